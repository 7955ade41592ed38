import { asString, type JsonObject } from '../json.js';
import type { Account, World } from '../world.js';
import { asMoney, clientWallet, credit, money } from './money.js';

/**
 * The payer's bank takes a pay-in back: a dispute, and its repudiation unless the bank only asks for documents.
 * `fields` of the dispute go before what the pay-in says of it.
 *
 * @returns the id of the dispute
 */
export function chargeBack(world: World, account: Account, payIn: JsonObject, fields: JsonObject): string {
  const { CreationDate = 0, ContestDeadlineDate = 0, ...example } = world.example('getDispute');
  const id = asString(fields['Id']) || world.newId(asString(example['Id']));
  const DisputedFunds = fields['DisputedFunds'] ?? payIn['DebitedFunds'] ?? null;
  const item: JsonObject = {
    ...example,
    Tag: null,
    CreationDate: world.now(),
    Status: 'CREATED',
    StatusMessage: null,
    ContestDeadlineDate: world.now() + Number(ContestDeadlineDate) - Number(CreationDate),
    ClosedDate: null,
    ResultCode: null,
    ResultMessage: null,
    ContestedFunds: DisputedFunds,
    InitialTransactionType: 'PAYIN',
    InitialTransactionNature: 'REGULAR',
    ...structuredClone(fields),
    Id: id,
    DisputedFunds,
    InitialTransactionId: payIn['Id'] ?? null,
  };
  const isWarning = item['DisputeType'] === 'RETRIEVAL';
  item['RepudiationId'] = isWarning ? null : repudiate(world, account, payIn, item);
  const parents = ['Id', 'CreditedWalletId', 'AuthorId'].map((name) => asString(payIn[name]));
  account.store.insert('DisputeId', id, item, parents);
  return id;
}

/** The bank takes the money back from the platform. */
function repudiate(world: World, account: Account, payIn: JsonObject, dispute: JsonObject): string {
  const example = world.example('getRepudiation');
  const Id = world.newId(asString(example['Id']));
  const { Currency, Amount } = asMoney(dispute['DisputedFunds']);
  const wallet = clientWallet(account, 'CREDIT', Currency);
  credit(wallet, -Amount);
  account.store.insert('RepudiationId', Id, {
    ...example,
    Id,
    // not shown; so the transactions of the dispute are found
    DisputeId: dispute['Id'] ?? null,
    CreationDate: world.now(),
    ExecutionDate: world.now(),
    AuthorId: payIn['AuthorId'] ?? null,
    DebitedFunds: money(Currency, Amount),
    CreditedFunds: money(Currency, Amount),
    Fees: money(Currency, 0),
    DebitedWalletId: wallet['Id'] ?? null,
    InitialTransactionId: payIn['Id'] ?? null,
  });
  return Id;
}
