// What a benchmark hands in, and the one table that is made of it.

export const contenders = ['ours', 'openapi-fetch', 'oauth2-client', 'vendor SDK'] as const;
export type Contender = (typeof contenders)[number];

export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly values: Partial<Record<Contender, number>>;
  /** The most that ours may be, as a multiple of openapi-fetch alone, measured in the same run. */
  readonly ratio?: number;
  /** The most that ours may be, in the row's unit. */
  readonly most?: number;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Prints the table and each limit that was passed; the process then ends with 1. */
export function print(rows: readonly Row[]): void {
  printTable(rows);
  for (const line of rows.flatMap(overBudget)) {
    console.log(`over budget: ${line}`);
    process.exitCode = 1;
  }
}

/** A line for each limit that a row exceeds. */
function overBudget(row: Row): string[] {
  const { ours, 'openapi-fetch': base } = row.values;
  if (ours === undefined) return [];
  const over: string[] = [];
  if (row.most !== undefined && ours > row.most)
    over.push(`${row.what}: ${format(ours)} ${row.unit}, at most ${row.most}`);
  if (row.ratio !== undefined && base !== undefined && ours / base > row.ratio)
    over.push(`${row.what}: ${(ours / base).toFixed(2)} × openapi-fetch alone, at most ${row.ratio}`);
  return over;
}

function printTable(rows: readonly Row[]): void {
  const lines = [['', ...contenders, 'unit', '× openapi-fetch', 'budget'], ...rows.map(cells)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
}

function cells(row: Row): string[] {
  const { ours, 'openapi-fetch': base } = row.values;
  const ratio = ours !== undefined && base !== undefined ? (ours / base).toFixed(2) : '';
  const budget = [
    row.ratio !== undefined ? `≤ ${row.ratio.toFixed(2)} ×` : '',
    row.most !== undefined ? `≤ ${row.most} ${row.unit}` : '',
  ];
  return [
    row.what,
    ...contenders.map((name) => format(row.values[name])),
    row.unit,
    ratio,
    budget.filter(Boolean).join(', '),
  ];
}

function format(value: number | undefined): string {
  if (value === undefined) return '–';
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
