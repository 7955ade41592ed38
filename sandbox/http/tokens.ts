import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';
import { asObject, asString, type Json, parseJson } from '../json.js';
import { asRefusal, invalidCredentials, oauthError } from './refusal.js';

/** Credentials that the sandbox accepts. Several with one `clientId` are keys of one account and see the same data. */
export interface SandboxAccount {
  /** The `ClientId` of the account. */
  clientId: string;
  /** Its API key. Of no use outside the sandbox. */
  apiKey: string;
  /** What the key may do, as `Wallet.Details:READ`; `READ` is GET, `WRITE` the rest. Default: everything. */
  scopes?: readonly string[];
}

/** A token that the sandbox gave out. */
export interface SandboxToken {
  /** 1 for the first that was issued, and so on. */
  readonly number: number;
  /** What a request carries after `Bearer`. */
  readonly value: string;
  /** The account that it was issued to. */
  readonly clientId: string;
  /** In seconds. */
  readonly life: number;
  /** Seconds that are left; 0 once it is expired or revoked. */
  readonly left: number;
}

/** The tokens of a sandbox. */
export interface SandboxTokens {
  /** How many were issued since the start or the last reset. */
  readonly issued: number;
  /** Those that were issued, the oldest first. */
  readonly list: readonly SandboxToken[];
  /** Life of the tokens to come, in seconds. */
  life: number;
  /** Makes one token invalid at once. */
  revoke(token: string): void;
  /** Makes every token invalid at once. */
  revokeAll(): void;
}

interface Issued extends SandboxToken {
  scopes: readonly string[] | undefined;
  /** Unix ms */
  endsAt: number;
  revoked: boolean;
}

export interface TokenOptions {
  accounts: readonly SandboxAccount[];
  clock: Clock;
  life: number;
  /** Wrong credentials in a row that lock an account. */
  lockAfter: number;
  /** Seconds that an account stays locked. */
  lockFor: number;
}

export type Tokens = ReturnType<typeof createTokens>;

export function createTokens({ accounts, clock, life, lockAfter, lockFor }: TokenOptions) {
  const byValue = new Map<string, Issued>();
  const failures = new Map<string, { count: number; lockedUntil: number }>();

  function issue({ clientId, scopes }: SandboxAccount): Issued {
    const value = randomBytes(16).toString('hex');
    return add({ value, clientId, scopes, life: handle.life, endsAt: clock.wall() + handle.life * 1000 });
  }

  function add(given: Pick<Issued, 'value' | 'clientId' | 'scopes' | 'life' | 'endsAt'>): Issued {
    // what the wall clock is set to later changes no life
    const expiresAt = clock.mono() + given.endsAt - clock.wall();
    const token: Issued = {
      ...given,
      number: byValue.size + 1,
      revoked: false,
      get left() {
        return this.revoked ? 0 : Math.max(0, (expiresAt - clock.mono()) / 1000);
      },
    };
    byValue.set(token.value, token);
    return token;
  }

  const handle = {
    life,
    get issued() {
      return byValue.size;
    },
    get list() {
      return [...byValue.values()];
    },
    revoke(value: string) {
      const token = byValue.get(value);
      if (token) token.revoked = true;
    },
    revokeAll() {
      for (const token of byValue.values()) token.revoked = true;
    },
  } satisfies SandboxTokens;

  return {
    handle,
    *save(): Iterable<readonly [string, Json]> {
      for (const { value, clientId, scopes, life, endsAt, revoked } of byValue.values()) {
        yield [value, { clientId, scopes: scopes ? [...scopes] : null, life, endsAt, revoked }];
      }
    },
    restore(value: string, saved: Json): void {
      const { clientId, scopes, life, endsAt, revoked } = asObject(saved);
      const token = add({
        value,
        clientId: asString(clientId),
        scopes: Array.isArray(scopes) ? scopes.map(asString) : undefined,
        life: Number(life),
        endsAt: Number(endsAt),
      });
      token.revoked = revoked === true;
    },
    reset() {
      byValue.clear();
      failures.clear();
      handle.life = life;
    },

    /** The token operation: Basic, and a form. */
    exchange(authorization: string | undefined, contentType: string | undefined, body: string): Issued {
      const pair = readBasic(authorization);
      if (!pair) {
        throw oauthError(401, 'invalid_client', 'The authorization header was malformed or not recognized');
      }
      const record = failures.get(pair.clientId) ?? { count: 0, lockedUntil: -1 };
      if (clock.mono() < record.lockedUntil) {
        const locked = 'This account has been temporarily locked for security reasons. Please try again later.';
        throw oauthError(400, 'unauthorized_client', locked);
      }
      const account = accounts.find((each) => each.clientId === pair.clientId && each.apiKey === pair.apiKey);
      if (!account) {
        record.count += 1;
        if (record.count >= lockAfter) {
          record.count = 0;
          record.lockedUntil = clock.mono() + lockFor * 1000;
        }
        failures.set(pair.clientId, record);
        throw oauthError(401, 'invalid_client');
      }
      failures.delete(pair.clientId);
      if (!contentType?.startsWith('application/x-www-form-urlencoded')) throw oauthError(400, 'invalid_request');
      const grant = readGrant(contentType, body);
      if (grant === null) throw oauthError(400, 'invalid_request');
      if (grant !== 'client_credentials') throw oauthError(400, 'unsupported_grant_type');
      return issue(account);
    },

    /** The token of a request, whatever its state. */
    find(authorization: string | undefined): Issued | undefined {
      const value = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      return value === undefined ? undefined : byValue.get(value);
    },

    /** Refuses a token that is dead or another account's, and an operation outside the scopes of its key. */
    admit(token: Issued | undefined, clientId: string | undefined, method: string, scope: string | null): void {
      if (!token || token.left <= 0) throw invalidCredentials();
      if (clientId !== undefined && clientId !== token.clientId) throw invalidCredentials();
      const needed = `${scope}:${method === 'GET' ? 'READ' : 'WRITE'}`;
      if (scope && token.scopes && !token.scopes.includes(needed)) {
        throw asRefusal(403, 'forbidden_ressource', `The API key lacks the permission scope ${needed}`);
      }
    },
  };
}

/** Two of the vendor's SDKs send no form, though they say so: PHP sends one part of a multipart body, Python sends JSON. */
function readGrant(contentType: string, body: string): string | null {
  const part = /boundary=/i.test(contentType) && /name="grant_type"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)/.exec(body)?.[1];
  return part || asString(asObject(parseJson(body))['grant_type']) || new URLSearchParams(body).get('grant_type');
}

/** The pair as it is, not form-decoded: so Mangopay reads it. */
function readBasic(authorization: string | undefined): { clientId: string; apiKey: string } | undefined {
  const encoded = /^basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1) return undefined;
  return { clientId: pair.slice(0, colon), apiKey: pair.slice(colon + 1) };
}
