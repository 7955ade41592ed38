// The documentation as Markdown, for readers that are programs: llms.txt leads to a file for each guide and operation.
import {
  contentOf,
  type OpenApi,
  operationsOf,
  type PlacedOperation,
  type Resolve,
  resolverOf,
  type SchemaObject,
} from '../../lib/openapi.js';
import type { Guide } from './guides.js';
import { PRELUDE, samplesOf } from './samples.js';

/** @returns the text of each file, by its name. */
export function toMarkdown(description: OpenApi, guides: readonly Guide[]): Map<string, string> {
  const samples = new Map(samplesOf(description).map((sample) => [sample.operationId, sample.byName]));
  const resolve = resolverOf(description);
  const operations = operationsOf(description, resolve);
  const files = new Map<string, string>();
  for (const { name, text } of guides) files.set(`guides/${name}.md`, toFiles(text));
  for (const placed of operations) {
    const { operationId } = placed.operation;
    files.set(`operations/${operationId}.md`, operationPage(resolve, placed, samples.get(operationId) ?? ''));
  }
  files.set('llms.txt', index(description, guides, operations));
  return files;
}

function index({ info }: OpenApi, guides: readonly Guide[], operations: readonly PlacedOperation[]): string {
  const ofGuides = guides.map(({ name, text }) => `- [${/^# (.+)/.exec(text)?.[1] ?? name}](guides/${name}.md)`);
  const ofOperations = operations.map(
    ({ method, path, operation: { operationId, summary = '' } }) =>
      `- [${operationId}](operations/${operationId}.md): ${summary}. ${method.toUpperCase()} ${path}`,
  );
  return `# mangopay-fetch

> A TypeScript client for the Mangopay payments API: tokens, idempotency, retries and types are taken care of. Install it
> with \`npm install mangopay-fetch\`, call \`createClient()\`, then \`mangopay.operations.<name>({ params, body })\`.

${info.description.trim()}

## Guides

${ofGuides.join('\n')}

## Operations

${ofOperations.join('\n')}
`;
}

function operationPage(resolve: Resolve, placed: PlacedOperation, sample: string): string {
  const { method, path, operation, parameters } = placed;
  const rows = parameters
    .filter(({ name }) => name !== 'ClientId')
    .map(
      ({ name, in: place, required, description: text = '' }) =>
        `| ${name} | ${place} | ${required === true ? 'yes' : 'no'} | ${cell(text)} |`,
    );
  const body = contentOf(operation.requestBody && resolve(operation.requestBody))?.[1].schema;
  const scope = operation['x-permission-scope'];
  return `# ${operation.operationId}

${operation.summary}. \`${method.toUpperCase()} ${path}\`
${operation.deprecated === true ? '\nDeprecated.\n' : ''}
${toFiles(operation.description ?? '')}
${scope ? `\nPermission scope: ${scope}.\n` : ''}
\`\`\`ts
${PRELUDE}${sample}\`\`\`
${rows.length > 0 ? `\n## Parameters\n\n| name | in | required | meaning |\n|---|---|---|---|\n${rows.join('\n')}\n` : ''}${body === undefined ? '' : `\n## Body\n\n${fieldsOf(resolve, body).join('\n')}\n`}`;
}

/** The fields of an object, each with its type, its values and its meaning; the alternatives of a union one by one. */
function fieldsOf(resolve: Resolve, schema: SchemaObject, indent = '', seen: readonly SchemaObject[] = []): string[] {
  const resolved = resolve(schema);
  if (seen.includes(resolved)) return [];
  const deeper = [...seen, resolved];
  const alternatives = resolved.oneOf ?? resolved.anyOf ?? [];
  const parts = (resolved.allOf ?? []).flatMap((part) => fieldsOf(resolve, part, indent, deeper));
  const choices = alternatives.flatMap((choice, number) => {
    const lines = fieldsOf(resolve, choice, `${indent}  `, deeper);
    return lines.length > 0 ? [`${indent}- either (${number + 1}):`, ...lines] : [];
  });
  const fields = Object.entries(resolved.properties ?? {}).flatMap(([name, property]) => {
    const target = resolve(property);
    const inner =
      target.type === 'array' || (Array.isArray(target.type) && target.type.includes('array'))
        ? target.items
        : property;
    const required = resolved.required?.includes(name) === true ? ', required' : '';
    const values = target.enum ?? target['x-extensible-enum'];
    const listed = values === undefined ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
    const text = property.description ?? target.description ?? '';
    return [
      `${indent}- \`${name}\` (${[target.type ?? 'object'].flat().join(' or ')}${required}): ${cell(text)}${listed}`,
      ...(inner === undefined ? [] : fieldsOf(resolve, inner, `${indent}  `, deeper)),
    ];
  });
  return [...parts, ...fields, ...choices];
}

/** On one line, as a cell of a table. */
function cell(text: string): string {
  return toFiles(text).replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** Links of the page become links between files. */
function toFiles(text: string): string {
  return text.replaceAll(/\]\(#\/section\/([\w-]+)\)/g, '](../guides/$1.md)');
}
