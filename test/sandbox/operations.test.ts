import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadDescription, type Operation } from '../../sandbox/description.js';
import type { Sandbox } from '../../sandbox/index.js';
import { asObject, asString, isObject, type Json, type JsonObject } from '../../sandbox/json.js';
import { readKinds } from '../../sandbox/kinds.js';
import { createValidator, KEYWORDS, type Problem } from '../../sandbox/validation.js';
import { start } from './helpers.js';

const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const description = loadDescription();
const kinds = readKinds(description.operations);
const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
ajv.addSchema(document, 'api');

const SILENT = new Set([
  'description',
  'contentEncoding',
  'examples',
  'example',
  'default',
  'deprecated',
  'discriminator',
  'title',
]);

/** Where a field of a request names a resource of another name. */
const NAMED: Record<string, string> = {
  ...{ AuthorId: 'getUserSca', CreditedUserId: 'getUserSca', UserId: 'getUserSca', Owners: 'getUserSca' },
  ...{ DebitedWalletId: 'getWallet', CreditedWalletId: 'getWallet', WalletId: 'getWallet', CardId: 'getCard' },
  ...{ BankAccountId: 'getBankAccount', RecipientId: 'getRecipient', MandateId: 'getMandate', QuoteId: 'getQuote' },
  ...{ PreauthorizationId: 'getPreauthorization', DepositId: 'getDepositPreauthorization' },
};

function bodyExample({ path, method }: Operation): JsonObject | undefined {
  const operation = document.paths[path][method.toLowerCase()];
  const body = operation.requestBody && description.resolve(operation.requestBody);
  const media = asObject(Object.values(asObject(body?.content))[0]);
  const named = Object.values(asObject(media['examples']))[0];
  const example = media['example'] ?? (named && asObject(named)['value']);
  return example === undefined ? undefined : asObject(example);
}

/** Makes what the ids in a request's example stand for, so that they name something. */
function insertNamed(sandbox: Sandbox, body: JsonObject, currency: string): void {
  for (const [name, value] of Object.entries(body)) {
    const read = description.operations.find(({ id }) => id === NAMED[name])?.id;
    for (const id of [value].flat()) {
      if (!read || typeof id !== 'string' || /^(FEES|CREDIT)_/.test(id)) continue;
      const owner = asString(body['AuthorId']);
      const own = (name === 'CreditedWalletId' && asString(body['CreditedUserId'])) || owner || 'user_m_1';
      const wallet = { Owners: [own], Currency: currency, Balance: { Currency: currency, Amount: 10_000_000 } };
      const fields = read === 'getWallet' ? wallet : read === 'getCard' ? { UserId: owner, Currency: currency } : {};
      sandbox.resources.insert(read as 'getWallet', { Id: id, ...fields });
    }
  }
}

/** For each identifier in the path a resource that is there, and fits the operation's own example. */
function fillPath(sandbox: Sandbox, operation: Operation, body: JsonObject): string {
  const { path, parameters, success } = operation;
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (name === 'ClientId') return sandbox.clientId;
    const kind = path.startsWith('/v3.0') ? `v3.0:${name}` : name;
    const made =
      kinds.creatable.has(kind) &&
      description.operations.find((each) => {
        const plan = kinds.plan(each);
        return (
          plan.kind === kind && (plan.verb === 'create' || (plan.verb === 'read' && each.path.endsWith(`{${name}}`)))
        );
      });
    const own = kinds.plan(operation).kind === kind ? asObject(success.examples[0]) : {};
    const { Id: _id, ...example } = own;
    const person = path.includes('/legal/') ? { PersonType: 'LEGAL' } : {};
    const initial = path.endsWith('/refunds') ? { AuthorId: body['AuthorId'] ?? null, Status: 'SUCCEEDED' } : {};
    if (made)
      return sandbox.resources.insert(made.id as 'getWallet', {
        ...example,
        ...person,
        ...('Active' in example && { Active: true }),
        ...initial,
      });
    const schema = description.resolve(parameters.find((each) => each.name === name)?.schema ?? {});
    return asString([schema['examples']].flat()[0]) || asString([schema['enum']].flat()[0]) || '2025';
  });
}

