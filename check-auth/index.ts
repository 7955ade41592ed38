/**
 * check-auth as a function, for programs that want the report itself. Needs `ts-morph`.
 *
 * @module
 */
export type { Analysis, AnalysisOptions } from './analyse.js';
export { check, render } from './check.js';
export type { CallSite, Capability, Finding, Ignored, Location, RuleId } from './finding.js';
export { RULES } from './finding.js';
export type { Entry } from './ledger.js';
export type { OperationUse } from './operations-table.js';
export type { Format, Report } from './report/report.js';
