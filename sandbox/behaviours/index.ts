import type { Behaviour, World } from '../world.js';
import { bankAccounts } from './accounts.js';
import { cardValidations } from './card-validations.js';
import { createCards } from './cards.js';
import { bankingAliases, virtualAccounts } from './collecting.js';
import { conversions, quotes } from './conversions.js';
import { deposits } from './deposits.js';
import { disputeDocuments, disputes } from './disputes.js';
import { intents } from './intents.js';
import { identityVerifications, kycDocuments } from './kyc.js';
import { mandates } from './mandates.js';
import { payIns } from './pay-ins.js';
import { payouts } from './payouts.js';
import { preauthorizations } from './preauthorizations.js';
import { recipients } from './recipients.js';
import { registrations } from './recurring.js';
import { refunds } from './refunds.js';
import { reports } from './reports.js';
import { settlementTransfers } from './settlement-transfers.js';
import { settlements, splits } from './splits.js';
import type { Transactions } from './transactions.js';
import { transfers } from './transfers.js';
import { uboDeclarations, ubos } from './ubos.js';
import { users } from './users.js';
import { wallets } from './wallets.js';
import { hooks } from './webhooks.js';

/** The id is spelt otherwise in responses than in their description's examples. */
const dataCollections: Behaviour = {
  creating(item) {
    item['dataCollectionId'] = item['DataCollectionId'] ?? null;
    delete item['DataCollectionId'];
  },
};

/** What is special about each kind of resource, by the parameter that identifies it. */
export function createBehaviours(world: World, transactions: Transactions) {
  const { registrations: cardRegistrations, cards, tokenize } = createCards(world);
  const behaviours: Record<string, Behaviour> = {
    UserId: users(world),
    WalletId: wallets,
    CardRegistrationId: cardRegistrations,
    CardId: cards,
    ValidationId: cardValidations(world),
    PreauthorizationId: preauthorizations(world),
    DepositId: deposits(world, 'DepositId'),
    ExtendedPreauthorizationId: deposits(world, 'ExtendedPreauthorizationId'),
    PayInId: payIns(world, transactions),
    TransferId: transfers(transactions, world),
    PayoutId: payouts(transactions, world),
    SettlementId: settlementTransfers(transactions),
    RefundId: refunds(transactions, world),
    QuoteId: quotes(world),
    ConversionId: conversions(world, transactions),
    RecipientId: recipients(world),
    KycDocumentId: kycDocuments(world),
    BankAccountId: bankAccounts,
    MandateId: mandates(world),
    DisputeId: disputes(world),
    DisputeDocumentId: disputeDocuments(world),
    'v3.0:IntentId': intents(world),
    'v3.0:SettlementId': settlements,
    'v3.0:SplitId': splits,
    RecurringPayinRegistrationId: registrations(world, transactions),
    DataCollectionId: dataCollections,
    BankingAliasId: bankingAliases,
    VirtualAccountId: virtualAccounts(world),
    UboDeclarationId: uboDeclarations(world),
    UboId: ubos,
    IdvSessionId: identityVerifications(world),
    ReportId: reports(world, 'ReportId'),
    ReportingId: reports(world, 'ReportingId'),
    HookId: hooks,
  };
  return { behaviours, tokenize };
}
