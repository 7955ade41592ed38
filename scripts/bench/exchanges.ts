// How many token requests it takes, whatever happens to many requests at once or one after the other.
import { type Authority, authority } from './authority.js';
import { type Client, oauth2Client, ours, vendorSdk } from './contenders.js';
import type { Contender, Row } from './table.js';

const BASE = 'https://api.example';
const rivals: Partial<Record<Contender, (server: Authority) => Client>> = {
  ours: ({ send }) => ours(BASE, send),
  'oauth2-client': ({ send }) => oauth2Client(BASE, send),
  'vendor SDK': ({ adapter }) => vendorSdk(BASE, adapter),
};

export async function measureExchanges(): Promise<Row[]> {
  return [
    await count(
      '200 first requests at once',
      1,
      () => authority(),
      (client) => together(client, 200),
    ),
    await count(
      '1000 requests in a row with a wrong key',
      1,
      () => authority({ refuse: true }),
      async (client) => {
        for (let call = 0; call < 1000; call++) await settled(client);
      },
    ),
    await count(
      '200 requests at once with a revoked token',
      2,
      () => authority(),
      async (client, server) => {
        await settled(client);
        server.valid = server.exchanges + 1;
        await together(client, 200);
      },
    ),
  ];
}

const settled = (client: Client) => client.get().catch(() => undefined);
const together = (client: Client, calls: number) => Promise.all(Array.from({ length: calls }, () => settled(client)));

async function count(
  what: string,
  most: number,
  start: () => Authority,
  use: (client: Client, server: Authority) => Promise<unknown>,
): Promise<Row> {
  const values: Row['values'] = {};
  for (const [name, make] of Object.entries(rivals)) {
    const server = start();
    await use(make(server), server);
    Object.assign(values, { [name]: server.exchanges });
  }
  return { what, unit: 'token requests', values, most };
}
