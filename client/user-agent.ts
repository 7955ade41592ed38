import { VERSION } from '../lib/version.js';

/** Names the application that uses the client, in `User-Agent`. */
export interface AppInfo {
  /** A token of RFC 9110: letters, digits and `-`, as in `acme-shop`. */
  name: string;
  /** Your version, as in `1.4.0`. */
  version?: string | undefined;
  /** Where to find out about the application. */
  url?: string | undefined;
}

/** `mangopay-fetch/<version> (node/22.1.0; linux) app/1.0 (https://app.example)` (RFC 9110 §10.1.5). */
export function userAgent(app: AppInfo | undefined): string {
  const { process, Deno, Bun } = globalThis as Runtimes;
  const runtime = Bun
    ? `bun/${Bun.version}`
    : Deno
      ? `deno/${Deno.version?.deno}`
      : process?.versions?.node
        ? `node/${process.versions.node}`
        : (globalThis.navigator?.userAgent ?? 'unknown');
  const platform = process?.platform === undefined ? '' : `; ${process.platform}`;
  const own = `mangopay-fetch/${VERSION} (${runtime}${platform})`;
  const whole = app ? `${own} ${namesOf(app)}` : own;
  // One string for all clients: with thousands of them, copies would weigh.
  if (whole !== last) last = whole;
  return last;
}

let last = '';

function namesOf(app: AppInfo): string {
  return `${app.name}${app.version === undefined ? '' : `/${app.version}`}${app.url === undefined ? '' : ` (${app.url})`}`;
}

/** What platforms say of themselves. */
interface Runtimes {
  process?: { versions?: { node?: string }; platform?: string };
  Deno?: { version?: { deno?: string } };
  Bun?: { version?: string };
}
