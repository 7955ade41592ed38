// Files beside the program: what the compiler does not read is read here, by its text.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join, relative } from 'node:path';
import { capabilitiesAt, isReference, type Names } from './capabilities.js';
import { ts } from './compiler.js';
import type { Collected } from './context.js';
import type { Location } from './finding.js';
import { namesApiHost, namesApiPath, PACKAGE, RAW_PACKAGE } from './mangopay.js';
import { locationOf } from './service.js';

const KINDS: readonly (readonly [kind: string, file: RegExp])[] = [
  ['JavaScript', /(?<!\.d)\.[cm]?jsx?$/],
  ['TypeScript', /(?<!\.d)\.[cm]?tsx?$/],
  ['markup', /\.(vue|svelte|astro|html?|mdx)$/],
  ['manifest', /^package\.json$/],
  ['shell', /\.(sh|bash|zsh|ya?ml)$|^(Makefile|Dockerfile|Justfile|Taskfile)/i],
];
const LARGEST = 1_000_000;
/** In a shell: what sends by itself, code in an argument, and what is loaded before a program. */
const SHELL =
  /(^|[\s;&|"'(`/])(curl|wget|nc|ncat|socat|telnet|openssl|https?|xh|aria2c)\s|(^|\s)(-e|-c|-p|-r|--eval|--print|--import|--require|--loader|--experimental-loader)[\s=](?!tsx\b)|\/dev\/tcp|NODE_OPTIONS=|mangopay\.com|v2\.01\//;
const SENDS = /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource|eval|importScripts)\s*\(/g;
const REMOTE = /<(script|iframe|form|object|embed)\b[^>]*?\b(src|action|data)\s*=\s*["'{]?https?:/gi;

export interface Outside {
  /** How many files of each kind were read beside the program. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folders and files that were not read, relative to the root. */
  readonly skipped: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads every file under `root` that may hold code and is not in the program. */
export function readOutside(
  root: string,
  inside: ReadonlySet<string>,
  isOutput: (path: string) => boolean,
  into: Collected,
): Outside {
  const counts = new Map<string, number>();
  const skipped: string[] = [];
  const texts = new Map<string, string>();
  const walk = (folder: string, ignored: ReadonlySet<string>): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (/^(node_modules|\.git)$/.test(entry.name)) continue;
      const isLeftOut = isOutput(path) || ignored.has(entry.name) || ignored.has(relative(root, path));
      if (isLeftOut) skipped.push(relative(root, path));
      else if (entry.isDirectory()) walk(path, ignored);
      else if (!inside.has(path)) {
        const kind = KINDS.find(([, file]) => file.test(entry.name))?.[0];
        if (kind === undefined || !entry.isFile()) continue;
        if (statSync(path).size > LARGEST) skipped.push(relative(root, path));
        else {
          const text = readFileSync(path, 'utf8');
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
          texts.set(path, text);
          read(kind, path, text, into);
        }
      }
    }
  };
  walk(root, ignoredFolders(root));
  return { counts, skipped, texts };
}

/** What is not kept in the repository: the folders that .gitignore names. They are listed in the report. */
function ignoredFolders(root: string): ReadonlySet<string> {
  try {
    const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    return new Set(lines.map((line) => line.trim().replace(/^\/|\/$/g, '')).filter((line) => /^[\w./-]+$/.test(line)));
  } catch {
    return new Set(); // no .gitignore
  }
}

function read(kind: string, path: string, text: string, into: Collected): void {
  const at = (index: number): Location => {
    const before = text.slice(0, index);
    return { file: path, line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
  };
  const capability = (index: number, name: string): unknown =>
    into.capabilities.push({ ...at(index), capability: name });
  if (kind === 'manifest') {
    for (const [name, command] of scriptsOf(text))
      if (SHELL.test(command)) capability(Math.max(0, text.indexOf(`"${name}"`)), `script ${name}: ${command}`);
  } else if (kind === 'shell') {
    let index = 0;
    for (const line of text.split('\n')) {
      const isCommand =
        SHELL.test(line) && /\b(curl|wget|nc|ncat|socat|telnet|xh|https? (GET|POST|PUT)|\/dev\/tcp)\b/.test(line);
      if (isCommand) capability(index, `shell: ${line.trim().slice(0, 80)}`);
      index += line.length + 1;
    }
  } else if (kind === 'markup') {
    readCode(path, codeIn(text, path.endsWith('.mdx') ? IMPORTS : SCRIPTS), into);
    for (const match of text.matchAll(SENDS)) capability(match.index, match[1] ?? '');
    for (const match of text.matchAll(REMOTE)) capability(match.index, `<${match[1]}> from elsewhere`);
    for (const match of text.matchAll(/mangopay\.com|v2\.01\//gi))
      if (namesApiHost(text.slice(Math.max(0, match.index - 60), match.index + 13)) || match[0].startsWith('v2'))
        capability(match.index, 'names Mangopay');
  } else readCode(path, text, into);
}

function scriptsOf(manifest: string): readonly (readonly [string, string])[] {
  try {
    const { scripts } = JSON.parse(manifest) as { scripts?: Record<string, unknown> };
    return Object.entries(scripts ?? {}).map(([name, command]) => [name, String(command)]);
  } catch {
    return []; // a broken package.json runs nothing
  }
}

/** The code in a page, at the place where it stands. */
function codeIn(text: string, pattern: RegExp): string {
  let code = '';
  for (const match of text.matchAll(pattern)) {
    const found = match[1] ?? match[2] ?? match[0];
    const from = match.index + match[0].indexOf(found);
    code += text.slice(code.length, from).replace(/[^\n]/g, ' ') + found;
  }
  return code;
}
const SCRIPTS = /<script\b[^>]*>([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---/gi;
const IMPORTS = /^(?:import|export)\b.*$/gm;

export function readCode(path: string, text: string, into: Collected): void {
  const kind = /\.[cm]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const declared = declaredIn(file);
  const names: Names = {
    isGlobal: ({ text: name }) => !declared.has(name),
    packageNamed: (specifier) => {
      if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`;
      if (/^([./~#]|@\/)/.test(specifier) && !specifier.includes('node_modules')) return undefined;
      return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    },
  };
  let mentions = false;
  const visit = (node: ts.Node): void => {
    capabilitiesAt(node, names, (at, capability) => {
      if (capability !== `import ${PACKAGE}`) into.capabilities.push({ ...locationOf(at), capability });
    });
    const callee = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : undefined;
    if (callee && ts.isIdentifier(callee) && isUnknown(callee, declared))
      into.capabilities.push({ ...locationOf(callee), capability: `global ${callee.text}` });
    const what = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? mentioned(node) : undefined;
    if (what && !mentions) {
      mentions = true; // one finding per file
      into.findings.push({
        ...locationOf(node),
        rule: 'outside-program',
        message: `${basename(path)} names ${what}, and is in no program that was checked.`,
        fix: 'Add it to the tsconfig (allowJs for JavaScript), move the calls to a file that is in it, or check its own tsconfig with another --project.',
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** A function that neither the file nor the language has: a build or a page puts it there. */
const isUnknown = (name: ts.Identifier, declared: ReadonlySet<string>): boolean =>
  isReference(name) &&
  !declared.has(name.text) &&
  !(name.text in globalThis) &&
  !/^(require|define[A-Z]\w*)$/.test(name.text);

function declaredIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isMember =
      parent &&
      (ts.isPropertyAccessExpression(parent) ||
        ts.isPropertyAssignment(parent) ||
        ts.isShorthandPropertyAssignment(parent));
    if (ts.isIdentifier(node) && 'name' in parent && parent.name === node && !isMember) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function mentioned({ text, parent }: ts.StringLiteralLike | ts.TemplateHead): string | undefined {
  if (namesApiHost(text)) return 'a host of the Mangopay API';
  if (namesApiPath(text)) return 'a path of the Mangopay API';
  const isImport = ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent);
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(text) ?? [];
  return isImport && (name === PACKAGE || name === RAW_PACKAGE) ? `the package ${name}` : undefined;
}
