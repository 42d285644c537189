// npm run docs:operations: writes docs/operations.md from the connectors' lists.
import { writeFileSync } from 'node:fs';

import { FILE, operationsTable } from '../test/docs/operations-table';

writeFileSync(FILE, operationsTable());
