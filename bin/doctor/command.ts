import { parseArgs } from 'node:util';
import { messageOf } from '../../lib/safe-cause.js';
import { aligned } from '../call/table.js';
import { type Terminal, terminal } from '../terminal.js';
import { diagnose, type Patient } from './diagnose.js';

const USAGE = `Usage: mangopay-fetch doctor [--json] [--base-url <url>]

Finds out why this machine cannot call Mangopay, with the variables that a service uses. It reads, and changes
nothing; it never prints a secret. A key that is refused is tried once on the other environment.
Exit codes: 0 nothing at fault, 1 a fault, 2 wrong arguments.`;

/**
 * `mangopay-fetch doctor`: which of variables, key, environment, certificate, address, clock and so on is at fault.
 *
 * @param args - what follows `doctor` on the command line
 * @returns the exit code: 0 where nothing is at fault, 1 where something is, 2 for wrong arguments
 */
export async function doctor(
  args: readonly string[],
  io: Terminal = terminal,
  patient: Omit<Patient, 'env' | 'baseUrl'> = {},
): Promise<number> {
  let flags: { json?: boolean; help?: boolean; 'base-url'?: string };
  try {
    const options = {
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      'base-url': { type: 'string' },
    } as const;
    flags = parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    io.err(`${messageOf(cause)}\n\n${USAGE}`);
    return 2;
  }
  if (flags.help) {
    io.out(USAGE);
    return 0;
  }
  const findings = await diagnose({
    ...patient,
    env: io.env,
    baseUrl: flags['base-url'] ?? (io.env['MANGOPAY_BASE_URL'] || undefined),
  });
  if (flags.json) io.out(JSON.stringify(findings, undefined, 2));
  else
    io.out(
      aligned(
        findings.map(({ check, status, detail, fix }) => [status, check, [detail, fix].filter(Boolean).join('. ')]),
      ),
    );
  return findings.some(({ status }) => status === 'fault') ? 1 : 0;
}
