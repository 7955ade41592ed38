// PUTs that are actions: to repeat one would do it twice, or report as failed what the first one did. So a lost response
// is looked up, by reading the resource.

import { ActionError } from '../errors/call.js';
import { textOf } from '../lib/body.js';
import type { Clock } from '../lib/clock.js';
import type { RequestEvent } from '../lib/events.js';
import { isObject } from '../lib/json.js';
import type { Call, Layer, Send } from '../lib/layer.js';
import { isNoResponse } from '../lib/no-response.js';
import { discard } from '../lib/replay.js';
import { pause } from '../lib/wait.js';
import { type DescribedRoute, fillPath, readerOf, routeOf } from './routes.js';

export interface Actions {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly report: (event: RequestEvent) => void;
}

const LOOKUPS = 4;
const FIRST_WAIT = 250;

/** Hands over what is found as the response, if it shows that the action was carried out; else an {@link ActionError}. */
export function settledActions({ baseUrl, clock, report }: Actions): Layer {
  return (request, call, next) => {
    const reader = readerOf(call.method, call.path);
    return reader ? send(request, call, next, reader) : next(request, call);
  };

  async function send(request: Request, call: Call, next: Send, reader: DescribedRoute): Promise<Response> {
    const { method, path } = call;
    const { template, path: reading } = reader;
    let cause: unknown;
    try {
      const response = await next(request, call);
      if (!isNoResponse(response)) return response;
      discard(response);
      cause = new Error(`The response was ${response.status}.`);
    } catch (error) {
      if (call.sends === 0) throw error;
      cause = error;
    }
    const found = await look();
    report({ type: 'request.settled', method, path, outcome: found ? 'recorded' : 'unknown' });
    if (found) return found;
    throw new ActionError(
      `${method} ${path}: the response was lost, and ${reader.operation.operationId} does not show that it was carried out. Look at the resource before you call again.`,
      { method, path, cause: call.signal?.aborted ? call.signal.reason : cause },
    );

    async function look(): Promise<Response | undefined> {
      const parameters = Object.fromEntries(template.names.map((name) => [name, call.pathParameters?.[name]]));
      const url = baseUrl + fillPath(template, parameters);
      const own: Call = { ...call, method: 'GET', path: reading, parseAs: 'json', body: undefined };
      try {
        for (let attempt = 0; attempt < LOOKUPS; attempt++) {
          call.signal?.throwIfAborted();
          if (attempt > 0) await pause(clock, FIRST_WAIT * 2 ** attempt * (0.5 + Math.random() / 2), call.signal);
          const response = await next(new Request(url, { headers: { Accept: 'application/json' } }), own);
          if (!response.ok) continue;
          if (isCarriedOut(routeOf(method, path).operation?.operationId, call.body, await textOf(response)))
            return response;
        }
      } catch {
        // The outcome stays unknown; how the response was lost says more than how the lookup failed.
      }
      return undefined;
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

const ASKED = ['VALIDATION_ASKED', 'VALIDATED', 'REFUSED', 'OUT_OF_DATE', 'INCOMPLETE'];

/** What a resource shows once the action was carried out, where it is not what the body asks for. */
const SHOWN: Readonly<Record<string, readonly [field: string, values: readonly unknown[]]>> = {
  cancelMandate: ['Status', ['FAILED']],
  closeDispute: ['Status', ['CLOSED']],
  submitDispute: ['Status', ['SUBMITTED', 'PENDING_BANK_ACTION', 'REOPENED_PENDING_CLIENT_ACTION', 'CLOSED']],
  submitKycDocument: ['Status', ASKED],
  submitUboDeclaration: ['Status', ASKED],
  submitDisputeDocument: ['Status', ASKED],
  updateCardRegistration: ['Status', ['VALIDATED']],
};
/** A cancellation may first show as requested. */
const SOFTER: Fields = { CANCELED: 'CANCEL_REQUESTED', NO_SHOW_REQUESTED: 'NO_SHOW' };
/** Not part of the resource. */
const INSTRUCTIONS = new Set(['NotifyBuyer', 'ScaContext', 'TermsAndConditionsAccepted']);

/** Whether the resource shows what the body asked for: by itself, or in one element of a list that it holds. */
function isCarriedOut(operationId: string | undefined, body: BodyInit | null | undefined, text: string): boolean {
  const resource: unknown = JSON.parse(text);
  if (!isObject(resource)) return false;
  const shown = SHOWN[operationId ?? ''];
  if (shown) return shown[1].includes(resource[shown[0]]);
  const asked: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
  if (!isObject(asked)) return false;
  const fields = Object.entries(asked).filter(([name]) => !INSTRUCTIONS.has(name));
  const places = [resource, ...Object.values(resource).flat().filter(isObject)];
  return fields.length > 0 && places.some((place) => fields.every(([name, value]) => isShown(value, place[name])));
}

function isShown(asked: unknown, shown: unknown): boolean {
  if (isObject(asked))
    return isObject(shown) && Object.entries(asked).every(([name, value]) => isShown(value, shown[name]));
  return asked === shown || (typeof asked === 'string' && shown !== undefined && SOFTER[asked] === shown);
}
