// What one file beside the program may do, by its text.
import { basename } from 'node:path';
import { capabilitiesAt } from './capabilities.js';
import { type Resolve, ts } from './compiler.js';
import type { Collected } from './context.js';
import { namesApiHost, namesApiPath, PACKAGE, RAW_PACKAGE } from './mangopay.js';
import { writtenNames } from './names.js';
import { packageNameIn, packageNames } from './packages.js';

/** A file, and where to report what it may do. */
export interface Beside {
  readonly path: string;
  readonly text: string;
  capability(index: number, name: string): void;
  readonly resolve: Resolve;
  /** Files that this one imports are added. */
  readonly imported: Set<string>;
  readonly into: Collected;
}

/** In a shell: what sends by itself, runs code from an argument or a pipe, or loads code before a program. */
const SENDS_IN_SHELL = new RegExp(
  [
    /(^|[\s;&|"'(`/])(curl|wget|nc|ncat|socat|telnet|xh|httpie|grpcurl|hurl|newman|lwp-request|aria2c|deno|bunx|dlx|powershell|pwsh)[\s)]/,
    /\bopenssl s_client|\bhttps? (GET|POST|PUT|:|"?\$)|\/dev\/tcp|node[_-]options\s*=/i,
    /\b(node|tsx|bun|python3?|ruby|perl|php)\b[^\n;&|]*\s(-e|-c|-p|-r|--eval|--print|--import|--require|--loader|--experimental-loader)[\s=](?!tsx\b)/,
    /\|\s*(node|tsx|bun|python3?|sh|bash)\b|\b(node|tsx|bun|python3?)\b[^\n;&|]*<</,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

export function readManifest({ text, capability }: Beside): void {
  const { config } = ts.parseConfigFileTextToJson('package.json', text); // a broken one runs nothing
  for (const [name, command] of Object.entries<unknown>(config?.scripts ?? {}))
    if (SENDS_IN_SHELL.test(String(command)) || namesApiHost(String(command)))
      capability(Math.max(0, text.indexOf(`"${name}"`)), `script ${name}: ${command}`);
}

export function readShell({ text, capability }: Beside): void {
  let index = 0;
  for (const line of text.split('\n')) {
    if (SENDS_IN_SHELL.test(line)) capability(index, `shell: ${line.trim().slice(0, 80)}`);
    if (/mangopay\.com\/\w|\/v2\.01\//i.test(line)) capability(index, 'names Mangopay');
    index += line.length + 1;
  }
}

const SCRIPTS = /<script\b[^>]*>([\s\S]*?)<\/script\s*>|^---\r?\n([\s\S]*?)\n---|<%[-=]?([\s\S]*?)%>/gi;
/** To the next empty line. */
const MODULE_CODE = /^(?:import|export)\b(?:.|\r?\n(?!\r?\n))*/gm;
const SENDS =
  /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket|EventSource|eval|importScripts)\b['"\]]*\s*[.(]|\$(http|axios|fetch)\b/g;
const REMOTE = /<(script|iframe|form|object|embed|meta)\b[^>]*?\b(src|action|data|url)\s*=\s*["'{]?https?:/gi;

/** A page or a component: its scripts as code, its expressions by their words. */
export function readMarkup(file: Beside): void {
  const { path, text, capability } = file;
  readCode({ ...file, text: codeIn(text, path.endsWith('.mdx') ? MODULE_CODE : SCRIPTS) });
  for (const match of text.matchAll(SENDS)) capability(match.index, match[1] ?? match[0]);
  for (const match of text.matchAll(REMOTE)) capability(match.index, `<${match[1]}> from elsewhere`);
  for (const { index, 0: found } of text.matchAll(/[\w.-]+\.mangopay\.com|v2\.01\//gi))
    if (found.startsWith('v2') || namesApiHost(found)) capability(index, 'names Mangopay');
}

/** The code in a page, at the place where it stands. */
function codeIn(text: string, pattern: RegExp): string {
  let code = '';
  for (const match of text.matchAll(pattern)) {
    const found = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const from = match.index + match[0].indexOf(found);
    code += text.slice(code.length, from).replace(/[^\n]/g, ' ') + found;
  }
  return code;
}

export function readCode({ path, text, resolve, imported, into }: Beside): void {
  const kind = /\.[cm]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const names = { giverOf: writtenNames(file), packageNamed: packageNames(resolve, path, imported) };
  let mentions = false;
  const visit = (node: ts.Node): void => {
    capabilitiesAt(node, names, into);
    const what = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? mentioned(node) : undefined;
    if (what && !mentions) {
      mentions = true; // one finding per file
      into.finding('outside-program', node, `${basename(path)} names ${what}, and is in no program that was checked.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function mentioned({ text, parent }: ts.StringLiteralLike | ts.TemplateHead): string | undefined {
  if (namesApiHost(text)) return 'a host of the Mangopay API';
  if (namesApiPath(text)) return 'a path of the Mangopay API';
  const isImport = ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isCallExpression(parent);
  const name = packageNameIn(text);
  return isImport && (name === PACKAGE || name === RAW_PACKAGE) ? `the package ${name}` : undefined;
}
