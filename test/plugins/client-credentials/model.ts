// What must always be true of a life of the plugin.

import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import type { ClientCredentials, TokenEvent } from '../../../plugins/client-credentials/index.js';
import type { ManualClock } from '../../../sandbox/clock.js';
import type { Endpoint } from './endpoint.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
/** After so long, an exchange that has not ended is given up for lost. */
const LOST = 25 * SECOND;

/** A time in which nothing may be asked of the token endpoint, by whichever clock says first that it has ended. */
interface Pause {
  readonly wall: number;
  readonly mono: number;
  readonly ms: number;
  /** Ends it before its time. */
  readonly liftedBy: 'another secret' | 'nothing';
  readonly secret: string;
}

/** What must hold, and the little one has to know of a life to tell. */
export class Model {
  secret = 'k3y-number-0';
  /** Counts whatever happens on the wire. */
  movement = 0;
  readonly revoked = new Set<string>();
  readonly #clock: ManualClock;
  readonly #server: Endpoint;
  readonly #secrets = [this.secret];
  readonly #events: TokenEvent[] = [];
  readonly #errors: unknown[] = [];
  /** Tokens whose time was over before they arrived: those who waited may try them. */
  readonly #spent = new Set<string>();
  readonly #broken: string[] = [];
  /** When the last exchange began, and those under way: its attempts, and one that was given up for lost. */
  #begun = { wall: 0, mono: 0 };
  readonly #exchanges = new Set<{ readonly wall: number; readonly mono: number }>();
  #tokenEnd = { wall: 0, mono: 0 };
  /** What the last response asked for with `Retry-After`, in milliseconds. */
  #askedToWait = 0;
  /** The secret that was last given out: what a refusal is for. */
  #given = this.secret;
  #pause: Pause | undefined;
  #refusals = 0;
  #locks = 0;

  constructor(clock: ManualClock, server: Endpoint) {
    this.#clock = clock;
    this.#server = server;
  }

  rotate(): void {
    this.secret = `k3y-number-${this.#secrets.length}`;
    this.#secrets.push(this.secret);
  }

  /** What each exchange begins with, and keeps for its second attempt. */
  askedForSecret(): string {
    this.#given = this.secret;
    this.#begun = { wall: this.#clock.wall(), mono: this.#clock.mono() };
    return this.secret;
  }

