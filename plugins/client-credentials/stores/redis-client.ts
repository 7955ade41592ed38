// The clients of Redis and Valkey, which each take a command in another way: told apart by what only one of them has.

import { ConfigurationError } from '../../../errors/call.js';

/**
 * A client of Redis or Valkey, connected by you: of `redis` 4 to 6 (`createClient`, `createClientPool`, `createCluster`,
 * `createSentinel`), `ioredis`, `iovalkey` (also their `Cluster`) or `@valkey/valkey-glide`. For any other: an object whose
 * `sendCommand` takes a command as a list, `['GET', 'key']`, and resolves to the reply.
 */
export type RedisClient =
  | { sendCommand(args: string[]): Promise<unknown> }
  | { sendCommand(firstKey: string, isReadonly: boolean, args: string[]): Promise<unknown>; nodeClient: unknown }
  | { sendCommand(isReadonly: boolean, args: string[]): Promise<unknown>; getSentinelNode: unknown }
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { customCommand(args: string[]): Promise<unknown> };

/** Sends a command; `key` is the one that it is about, which says where in a cluster it goes. */
export type SendCommand = (key: string, command: string, ...args: string[]) => Promise<unknown>;

export function senderOf(client: RedisClient): SendCommand {
  if (typeof client !== 'object' || client === null) throw unknown();
  if ('customCommand' in client) return (_, ...command) => client.customCommand(command);
  if ('call' in client) return (_, ...command) => client.call(...command);
  if (!('sendCommand' in client) || typeof client.sendCommand !== 'function' || 'send_command' in client)
    throw unknown();
  if ('nodeClient' in client) return (key, ...command) => client.sendCommand(key, false, command);
  if ('getSentinelNode' in client) return (_, ...command) => client.sendCommand(false, command);
  return (_, ...command) => client.sendCommand(command);
}

function unknown(): ConfigurationError {
  return new ConfigurationError(
    'client',
    'redisStore must be given a client of redis 4 or later, ioredis, iovalkey or @valkey/valkey-glide, or an object with ' +
      '`sendCommand(args: string[])`.',
  );
}
