import { paramError } from '../http/refusal.js';
import { asObject, asString, type Json, type JsonObject } from '../json.js';
import type { Account, Behaviour } from '../world.js';

/** A bank account belongs to the user of its path, or to the platform. */
export const bankAccounts: Behaviour = {
  creating(item, { params }) {
    if (params['UserId']) item['UserId'] = params['UserId'];
    item['Active'] = true;
  },
};

/** The recipient or, as before, the bank account that a request names. */
export function accountOf({ store }: Account, { RecipientId, BankAccountId }: JsonObject): JsonObject {
  const id = asString(RecipientId) || asString(BankAccountId);
  const found = store.get('RecipientId', id) ?? store.get('BankAccountId', id);
  const field = asString(RecipientId) ? 'RecipientId' : 'BankAccountId';
  if (!found) throw paramError({ [field]: `There is no bank account or recipient ${id}.` });
  return found;
}

export function isUsable(target: JsonObject): boolean {
  return target['Active'] !== false && ['ACTIVE', undefined].includes(asString(target['Status']) || undefined);
}

/** The IBAN of a bank account, or of a recipient of any currency. */
export function ibanOf(target: JsonObject): string {
  const local = Object.values(asObject(target['LocalBankTransfer']));
  const candidates: Json[] = [target['IBAN'] ?? null, ...local.map((each) => asObject(each)['IBAN'] ?? null)];
  return candidates.map(asString).find((iban) => iban !== '') ?? '';
}

/** The first name of the owner, which decides over direct debits in the vendor's test data. */
export function firstNameOf(target: JsonObject): string {
  const own = asString(asObject(target['IndividualRecipient'])['FirstName']);
  return own || (asString(target['OwnerName']).split(' ')[0] ?? '');
}

/** Bacs for British account numbers, SEPA for the rest. */
export function schemeOf(target: JsonObject): 'BACS' | 'SEPA' {
  const british = target['Type'] === 'GB' || 'GBP' in asObject(target['LocalBankTransfer']);
  return british ? 'BACS' : 'SEPA';
}
