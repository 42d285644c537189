import type { Operation } from '../kit/operation';

const SCHEMA =
  'schema page of the type, http://graphql-schema.consonance.app.s3-website-eu-west-1.amazonaws.com';
const EXAMPLES = 'https://github.com/GeneralProducts/consonance-graphql';
const PRODUCT_API = 'https://consonance.app/docs/product-api';

/** Every call to Consonance. Repeats: `put` sets what is asked for; `marker` looks for what an earlier attempt left. */
export const OPERATIONS: readonly Operation[] = [
  {
    call: 'POST /graphql __schema',
    evidence: `${EXAMPLES} (README: self-documenting)`,
    repeat: 'read',
    flows: ['check', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'],
  },
  {
    call: 'POST /graphql works',
    evidence: EXAMPLES,
    repeat: 'read',
    flows: ['S1', 'S2', 'S5', 'S6', 'S7', 'S8'],
  },
  {
    call: 'POST /graphql work',
    evidence: EXAMPLES,
    repeat: 'read',
    flows: ['S1', 'S2', 'S4', 'S5', 'S6', 'S8'],
  },
  { call: 'POST /graphql product', evidence: EXAMPLES, repeat: 'read', flows: ['S4', 'S6', 'S8'] },
  { call: 'POST /graphql contract', evidence: EXAMPLES, repeat: 'read', flows: ['S1', 'S3', 'S4'] },
  { call: 'POST /graphql contacts', evidence: EXAMPLES, repeat: 'read', flows: ['S1'] },
  { call: 'POST /graphql projectStages', evidence: 'A-08', repeat: 'read', flows: ['S2', 'S7'] },
  { call: 'POST /graphql toDos', evidence: 'A-09', repeat: 'read', flows: ['S2', 'S3', 'S7'] },
  { call: 'POST /graphql notes', evidence: 'A-09', repeat: 'read', flows: ['S2', 'S8'] },
  {
    call: 'POST /graphql updateWork',
    evidence: `${SCHEMA} (UpdateWorkInput)`,
    repeat: 'put',
    flows: ['S2', 'S5'],
  },
  {
    call: 'POST /graphql updateProduct',
    evidence: `${SCHEMA} (UpdateProductInput)`,
    repeat: 'put',
    flows: ['S6'],
  },
  {
    call: 'POST /graphql createWebLink',
    evidence: 'its name on the schema pages of Boolean and String; its members are A-06',
    repeat: 'marker',
    flows: ['S1', 'S2', 'S4', 'S8'],
  },
  {
    call: 'POST /graphql updateWebLink',
    evidence: 'its name on the schema pages; its members are A-06',
    repeat: 'put',
    flows: ['S2', 'S4', 'S8'],
  },
  {
    call: 'POST /graphql deleteWebLink',
    evidence: 'its name on the schema pages; its members are A-06',
    repeat: 'put',
    flows: ['S2', 'S4', 'S8'],
  },
  {
    call: 'POST /graphql createDeliveryDate',
    evidence: 'its name on the schema pages of Boolean and String; its members are assumed',
    repeat: 'marker',
    flows: ['S3'],
  },
  { call: 'POST /graphql createToDo', evidence: 'A-09', repeat: 'marker', flows: ['S3'] },
  { call: 'POST /graphql completeToDo', evidence: 'A-09', repeat: 'put', flows: ['S3'] },
  { call: 'POST /graphql createNote', evidence: 'A-09', repeat: 'marker', flows: ['S2', 'S8'] },
  {
    call: 'POST /graphql __typename',
    evidence: 'GraphQL itself; only the answer’s Date is read',
    repeat: 'read',
    flows: ['check'],
  },
  {
    call: 'GET /api/v4/products.json',
    evidence: PRODUCT_API,
    repeat: 'read',
    flows: ['check', 'S6', 'S7'],
  },
];
