import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { checkAuth } from '../../check-auth/command.js';
import { install, temporaryFolder } from './service.js';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

async function serviceWith(files: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    noEmit: true,
    types: ['node'],
    skipLibCheck: true,
  };
  const all = {
    'package.json': '{ "name": "service", "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
    ...files,
  };
  await mkdir(join(root, 'src'));
  for (const [path, text] of Object.entries(all)) await writeFile(join(root, path), text);
  await install(root);
  return root;
}

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await checkAuth(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const CALL = `import { createClient } from 'mangopay-fetch';
const mangopay = createClient();
export const users = () => mangopay.GET('/v2.01/{ClientId}/users');
`;

describe('mangopay-fetch check-auth', () => {
  let clean: string;
  let broken: string;
  before(async () => {
    clean = join(await serviceWith({ 'src/main.ts': CALL }), 'tsconfig.json');
    const bypass = `export const raw = () => fetch('https://api.mangopay.com/v2.01/100%/users');
// check-auth-ignore raw-http: only asks whether the host is there
export const probe = () => fetch('https://api.mangopay.com/');
`;
    broken = join(await serviceWith({ 'src/main.ts': CALL, 'src/bypass.ts': bypass }), 'tsconfig.json');
    await run('--project', broken, '--init');
  });

  test('says 0 and which operations are called, through what, where all goes through the client', async () => {
    const { code, out } = await run('--project', clean);
    assert.equal(code, 0);
    assert.match(out, /GET \/v2\.01\/\{ClientId\}\/users +1 {2}path 1/);
    assert.match(
      out,
      /Every call goes through the client.* 1 files, 1 calls of 1 of \d+ operations; .* 0 findings, 0 excepted\./,
    );
  });

  test('says 1, where, which rule and how to fix it', async () => {
    const { code, out } = await run('--project', broken);
    assert.equal(code, 1);
    assert.match(out, /^src\/bypass\.ts:1:26 {2}raw-http\n {2}fetch is given .*\n {2}Call the operation on a client/);
    assert.match(
      out,
      /Excepted by check-auth-ignore:\n {2}src\/bypass\.ts:3:28 {2}raw-http: only asks whether the host is there/,
    );
  });

  test('keeps what files may do in check-auth.json: a new use fails, --update adds it and keeps the reasons', async () => {
    const root = await serviceWith({
      'src/main.ts': CALL,
      'src/crm.ts': "export const crm = () => fetch(process.env['CRM'] ?? '');\n",
    });
    const project = join(root, 'tsconfig.json');
    assert.equal((await run('--project', project)).code, 1);
    const { code, out } = await run('--project', project, '--init');
    assert.equal(code, 0);
    assert.match(out, /^\+ src\/crm\.ts {2}fetch\ncheck-auth\.json: 1 lines, 1 changed/);
    assert.match((await run('--project', project, '--init')).err, /check-auth\.json exists already\. Use --update/);
    const ledger = join(root, 'check-auth.json');
    const written = await readFile(ledger, 'utf8');
    await writeFile(ledger, written.replace('"reason": ""', '"reason": "the CRM"'));
    await writeFile(join(root, 'src/late.ts'), "import got from 'got';\nexport const late = () => got('x');\n");
    const late = await run('--project', project);
    assert.equal(late.code, 1);
    assert.match(late.out, /^src\/late\.ts:1:17 {2}capability\n {2}src\/late\.ts has the capability "import got"/);
    assert.equal((await run('--project', project, '--update')).code, 0);
    const entries = JSON.parse(await readFile(ledger, 'utf8')).entries;
    assert.deepEqual(entries, [
      { file: 'src/crm.ts', capability: 'fetch', reason: 'the CRM' },
      { file: 'src/late.ts', capability: 'import got', reason: '' },
    ]);
    await writeFile(join(root, 'src/late.ts'), 'export {};\n');
    const stale = await run('--project', project);
    assert.equal(stale.code, 1);
    assert.match(
      stale.out,
      /^check-auth\.json:4:1 {2}ledger\n {2}src\/late\.ts does not have the capability "import got"/,
    );
    await writeFile(ledger, '{ "entries": [{ "file": 1 }] }');
    const unreadable = await run('--project', project);
    assert.equal(unreadable.code, 2);
    assert.match(unreadable.err, /check-auth\.json must be/);
  });

  test('writes JSON with everything in it', async () => {
    const { out } = await run('--project', broken, '--format', 'json');
    const report = JSON.parse(out);
    assert.equal(report.clean, false);
    const { rule, file, line, column } = report.findings[0];
    assert.deepEqual({ rule, file, line, column }, { rule: 'raw-http', file: 'src/bypass.ts', line: 1, column: 26 });
    assert.equal(report.ignored.length, 1);
    assert.deepEqual(
      report.operations.find((use: { operation: string }) => use.operation === 'GET /v2.01/{ClientId}/users').path,
      1,
    );
  });

  test('writes annotations for GitHub Actions', async () => {
    const { out } = await run('--project', broken, '--format', 'github');
    assert.match(out, /^::error file=src\/bypass\.ts,line=1,col=26,title=check-auth raw-http::fetch is given/);
    assert.match(out, /^::notice file=src\/bypass\.ts,line=3,title=check-auth raw-http::Excepted/m);
  });

  test('writes SARIF that the schema of SARIF 2.1.0 accepts', async () => {
    const { out } = await run('--project', broken, '--format', 'sarif');
    const log = JSON.parse(out);
    const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
    const schema = await readFile(join(path, '../schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
    // Written for an older draft, which names itself by `id`; what it uses else means the same.
    const { id: _id, $schema: _draft, ...rules } = JSON.parse(schema);
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    const isValid = ajv.validate(rules, log);
    assert.ok(isValid, ajv.errorsText());
    const [finding, excepted] = JSON.parse(out).runs[0].results;
    assert.equal(finding.ruleId, 'raw-http');
    assert.equal(finding.locations[0].physicalLocation.artifactLocation.uri, 'src/bypass.ts');
    assert.deepEqual(excepted.suppressions, [
      { kind: 'inSource', justification: 'only asks whether the host is there' },
    ]);
  });

  test('says 2 and what is wrong when it cannot run', async () => {
    for (const [args, message] of [
      [['--project', '/nowhere/tsconfig.json'], /\/nowhere\/tsconfig\.json does not exist/],
      [['--format', 'xml'], /--format must be one of text, json, github, sarif/],
      [['--proyect', 'x'], /--proyect.*See --help/],
    ] as const) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    }
    const root = await serviceWith({ 'tsconfig.json': '{ "compilerOptions": ' });
    assert.equal((await run('--project', join(root, 'tsconfig.json'))).code, 2);
  });

  test('has a help', async () => {
    const { code, out } = await run('--help');
    assert.equal(code, 0);
    for (const word of [
      '--project',
      '--init',
      '--update',
      '--format',
      'check-auth-ignore <rule>: <reason>',
      'Exit codes',
    ])
      assert.ok(out.includes(word));
  });

  test('ends without a stack trace when its reader has read enough', async () => {
    const args = ['--import', 'tsx', 'bin/mangopay-fetch.ts', 'check-auth', '--project', clean, '--all'];
    const child = spawn(process.execPath, args, { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy(); // `| head -1`, at its worst
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    const [code] = await once(child, 'close');
    assert.deepEqual({ code, said }, { code: 0, said: '' });
  });

  test('says in one line that ts-morph is needed, where it is not installed', async () => {
    const hooks = `export async function resolve(name, context, next) {
      if (name === 'ts-morph') throw Object.assign(new Error("Cannot find package 'ts-morph'"), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    }`;
    const url = JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`);
    const register = `import { register } from 'node:module'; register(${url});`;
    // Node 26 deprecates `register`, and says so on stderr.
    const args = [
      '--no-deprecation',
      '--import',
      'tsx',
      '--import',
      `data:text/javascript,${encodeURIComponent(register)}`,
    ];
    const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [...args, 'bin/mangopay-fetch.ts', 'check-auth', '--project', clean],
        { cwd: REPOSITORY },
        (error, _, text) => resolve({ code: error?.code, stderr: text }),
      );
    });
    assert.equal(code, 2);
    assert.equal(stderr, 'check-auth: ts-morph is needed and not installed. Run: npm install --save-dev ts-morph\n');
  });
});

test('calls through every typed door are counted, and an own route for webhooks is not a finding', async () => {
  const root = await serviceWith({
    'src/doors.ts': `import { createClient, paginate } from 'mangopay-fetch';
      const mangopay = createClient();
      const { listUsers } = mangopay.operations;
      export const a = () => mangopay.request('get', '/v2.01/{ClientId}/users');
      export const b = () => paginate(mangopay, listUsers);
      export const c = () => paginate(mangopay, mangopay.operations.listUsers);
      export const d = () => mangopay.request('post', '/v2.01/{ClientId}/transfers', {
        idempotencyKey: 'transfer-of-order-17',
        extra: { Undescribed: true },
        body: {} as never,
      });
      export const e = () => mangopay.request<{ Limits: number }>('GET', '/v2.01/{ClientId}/users/{UserId}/limits', {
        params: { path: { UserId: 'user_m_01' } },
      });`,
    'src/route.ts': `import { testNotification } from 'mangopay-fetch/webhooks';
      export const a = () => fetch(testNotification('http://localhost:3000/webhooks/mangopay', {} as never));`,
  });
  const project = join(root, 'tsconfig.json');
  const { code, out } = await run('--project', project, '--init');
  assert.equal(code, 0, out);
  assert.match(out, /GET \/v2\.01\/\{ClientId\}\/users +3 {2}path 1, paginate 2/);
  assert.match(out, /POST \/v2\.01\/\{ClientId\}\/transfers +1 {2}path 1/);
  assert.match(
    out,
    /\(on the client, by a path that is undescribed or computed\) +1/,
    'a path that no description has',
  );
});
