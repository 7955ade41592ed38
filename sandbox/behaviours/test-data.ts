import { asObject, asString, type JsonObject } from '../json.js';
import { asMoney } from './money.js';

/** Values that the vendor documents for its sandbox, and what they bring about. */

/** The card that is challenged by 3-D Secure where the issuer chooses, as its alias shows it. */
const CHALLENGED = '497010XXXXXX8183';

/** By the first two digits of the billing postal code, for pay-ins in GBP. */
const AVS: Readonly<Record<string, string>> = {
  22: 'FULL_MATCH',
  12: 'ADDRESS_MATCH_ONLY',
  42: 'ADDRESS_MATCH_ONLY',
  82: 'ADDRESS_MATCH_ONLY',
  21: 'POSTAL_CODE_MATCH_ONLY',
  24: 'POSTAL_CODE_MATCH_ONLY',
  28: 'POSTAL_CODE_MATCH_ONLY',
  ...Object.fromEntries([14, 18, 41, 44, 48, 81, 84, 88].map((digits) => [digits, 'NO_MATCH'])),
};

/** By the second line of the billing address, for recurring pay-ins of 335.01. */
const RECURRING: Readonly<Record<string, string>> = {
  '01100': '101101',
  '01116': '101199',
  '01125': '101106',
  '01131': '101305',
  '03022': '101301',
};
const RECURRING_AMOUNT = 33_501;

/** Whether the payer has to authenticate: always if forced, by the card if the issuer chooses. */
export function isChallenged(secureMode: unknown, card: JsonObject | undefined): boolean {
  return secureMode === 'FORCE' || (secureMode === 'NO_CHOICE' && card?.['Alias'] === CHALLENGED);
}

export function avsResult(item: JsonObject): string {
  if (asMoney(item['DebitedFunds']).Currency !== 'GBP') return 'NO_CHECK';
  return AVS[asString(billing(item)['PostalCode']).slice(0, 2)] ?? 'NO_CHECK';
}

/** Result code of a recurring pay-in that does not go through. */
export function recurringRefusal(item: JsonObject, registration: JsonObject): string | undefined {
  if (asMoney(item['DebitedFunds']).Amount !== RECURRING_AMOUNT) return undefined;
  const { AddressLine2 = null } = { ...billing(registration), ...billing(item) };
  return RECURRING[asString(AddressLine2)];
}

function billing(item: JsonObject): JsonObject {
  return asObject(asObject(item['Billing'])['Address']);
}