  /** One exchange at a time, and none in a pause. One that has not ended when it must have is given up for lost. */
  async exchange(response: Promise<Response>): Promise<Response> {
    this.movement++;
    const { wall, mono } = { wall: this.#clock.wall(), mono: this.#clock.mono() };
    for (const other of this.#exchanges)
      this.#must(Math.max(wall - other.wall, mono - other.mono) > LOST, 'two exchanges at a time');
    const begun = this.#begun;
    this.#exchanges.add(begun);
    this.#askedToWait = 0;
    try {
      const answer = await response;
      this.#askedToWait = Number(answer.headers.get('retry-after')) * SECOND;
      return answer;
    } finally {
      this.#exchanges.delete(begun);
      this.movement++;
      const token = this.#server.current();
      if ((this.#server.ends.get(token) ?? 0) <= this.#clock.mono()) this.#spent.add(token);
    }
  }

  hear(event: TokenEvent): void {
    this.movement++;
    this.#events.push(event);
    const { wall, mono } = { wall: this.#clock.wall(), mono: this.#clock.mono() };
    if (event.type === 'token.requested' && event.attempt === 1) {
      this.#must(!this.paused(), 'an exchange in a pause');
    }
    if (event.type === 'token.received') {
      this.#pause = undefined;
      this.#refusals = 0;
      this.#locks = 0;
      const life = event.expiresIn * SECOND;
      this.#tokenEnd = { wall: wall + life, mono: mono + life };
      if (event.expiresIn === 0) this.#pause = { wall, mono, ms: SECOND, liftedBy: 'nothing', secret: this.#given };
    }
    if (event.type === 'token.refresh_failed') {
      const ms = (event.retryAt?.getTime() ?? Number.NaN) - wall;
      this.#must(ms > 0, 'a failure does not say when the next attempt is made');
      const left = this.#tokenLeft();
      // A token that lives may be renewed ten seconds before its end, whatever was asked.
      const shortest = left > 10 * SECOND ? Math.min(this.#askedToWait, left - 10 * SECOND) : this.#askedToWait;
      if (left === 0 || left > 10 * SECOND) this.#must(ms >= Math.trunc(shortest), 'a Retry-After is not obeyed');
      const rejected = 'oauthError' in event.error && /^invalid_/.test(String(event.error.oauthError));
      this.#pause = { wall, mono, ms, liftedBy: rejected ? 'another secret' : 'nothing', secret: this.#given };
    }
    if (event.type === 'credentials.blocked') {
      const minutes =
        event.oauthError !== 'unauthorized_client'
          ? [1, 1, 5, 15][Math.min(this.#refusals++, 3)]
          : [15, 60][Math.min(this.#locks++, 1)];
      const ms = event.until.getTime() - wall;
      const full = (minutes ?? 0) * MINUTE;
      // Where only the request was refused, the end of the token may come first.
      const early = event.oauthError === 'invalid_request' && ms > 0 && ms < full && this.#tokenLeft() > 0;
      this.#must(ms === full || early, 'a block of another length');
    }
  }

  #tokenLeft(): number {
    const { wall, mono } = this.#tokenEnd;
    return Math.max(Math.min(wall - this.#clock.wall(), mono - this.#clock.mono()), 0);
  }

  paused(): boolean {
    if (!this.#pause) return false;
    const { wall, mono, ms, liftedBy, secret } = this.#pause;
    const passed = Math.max(this.#clock.wall() - wall, this.#clock.mono() - mono);
    return passed < Math.trunc(ms) && !(liftedBy === 'another secret' && secret !== this.secret);
  }

  /** The API. No request carries a token that has expired. */
  receive(request: Request): 200 | 401 {
    this.movement++;
    const token = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
    const end = this.#server.ends.get(token);
    this.#must(end !== undefined, 'a request carries a token that was never given');
    const alive = this.#clock.mono() < (end ?? 0);
    this.#must(alive || this.#spent.has(token), 'a request carries a token that has expired');
    return alive && !this.revoked.has(token) ? 200 : 401;
  }

  /** Says why the next request must succeed, where it must. */
  mustSucceed(auth: ClientCredentials): string | undefined {
    if (this.revoked.has(this.#server.current())) return undefined;
    const left = (auth.state.expiresAt?.getTime() ?? 0) - this.#clock.wall();
    // An exchange that hangs does so to its end, though the server works again.
    const hangs = auth.state.status === 'refreshing' || ['hang', 'stall body'].includes(String(this.#server.fault));
    if (left > (hangs ? 25 : 3) * SECOND)
      // less may be over before the exchange that was tried has failed
      return 'a token that lives is used, whatever the token endpoint does';
    return undefined;
  }

  answered(status: number): void {
    this.movement++;
    const refusable = this.revoked.size > 0 || this.#spent.size > 0;
    this.#must(status === 200 || (status === 401 && refusable), `a ${status} without a reason`);
  }

  /** A failure is an error of ours with a code, the caller's own reason, and in no case somebody else's. */
  failed(error: unknown, signal: AbortSignal | undefined): string {
    this.movement++;
    if (signal?.aborted && error === signal.reason) return 'aborted';
    assert.ok(error instanceof Error && 'code' in error, inspect(error));
    assert.ok(!this.#errors.includes(error), 'two callers have the same error object');
    this.#errors.push(error);
    const code = String(error.code);
    assert.match(code, /^(token_request_failed|token_response_invalid|credentials_rejected|request_timeout)$/);
    return code;
  }

  /** Noted, not thrown: the plugin takes what a handler or a fetch throws for its own affair. */
  #must(holds: boolean, otherwise: string): void {
    if (!holds) this.#broken.push(otherwise);
  }

  /** Nothing was broken, and nothing shows a secret or a token. */
  check(...others: unknown[]): void {
    assert.deepEqual(this.#broken, []);
    const everything = [this.#events, this.#errors, ...others];
    const shown = everything.map(
      (value) => inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true }) + JSON.stringify(value),
    );
    for (const hidden of [
      ...this.#secrets,
      ...this.#secrets.map((secret) => btoa(`modelled:${secret}`)),
      ...this.#server.ends.keys(),
    ])
      assert.ok(!shown.some((text) => text.includes(hidden)), `${hidden} is shown`);
  }
}
