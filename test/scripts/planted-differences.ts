/** One place of a description, and what is there instead. */
type Edit = readonly [at: readonly (string | number)[], update: (value: unknown) => unknown];

/** A change to a description, and the lines that must report it. */
export interface Planted {
  readonly edits: readonly Edit[];
  readonly found: readonly string[];
}

interface Node {
  [key: string | number]: unknown;
}

/** Makes the changes. A place begins with `@operationId`, or with a key of the root. */
export function plant(root: Node, planted: readonly Planted[]): Node {
  for (const [at, update] of planted.flatMap(({ edits }) => edits)) {
    const [first, ...keys] = at;
    const path = String(first).startsWith('@') ? [...placeOfOperation(root, String(first).slice(1)), ...keys] : at;
    let node = root;
    for (const key of path.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Node; // what is not an object fails at the next step
    }
    const last = path.at(-1) ?? '';
    const value = update(node[last]);
    if (value === undefined) delete node[last];
    else node[last] = value;
  }
  return root;
}

function placeOfOperation(root: Node, operationId: string): string[] {
  for (const [path, item] of Object.entries(root['paths'] as Record<string, Record<string, Node>>)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation['operationId'] === operationId) return ['paths', path, method];
    }
  }
  throw new Error(`There is no operation ${operationId}.`);
}

const V = '/v2.01/{ClientId}';
const INTENTS = 'POST /v3.0/{ClientId}/payins/intents request';

const one = (at: Edit[0], update: Edit[1], ...found: string[]): Planted => ({ edits: [[at, update]], found });
const inSchema = (schema: string, ...keys: string[]) => ['components', 'schemas', schema, ...keys];
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** As in `WalletCreate request Tag` or, in an object, `… request Buyer.Email`. */
const named = (use: string, field: string) => (/[.]$/.test(use) ? use + field : `${use} ${field}`);

const newField = (schema: string, field: string, use: string, type = 'string'): Planted =>
  one(inSchema(schema, 'properties', field), () => ({ type }), `field ${named(use, field)} is only there`);

const goneField = (schema: string, field: string, use: string): Planted => ({
  edits: [
    [inSchema(schema, 'properties', field), there],
    [inSchema(schema, 'required'), (names) => (names ? list(names).filter((name) => name !== field) : undefined)],
  ],
  found: [`field ${named(use, field)} is only here`],
});

/** Takes away what must be there. */
function there(value: unknown): undefined {
  if (value === undefined) throw new Error('There is nothing to take away.');
}

const alsoRequired = (schema: string, field: string, use: string): Planted =>
  one(
    inSchema(schema, 'required'),
    (names) => [...list(names), field],
    `required ${named(use, field)}: required only there`,
  );

const notRequired = (schema: string, field: string, use: string): Planted =>
  one(
    inSchema(schema, 'required'),
    (names) => list(names).filter((name) => name !== field),
    `required ${named(use, field)}: required only here`,
  );

const changed = (schema: string, field: string, change: object, ...found: string[]): Planted =>
  one(inSchema(schema, 'properties', field), (value) => ({ ...Object(value), ...change }), ...found);

const newParameter = (id: string, where: string, name: string): Planted =>
  one(
    [`@${id}`, 'parameters'],
    (parameters) => [...list(parameters), { name, in: 'query', schema: { type: 'string' } }],
    `parameter ${where} parameter ${name} is only there`,
  );

const goneParameter = (id: string, component: string, found: string): Planted =>
  one(
    [`@${id}`, 'parameters'],
    (parameters) => list(parameters).filter((parameter) => !JSON.stringify(parameter).includes(`/${component}"`)),
    `parameter ${found} is only here`,
  );

const otherStatus = (id: string, where: string): Planted =>
  one(
    [`@${id}`, 'responses'],
    (responses) => {
      const { 200: body, ...others } = Object(responses);
      return { ...others, 202: body };
    },
    `response ${where} 200 is only here`,
    `response ${where} 202 is only there`,
  );

