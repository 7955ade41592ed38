import { type Answer, asRefusal } from '../http/refusal.js';
import { asObject, asString, type JsonObject } from '../json.js';
import { paginate } from '../lists.js';
import type { AcceptedRequest, World } from '../world.js';
import { disputesPendingSettlement } from './disputes.js';
import { intentActions } from './intents.js';
import { checkPicture, consultPages, countKycPage, listPscs, readFile } from './kyc.js';
import {
  blockStatus,
  cardMetadata,
  countryAuthorizations,
  instantPayoutEligibility,
  recipientSchema,
  refuseUnpaid,
  scaStatus,
  supportedBanks,
  userDataFormat,
} from './lookups.js';
import { asMoney, clientWallet, money } from './money.js';
import { chooseScope } from './recipients.js';
import { isOwner, pendingAction } from './sca.js';
import { splitOperations } from './splits.js';

/** Answers an operation, or lets the usual way answer it by returning nothing. */
export type Special = (call: AcceptedRequest) => Answer | undefined;

const EVENTS_KEPT = 45 * 24 * 3600;

/** The operations that do more than create, return, list or change a resource. */
export function createSpecials(world: World): Record<string, Special> {
  /** The platform itself: one object, there from the start. */
  function client({ account, operation }: AcceptedRequest): JsonObject {
    const fresh = { ...asObject(operation.success.examples[0]), ClientId: account.clientId };
    return account.store.get('Client', account.clientId) ?? account.store.insert('Client', account.clientId, fresh);
  }

  function clientWallets({ account, params, query, url }: AcceptedRequest): Answer {
    for (const fundsType of ['FEES', 'CREDIT']) clientWallet(account, fundsType, 'EUR');
    const wallets = account.store.all(['ClientWallet']);
    const wanted = wallets.filter(({ item }) => [item['FundsType'], undefined].includes(params['FundsType']));
    const { items, headers } = paginate(wanted, query, url);
    return { status: 200, body: items, headers };
  }

  /** What came into the wallets of a user from outside, and left them for outside; of a year or month if it is named. */
  function eMoney({ account, params, query }: AcceptedRequest): Answer {
    const currency = asString(query['Currency']) || 'EUR';
    const { UserId = '', Year, Month } = params;
    const sum = (kind: string, party: string, field: string) => {
      const amounts = account.store.all([kind]).map(({ item }) => {
        const date = new Date(Number(item['ExecutionDate'] ?? 0) * 1000);
        const within =
          (!Year || date.getUTCFullYear() === Number(Year)) && (!Month || date.getUTCMonth() + 1 === Number(Month));
        const own = item[party] === UserId && item['Status'] === 'SUCCEEDED' && within;
        const { Currency, Amount } = asMoney(item[field]);
        return own && Currency === currency ? Amount : 0;
      });
      return money(
        currency,
        amounts.reduce((total, amount) => total + amount, 0),
      );
    };
    const CreditedEMoney = sum('PayInId', 'CreditedUserId', 'CreditedFunds');
    return {
      status: 200,
      body: { UserId, CreditedEMoney, DebitedEMoney: sum('PayoutId', 'AuthorId', 'DebitedFunds') },
    };
  }

  return {
    getApiResponse: ({ account, params }) => ({
      status: 200,
      body: account.idempotency.lookUp(params['IdempotencyKey'] ?? ''),
    }),

    listEvents({ account, query, url }) {
      const oldest = world.now() - EVENTS_KEPT;
      for (const field of ['BeforeDate', 'AfterDate']) {
        if (query[field] !== undefined && Number(query[field]) < oldest) {
          throw asRefusal(400, 'param_error', 'Events are kept for 45 days', {
            [field]: 'The date is more than 45 days ago.',
          });
        }
      }
      const { items, headers } = paginate(account.store.all(['Event']), query, url);
      return { status: 200, body: items, headers };
    },

    getClient: (call) => ({ status: 200, body: client(call) }),
    updateClient: (call) => ({ status: 200, body: Object.assign(client(call), call.body) }),
    listClientWallets: clientWallets,
    listClientWalletsByFundsType: clientWallets,
    getClientWallet({ account, params }) {
      const { FundsType = '', Currency = '' } = params;
      return { status: 200, body: clientWallet(account, FundsType, Currency) };
    },

    ...intentActions(world),
    ...splitOperations(world),
    getCountryAuthorizations: countryAuthorizations,
    getRecipientSchema: recipientSchema,
    listRecipientsForUser: chooseScope,
    getPayByBankSupportedBanks: supportedBanks,
    checkInstantPayoutEligibility: instantPayoutEligibility,
    validateUserDataFormat: userDataFormat,
    lookUpPaymentMethodMetadata: cardMetadata,
    getWebCardPayInCardDetails: refuseUnpaid,
    getUserScaStatus: scaStatus,
    listPscSessionsForUser: listPscs,
    getUserBlockStatus: blockStatus,
    getUserRegulatoryStatus: blockStatus,

    ...Object.fromEntries(
      ['getUserEMoney', 'getUserYearlyEMoney', 'getUserMonthlyEMoney'].map((name) => [name, eMoney]),
    ),

    createKycDocumentPage(call) {
      countKycPage(call);
      return undefined;
    },
    createDisputeDocumentPage({ account, params, body }) {
      readFile(body);
      const note = account.store.note(params['DisputeDocumentId'] ?? '');
      note['pages'] = Number(note['pages'] ?? 0) + 1;
      return undefined;
    },
    createKycDocumentConsult: consultPages(world),
    createDisputeDocumentConsult: consultPages(world),
    listDisputesPendingSettlement: disputesPendingSettlement,
    uploadClientLogo: checkPicture,

    enrollUserInSca({ account, params }) {
      const user = account.store.get('UserId', params['UserId'] ?? '');
      if (user && !isOwner(user)) {
        const message = 'This endpoint is not allowed for User categorized as PAYER';
        throw asRefusal(400, 'not_allowed_for_user_category_payer', message);
      }
      return user && { status: 200, body: { PendingUserAction: pendingAction(world, asString(user['Id'])) } };
    },
  };
}
