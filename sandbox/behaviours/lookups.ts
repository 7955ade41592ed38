import { type Answer, notFound, paramError } from '../http/refusal.js';
import { asObject, asString, copy, isObject, type Json, type JsonObject } from '../json.js';
import type { AcceptedRequest } from '../world.js';
import { accountOf } from './accounts.js';

/** Fields of a local account, by currency. */
const LOCAL_FIELDS: Readonly<Record<string, readonly string[]>> = {
  CAD: ['AccountNumber', 'InstitutionNumber', 'BranchCode', 'BankName'],
  GBP: ['AccountNumber', 'SortCode'],
  USD: ['AccountNumber', 'ABA'],
};

/** What a recipient must have, by what the query asks for; lengths and patterns where the example has them. */
export function recipientSchema({ operation, query }: AcceptedRequest): Answer {
  const example = copy(asObject(operation.success.examples[0]));
  const method = asString(query['PayoutMethodType']) || 'LocalBankTransfer';
  const type = asString(query['RecipientType']) || 'Individual';
  const currency = asString(query['Currency']);
  const { BusinessRecipient, LocalBankTransfer, ...common } = example;
  common['RecipientScope'] ??= { Required: false, AllowedValues: ['PAYIN', 'PAYOUT'], EndUserDisplay: 'Hide' };
  common['Tag'] ??= { Required: false, MaxLength: 255, EndUserDisplay: 'Hide' };
  for (const [name, value] of [
    ['PayoutMethodType', method],
    ['RecipientType', type],
    ['Currency', currency],
    ['Country', asString(query['Country'])],
  ] as const) {
    const field = common[name];
    if (isObject(field) && value !== '') field['AllowedValues'] = [value];
  }
  const business = asObject(BusinessRecipient);
  const names = type === 'Business' ? ['BusinessName'] : ['FirstName', 'LastName'];
  const person: JsonObject = { ...fields(names, business), Address: business['Address'] ?? {} };
  const known = asObject(asObject(LocalBankTransfer)[currency]);
  const account: JsonObject =
    method === 'LocalBankTransfer'
      ? { [currency]: fields(LOCAL_FIELDS[currency] ?? ['IBAN'], known) }
      : fields(['AccountNumber', 'BIC'], {});
  return { status: 200, body: { ...common, [`${type}Recipient`]: person, [method]: account } };
}

function fields(names: readonly string[], known: JsonObject): JsonObject {
  const made = (name: string): Json => {
    const label = name.replace(/([a-z])([A-Z])/g, '$1 $2');
    return known[name] ?? { Required: true, Label: label, EndUserDisplay: 'Show' };
  };
  return Object.fromEntries(names.map((name) => [name, made(name)]));
}

/** Demo banks of the sandbox, by country. */
const BANKS: Readonly<Record<string, number>> = { DE: 5, ES: 3, FR: 3, GB: 3 };

/** Banks for Pay by Bank, filtered by country and cut into pages of banks. */
export function supportedBanks({ query }: AcceptedRequest): Answer {
  const wanted = [query['CountryCodes'] ?? []].flat().flatMap((each) => asString(each).toUpperCase().split(','));
  const countries = Object.keys(BANKS).filter((country) => wanted.length === 0 || wanted.includes(country));
  const banks = countries.flatMap((country) =>
    Array.from({ length: BANKS[country] ?? 0 }, (_, index) => ({ country, bank: demoBank(country, index + 1) })),
  );
  const size = Number(query['per_page'] ?? 10);
  const start = (Number(query['page'] ?? 1) - 1) * size;
  const shown = banks.slice(start, start + size);
  const groups = countries
    .map((Country) => ({ Country, Banks: shown.filter(({ country }) => country === Country).map(({ bank }) => bank) }))
    .filter(({ Banks }) => Banks.length > 0);
  return { status: 200, body: { SupportedBanks: { Countries: groups } } };
}

