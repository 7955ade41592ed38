// Files beside the program: what the compiler does not read, nobody has checked.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from './compiler.js';
import { positionIn } from './context.js';
import type { Finding } from './finding.js';
import { namesApiHost, PACKAGE, PATHS, RAW_PACKAGE } from './mangopay.js';

const CODE = /\.([cm]?[jt]sx?|vue|svelte|astro)$/;
const NEVER = /^(node_modules|coverage|\..*)$/;
const WORTH_READING = /mangopay|openapi-fetch|v2\.01/i;

export interface Outside {
  readonly findings: readonly Finding[];
  /** The files that findings are in, for the exceptions they may hold. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Code files under `root` that are in no program and speak of Mangopay. */
export function outsideFiles(root: string, inside: ReadonlySet<string>, skip: (path: string) => boolean): Outside {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  for (const path of codeFiles(root, ignoredFolders(root), skip)) {
    if (inside.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (!WORTH_READING.test(text)) continue;
    const [finding] = mentions(path, text);
    if (!finding) continue;
    findings.push(finding);
    texts.set(path, text);
  }
  return { findings, texts };
}

function* codeFiles(folder: string, ignored: ReadonlySet<string>, skip: (path: string) => boolean): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (NEVER.test(entry.name) || ignored.has(entry.name) || skip(path)) continue;
    if (entry.isDirectory()) yield* codeFiles(path, ignored, skip);
    else if (CODE.test(entry.name) && !/\.d\.[cm]?ts$/.test(entry.name)) yield path;
  }
}

/** What is not kept in the repository is not written by its people: folders that .gitignore names. */
function ignoredFolders(root: string): ReadonlySet<string> {
  try {
    const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    return new Set(lines.map((line) => line.trim().replace(/^\/|\/$/g, '')).filter((line) => /^[\w.-]+$/.test(line)));
  } catch {
    return new Set(['dist']); // no .gitignore
  }
}

function mentions(path: string, text: string): readonly Finding[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const what = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? mentioned(node) : undefined;
    if (what)
      found.push({
        ...positionIn(file, node.getStart(file)),
        rule: 'outside-program',
        certainty: 'unproven',
        message: `The file names ${what}, and is in no program that was checked.`,
        mend: 'Add it to the tsconfig (allowJs for JavaScript), or check its own tsconfig with another --project.',
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function mentioned(node: ts.StringLiteralLike | ts.TemplateHead): string | undefined {
  const { text, parent } = node;
  if (namesApiHost(text)) return 'a host of the Mangopay API';
  if (PATHS.has(text) || /^\/?v2\.01\//.test(text)) return 'a path of the Mangopay API';
  const imported = ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent);
  const [, name] = /^((?:@[^/]+\/)?[^/]+)/.exec(text) ?? [];
  if (imported && (name === PACKAGE || name === RAW_PACKAGE)) return `the package ${name}`;
  return text.includes(`node_modules/${RAW_PACKAGE}/`) ? `the package ${RAW_PACKAGE}` : undefined;
}
