// `mangopay-fetch check-auth`: arguments in, text and exit code out.

import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';

const HELP = `Usage: mangopay-fetch check-auth [options]

Shows who in your service may open a connection, and that every call of a Mangopay operation goes through a client that
createClient made. What files may do is kept in check-auth.json beside your package.json; the check fails where the code
and that file differ.

Options:
  -p, --project <file>   The tsconfig of your program. Can be given more than once. Default: tsconfig.json
      --init             Write check-auth.json from the code as it is, for you to review
      --update           Bring check-auth.json up to date, and show what changed
  -f, --format <format>  text, json, github (annotations of GitHub Actions) or sarif (SARIF 2.1.0). Default: text
      --all              List operations that are not called, too (text)
  -h, --help             Show this

Exceptions:
  A comment "// check-auth-ignore <rule>: <reason>", on the line or above it, excepts one line from one rule. Exceptions
  are listed. One without a reason, and one that is not needed, is reported.

Exit codes: 0 no findings, 1 findings, 2 the check could not run.
`;

const STREAMS = {
  out: (text: string): unknown => process.stdout.write(text),
  err: (text: string): unknown => process.stderr.write(text),
};

/** @returns the exit code. */
export async function checkAuth(args: readonly string[], { out, err } = STREAMS): Promise<0 | 1 | 2> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        project: { type: 'string', short: 'p', multiple: true, default: ['tsconfig.json'] },
        format: { type: 'string', short: 'f', default: 'text' },
        init: { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { project, init, update, all } = values;
    if (values.help) {
      out(HELP);
      return 0;
    }
    const missing = project.find((one) => !existsSync(one));
    if (missing !== undefined) throw new Error(`${missing} does not exist. Name your tsconfig with --project.`);
    // Node 20 optimizes too eagerly: a fifth of the time. Later ones do not know the flag, and say so on stderr.
    if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=300000');
    // Loaded here, since it needs ts-morph, which a service may not have.
    const { judge, readPrograms } = await import('./analyse.js');
    const { formatNamed, render, writeDown } = await import('./check.js');
    const format = formatNamed(values.format);
    const reading = readPrograms(project);
    if (init || update) out(writeDown(reading, init));
    const report = judge(reading);
    out(render(report, format, all));
    return report.findings.length === 0 ? 0 : 1;
  } catch (error) {
    const { message, code = '' } = error as NodeJS.ErrnoException; // nothing else is thrown
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes("'ts-morph'"))
      err('check-auth: ts-morph is needed and not installed. Run: npm install --save-dev ts-morph\n');
    else err(`check-auth: ${message}${code.startsWith('ERR_PARSE_ARGS') ? ' See --help.' : ''}\n`);
    return 2;
  }
}