export const PLANTED: readonly Planted[] = [
  ...['charges', 'fees/quote', 'users/{UserId}/limits'].map((path) =>
    one(
      ['paths', `${V}/${path}`],
      () => ({ get: { responses: { 200: { description: 'New.' } } } }),
      `operation GET ${V}/${path} is only there`,
    ),
  ),
  one(['@createTransfer'], there, `operation POST ${V}/transfers is only here`),
  one(['@listHooks'], there, `operation GET ${V}/hooks is only here`),
  one(['@listEvents'], there, `operation GET ${V}/events is only here`),
  one(['@createWallet', 'deprecated'], () => true, `deprecation POST ${V}/wallets: deprecated only there`),
  one(['@getPayout', 'deprecated'], () => true, `deprecation GET ${V}/payouts/{PayoutId}: deprecated only there`),
  one(['@createNaturalUser', 'deprecated'], there, `deprecation POST ${V}/users/natural: deprecated only here`),

  newParameter('listUsers', `GET ${V}/users`, 'Country'),
  newParameter('listDisputes', `GET ${V}/disputes`, 'Reason'),
  newParameter('getWallet', `GET ${V}/wallets/{WalletId}`, 'AsOf'),
  goneParameter('listTransactionsForWallet', 'Sort', `GET ${V}/wallets/{WalletId}/transactions parameter Sort`),
  goneParameter('createPayout', 'IdempotencyKey', `POST ${V}/payouts/bankwire parameter Idempotency-Key`),
  goneParameter('listMandates', 'PerPage', `GET ${V}/mandates parameter per_page`),
  one(
    ['components', 'parameters', 'EMoneyCurrency', 'required'],
    () => true,
    ...['', '/{Year}', '/{Year}/{Month}'].map(
      (path) => `required GET ${V}/users/{UserId}/emoney${path} parameter Currency: required only there`,
    ),
  ),
  one(
    ['@listRecipientsForUser', 'parameters'],
    (parameters) => JSON.parse(JSON.stringify(parameters).replace('["ALL",', '["ALL","BOTH",')),
    `value GET ${V}/users/{UserId}/recipients parameter RecipientScope: BOTH is only there`,
  ),
  one(['@closeDispute', 'requestBody'], there, `body PUT ${V}/disputes/{DisputeId}/close request is only here`),
  one(
    ['@cancelMandate', 'requestBody'],
    () => ({ content: { 'application/json': { schema: { type: 'object' } } } }),
    `body PUT ${V}/mandates/{MandateId}/cancel request is only there`,
  ),
  otherStatus('createCardRegistration', `POST ${V}/cardregistrations`),
  otherStatus('createQuote', `POST ${V}/conversions/quote`),

  newField('WalletCreate', 'Purpose', `POST ${V}/wallets request`),
  newField('HookUpdate', 'Secret', `PUT ${V}/hooks/{HookId} request`),
  newField('QuoteCreateSelling', 'RateId', `POST ${V}/conversions/quote request`),
  newField('IntentBuyerInput', 'Email', `${INTENTS} Buyer.`),
  newField('IntentLineItemInput', 'Weight', `${INTENTS} LineItems[].`, 'integer'),
  newField('CardFingerprintUser', 'IssuerName', `GET ${V}/cards/fingerprints/{Fingerprint}/users 200 [].`),
  newField('ClientWallet', 'Locked', `GET ${V}/clients/wallets 200 [].`, 'boolean'),
  goneField('WalletUpdate', 'Description', `PUT ${V}/wallets/{WalletId} request`),
  goneField('UboCreate', 'Nationality', `POST ${V}/users/{UserId}/kyc/ubodeclarations/{UboDeclarationId}/ubos request`),
  goneField('CardRegistrationUpdate', 'CardHolderName', `PUT ${V}/cardregistrations/{CardRegistrationId} request`),
  goneField('BankingAliasCreate', 'OwnerName', `POST ${V}/wallets/{WalletId}/bankingaliases/iban request`),
  goneField('UserScaStatus', 'UserStatus', `GET ${V}/sca/users/{UserId}/sca-status 200`),
  goneField('DisputeUpdate', 'Tag', `PUT ${V}/disputes/{DisputeId} request`),
  goneField('RefundReason', 'RefundReasonMessage', `GET ${V}/payins/{PayInId}/refunds 200 [].RefundReason.`),
  alsoRequired('HookCreate', 'Email', `POST ${V}/hooks request`),
  alsoRequired('IntentBuyerInput', 'Id', `${INTENTS} Buyer.`),
  notRequired('MandateCreateForRecipient', 'Culture', `POST ${V}/mandates/directdebit/web request`),
  notRequired('KycDocumentCreate', 'Type', `POST ${V}/users/{UserId}/kyc/documents request`),
  notRequired('IdvSessionCreate', 'ReturnUrl', `POST ${V}/users/{UserId}/identity-verifications request`),
  changed(
    'ClientLogoUpload',
    'File',
    { type: ['string', 'array'] },
    `type PUT ${V}/clients/logo request File: string here, array or string there`,
  ),
  changed(
    'PayPalTrackingCreate',
    'Carrier',
    { type: 'integer' },
    `type PUT ${V}/payins/{PayInId}/trackings request Carrier: string here, integer there`,
  ),
  changed(
    'HookCreate',
    'Url',
    { type: ['string', 'null'] },
    `null POST ${V}/hooks request Url: null is allowed only there`,
  ),
  changed(
    'HookUpdate',
    'Status',
    { enum: ['ENABLED', 'DISABLED', 'PAUSED'] },
    `value PUT ${V}/hooks/{HookId} request Status: PAUSED is only there`,
  ),
  changed(
    'HookUpdate',
    'Validity',
    { enum: ['INVALID'] },
    `value PUT ${V}/hooks/{HookId} request Validity: INVALID is only there`,
    `value PUT ${V}/hooks/{HookId} request Validity: VALID is only here`,
  ),
  changed(
    'WalletUpdate',
    'Tag',
    { deprecated: true },
    `deprecation PUT ${V}/wallets/{WalletId} request Tag: deprecated only there`,
  ),
  one(
    ['components', 'parameters', 'ScaContext', 'deprecated'],
    () => true,
    `deprecation GET ${V}/users/{UserId}/wallets parameter ScaContext: deprecated only there`,
    `deprecation GET ${V}/users/{UserId}/transactions parameter ScaContext: deprecated only there`,
    `deprecation GET ${V}/wallets/{WalletId} parameter ScaContext: deprecated only there`,
    `deprecation GET ${V}/wallets/{WalletId}/transactions parameter ScaContext: deprecated only there`,
  ),
  changed(
    'KycDocumentCreate',
    'Type',
    {
      type: 'string',
      $ref: undefined,
      enum: undefined,
      description: 'Allowed values: `IDENTITY_PROOF`, `UTILITY_BILL`',
    },
    `value POST ${V}/users/{UserId}/kyc/documents request Type: UTILITY_BILL is only there`,
  ),
  one(
    ['info', 'version'],
    () => '2027-01-15',
    'date 2027-01-15 is later than 2026-11-28, which the description is current to',
  ),
];
