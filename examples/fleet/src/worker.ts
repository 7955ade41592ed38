// One of many processes that share an account, and so a token: REDIS_URL says where.
import { createClient, unwrap } from 'mangopay-fetch';
import { redisStore } from 'mangopay-fetch/redis';
import { createClient as createRedisClient } from 'redis';

const redis = createRedisClient({ url: process.env['REDIS_URL'] ?? 'redis://localhost:6379' });
redis.on('error', (error) => console.error('the token store is away:', error.message)); // no request fails for it
await redis.connect();

const mangopay = createClient({
  baseUrl: process.env['MANGOPAY_BASE_URL'] ?? 'https://api.sandbox.mangopay.com',
  tokenStore: redisStore(redis),
});
const users = await unwrap(mangopay.operations.listUsers());
console.log(`${users.length} users`);
redis.destroy();
