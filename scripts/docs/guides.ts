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
  'observability',
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

/** The guides, and the page of the plugin, which serves other APIs too. */
export async function readGuides(project: string): Promise<Guide[]> {
  const read = (file: string) => readFile(join(project, file), 'utf8');
  const guides = GUIDES.map(async (name) => ({ name, text: await read(`spec/guides/${name}.md`) }));
  const plugin = await read('plugins/client-credentials/README.md');
  // One heading per page, as the guides have.
  const text = plugin.replace(/^# .*/, '# Client credentials').replaceAll(/^## (.*)/gm, '**$1**');
  return [...(await Promise.all(guides)), { name: 'client-credentials', text }];
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
