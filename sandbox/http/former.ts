import type { Operation } from '../description.js';
import { isObject, type Json, type JsonObject } from '../json.js';

interface Former {
  /** What is said in words of before, as it is said today; `undefined` if nothing is. */
  today(body: JsonObject): JsonObject | undefined;
  note: string;
}

/** Cards were deactivated by declaring them invalid. */
const card: Former = {
  today: ({ Validity, ...body }) => (Validity === 'INVALID' ? { Active: false, ...body } : undefined),
  note: 'Validity is INVALID. Cards are deactivated with Active: false',
};

/** Fees of a type had an amount before they had a value. */
const fees: Former = {
  today(body) {
    if (!isObject(body['Fees']) || typeof body['Fees']['Type'] !== 'string' || 'Value' in body['Fees'])
      return undefined;
    const { Amount, ...rest } = body['Fees'];
    return Amount === undefined ? undefined : { ...body, Fees: { ...rest, Value: Amount } };
  },
  note: 'Fees.Amount stands beside Fees.Type. It is Fees.Value since February 2026',
};

const FORMER: Readonly<Record<string, Former>> = {
  updateCard: card,
  createQuote: fees,
  createInstantConversion: fees,
};

/** A body of an older library of the vendor in the words of the description. */
export function inTodaysWords({ id }: Operation, body: Json, notes: string[]): Json {
  const former = FORMER[id];
  const today = former && isObject(body) ? former.today(body) : undefined;
  if (!former || !today) return body;
  notes.push(former.note);
  return today;
}
