import 'reflect-metadata';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { after, test } from 'node:test';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import express from 'express';
import express4 from 'express4';
import fastify from 'fastify';
import { createClient, unwrap } from 'mangopay-fetch';
import { startSandbox } from 'mangopay-fetch/sandbox';
import { pino } from 'pino';
import winston from 'winston';

process.env.NODE_ENV = 'test'; // Express prints errors otherwise

const sandbox = await startSandbox();
after(() => sandbox.close());
const { baseUrl, clientId, apiKey } = sandbox;
const mangopay = createClient({ baseUrl, clientId, apiKey });
const params = { path: { WalletId: 'wlt_m_none' } };
/** What a handler forgets to catch: a 404 of the API. */
const wallet = () => unwrap(mangopay.operations.getWallet({ params }));

/** The status that a web framework responds with on its own. */
async function statusOf(t, server) {
  if (!server.listening) await once(server, 'listening');
  t.after(() => server.close());
  const response = await fetch(`http://127.0.0.1:${server.address().port}/`);
  await response.text();
  return response.status;
}

test('Express 5 responds with 500', async (t) => {
  const app = express();
  app.get('/', async () => wallet());
  assert.equal(await statusOf(t, app.listen(0, '127.0.0.1')), 500);
});

test('Express 4 responds with 500', async (t) => {
  const app = express4();
  app.get('/', (_request, _response, next) => wallet().catch(next));
  assert.equal(await statusOf(t, app.listen(0, '127.0.0.1')), 500);
});

test('Fastify responds with 500', async (t) => {
  const app = fastify();
  app.get('/', wallet);
  await app.listen({ port: 0, host: '127.0.0.1' });
  assert.equal(await statusOf(t, app.server), 500);
});

test('NestJS responds with 500', async (t) => {
  class Wallets {
    find() {
      return wallet();
    }
  }
  Get()(Wallets.prototype, 'find', Object.getOwnPropertyDescriptor(Wallets.prototype, 'find'));
  Controller()(Wallets);
  class App {}
  Module({ controllers: [Wallets] })(App);
  const app = await NestFactory.create(App, { logger: false });
  await app.listen(0, '127.0.0.1');
  t.after(() => app.close());
  assert.equal(await statusOf(t, app.getHttpServer()), 500);
});

/** What a logger writes: an object per line. */
function lines() {
  const written = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(JSON.parse(chunk));
      done();
    },
  });
  return { written, stream };
}

test('pino and winston are loggers as they are', async () => {
  const { written, stream } = lines();
  const loggers = [
    pino({ level: 'debug' }, stream),
    winston.createLogger({ level: 'debug', transports: [new winston.transports.Stream({ stream })] }),
  ];
  for (const logger of loggers) {
    const client = createClient({ baseUrl, clientId, apiKey, logger });
    await client.operations.listUsers();
  }
  const texts = written.map(({ msg, message }) => msg ?? message).filter((text) => text.includes('/users 200'));
  assert.equal(texts.length, 2, JSON.stringify(written));
});

test("pino's serializer of errors keeps Mangopay's type, the message and the chain of causes", async () => {
  const { written, stream } = lines();
  const logger = pino(stream);
  const refused = await wallet().catch((error) => error);
  logger.error(refused);
  logger.error({ err: new Error('no wallet', { cause: refused }) });
  const [own, chain] = written.map(({ err }) => err);
  assert.equal(own.type, 'NotFoundError');
  assert.equal(own.errorType, refused.type);
  assert.ok(own.errorType);
  assert.equal(own.message, refused.message);
  assert.equal(own.callId, refused.callId);
  assert.equal(own.httpStatus, 404);
  assert.ok(chain.message.includes(refused.message));

  sandbox.faults.add({ kind: 'reset', operation: 'listUsers', times: 9 });
  const lost = await createClient({ baseUrl, clientId, apiKey, retry: false })
    .operations.listUsers()
    .catch((error) => error);
  logger.error(lost);
  const { message, code, stack } = written.at(-1).err;
  assert.equal(code, 'connection_lost');
  for (let cause = lost; cause instanceof Error; cause = cause.cause) {
    assert.ok(message.includes(cause.message), `${cause.message} is missing`);
    assert.ok(stack.includes(cause.message));
  }
  assert.ok(!JSON.stringify(written).includes(apiKey));
});
