// What `mangopay-fetch/guard` adds to a request: all that it does between the announcement and the end, in microseconds of
// processor time, as the package ships it. What the channels publish is made beforehand, as undici makes it for `fetch`.
import { channel } from 'node:diagnostics_channel';
import { type Announcement, SENDS } from '../../lib/fetch.js';

const ROUNDS = 100_000;
const TOKEN = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'.repeat(6);
const PATH = '/v2.01/acme-platform/users/user_m_01J8XQ5T2C3D4E5F6G7H8J9K0M/wallets?page=1&per_page=100';

/** Publishes a request as undici does. */
function publisher(origin: string): () => void {
  const create = channel('undici:request:create');
  const names = ['accept', 'user-agent', 'accept-language', 'sec-fetch-mode', 'accept-encoding'];
  const headers = ['authorization', `Bearer ${TOKEN}`, ...names.flatMap((name) => [name, 'application/json'])];
  const url = origin + PATH;
  return () => {
    const request = { method: 'GET', origin, path: url.slice(origin.length), host: null, headers };
    create.publish({ request });
  };
}

function microseconds(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const before = process.cpuUsage();
    for (let round = 0; round < ROUNDS; round++) work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / ROUNDS);
  }
  return least;
}

export async function guardCost(): Promise<{ other: number; ours: number }> {
  const sends = channel(SENDS);
  const other = publisher('https://crm.example.com');
  const ours = publisher('https://api.mangopay.com');
  const request = new Request(`https://api.mangopay.com${PATH}`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const send = (): void => {
    const announcement: Announcement = { request };
    if (sends.hasSubscribers) sends.publish(announcement);
    ours();
    announcement.end?.();
  };
  const before = { other: microseconds(other), ours: microseconds(send) };
  await import('mangopay-fetch/guard');
  return { other: microseconds(other) - before.other, ours: microseconds(send) - before.ours };
}
