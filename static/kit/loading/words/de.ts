import type { Words } from './en';

export const de: Words = {
  loading: 'Wird geladen…',
};
