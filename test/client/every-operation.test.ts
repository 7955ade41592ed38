// Every operation, in both call styles, on a transport that records what would go out.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { operations } from '../../generated/operations.js';
import { type ClientOptions, createClient } from '../../index.js';

const ORIGIN = 'https://api.sandbox.mangopay.com';
const CLIENT_ID = 'acme-marketplace';
const API_KEY = 'the-api-key-of-acme';
const TOKEN_OPERATION = 'createToken';

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly authorization: string[];
}
type Style = 'by path' | 'by name';
type AnyCall = (...init: readonly unknown[]) => Promise<{ response: Response }>;

const all = Object.entries(operations).map(([key, operation]) => {
  const [method = '', path = ''] = key.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').filter((name) => name !== 'ClientId');
  return { key, method, path, names, ...operation };
});

/** A client, and what it sent: calls of the API apart from token requests. */
function record(answer: (call: number) => Response, token: (exchange: number) => Response) {
  const calls: Sent[] = [];
  const exchanges: Sent[] = [];
  const fetch: NonNullable<ClientOptions['fetch']> = async (request) => {
    const sent = {
      method: request.method,
      url: request.url,
      authorization: [...request.headers].filter(([name]) => name === 'authorization').map(([, value]) => value),
    };
    // The client's own exchange is told from a call of createToken by who makes it: that call has Basic and no retry.
    if (request.url === `${ORIGIN}/v2.01/oauth/token` && !direct) {
      exchanges.push(sent);
      return token(exchanges.length);
    }
    calls.push(sent);
    return answer(calls.length);
  };
  let direct = false;
  const client = createClient({ clientId: CLIENT_ID, apiKey: API_KEY, environment: 'sandbox', fetch, retry: false });
  return {
    calls,
    exchanges,
    call(operation: (typeof all)[number], style: Style) {
      direct = operation.operationId === TOKEN_OPERATION;
      const params = { path: Object.fromEntries(operation.names.map((name) => [name, 'id-1'])) };
      const init = {
        params,
        ...(operation.method === 'POST' || operation.method === 'PUT' ? { body: { Tag: 'x' } } : {}),
      };
      // Which operation it is, is known at run time only.
      const byPath = client[operation.method as 'GET'] as unknown as AnyCall;
      const byName = client.operations[operation.operationId] as unknown as AnyCall;
      return style === 'by path' ? byPath(operation.path, init) : byName(init);
    },
  };
}

const json = (status: number, body: object) => Response.json(body, { status });
const ok = () => json(200, {});
const refused = () => json(401, { Message: 'no', Type: 'invalid_credentials', Date: 1764547200 });
const tokens = (exchange: number) =>
  json(200, { access_token: `token-${exchange}`, token_type: 'bearer', expires_in: 1199 });
const styles: readonly Style[] = ['by path', 'by name'];
const basic = `Basic ${btoa(`${CLIENT_ID}:${API_KEY}`)}`;
const isToken = ({ operationId }: { operationId: string }) => operationId === TOKEN_OPERATION;

test('the description, the types, the table and the client have the same operations', async () => {
  const { paths } = JSON.parse(await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const described = Object.entries(paths).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) =>
      item[method] ? [`${method.toUpperCase()} ${path} ${item[method].operationId}`] : [],
    ),
  );
  // That the table has no other keys than `paths`, and all of them, the compiler sees to.
  assert.deepEqual(all.map(({ key, operationId }) => `${key} ${operationId}`).sort(), described.sort());
  const client = createClient({ clientId: CLIENT_ID, apiKey: API_KEY });
  assert.deepEqual(Object.keys(client.operations).sort(), all.map(({ operationId }) => operationId).sort());
  assert.equal(new Set(all.map(({ operationId }) => operationId)).size, all.length);
  console.log(`${all.length} operations in the description, the table and the client; ${all.length * 2} calls a test`);
});

test('each carries one Authorization, the current token, to the API’s origin; Basic only to get a token', async () => {
  for (const style of styles) {
    const { call, calls, exchanges } = record(ok, tokens);
    for (const operation of all) {
      calls.length = 0;
      await call(operation, style);
      assert.equal(calls.length, 1, `${operation.key} ${style}`);
      const [sent] = calls;
      assert.equal(sent?.method, operation.method);
      assert.equal(sent.url, ORIGIN + operation.path.replace('{ClientId}', CLIENT_ID).replace(/\{\w+\}/g, 'id-1'));
      assert.deepEqual(
        sent.authorization,
        [isToken(operation) ? basic : 'Bearer token-1'],
        `${operation.key} ${style}`,
      );
    }
    assert.equal(exchanges.length, 1, 'one token serves them all');
    assert.deepEqual(exchanges[0]?.authorization, [basic]);
  }
});

test('nothing is sent when no token can be obtained', async () => {
  for (const style of styles) {
    const { call, calls, exchanges } = record(ok, () => json(401, { error: 'invalid_client' }));
    for (const operation of all.filter((each) => !isToken(each)))
      await assert.rejects(call(operation, style), { code: 'credentials_rejected' }, `${operation.key} ${style}`);
    assert.equal(calls.length, 0);
    assert.equal(exchanges.length, 1);
  }
});

test('after a refused token there is one resend, with the next token', async () => {
  for (const style of styles)
    for (const operation of all.filter((each) => !isToken(each))) {
      const { call, calls, exchanges } = record((count) => (count === 1 ? refused() : ok()), tokens);
      const { response } = await call(operation, style);
      assert.equal(response.status, 200, `${operation.key} ${style}`);
      assert.deepEqual(
        calls.map(({ authorization }) => authorization),
        [['Bearer token-1'], ['Bearer token-2']],
      );
      assert.equal(new Set(calls.map(({ url }) => url)).size, 1);
      assert.equal(exchanges.length, 2);
    }
});
