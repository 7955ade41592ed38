import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
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
  });

  test('says 0 and which operations are called, through what, where all goes through the client', async () => {
    const { code, out } = await run('--project', clean);
    assert.equal(code, 0);
    assert.match(out, /GET \/v2\.01\/\{ClientId\}\/users +1 {2}path 1/);
    assert.match(
      out,
      /Every call goes through the client\. 1 files, 1 calls of 1 of \d+ operations; 0 violations, 0 unproven/,
    );
  });

  test('says 1, where, which rule and how to mend it', async () => {
    const { code, out } = await run('--project', broken);
    assert.equal(code, 1);
    assert.match(out, /^src\/bypass\.ts:1:26 {2}raw-http\n {2}fetch sends .*\n {2}Call the operation on a client/);
    assert.match(
      out,
      /Excepted by check-auth-ignore:\n {2}src\/bypass\.ts:3:28 {2}raw-http: only asks whether the host is there/,
    );
  });

  test('writes JSON with everything in it', async () => {
    const { out } = await run('--project', broken, '--format', 'json');
    const report = JSON.parse(out);
    assert.equal(report.clean, false);
    const { rule, certainty, file, line, column } = report.findings[0];
    assert.deepEqual(
      { rule, certainty, file, line, column },
      { rule: 'raw-http', certainty: 'violation', file: 'src/bypass.ts', line: 1, column: 26 },
    );
    assert.equal(report.ignored.length, 1);
    assert.deepEqual(
      report.operations.find((use: { operation: string }) => use.operation === 'GET /v2.01/{ClientId}/users').path,
      1,
    );
  });

  test('writes annotations for GitHub Actions', async () => {
    const { out } = await run('--project', broken, '--format', 'github');
    assert.match(out, /^::error file=src\/bypass\.ts,line=1,col=26,title=check-auth raw-http::fetch sends/);
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
    for (const word of ['--project', '--format', 'check-auth-ignore <rule>: <reason>', 'Exit codes'])
      assert.ok(out.includes(word));
  });

  test('says in one line that ts-morph is needed, where it is not installed', async () => {
    const hooks = `export async function resolve(name, context, next) {
      if (name === 'ts-morph') throw Object.assign(new Error("Cannot find package 'ts-morph'"), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(name, context);
    }`;
    const url = JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`);
    const register = `import { register } from 'node:module'; register(${url});`;
    const args = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(register)}`];
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
