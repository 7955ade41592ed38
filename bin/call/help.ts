import type { SchemaObject } from '../../lib/openapi.js';
import type { Described, Manual } from '../description.js';
import { aligned } from './table.js';

export const USAGE = `Usage: mangopay-fetch call <operation> [--Parameter=value …] [options]

  --body <file|->          JSON for the request; - reads the standard input
  --table                  a table in place of JSON
  --all                    every page of a list
  --yes                    do not ask before money moves or something is deleted
  --idempotency-key <key>  in place of a new one
  --environment <name>     sandbox or production; default: MANGOPAY_ENVIRONMENT, else sandbox
  --base-url <url>         for a sandbox of your own
  --completion <shell>     prints the completion for bash, zsh or fish
  -h, --help               after an operation: its parameters and body

Reads MANGOPAY_CLIENT_ID, MANGOPAY_API_KEY and, for a client certificate, MANGOPAY_CERT_FILE and MANGOPAY_KEY_FILE.
Exit codes: 0 done, 1 something unexpected, 2 wrong arguments, 3 credentials or permission refused, 4 not found,
5 request refused, 6 rate limit, 7 no connection or an error of the server, 8 outcome of a POST unknown, 9 not confirmed.`;

/** Every operation, by tag. */
export function listOperations(operations: readonly Described[]): string {
  const rows: string[][] = [];
  let tag = '';
  for (const operation of operations) {
    if (operation.tag !== tag) rows.push([''], [`${operation.tag}:`]);
    tag = operation.tag;
    rows.push([`  ${operation.id}`, operation.summary + (operation.deprecated ? ' (deprecated)' : '')]);
  }
  return aligned(rows);
}

/** What the description says of one operation. */
export function describeOperation(operation: Described, description: Manual): string {
  const { id, method, path, summary, deprecated, parameters, body, example } = operation;
  const lines = [
    `${summary}${deprecated ? ' (deprecated)' : ''}`,
    '',
    `  ${method} ${path}`,
    '',
    operation.description.trim(),
  ];
  if (parameters.length > 0) {
    const rows = parameters.map(({ name, required, schema, description: text }) => [
      `  --${name}`,
      typeOf(schema, description),
      required ? 'required' : '',
      firstSentence(text ?? description.resolve(schema).description),
    ]);
    lines.push('', 'Parameters:', aligned(rows));
  }
  if (body) {
    const { fields, required } = description.fields(body);
    const rows = Object.entries(fields).map(([name, schema]) => [
      `  ${name}`,
      typeOf(schema, description),
      required.has(name) ? 'required' : '',
      firstSentence(description.resolve(schema).description),
    ]);
    lines.push('', 'Body (--body):', aligned(rows));
  }
  if (example !== undefined)
    lines.push('', 'For example:', '', `  echo '${JSON.stringify(example).replaceAll("'", "'\\''")}' |`);
  else lines.push('', 'For example:', '');
  const required = parameters.filter((each) => each.required).map(({ name }) => ` --${name}=…`);
  lines.push(`  mangopay-fetch call ${id}${required.join('')}${example === undefined ? '' : ' --body -'}`);
  return lines.join('\n');
}

function typeOf(schema: SchemaObject, description: Manual): string {
  const { type, items, enum: values } = description.resolve(schema);
  if (values && values.length <= 6) return values.join('|');
  const name = [type ?? 'object']
    .flat()
    .filter((each) => each !== 'null')
    .join('|');
  return name === 'array' && items ? `${typeOf(items, description)}, …` : name;
}

function firstSentence(text = ''): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return /^.*?[.:](?= |$)/.exec(flat)?.[0] ?? flat;
}
