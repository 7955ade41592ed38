import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';

/** What a command needs of the world, so that a test can stand in for it. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** The whole standard input. */
  readonly input: () => Promise<string>;
  /** Asks a person; `undefined` without a terminal. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

export const terminal: Terminal = {
  env: process.env,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  input: () => text(process.stdin),
  // Questions go to the standard error, so that a redirected output holds the response alone.
  ask:
    process.stdin.isTTY && process.stderr.isTTY
      ? async (question) => {
          const lines = createInterface({ input: process.stdin, output: process.stderr });
          try {
            return await lines.question(question);
          } finally {
            lines.close();
          }
        }
      : undefined,
};
