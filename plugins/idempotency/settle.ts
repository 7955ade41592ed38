// Finds the outcome of a POST whose response was lost. See index.ts for when that is.

import { IdempotencyError } from '../../errors/call.js';
import { textOf } from '../../lib/body.js';
import { type Clock, elapsed, type Moment, momentOf } from '../../lib/clock.js';
import { isNoResponse } from '../../lib/no-response.js';
import { discard } from '../../lib/replay.js';
import { parseRetryAfter } from '../../lib/retry-after.js';
import { messageOf } from '../../lib/safe-cause.js';
import { openScope, pause } from '../../lib/wait.js';
import {
  contradiction,
  isRecordOf,
  type RecordedAnswer,
  readRecord,
  saysUnknown,
  toResponse,
} from './recorded-response.js';

export interface Lost {
  /** Method and path in the description, for the error. */
  readonly name: string;
  readonly url: string;
  readonly key: string;
  /** Whether the key is ours: then another one may take its place. */
  readonly generated: boolean;
  /** The request's body, where it is text: what is recorded for a key of the caller is compared with it. */
  readonly body: string | undefined;
  /** The request again, with this key. */
  readonly again: (key: string) => Request;
  /** The call's own signal. */
  readonly signal: AbortSignal | undefined;
  /** Before the first send. */
  readonly began: Moment;
  /** Whether the last send has had no response: then it may still be running. */
  readonly isLost: boolean;
  /** `Retry-After` of what came in the response's place. */
  readonly retryAfter: string | null;
  /** How the response was lost. */
  readonly cause: unknown;
}

