import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../sandbox/json.js';
import { exampleOperations, exampleRequest } from '../../scripts/contract/example-requests.js';
import { leaves } from './bodies.js';
import { fetchReply, start } from './helpers.js';

/** Fields in which Mangopay puts addresses of its own. */
const OURS =
  /^(RedirectUrl|SecureModeRedirectU[Rr][Ll]|HostedUrl|UploadUrl|DocumentUrl|DownloadUrl|CardRegistrationUrl|TemplateUrl)$/i;

test('no response names a host of the vendor, and what leads to a page leads to one of the sandbox that opens', async (t) => {
  const api = await start(t, { rateLimits: { 15: 1e6, 30: 1e6, 60: 1e6, 1440: 1e6 } });
  const { baseUrl } = api.sandbox;
  const foreign: string[] = [];
  const pages = new Map<string, string>();
  for (const operation of exampleOperations) {
    const { method, path, body } = exampleRequest(api.sandbox, operation);
    const sent = new Set(leaves(body ?? {}).map(([, value]) => value));
    const { text, headers } = await api.send(method, path, body);
    const answered: Json = text === '' ? null : JSON.parse(text);
    for (const [name, value] of [...leaves(answered), ...headers]) {
      if (typeof value !== 'string' || sent.has(value)) continue;
      const said = `${operation.id} ${name}: ${value}`;
      const field = name.replace(/^.*\./, '');
      if (/mangopay\.com|payline|mangopay-/i.test(value)) foreign.push(said);
      else if (OURS.test(field) && value !== '' && !value.startsWith(baseUrl)) foreign.push(said);
      for (const [address] of value.matchAll(/https?:\/\/[^\s",]+/g)) {
        if (address.startsWith(`${baseUrl}/_sandbox/`)) pages.set(address, said);
      }
    }
  }
  assert.deepEqual(foreign, []);
  const closed: string[] = [];
  for (const [address, said] of pages) {
    const { status } = await fetchReply(address);
    if (status !== 200) closed.push(`${status} ${said}`);
  }
  assert.deepEqual(closed, []);
  assert.ok(pages.size > 20, `${pages.size} pages`);
});
