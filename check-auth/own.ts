// `npm run check:auth`: this package by its own rules, and what in this repository uses it by the rules for services.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check, render } from './check.js';
import { closedSet } from './closed-set.js';
import { type Declarations, openCompiler } from './compiler.js';
import { checkPackage } from './package-rules.js';
import { checkStructure } from './package-structure.js';
import { openService } from './service.js';

/** The files that are the package. */
const isLibrary = (path: string): boolean =>
  /^((index|errors)\.ts|(client|plugins|helpers|generated|sandbox|dist)\/)/.test(path);

/** What is not looked at, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  test: 'tests aim at the API, at openapi-fetch and round the client on purpose',
  'scripts/bench': 'compares the client with bare ones, on loopback',
};
const isExempt = (path: string): boolean =>
  Object.keys(EXEMPT).some((one) => path === one || path.startsWith(`${one}/`)) ||
  /^examples\/[^/]+\/test(\/|$)/.test(path);

/**
 * `callSites: false` leaves out the calls in scripts and examples: what is left shows that each operation of the
 * description has an authentication that the client carries out. `declarations` are those that have been read already.
 *
 * @returns the exit code.
 */
export function checkOwn(
  root: string,
  out: (text: string) => void,
  { callSites = true, declarations }: { callSites?: boolean; declarations?: Declarations | undefined } = {},
): 0 | 1 {
  const tsconfig = join(root, 'tsconfig.json');
  const isLookedAt = callSites ? (path: string) => !isExempt(path) : isLibrary;
  const compile = openCompiler((file) => isLookedAt(relative(root, file)), declarations);
  const service = openService(compile(tsconfig), isLibrary);
  const own = [...checkPackage(service), ...checkStructure(service, entriesOf(root))];
  for (const { file, line, column, rule, message } of own)
    out(`${relative(root, file)}:${line}:${column}  ${rule}\n  ${message}\n\n`);

  const { counts, complaints } = closedSet(service);
  for (const complaint of complaints) out(`closed-set\n  ${complaint}\n\n`);
  out(
    `Operations: ${Object.entries(counts)
      .map(([where, count]) => `${count} in ${where}`)
      .join(', ')}.\n\n`,
  );

  const broken = own.length + complaints.length > 0;
  if (!callSites) return broken ? 1 : 0;
  const report = check({ projects: [tsconfig, ...exampleProjects(root)], isLibrary, isExempt, compile });
  out(render(report, 'text', false));
  for (const [path, reason] of Object.entries(EXEMPT)) out(`Not looked at: ${path} (${reason}).\n`);
  return broken || report.findings.length > 0 ? 1 : 0;
}

/** The sources of the package's entries. */
function entriesOf(root: string): readonly string[] {
  const { exports }: { exports: Record<string, string | { default: string }> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return Object.values(exports)
    .map((target) => (typeof target === 'string' ? target : target.default))
    .filter((target) => target.endsWith('.js') && !target.includes('/scripts/'))
    .map((target) => target.replace('./dist/', '').replace(/\.js$/, '.ts'))
    .filter((path) => existsSync(join(root, path)));
}

function exampleProjects(root: string): readonly string[] {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name, 'tsconfig.json'))
    .filter((path) => existsSync(path));
}
