import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { startSandbox } from '../../sandbox/index.js';
import { isObject, type JsonObject, parseJson } from '../../sandbox/json.js';
import { run } from '../../scripts/verify-live/run.js';
import { serve } from '../loopback.js';

/** A sandbox behind a proxy that alters the bodies of successes, or sends what `alter` returns in their place. */
async function altered(t: TestContext, alter: (body: JsonObject) => string | undefined) {
  const sandbox = await startSandbox();
  const baseUrl = await serve(t, async (request, response) => {
    const { method = '', url = '', headers } = request;
    const sent = await buffer(request);
    const { authorization = '', 'content-type': type = '', 'idempotency-key': key = '' } = headers;
    const answer = await fetch(sandbox.baseUrl + url, {
      method,
      headers: { authorization, 'content-type': type, ...(key && { 'idempotency-key': `${key}` }) },
      ...(sent.length > 0 && { body: sent }),
    });
    const text = await answer.text();
    const body = parseJson(text);
    const isCall = headers['user-agent']?.startsWith('mangopay-fetch'); // and no question
    const isAltered = isCall && answer.ok && isObject(body) && !url.includes('/oauth/');
    const replacement = isAltered ? (alter(body) ?? JSON.stringify(body)) : text;
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(replacement);
  });
  t.after(() => sandbox.close());
  const { clientId, apiKey } = sandbox;
  return {
    apiKey,
    env: { MANGOPAY_CLIENT_ID: clientId, MANGOPAY_API_KEY: apiKey, MANGOPAY_BASE_URL: baseUrl },
  };
}

test('every deviation that is planted in the responses of a sandbox is found, without a value, and the questions are settled', async (t) => {
  const planted = { field: 0, type: 0, null: 0 };
  const { env, apiKey } = await altered(t, (body) => {
    body['Planted'] = 'FR7630004000031234567890143';
    planted.field += 1;
    if (typeof body['CreationDate'] === 'number') {
      body['CreationDate'] = '2026-11-28';
      planted.type += 1;
    }
    if (isObject(body['DebitedFunds'])) {
      body['DebitedFunds']['Currency'] = null;
      planted.null += 1;
    }
    return undefined;
  });
  const lines: string[] = [];
  assert.equal(await run([], env, (line) => lines.push(line)), 1);

  const found = (at: string, kind: string) => lines.filter((line) => line.includes(`  ${at}  ${kind}  `)).length;
  assert.ok(planted.field > 50 && planted.type > 30 && planted.null > 20, JSON.stringify(planted));
  assert.deepEqual(
    {
      field: found('$.Planted', 'field'),
      type: found('$.CreationDate', 'type'),
      null: found('$.DebitedFunds.Currency', 'null'),
    },
    planted,
  );
  assert.match(lines[0] ?? '', /^\d+ calls, 0 not carried out/);
  const text = lines.join('\n');
  assert.doesNotMatch(text, /FR76|2026-11-28|Lima/);
  assert.ok(!text.includes(apiKey));
  assert.match(text, /Does an older token survive a newer one\? {2}yes/);
  assert.match(text, /is the account locked\? {2}not asked/);
});

test('a response to a POST that is not JSON is a deviation, though the client has found the outcome', async (t) => {
  let pages = 0;
  const { env } = await altered(t, (body) => {
    if (!Array.isArray(body['Owners']) || pages > 0) return undefined;
    pages += 1;
    return '<html></html>';
  });
  const lines: string[] = [];
  assert.equal(await run([], env, (line) => lines.push(line)), 1);
  assert.match(lines[0] ?? '', /^\d+ calls, 0 not carried out, 1 deviations\.$/);
  assert.match(lines[1] ?? '', /^deviation {2}POST \/v2\.01\/\{ClientId\}\/wallets {2}no response that can be read/);
});

test('the responses of our own sandbox have no deviation', async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const { clientId, apiKey, baseUrl } = sandbox;
  const env = { MANGOPAY_CLIENT_ID: clientId, MANGOPAY_API_KEY: apiKey, MANGOPAY_BASE_URL: baseUrl };
  const lines: string[] = [];
  assert.equal(await run([], env, (line) => lines.push(line)), 0, lines.join('\n'));
  assert.match(lines[0] ?? '', /^\d+ calls, 0 not carried out, 0 deviations\.$/);
});

test('production, an unknown host, missing credentials and unknown arguments are refused with one sentence and exit code 2', async () => {
  const account = { MANGOPAY_CLIENT_ID: 'shop', MANGOPAY_API_KEY: 'key' };
  const cases: [args: string[], env: Record<string, string>, says: RegExp][] = [
    [[], { ...account, MANGOPAY_BASE_URL: 'https://api.mangopay.com' }, /^api\.mangopay\.com is not a sandbox/],
    [[], { ...account, MANGOPAY_BASE_URL: 'https://api.sandbox.mangopay.com.example' }, /is not a sandbox/],
    [[], { ...account, MANGOPAY_BASE_URL: 'sandbox' }, /is not a URL/],
    [[], {}, /^MANGOPAY_CLIENT_ID and MANGOPAY_API_KEY must be set/],
    [['--lockout'], account, /^Unknown argument --lockout/],
  ];
  for (const [args, env, says] of cases) {
    const lines: string[] = [];
    assert.equal(await run(args, env, (line) => lines.push(line)), 2);
    assert.match(lines.join('\n'), says);
  }
});
