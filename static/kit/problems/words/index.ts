import { dictionary } from '../../dictionary';
import { en } from './en';

export const problemWording = dictionary(en, () => import('./de'));
