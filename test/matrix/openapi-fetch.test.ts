// The plugin with every version of openapi-fetch that it is for: its types fit, and a refused token is replaced.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type createOpenapiClient from 'openapi-fetch';
import { clientCredentials } from '../../plugins/client-credentials/index.js';
import { type Caller, startServer } from '../plugins/client-credentials/support.js';

const folder = fileURLToPath(new URL('servers/', import.meta.url));
const require = createRequire(join(folder, 'package.json'));
const skip = !existsSync(`${folder}/node_modules`) && 'npm ci --prefix test/matrix/servers';

describe('openapi-fetch', { skip }, () => {
  for (const minor of [12, 13, 14, 15, 16, 17]) {
    const name = `openapi-fetch-${minor}`;

    it(`0.${minor} accepts the plugin by its types`, async (t) => {
      const directory = await mkdtemp(join(folder, 'types-'));
      t.after(() => rm(directory, { recursive: true }));
      const code = `
        import createClient from '${name}';
        import { clientCredentials } from '../../../../dist/plugins/client-credentials/index.js';
        const auth = clientCredentials({ tokenUrl: 'https://as.example', clientId: 'a', clientSecret: 'b' });
        createClient<{}>({ baseUrl: 'https://api.example' }).use(auth);
        createClient<{}>({ baseUrl: 'https://api.example', fetch: auth.withToken() });`;
      await writeFile(join(directory, 'index.ts'), code);
      const compilerOptions = {
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: ['node'],
      };
      await writeFile(join(directory, 'package.json'), '{"type":"module"}');
      await writeFile(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['index.ts'] }));
      const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
      await promisify(execFile)(process.execPath, [tsc, '-p', directory]).catch(({ stdout }) =>
        assert.fail(String(stdout).slice(0, 4000)),
      );
    });

    it(`0.${minor} recovers from a 401, by the middleware and by withToken`, async (t) => {
      const loaded = await import(pathToFileURL(require.resolve(name)).href);
      // It is loaded as CommonJS, whose exports are the default one.
      const createClient = (loaded.default.default ?? loaded.default) as typeof createOpenapiClient;
      const server = await startServer();
      t.after(() => server.close());
      const plugin = () =>
        clientCredentials({ tokenUrl: `${server.origin}/oauth/token`, clientId: 'a', clientSecret: 'b' });
      const byMiddleware = createClient<Record<string, never>>({ baseUrl: server.origin });
      byMiddleware.use(plugin());
      const byFetch = createClient<Record<string, never>>({ baseUrl: server.origin, fetch: plugin().withToken() });
      for (const each of [byMiddleware, byFetch]) {
        const client = each as unknown as Caller; // paths that no description has
        assert.equal((await client.GET('/things')).response.status, 200);
        server.revoked = new Set([server.current()]);
        const { data, response } = await client.POST('/things', { body: { a: 1 } });
        assert.deepEqual([response.status, data?.body], [200, '{"a":1}']);
      }
    });
  }
});
