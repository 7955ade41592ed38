// The sandbox: `import { startSandbox } from 'mangopay-fetch/sandbox'`.
export type { SandboxSca } from './behaviours/sca.js';
export type { Delivery, SandboxHooks } from './behaviours/webhooks.js';
export type { SandboxCertificates } from './certificates.js';
export { type Clock, type ManualClock, manualClock } from './clock.js';
export type { SandboxResources } from './control.js';
export type { Fault, FaultEffect, FaultHandle, SandboxFaults, ScheduledFault } from './faults.js';
export type { RateLimits } from './http/rate-limits.js';
export type { ReceivedRequest } from './http/requests.js';
export type { SandboxAccount, SandboxToken, SandboxTokens } from './http/tokens.js';
export type { Json, JsonObject } from './json.js';
export type { Sandbox, SandboxOptions } from './options.js';
export { startSandbox } from './start.js';
export type { EventTypeName } from './world.js';
