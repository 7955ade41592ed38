// What is told of a call, where anybody listens.

import { hasBrand } from '../errors/base.js';
import { type CallInfo, isTraced, type Reporter, type RequestEvent, traced } from '../lib/events.js';
import { type Call, idOf } from '../lib/layer.js';
import { rateLimitWindows, serverTime } from '../plugins/retry/rate-limits.js';
import type { AnyResult } from './result.js';
import type { Route } from './routes.js';
import { rememberSent } from './sent.js';

/** Runs a call, and tells of its start and end. Costs nothing where nobody listens. */
export async function observed(
  call: Call,
  { method, path, operation }: Route,
  report: Reporter<RequestEvent>,
  run: () => Promise<AnyResult>,
): Promise<AnyResult> {
  const isHeard = report.isHeard;
  try {
    if (!isHeard && !isTraced()) return await run();
    const info: CallInfo = { callId: idOf(call), operationId: operation?.operationId, method, path };
    const begun = performance.now();
    report({ type: 'request.started', ...info });
    try {
      const context = { ...info, client: report.client };
      const told = async () => {
        const result = await run();
        return Object.assign(context, { status: result.response.status }) && result;
      };
      const result = await traced(told, context);
      report(completed(info, call, result, performance.now() - begun));
      return result;
    } catch (error) {
      report({ type: 'request.failed', ...info, error, attempts: call.sends, ms: performance.now() - begun });
      throw error;
    }
  } catch (error) {
    if (hasBrand(error)) {
      error.callId ??= idOf(call);
      rememberSent(error, call);
    }
    throw error;
  }
}

function completed(info: CallInfo, call: Call, { response, error }: AnyResult, ms: number): RequestEvent {
  const { status, headers } = response;
  const id = typeof error === 'object' && error !== null && 'Id' in error ? error.Id : undefined;
  const event = {
    type: 'request.completed' as const,
    ...info,
    status,
    attempts: call.sends,
    ms,
    reportId: typeof id === 'string' ? id : undefined,
    idempotencyKey: call.idempotencyKey,
  };
  // Not enumerable, so that a listener that copies or prints the event does not pay for it.
  const get = () => rateLimitWindows(headers, serverTime(headers, Date.now()));
  return Object.defineProperty(event, 'rateLimits', { get }) as RequestEvent; // by this line
}
