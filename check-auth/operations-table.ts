import { operations } from '../generated/operations.js';
import type { CallSite } from './finding.js';

/** How often an operation is called, and through what. */
export interface OperationUse {
  /** `GET /v2.01/…` */
  readonly operation: string;
  /** The name of the operation, as in `createWallet`. */
  readonly operationId: string;
  /** What it is sent with: a bearer token, or `basic` for the token operation alone. */
  readonly security: 'bearer' | 'basic';
  /** Calls by path. */
  readonly path: number;
  /** Calls by name. */
  readonly operations: number;
  /** Calls by `paginate`. */
  readonly paginate: number;
}

/** One row for each operation of the description, called or not. */
export function operationsTable(sites: readonly CallSite[]): readonly OperationUse[] {
  return Object.entries(operations).map(([operation, { operationId, security }]) => {
    const use = { operation, operationId, security, path: 0, operations: 0, paginate: 0 };
    for (const site of sites) if (site.operation === operation) use[site.through]++;
    return use;
  });
}

export const callsOf = (use: OperationUse): number => use.path + use.operations + use.paginate;
