// The helpers, right and wrong. Compiled against the built package, never run.

import {
  type ApiError,
  type CallError,
  createClient,
  fileBody,
  formatMoney,
  isFailed,
  isMangopayError,
  isNotificationOf,
  MangopayError,
  money,
  paginate,
  parseNotification,
  rateLimits,
  resultCodes,
  scaRedirect,
  testNotification,
  toDecimal,
  toMangopayError,
  unwrap,
  verifyNotification,
} from 'mangopay-fetch';

const mangopay = createClient();
const WALLET = '/v2.01/{ClientId}/wallets/{WalletId}';

/** Exactly this type: neither wider nor `any`. */
type Is<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._: Is<A, B> extends true ? [] : ['these are not the same type']): void {}

export async function errors(caught: unknown): Promise<void> {
  if (isMangopayError(caught)) {
    same<typeof caught, ApiError>();
    if (caught.code === 'sca_required') caught.redirectUrl satisfies string;
    // @ts-expect-error: only the demand for authentication has an address
    else caught.redirectUrl;
    if (caught.type === 'param_error') caught.errors satisfies Readonly<Record<string, string>>;
    caught.type satisfies string | undefined;
    caught.retryAt satisfies Date | undefined;
    if (caught.operationId) mangopay.operations[caught.operationId] satisfies object;
    // @ts-expect-error: no such operation
    if (caught.operationId === 'createWalet') return;
  }
  if (caught instanceof MangopayError) caught.httpStatus satisfies number;
  const { error, response } = await mangopay.operations.listUsers();
  toMangopayError(response, error).id satisfies string | undefined;
}

export function all(error: CallError): Date | string | undefined {
  switch (error.code) {
    case 'credentials_rejected':
      return error.blockedUntil;
    case 'outcome_unknown':
    case 'key_spent':
      return error.idempotencyKey;
    case 'api_error':
    case 'not_found':
      return error.id;
    case 'sca_required':
      return error.redirectUrl;
    case 'parameter_invalid':
      return error.parameter;
    default:
      return error.message;
  }
}

export async function data(): Promise<void> {
  const params = { path: { WalletId: 'wlt_m_1' } };
  const wallet = await unwrap(mangopay.GET(WALLET, { params }));
  same<typeof wallet.Id, string>();
  same<Awaited<ReturnType<typeof noBody>>, undefined>();
  // @ts-expect-error: what is unwrapped is the result of a call
  await unwrap(Promise.resolve({ data: 1 }));

  for await (const transaction of paginate(mangopay, '/v2.01/{ClientId}/wallets/{WalletId}/transactions', { params }))
    same<typeof transaction.Id, string>();
  for await (const { items, response } of paginate(mangopay, '/v2.01/{ClientId}/users', { limit: 5 }).pages()) {
    items.length satisfies number;
    rateLimits(response)[0]?.reset satisfies Date | undefined;
  }
  // @ts-expect-error: the wallet is missing
  paginate(mangopay, '/v2.01/{ClientId}/wallets/{WalletId}/transactions');
  // @ts-expect-error: not a list
  paginate(mangopay, WALLET, { params });
  // @ts-expect-error: a misspelt option
  paginate(mangopay, '/v2.01/{ClientId}/users', { limits: 5 });
  // @ts-expect-error: a misspelt parameter
  paginate(mangopay, '/v2.01/{ClientId}/users', { params: { query: { perpage: 5 } } });

  const transfer = await unwrap(mangopay.operations.getTransfer({ params: { path: { TransferId: 't' } } }));
  if (isFailed(transfer)) same<typeof transfer.Status, 'FAILED'>();
  resultCodes['001001'].message satisfies 'Unsufficient wallet balance';
}

export async function notifications(): Promise<void> {
  const notification = parseNotification({ url: '/hooks', method: 'GET' });
  same<Awaited<ReturnType<typeof verifyNotification<string>>>, unknown>();
  if (isNotificationOf(notification, 'PAYIN_NORMAL_SUCCEEDED', 'PAYIN_NORMAL_FAILED')) {
    same<typeof notification.eventType, 'PAYIN_NORMAL_SUCCEEDED' | 'PAYIN_NORMAL_FAILED'>();
    const payIn = await verifyNotification(mangopay, notification);
    if (payIn.PaymentType === 'CARD') payIn.Status satisfies string;
    // @ts-expect-error: a pay-in has no KYC level
    payIn.KYCLevel;
  }
  if (isNotificationOf(notification, 'VIRTUAL_ACCOUNT_ACTIVE'))
    await verifyNotification(mangopay, notification, { params: { WalletId: 'wlt_m_1' } });
  // @ts-expect-error: no such event type
  isNotificationOf(notification, 'PAYIN_SUCEEDED');
  testNotification('https://shop.example/hooks', { eventType: 'ADDED_LATER', resourceId: '1' }).href satisfies string;
}

export async function amountsAndFiles(): Promise<void> {
  const price = money('EUR', '12.60');
  await mangopay.operations.createTransfer({
    body: { AuthorId: 'a', DebitedFunds: price, Fees: price, DebitedWalletId: 'w', CreditedWalletId: 'w' },
  });
  formatMoney(price, 'de-DE') satisfies string;
  toDecimal(price) satisfies string;
  // @ts-expect-error: a number may be either unit
  money('EUR', 1260);
  scaRedirect({ RedirectUrl: 'https://sca.mangopay.com/' }, { returnUrl: 'https://shop.example/', lang: 'se' });
  // @ts-expect-error: no such language
  scaRedirect({ RedirectUrl: 'https://sca.mangopay.com/' }, { returnUrl: 'https://shop.example/', lang: 'sv' });
  const body = await fileBody(new Uint8Array(2000));
  await mangopay.operations.createKycDocumentPage({ params: { path: { UserId: 'u', KycDocumentId: 'k' } }, body });
}

async function noBody() {
  const params = { path: { UserId: 'u', KycDocumentId: 'k' } };
  return unwrap(mangopay.operations.createKycDocumentPage({ params, body: { File: 'QQ==' } }));
}
