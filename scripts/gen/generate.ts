import type { OpenApi } from '../../lib/openapi.js';
import { mergeAllOf } from '../redocly/merge-all-of.mjs';
import { redocly } from '../redocly/run.js';
import { bundle } from './bundle.js';
import { renderEventTypes } from './event-types.js';
import { type GeneratedFiles, toJson } from './files.js';
import { renderOperations } from './operations.js';
import { renderResultCodes } from './result-codes.js';
import { readOperations } from './rows.js';

/** Examples lead to no type, and to hold them to their schemas takes as long as the rest: that is `npm run lint:spec`. */
const EXAMPLES = ['no-invalid-media-type-examples', 'no-invalid-schema-examples', 'no-invalid-parameter-examples'];

/**
 * Everything that is made from the description whose root is `root`. Writes nothing.
 *
 * @throws Error with Redocly's report if the description breaks a rule.
 */
export async function generate(project: string, root = 'spec/openapi.yaml'): Promise<GeneratedFiles> {
  const files = render(bundle(project, root, { keepAllOf: true }));
  files.catch(() => undefined); // what breaks a rule is reported as that, whatever else it breaks
  await redocly(project, ['lint', root, ...EXAMPLES.map((rule) => `--skip-rule=${rule}`)]);
  return files;
}

async function render(bundled: Promise<OpenApi>): Promise<GeneratedFiles> {
  // It takes seconds to load, and Redocly is at work meanwhile.
  const [layered, { renderSchema }] = await Promise.all([bundled, import('./schema.js')]);
  const description = structuredClone(layered);
  mergeAllOf(description);
  return new Map([
    ['generated/openapi.json', toJson(description)],
    // Types that build on each other say it all in less.
    ['generated/schema.ts', await renderSchema(layered)],
    ['generated/operations.ts', renderOperations(readOperations(description))],
    ['generated/result-codes.ts', renderResultCodes(description)],
    ['generated/event-types.ts', renderEventTypes(description)],
  ]);
}
