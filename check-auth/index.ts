/**
 * check-auth as a function, for programs that want the report itself. Needs `ts-morph`.
 *
 * @module
 */
export type { Analysis, AnalysisOptions } from './analyse.js';
export { check, render } from './check.js';
export type { Assumption, CallSite, Finding, Ignored, Location, RuleId } from './finding.js';
export { RULES } from './finding.js';
export type { OperationUse } from './operations-table.js';
export type { Format, Report } from './report/report.js';
