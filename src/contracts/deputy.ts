import * as z from 'zod';

import { PersonName } from './approval';
import { AccountId, Day } from './systems';

/** Who decides for a person from one day to another, both included, in the site's time zone. */
export const Deputy = z.strictObject({ deputy: AccountId, from: Day, until: Day });
export type Deputy = z.infer<typeof Deputy>;

export const DeputyView = Deputy.extend({ deputy: PersonName });
