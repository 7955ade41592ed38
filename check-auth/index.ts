/**
 * check-auth as a function, for programs that want the report itself. Needs `ts-morph`.
 *
 * @module
 */
export type { AnalysisOptions, Report } from './analyse.js';
export { analyse as check } from './analyse.js';
export type { Format } from './check.js';
export { render } from './check.js';
export type { CallSite, Capability, Finding, Ignored, Location, RuleId } from './finding.js';
export { RULES } from './finding.js';
export type { Entry } from './ledger.js';
export type { OperationUse } from './operations-table.js';
