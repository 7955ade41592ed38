import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const WALLET = `{ Owners: ['user_m_1'], Currency: 'EUR', Description: 'Sales' }`;
const PAYOUT = `{
  AuthorId: 'user_m_1', DebitedWalletId: 'wlt_m_1',
  DebitedFunds: { Currency: 'EUR', Amount: 100 }, Fees: { Currency: 'EUR', Amount: 0 },
}`;
const AT = `{ params: { path: { WalletId: 'wlt_m_1' } } }`;

/** A service, and what an editor and a compiler say of it. Each call stands there by name and by path. */
const service = `
import { createClient, paginate, unwrap } from '../../index.js';
import type { Schemas } from '../../index.js';
const mangopay = createClient();
export const resultByName = await mangopay.operations.createWallet({ body: ${WALLET} });
export const resultByPath = await mangopay.POST('/v2.01/{ClientId}/wallets', { body: ${WALLET} });
export const { data: dataByName, error: errorByName } = await mangopay.operations.getWallet(${AT});
export const { data: dataByPath } = await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', ${AT});
export const walletByName = await unwrap(mangopay.operations.getWallet(${AT}));
export const walletByPath = await unwrap(mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', ${AT}));
export const users = await unwrap(mangopay.operations.listUsers());
export const money = walletByName.Balance;
export const currency = walletByName.Currency;
declare const event: Schemas['Event'];
export const eventType = event.EventType;
export const record: Record<string, unknown> = walletByName;
`;
const DEPRECATED = `{ params: { path: { BankingAliasId: 'alias_m_1' } } }`;
/** Of each pair of calls, the first is deprecated. */
const deprecated = `
await mangopay.operations.getBankingAlias(${DEPRECATED});
await mangopay.GET('/v2.01/{ClientId}/bankingaliases/{BankingAliasId}', ${DEPRECATED});
await mangopay.operations.listUsers();
await mangopay.GET('/v2.01/{ClientId}/users');
`;
const slips = {
  misspelt: `{ Owner: ['user_m_1'], Currency: 'EUR', Description: 'Sales' }`,
  missing: `{ Currency: 'EUR', Description: 'Sales' }`,
};
const wrong = Object.values(slips).flatMap((body) => [
  `await mangopay.operations.createWallet({ body: ${body} });`,
  `await mangopay.POST('/v2.01/{ClientId}/wallets', { body: ${body} });`,
]);
const payouts = [
  `await mangopay.operations.createPayout({ body: ${PAYOUT} });`,
  `await mangopay.POST('/v2.01/{ClientId}/payouts/bankwire', { body: ${PAYOUT} });`,
];

