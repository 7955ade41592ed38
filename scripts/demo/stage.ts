import { createClient, type MangopayClient } from '../../index.js';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { createNarrator, type Narrator } from './narrator.js';

/** Life of a token on our own sandbox: short enough to be renewed before the eyes of the reader. */
const TOKEN_LIFE = 2;
/** Between the steps, as between the clicks of people. Long enough that the demo outlives a token. */
const PAUSE = 250;

export interface Stage extends AsyncDisposable {
  mangopay: MangopayClient;
  narrator: Narrator;
  /** Our sandbox; `undefined` on Mangopay's. */
  sandbox: Sandbox | undefined;
  pause(): Promise<void>;
}

/** On our own sandbox or, with `MANGOPAY_CLIENT_ID` set, on Mangopay's. */
export async function setStage(): Promise<Stage> {
  const narrator = createNarrator();
  const { onEvent } = narrator;
  if (process.env['MANGOPAY_CLIENT_ID']) {
    const mangopay = createClient({ environment: 'sandbox', onEvent });
    console.log("On Mangopay's sandbox. The token lives as long as Mangopay says.\n");
    const nothing = async () => undefined;
    return { mangopay, narrator, sandbox: undefined, pause: nothing, [Symbol.asyncDispose]: nothing };
  }
  const sandbox = await startSandbox({ tokenLife: TOKEN_LIFE });
  const { baseUrl, clientId, apiKey } = sandbox;
  console.log(
    `On our own sandbox at ${baseUrl}. A token lives ${TOKEN_LIFE} s, so it is renewed on the way.\nOpen ${baseUrl} in a browser to see what comes in, as long as the demo runs.\n`,
  );
  return {
    mangopay: createClient({ baseUrl, clientId, apiKey, onEvent }),
    narrator,
    sandbox,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}
