import type { MangopayClient } from '../../index.js';
import { messageOf } from '../../lib/safe-cause.js';
import { loadDescription } from '../../sandbox/description.js';
import { asObject, asString, isObject, type Json, type JsonObject } from '../../sandbox/json.js';
import { bodyExample } from '../contract/example-requests.js';
import type { Step } from './flows.js';

/** Makes the calls of flows, each with what the earlier ones made. */
export function player(client: MangopayClient, checked: () => Promise<void>) {
  const { operations } = loadDescription();
  const kept = new Map<string, string>();
  const refused: string[] = [];
  let calls = 0;

  async function send(step: Step): Promise<JsonObject> {
    const operation = operations.find(({ id }) => id === step.id);
    if (!operation) throw new Error(`There is no operation ${step.id}.`);
    const example = bodyExample(operation);
    const body = example && (await filled({ ...small(example), ...step.body }));
    const path = Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === 'path' && parameter.name !== 'ClientId')
        .map(({ name }) => [
          name,
          kept.get((name === 'UserId' && step.user) || (NAMES[name] ?? name)) ?? LITERALS[name] ?? '',
        ]),
    );
    const absent = Object.keys(path).find((name) => path[name] === '');
    if (absent !== undefined) throw new Error(`needs ${absent}, which was not made`);
    calls += 1;
    const params = { path, ...(step.query && { query: step.query }) };
    // By a type of ours: which operation it is, is known at run time only.
    const { data, error, response } = await client.request<Json>(
      operation.method as 'POST',
      operation.path as `/${string}`,
      {
        params,
        ...(body && { body }),
      },
    );
    // What an error says may repeat what was sent; its type and the names of the fields do not.
    if (error) throw new Error(`${response.status} ${[typeOf(error), ...fieldsOf(error)].filter(Boolean).join(' ')}`);
    const result = asObject(data);
    if (step.keep)
      kept.set(step.keep, asString(result['Id'] ?? result['dataCollectionId'] ?? result['DataCollectionId']));
    return result;
  }

  /** `$name` gives way to an Id that was kept. */
  async function filled(body: JsonObject): Promise<JsonObject> {
    const currency = asString(asObject(body['DebitedFunds'])['Currency']) || 'EUR';
    const walk = async (value: Json): Promise<Json> => {
      if (value === '$purse' && currency !== 'EUR') return purseIn(currency);
      if (typeof value === 'string' && value.startsWith('$')) return kept.get(value.slice(1)) ?? value;
      if (Array.isArray(value)) return Promise.all(value.map(walk));
      if (!isObject(value)) return value;
      return Object.fromEntries(
        await Promise.all(Object.entries(value).map(async ([key, each]) => [key, await walk(each)])),
      );
    };
    return asObject(await walk({ ...body, ...known(body) }));
  }

  /** Ids of the example that stand for what was made. */
  function known(body: JsonObject): JsonObject {
    const ids = Object.entries(body).map(([key, value]) => {
      const own = typeof value === 'string' && !value.startsWith('$') ? kept.get(NAMES[key] ?? key) : undefined;
      return [key, own ?? value];
    });
    return Object.fromEntries(ids);
  }

  async function purseIn(currency: string): Promise<string> {
    const keep = `purse ${currency}`;
    if (!kept.has(keep)) await send({ id: 'createWallet', keep, body: { Owners: ['$buyer'], Currency: currency } });
    return kept.get(keep) ?? '';
  }

  /** What the page in the buyer's browser does, with a card of the vendor's tests. */
  async function tokenizeCard(): Promise<void> {
    const { CardRegistrationURL, AccessKey, PreregistrationData } = await send({ id: 'getCardRegistration' });
    const tokenized = await fetch(asString(CardRegistrationURL), {
      method: 'POST',
      body: new URLSearchParams({
        accessKeyRef: asString(AccessKey),
        data: asString(PreregistrationData),
        cardNumber: '4970107111111119',
        cardExpirationDate: '1229',
        cardCvx: '123',
      }),
    });
    const RegistrationData = await tokenized.text();
    const { CardId } = await send({ id: 'updateCardRegistration', body: { RegistrationData } });
    kept.set('CardId', asString(CardId));
  }

  async function play(flow: string, steps: readonly (Step | 'tokenizeCard')[]): Promise<void> {
    for (const step of steps) {
      try {
        await (step === 'tokenizeCard' ? tokenizeCard() : send(step));
      } catch (error) {
        refused.push(`${flow}: ${step === 'tokenizeCard' ? step : step.id}: ${messageOf(error)}`);
      }
      await checked();
    }
  }

  return { play, refused, calls: () => calls };
}

/** Parameters that stand for what was made under another name. */
const NAMES: Readonly<Record<string, string>> = {
  UserId: 'buyer',
  AuthorId: 'buyer',
  WalletId: 'purse',
  CreditedUserId: 'buyer',
  CreditedWalletId: 'purse',
  DebitedWalletId: 'purse',
};
const LITERALS: Readonly<Record<string, string>> = { DebitedCurrency: 'EUR', CreditedCurrency: 'GBP' };

function small(body: JsonObject): JsonObject {
  const made = { ...body };
  for (const [name, amount] of [
    ['DebitedFunds', 100],
    ['Fees', 0],
  ] as const) {
    const money = body[name];
    if (isObject(money) && 'Amount' in money) made[name] = { ...money, Amount: amount };
  }
  return made;
}

const typeOf = (error: object) => ('Type' in error ? String(error.Type) : '');
const fieldsOf = (error: object) => ('errors' in error && error.errors ? Object.keys(error.errors) : []);
