// What the files of the package say only when it is published, since only then it is known where the sources are.
import { posix } from 'node:path';

/** Where the sources are: on GitHub, as `GITHUB_REPOSITORY` gives it (`owner/name`), at a tag. */
export interface Origin {
  readonly repository: string;
  readonly tag: string;
}

/** package.json with the addresses that npm shows, and that provenance is checked against. */
export function withAddresses(manifest: string, { repository }: Origin): string {
  const page = `https://github.com/${repository}`;
  const addresses = {
    homepage: `${page}#readme`,
    bugs: `${page}/issues`,
    repository: { type: 'git', url: `git+${page}.git` },
  };
  return `${JSON.stringify({ ...JSON.parse(manifest), ...addresses }, null, 2)}\n`;
}

/** A page whose links to other files lead to GitHub, since the registry shows the page alone. `file` is its own path. */
export function withAbsoluteLinks(page: string, file: string, { repository, tag }: Origin): string {
  return page.replace(/\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, target: string) => {
    const path = posix.join(posix.dirname(file), target);
    return `](https://github.com/${repository}/blob/${tag}/${path})`;
  });
}
