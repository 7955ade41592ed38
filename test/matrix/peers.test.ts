// npm installs the package beside whatever versions a service already has, and what is optional works with them.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { install } from '../packaging/installed.js';

const SERVICE = `
import { createClient } from 'mangopay-fetch';
const mangopay = createClient();
export const users = () => mangopay.operations.listUsers();`;

describe('the package installs without a conflict beside', () => {
  for (const beside of [
    ['redis@4.7.1', 'undici@5.29.0', 'ts-morph@26.0.0'],
    ['redis@5.12.1', 'undici@6.29.1', 'ts-morph@27.0.0'],
    ['redis@6.3.1', 'undici@7.30.2', 'ts-morph@28.0.0'],
  ])
    it(`${beside.join(', ')}; check-auth works with this ts-morph`, async () => {
      await using project = await install();
      const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
      // npm ends with ERESOLVE where a peer does not fit.
      await project.run('npm', ['install', ...options, ...beside]);
      await mkdir(join(project.directory, 'src'));
      await writeFile(join(project.directory, 'src/service.ts'), SERVICE);
      const compilerOptions = { module: 'NodeNext', target: 'ES2022', strict: true, skipLibCheck: true, types: [] };
      await writeFile(join(project.directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
      await project.run('npx', ['mangopay-fetch', 'check-auth', '--init']);
      const { stdout } = await project.run('npx', ['mangopay-fetch', 'check-auth']);
      assert.match(stdout, /1 calls of 1 of \d+ operations/);
    });
});
