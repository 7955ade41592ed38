// The vendor's own suite of its Node SDK against the sandbox. MANGOPAY_VENDOR_SUITE names a folder with the SDK's sources
// (`index.js`, `test/services`), from which `mocha` can be resolved; without it there is nothing to run.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { startSandbox } from '../../sandbox/index.js';

const folder = process.env['MANGOPAY_VENDOR_SUITE'];
/** Of 291; the others need data of the vendor's own account, or wait longer than a test may. */
const LEAST = 245;
const MANY = 1_000_000;

interface Outcome {
  stats: { passes: number; tests: number };
  failures: { fullTitle: string; err: { message?: string } }[];
}

/** Gives each file the client of ours in place of the vendor's, and lets nothing leave this machine. */
async function writeHook(directory: string, sdk: string): Promise<string> {
  const file = join(directory, 'hook.cjs');
  const main = JSON.stringify(join(sdk, 'test/main.js'));
  const text = `const { createRequire } = require('node:module');
const from = createRequire(${main});
const axios = from('axios');
axios.interceptors.request.use((config) => {
  const { hostname } = new URL(config.url, config.baseURL);
  if (hostname === '127.0.0.1') return config;
  throw Object.assign(new Error('not on this machine: ' + hostname), { response: { data: 'blocked', status: 0 } });
});
process.on('unhandledRejection', () => {});
const Mangopay = from('../index');
global.api = new Mangopay({ clientId: process.env.T_CLIENT, clientApiKey: process.env.T_KEY, baseUrl: process.env.T_BASE, errorHandler() {} });
require.cache[${main}] = { id: ${main}, filename: ${main}, loaded: true, exports: global.api };
`;
  await writeFile(file, text);
  return file;
}

async function run(sdk: string, file: string, hook: string): Promise<Outcome> {
  await using sandbox = await startSandbox({
    rateLimits: { 15: MANY, 30: MANY, 60: MANY, 1440: MANY },
    lockOut: { after: MANY },
  });
  const mocha = createRequire(join(sdk, 'index.js')).resolve('mocha/bin/mocha');
  const flags = ['--require', hook, '--exit', '--timeout', '3000', '--reporter', 'json', file];
  const env = { ...process.env, T_BASE: sandbox.baseUrl, T_CLIENT: sandbox.clientId, T_KEY: sandbox.apiKey };
  const child = spawn(process.execPath, [mocha, ...flags], { cwd: sdk, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  for await (const chunk of child.stdout) out += String(chunk);
  try {
    // the reporter of mocha writes this, after what the tests themselves print
    return JSON.parse(out.slice(out.indexOf('{\n  "stats"'), out.lastIndexOf('}') + 1)) as Outcome;
  } catch {
    return { stats: { passes: 0, tests: 0 }, failures: [] };
  }
}

const skip = folder === undefined && "MANGOPAY_VENDOR_SUITE names no folder with the vendor's SDK";

test(`${LEAST} tests of the vendor's Node SDK pass against the sandbox`, { skip }, async (t) => {
  const sdk = resolve(folder ?? '');
  const directory = await mkdtemp(join(tmpdir(), 'vendor-suite-'));
  t.after(() => rm(directory, { recursive: true }));
  const hook = await writeHook(directory, sdk);
  let passed = 0;
  for (const name of await readdir(join(sdk, 'test/services'))) {
    const { stats, failures } = await run(sdk, join(sdk, 'test/services', name), hook);
    passed += stats.passes;
    for (const { fullTitle, err } of failures) t.diagnostic(`${fullTitle}: ${err.message ?? ''}`);
  }
  assert.ok(passed >= LEAST, `${passed} passed`);
});
