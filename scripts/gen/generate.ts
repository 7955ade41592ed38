import { redocly } from '../redocly/run.js';
import { bundle } from './bundle.js';
import { type Description, readOperations } from './description.js';
import { renderEventTypes } from './event-types.js';
import { toJson } from './files.js';
import { renderOperations } from './operations.js';
import { renderResultCodes } from './result-codes.js';
import { renderSchema } from './schema.js';

/** What `generated/` has to hold: file name, relative to the project, to content. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Everything that is made from the description whose root is `root`. Writes nothing.
 *
 * @throws Error with Redocly's report if the description breaks a rule.
 */
export async function generate(project: string, root = 'spec/openapi.yaml'): Promise<GeneratedFiles> {
  const [description] = await Promise.all([bundle(project, root), redocly(project, ['lint', root])]);
  return renderFiles(description);
}

export async function renderFiles(description: Description): Promise<GeneratedFiles> {
  return new Map([
    ['generated/openapi.json', toJson(description)],
    ['generated/schema.ts', await renderSchema(description)],
    ['generated/operations.ts', renderOperations(readOperations(description))],
    ['generated/result-codes.ts', renderResultCodes(description)],
    ['generated/event-types.ts', renderEventTypes(description)],
  ]);
}
