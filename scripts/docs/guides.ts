import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ResultCode, resultCodes } from '../../generated/result-codes.js';

/** The files of `spec/guides`, in the order in which a reader needs them. Each begins with its heading. */
export const GUIDES = [
  'start',
  'tokens',
  'errors',
  'idempotency',
  'pagination',
  'rate-limits',
  'webhooks',
  'strong-customer-authentication',
  'frameworks',
  'migration',
];

/** A page of prose: its name, as in its address, and its Markdown. */
export interface Guide {
  readonly name: string;
  readonly text: string;
}

export function readGuides(project: string): Promise<Guide[]> {
  const guides = GUIDES.map(async (name) => ({
    name,
    text: await readFile(join(project, `spec/guides/${name}.md`), 'utf8'),
  }));
  return Promise.all(guides);
}

/** The table of result codes, from the description. */
export function resultCodePage(): Guide {
  const byGroup = new Map<string, string[]>();
  for (const [code, { message, group }] of Object.entries<ResultCode>(resultCodes).sort()) {
    const rows = byGroup.get(group ?? 'Others') ?? [];
    byGroup.set(group ?? 'Others', [...rows, `| \`${code}\` | ${message?.replaceAll('|', '\\|') ?? ''} |`]);
  }
  const tables = [...byGroup].map(
    ([group, rows]) => `**${group}**\n\n| code | message |\n|---|---|\n${rows.join('\n')}\n`,
  );
  const text = `# Result codes

\`ResultCode\` and \`ResultMessage\` say why a pay-in, transfer, payout or refund ended as it did. Mangopay adds codes
without notice: treat one that you do not know as a failure of its \`Status\`. In code: \`findResultCode\`.

${tables.join('\n')}`;
  return { name: 'result-codes', text };
}
