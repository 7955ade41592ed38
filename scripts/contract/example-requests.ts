// Every operation's own example as a request that the sandbox can answer: whatever its ids name is made before.
import { readFileSync } from 'node:fs';
import type { OperationId } from '../../generated/operations.js';
import { contentOf, examplesOf, type OpenApi, operationsOf, resolverOf } from '../../lib/openapi.js';
import { loadDescription, type Operation } from '../../sandbox/description.js';
import type { Sandbox } from '../../sandbox/index.js';
import { asObject, asString, type Json, type JsonObject } from '../../sandbox/json.js';
import { readKinds } from '../../sandbox/kinds.js';

const file = new URL('../../generated/openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
const resolve = resolverOf(document);
const placed = new Map(operationsOf(document, resolve).map((each) => [each.operation.operationId, each]));
const description = loadDescription();
const kinds = readKinds(description.operations);

/** Those that no example serves: the token is obtained before, and a response is looked up by a key that was used. */
const APART = new Set(['createToken', 'getApiResponse']);

export interface ExampleRequest {
  method: string;
  /** With its query, from the version on. */
  path: string;
  body: JsonObject | undefined;
}

export const exampleOperations: readonly Operation[] = description.operations.filter(({ id }) => !APART.has(id));

/** Makes what the operation's example speaks of in the sandbox, and gives the request. */
export function exampleRequest(sandbox: Sandbox, operation: Operation): ExampleRequest {
  const body = bodyExample(operation);
  insertNamed(sandbox, body ?? {});
  const query = new URLSearchParams();
  for (const { name, schema, required } of operation.parameters.filter((each) => each.in === 'query')) {
    const { examples, enum: values } = description.resolve(schema);
    if (required) query.set(name, `${[examples ?? values].flat()[0]}`);
  }
  const { method } = operation;
  return { method, path: `${fillPath(sandbox, operation, body ?? {})}?${query}`, body };
}

/** Where a field of a request names a resource of another name. */
const NAMED: Record<string, OperationId> = {
  AuthorId: 'getUserSca',
  CreditedUserId: 'getUserSca',
  UserId: 'getUserSca',
  Owners: 'getUserSca',
  DebitedWalletId: 'getWallet',
  CreditedWalletId: 'getWallet',
  WalletId: 'getWallet',
  CardId: 'getCard',
  BankAccountId: 'getBankAccount',
  RecipientId: 'getRecipient',
  MandateId: 'getMandate',
  QuoteId: 'getQuote',
  RecurringPayinRegistrationId: 'getRecurringPayInRegistration',
  PreauthorizationId: 'getPreauthorization',
  DepositId: 'getDepositPreauthorization',
  ExtendedPreauthorizationId: 'getExtendedPreauthorization',
};

/** The first example of a request's body. */
export function bodyExample({ id }: Operation): JsonObject | undefined {
  const body = placed.get(id)?.operation.requestBody;
  const [, content] = contentOf(body && resolve(body)) ?? [];
  const [example] = examplesOf(content, resolve);
  return example === undefined ? undefined : asObject(example as Json); // of a document that was JSON
}

/** Makes what the ids in a request's example stand for, so that they name something. */
function insertNamed(sandbox: Sandbox, body: JsonObject): void {
  const funds = asObject(body['DebitedFunds'] ?? body['DeclaredDebitedFunds']);
  const currency = asString(funds['Currency']) || 'EUR';
  for (const [name, value] of Object.entries(body)) {
    const read = NAMED[name];
    for (const id of [value].flat()) {
      if (!read || typeof id !== 'string' || /^(FEES|CREDIT)_/.test(id)) continue;
      const owner = asString(body['AuthorId']);
      const own = (name === 'CreditedWalletId' && asString(body['CreditedUserId'])) || owner || 'user_m_1';
      // a conversion arrives in another currency, that of the quote's example if need be
      const bought = asString(asObject(body['CreditedFunds'])['Currency']) || ('QuoteId' in body ? 'GBP' : currency);
      const held = name === 'CreditedWalletId' ? bought : currency;
      const fields: Record<string, JsonObject> = {
        getWallet: { Owners: [own], Currency: held, Balance: { Currency: held, Amount: 10_000_000 } },
        getCard: { UserId: owner, Currency: currency },
        getQuote: { ExpirationDate: 4_102_444_800 },
      };
      sandbox.resources.insert(read, { Id: id, ...fields[read] });
    }
  }
}

/** An intent, as it was before the operation. */
function insertIntent(sandbox: Sandbox, path: string): string {
  const id = sandbox.resources.insert(fresh.test(path) ? 'createIntent' : 'getIntent');
  if (!path.endsWith('/reverse') || !path.includes('/refunds/')) return id;
  const lines = [sandbox.resources.get(id)?.['LineItems'] ?? []].flat().map(asObject);
  const refunded = lines.map((line) => ({ ...line, RefundedAmount: line['CapturedAmount'] ?? 0 }));
  sandbox.resources.update(id, { LineItems: refunded });
  return id;
}

/** Operations for an intent with which nothing was done yet. */
const fresh = /\/intents\/[^/]+(\/captures|\/cancel)?$/;

/** For each identifier in the path a resource that is there, and fits the operation's own example. */
function fillPath(sandbox: Sandbox, operation: Operation, body: JsonObject): string {
  const { path, parameters, success } = operation;
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (name === 'ClientId') return sandbox.clientId;
    const kind = path.startsWith('/v3.0') ? `v3.0:${name}` : name;
    const { verb, kind: named } = kinds.plan(operation);
    // what reads it makes it, so that no field of another alternative is in it
    const isOwn = verb === 'read' && named === kind;
    const made =
      kinds.creatable.has(kind) &&
      (isOwn ? [operation] : description.operations).find((each) => {
        const plan = kinds.plan(each);
        return (
          plan.kind === kind && (plan.verb === 'create' || (plan.verb === 'read' && each.path.endsWith(`{${name}}`)))
        );
      });
    const own = kinds.plan(operation).kind === kind ? asObject(success.examples[0]) : {};
    const { Id: _id, Splits: _splits, ...example } = own;
    // as it was before the operation: still to be changed, refunded or closed
    const before = {
      ...('Active' in example && { Active: true }),
      ...('PaymentStatus' in example && { PaymentStatus: 'WAITING' }),
      ...(path.includes('/legal/') && { PersonType: 'LEGAL' }),
      ...(/^(RecurringPayinRegistration|UboDeclaration)Id$/.test(name) && { Status: 'CREATED' }),
      ...(path.endsWith('/cancel') && { Status: 'SUBMITTED' }),
      ...(/\/(submit|close|documents)$/.test(path) && { Status: 'PENDING_CLIENT_ACTION' }),
      ...(path.endsWith('/extended') && { PaymentType: 'CARD', ExecutionType: 'WEB', Status: 'SUCCEEDED' }),
      ...(path.endsWith('{RecipientId}') && { Status: 'ACTIVE' }),
      ...(path.includes('/splits/') && { Status: 'AVAILABLE' }),
      ...(path.endsWith('/refunds') && { AuthorId: body['AuthorId'] ?? null, Status: 'SUCCEEDED' }),
    };
    if (name === 'IntentId') return insertIntent(sandbox, path);
    // the cast: an id of the description is an OperationId
    if (made) return sandbox.resources.insert(made.id as OperationId, { ...example, ...before });
    const schema = description.resolve(parameters.find((each) => each.name === name)?.schema ?? {});
    return asString([schema['examples']].flat()[0]) || asString([schema['enum']].flat()[0]) || '2025';
  });
}
