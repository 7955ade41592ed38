import { Test } from '@nestjs/testing';
import { createClient } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';
import { MANGOPAY, PaymentsModule, Wallets } from './payments.module';

test('a service finds a wallet in a sandbox, whatever becomes of the token', async () => {
  const sandbox = await startSandbox({ tokenLife: 3 });
  const { baseUrl, clientId, apiKey } = sandbox;
  const Id = sandbox.resources.insert('getWallet', { Currency: 'EUR' });
  const testing = await Test.createTestingModule({ imports: [PaymentsModule] })
    .overrideProvider(MANGOPAY)
    .useValue(createClient({ baseUrl, clientId, apiKey }))
    .compile();
  const wallets = testing.get(Wallets);
  expect((await wallets.find(Id)).Id).toBe(Id);
  sandbox.tokens.revokeAll();
  expect((await wallets.find(Id)).Id).toBe(Id);
  await new Promise((resolve) => setTimeout(resolve, 3_100));
  expect((await wallets.find(Id)).Id).toBe(Id);
  await testing.close();
  await sandbox.close();
}, 30_000);
