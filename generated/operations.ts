// Written by `npm run gen` from spec/. Do not edit: change the description and run it again.

import type { operations as operationTypes, paths } from './schema.js';

type Method = 'delete' | 'get' | 'head' | 'options' | 'patch' | 'post' | 'put' | 'trace';

/** Every method and path of the description, as in `POST /v2.01/{ClientId}/wallets`. */
export type OperationKey = {
  [P in keyof paths]: {
    [M in Method]: undefined extends paths[P][M] ? never : `${Uppercase<M>} ${P}`;
  }[Method];
}[keyof paths];

/** The name of an operation, as in `createWallet`. */
export type OperationId = keyof operationTypes;

/** What the client has to know of an operation at run time. */
export interface Operation {
  readonly operationId: OperationId;
  /** `basic` for the token operation alone. */
  readonly security: 'bearer' | 'basic';
  /** What the API key must be allowed to do; `null` where it is not published. */
  readonly permissionScope: string | null;
  /** Whether it takes the header `Idempotency-Key`. */
  readonly idempotent: boolean;
  /** Whether it gives a list page by page. */
  readonly paginated: boolean;
}

/** Where each operation is: its method and path by its name. */
export type OperationLocations = {
  [K in OperationKey as (typeof operations)[K]['operationId']]: K extends `${infer M} ${infer P extends keyof paths}`
    ? { readonly method: M; readonly path: P }
    : never;
};

