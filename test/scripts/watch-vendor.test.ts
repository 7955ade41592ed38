import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { run } from '../../scripts/watch-vendor/run.js';
import { serve } from '../loopback.js';
import { PLANTED, plant } from './planted-differences.js';

describe('npm run watch:vendor', () => {
  let project: string;
  let ours: string;

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'watch-'));
    ours = await readFile(fileURLToPath(new URL('../../generated/openapi.json', import.meta.url)), 'utf8');
    await mkdir(join(project, 'generated'));
    await mkdir(join(project, 'spec'));
    await writeFile(join(project, 'generated/openapi.json'), ours);
    await explain();
  });
  after(() => rm(project, { recursive: true }));

  const explain = (...list: object[]): Promise<string> => file('spec/vendor-differences.json', JSON.stringify(list));

  async function file(name: string, text: string): Promise<string> {
    await writeFile(join(project, name), text);
    return join(project, name);
  }

  async function watch(...sources: string[]): Promise<{ code: number; differences: string[]; printed: string }> {
    const printed: string[] = [];
    const code = await run(project, sources, (text: string) => printed.push(text));
    const differences = printed.filter((text) => text.includes('\n  here: ')).map((text) => text.split('\n')[0] ?? '');
    return { code, differences, printed: printed.join('\n') };
  }

  it('finds every planted difference, with both places, and invents none', async (t) => {
    const expected = PLANTED.flatMap(({ found }) => found);
    assert.ok(expected.length >= 50, `only ${expected.length} are planted`);
    const broken = plant(JSON.parse(ours), PLANTED);
    const sources = {
      'vendor.json': JSON.stringify(broken),
      'vendor.yaml': stringify(broken, { aliasDuplicateObjects: false }),
    };
    for (const [name, text] of Object.entries(sources)) {
      const { code, differences, printed } = await watch(await file(name, text));
      assert.deepEqual(differences.toSorted(), expected.toSorted());
      assert.equal(code, 1);
      assert.match(printed, new RegExp(`\n {2}here: {2}generated/openapi.json#/.*\n {2}there: .*${name}#/`));
    }
    t.diagnostic(`Planted differences found: ${expected.length} of ${expected.length}`);
  });

  it('finds nothing where the vendor only writes it in another way', async () => {
    const { paths, components, ...root } = JSON.parse(ours);
    const respelt = Object.entries(paths).map(([path, item]) => [
      `${path.replace('/kyc/', '/KYC/').replace(/\{(\w)/g, (_all, first: string) => `{${first.toLowerCase()}`)}/`,
      item,
    ]);
    const inline = structuredClone(components.schemas.Tag);
    components.schemas.WalletCreate.properties.Tag = { description: 'Free text.', ...inline };
    components.schemas.WalletCreate.allOf = [{ required: components.schemas.WalletCreate.required }];
    delete components.schemas.WalletCreate.required;
    const { code, differences } = await watch(
      await file('respelt.json', JSON.stringify({ ...root, components, paths: Object.fromEntries(respelt) })),
    );
    assert.deepEqual(differences, []);
    assert.equal(code, 0);
  });

  it('reports nothing that the project explains, and takes no explanation without a reason', async (t) => {
    t.after(() => explain());
    const source = await file('one.json', JSON.stringify(plant(JSON.parse(ours), PLANTED.slice(0, 2))));
    const [first = '', second = ''] = (await watch(source)).differences;
    await explain({ difference: first, reason: 'Not for the public.' });
    assert.deepEqual((await watch(source)).differences, [second]);
    await explain({ difference: 'operation * is only there', reason: 'Not for the public.' });
    const { code, printed } = await watch(source);
    assert.equal(code, 0);
    assert.match(printed, /0 unexplained differences, 2 explained/);
    await explain({ difference: first, reason: '' });
    assert.equal((await watch(source)).code, 2);
  });

  it('compares the pages of an index with those that operations name', async () => {
    const pages = [...ours.matchAll(/"externalDocs": \{\s*"url": "([^"]*)"/g)].map(([, url = '']) => url);
    const [dropped = '', ...kept] = [...new Set(pages)];
    const lines = kept.map((url) => `- Some topic [A page](${url}.md): What it says.`);
    const description = '- [OpenAPI](https://docs.mangopay.com/api-reference/client/openapi.json)';
    const more = ['api-reference/charges/create-charge', 'release-notes/api/2026-12-01', 'guides/start'];
    const text = [
      '# Documentation',
      description,
      ...lines,
      ...more.map((page) => `- [A page](https://docs.mangopay.com/${page}.md)`),
    ];
    const { code, differences } = await watch(await file('llms.txt', text.join('\n')));
    assert.equal(code, 1);
    assert.deepEqual(differences, [
      'page https://docs.mangopay.com/api-reference/charges/create-charge is only there',
      `page ${dropped} is only here`,
      'date 2026-12-01 is later than 2026-11-28, which the description is current to',
    ]);
  });

  it('reads an index whose links are relative, or lead to another host', async () => {
    const pages = [...ours.matchAll(/"externalDocs": \{\s*"url": "https:\/\/docs\.mangopay\.com([^"]*)"/g)];
    const [dropped = '', ...kept] = [...new Set(pages.map(([, path = '']) => path))];
    const hosts = ['', '.', 'https://mangopay.mintlify.app', 'https://docs.mangopay.com'];
    const lines = kept.map((path, i) => `* [A page](${hosts[i % hosts.length]}${path})`);
    const text = ['# Docs', ...lines, '* [New](/api-reference/charges/create-charge.md)'].join('\n');
    const { code, differences } = await watch(await file('relative.txt', text));
    assert.equal(code, 1);
    assert.deepEqual(differences, [
      'page https://docs.mangopay.com/api-reference/charges/create-charge is only there',
      `page https://docs.mangopay.com${dropped} is only here`,
    ]);
  });

  it('knows a day in any form that a note gives it', async () => {
    const forms = ['2026-12-03', '2026/12/03', '03.12.2026', '3.12.2026', '3 Dec 2026', '3rd of December 2026'];
    for (const day of [...forms, '3-Dec-2026', 'Dec 3, 2026', 'December 3rd, 2026', '2026-12-03T09:00:00Z'])
      assert.deepEqual((await watch(await file('day.md', `Released on ${day}.`))).differences, [
        'date 2026-12-03 is later than 2026-11-28, which the description is current to',
      ]);
  });

  it('finds what is planted in a description that is written in the style of another tool, and invents nothing', async () => {
    const vendor = inAnotherStyle(JSON.parse(ours));
    const same = await watch(await file('style.json', JSON.stringify(vendor)));
    assert.deepEqual(same.differences, []);
    assert.equal(same.code, 0);
    const planted = PLANTED.slice(0, 30);
    const changed = inAnotherStyle(plant(JSON.parse(ours), planted));
    const { differences } = await watch(await file('styled.yaml', stringify(changed)));
    const found = differences.map((line) => line.replace('/ is only there', ' is only there'));
    assert.deepEqual(found.toSorted(), planted.flatMap(({ found }) => found).toSorted());
  });

  it('finds the operations, fields, values and dates of a release note that the description lacks', async () => {
    const note = `# 3 December 2026
      You can now GET /v2.01/{ClientId}/users/{UserId}/limits and, as before, POST /v2.01/{ClientId}/wallets.
      \`Wallet.Purpose\` and \`Description\` are returned; \`PAYIN_NORMAL_PAUSED\` joins \`PAYIN_NORMAL_FAILED\`.
      It follows our note of Nov 17, 2026.`;
    const { code, differences, printed } = await watch(await file('note.md', note));
    assert.equal(code, 1);
    assert.deepEqual(differences, [
      'operation GET /v2.01/{ClientId}/users/{UserId}/limits is only there',
      'field Purpose is only there',
      'value PAYIN_NORMAL_PAUSED is only there',
      'date 2026-12-03 is later than 2026-11-28, which the description is current to',
    ]);
    assert.match(printed, /note\.md:3/);
  });

  it('finds what a note links to, shows in a body or puts in other forms', async () => {
    const note = `API - December 3rd, 2026
      See [GET List PSC Sessions](/api-reference/idv-sessions/list-psc-sessions-user#path) and
      [POST Create a Charge](https://docs.mangopay.com/api-reference/charges/create-charge.md).
      **DELETE** \`/v2.01/{ClientId}/wallets/{WalletId}\` or GET {{baseUrl}}/v2.01/{{ClientId}}/charges
      The new value \`PAUSED\` joins \`ENABLED\`.
      The format is \`PNG\`.
      { "LocalAccountDetails": { "BSBCode": "1", "Reach": "2" } }`;
    assert.deepEqual((await watch(await file('forms.md', note))).differences, [
      'page https://docs.mangopay.com/api-reference/charges/create-charge is only there',
      'operation DELETE /v2.01/{ClientId}/wallets/{WalletId} is only there',
      'operation GET /v2.01/{ClientId}/charges is only there',
      'value PAUSED is only there',
      'field Reach is only there',
      'date 2026-12-03 is later than 2026-11-28, which the description is current to',
    ]);
  });

  it('reads what it compares with from an address', async (t) => {
    const origin = await serve(t, (request, response) => {
      response.writeHead(request.url === '/openapi.json' ? 200 : 404).end(ours);
    });
    assert.equal((await watch(`${origin}/openapi.json`)).code, 0);
    const missing = await watch(`${origin}/gone.json`);
    assert.deepEqual([missing.code, missing.printed], [2, `${origin}/gone.json responds with 404.`]);
  });

  const wrong: readonly [string, string, RegExp][] = [
    ['no.json', '{ "name": "no" }', /no\.json is not an OpenAPI 3 description\.$/],
    ['old.yaml', 'swagger: "2.0"\npaths: {}', /old\.yaml is not an OpenAPI 3 description, but Swagger 2\.$/],
    ['empty.yaml', 'openapi: 3.1.0', /empty\.yaml is an OpenAPI description without paths\.$/],
    ['cut.json', '{ "openapi": "3.1.0", "paths": {', /cut\.json is neither JSON nor YAML\.$/],
    ['page.html', '<!doctype html><p>2027-01-01', /page\.html is a page in HTML\. Give it as Markdown/],
    [
      'circle.json',
      '{ "openapi": "3.1.0", "paths": { "/a": { "$ref": "#/paths/~1a" } } }',
      /refers to #\/paths\/~1a in a circle\.$/,
    ],
    [
      'percent.json',
      '{ "openapi": "3.1.0", "paths": { "/a": { "$ref": "#/paths/100%" } } }',
      /refers to #\/paths\/100%, which it does not/,
    ],
    [
      'letter.txt',
      'Dear all',
      /letter\.txt is neither an OpenAPI description, nor an index of pages, nor a release note/,
    ],
    [
      'parts.json',
      '{ "openapi": "3.1.0", "paths": { "/v2.01/{ClientId}/wallets": { "post": { "requestBody": { "$ref": "b.json" } } } } }',
      /parts\.json refers to b\.json\. Bundle it into one file first\.$/,
    ],
  ];
  for (const [name, text, message] of wrong) {
    it(`says in one sentence why ${name} cannot be compared`, async () => {
      const { code, printed } = await watch(await file(name, text));
      assert.equal(code, 2);
      assert.match(printed, message);
    });
  }

  it('says in one sentence what is wrong with the call', async () => {
    const calls: readonly [string[], RegExp][] = [
      [[], /^Give what to compare with/],
      [['--json'], /^Unknown option --json\./],
      [['nowhere.json'], /^Could not read nowhere\.json: ENOENT\.$/],
      [['http://127.0.0.1:9/openapi.json'], /^Could not reach http:\/\/127\.0\.0\.1:9\/openapi\.json: [^\n]+\.$/],
    ];
    for (const [args, message] of calls) {
      const { code, printed } = await watch(...args);
      assert.equal(code, 2);
      assert.match(printed, message);
    }
  });
});

interface Part {
  [key: string]: unknown;
}
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Says the same with what other tools write: paths with a slash at the end and parameters of other names at path level,
 * schemas as an `allOf` of their parts, text beside a `$ref`, types as lists.
 */
function inAnotherStyle(description: Part): Part {
  const components = description['components'] as Record<string, Record<string, Part>>; // ours, which is valid
  const schemas = Object.entries(components['schemas'] ?? {}).map(([name, { properties, required, ...rest }]) =>
    isPart(properties) && rest['allOf'] === undefined
      ? [name, { ...rest, allOf: [{ properties }, ...(required ? [{ required }] : [])] }]
      : [name, { ...rest, ...(properties ? { properties } : {}), ...(required ? { required } : {}) }],
  );
  const paths = Object.entries(description['paths'] as Record<string, Record<string, Part>>).map(([path, item]) => {
    const [method, ...others] = Object.keys(item);
    const operation = item[method ?? ''] ?? {};
    const { parameters, ...rest } = operation;
    const lifted = others.length === 0 ? { parameters, [method ?? '']: rest } : item;
    return [`${path}/`, lifted];
  });
  const respelt = {
    ...description,
    paths: Object.fromEntries(paths),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
  return JSON.parse(JSON.stringify(respelt), (key, value: unknown) => {
    if (!isPart(value)) return value;
    if (typeof value['$ref'] === 'string' && key !== 'mapping') return { ...value, description: 'Said beside it.' };
    return typeof value['type'] === 'string' &&
      value['type'] !== 'http' &&
      value['enum'] === undefined &&
      key !== 'properties'
      ? { ...value, type: [value['type']] }
      : value;
  }) as Part;
}
