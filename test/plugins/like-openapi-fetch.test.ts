// The plugin and createClient beside plain openapi-fetch: what they send, and what they return, is the same, except for
// what is named here. The table in plugins/client-credentials/README.md tells users of it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import createOpenapiClient from 'openapi-fetch';
import { createClient } from '../../index.js';
import { clientCredentials } from '../../plugins/client-credentials/index.js';
import { BASE, type Client, type Experiment, experiments, type Make, OTHER } from './like-openapi-fetch/behaviours.js';
import { experiments as ofMiddleware } from './like-openapi-fetch/middlewares.js';

type Send = (input: Request, init?: RequestInit) => Promise<Response>;

const TOKEN = 'the-token';
const token = async () => Response.json({ access_token: TOKEN, token_type: 'Bearer', expires_in: 600 });
const plugin = () =>
  clientCredentials({
    tokenUrl: `${BASE}/token`,
    origins: [BASE, OTHER],
    clientId: 'a',
    clientSecret: 'b',
    fetch: token,
  });
/** The clients of this test are called by paths that no description has. */
const asClient = (client: unknown) => client as Client;

const kinds: Record<string, (options: object, fetch: Send) => Client> = {
  'openapi-fetch': (options, fetch) => asClient(createOpenapiClient({ baseUrl: BASE, ...options, fetch })),
  'client.use(clientCredentials())': (options, fetch) => {
    const client = asClient(createOpenapiClient({ baseUrl: BASE, ...options, fetch }));
    const auth = plugin();
    const calls = Object.fromEntries(
      ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request'].map((name) => [
        name,
        (...args: never[]) => {
          // Registered last, as it must be.
          client.eject?.(auth as never);
          client.use(auth as never);
          return (client as never as Record<string, (...args: never[]) => unknown>)[name]?.(...args);
        },
      ]),
    );
    return asClient({ ...client, ...calls });
  },
  'fetch: withToken()': (options, fetch) =>
    asClient(
      createOpenapiClient({ baseUrl: BASE, ...options, fetch: plugin().withToken(fetch as typeof globalThis.fetch) }),
    ),
  createClient: (options, fetch) =>
    asClient(
      createClient({
        baseUrl: BASE,
        ...options,
        clientId: 'a',
        apiKey: 'b',
        retry: false,
        fetch: async (request, init) =>
          new URL(request.url).pathname.endsWith('/oauth/token') ? token() : fetch(request, init),
      }),
    ),
};

const found = (_: Request, { method }: Request) => (method === 'HEAD' ? new Response() : Response.json({ a: 1 }));

/** Everything that an experiment sends, notes and returns. */
async function observe(kind: string, experiment: Experiment): Promise<unknown[]> {
  const seen: unknown[] = [];
  const make: Make = (options = {}, respond = found) =>
    kinds[kind]?.(options, async (input, init) => {
      init?.signal?.throwIfAborted();
      input.signal.throwIfAborted();
      const sent = init?.headers || init?.body ? new Request(input, init) : input;
      const { authorization, 'user-agent': _, 'idempotency-key': __, ...headers } = Object.fromEntries(sent.headers);
      if (kind !== 'openapi-fetch') assert.equal(authorization, `Bearer ${TOKEN}`);
      const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1];
      const text = (await sent.clone().text()).replaceAll(boundary ?? '\0', 'boundary');
      if (boundary) headers['content-type'] = 'multipart/form-data';
      seen.push([sent.method, sent.url, headers, text]);
      return respond(input, sent);
    }) ?? assert.fail();
  try {
    const result = await experiment(make, (value) => void seen.push(value));
    if (result && typeof result === 'object' && 'response' in result) {
      const { data, error, response } = result as { data?: unknown; error?: unknown; response: Response };
      seen.push({ data, error: JSON.stringify(error), status: response.status, ok: response.ok });
    } else seen.push(result);
  } catch (error) {
    seen.push(error instanceof Error ? `${error.name}: ${error.message}` : error);
  }
  return seen;
}

const all: Record<string, Experiment> = { ...experiments, ...ofMiddleware };

/** What differs, by client: the words that say so in the table for users, and the experiments that show it. */
const authorization = ['an `Authorization` header of your own', /authenticate itself/] as const;
const redirects = ['following redirects', /redirects are followed/] as const;
const differences: Record<string, readonly (readonly [words: string, experiments: RegExp])[]> = {
  'client.use(clientCredentials())': [authorization, redirects],
  'fetch: withToken()': [authorization, redirects],
  createClient: [
    authorization,
    redirects,
    ['`fetch`, `baseUrl`, `Request` on a call', /fetch per call|base URL (per|of a) call/],
    ['`Request` of another class', /Request of another class/],
    ['`TRACE`, as a `ConfigurationError`', /^TRACE by /],
    ['an option that is not known', /option of nobody’s/],
    ['`eject`', /can be taken off/],
    ['what is not a middleware', /middleware (may be undefined|must be one)/],
    ['a middleware that returns neither', /may not return what is not a request/],
    ['a middleware that leads to another host', /to another host/],
    ['a path parameter that is missing, empty', /path parameter that is/],
    ['parameters of a path in the styles of RFC 6570', /in the path as/],
    ['a path serializer only where there are parameters', /a path serializer/],
    ['a query in the style of PHP', /^an (array|object) in a query$/],
    ['a body that is not an object', /a body of several parts/],
    ['an error body that is not JSON', /^a (\d+) with (text|nothing)$|respond itself with an error/],
    ['`SyntaxError` and `TypeError`', /success that is not JSON|fetch that fails|is told of a failure$/],
  ],
};

describe('beside openapi-fetch, with the same calls', () => {
  for (const [kind, rows] of Object.entries(differences))
    it(`${kind} sends and returns the same, or it stands in the table what and why not`, async () => {
      const table = await readFile(new URL('../../plugins/client-credentials/README.md', import.meta.url), 'utf8');
      const shown = new Set<string>();
      for (const [name, experiment] of Object.entries(all)) {
        const [ours, theirs] = [await observe(kind, experiment), await observe('openapi-fetch', experiment)];
        const row = rows.find(([, experiments]) => experiments.test(name));
        if (isDeepStrictEqual(ours, theirs)) continue;
        if (!row) assert.deepEqual(ours, theirs, name);
        else shown.add(row[0]);
      }
      assert.deepEqual(shown, new Set(rows.map(([words]) => words)));
      for (const words of shown) assert.ok(table.includes(`| ${words}`), `the table lacks: ${words}`);
    });

  it('holds for as many calls as openapi-fetch has tests', () => assert.ok(Object.keys(all).length >= 447));
});