test('every keyword in the schemas of the description is one that the validator obeys or that says nothing of a value', () => {
  const unknown = new Set<string>();
  const walk = (schema: Json | undefined) => {
    if (!isObject(schema)) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (!KEYWORDS.includes(keyword) && !SILENT.has(keyword) && !keyword.startsWith('x-')) unknown.add(keyword);
      if (keyword === 'properties') Object.values(asObject(value)).forEach(walk);
      if (['oneOf', 'anyOf', 'allOf'].includes(keyword)) [value].flat().forEach(walk);
      if (['items', 'additionalProperties', 'propertyNames'].includes(keyword)) walk(value);
    }
  };
  Object.values(document.components.schemas as JsonObject).forEach(walk);
  assert.deepEqual([...unknown], []);
});

test('the validator and ajv agree on every example of a request and on each with one field missing, unknown or of another type', () => {
  const validate = createValidator(description);
  let cases = 0;
  for (const operation of description.operations) {
    const example = bodyExample(operation);
    if (!example || !operation.body) continue;
    const place = `#/paths/${operation.path.replaceAll('/', '~1')}/${operation.method.toLowerCase()}/requestBody/content/${operation.body.contentType.replaceAll('/', '~1')}/schema`;
    const reference = ajv.compile({ $ref: `api${place.replaceAll('{', '%7B').replaceAll('}', '%7D')}` });
    const variants = Object.keys(example).flatMap((name) => {
      const { [name]: _, ...without } = example;
      return [
        without,
        { ...example, [`${name}x`]: 1 },
        { ...example, [name]: { a: 1 } },
        { ...example, [name]: null },
        { ...example, [name]: 'é'.repeat(300) },
      ];
    });
    for (const value of [example, ...variants]) {
      const ours: Problem[] = validate(operation.body.schema, value).filter(({ keyword }) => keyword !== 'format');
      assert.equal(
        ours.length === 0,
        reference(value),
        `${operation.id}: ${JSON.stringify(value)} ${JSON.stringify(ours)}`,
      );
      cases += 1;
    }
  }
  assert.ok(cases > 1000, `only ${cases} cases`);
});

test('every operation answers its own example with its documented status and a body that the description allows', async (t) => {
  const { send, sandbox } = await start(t, { rateLimits: { 15: 1e6, 30: 1e6, 60: 1e6, 1440: 1e6 } });
  const failures: string[] = [];
  for (const operation of description.operations) {
    if (['createToken', 'getApiResponse'].includes(operation.id)) continue;
    const body = bodyExample(operation);
    const currency = asString(asObject(body?.['DebitedFunds'] ?? body?.['DeclaredDebitedFunds'])['Currency']) || 'EUR';
    insertNamed(sandbox, body ?? {}, currency);
    const query = new URLSearchParams();
    for (const { name, schema, required } of operation.parameters.filter((each) => each.in === 'query')) {
      const example = [description.resolve(schema)['examples'] ?? description.resolve(schema)['enum']].flat()[0];
      if (required) query.set(name, `${example}`);
    }
    const path = `${fillPath(sandbox, operation, body ?? {})}?${query}`;
    const reply = await send(operation.method, path, body);
    if (reply.status !== operation.success.status) {
      failures.push(`${operation.id}: ${reply.status} ${reply.text}`);
      continue;
    }
    if (!operation.success.schema) continue;
    const problems = createValidator(description)(
      operation.success.schema,
      reply.list.length ? reply.list : reply.text.startsWith('[') ? [] : reply.body,
    );
    if (problems.length > 0) failures.push(`${operation.id}: ${JSON.stringify(problems)} ${reply.text}`);
  }
  assert.deepEqual(failures, []);
});
