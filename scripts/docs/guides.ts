import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of `spec/guides`, in the order in which one needs them. Each begins with its heading. */
export const GUIDES = [
  'tokens',
  'errors',
  'idempotency',
  'pagination',
  'rate-limits',
  'webhooks',
  'strong-customer-authentication',
];

/** The guides as Markdown, to be read after the introduction. */
export async function readGuides(project: string): Promise<string> {
  const texts = await Promise.all(GUIDES.map((name) => readFile(join(project, `spec/guides/${name}.md`), 'utf8')));
  return texts.map((text) => `\n\n${text}`).join('');
}
