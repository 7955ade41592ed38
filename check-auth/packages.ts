import { existsSync, realpathSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { type Resolve, ts } from './compiler.js';
import { PACKAGE } from './mangopay.js';

/** A package as its own package.json names it, whatever an alias in node_modules says. */
export interface Package {
  readonly name: string;
  readonly root: string;
}

const packages = new Map<string, Package | undefined>();

/** The package that a file belongs to. */
export function packageOf(file: string): Package | undefined {
  const directory = dirname(file);
  if (packages.has(directory)) return packages.get(directory);
  const manifest = join(directory, 'package.json');
  const name = existsSync(manifest) ? nameIn(manifest) : undefined;
  const found = name !== undefined ? { name, root: directory } : directory === file ? undefined : packageOf(directory);
  packages.set(directory, found);
  return found;
}

/** The name of the package that a file is installed with; `undefined` where it is the service's, whose root is given. */
export function installedPackage(file: string, root: string | undefined): string | undefined {
  const owner = packageOf(file);
  if (owner?.name === PACKAGE && owner.root !== root) return PACKAGE;
  // A folder node_modules amid the sources is a hiding place; what lies in it is read like the rest.
  return owner?.root.includes('/node_modules/') ? owner.name : undefined;
}

/** Files that are imported for what they say, not for what they do. */
const ASSET = /\.(css|s[ac]ss|less|svg|png|jpe?g|gif|webp|woff2?|json|txt|graphql|sql|md)(\?.*)?$/;

/**
 * What specifiers mean in a file: `node:https` for a builtin, the name of a package, or `undefined` for a file of the
 * service itself, which goes into `imported`: all of them are read, wherever they are. What is not installed keeps the
 * name it is imported by.
 */
export function packageNames(
  resolve: Resolve,
  file: string,
  imported: Set<string>,
): (specifier: string) => string | undefined {
  return (specifier) => {
    const bare = specifier.replace(/^(npm|jsr):/, '');
    if (isBuiltin(bare)) return bare.startsWith('node:') ? bare : `node:${bare}`;
    const resolved = resolve(specifier, file);
    const isDeclared = resolved !== undefined && /\.d\.[cm]?ts$/.test(resolved);
    const root = packageOf(file)?.root;
    const owner = resolved === undefined ? undefined : packageOf(resolved);
    const installed = resolved === undefined ? undefined : installedPackage(resolved, root);
    if (installed !== undefined) return installed;
    if (isDeclared && owner && owner.root !== root) return owner.name;
    const isFile = /^(\.|\/|~|@\/)/.test(specifier); // or what bundlers call the sources' folder
    if (!isFile && (resolved === undefined || isDeclared)) {
      const name = packageNameIn(bare);
      return found(name, dirname(file)) ?? (resolved === undefined ? name : undefined);
    }
    const own = [isDeclared ? '' : (resolved ?? ''), join(dirname(file), specifier)].find((path) => existsSync(path));
    if (own !== undefined && !ASSET.test(own)) imported.add(own);
    const isMissing = /^\.\.?\//.test(specifier) && own === undefined && resolved === undefined;
    return isMissing && !ASSET.test(specifier) ? specifier : undefined;
  };
}

/** Without the path inside and the version. */
export const packageNameIn = (specifier: string): string =>
  (/^(@[^/]+\/)?[^/]*/.exec(specifier)?.[0] ?? specifier).replace(/(?<=.)@[^/]*$/, '');

/** Looks where Node looks, for what has no types or is shadowed by a declaration of the service. */
function found(name: string, directory: string): string | undefined {
  const manifest = join(directory, 'node_modules', name, 'package.json');
  if (existsSync(manifest)) return nameIn(realpathSync(manifest));
  const parent = dirname(directory);
  return parent === directory ? undefined : found(name, parent);
}

function nameIn(manifest: string): string | undefined {
  const { name } = ts.readConfigFile(manifest, ts.sys.readFile).config ?? {};
  return typeof name === 'string' ? name : undefined; // the package.json above counts
}
