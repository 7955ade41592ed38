// Compiled, never run: what must compile does, and each `@ts-expect-error` stands before what must not.

import { expectTypeOf } from 'expect-type';
import type { Client, Middleware } from 'openapi-fetch';
import { type components, createClient, type MangopayClient, type NonJsonError, type paths } from '../../index.js';

type Wallet = components['schemas']['Wallet'];
type IsAny<T> = 0 extends 1 & T ? true : false;

const mangopay = createClient();
const path = { UserId: 'user_m_01J' };

export async function results(): Promise<void> {
  const { data, error, response } = await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', {
    params: { path: { WalletId: 'wlt_m_01J' } },
  });
  expectTypeOf(response).toEqualTypeOf<Response>();
  expectTypeOf<IsAny<typeof data>>().toEqualTypeOf<false>();
  expectTypeOf<IsAny<typeof error>>().toEqualTypeOf<false>();
  if (error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    if ('text' in error) expectTypeOf(error).toExtend<NonJsonError>();
    else if ('Type' in error) expectTypeOf(error.Type).toExtend<string | null | undefined>();
  } else {
    expectTypeOf(data).toEqualTypeOf<Wallet>();
    expectTypeOf(data.Balance.Amount).toEqualTypeOf<number>();
  }
  const list = await mangopay.GET('/v2.01/{ClientId}/users/{UserId}/wallets', { params: { path } });
  expectTypeOf(list.data).toEqualTypeOf<Wallet[] | undefined>();

  const text = await mangopay.GET('/v2.01/{ClientId}/users', { parseAs: 'text' });
  expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
  const stream = await mangopay.operations.listUsers({ parseAs: 'stream' });
  expectTypeOf(stream.data).toEqualTypeOf<ReadableStream<Uint8Array> | null | undefined>();

  const named = await mangopay.operations.getWallet({ params: { path: { WalletId: 'wlt_m_01J' } } });
  expectTypeOf(named.data).toEqualTypeOf<Wallet | undefined>();
  const asked = await mangopay.request('get', '/v2.01/{ClientId}/wallets/{WalletId}', {
    params: { path: { WalletId: 'wlt_m_01J' } },
  });
  expectTypeOf(asked.data).toEqualTypeOf<Wallet | undefined>();
}

export async function arguments_(): Promise<void> {
  await mangopay.GET('/v2.01/{ClientId}/users');
  await mangopay.operations.listUsers();
  await mangopay.GET('/v2.01/{ClientId}/users', { params: { query: { page: 1 } }, timeout: 1, deadline: 2 });
  // @ts-expect-error an operation with a path parameter needs it
  await mangopay.GET('/v2.01/{ClientId}/users/{UserId}');
  // @ts-expect-error … all of it
  await mangopay.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path: {} } });
  // @ts-expect-error … by name too
  await mangopay.operations.getUser();
  // @ts-expect-error ClientId is the client's own
  await mangopay.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path: { ...path, ClientId: 'acme' } } });
  // @ts-expect-error no such path
  await mangopay.GET('/v2.01/{ClientId}/user');
  // @ts-expect-error no such method on this path
  await mangopay.DELETE('/v2.01/{ClientId}/users');
  // @ts-expect-error no such operation
  await mangopay.operations.getUsr({ params: { path } });
  // @ts-expect-error no such query parameter
  await mangopay.GET('/v2.01/{ClientId}/users', { params: { query: { per_pge: 1 } } });
}

export async function bodies(): Promise<void> {
  const body = { Owners: ['user_m_01J'], Currency: 'EUR', Description: 'x' };
  await mangopay.POST('/v2.01/{ClientId}/wallets', { body });
  await mangopay.POST('/v2.01/{ClientId}/wallets', {
    body,
    params: { header: { 'Idempotency-Key': 'order-4711-wallet' } },
  });
  // @ts-expect-error a body is required
  await mangopay.POST('/v2.01/{ClientId}/wallets', {});
  // @ts-expect-error a field is missing
  await mangopay.POST('/v2.01/{ClientId}/wallets', { body: { Owners: ['x'], Currency: 'EUR' } });
  // @ts-expect-error a field is misspelt
  await mangopay.POST('/v2.01/{ClientId}/wallets', { body: { ...body, Descriptoin: 'x' } });
  // @ts-expect-error … by name too
  await mangopay.operations.createWallet({ body: { ...body, Descriptoin: 'x' } });
  // @ts-expect-error a GET has no body
  await mangopay.GET('/v2.01/{ClientId}/users', { body });
  await mangopay.operations.createToken({ body: { grant_type: 'client_credentials' } });
}

export async function options(middleware: Middleware, request: typeof fetch): Promise<void> {
  await mangopay.GET('/v2.01/{ClientId}/users', { middleware: [middleware], headers: { 'X-Trace': '1' } });
  // @ts-expect-error misspelt
  await mangopay.GET('/v2.01/{ClientId}/users', { tiemout: 1 });
  // @ts-expect-error misspelt, beside required parameters
  await mangopay.GET('/v2.01/{ClientId}/users/{UserId}', { params: { path }, heders: {} });
  // @ts-expect-error it would lead round the client
  await mangopay.GET('/v2.01/{ClientId}/users', { fetch: request });
  // @ts-expect-error it would lead round the client
  await mangopay.GET('/v2.01/{ClientId}/users', { baseUrl: 'https://evil.example' });
  // @ts-expect-error it would lead round the client
  await mangopay.GET('/v2.01/{ClientId}/users', { Request });
  // @ts-expect-error misspelt
  createClient({ clientID: 'acme' });
  // @ts-expect-error neither sandbox nor production
  createClient({ environment: 'prod' });
  // @ts-expect-error there is nothing to take out
  mangopay.eject(middleware);
  // @ts-expect-error it cannot be replaced
  mangopay.GET = mangopay.POST;
}

export function copies(): MangopayClient {
  // @ts-expect-error a spread does not carry what makes it the client
  return { ...mangopay, GET: mangopay.GET };
}

export function brand(raw: Client<paths>): MangopayClient {
  // @ts-expect-error a client that bypasses authentication does not fit
  const client: MangopayClient = raw;
  return client;
}
