import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadDescription, type Operation } from '../../sandbox/description.js';
import { createValidator, KEYWORDS } from '../../sandbox/http/validation.js';
import { asObject, isObject, type Json, type JsonObject } from '../../sandbox/json.js';
import { bodyExample, exampleOperations, exampleRequest } from '../../scripts/contract/example-requests.js';
import { start } from './helpers.js';

const document = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const description = loadDescription();
const validate = createValidator(description);
const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
ajv.addSchema(document, 'api');

/** Keywords that say nothing of a value. */
const SILENT = ['description', 'title', 'examples', 'default', 'deprecated', 'discriminator', 'contentEncoding'];

function byTag(): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of exampleOperations) {
    const [tag] = document.paths[operation.path][operation.method.toLowerCase()].tags;
    found.set(tag, [...(found.get(tag) ?? []), operation]);
  }
  return found;
}

/** ajv's verdict on a value, by the schema at this place of an operation. */
function compile({ path, method }: Operation, ...place: string[]) {
  const pointer = ['paths', path, method.toLowerCase(), ...place, 'schema'];
  const escaped = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  return ajv.compile({ $ref: `api#/${escaped.join('/')}` });
}

/** The example, and it with each field in turn missing, misspelt, of another type, null and too long. */
function variants(example: JsonObject): JsonObject[] {
  return [
    example,
    ...Object.keys(example).flatMap((name) => {
      const { [name]: value = null, ...without } = example;
      const changed = [{ a: 1 }, null, 'é'.repeat(300)].map((other) => ({ ...example, [name]: other }));
      return [without, { ...without, [`${name}x`]: value }, ...changed];
    }),
  ];
}

test('every keyword in the schemas of the description is one that the validator obeys or that says nothing of a value', () => {
  const unknown = new Set<string>();
  const walk = (schema: Json | undefined) => {
    if (!isObject(schema)) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (![...KEYWORDS, ...SILENT].includes(keyword) && !keyword.startsWith('x-')) unknown.add(keyword);
      if (keyword === 'properties') Object.values(asObject(value)).forEach(walk);
      if (['oneOf', 'anyOf', 'allOf'].includes(keyword)) [value].flat().forEach(walk);
      if (['items', 'additionalProperties', 'propertyNames', 'not'].includes(keyword)) walk(value);
    }
  };
  Object.values(document.components.schemas as JsonObject).forEach(walk);
  assert.deepEqual([...unknown], []);
});

test('no operation is left out', () => {
  const described = Object.values(asObject(document.paths)).flatMap((item) => Object.keys(asObject(item)));
  assert.ok(exampleOperations.length > 200);
  assert.equal(
    exampleOperations.length + 2,
    described.filter((key) => /^(get|put|post|delete|patch)$/.test(key)).length,
  );
});

for (const [tag, operations] of byTag()) {
  test(`${tag}: the validator and ajv agree on every request, right or wrong`, () => {
    for (const operation of operations) {
      const example = bodyExample(operation);
      if (!example || !operation.body) continue;
      const { schema, contentType } = operation.body;
      const reference = compile(operation, 'requestBody', 'content', contentType);
      for (const value of variants(example)) {
        const problems = validate(schema, value).filter(({ keyword }) => keyword !== 'format');
        const message = `${operation.id}: ${JSON.stringify(value)} ${JSON.stringify(problems)}`;
        assert.equal(problems.length === 0, reference(value), message);
      }
    }
  });

  test(`${tag}: every operation answers its own example as the description says`, async (t) => {
    const { send, sandbox } = await start(t);
    for (const operation of operations) {
      const { method, path, body } = exampleRequest(sandbox, operation);
      const { status, text } = await send(method, path, body);
      assert.equal(status, operation.success.status, `${operation.id}: ${text}`);
      if (!operation.success.schema) continue;
      const answer: Json = JSON.parse(text);
      const fits = compile(operation, 'responses', `${status}`, 'content', 'application/json');
      assert.ok(fits(answer), `${operation.id}: ${ajv.errorsText(fits.errors)} ${text}`);
    }
  });
}
