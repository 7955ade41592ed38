import type { TestContext } from 'node:test';
import type { ClientOptions } from '../../index.js';
import type { Fault, SandboxOptions } from '../../sandbox/index.js';
import { type Setup, setup } from '../client/support.js';

export const KEY = 'order-4711-wallet-1';
export const WALLETS = '/v2.01/{ClientId}/wallets';

interface Wallets extends Setup {
  create(key?: string): ReturnType<typeof createWallet>;
  /** How many wallets there are. */
  made(): Promise<number>;
  fault(fault: Partial<Fault> & Pick<Fault, 'kind'>): ReturnType<Setup['sandbox']['faults']['add']>;
  /** Keys of the requests that create wallets, in order. */
  keys(): (string | undefined)[];
  /** Requests as the API received them, `POST` or `ask`. */
  steps(): string[];
}

export const walletOf = (owner: string) => ({ Owners: [owner], Currency: 'EUR', Description: 'of a test' });

const createWallet = ({ client }: Setup, owner: string, key?: string) =>
  client.POST(WALLETS, {
    params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
    body: walletOf(owner),
  });

export async function wallets(
  t: TestContext,
  options: SandboxOptions = {},
  send?: ClientOptions['fetch'],
): Promise<Wallets> {
  const basis = await setup(t, send ? { fetch: send } : {}, options);
  const owner = basis.sandbox.resources.insert('getUser');
  const ours = () => basis.sandbox.requests.filter(({ operationId }) => operationId !== 'createToken');
  return {
    ...basis,
    create: (key) => createWallet(basis, owner, key),
    async made() {
      const list = await basis.another().GET('/v2.01/{ClientId}/users/{UserId}/wallets', {
        params: { path: { UserId: owner }, query: { per_page: 100 } },
      });
      return list.data?.length ?? Number.NaN;
    },
    fault: (fault) => basis.sandbox.faults.add({ operation: 'createWallet', ...fault } as Fault),
    keys: () => ours().flatMap(({ method, idempotencyKey }) => (method === 'POST' ? [idempotencyKey] : [])),
    steps: () => ours().map(({ method }) => (method === 'POST' ? 'POST' : 'ask')),
  };
}
