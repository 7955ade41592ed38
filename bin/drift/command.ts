import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { DriftEvent } from '../../drift/index.js';
import { VERSION } from '../../lib/version.js';
import { readDocument } from '../../sandbox/document.js';
import { asObject, asString, parseJson } from '../../sandbox/json.js';
import { type Terminal, terminal } from '../terminal.js';

const USAGE = `Usage: mangopay-fetch drift <file>

Makes a report of the events of mangopay-fetch/drift, one JSON object per line, to paste into an issue. It holds names of
operations and fields, and never a value. Lines that hold no such event are skipped.
Exit codes: 0 a report was made, 2 wrong arguments or a file without events.`;

/**
 * `mangopay-fetch drift`: groups the events of a file by operation and place.
 *
 * @param args - what follows `drift` on the command line
 * @returns the exit code
 */
export async function drift(args: readonly string[], io: Terminal = terminal): Promise<number> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      io.out(USAGE);
      return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error(`Give one file.\n\n${USAGE}`);
    const events = (await read(file))
      .split('\n')
      .map(eventOf)
      .filter((event) => event !== undefined);
    if (events.length === 0) throw new Error(`${file} holds no event of mangopay-fetch/drift.`);
    for (const line of report(events)) io.out(line);
    return 0;
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`Could not read ${file}: ${error instanceof Error && 'code' in error ? error.code : error}.`);
  }
}

function eventOf(line: string): DriftEvent | undefined {
  const event = asObject(parseJson(line));
  const isWhole = (['operationId', 'method', 'path', 'at', 'kind', 'expected'] as const).every((key) =>
    asString(event[key]),
  );
  // by this line; the report shows it as text, whatever the kind is
  return event['type'] === 'drift' && isWhole ? (event as object as DriftEvent) : undefined;
}

function* report(events: readonly DriftEvent[]): Generator<string> {
  const groups = new Map<string, { event: DriftEvent; count: number }>();
  for (const event of events) {
    const key = [event.operationId, event.status, event.at, event.kind].join(' ');
    groups.set(key, { event, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const current = asString(asObject(readDocument()['info'])['x-current-to']);
  yield `mangopay-fetch ${VERSION}, description current to ${current}: ${groups.size} deviations in ${events.length} events\n`;
  yield '| times | operation | status | where | what | the description |';
  yield '| ---: | --- | --- | --- | --- | --- |';
  for (const { event, count } of [...groups.values()].sort((a, b) => b.count - a.count)) {
    const { operationId, method, path, status, at, kind, expected } = event;
    yield `| ${[count, `${operationId} (${method} ${path})`, status, `\`${at}\``, kind, expected].map(cell).join(' | ')} |`;
  }
}

const cell = (text: string | number) => `${text}`.replace(/\p{Cc}+/gu, ' ').replaceAll('|', '\\|');