export interface Settling {
  /** Sends once, with authentication; ends with the signal. */
  readonly send: (request: Request, signal: AbortSignal) => Promise<Response>;
  /** How many requests of the call may have reached the API, without lookups. */
  readonly sends: () => number;
  /** The URL at which the API tells what it responded to a request with this key. */
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

/** These say nothing of the first request: they are decided before a key is looked at. */
const BEFORE_THE_KEY: ReadonlySet<number> = new Set([401, 429]);
export const CONFLICT = 'idempotent_creation_conflict';

const LOOKUPS = 8;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 8000;
const TIME_LIMIT = 60_000;
/** A key lives for 24 hours. After that the API would carry the request out again. */
const KEY_LIFE = 23.5 * 60 * 60 * 1000;

/**
 * Asks for the recorded response. Sends again only after the API has said that it does not know the key, and with that
 * key: if the first request is still running, the API refuses one of the two. Another key is taken only where the API has
 * refused the token of every send, so that none can still be running. Bounded in lookups and time.
 *
 * @throws {@link IdempotencyError}
 */
export async function settle(lost: Lost, { send, sends, lookup, clock }: Settling): Promise<Settled> {
  let { key } = lost;
  let ownKeys = lost.generated ? 1 : 0;
  let inProgress = false; // the API refused the key as used: its response will turn up, sending again is of no use
  /** Sends with this key, and those of them that had no response. */
  let before = 0;
  let unanswered = lost.isLost ? 1 : 0;
  let notBefore = waitOf(lost.retryAfter);
  let why = 'the API has no record of it yet';
  const scope = openScope(clock, lost.signal ? [lost.signal] : [], {
    ms: TIME_LIMIT,
    reason: () => new Error('The time limit has passed.'),
  });
  const { signal } = scope;

  try {
    signal.throwIfAborted();
    for (let attempt = 1; attempt <= LOOKUPS; attempt++) {
      const backOff = attempt > 1 ? Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) : 0;
      const wait = Math.max(backOff, notBefore);
      if (wait > 0) await pause(clock, wait, signal);
      notBefore = 0;

      const finding = await ask();
      if (finding.type === 'failed') {
        why = finding.why;
        if (finding.final) break;
        continue;
      }
      if (finding.type === 'recorded') {
        const { record } = finding;
        if (!lost.generated) checkOwner(record);
        if (record.type === CONFLICT) {
          why = 'what the API has recorded is a refusal of the key';
          continue;
        }
        if (!isTokenRefusal(record)) return { response: toResponse(record), outcome: 'recorded' };
        // The key is used up. Nothing was carried out, unless the record is of one send while another is still running.
        if (unanswered > 0 && sends() - before > 1) {
          why = 'the API has refused the token of one request while another may still be running';
          inProgress = true;
          continue;
        }
        if (ownKeys !== 1 || isOld()) throw spent('it has been used by a request whose token was refused');
        key = crypto.randomUUID();
        ownKeys++;
        inProgress = false;
        before = sends();
        unanswered = 0;
      }
      if (inProgress) continue;
      if (isOld()) {
        why = 'its key, which lives for 24 hours, is too old for sending it again';
        break;
      }
      const response = await sendAgain(lost.again(key));
      if (response) return { response, outcome: 'resent' };
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    why = lost.signal?.aborted
      ? 'the call was ended before its outcome was known'
      : 'no response to a lookup came in time';
  } finally {
    scope.close();
  }
  const next = isOld()
    ? 'Look at the resource before you send it again.'
    : `Look with operations.getApiResponse, or send it again with the idempotency key ${key}: it takes effect once.`;
  throw new IdempotencyError(
    'outcome_unknown',
    key,
    `${lost.name}: the response was lost, and ${why}. The request may have been carried out. ${next}`,
    { cause: lost.signal?.aborted ? lost.signal.reason : lost.cause },
  );

  async function ask(): Promise<Finding> {
    try {
      const headers = { Accept: 'application/json' };
      const response = await send(new Request(lookup(key), { headers }), signal);
      if (response.status === 404) return { type: 'not_found' };
      notBefore = waitOf(response.headers.get('retry-after'));
      if (response.status === 400 && saysUnknown(await textOf(response))) return { type: 'not_found' };
      const record = response.ok ? readRecord(await textOf(response)) : undefined;
      return record ? { type: 'recorded', record } : failed(response);
    } catch (error) {
      signal.throwIfAborted();
      return { type: 'failed', why: `the lookup failed: ${messageOf(error)}`, final: false };
    }
  }

  /** The response, complete; `undefined` if there is none that says what became of the request. */
  async function sendAgain(request: Request): Promise<Response | undefined> {
    const sent = sends();
    try {
      const response = await send(request, signal);
      inProgress = response.status === 409;
      if (!inProgress && !isNoResponse(response) && !BEFORE_THE_KEY.has(response.status)) return response;
      if (isNoResponse(response)) unanswered++;
      why = `sending it again gave a ${response.status}`;
      notBefore = waitOf(response.headers.get('retry-after'));
      discard(response);
    } catch (error) {
      if (sends() > sent) unanswered++;
      signal.throwIfAborted();
      why = `sending it again failed: ${messageOf(error)}`;
    }
    return undefined;
  }

  /** @throws {@link IdempotencyError} where the caller's key was used for something else. */
  function checkOwner(record: RecordedAnswer): void {
    if (!isRecordOf(record, lost.url)) throw spent('it has been used for another operation');
    const field = lost.body === undefined ? undefined : contradiction(record, lost.body);
    if (field !== undefined)
      throw spent(
        `it has been used for another request, whose ${field} is not the same (see operations.getApiResponse)`,
      );
  }

  function spent(how: string): IdempotencyError {
    return new IdempotencyError(
      'key_spent',
      key,
      `${lost.name}: the request was not carried out, and its idempotency key ${key} cannot be used again: ${how}. Send it again with another key.`,
      { cause: lost.cause },
    );
  }

  /** Also after this machine was asleep. */
  function isOld(): boolean {
    return elapsed(lost.began, momentOf(clock)) > KEY_LIFE;
  }

  function waitOf(retryAfter: string | null): number {
    const asked = retryAfter === null ? 0 : (parseRetryAfter(retryAfter, clock.wall()) ?? 0);
    return asked < TIME_LIMIT ? asked : TIME_LIMIT / 2; // one look is better than none
  }
}

function failed(response: Response): Finding {
  const { status } = response;
  const why =
    status === 403
      ? 'the lookup was forbidden: the API key needs the permission Client.Developers'
      : `the lookup gave a ${status}`;
  const passing = status < 400 || status >= 500 || isNoResponse(response) || BEFORE_THE_KEY.has(status);
  return { type: 'failed', why, final: !passing };
}

function isTokenRefusal({ status, type }: RecordedAnswer): boolean {
  return status === 401 && type === 'invalid_credentials';
}
