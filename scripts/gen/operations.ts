import { HEADER } from './files.js';
import type { OperationRow } from './rows.js';

const TYPES = `import type { operations as operationTypes, paths } from './schema.js';

type Method = 'delete' | 'get' | 'head' | 'options' | 'patch' | 'post' | 'put' | 'trace';

/** Every method and path of the description, as in \`POST /v2.01/{ClientId}/wallets\`. */
export type OperationKey = {
  [P in keyof paths]: {
    [M in Method]: paths[P] extends Record<M, unknown> ? \`\${Uppercase<M>} \${P}\` : never;
  }[Method];
}[keyof paths];

/** The name of an operation, as in \`createWallet\`. */
export type OperationId = keyof operationTypes;

/** What the client has to know of an operation at run time. */
export interface OperationRow {
  readonly operationId: OperationId;
  /** \`basic\` for the token operation alone. */
  readonly security: 'bearer' | 'basic';
  /** What the API key must be allowed to do; \`null\` where it is not published. */
  readonly permissionScope: string | null;
  /** Whether it takes the header \`Idempotency-Key\`. */
  readonly idempotent: boolean;
  /** Whether it gives a list page by page. */
  readonly paginated: boolean;
  /** Whether it may be sent again after a lost response: every GET, and each PUT that only sets a state. */
  readonly repeatable: boolean;
  /** For a PUT that may not be repeated: the GET that shows whether it was carried out, with the same path parameters. */
  readonly readOperation?: OperationId;
  /** Of a deprecated operation: the one that takes its place; empty where there is none. */
  readonly deprecated?: OperationId | '';
}
`;

/** `generated/operations.ts`: typed by `paths`, so that a row too few or too many does not compile. */
export function renderOperations(rows: readonly OperationRow[]): string {
  const entries = rows.map(({ method, path, ...operation }) => {
    const fields = Object.entries(operation).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
    return `  ${JSON.stringify(`${method} ${path}`)}: {\n${fields.join('')}  },\n`;
  });
  return `${HEADER}${TYPES}
/** Every operation by its method and path. */
export const operations = {
${entries.join('')}} as const satisfies Readonly<Record<OperationKey, OperationRow>>;
`;
}
