/** Rows and columns for a person to read: one row per item of a list, one per field of an object. */
export function table(data: unknown): string {
  if (!Array.isArray(data)) return aligned(Object.entries(asRecord(data)).map(([name, value]) => [name, cell(value)]));
  const rows = data.map(asRecord);
  const names = [...new Set(['Id', ...rows.flatMap((row) => Object.keys(row))])].filter((name) =>
    rows.some((row) => cell(row[name]) !== ''),
  );
  return aligned([names, ...rows.map((row) => names.map((name) => cell(row[name])))]);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : { Value: value };
}

/** Amounts as the API writes them, in minor units; what else is nested stays JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return oneLine(String(value));
  if ('Amount' in value && 'Currency' in value) return `${value.Amount} ${value.Currency}`;
  return oneLine(JSON.stringify(value));
}

// Control characters in a name of a user must not reach a terminal.
function oneLine(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

/** Columns side by side, two blanks apart. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, text.length);
  return rows
    .map((row) =>
      row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
