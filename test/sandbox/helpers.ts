import type { TestContext } from 'node:test';
import type { Json, JsonObject, Sandbox, SandboxOptions } from '../../sandbox/index.js';
import { manualClock, startSandbox } from '../../sandbox/index.js';

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as an object; an empty one if there is none. */
  body: JsonObject;
  /** The body as a list; an empty list if it is not one. */
  list: JsonObject[];
}

export interface Caller {
  sandbox: Sandbox;
  token: string;
  /** Sends a request with the token, under `/v2.01/{ClientId}` unless the path begins with a version. */
  send(method: string, path: string, body?: Json, headers?: Record<string, string>): Promise<Reply>;
}

/** A sandbox that ends with the test, and a token for it. */
export async function start(t: TestContext, options: SandboxOptions = {}): Promise<Caller> {
  const sandbox = await startSandbox(options);
  t.after(() => sandbox.close());
  return caller(sandbox);
}

/** A sandbox whose time is moved by hand; its token outlives that. */
export function startStill(t: TestContext): Promise<Caller> {
  return start(t, { clock: manualClock(), tokenLife: 10_000_000 });
}

export const statusOf = async ({ send }: Caller, path: string) => (await send('GET', path)).body['Status'];

export async function caller(
  sandbox: Sandbox,
  credentials: { clientId: string; apiKey: string } = sandbox,
): Promise<Caller> {
  const token = String((await exchange(sandbox, credentials)).body['access_token']);
  return {
    sandbox,
    token,
    send(method, path, body, headers = {}) {
      const url = sandbox.baseUrl + (/^\/v\d/i.test(path) ? path : `/v2.01/${credentials.clientId}${path}`);
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const init = { method, headers: { authorization: `Bearer ${token}`, ...type, ...headers } };
      return fetchReply(url, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    },
  };
}

export function exchange(
  { baseUrl }: Sandbox,
  { clientId, apiKey }: { clientId: string; apiKey: string },
): Promise<Reply> {
  return fetchReply(`${baseUrl}/v2.01/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${apiKey}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

export async function fetchReply(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  let body: Json = null;
  try {
    // JSON.parse gives nothing but Json
    body = JSON.parse(text) as Json;
  } catch {
    // not every response is JSON
  }
  const object = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  // the lists of the API hold objects
  const list = Array.isArray(body) ? (body as JsonObject[]) : [];
  return { status: response.status, headers: response.headers, text, body: object, list };
}

/** Presses a button of a page as a browser does. */
export function press(address: string, choice: string, fields: Record<string, string> = {}): Promise<Reply> {
  const headers = { origin: new URL(address).origin };
  return fetchReply(address, { method: 'POST', headers, body: new URLSearchParams({ choice, ...fields }) });
}

export const eur = (Amount: number) => ({ Currency: 'EUR', Amount });

/** An owner who is not asked to authenticate, unless `Email` is another. */
export async function makeUser({ send }: Caller, fields: JsonObject = {}): Promise<string> {
  const { body } = await send('POST', '/sca/users/natural', {
    UserCategory: 'OWNER',
    TermsAndConditionsAccepted: true,
    FirstName: 'Ana',
    LastName: 'Lima',
    Email: 'ana@accept.example',
    Birthday: 0,
    Nationality: 'FR',
    CountryOfResidence: 'FR',
    ...fields,
  });
  return String(body['Id']);
}

export async function makeWallet({ send }: Caller, owner: string, Currency = 'EUR'): Promise<string> {
  const { body } = await send('POST', '/wallets', { Owners: [owner], Currency, Description: 'Sales' });
  return String(body['Id']);
}

export async function makeCard({ send }: Caller, UserId: string, Currency = 'EUR'): Promise<string> {
  const { body: registration } = await send('POST', '/cardregistrations', { UserId, Currency });
  const { text } = await tokenize(registration);
  const { body } = await send('PUT', `/cardregistrations/${String(registration['Id'])}`, { RegistrationData: text });
  return String(body['CardId']);
}

/** What the payer's browser does. */
export function tokenize(registration: JsonObject, fields: Record<string, string> = {}): Promise<Reply> {
  return fetchReply(String(registration['CardRegistrationURL']), {
    method: 'POST',
    body: new URLSearchParams({
      accessKeyRef: String(registration['AccessKey']),
      data: String(registration['PreregistrationData']),
      cardNumber: '4970105181818183',
      cardExpirationDate: '1229',
      cardCvx: '123',
      ...fields,
    }),
  });
}

export const browser = {
  AcceptHeader: 'text/html',
  JavaEnabled: false,
  Language: 'FR-FR',
  ColorDepth: 24,
  ScreenHeight: 1080,
  ScreenWidth: 1920,
  TimeZoneOffset: -60,
  UserAgent: 'Mozilla/5.0',
  JavascriptEnabled: true,
};

/** A card payment of EUR 100, of which EUR 5 are fees. */
export function payIn<Fields extends JsonObject = JsonObject>(
  AuthorId: string,
  CreditedWalletId: string,
  CardId: string,
  fields?: Fields,
) {
  return {
    AuthorId,
    CreditedWalletId,
    CardId,
    DebitedFunds: eur(10_000),
    Fees: eur(500),
    SecureModeReturnURL: 'https://shop.example/3ds',
    IpAddress: '203.0.113.7',
    BrowserInfo: browser,
    ...fields,
  };
}

/** A seller and a buyer, both verified, and a wallet of the buyer that holds EUR 95. */
export async function marketplace(api: Caller) {
  const seller = await makeUser(api);
  const buyer = await makeUser(api, { Email: 'bo@accept.example', FirstName: 'Bo' });
  for (const user of [seller, buyer]) api.sandbox.resources.update(user, { KYCLevel: 'REGULAR' });
  const [from, to] = [await makeWallet(api, buyer), await makeWallet(api, seller)];
  const card = await makeCard(api, buyer);
  await api.send('POST', '/payins/card/direct', payIn(buyer, from, card));
  return { seller, buyer, from, to, card };
}

export async function balance({ send }: Caller, wallet: string): Promise<Json | undefined> {
  const { body } = await send('GET', `/wallets/${wallet}`);
  return (body['Balance'] as JsonObject)['Amount'];
}
