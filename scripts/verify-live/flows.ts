import type { OperationId } from '../../generated/operations.js';
import type { JsonObject } from '../../sandbox/json.js';

/** One call: the body of the description's example, with what was made before and with small amounts. */
export interface Step {
  readonly id: OperationId;
  /** Under which name the Id of the response is kept. */
  readonly keep?: string;
  /** Fields in place of the example's. `$name` is an Id that was kept. */
  readonly body?: JsonObject;
  readonly query?: Readonly<Record<string, string>>;
  /** Whose resource it is, where that is not the buyer's. */
  readonly user?: 'seller';
}

const call = (id: OperationId, body?: JsonObject, keep?: string): Step =>
  Object.assign({ id }, body && { body }, keep && { keep });
const ofSeller = (step: Step): Step => ({ ...step, user: 'seller' });
const list = (id: OperationId): Step => ({ id, query: { Page: '1', Per_Page: '2' } });

/** Owners, so that they can be paid out. At Mangopay's sandbox, `accept` in an address skips strong authentication. */
const PERSON = {
  FirstName: 'Ana',
  LastName: 'Lima',
  Birthday: 570_758_400,
  Nationality: 'PT',
  CountryOfResidence: 'FR',
  PhoneNumber: '+33611111111',
};
const ADDRESS = { AddressLine1: '12 Quai des Tanneurs', City: 'Nantes', PostalCode: '44000', Country: 'FR' };
const BUYER = {
  ...PERSON,
  Email: 'buyer+accept@shop.example',
  UserCategory: 'OWNER',
  TermsAndConditionsAccepted: true,
};
const SELLER = {
  Email: 'seller+accept@shop.example',
  UserCategory: 'OWNER',
  TermsAndConditionsAccepted: true,
  CompanyNumber: '552100554',
  HeadquartersAddress: ADDRESS,
  LegalRepresentative: { ...PERSON, Email: 'head+accept@shop.example' },
  LegalRepresentativeAddress: ADDRESS,
};
const TO_PURSE = { AuthorId: '$buyer', CreditedUserId: '$buyer', CreditedWalletId: '$purse' };
const TO_POUNDS = { AuthorId: '$buyer', DebitedWalletId: '$purse', CreditedWalletId: '$pounds' };
const euros = (Amount: number): JsonObject => ({ Currency: 'EUR', Amount });

/** Users, wallets and a card, from which the other flows go on. `tokenizeCard` stands for the page of the buyer. */
export const MARKETPLACE: readonly (Step | 'tokenizeCard')[] = [
  call('createLegalUserSca', SELLER, 'seller'),
  call('createNaturalUserSca', BUYER, 'buyer'),
  call('createWallet', { Owners: ['$seller'], Currency: 'EUR' }, 'sales'),
  call('createWallet', { Owners: ['$buyer'], Currency: 'EUR' }, 'purse'),
  call('createCardRegistration', { UserId: '$buyer', Currency: 'EUR' }, 'CardRegistrationId'),
  'tokenizeCard',
  call('getCard'),
  call('createDirectCardPayIn', { ...TO_PURSE, CardId: '$CardId', Tag: null }, 'PayInId'),
  call('getPayIn'),
  call('createTransfer', { AuthorId: '$buyer', DebitedWalletId: '$purse', CreditedWalletId: '$sales' }, 'TransferId'),
  call('getTransfer'),
  call('getWallet', undefined, 'WalletId'),
  call('createRecipient', undefined, 'RecipientId'),
  call('getRecipient'),
  call('createPayout', { AuthorId: '$seller', DebitedWalletId: '$sales', RecipientId: '$RecipientId' }, 'PayoutId'),
  call('getPayout'),
  list('listTransactionsForWallet'),
  list('listTransactionsForUser'),
  list('listWalletsForUser'),
];

