// What can send a request, and what cannot.

/** Packages and builtins that open connections. */
export const HTTP_PACKAGES: ReadonlySet<string> = new Set([
  ...['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:child_process'],
  ...['node:worker_threads', 'node:cluster', 'undici', 'axios', 'got', 'ky', 'ky-universal', 'node-fetch'],
  ...['node-fetch-native', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'whatwg-fetch', 'ofetch'],
  ...['superagent', 'request', 'request-promise', 'request-promise-native', 'needle', 'wretch', 'phin', 'bent', 'ws'],
  ...['unirest', 'redaxios', 'axios-retry', 'typed-rest-client', 'minipass-fetch', 'make-fetch-happen', 'fetch-retry'],
  ...['node-libcurl', 'popsicle', 'simple-get', 'centra', 'alova', 'follow-redirects', 'get-uri', 'urllib', 'tiny-json-http'],
  ...['feature-fetch', 'up-fetch', 'xior', 'zodios', '@zodios/core', '@nestjs/axios', '@angular/common', 'openapi-axios'],
  ...['got-cjs', 'electron', 'execa', 'cross-spawn', 'zx', 'shelljs', 'puppeteer', 'puppeteer-core', 'playwright'],
  ...['playwright-core', 'http-proxy', 'http-proxy-middleware', '@fastify/http-proxy', '@fastify/reply-from'],
  ...['express-http-proxy', 'swagger-client', 'openapi-client-axios', 'openapi-typescript-fetch', '@hey-api/client-fetch'],
  ...['@hey-api/client-axios', 'openapi-react-query', 'swr-openapi', 'graphql-request', 'jquery', 'xmlhttprequest', 'xhr2'],
  ...['@azure/core-rest-pipeline', '@effect/platform', 'effect', 'fetch-h2', 'fetch-cookie', 'pino-http-send', 'teeny-request'],
  ...['gaxios', 'mangopay4-nodejs-sdk', 'mangopay2-nodejs-sdk', 'mangopay', 'mangopay-cardregistration-js-kit'],
]);

/** Names that give a package away that is on no list. */
export const HTTP_LIKE = /(^|[-_/])(fetch|https?|request|requests|axios|rest|curl|xhr|ajax|got|wget)([-_]|$)/i;

/** Globals that open connections. */
export const HTTP_GLOBALS: ReadonlySet<string> = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
]);

/** Packages that get hosts and paths as data and send nothing: mocks, validation, configuration, logs, containers. */
export const SILENT_PACKAGES: ReadonlySet<string> = new Set([
  ...['nock', 'msw', '@mswjs/interceptors', '@mswjs/data', 'fetch-mock', 'jest-fetch-mock', 'vitest-fetch-mock', 'sinon'],
  ...['axios-mock-adapter', 'mockttp', 'mockserver-client', 'testdouble', 'pretender', 'polly-js', '@pollyjs/core', 'nise'],
  ...['vitest', '@vitest/expect', '@vitest/spy', '@vitest/runner', 'jest', '@jest/globals', '@types/jest', 'expect', 'chai'],
  ...['@types/chai', 'mocha', '@types/mocha', 'ava', 'tap', 'uvu', 'jest-mock', 'jest-mock-extended', 'vitest-mock-extended'],
  ...['ts-mockito', 'ts-jest', 'expect-type', 'fast-check', 'tinyspy', 'jest-when', 'vitest-when', '@playwright/test'],
  ...['zod', 'yup', 'joi', 'valibot', 'arktype', 'envalid', 'convict', 'env-var', 'znv', '@t3-oss/env-core', 'superstruct'],
  ...['runtypes', 'io-ts', 'ajv', '@sinclair/typebox', 'class-validator', 'class-transformer', 'env-schema', 'config', 'rc'],
  ...['dotenv', 'nconf', '@nestjs/config', '@nestjs/common', '@nestjs/core', '@nestjs/testing', '@nestjs/swagger', 'cosmiconfig'],
  ...['pino', 'winston', 'bunyan', 'loglevel', 'log4js', 'consola', 'debug', 'signale', 'tslog', '@types/debug', 'chalk'],
  ...['awilix', 'tsyringe', 'inversify', 'typedi', 'bottlejs', 'brandi', 'didi', 'typed-inject', 'reflect-metadata'],
  ...['prom-client', '@opentelemetry/api', '@sentry/node', 'dd-trace', 'lodash', 'lodash-es', 'ramda', 'remeda', 'helmet'],
  ...['node:assert', 'node:assert/strict', 'node:util', 'node:test', 'node:path', 'node:url', 'node:fs', 'node:fs/promises'],
  ...['node:crypto', 'node:events', 'node:buffer', 'node:querystring', 'node:string_decoder', 'node:console', 'node:process'],
  ...['node:os', 'node:timers', 'node:timers/promises', 'node:async_hooks', 'node:diagnostics_channel', 'node:perf_hooks'],
  ...['path-to-regexp', 'url-join', 'picomatch', 'minimatch', 'commander', 'yargs'],
]);

/** Methods that write or compare what they get, on whatever they are called. */
export const SILENT_METHODS = /^(log|info|warn|error|debug|trace|fatal|verbose|silly|child|expect|is|equals?|includes|startsWith)$/;

/** Classes of HTTP packages that stand in for a server in tests. */
export const MOCK_CLASSES = /^Mock(Agent|Client|Pool|Interceptor|Scope)$/;
