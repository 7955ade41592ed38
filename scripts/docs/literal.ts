const WIDTH = 72;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A JSON value as one would write it in TypeScript: on one line where it fits, indented where not. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);

  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? '[]' : '{}';
  const members = isArray
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(
        ([key, item]) => `${IDENTIFIER.test(key) ? key : quoted(key)}: ${literal(item, deeper)}`,
      );
  if (members.length === 0) return `${open}${close}`;

  const gap = isArray ? '' : ' ';
  const line = `${open}${gap}${members.join(', ')}${gap}${close}`;
  if (indent.length + line.length <= WIDTH && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${indent}${close}`;
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
