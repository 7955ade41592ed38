import type { ClientEvent } from '../../index.js';

/** What a call gives, as far as the story goes. */
interface Outcome<Data> {
  data?: Data | undefined;
  error?: unknown;
  response: Response;
}

export interface Narrator {
  onEvent(event: ClientEvent): void;
  /** Makes a call, prints a line about it and gives its data; an error ends the demo. */
  tell<Data>(
    operation: string,
    call: () => Promise<Outcome<Data>>,
    note?: (data: NoInfer<Data>) => string,
  ): Promise<Data>;
  /** What the token did, all in all. */
  summary(): string;
}

/** Events of every call, which its line tells. */
const ORDINARY: ReadonlySet<string> = new Set(['token.requested', 'request.started', 'request.completed']);

/** Prints one line per call: operation, status, time, what the token did meanwhile, and its outcome. */
export function createNarrator(): Narrator {
  let token = 0;
  let calls = 0;
  let meanwhile: string[] = [];

  return {
    onEvent(event) {
      if (event.type === 'token.received') {
        token += 1;
        meanwhile.push(`${token > 1 ? 'renewed: ' : ''}token ${token}, ${event.expiresIn.toFixed(1)} s left`);
      } else if (!ORDINARY.has(event.type)) {
        meanwhile.push(event.type);
      }
    },
    async tell(operation, call, note) {
      const started = performance.now();
      const { data, error, response } = await call();
      const ms = (performance.now() - started).toFixed(0);
      const about = meanwhile.length > 0 ? meanwhile.join('; ') : `token ${token}`;
      meanwhile = [];
      calls += 1;
      const told = data === undefined ? '' : (note?.(data) ?? '');
      console.log(
        `${operation.padEnd(26)} ${response.status}  ${ms.padStart(4)} ms  ${about.padEnd(32)} ${told}`.trimEnd(),
      );
      if (!response.ok || data === undefined) throw new Error(`${operation} failed: ${JSON.stringify(error)}`);
      return data;
    },
    summary: () => `${calls} calls, ${token} token${token === 1 ? '' : 's'}.`,
  };
}
