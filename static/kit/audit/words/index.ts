import { dictionary } from '../../dictionary';
import { en } from './en';

export const auditWording = dictionary(en, () => import('./de'));
