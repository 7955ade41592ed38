import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCode } from '../../check-auth/beside.js';
import { resolver } from '../../check-auth/compiler.js';
import { Collected } from '../../check-auth/context.js';

/** The files of the package that may touch the network, or reach another module of the run-time, and for what. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'client/check-options.ts': ['globalThis'], // whether this is a browser
  'client/create-client.ts': ['import openapi-fetch'],
  'client/user-agent.ts': ['globalThis'], // which run-time it is
  'plugins/client-credentials/index.ts': ['fetch'], // the default transport of the plugin alone
  'plugins/client-credentials/options.ts': ['fetch'],
  'plugins/mtls/index.ts': ['import undici'],
  'plugins/mtls/credentials.ts': ['node:tls'], // reads certificates
  'lib/builtin.ts': ['getBuiltinModule', 'globalThis'], // the file system, diagnostics channels
  'lib/fetch.ts': ['fetch'], // the default transport
  'lib/variable.ts': ['globalThis'], // environment variables
};

const ROOMS = ['client', 'plugins', 'lib', 'errors', 'helpers', 'generated'];

/** @returns a sentence for each difference between the table and the sources. */
export async function networkFiles(root: string): Promise<string[]> {
  const folders = await Promise.all(ROOMS.map((room) => readdir(join(root, room), { recursive: true })));
  const files = ROOMS.flatMap((room, index) => (folders[index] ?? []).map((name) => join(room, name)));
  const complaints: string[] = [];
  const resolve = resolver(root);
  for (const file of ['index.ts', ...files].filter((name) => name.endsWith('.ts'))) {
    const into = new Collected();
    const text = await readFile(join(root, file), 'utf8');
    readCode({ path: join(root, file), text, capability: () => undefined, resolve, imported: new Set(), into });
    const found = new Set(into.capabilities.map(({ capability }) => capability));
    const agreed = new Set(MAY[file]);
    for (const one of found)
      if (!agreed.has(one))
        complaints.push(`${file} has ${one}: list it in scripts/check-auth/network-files.ts, if it may.`);
    for (const one of agreed) if (!found.has(one)) complaints.push(`${file} no longer has ${one}.`);
  }
  return complaints;
}
