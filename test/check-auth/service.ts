import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['index.ts', 'errors', 'lib', 'client', 'plugins', 'helpers', 'generated', 'sandbox', 'check-auth'];
const EXPORTS = {
  '.': './index.ts',
  './client-credentials': './plugins/client-credentials/index.ts',
  './webhooks': './helpers/webhooks.ts',
  './guard': './check-auth/guard.ts',
};

/** An empty folder of its own. */
export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'check-auth-'));

/** A copy of one of the fixtures, with what it has installed. */
export async function copyService(fixture: string): Promise<string> {
  const root = await temporaryFolder();
  await cp(fileURLToPath(new URL(`./fixtures/${fixture}`, import.meta.url)), root, { recursive: true });
  await install(root);
  return root;
}

/** This package, and openapi-fetch also under other names. By its sources nothing has to be built; `dist` is what is shipped. */
export async function install(root: string, from: 'sources' | 'dist' = 'sources'): Promise<void> {
  const modules = join(root, 'node_modules');
  const own = join(modules, 'mangopay-fetch');
  await mkdir(own, { recursive: true });
  const manifest = JSON.stringify({ name: 'mangopay-fetch', type: 'module', exports: EXPORTS });
  if (from === 'dist') await cp(join(REPOSITORY, 'package.json'), join(own, 'package.json'));
  else await writeFile(join(own, 'package.json'), manifest);
  for (const one of from === 'dist' ? ['dist'] : SOURCES) await symlink(join(REPOSITORY, one), join(own, one));
  const installed = {
    'openapi-fetch': 'openapi-fetch',
    '@types': '@types',
    undici: 'undici',
    'undici-types': 'undici-types',
  };
  const aliases = { 'safe-http': 'openapi-fetch', shimmed: 'openapi-fetch' };
  for (const [name, target] of Object.entries({ ...installed, ...aliases }))
    await symlink(join(REPOSITORY, 'node_modules', target), join(modules, name));
}
