// Finds out what became of a POST whose answer was lost. See idempotency.ts for when that is.

import { IdempotencyError } from '../../errors/call.js';
import { textOf } from '../../lib/body.js';
import type { Clock } from '../../lib/clock.js';
import { discard } from '../../lib/replay.js';
import { openScope, pause } from '../../lib/wait.js';
import { isRecordOf, type RecordedAnswer, readRecord, toResponse } from './recorded-response.js';

export interface Lost {
  /** Method and path in the description, for the error. */
  readonly name: string;
  readonly url: string;
  readonly key: string;
  /** Whether the key is ours: then another one may take its place. */
  readonly generated: boolean;
  /** The request once more, with this key; `undefined` where its body cannot be sent twice. */
  readonly again: ((key: string) => Request) | undefined;
  /** The call's own signal. */
  readonly signal: AbortSignal | undefined;
  /** How the answer was lost. */
  readonly cause: unknown;
}

export interface Settling {
  /** Sends once, with authentication; ends with the signal. */
  readonly send: (request: Request, signal: AbortSignal) => Promise<Response>;
  /** The URL at which the API tells what it answered to a request with this key. */
  readonly lookup: (key: string) => string;
  readonly clock: Clock;
}

export interface Settled {
  /** Its body is here already, or was never lost. */
  readonly response: Response;
  readonly outcome: 'recorded' | 'resent';
}

type Finding =
  | { readonly type: 'recorded'; readonly record: RecordedAnswer }
  | { readonly type: 'not_found' }
  | { readonly type: 'failed'; readonly why: string; readonly final: boolean };

/** Statuses by which a server or gateway says that it has no answer yet, not what the answer is. */
export const NO_RESPONSE: ReadonlySet<number> = new Set([408, 502, 503, 504]);
/** These say nothing of the first request: they are decided before a key is looked at. */
const BEFORE_THE_KEY: ReadonlySet<number> = new Set([401, 429]);
export const CONFLICT = 'idempotent_creation_conflict';

const LOOKUPS = 8;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 8000;
const TIME_LIMIT = 60_000;

/**
 * Asks for the recorded answer. Sends again only after the API has said that it does not know the key, and with that
 * key: if the first request is still under way, the API refuses one of the two. Bounded in lookups and time.
 *
 * @throws {@link IdempotencyError}
 */
export async function settle(lost: Lost, { send, lookup, clock }: Settling): Promise<Settled> {
  let { key } = lost;
  let ownKeys = lost.generated ? 1 : 0;
  let inProgress = false; // the API refused the key as used: its answer will turn up, sending again is of no use
  let why = 'the API has no record of it yet';
  const scope = openScope(clock, lost.signal ? [lost.signal] : [], {
    ms: TIME_LIMIT,
    reason: () => new Error('The time limit is over.'),
  });
  const { signal } = scope;

  try {
    signal.throwIfAborted();
    for (let attempt = 1; attempt <= LOOKUPS; attempt++) {
      if (attempt > 1)
        await pause(clock, Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)), signal);

      const finding = await ask();
      if (finding.type === 'failed') {
        why = finding.why;
        if (finding.final) break;
        continue;
      }
      if (finding.type === 'recorded') {
        const { record } = finding;
        if (!isRecordOf(record, lost.url)) throw spent('it has been used for another operation');
        if (record.type === CONFLICT) {
          why = 'what the API has recorded is a refusal of the key';
          continue;
        }
        if (!isTokenRefusal(record)) return { response: toResponse(record), outcome: 'recorded' };
        // Nothing was carried out, and yet the key is spent.
        if (ownKeys !== 1) throw spent('it has been used by a request whose token was refused');
        key = crypto.randomUUID();
        ownKeys++;
        inProgress = false;
      }
      if (inProgress) continue;
      if (!lost.again) {
        why = 'the API does not know it, but its body cannot be sent twice';
        break;
      }
      const response = await sendAgain(lost.again(key));
      if (response) return { response, outcome: 'resent' };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    why = lost.signal?.aborted ? 'the call was ended before it could be found out' : 'the time for finding out is over';
  } finally {
    scope.close();
  }
  throw new IdempotencyError(
    'outcome_unknown',
    key,
    `${lost.name}: the answer was lost, and ${why}. The request may have been carried out. Look with operations.getApiResponse, or send it again with the idempotency key ${key}: it takes effect once.`,
    { cause: lost.signal?.aborted ? lost.signal.reason : lost.cause },
  );

  async function ask(): Promise<Finding> {
    try {
      const headers = { Accept: 'application/json' };
      const response = await send(new Request(lookup(key), { headers }), signal);
      const body = await textOf(response);
      if (response.status === 404) return { type: 'not_found' };
      const record = response.ok ? readRecord(body) : undefined;
      return record ? { type: 'recorded', record } : failed(response.status);
    } catch (error) {
      signal.throwIfAborted();
      return { type: 'failed', why: `asking for it failed: ${messageOf(error)}`, final: false };
    }
  }

  /** The answer, complete; `undefined` if there is none that says what became of the request. */
  async function sendAgain(request: Request): Promise<Response | undefined> {
    try {
      const response = await send(request, signal);
      inProgress = response.status === 409;
      if (!inProgress && !NO_RESPONSE.has(response.status) && !BEFORE_THE_KEY.has(response.status)) return response;
      why = `sending it again was answered with ${response.status}`;
      discard(response);
    } catch (error) {
      signal.throwIfAborted();
      why = `sending it again failed: ${messageOf(error)}`;
    }
    return undefined;
  }

  function spent(how: string): IdempotencyError {
    return new IdempotencyError(
      'key_spent',
      key,
      `${lost.name}: the request was not carried out, and its idempotency key ${key} cannot be used again: ${how}. Send it again with another key.`,
      { cause: lost.cause },
    );
  }
}

function failed(status: number): Finding {
  const why =
    status === 403
      ? 'asking for it was forbidden: the API key needs the permission Client.Developers'
      : `asking for it was answered with ${status}`;
  const passing = status < 400 || status >= 500 || NO_RESPONSE.has(status) || BEFORE_THE_KEY.has(status);
  return { type: 'failed', why, final: !passing };
}

function isTokenRefusal({ status, type }: RecordedAnswer): boolean {
  return status === 401 && type === 'invalid_credentials';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