/** Everyday slips beside those of a body, and what is said of each. */
const others = [
  [
    "await mangopay.GET('/v2.01/{ClientId}/users', { tiemout: 1 });",
    /^.*'tiemout' does not exist in type 'Init<listUsers, "json">'. Did you mean to write 'timeout'\?$/,
  ],
  [
    "await mangopay.operations.getWallet({ params: { path: { WalletID: 'wlt_m_1' } } });",
    /^.*'WalletID' does not exist in type '{ WalletId: string; }'. Did you mean to write 'WalletId'\?$/,
  ],
  ["await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}');", /^Expected 2 arguments, but got 1\.$/],
  [
    'await mangopay.operations.getWalet();',
    /^Property 'getWalet' does not exist on type 'NamedOperations'. Did you mean 'getWallet'\?$/,
  ],
  [
    'await mangopay.operations.listUsers({ params: { query: { per_pge: 1 } } });',
    /^.*'per_pge' does not exist in type .* Did you mean to write 'per_page'\?$/,
  ],
  [
    "await mangopay.POST('/v2.01/{ClientId}/wallets', { Owners: [] });",
    /^.*'Owners' does not exist in type 'InitWithBody<createWallet, "json">'\.$/,
  ],
  [
    "await mangopay.GET('/v2.01/{ClientId}/users', { params: { query: { per_pge: 1 } } });",
    /^.*'per_pge' does not exist in type .* Did you mean to write 'per_page'\?$/,
  ],
  [
    "await mangopay.GET('/v2.01/{ClientId}/users', { params: { path: { UserId: 'user_m_1' } } });",
    /^Object literal may only specify known properties, and 'path' does not exist in type .*$/,
  ],
  [
    "await mangopay.GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: {} } });",
    /^Property 'WalletId' is missing in type '{}' but required in type '{ WalletId: string; }'\.$/,
  ],
  [
    'await mangopay.operations.getWallet({ params: { path: {} } });',
    /^Property 'WalletId' is missing in type '{}' but required in type '{ WalletId: string; }'\.$/,
  ],
  [
    "await mangopay.POST('/v2.01/{ClientId}/wallets', {});",
    /\n {2}Property 'body' is missing in type '{}' but required in type 'InitWithBody<createWallet, "json">'\.$/,
  ],
  [
    'await mangopay.operations.createWallet({});',
    /\n {2}Property 'body' is missing in type '{}' but required in type 'InitWithBody<createWallet, "json">'\.$/,
  ],
  [
    "await mangopay.request('POST', '/v2.01/{ClientId}/wallets', {});",
    /^.*\n {2}Property 'body' is missing in type '{}' but required in type 'InitWithBody<createWallet, ParseAs>'\.$/,
  ],
  ["await mangopay.request('POST', '/v2.01/{ClientId}/wallets');", /^Expected 3 arguments, but got 2\.$/],
  [
    "await mangopay.GET('/v2.01/{ClientId}/users', { paarseAs: 'text' });",
    /^.*'paarseAs' does not exist in type 'Init<listUsers, "json">'\. Did you mean to write 'parseAs'\?$/,
  ],
  [
    "await mangopay.operations.listUsers({ paarseAs: 'text' });",
    /^.*'paarseAs' does not exist in type 'Init<listUsers, "json">'\. Did you mean to write 'parseAs'\?$/,
  ],
  // The innermost line: one signature for all forms would say it in a line, and costs a tenth of the time of all calls.
  [
    "await mangopay.GET('/v2.01/{ClientId}/users', { parseAs: 'txt' });",
    /\n *Type '"txt"' is not assignable to type 'ParseAs \| undefined'\. Did you mean '"text"'\?$/,
  ],
  [
    "await mangopay.operations.listUsers({ parseAs: 'txt' });",
    /^Type '"txt"' is not assignable to type 'ParseAs \| undefined'\. Did you mean '"text"'\?$/,
  ],
  [
    "await mangopay.GET('/v2.01/{ClientId}/user');",
    /^Argument of type '"\/v2\.01\/{ClientId}\/user"' is not assignable to parameter of type '"\/v2\.01\/.*$/,
  ],
  [
    "await mangopay.DELETE('/v2.01/{ClientId}/users');",
    /^Argument of type '"\/v2\.01\/{ClientId}\/users"' is not assignable to parameter of type '"\/v2\.01\/.*$/,
  ],
  [
    `await mangopay.POST('/v2.01/{ClientId}/wallets', { body: ${WALLET}, idempotencyKey: 7 });`,
    /^Type 'number' is not assignable to type 'string'\.$/,
  ],
  [
    `await mangopay.operations.createWallet({ body: ${WALLET}, idempotencyKey: 7 });`,
    /^Type 'number' is not assignable to type 'string'\.$/,
  ],
  [
    "await mangopay.operations.createWallet({ body: { Owners: [7], Currency: 'EUR', Description: '' } });",
    /^Type 'number' is not assignable to type 'string'\.$/,
  ],
  [
    "await mangopay.POST('/v2.01/{ClientId}/wallets', { body: { Owners: [7], Currency: 'EUR', Description: '' } });",
    /^Type 'number' is not assignable to type 'string'\.$/,
  ],
  [
    "({ Currency: 'EUR', Amount: '100' }) satisfies Schemas['Money'];",
    /^Type 'string' is not assignable to type 'number'\.$/,
  ],
  ['(await mangopay.operations.listUsers()).data.length;', /^.* is possibly 'undefined'\.$/],
  [
    "paginate(mangopay, '/v2.01/{ClientId}/wallets/{WalletId}');",
    /^Argument of type .* is not assignable to parameter of type 'PaginatedPath'\.$/,
  ],
  [
    'paginate(mangopay.operations.getWallet);',
    /^Argument of type 'NamedOperation<"getWallet">' is not assignable to parameter of type '"This operation gives no list."'\.$/,
  ],
] as const;