/** One flow per product, by name. A step that the account may not do is reported, and the others go on. */
export const PRODUCTS: Readonly<Record<string, readonly Step[]>> = {
  refunds: [
    call('createRefundForPayIn', { AuthorId: '$buyer' }, 'RefundId'),
    call('getRefund'),
    list('listRefundsForPayIn'),
  ],
  preauthorizations: [
    call('createPreauthorization', { AuthorId: '$buyer', CardId: '$CardId' }, 'PreauthorizationId'),
    call('getPreauthorization'),
    call('updatePreauthorization', { PaymentStatus: 'CANCELED' }),
  ],
  'deposit preauthorizations': [
    call('createDepositPreauthorization', { AuthorId: '$buyer', CardId: '$CardId' }, 'DepositId'),
    call('getDepositPreauthorization'),
  ],
  'extended preauthorizations': [
    call('createCardExtendedPreauthorization', { AuthorId: '$buyer', CardId: '$CardId' }, 'ExtendedPreauthorizationId'),
    call('getExtendedPreauthorization'),
    list('listExtendedPreauthorizationsForUser'),
    list('listExtendedPreauthorizationsForCard'),
    call('cancelExtendedPreauthorization'),
  ],
  acquiring: [
    call('createAcquiringCardValidation', { AuthorId: '$buyer' }),
    call('createAcquiringDirectCardPayIn', { CardId: '$CardId' }),
    call('createAcquiringPayPalDataCollection', undefined, 'DataCollectionId'),
    call('getAcquiringPayPalDataCollection'),
  ],
  'bank accounts': [
    ofSeller(call('createIbanBankAccount', undefined, 'BankAccountId')),
    ofSeller(call('getBankAccount')),
    ofSeller(list('listBankAccountsForUser')),
    call('createIbanBankingAlias', undefined, 'BankingAliasId'),
    call('getBankingAlias'),
  ],
  lookups: [
    call('listCountryAuthorizations'),
    call('getPayByBankSupportedBanks'),
    call('lookUpPaymentMethodMetadata', { Bin: '497010' }),
  ],
  'recurring pay-ins': [
    call('createRecurringPayInRegistration', { ...TO_PURSE, CardId: '$CardId' }, 'RecurringPayinRegistrationId'),
    call('getRecurringPayInRegistration'),
  ],
  'card validation': [call('createCardValidation', { AuthorId: '$buyer' }, 'ValidationId'), call('getCardValidation')],
  'bank wires': [call('createBankWirePayIn', TO_PURSE, 'PayInId'), call('getPayIn')],
  'web pay-ins': (
    [
      'createWebCardPayIn',
      'createBancontactPayIn',
      'createBizumPayIn',
      'createBlikPayIn',
      'createIdealPayIn',
      'createKlarnaPayIn',
      'createMbWayPayIn',
      'createMultibancoPayIn',
      'createPayPalPayIn',
      'createSatispayPayIn',
      'createSwishPayIn',
      'createTwintPayIn',
    ] as const
  ).flatMap((id) => [call(id, TO_PURSE, 'PayInId'), call('getPayIn')]),
  // Without a device there is no token of a wallet: what is checked is how the API refuses the example's.
  'wallets of phones': [call('createApplePayPayIn', TO_PURSE), call('createGooglePayPayIn', TO_PURSE)],
  conversions: [
    call('createDirectCardPayIn', { ...TO_PURSE, CardId: '$CardId', DebitedFunds: euros(3000), Tag: null }),
    call('createWallet', { Owners: ['$buyer'], Currency: 'GBP' }, 'pounds'),
    call('getConversionRate'),
    call('createInstantConversion', { ...TO_POUNDS, DebitedFunds: euros(1000) }, 'ConversionId'),
    call('getConversion'),
    call('createQuote', { DebitedFunds: euros(1000), CreditedFunds: { Currency: 'GBP' } }, 'QuoteId'),
    call('getQuote'),
    call('createQuotedConversion', { ...TO_POUNDS, QuoteId: '$QuoteId' }, 'ConversionId'),
    call('getConversion'),
  ],
  mandates: [
    call('createRecipient', { RecipientScope: 'PAYIN' }, 'RecipientId'),
    call('createMandate', undefined, 'MandateId'),
    call('getMandate'),
    list('listMandatesForUser'),
    list('listMandatesForRecipient'),
    list('listTransactionsForMandate'),
  ],
  'beneficial owners': [
    ofSeller(call('createUboDeclaration', undefined, 'UboDeclarationId')),
    ofSeller(call('createUbo', undefined, 'UboId')),
    ofSeller(call('getUbo')),
    call('getUboDeclaration'),
    ofSeller(call('submitUboDeclaration')),
    ofSeller(list('listUboDeclarationsForUser')),
  ],
  'virtual accounts': [
    call('createVirtualAccount', undefined, 'VirtualAccountId'),
    call('getVirtualAccount'),
    list('listVirtualAccountsForWallet'),
  ],
  'know your customer': [
    call('createKycDocument', undefined, 'KycDocumentId'),
    call('getKycDocument'),
    list('listKycDocumentsForUser'),
    call('createIdvSession', undefined, 'IdvSessionId'),
    call('getIdvSession'),
  ],
  intents: [call('createIntent', undefined, 'IntentId'), call('getIntent')],
  reports: [
    call('createReport', { Filters: { Currency: 'EUR', UserId: '$buyer' } }, 'ReportingId'),
    call('getReport'),
    list('listReports'),
  ],
  account: [
    call('getClient'),
    list('listClientWallets'),
    list('listDisputes'),
    list('listEvents'),
    list('listHooks'),
    list('listMandates'),
    list('listUsers'),
  ],
};