function demoBank(country: string, number: number): JsonObject {
  const Scheme = country === 'GB' ? ['FASTER_PAYMENTS'] : ['SEPA_CREDIT_TRANSFER', 'SEPA_INSTANT_CREDIT_TRANSFER'];
  return { BankName: `${country.toLowerCase()}-demobank-${number}`, Name: `Demo bank ${number} (${country})`, Scheme };
}

/** Whether a payout could arrive at once. */
export function instantPayoutEligibility({ account, body }: AcceptedRequest): Answer {
  const target = accountOf(account, body);
  if (!account.store.get('UserId', asString(body['AuthorId'])))
    throw paramError({ AuthorId: 'The author is not known' });
  const refused = body['BankWireRef'] === 'IP1070' || target['Active'] === false;
  const reason = refused ? { Code: '130010', Message: 'Generic operation error' } : null;
  return { status: 200, body: { InstantPayout: { IsReachable: !refused, UnreachableReason: reason } } };
}

/** Checks a company number: the sandbox knows the rule of the example's country, and takes any number of the others. */
export function userDataFormat({ operation, body }: AcceptedRequest): Answer {
  const known = asObject(asObject(operation.success.examples[0])['CompanyNumber']);
  const asked = asObject(body['CompanyNumber']);
  const rules = asked['CountryCode'] === known['CountryCode'] ? [known['ValidationRules'] ?? []].flat() : ['^.+$'];
  const number = asString(asked['CompanyNumber']);
  const IsValid = rules.every((rule) => new RegExp(asString(rule)).test(number));
  return { status: 200, body: { CompanyNumber: { ...asked, IsValid, ValidationRules: rules } } };
}

/** Nobody is blocked here, as long as nothing says so. */
export function blockStatus({ params }: AcceptedRequest): Answer {
  const ScopeBlocked = { Inflows: false, Outflows: false };
  return { status: 200, body: { Id: params['UserId'] ?? null, ActionCode: null, ScopeBlocked } };
}

/** What a user of strong authentication has done. */
export function scaStatus({ account, params, operation }: AcceptedRequest): Answer {
  const user = account.store.get('UserId', params['UserId'] ?? '') ?? {};
  const example = asObject(operation.success.examples[0]);
  const enrolled = user['UserStatus'] === 'ACTIVE' && user['UserCategory'] === 'OWNER';
  const date = enrolled ? (user['CreationDate'] ?? null) : null;
  return {
    status: 200,
    body: {
      UserStatus: user['UserStatus'] ?? null,
      IsEnrolled: enrolled,
      LastEnrollmentDate: date,
      LastConsentCollectionDate: null,
      ConsentScope: Object.fromEntries(
        Object.keys(asObject(example['ConsentScope'])).map((name) => [name, 'INACTIVE']),
      ),
    },
  };
}

/** What is allowed for users of a country: everything, as in the example. */
export function countryAuthorizations({ operation, params }: AcceptedRequest): Answer {
  const CountryCode = (params['CountryCode'] ?? '').toUpperCase();
  const CountryName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(CountryCode) ?? CountryCode;
  return { status: 200, body: { ...copy(asObject(operation.success.examples[0])), CountryCode, CountryName } };
}

/** What is known of a card by its first digits. The example's card is of two networks, any other of one. */
export function cardMetadata({ operation, body }: AcceptedRequest): Answer | undefined {
  const example = asObject(operation.success.examples[0]);
  const { Bin = null } = body;
  if (Bin === null || Bin === example['Bin']) return undefined;
  const BinData = [example['BinData'] ?? []].flat().filter((each) => asObject(each)['CardType'] !== null);
  return { status: 200, body: { ...example, Bin, BinData: copy(BinData) } };
}

/** The card of a payment page: there is none before the payer has paid. */
export function refuseUnpaid({ account, params }: AcceptedRequest): undefined {
  const id = params['PayInId'] ?? '';
  const payIn = account.store.get('PayInId', id);
  const paid = payIn?.['PaymentType'] === 'CARD' && payIn['ExecutionType'] === 'WEB' && payIn['Status'] === 'SUCCEEDED';
  if (!paid) throw notFound(id);
}