describe('the types of the client, as editors and compilers show them', () => {
  const text = [service, ...wrong, ...payouts, ...others.map(([slip]) => slip), deprecated].join('\n');
  const file = join(import.meta.dirname, 'service.ts');
  const languageService = serve(file, text);
  const hover = (name: string): string => {
    const info = languageService.getQuickInfoAtPosition(file, text.search(new RegExp(`\\b${name}\\b`)));
    return ts.displayPartsToString(info?.displayParts);
  };

  it('name the schema in the hover text of a result, by name and by path', () => {
    assert.deepEqual(
      ['dataByName', 'dataByPath', 'walletByName', 'walletByPath', 'users', 'money', 'currency', 'eventType'].map(
        hover,
      ),
      [
        'const dataByName: Wallet | undefined',
        'const dataByPath: Wallet | undefined',
        'const walletByName: Wallet',
        'const walletByPath: Wallet',
        'const users: UserListItem[]',
        'const money: Money',
        'const currency: Currency',
        'const eventType: EventType',
      ],
    );
    assert.equal(hover('resultByName'), 'const resultByName: CallResult<createWallet, "json">');
    assert.equal(hover('resultByPath'), 'const resultByPath: CallResult<createWallet, "json">');
    assert.equal(hover('errorByName'), 'const errorByName: ErrorOf<getWallet> | undefined');
  });

  it('name the schema in the hover text of a body, by name and by path', () => {
    for (const call of ['operations.createWallet({ ', "POST('/v2.01/{ClientId}/wallets', { "]) {
      const info = languageService.getQuickInfoAtPosition(file, text.indexOf(call) + call.length);
      assert.equal(
        ts.displayPartsToString(info?.displayParts),
        '(property) InitWithBody<createWallet, "json">.body: WalletCreate',
      );
    }
  });

  it('show what a path is called and what it does, in a line', () => {
    const of = (call: string) => {
      const info = languageService.getQuickInfoAtPosition(file, text.lastIndexOf(call));
      return ts.displayPartsToString(info?.displayParts);
    };
    assert.equal(
      of("GET('/v2.01/{ClientId}/users')"),
      '(property) PathMethods.GET: <"/v2.01/{ClientId}/users", "List all users">(path: "/v2.01/{ClientId}/users", init?: Init<listUsers, "json"> | undefined) => Promise<CallResult<listUsers, "json">> (+2 overloads)',
    );
    assert.match(
      of("GET('/v2.01/{ClientId}/bankingaliases"),
      /"Get a banking alias \(deprecated: use getVirtualAccount\)"/,
    );
  });

  it('strike a deprecated operation through, by name and by path, and no other', () => {
    const struck = languageService.getSuggestionDiagnostics(file).filter((diagnostic) => diagnostic.reportsDeprecated);
    assert.deepEqual(
      struck.map(({ start, length }) => text.slice(start, start + length)),
      ['getBankingAlias', 'GET'],
    );
    assert.equal(struck[1]?.start, text.indexOf("GET('/v2.01/{ClientId}/bankingaliases"));
  });

  it('offer the parameters of a path while the call is written, of a deprecated one too', () => {
    for (const [call, parameter] of [
      ["GET('/v2.01/{ClientId}/wallets/{WalletId}', { params: { path: { ", 'WalletId'],
      ["GET('/v2.01/{ClientId}/bankingaliases/{BankingAliasId}', { params: { path: { ", 'BankingAliasId'],
    ] as const) {
      const { entries = [] } =
        languageService.getCompletionsAtPosition(file, text.lastIndexOf(call) + call.length, {}) ?? {};
      assert.deepEqual(
        entries.map(({ name }) => name),
        [parameter],
      );
    }
  });

  it('name the schema and the field in the error for a misspelt or missing field, in 200 characters', () => {
    const messages = errors(languageService, file);
    const misspelt =
      "Object literal may only specify known properties, but 'Owner' does not exist in type 'WalletCreate'. Did you mean to write 'Owners'?";
    const missing =
      "Property 'Owners' is missing in type '{ Currency: \"EUR\"; Description: string; }' but required in type 'WalletCreate'.";
    assert.deepEqual(messages.slice(0, wrong.length), [misspelt, misspelt, missing, missing]);
    assert.ok(Math.max(misspelt.length, missing.length) <= 200);
  });

  it('report a payout without RecipientId as that, and not as one without BankAccountId', () => {
    const messages = errors(languageService, file).slice(wrong.length, wrong.length + payouts.length);
    for (const message of messages) {
      assert.match(message, /'PayoutToRecipientCreate'[\s\S]*Property 'RecipientId' is missing/);
      assert.doesNotMatch(message, /BankAccount/);
    }
  });

  it('say of any other slip what it is, in the last line', () => {
    const messages = errors(languageService, file).slice(wrong.length + payouts.length);
    assert.equal(messages.length, others.length, messages.join('\n'));
    for (const [index, [, expected]] of others.entries()) assert.match(messages[index] ?? '', expected);
  });
});

function errors(languageService: ts.LanguageService, file: string): string[] {
  return languageService
    .getSemanticDiagnostics(file)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** The language service with one file that is not on disk. */
function serve(file: string, text: string): ts.LanguageService {
  const readFile = (name: string) => (name === file ? text : ts.sys.readFile(name));
  return ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getCompilationSettings: () => ({
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
}
