import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { createClient } from '../../index.js';
import { startSandbox } from '../../sandbox/index.js';
import { type Installed, install, packagesOf } from './installed.js';

interface Manifest {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}

describe('the package, installed in an empty project with nothing else', () => {
  let installed: Installed;
  let manifest: Manifest;
  before(async () => {
    installed = await install();
    manifest = JSON.parse(await readFile(join(installed.root, 'package.json'), 'utf8'));
  });
  after(() => installed[Symbol.asyncDispose]());

  const entries = () => Object.keys(manifest.exports).map((key) => join('mangopay-fetch', key));

  it('brings openapi-fetch and what that needs, and no more', async () => {
    assert.deepEqual(await packagesOf(installed), ['mangopay-fetch', 'openapi-fetch', 'openapi-typescript-helpers']);
    assert.deepEqual(manifest.dependencies, { 'openapi-fetch': '0.17.0' });
    for (const peer of Object.keys(manifest.peerDependencies))
      assert.equal(manifest.peerDependenciesMeta[peer]?.optional, true, `${peer} is not optional`);
  });

  it('throws errors of the classes that it exports, whichever entry throws them, for options of any kind', async () => {
    const { stdout, stderr } = await load(
      `import { createClient, fileStore, ConfigurationError } from 'mangopay-fetch';
      import { clientCredentials } from 'mangopay-fetch/client-credentials';
      import { redisStore } from 'mangopay-fetch/redis';
      import { mtlsFetch } from 'mangopay-fetch/mtls';
      import { watchDrift } from 'mangopay-fetch/drift';
      const wrong = { createClient, fileStore, clientCredentials, redisStore, mtlsFetch, watchDrift };
      for (const [name, call] of Object.entries(wrong))
        for (const options of [null, { colour: 'red' }])
          try {
            name === 'watchDrift' || name === 'redisStore' ? call({}, options) : call(options);
            console.log(name, 'takes', options);
          } catch (error) {
            if (!(error instanceof ConfigurationError)) console.log(name, options, error);
          }`,
      'mjs',
    );
    assert.deepEqual({ stdout, stderr }, { stdout: '', stderr: '' });
  });

  it('can be imported by each of its entries, or names the optional package that this one needs; and prints nothing', async () => {
    for (const entry of entries().filter((name) => !name.endsWith('.json'))) {
      const result = await load(`await import(${JSON.stringify(entry)})`, 'mjs');
      assert.deepEqual(result, { stderr: '', stdout: '', missing: peerOf(result.missing) }, entry);
    }
  });

  it('can be required by each of its entries', async () => {
    for (const entry of entries()) {
      const result = await load(`require(${JSON.stringify(entry)})`, 'cjs');
      const stderr = result.stderr.replace(/^\(node:\d+\) ExperimentalWarning: .*\n.*\n/, '');
      assert.deepEqual({ ...result, stderr }, { stderr: '', stdout: '', missing: peerOf(result.missing) }, entry);
    }
  });

  it('has each error class once, whichever entry throws it', async () => {
    const { stdout, stderr } = await load(
      `const { ConfigurationError } = await import('mangopay-fetch');
       const { redisStore } = await import('mangopay-fetch/redis');
       const { mtlsFetch } = await import('mangopay-fetch/mtls');
       for (const refused of [() => redisStore({}), () => mtlsFetch({ cert: 'x', key: 'y' })])
         try { refused(); } catch (error) { console.log(error instanceof ConfigurationError); }`,
      'mjs',
    );
    assert.deepEqual([stdout, stderr], ['true\ntrue\n', '']);
  });

  it('says in a sentence which package /mtls and /otel need', async () => {
    const certificate = "{ cert: () => '', key: () => '' }";
    for (const [use, sentence] of [
      [
        `(await import('mangopay-fetch/mtls')).mtlsFetch(${certificate})('https://127.0.0.1:1')`,
        /npm install undici@7/,
      ],
      [`(await import('mangopay-fetch/otel')).instrument()`, /npm install @opentelemetry\/api/],
    ] as const) {
      const { stdout } = await load(`${use}.catch(({ code, message }) => console.log(code, message))`, 'mjs');
      assert.match(stdout, /^configuration_invalid /);
      assert.match(stdout, sentence);
    }
  });

  it('has no other way in than its entries', async () => {
    for (const path of ['dist/index.js', 'index.ts', 'plugins/retry', 'dist/client/call.js'])
      assert.match(
        (await load(`await import('mangopay-fetch/${path}')`, 'mjs')).stderr,
        /ERR_PACKAGE_PATH_NOT_EXPORTED/,
      );
  });

  it('imports nothing that it does not declare', async () => {
    const declared = new Set([
      'mangopay-fetch',
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ]);
    const undeclared = new Set<string>();
    for (const file of installed.files.filter((name) => /^dist\/.*\.(js|d\.ts)$/.test(name))) {
      const text = await readFile(join(installed.root, file), 'utf8');
      for (const { fileName: name } of ts.preProcessFile(text, true, true).importedFiles) {
        const bare = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
        if (name.startsWith('.') || name.startsWith('node:') || declared.has(bare)) continue;
        undeclared.add(`${file}: ${name}${builtinModules.includes(name) ? ' (without node:)' : ''}`);
      }
    }
    assert.deepEqual([...undeclared], []);
  });

  const COMMAND = 'node_modules/.bin/mangopay-fetch';

  it('has a command that says how to use it, of which version it is, and what was meant', async () => {
    const { stdout } = await installed.node(COMMAND, '--help');
    assert.equal((await installed.node(COMMAND, '-h')).stdout, stdout);
    const names = [...stdout.matchAll(/^ {2}mangopay-fetch ([\w-]+)/gm)].map(([, name = '']) => name);
    assert.deepEqual(names, ['call', 'check-auth', 'doctor', 'drift', 'sandbox']);
    for (const name of names) {
      const help = await installed.node(COMMAND, name, '-h');
      assert.match(help.stdout, new RegExp(`mangopay-fetch ${name}`));
      assert.equal(help.stderr, '', name);
    }
    assert.equal((await installed.node(COMMAND, '--version')).stdout, `${manifest.version}\n`);
    await assert.rejects(installed.node(COMMAND, 'sandbx'), { code: 2, stdout: '', stderr: /Did you mean sandbox\?/ });
  });

  it('calls operations and examines the set-up by its command', async (t) => {
    const sandbox = await startSandbox();
    t.after(() => sandbox.close());
    const variables = {
      MANGOPAY_BASE_URL: sandbox.baseUrl,
      MANGOPAY_CLIENT_ID: sandbox.clientId,
      MANGOPAY_API_KEY: sandbox.apiKey,
    };
    const command = (...args: string[]) => installed.run(process.execPath, [COMMAND, ...args], variables);
    await writeFile(
      join(installed.directory, 'user.json'),
      JSON.stringify({
        UserCategory: 'PAYER',
        FirstName: 'Ada',
        LastName: 'Marlowe',
        Email: 'ada@example.com',
        TermsAndConditionsAccepted: true,
      }),
    );
    const { stdout, stderr } = await command('call', 'createNaturalUserSca', '--body', 'user.json');
    const { Id } = JSON.parse(stdout);
    assert.match(stderr, /[Ii]dempotency/);
    const table = await command('call', 'listUsers', '--all', '--table');
    assert.ok(table.stdout.includes(Id), table.stdout);
    await assert.rejects(command('call', 'createTransfer', '--body', 'user.json'), { code: 2, stderr: /needs --yes/ });
    await assert.rejects(command('call', 'getWallet', '--WalletId=none'), { code: 4 });
    const findings: { status: string }[] = JSON.parse((await command('doctor', '--json')).stdout);
    assert.ok(findings.length > 5);
    assert.deepEqual(
      findings.filter(({ status }) => status === 'fault'),
      [],
    );
  });

  it('has a sandbox for any language: an address, a seed, faults from a file, and strict if asked', async (t) => {
    const fault = { kind: 'status', status: 503, operation: 'listUsers' };
    await writeFile(join(installed.directory, 'faults.json'), JSON.stringify([fault]));
    const options = ['--host', '127.0.0.1', '--port', '0', '--seed', '7', '--faults', 'faults.json', '--strict'];
    const child = spawn(process.execPath, [COMMAND, 'sandbox', ...options], { cwd: installed.directory });
    t.after(() => child.kill());
    let printed = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        printed += chunk;
        if (printed.includes('Tokens live')) resolve();
      });
    });
    const given = (name: string) => new RegExp(`^MANGOPAY_${name}=(\\S+)$`, 'm').exec(printed)?.[1] ?? '';
    const mangopay = createClient({
      baseUrl: given('BASE_URL'),
      clientId: given('CLIENT_ID'),
      apiKey: given('API_KEY'),
      retry: false,
    });
    assert.equal((await mangopay.operations.listUsers()).response.status, 503);
    assert.equal((await mangopay.operations.listUsers()).response.status, 200);
    const body = { UserCategory: 'PAYER', FirstName: 'Ada', LastName: 'Marlowe', Email: 'ada@example.com' } as const;
    const create = (extra: object) =>
      mangopay.operations.createNaturalUserSca({
        body: { ...body, TermsAndConditionsAccepted: true },
        extra: { ...extra },
      });
    assert.equal((await create({})).response.status, 200);
    assert.equal((await create({ Colour: 'red' })).response.status, 400);
  });

  /** What a script printed that loads an entry, and the package that it lacked. */
  async function load(script: string, extension: 'mjs' | 'cjs') {
    await writeFile(join(installed.directory, `load.${extension}`), script);
    try {
      return { ...(await installed.node(`load.${extension}`)), missing: '' };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      const missing = /Cannot find (?:package|module) '([^'/]+)'/.exec(stderr)?.[1] ?? '';
      return missing ? { stdout, stderr: '', missing } : { stdout, stderr, missing };
    }
  }

  /** The same, if it is nothing or an optional peer. */
  function peerOf(missing: string): string {
    return missing === '' || missing in manifest.peerDependencies ? missing : 'nothing, or an optional peer';
  }
});
