// `npm start -- <user id> …`: the payouts of these users that failed, as lines of CSV.
import { createClient, isFailed, paginate, toDecimal } from 'mangopay-fetch';

const { MANGOPAY_BASE_URL: baseUrl } = process.env;
const mangopay = createClient(baseUrl === undefined ? {} : { baseUrl });

console.log('id,author,currency,amount,code,message');
for (const UserId of process.argv.slice(2)) {
  const transactions = paginate(mangopay, '/v2.01/{ClientId}/users/{UserId}/transactions', {
    params: { path: { UserId }, query: { Type: ['PAYOUT'], Status: ['FAILED'] } },
  });
  for await (const payout of transactions) {
    if (!isFailed(payout)) continue;
    const { Id, AuthorId, DebitedFunds, ResultCode, ResultMessage } = payout;
    const amount = DebitedFunds ? `${DebitedFunds.Currency},${toDecimal(DebitedFunds)}` : ',';
    console.log(`${Id},${AuthorId},${amount},${ResultCode},${JSON.stringify(ResultMessage)}`);
  }
}
