import { dictionary } from '../../../kit/dictionary';
import { en } from './en';
import { sentences } from './preflight.en';

export const wording = dictionary(en, () => import('./de'));

export const preflightWording = dictionary(sentences, async () => ({
  de: (await import('./preflight.de')).sentences,
}));
