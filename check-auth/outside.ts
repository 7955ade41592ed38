// Files beside the program: what the compiler does not read is found here, and read by its text.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { type Beside, readCode, readManifest, readMarkup, readShell } from './beside.js';
import { resolver } from './compiler.js';
import type { Collected } from './context.js';
import { placeIn } from './finding.js';

const PROGRAM =
  /\.(py|rb|php|pl|go|rs|java|kt|cs|lua|exs?|coffee|es6|ps1|bat|cmd|wasm|wat|node|gyp|c|cc|cpp|swift|scala|dart|jl|clj|groovy|[rR]|ipynb|http|rest|bru)$/;
/** Those without an extension, too: Makefile, .env, .npmrc, a hook of git. */
const SHELL =
  /\.(sh|bash|zsh|fish|ksh|nu|ya?ml)$|dockerfile$|^\.?[^.]+$|^\.env\.|^(Makefile|Dockerfile|Justfile|Taskfile)/i;
type Kind = readonly [name: string, file: RegExp, read: (file: Beside) => void];
const OTHER: Kind = ['other languages', PROGRAM, ({ path, capability }) => capability(0, `program ${extname(path)}`)];
const KINDS: readonly Kind[] = [
  ['JavaScript', /(?<!\.d)\.[cm]?jsx?$/, readCode],
  ['TypeScript', /(?<!\.d)\.[cm]?tsx?$/, readCode],
  ['markup', /\.(vue|svelte|astro|html?|mdx|ejs|hbs|pug|njk|liquid)$/, readMarkup],
  ['manifest', /^package\.json$/, readManifest],
  ['shell', SHELL, readShell],
  OTHER,
];
const LARGEST = 1_000_000;

export interface Outside {
  /** How many files of each kind were read beside the program. */
  readonly counts: Readonly<Record<string, number>>;
  /** Folders and files that were not read, relative to the root. */
  readonly skipped: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads every file under `root` that may hold code and is not in the program, and whatever `imported` names. */
export function readOutside(
  root: string,
  inside: ReadonlySet<string>,
  outputs: ReadonlySet<string>,
  imported: Set<string>,
  into: Collected,
): Outside {
  const counts: Record<string, number> = {};
  const skipped: string[] = [];
  const texts = new Map<string, string>();
  const resolve = resolver(root);
  const read = (path: string): void => {
    if (inside.has(path) || texts.has(path)) return;
    const found = KINDS.find(([, file]) => file.test(basename(path)));
    if (!found && !imported.has(path)) return;
    const [kind, , reader] = found ?? OTHER;
    if (statSync(path).size > LARGEST && !imported.has(path)) {
      skipped.push(relative(root, path));
      return;
    }
    const text = readFileSync(path, 'utf8');
    const capability = (index: number, name: string): void => {
      into.capabilities.push({ ...placeIn(path, text, index), capability: name });
    };
    counts[kind] = (counts[kind] ?? 0) + 1;
    texts.set(path, text);
    const isScript = kind === 'shell' && /^#!.*\b(node|tsx|bun|deno)\b/.test(text);
    (isScript ? readCode : reader)({ path, text, capability, resolve, imported, into });
  };
  const walk = (folder: string, ignored: ReadonlySet<string>): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (/^(node_modules|\.git)$/.test(entry.name)) continue;
      const shown = relative(root, path);
      if (outputs.has(path) || ignored.has(entry.name) || ignored.has(shown)) skipped.push(shown);
      else if (entry.isDirectory()) walk(path, ignored);
      else if (entry.isFile()) read(path);
    }
  };
  walk(root, ignoredFolders(root));
  for (const path of imported) read(path); // what these import is added on the way
  return { counts, skipped, texts };
}

/** What is not kept in the repository: the folders that .gitignore names. They are listed in the report. */
function ignoredFolders(root: string): ReadonlySet<string> {
  const path = join(root, '.gitignore');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return new Set(lines.map((line) => line.trim().replace(/^\/|\/$/g, '')).filter((line) => /^[\w./-]+$/.test(line)));
}
