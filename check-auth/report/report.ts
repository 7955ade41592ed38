import type { Analysis } from '../analyse.js';
import type { OperationUse } from '../operations-table.js';

/** What is printed. */
export interface Report extends Analysis {
  /** Every operation of the description, with how often it is called. */
  readonly operations: readonly OperationUse[];
  /** The version of this package. */
  readonly version: string;
}

/** How a report is printed: for people, for programs, as annotations of GitHub, or as SARIF 2.1.0. */
export type Format = 'text' | 'json' | 'github' | 'sarif';
