import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

/**
 * Leaves of the declarations what the entries lead to. Half of the generated ones was indentation, and where the
 * package holds no source, a map would lead nowhere.
 */
export async function trimDeclarations(
  directory: string,
  entries: readonly string[],
  hasNoSource: (file: string) => boolean,
): Promise<void> {
  const reached = new Map<string, string>();
  const left = [...entries];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (reached.has(file)) continue;
    const text = await readFile(join(directory, file), 'utf8');
    reached.set(file, text);
    for (const [, path = ''] of text.matchAll(/(?:from |import\()["'](\.[^"']+)\.js["']/g))
      left.push(`${normalize(join(dirname(file), path))}.d.ts`);
  }
  const names = await readdir(directory, { recursive: true });
  for (const name of names.filter((each) => /\.d\.ts(\.map)?$/.test(each))) {
    const file = name.replace(/\.map$/, '');
    if (!reached.has(file) || (name !== file && hasNoSource(file))) await rm(join(directory, name));
  }
  for (const [file, text] of reached) {
    const indented = text.replace(/^( {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
    await writeFile(
      join(directory, file),
      hasNoSource(file) ? indented.replace(/^\/\/# sourceMappingURL=.*\n?/m, '') : indented,
    );
  }
}
