import type { Analysis } from '../analyse.js';
import type { OperationUse } from '../operations-table.js';

/** What is printed. */
export interface Report extends Analysis {
  readonly operations: readonly OperationUse[];
  readonly version: string;
}

export type Format = 'text' | 'json' | 'github' | 'sarif';
