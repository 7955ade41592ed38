/** What the types made of the description must do for those who write against them. Compiled by tsc, never run. */
import type { components, operations } from '../../generated/schema.js';

type Schemas = components['schemas'];
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;
/** The body that an operation takes. */
type Body<Id extends keyof operations> =
  NonNullable<operations[Id]['requestBody']> extends { content: { 'application/json': infer B } } ? B : never;
/** What an operation answers. */
type Answer<Id extends keyof operations> = operations[Id]['responses'] extends {
  200: { content: { 'application/json': infer B } };
}
  ? B
  : never;

/** `PaymentType` and `ExecutionType` together say which pay-in it is. */
type PayInOf<P extends string, E extends string> = Extract<Answer<'getPayIn'>, { PaymentType: P; ExecutionType: E }>;
export type PayIns = [
  Expect<Equal<PayInOf<'CARD', 'DIRECT'>, Schemas['DirectCardPayIn']>>,
  Expect<Equal<PayInOf<'CARD', 'WEB'>, Schemas['WebCardPayIn']>>,
  Expect<Equal<PayInOf<'BANK_WIRE', 'DIRECT'>, Schemas['BankWirePayIn']>>,
  Expect<Equal<PayInOf<'BANK_WIRE', 'EXTERNAL_INSTRUCTION'>, Schemas['ExternalInstructionBankWirePayIn']>>,
  Expect<Equal<PayInOf<'DIRECT_DEBIT', 'WEB'>, Schemas['WebDirectDebitPayIn']>>,
  Expect<Equal<PayInOf<'DIRECT_DEBIT', 'DIRECT'>, Schemas['DirectDebitPayIn']>>,
  Expect<Equal<PayInOf<'PAYPAL', 'WEB'>, Schemas['PayPalPayIn']>>,
  Expect<Equal<PayInOf<'APPLEPAY', 'DIRECT'>, Schemas['ApplePayPayIn']>>,
  Expect<Equal<PayInOf<'GOOGLE_PAY', 'DIRECT'>, Schemas['GooglePayPayIn']>>,
  Expect<Equal<PayInOf<'MBWAY', 'WEB'>, Schemas['MbWayPayIn']>>,
  Expect<Equal<PayInOf<'MULTIBANCO', 'WEB'>, Schemas['MultibancoPayIn']>>,
  Expect<Equal<PayInOf<'SATISPAY', 'WEB'>, Schemas['SatispayPayIn']>>,
  Expect<Equal<PayInOf<'BLIK', 'WEB'>, Schemas['BlikPayIn']>>,
  Expect<Equal<PayInOf<'KLARNA', 'WEB'>, Schemas['KlarnaPayIn']>>,
  Expect<Equal<PayInOf<'IDEAL', 'WEB'>, Schemas['IdealPayIn']>>,
  Expect<Equal<PayInOf<'GIROPAY', 'WEB'>, Schemas['GiropayPayIn']>>,
  Expect<Equal<PayInOf<'BCMC', 'WEB'>, Schemas['BancontactPayIn']>>,
  Expect<Equal<PayInOf<'BIZUM', 'WEB'>, Schemas['BizumPayIn']>>,
  Expect<Equal<PayInOf<'SWISH', 'WEB'>, Schemas['SwishPayIn']>>,
  Expect<Equal<PayInOf<'TWINT', 'WEB'>, Schemas['TwintPayIn']>>,
  Expect<Equal<PayInOf<'PAYCONIQ', 'WEB'>, Schemas['PayconiqPayIn']>>,
  Expect<Equal<PayInOf<'PAY_BY_BANK', 'WEB'>, Schemas['PayByBankPayIn']>>,
  Expect<
    Equal<
      PayInOf<'PREAUTHORIZED', 'DIRECT'>,
      Schemas['PreauthorizedPayIn'] | Schemas['DepositPreauthorizedPayIn'] | Schemas['ExtendedPreauthorizedPayIn']
    >
  >,
];

export function narrowPayIn(payIn: Answer<'getPayIn'>) {
  payIn.Status satisfies 'CREATED' | 'SUCCEEDED' | 'FAILED';
  // @ts-expect-error: only some pay-ins have a card.
  payIn.CardId;
  if (payIn.PaymentType === 'CARD' && payIn.ExecutionType === 'DIRECT') {
    payIn.CardId satisfies string;
    // @ts-expect-error: an open key would hide a misspelt one.
    payIn.CardID;
  }
  if (payIn.PaymentType === 'BANK_WIRE' && payIn.ExecutionType === 'EXTERNAL_INSTRUCTION') payIn.DebitedBankAccount;
  if (payIn.PaymentType === 'PREAUTHORIZED' && 'PreauthorizationId' in payIn) payIn.PreauthorizationId satisfies string;
}

export function narrowUser(user: Answer<'getUserSca'>, listed: Answer<'listUsers'>[number]) {
  if (user.PersonType === 'NATURAL') {
    user satisfies Schemas['UserNaturalSca'];
    user.FirstName satisfies string;
  } else {
    user satisfies Schemas['UserLegalSca'];
    user.LegalRepresentative.FirstName satisfies string;
    // @ts-expect-error: an entity has a name, its representative a first name.
    user.FirstName;
  }
  // @ts-expect-error: a list tells less of a user than the user itself.
  listed.FirstName;
}

