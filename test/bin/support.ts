import type { Terminal } from '../../bin/terminal.js';
import type { Sandbox } from '../../sandbox/index.js';

/** A terminal that keeps what is written to it. */
export class Recorder implements Terminal {
  readonly env: Record<string, string | undefined>;
  readonly lines: string[] = [];
  readonly errors: string[] = [];
  readonly questions: string[] = [];
  ask: Terminal['ask'];
  readonly input: () => Promise<string>;

  constructor(env: Record<string, string | undefined>, { reply, input = '' }: { reply?: string; input?: string } = {}) {
    this.env = env;
    this.input = async () => input;
    this.ask =
      reply === undefined
        ? undefined
        : async (question) => {
            this.questions.push(question);
            return reply;
          };
  }

  readonly out = (line: string): void => void this.lines.push(line);
  readonly err = (line: string): void => void this.errors.push(line);

  get json(): unknown {
    return JSON.parse(this.lines.join('\n'));
  }
}

export const credentials = ({ clientId, apiKey }: Pick<Sandbox, 'clientId' | 'apiKey'>) => ({
  MANGOPAY_CLIENT_ID: clientId,
  MANGOPAY_API_KEY: apiKey,
});
