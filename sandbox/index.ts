// The sandbox: `import { startSandbox } from 'mangopay-fetch/sandbox'`.
export { type Clock, type ManualClock, manualClock } from './clock.js';
export type { SandboxResources } from './control.js';
export type { Fault, FaultEffect, FaultHandle, SandboxFaults } from './faults.js';
export type { Json, JsonObject } from './json.js';
export type { Sandbox, SandboxOptions } from './options.js';
export type { RateLimits } from './rate-limits.js';
export type { ReceivedRequest } from './requests.js';
export type { SandboxSca } from './sca.js';
export { startSandbox } from './start.js';
export type { SandboxAccount, SandboxToken, SandboxTokens } from './tokens.js';
export type { Delivery, EventTypeName, SandboxHooks } from './webhooks.js';
