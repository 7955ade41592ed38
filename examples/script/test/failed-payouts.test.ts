import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { createClient, unwrap } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';

test('the script writes a line for each payout that failed, and exits', async (t) => {
  const sandbox = await startSandbox();
  t.after(() => sandbox.close());
  const { baseUrl, clientId, apiKey, resources } = sandbox;
  const mangopay = createClient({ baseUrl, clientId, apiKey });
  const AuthorId = resources.insert('getUserSca');
  const wallet = { Owners: [AuthorId], Currency: 'EUR', Balance: { Currency: 'EUR', Amount: 500 } };
  const DebitedWalletId = resources.insert('getWallet', wallet);
  const BankAccountId = resources.insert('getRecipient', { UserId: AuthorId });
  await unwrap(
    mangopay.operations.createPayout({
      body: {
        AuthorId,
        DebitedWalletId,
        RecipientId: BankAccountId,
        DebitedFunds: { Currency: 'EUR', Amount: 1260 },
        Fees: { Currency: 'EUR', Amount: 0 },
      },
    }),
  );
  const script = new URL('../src/failed-payouts.ts', import.meta.url).pathname;
  const env = { ...process.env, MANGOPAY_BASE_URL: baseUrl, MANGOPAY_CLIENT_ID: clientId, MANGOPAY_API_KEY: apiKey };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, AuthorId], { env });
  const [head, line] = stdout.trim().split('\n');
  assert.match(head ?? '', /^id,author/);
  assert.match(line ?? '', new RegExp(`,${AuthorId},EUR,12\\.60,001001,`));
});
