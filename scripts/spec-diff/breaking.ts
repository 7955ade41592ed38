/** A change that breaks callers. */
export interface Breaking {
  /** As in `GET /v2.01/{ClientId}/wallets` or `components/schemas/Wallet`, and what is in it. */
  readonly place: string;
  readonly message: string;
  /** Any of these in the changelog names it. */
  readonly names: readonly string[];
}

/** What `redocly diff --format json` gives, as far as it is read. */
export interface Verdicts {
  readonly changes: readonly {
    readonly path: string;
    readonly kind?: string;
    /** `key` where something is the same under another name. */
    readonly property?: string;
    readonly base?: { readonly value?: unknown };
    readonly revision?: { readonly value?: unknown };
    readonly verdicts: readonly {
      readonly impact: string;
      readonly message: string;
      readonly location?: { readonly pointer?: string };
    }[];
  }[];
}

export function breakingIn({ changes }: Verdicts): Breaking[] {
  const found = changes.flatMap(({ path, verdicts }) =>
    verdicts
      .filter(({ impact }) => impact === 'major')
      .map(({ message, location }) => describe(location?.pointer ?? path, path, message)),
  );
  found.push(...changes.flatMap(renamed));
  // A schema that many operations share is reported with each of them.
  return [...new Map(found.map((breaking) => [breaking.place + breaking.message, breaking])).values()];
}

/** Nothing changes on the wire, but a schema is exported by its name, and a call names the parameters of its path. */
function renamed({ path, kind, property, base, revision }: Verdicts['changes'][number]): Breaking[] {
  const [, section, key = ''] = /^#\/(paths|components\/schemas)\/([^/]+)$/.exec(path) ?? [];
  if (section === undefined) return [];
  if (section !== 'paths' && kind === 'removed')
    return [{ place: key, message: `Schema \`${key}\` was removed.`, names: [key] }];
  if (property !== 'key') return [];
  const [from, to] = [String(base?.value), String(revision?.value)];
  return [{ place: from, message: `\`${from}\` became \`${to}\`.`, names: [from] }];
}

function describe(pointer: string, path: string, message: string): Breaking {
  const keysOf = (text: string) =>
    text
      .replace(/^#\//, '')
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [section = '', second = '', third = '', ...inside] = keysOf(pointer);
  const isPath = section === 'paths';
  const place = isPath ? `${third.toUpperCase()} ${second}` : [section, second, third].join('/');
  const [, at = '', method = ''] = keysOf(path);
  const operation = `${method.toUpperCase()} ${at}`;
  return { place: [place, ...inside].join(' '), message, names: isPath ? [operation] : [third, operation] };
}

/** Whether a version says that callers of the other may break: a new major one, or before 1.0.0 a new minor one. */
export function isBreakingStep(from: string, to: string): boolean {
  const [fromMajor = 0, fromMinor = 0] = from.split('.').map(Number);
  const [toMajor = 0, toMinor = 0] = to.split('.').map(Number);
  return toMajor > fromMajor || (fromMajor === 0 && toMajor === 0 && toMinor > fromMinor);
}

/** The text under the newest heading of a changelog that has any. */
export function newestEntries(changelog: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  return sections.find((section) => section.split('\n').slice(1).join('').trim() !== '') ?? '';
}
