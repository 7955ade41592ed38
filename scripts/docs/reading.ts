// The description as a reader of the page wants it. What machines read, generated/openapi.json, stays as it is.
import { type OpenApi, operationsOf } from '../../lib/openapi.js';

const OPEN = 'Mangopay may add values.';

/**
 * Lists the values of open enums, which Redocly does not show, says the name of each operation where the search finds
 * it and the permission that it needs, links names of operations, and leaves out `ClientId`, which the client fills in.
 */
export function forReading(description: OpenApi): OpenApi {
  const links = linksOf(description);
  return JSON.parse(JSON.stringify(description), (key, value: unknown) => {
    if (Array.isArray(value)) return key === 'parameters' ? value.filter((parameter) => !isClientId(parameter)) : value;
    if (typeof value !== 'object' || value === null) return value;
    const {
      description: text,
      operationId,
      'x-extensible-enum': values,
      'x-permission-scope': scope,
    } = asRecord(value);
    const sentences = [
      typeof text === 'string' ? link(text, links, operationId) : '',
      Array.isArray(values) ? OPEN : '',
      links.has(String(operationId)) ? `In code: \`mangopay.operations.${operationId}\`.` : '',
      typeof scope === 'string' ? `Permission scope of the API key: \`${scope}\`.` : '',
    ].filter(Boolean);
    return {
      ...value,
      ...(sentences.length > 0 && { description: sentences.join('\n\n') }),
      ...(Array.isArray(values) && { enum: values }),
    };
  });
}

/** Where the page shows each operation: by its first tag and its name. */
export function linksOf(description: OpenApi): Map<string, string> {
  return new Map(
    operationsOf(description).map(({ operation: { operationId, tags = [] } }) => [
      operationId,
      `#/${slug(tags[0] ?? '')}/${operationId.toLowerCase()}`,
    ]),
  );
}

function slug(tag: string): string {
  return tag.toLowerCase().replaceAll(' ', '-');
}

function link(text: string, links: ReadonlyMap<string, string>, own: unknown): string {
  return text.replaceAll(/`(\w+)`(?!\])/g, (code, name: string) => {
    const target = name === own ? undefined : links.get(name);
    return target === undefined ? code : `[${code}](${target})`;
  });
}

function isClientId(parameter: unknown): boolean {
  const { name, $ref } = asRecord(parameter);
  return name === 'ClientId' || $ref === '#/components/parameters/ClientId';
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
