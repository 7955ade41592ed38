import type { Sandbox } from '../options.js';
import type { Html } from '../pages/html.js';
import type { Account } from '../world.js';

/** What the inspector sees of a sandbox, and may do. */
export interface Inspected {
  sandbox: Sandbox;
  accounts(): Iterable<Account>;
  operationIds: readonly string[];
  /** Wall-clock ms of the sandbox. */
  wall(): number;
  /** Somebody has changed something. */
  changed(): void;
}

/** One of the views: what stays while the reader fills it in, and what changes as things happen. */
export interface View {
  fixed: Html;
  live: Html;
}

export type Show = (inspected: Inspected, query: URLSearchParams) => View;
