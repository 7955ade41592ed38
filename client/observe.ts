// What is reported of a call, if anything listens.

import {
  type CallInfo,
  type CompletedCall,
  isTraced,
  type Reporter,
  type RequestEvent,
  traced,
} from '../lib/events.js';
import { type Call, idOf } from '../lib/layer.js';
import { rateLimitWindows, serverTime } from '../plugins/retry/rate-limits.js';
import type { AnyResult } from './result.js';
import type { Route } from './routes.js';

/** Whether anybody listens. */
export function isObserved(report: Reporter<RequestEvent>): boolean {
  return report.isHeard() || isTraced();
}

/** Runs a call, and reports its start and end. */
export async function observed(
  call: Call,
  { method, path, operation }: Route,
  report: Reporter<RequestEvent>,
  run: () => Promise<AnyResult>,
): Promise<AnyResult> {
  const callId = idOf(call);
  const operationId = operation?.operationId;
  const begun = performance.now();
  report({ type: 'request.started', callId, operationId, method, path });
  try {
    const result = isTraced() ? await tracedRun({ callId, operationId, method, path }) : await run();
    report(new Completed(callId, operationId, call, result, performance.now() - begun));
    return result;
  } catch (error) {
    const { sends: attempts } = call;
    const ms = performance.now() - begun;
    report({ type: 'request.failed', callId, operationId, method, path, error, attempts, ms });
    throw error;
  }

  function tracedRun(info: CallInfo): Promise<AnyResult> {
    const context = { ...info, client: report.client };
    return traced(async () => {
      const result = await run();
      return Object.assign(context, { status: result.response.status }) && result;
    }, context);
  }
}

/** A class, since one is made per call: a getter of its own on each object would cost more than all the rest. */
class Completed implements CompletedCall {
  readonly type = 'request.completed';
  readonly callId: string;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly attempts: number;
  readonly ms: number;
  readonly reportId: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly #headers: Headers;

  constructor(callId: string, operationId: string | undefined, call: Call, { response, error }: AnyResult, ms: number) {
    const id = typeof error === 'object' && error !== null && 'Id' in error ? error.Id : undefined;
    this.callId = callId;
    this.operationId = operationId;
    this.method = call.method;
    this.path = call.path;
    this.status = response.status;
    this.attempts = call.sends;
    this.ms = ms;
    this.reportId = typeof id === 'string' ? id : undefined;
    this.idempotencyKey = call.idempotencyKey;
    this.#headers = response.headers;
  }

  /** Not enumerable, so that a listener that copies or prints the event does not pay for it. */
  get rateLimits(): CompletedCall['rateLimits'] {
    return rateLimitWindows(this.#headers, serverTime(this.#headers, Date.now()));
  }
}
