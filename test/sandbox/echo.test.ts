import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createClient } from '../../index.js';
import { loadDescription, type Operation } from '../../sandbox/description.js';
import { createValidator } from '../../sandbox/http/validation.js';
import { asObject, type Json, type JsonObject } from '../../sandbox/json.js';
import { readKinds } from '../../sandbox/kinds.js';
import { bodyExample, exampleOperations, exampleRequest } from '../../scripts/contract/example-requests.js';
import { bodies, leaves } from './bodies.js';
import { type Caller, start } from './helpers.js';

const description = loadDescription();
const kinds = readKinds(description.operations);
const validate = createValidator(description);

/** Those that make or change something and show it. */
const telling = exampleOperations.filter(
  (operation) =>
    operation.body && operation.success.schema && ['create', 'change', 'answer'].includes(kinds.plan(operation).verb),
);

/** What a response says otherwise than the request, or takes from the example without reason. */
function differences(operation: Operation, sent: JsonObject, answered: Json): string[] {
  const shown = new Map(leaves(answered));
  const example = leaves(operation.success.examples[0]);
  const wrong: string[] = [];
  for (const [path, value] of leaves(sent)) {
    const got = shown.get(path);
    // what the response does not show, and addresses to which it adds the id
    if (got === undefined || got === value || `${got}`.startsWith(`${value}`)) continue;
    // languages come back in capitals
    if (path === 'Culture' && got === `${value}`.toUpperCase()) continue;
    if (!CHANGED.has(path.replace(/^.*\./, '')) && !CHANGED.has(`${operation.id} ${path}`))
      wrong.push(`${path}: sent ${value}, answered ${got}`);
  }
  if (kinds.plan(operation).verb !== 'create') return wrong.map((each) => `${operation.id} ${each}`);
  // nothing is made up inside of what was sent
  const texts = new Set(leaves(sent).map(([, value]) => value));
  for (const [path, value] of shown) {
    const root = path.split(/[.[]/)[0] ?? '';
    const inside = path !== root && typeof sent[root] === 'object' && sent[root] !== null;
    const copied = typeof value === 'string' && example.some(([at, each]) => at === path && each === value);
    if (inside && copied && !texts.has(value)) wrong.push(`${path}: ${value} is the example's`);
  }
  return wrong.map((each) => `${operation.id} ${each}`);
}

/** Where the API decides: the state after a change, and the wallet that the path names. */
const CHANGED = new Set(['Status', 'createIbanBankingAlias WalletId']);

async function tell(api: Caller, operation: Operation, body: JsonObject): Promise<{ status: number; wrong: string[] }> {
  const { method, path } = exampleRequest(api.sandbox, operation);
  const { status, text } = await api.send(method, path, body);
  return { status, wrong: status < 300 ? differences(operation, body, JSON.parse(text)) : [] };
}

test('what the example of a request says is what is answered, and nothing of another example', async (t) => {
  const api = await start(t);
  const wrong: string[] = [];
  for (const operation of telling) wrong.push(...(await tell(api, operation, bodyExample(operation) ?? {})).wrong);
  assert.deepEqual(wrong, []);
});

test('what any body says is what is answered', async (t) => {
  const api = await start(t, { rateLimits: { 15: 1e6, 30: 1e6, 60: 1e6, 1440: 1e6 } });
  const wrong: string[] = [];
  let taken = 0;
  let all = 0;
  for (const operation of telling) {
    const example = bodyExample(operation) ?? {};
    const named = new Map(leaves(example).map(([path, value]) => [path.replace(/^.*\./, ''), value]));
    const fixed = (name: string): Json | undefined => {
      if (/Id$|^Owners$|Currency$|^Amount$/.test(name)) return asObject(example)[name] ?? named.get(name);
      return undefined;
    };
    const schema = operation.body?.schema ?? {};
    const made = fc.sample(bodies(description, fixed)(schema), { numRuns: 3, seed: 18 });
    for (const body of made) {
      if (validate(schema, body).length > 0) continue;
      all += 1;
      const told = await tell(api, operation, asObject(body));
      if (told.status < 300) taken += 1;
      wrong.push(...told.wrong);
    }
  }
  assert.deepEqual([...new Set(wrong)], []);
  assert.ok(taken > all / 2, `${taken} of ${all} bodies were taken`);
});

test('a recipient has nothing of another kind of recipient or account', async (t) => {
  const { sandbox } = await start(t);
  const { baseUrl, clientId, apiKey } = sandbox;
  const client = createClient({ baseUrl, clientId, apiKey });
  const UserId = sandbox.resources.insert('getUserSca');
  const Address = { AddressLine1: '12 Quai des Tanneurs', City: 'Nantes', PostalCode: '44000', Country: 'FR' };
  const { data } = await client.operations.createRecipient({
    params: { path: { UserId } },
    body: {
      DisplayName: 'Till',
      RecipientType: 'Business',
      BusinessRecipient: { BusinessName: 'Atelier Kerguen', Address },
      PayoutMethodType: 'LocalBankTransfer',
      LocalBankTransfer: { EUR: { IBAN: 'FR7630004000031234567890143' } },
      Currency: 'EUR',
      Country: 'FR',
      RecipientScope: 'PAYOUT',
    },
  });
  assert.equal(JSON.stringify(data).includes('Maëlle'), false);
  assert.equal(data && 'InternationalBankTransfer' in data && data.InternationalBankTransfer, false);
});
