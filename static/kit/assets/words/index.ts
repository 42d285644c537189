import { dictionary } from '../../dictionary';
import { en } from './en';

/** What is said of an asset wherever it is shown: its approval, rights and why it may not be used. */
export const assetWording = dictionary(en, () => import('./de'));
