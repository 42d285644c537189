import { dictionary } from '../../../../kit/dictionary';
import { en } from './en';

export const wording = dictionary(en, () => import('./de'));
