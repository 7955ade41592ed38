import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a service of 200 files with 600 calls, in turn a class, functions, a factory, JavaScript and a test. */
export async function writeBigService(root: string): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write('package.json', '{ "name": "big-service", "type": "module" }');
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    lib: ['ES2023', 'DOM'],
    allowJs: true,
    checkJs: true,
    noImplicitAny: false,
    paths: { '@app/*': ['./src/*'] },
  };
  await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
  await write('src/client.ts', CLIENT);
  for (let number = 1; number < 200; number++) {
    const style = STYLES[number % STYLES.length];
    if (style) await write(`src/feature-${number}/${style.file}`, style.text(number));
  }
}

const CLIENT = `import { createClient, unwrap } from 'mangopay-fetch';
import type { MangopayClient } from 'mangopay-fetch';
export type { MangopayClient };
export const mangopay: MangopayClient = createClient({ baseUrl: process.env.PAYMENTS_URL ?? 'https://api.sandbox.mangopay.com' });
export const wallet = (WalletId: string) => unwrap(mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletId } } }));
export const user = (UserId: string) => mangopay.operations.getUser({ params: { path: { UserId } } });
export const users = () => mangopay.operations.listUsers();
export const log = (text: string) => console.log(text);
export async function notify(path: string, text: string) {
  log(path);
  await fetch(\`\${process.env.CRM_URL}/\${path}\`, { method: 'POST', body: JSON.stringify({ text }) });
}
`;

const STYLES: readonly { readonly file: string; readonly text: (number: number) => string }[] = [
  {
    file: 'service.ts',
    text: (number) => `import { type MangopayClient, mangopay, notify } from '@app/client.js';
export class Feature${number} {
  constructor(private readonly client: MangopayClient = mangopay) {}
  async wallet(WalletId: string) {
    const { data, error } = await this.client.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletId } } });
    if (error) throw new Error(\`no wallet: \${JSON.stringify(error)}\`);
    await notify('feature/${number}', data.Description ?? '');
    return data;
  }
  async open(owner: string) {
    return this.client.POST('/v2.01/{ClientId}/wallets', { body: { Owners: [owner], Currency: 'EUR', Description: 'feature ${number}' } });
  }
  user = (UserId: string) => this.client.operations.getUser({ params: { path: { UserId } } });
}
`,
  },
  {
    file: 'functions.ts',
    text: (number) => `import { unwrap } from 'mangopay-fetch';
import { log, mangopay } from '../client.js';
const { operations } = mangopay;
export async function users${number}() {
  const users = await unwrap(mangopay.GET('/v2.01/{ClientId}/users', { params: { query: { page: ${number}, per_page: 10 } } }));
  for (const user of users) log(\`user \${user.Id}\`);
  return users.map(({ Id }) => Id).filter((id) => id.startsWith('user'));
}
export const user${number} = async (UserId: string) => (await operations.getUser({ params: { path: { UserId } } })).data;
export const transfer${number} = (AuthorId: string, from: string, to: string) =>
  operations.createTransfer({ body: { AuthorId, DebitedFunds: { Currency: 'EUR', Amount: ${number} }, Fees: { Currency: 'EUR', Amount: 0 }, DebitedWalletId: from, CreditedWalletId: to } });
`,
  },
  {
    file: 'factory.ts',
    text: (number) => `import { createClient, paginate } from 'mangopay-fetch';
import type { MangopayClient } from '../client.js';
const clients = new Map<string, MangopayClient>();
export function clientOf(tenant: string): MangopayClient {
  const made = clients.get(tenant) ?? createClient({ clientId: tenant, apiKey: () => process.env[\`KEY_${number}_\${tenant}\`] ?? '' });
  clients.set(tenant, made);
  return made;
}
export async function list${number}(tenant: string) {
  const found: string[] = [];
  for await (const user of paginate(clientOf(tenant), '/v2.01/{ClientId}/users')) found.push(user.Id);
  const { data } = await clientOf(tenant).GET('/v2.01/{ClientId}/users');
  const wallet = await clientOf(tenant).request('get', '/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { WalletId: found[0] ?? '' } } });
  return [data?.length, wallet.data?.Id];
}
`,
  },
  {
    file: 'script.js',
    text: (number) => `import { mangopay } from '../client.js';
/** @param {import('../client.js').MangopayClient} client @param {string} UserId */
export async function wallets${number}(client, UserId) {
  const { data } = await client.GET('/v2.01/{ClientId}/users/{UserId}/wallets', { params: { path: { UserId } } });
  return data ?? [];
}
export function untyped${number}(client, UserId) {
  return client.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path: { UserId } } });
}
export const both${number} = () => [wallets${number}(mangopay, '1'), untyped${number}(mangopay, '2')];
export const one${number} = () => mangopay.operations.listUsers();
`,
  },
  {
    file: 'feature.test.ts',
    text: (number) => `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MangopayClient, mangopay, wallet } from '../client.js';
test('feature ${number}', async () => {
  const GET = async (path: string) => ({ data: { path }, response: new Response() });
  const fake = { GET } as unknown as MangopayClient;
  const { data } = await fake.GET('/v2.01/{ClientId}/users');
  assert.deepEqual(data, { path: '/v2.01/{ClientId}/users' });
  assert.ok(wallet);
  await mangopay.GET('/v2.01/{ClientId}/users');
  await mangopay.operations.getWallet({ params: { path: { WalletId: '${number}' } } });
});
`,
  },
];
