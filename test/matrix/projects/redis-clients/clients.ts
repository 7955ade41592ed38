// Each client as its users make it. TypeScript holds that redisStore takes it as it is.
import { GlideClient, GlideClusterClient } from '@valkey/valkey-glide';
import { Cluster as Cluster6, Redis as Ioredis6 } from 'ioredis';
import { Cluster as Cluster5, Redis as Ioredis5 } from 'ioredis-5';
import { Redis as Iovalkey, Cluster as ValkeyCluster } from 'iovalkey';
import type { RedisClient } from 'mangopay-fetch/redis';
import { createClient, createClientPool, createCluster, createSentinel } from 'redis';
import { createClient as createClient4, createCluster as createCluster4 } from 'redis-4';
import {
  createClient as createClient5,
  createCluster as createCluster5,
  createSentinel as createSentinel5,
} from 'redis-5';

/** Ports on 127.0.0.1. `restricted` is a user of the first server that may run no scripts. */
export interface Servers {
  readonly server: number;
  readonly cluster: number;
  readonly sentinel: number;
  readonly restricted: { readonly username: string; readonly password: string };
}

const host = '127.0.0.1';

export const clients: Record<string, (servers: Servers) => Promise<RedisClient> | RedisClient> = {
  'redis 4': ({ server }) => createClient4({ socket: { host, port: server } }).connect(),
  'redis 5': ({ server }) => createClient5({ socket: { host, port: server } }).connect(),
  'redis 6': ({ server }) => createClient({ socket: { host, port: server } }).connect(),
  'redis 6, pool': async ({ server }) => {
    const pool = createClientPool({ socket: { host, port: server } });
    await pool.connect();
    return pool;
  },
  'redis 6, a user that may run no scripts': ({ server, restricted }) =>
    createClient({ socket: { host, port: server }, ...restricted }).connect(),
  'redis 4, cluster': async ({ cluster }) => {
    const client = createCluster4({ rootNodes: [{ url: `redis://${host}:${cluster}` }] });
    await client.connect();
    return client;
  },
  'redis 5, cluster': ({ cluster }) => createCluster5({ rootNodes: [{ url: `redis://${host}:${cluster}` }] }).connect(),
  'redis 6, cluster': ({ cluster }) => createCluster({ rootNodes: [{ url: `redis://${host}:${cluster}` }] }).connect(),
  'redis 5, sentinel': ({ sentinel }) =>
    createSentinel5({ name: 'main', sentinelRootNodes: [{ host, port: sentinel }] }).connect(),
  'redis 6, sentinel': ({ sentinel }) =>
    createSentinel({ name: 'main', sentinelRootNodes: [{ host, port: sentinel }] }).connect(),
  'ioredis 5': ({ server }) => new Ioredis5(server, host),
  'ioredis 6': ({ server }) => new Ioredis6(server, host),
  'ioredis 6, keyPrefix': ({ server }) => new Ioredis6(server, host, { keyPrefix: 'acme:' }),
  'ioredis 6, a user that may run no scripts': ({ server, restricted }) => new Ioredis6(server, host, restricted),
  'ioredis 5, cluster': ({ cluster }) => new Cluster5([{ host, port: cluster }]),
  'ioredis 6, cluster': ({ cluster }) => new Cluster6([{ host, port: cluster }]),
  'ioredis 6, sentinel': ({ sentinel }) => new Ioredis6({ name: 'main', sentinels: [{ host, port: sentinel }] }),
  iovalkey: ({ server }) => new Iovalkey(server, host),
  'iovalkey, cluster': ({ cluster }) => new ValkeyCluster([{ host, port: cluster }]),
  'valkey-glide': ({ server }) => GlideClient.createClient({ addresses: [{ host, port: server }] }),
  'valkey-glide, a user that may run no scripts': ({ server, restricted: credentials }) =>
    GlideClient.createClient({ addresses: [{ host, port: server }], credentials }),
  'valkey-glide, cluster': ({ cluster }) => GlideClusterClient.createClient({ addresses: [{ host, port: cluster }] }),
};
