// `npm run release`, for the release workflow: the tarball to publish, in reports/. It changes package.json and the pages
// that the package holds, so run it on a checkout that is thrown away.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { withAbsoluteLinks, withAddresses } from './release/published.js';

const { GITHUB_REPOSITORY: repository, GITHUB_REF_NAME: tag } = process.env;
if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository))
  throw new Error(
    'GITHUB_REPOSITORY must be the owner and name of the repository: the package would lack its address.',
  );
const manifest = readFileSync('package.json', 'utf8');
const { version, files } = JSON.parse(manifest) as { version: string; files: string[] };
if (tag !== `v${version}`)
  throw new Error(`The tag ${tag} is not v${version}, the version in package.json. Tag the commit that has it.`);

const origin = { repository, tag };
writeFileSync('package.json', withAddresses(manifest, origin));
for (const page of ['README.md', ...files.filter((file) => file.endsWith('.md'))])
  writeFileSync(page, withAbsoluteLinks(readFileSync(page, 'utf8'), page, origin));

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');
execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', 'reports'], { stdio: 'inherit' });