export function narrowOthers(
  account: Answer<'getBankAccount'>,
  recipient: Answer<'getRecipient'>,
  deposit: Answer<'getDepositPreauthorization'>,
  extended: Answer<'getExtendedPreauthorization'>,
  report: Answer<'getReport'>,
) {
  switch (account.Type) {
    case 'IBAN':
      account.IBAN satisfies string;
      break;
    case 'GB':
      account.SortCode satisfies string;
      break;
    case 'US':
      account.ABA satisfies string;
      break;
    case 'CA':
      account.InstitutionNumber satisfies string;
      break;
    case 'OTHER':
      account.Country satisfies string;
      break;
    default:
      account satisfies never;
  }
  if (recipient.RecipientType === 'Individual') recipient.IndividualRecipient.LastName satisfies string;
  else recipient.BusinessRecipient.BusinessName satisfies string;
  if (deposit.PaymentType === 'CARD') deposit.CardId satisfies string;
  else deposit satisfies Schemas['PayPalDepositPreauthorization'];
  if (extended.PaymentType === 'CARD') extended.CardId satisfies string;
  else extended satisfies Schemas['PayPalExtendedPreauthorization'];
  if (report.ReportType === 'COLLECTED_FEES') report satisfies Schemas['ReportCollectedFees'];
  if (report.ReportType === 'ECHO_SPLIT') report satisfies Schemas['ReportEchoSplits'];
}

/** A request has the fields of the API and no others, at any depth. */
export const wallet: Body<'createWallet'> = {
  Owners: ['user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7'],
  Description: 'Sales',
  Currency: 'EUR',
  // @ts-expect-error: a misspelt field.
  Tga: 'order-1042',
};
export const transfer: Body<'createTransfer'> = {
  AuthorId: 'user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7',
  DebitedWalletId: 'wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC',
  CreditedWalletId: 'wlt_m_01JDX5R6B4F8H1L5N7S0W2Z3TD',
  DebitedFunds: { Currency: 'EUR', Amount: 1260 },
  Fees: {
    Currency: 'EUR',
    Amount: 100,
    // @ts-expect-error: a misspelt field, one level down.
    Amonut: 100,
  },
};
export const payIn: Body<'createDirectCardPayIn'> = {
  AuthorId: 'user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7',
  CreditedWalletId: 'wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC',
  DebitedFunds: { Currency: 'EUR', Amount: 1260 },
  Fees: { Currency: 'EUR', Amount: 0 },
  CardId: 'card_m_01JDX5N8W4G6J8M0P2R4T6V8XZ',
  SecureModeReturnURL: 'https://shop.example/paid',
  IpAddress: '203.0.113.42',
  // @ts-expect-error: the browser has to be told in full.
  BrowserInfo: { AcceptHeader: '*/*' },
};
export const recipient: Body<'createRecipient'> = {
  DisplayName: 'Studio account',
  Currency: 'EUR',
  RecipientType: 'Individual',
  PayoutMethodType: 'LocalBankTransfer',
  IndividualRecipient: {
    FirstName: 'Inês',
    LastName: 'Carvalho',
    Address: {
      AddressLine1: 'Rua das Flores 12',
      City: 'Porto',
      PostalCode: '4050-262',
      Country: 'PT',
      // @ts-expect-error: a misspelt field, two levels down, in one of several shapes.
      Regoin: 'Norte',
    },
  },
  LocalBankTransfer: { EUR: { IBAN: 'PT50000201231234567890154' } },
};
export const bankWire: Body<'createBankWirePayIn'> = {
  AuthorId: 'user_m_01JDX5K7Q2M8N4R6T9V1W3Y5Z7',
  CreditedWalletId: 'wlt_m_01JDX5P0A3E7G2K6M8Q4V9X1YC',
  DeclaredDebitedFunds: { Currency: 'EUR', Amount: 1260 },
  DeclaredFees: { Currency: 'EUR', Amount: 0 },
  // @ts-expect-error: a bank wire declares its amounts, it does not debit.
  DebitedFunds: { Currency: 'EUR', Amount: 1260 },
};
// @ts-expect-error: an owner must say more than a payer.
export const owner: Body<'createNaturalUserSca'> = {
  FirstName: 'Inês',
  LastName: 'Carvalho',
  Email: 'ines.carvalho@atelier.example',
  TermsAndConditionsAccepted: true,
  UserCategory: 'OWNER',
};
// @ts-expect-error: a business that holds money has a registration number.
export const business: Body<'createLegalUserSca'> = {
  ...({} as Omit<Schemas['UserLegalScaBusinessOwnerCreate'], 'CompanyNumber'>),
  UserCategory: 'OWNER',
  LegalPersonType: 'BUSINESS',
};

/** Values that the vendor adds to are offered, and any other is taken; values that are closed are not. */
export type Offered = Expect<Equal<Extract<Schemas['EventType'], 'KYC_SUCCEEDED'>, 'KYC_SUCCEEDED'>>;
export const eventType: Schemas['EventType'] = 'SOMETHING_OF_TOMORROW';
export const hook: Body<'createHook'> = { EventType: 'SOMETHING_OF_TOMORROW', Url: 'https://shop.example/hook' };
// @ts-expect-error: a hook is enabled or disabled.
export const status: Schemas['Hook']['Status'] = 'PAUSED';
