import { dictionary } from '../../dictionary';
import { en } from './en';

export const wording = dictionary(en, () => import('./de'));