/** Every operation by its method and path. */
export const operations = {
  "POST /v2.01/oauth/token": {
    operationId: "createToken",
    security: "basic",
    permissionScope: null,
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/cardregistrations": {
    operationId: "createCardRegistration",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/cardregistrations/{CardRegistrationId}": {
    operationId: "getCardRegistration",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/cardregistrations/{CardRegistrationId}": {
    operationId: "updateCardRegistration",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/cards/fingerprints/{Fingerprint}": {
    operationId: "listCardsForFingerprint",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/cards/fingerprints/{Fingerprint}/users": {
    operationId: "listUsersForCardFingerprint",
    security: "bearer",
    permissionScope: null,
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/cards/{CardId}": {
    operationId: "getCard",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/cards/{CardId}": {
    operationId: "updateCard",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/cards/{CardId}/validation": {
    operationId: "createCardValidation",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/cards/{CardId}/validation/{ValidationId}": {
    operationId: "getCardValidation",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/clients": {
    operationId: "getClient",
    security: "bearer",
    permissionScope: "Client.Details",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/clients/conversions/instant-conversion": {
    operationId: "createClientInstantConversion",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: true,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/clients/conversions/quoted-conversion": {
    operationId: "createClientQuotedConversion",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: true,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/conversions/instant-conversion": {
    operationId: "createInstantConversion",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: true,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/conversions/quote": {
    operationId: "createQuote",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/conversions/quote/{QuoteId}": {
    operationId: "getQuote",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/conversions/quoted-conversion": {
    operationId: "createQuotedConversion",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/conversions/rate/{DebitedCurrency}/{CreditedCurrency}": {
    operationId: "getConversionRate",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/conversions/{ConversionId}": {
    operationId: "getConversion",
    security: "bearer",
    permissionScope: "Conversions",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/events": {
    operationId: "listEvents",
    security: "bearer",
    permissionScope: "Client.Developers",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/hooks": {
    operationId: "listHooks",
    security: "bearer",
    permissionScope: "Client.Developers",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/hooks": {
    operationId: "createHook",
    security: "bearer",
    permissionScope: "Client.Developers",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/hooks/{HookId}": {
    operationId: "getHook",
    security: "bearer",
    permissionScope: "Client.Developers",
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/hooks/{HookId}": {
    operationId: "updateHook",
    security: "bearer",
    permissionScope: "Client.Developers",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/kyc/documents": {
    operationId: "listKycDocuments",
    security: "bearer",
    permissionScope: "Users.Verification",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/kyc/documents/{KycDocumentId}": {
    operationId: "getKycDocument",
    security: "bearer",
    permissionScope: "Users.Verification",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/kyc/documents/{KycDocumentId}/consult": {
    operationId: "createKycDocumentConsult",
    security: "bearer",
    permissionScope: null,
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/mandates": {
    operationId: "listMandates",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/mandates/directdebit/web": {
    operationId: "createMandate",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/mandates/{MandateId}": {
    operationId: "getMandate",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/mandates/{MandateId}/cancel": {
    operationId: "cancelMandate",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/payins/{PayInId}/refunds": {
    operationId: "listRefundsForPayIn",
    security: "bearer",
    permissionScope: "Refunds.Payins",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/payins/{PayInId}/refunds": {
    operationId: "createRefundForPayIn",
    security: "bearer",
    permissionScope: "Refunds.Payins",
    idempotent: true,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/payouts/bankwire": {
    operationId: "createPayout",
    security: "bearer",
    permissionScope: "Payouts",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/payouts/bankwire/{PayoutId}": {
    operationId: "getPayoutMode",
    security: "bearer",
    permissionScope: "Payouts",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/payouts/{PayoutId}": {
    operationId: "getPayout",
    security: "bearer",
    permissionScope: "Payouts",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/payouts/{PayoutId}/refunds": {
    operationId: "listRefundsForPayout",
    security: "bearer",
    permissionScope: "Refunds.Payouts",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/recipients/{RecipientId}": {
    operationId: "getRecipient",
    security: "bearer",
    permissionScope: "Bankaccounts",
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/recipients/{RecipientId}": {
    operationId: "deactivateRecipient",
    security: "bearer",
    permissionScope: "Bankaccounts",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/refunds/{RefundId}": {
    operationId: "getRefund",
    security: "bearer",
    permissionScope: "Refunds.General",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/repudiations/{RepudiationId}/refunds": {
    operationId: "listRefundsForRepudiation",
    security: "bearer",
    permissionScope: "Refunds.Repudiations",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/responses/{IdempotencyKey}": {
    operationId: "getApiResponse",
    security: "bearer",
    permissionScope: "Client.Developers",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/sca/users/legal": {
    operationId: "createLegalUserSca",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: true,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/sca/users/legal/{UserId}": {
    operationId: "updateLegalUserSca",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/sca/users/natural": {
    operationId: "createNaturalUserSca",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: true,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/sca/users/natural/{UserId}": {
    operationId: "updateNaturalUserSca",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/sca/users/{UserId}": {
    operationId: "getUserSca",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/transfers": {
    operationId: "createTransfer",
    security: "bearer",
    permissionScope: "Transfers",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/transfers/{TransferId}": {
    operationId: "getTransfer",
    security: "bearer",
    permissionScope: "Transfers",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/transfers/{TransferId}/refunds": {
    operationId: "listRefundsForTransfer",
    security: "bearer",
    permissionScope: "Refunds.Transfers",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/transfers/{TransferId}/refunds": {
    operationId: "createRefundForTransfer",
    security: "bearer",
    permissionScope: "Refunds.Transfers",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/users": {
    operationId: "listUsers",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/users/{UserId}/bankaccounts/iban": {
    operationId: "createIbanBankAccount",
    security: "bearer",
    permissionScope: "Bankaccounts",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/bankaccounts/{BankAccountId}/mandates": {
    operationId: "listMandatesForBankAccount",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/cards": {
    operationId: "listCardsForUser",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/kyc/documents": {
    operationId: "listKycDocumentsForUser",
    security: "bearer",
    permissionScope: "Users.Verification",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/users/{UserId}/kyc/documents": {
    operationId: "createKycDocument",
    security: "bearer",
    permissionScope: "Users.Verification",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/kyc/documents/{KycDocumentId}": {
    operationId: "getKycDocumentForUser",
    security: "bearer",
    permissionScope: null,
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/users/{UserId}/kyc/documents/{KycDocumentId}": {
    operationId: "submitKycDocument",
    security: "bearer",
    permissionScope: "Users.Verification",
    idempotent: false,
    paginated: false,
  },
  "POST /v2.01/{ClientId}/users/{UserId}/kyc/documents/{KycDocumentId}/pages": {
    operationId: "createKycDocumentPage",
    security: "bearer",
    permissionScope: "Users.Verification",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/mandates": {
    operationId: "listMandatesForUser",
    security: "bearer",
    permissionScope: "Payins",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/recipients": {
    operationId: "listRecipientsForUser",
    security: "bearer",
    permissionScope: "Bankaccounts",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/users/{UserId}/recipients": {
    operationId: "createRecipient",
    security: "bearer",
    permissionScope: "Bankaccounts",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/transactions": {
    operationId: "listTransactionsForUser",
    security: "bearer",
    permissionScope: "Users.Details",
    idempotent: false,
    paginated: true,
  },
  "GET /v2.01/{ClientId}/users/{UserId}/wallets": {
    operationId: "listWalletsForUser",
    security: "bearer",
    permissionScope: "Wallet.Details",
    idempotent: false,
    paginated: true,
  },
  "POST /v2.01/{ClientId}/wallets": {
    operationId: "createWallet",
    security: "bearer",
    permissionScope: "Wallet.Details",
    idempotent: true,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/wallets/{WalletId}": {
    operationId: "getWallet",
    security: "bearer",
    permissionScope: "Wallet.Details",
    idempotent: false,
    paginated: false,
  },
  "PUT /v2.01/{ClientId}/wallets/{WalletId}": {
    operationId: "updateWallet",
    security: "bearer",
    permissionScope: "Wallet.Details",
    idempotent: false,
    paginated: false,
  },
  "GET /v2.01/{ClientId}/wallets/{WalletId}/transactions": {
    operationId: "listTransactionsForWallet",
    security: "bearer",
    permissionScope: "Wallet.Details",
    idempotent: false,
    paginated: true,
  },
} as const satisfies Readonly<Record<OperationKey, Operation>>;
