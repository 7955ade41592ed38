import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import type { GeneratedFiles } from '../../scripts/gen/files.js';
import { writeFiles } from '../../scripts/gen/files.js';
import { generate } from '../../scripts/gen/generate.js';
import { run } from '../../scripts/gen/run.js';
import { mergeAllOf } from '../../scripts/redocly/merge-all-of.mjs';
import { copyProject, type Root, readRoot, writeRoot } from './project.js';

describe('npm run gen', () => {
  let project: string;
  let files: GeneratedFiles;

  before(async () => {
    project = await copyProject();
    files = await generate(project);
    await writeFiles(project, files);
  });
  after(() => rm(project, { recursive: true }));

  const generated = (name: string): string => files.get(`generated/${name}`) ?? assert.fail(`${name} is missing`);

  it('writes the same bytes from a copy of the description elsewhere', async (t) => {
    const copy = await copyProject();
    t.after(() => rm(copy, { recursive: true }));
    assert.deepEqual(await generate(copy), files);
  });

  it('passes the check when the files are what the description gives', async () => {
    assert.deepEqual(await gen(project, '--check'), { code: 0, printed: [] });
  });

  it('names each file that is stale or missing, and no other, and writes nothing', async (t) => {
    t.after(() => writeFiles(project, files));
    await writeFile(join(project, 'generated/schema.ts'), 'export {};\n');
    await rm(join(project, 'generated/result-codes.ts'));
    const { code, printed } = await gen(project, '--check');
    assert.equal(code, 1);
    assert.deepEqual(
      printed.map((line) => line.split(' ')[0]),
      ['generated/schema.ts', 'generated/result-codes.ts'],
    );
    assert.equal(await readFile(join(project, 'generated/schema.ts'), 'utf8'), 'export {};\n');
  });

  it('fixes what is stale', async () => {
    await writeFile(join(project, 'generated/schema.ts'), 'export {};\n');
    assert.deepEqual(await gen(project), { code: 0, printed: [] });
    assert.equal(await readFile(join(project, 'generated/schema.ts'), 'utf8'), generated('schema.ts'));
  });

  it('refuses an option that it does not know', async () => {
    const { code, printed } = await gen(project, '--chekc');
    assert.equal(code, 2);
    assert.match(printed.join(), /Unknown option --chekc/);
  });

  it('fails the check when an operation was added and nothing generated', async (t) => {
    const root = await readRoot(project);
    t.after(() => writeRoot(project, root));
    const changed = structuredClone(root);
    changed.paths['/v2.01/{ClientId}/more'] = {
      get: { ...changed.paths['/v2.01/{ClientId}/wallets']?.['get'], operationId: 'listMore' },
    };
    await writeRoot(project, changed);
    const { code, printed } = await gen(project, '--check');
    assert.equal(code, 1);
    assert.deepEqual(
      printed.map((line) => line.split(' ')[0]),
      ['generated/openapi.json', 'generated/schema.ts', 'generated/operations.ts'],
    );
  });

  it('asks nobody for ClientId, and keeps it in the keys and in the description', () => {
    assert.doesNotMatch(generated('schema.ts'), /ClientId\??:/);
    assert.match(generated('schema.ts'), /"\/v2\.01\/\{ClientId\}\/wallets": \{/);
    assert.match(generated('openapi.json'), /"name": "ClientId"/);
  });

  it('leaves extensible enums open, and closed ones closed', () => {
    assert.match(generated('schema.ts'), /Currency: \("EUR" \| "GBP" \| \(string & \{\}\)\) \| null;/);
    assert.match(generated('schema.ts'), /Currency\?: "EUR" \| "GBP";/);
  });

  it('names what may be null without its null, and says null where it is referred to, unless the name says so', () => {
    const schema = generated('schema.ts');
    assert.match(schema, /^export type Owner = \{/m);
    assert.match(schema, /Owner\?: Owner \| null;/);
    assert.match(schema, /Keeper\?: Owner;/);
    assert.match(schema, /export type Role = "BUYER";/);
    assert.match(schema, /As what\. \*\/\n\s+Role\?: Role \| null;/);
    assert.match(schema, /export type DayOrNull = string \| null;/);
    assert.match(schema, /Since\?: DayOrNull;/);
  });

  it('writes schemas out whole in the description, and lets types build on each other', () => {
    const { schemas } = JSON.parse(generated('openapi.json')).components;
    assert.deepEqual(schemas.MainWallet.required, ['Id', 'Kind', 'Currency']);
    assert.deepEqual(Object.keys(schemas.MainWallet.properties), ['Id', 'Kind', 'Currency', 'ResultCode']);
    assert.equal(schemas.MainWallet.description, 'Where money stands.');
    assert.equal(schemas.MainWallet.allOf, undefined);
    assert.equal(schemas.Base, undefined, 'nothing else refers to it');
    assert.match(generated('schema.ts'), /\} & Base;/);
  });

  it('merges no schemas that say one thing in two ways', () => {
    const base = { type: 'object', properties: {}, minProperties: 1 };
    const allOf = [{ $ref: '#/components/schemas/Base' }];
    const merge = (own: object) => mergeAllOf({ components: { schemas: { Base: base, Whole: { allOf, ...own } } } });
    assert.doesNotThrow(() => merge({ minProperties: 1 }));
    assert.throws(() => merge({ minProperties: 2 }), /Whole and what it builds on say minProperties in two ways/);
  });

  it('makes types and constants, no enums and no webhooks, and keeps bodies of examples out', () => {
    assert.doesNotMatch(generated('schema.ts'), /^(export )?(declare )?(const|enum)\b/m);
    assert.doesNotMatch(generated('schema.ts'), /onWalletCreated|@example \{/);
    assert.match(
      generated('schema.ts'),
      /List wallets\n\s+\* @deprecated\n\s+\* @description Lists wallets\.\n\s+\*\/\n\s+listWallets:/,
    );
  });

  it('says of each operation what the client must know', async () => {
    const { operations } = await import(join(project, 'generated/operations.ts'));
    assert.deepEqual(operations, {
      'POST /v2.01/oauth/token': {
        operationId: 'createToken',
        security: 'basic',
        permissionScope: null,
        idempotent: false,
        paginated: false,
        repeatable: false,
      },
      'GET /v2.01/{ClientId}/wallets': {
        operationId: 'listWallets',
        security: 'bearer',
        permissionScope: null,
        idempotent: false,
        paginated: true,
        repeatable: true,
        deprecated: '',
      },
      'POST /v2.01/{ClientId}/wallets': {
        operationId: 'createWallet',
        security: 'bearer',
        permissionScope: 'Wallet.Details',
        idempotent: true,
        paginated: false,
        repeatable: false,
      },
    });
  });

  it('lists result codes and event types', async () => {
    const { resultCodes } = await import(join(project, 'generated/result-codes.ts'));
    const { eventTypes } = await import(join(project, 'generated/event-types.ts'));
    assert.deepEqual(resultCodes, {
      '000000': { message: null, group: 'Success' },
      '001001': { message: 'Too little', group: 'Generic' },
    });
    assert.deepEqual(eventTypes, {
      WALLET_CREATED: { resourceId: 'WalletId', verifiedBy: 'listWallets', states: { Kind: ['MAIN'] } },
    });
  });

  it('does not compile with a row too few or too many', () => {
    const table = generated('operations.ts');
    const row = /^ {2}"GET .*?^ {2}\},\n/ms;
    assert.deepEqual(compile(project, { 'operations.ts': table }), []);
    const without = compile(project, { 'operations.ts': table.replace(row, '') });
    assert.match(without.join(), /"GET \/v2\.01\/\{ClientId\}\/wallets"' is missing/);
    const surplus = compile(project, {
      'operations.ts': table.replace(row, (text) => text + text.replace('GET', 'PUT')),
    });
    assert.match(surplus.join(), /'"PUT \/v2\.01\/\{ClientId\}\/wallets"' does not exist/);
  });

  it('keeps its keys where null checks are off', () => {
    const use = `import type { OperationKey } from './operations.js';
      export const key: OperationKey = 'GET /v2.01/{ClientId}/wallets';`;
    assert.deepEqual(compile(project, { 'use.ts': use }, { strict: false }), []);
  });

  it('narrows a union by its constant', () => {
    const use = `import type { components } from './schema.js';
      export const money = (wallet: components['schemas']['Wallet']): string | null =>
        wallet.Kind === 'MAIN' ? wallet.Currency : wallet.FundsType;`;
    assert.deepEqual(compile(project, { 'use.ts': use }), []);
    const wrong = compile(project, { 'use.ts': use.replace('wallet.FundsType', 'wallet.Currency') });
    assert.match(wrong.join(), /Property 'Currency' does not exist/);
  });

  it('refuses a description that breaks a rule of the house', async (t) => {
    const root = await readRoot(project);
    t.after(() => writeRoot(project, root));
    const changed = structuredClone(root);
    const wallets = changed.paths['/v2.01/{ClientId}/wallets'] ?? {};
    const put = { ...wallets['post'], parameters: wallets['post']?.parameters?.slice(0, 1) };
    const paths: Root['paths'] = {
      none: { get: { ...wallets['get'], operationId: 'a', security: [] } },
      optional: { get: { ...wallets['get'], operationId: 'b', security: [{ bearerAuth: [] }, {}] } },
      basic: { get: { ...wallets['get'], operationId: 'c', security: [{ basicAuth: [] }] } },
      unsaid: { get: { ...wallets['get'], operationId: 'd', security: undefined } },
      card: { get: { ...wallets['get'], operationId: 'e', security: [], 'x-card-data': true } },
      twice: { post: { ...wallets['post'], operationId: 'f', parameters: wallets['post']?.parameters?.slice(0, 1) } },
      scope: { get: { ...wallets['get'], operationId: 'g', 'x-permission-scope': undefined } },
      silent: { put: { ...put, operationId: 'h' } },
      blind: { put: { ...put, operationId: 'i', 'x-repeatable': false } },
      lost: { put: { ...put, operationId: 'j', 'x-repeatable': false, 'x-read-operation': 'getNothing' } },
    };
    for (const [name, item] of Object.entries(paths)) changed.paths[`/v2.01/{ClientId}/${name}`] = item;
    await writeRoot(project, changed);
    const { code, printed } = await gen(project);
    assert.equal(code, 1);
    const report = printed.join();
    const found = [...report.matchAll(/#\/paths\/~1v2\.01~1\{ClientId\}~1(\w+)\/.*?by the (house\/[\w-]+) rule/gs)];
    assert.deepEqual(
      found.map(([, path, rule]) => `${path} ${rule}`),
      [
        ...['none', 'optional', 'basic', 'unsaid', 'card'].map((path) => `${path} house/bearer-everywhere`),
        'twice house/idempotency-key',
        'scope house/permission-scope',
        ...['silent', 'blind', 'lost'].map((path) => `${path} house/repeatable`),
      ],
    );
  });
});

async function gen(project: string, ...args: string[]): Promise<{ code: number; printed: string[] }> {
  const printed: string[] = [];
  return { code: await run(project, args, (line: string) => printed.push(line)), printed };
}

/** The compiler's messages for the generated files, some of them replaced or added. */
function compile(project: string, replaced: Readonly<Record<string, string>>, { strict } = { strict: true }): string[] {
  const path = (name: string) => join(project, 'generated', name);
  const options: ts.CompilerOptions = {
    strict,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile: read, fileExists } = host;
  const content = new Map(Object.entries(replaced).map(([name, text]) => [path(name), text]));
  host.readFile = (name) => content.get(name) ?? read.call(host, name);
  host.fileExists = (name) => content.has(name) || fileExists.call(host, name);
  host.getSourceFile = (name, version) => ts.createSourceFile(name, host.readFile(name) ?? '', version);
  const program = ts.createProgram([...content.keys()], options, host);
  return [...content.keys()]
    .flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
