// Who in this package may mention what leads towards the network. A line that is added here is a hole that a reviewer has
// to judge: can a request come out of it without having gone through `authentication`?

export interface Capability {
  readonly what: string;
  /** The file that declares it, or the package; `lib` for a global. */
  readonly file: string;
  /** Its declaration within the file, as in `Call.send`. */
  readonly name: string;
  /** How often it is mentioned, by file and declaration. Nowhere else. */
  readonly mentions: Readonly<Record<string, number>>;
}

/** The only files that import values of these packages. */
export const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'openapi-fetch': ['index.ts'],
  undici: ['plugins/mtls.ts'],
};

export const LEDGER: readonly Capability[] = [
  // From the user inwards: the facade calls `run`, `run` makes a `Call` and gives its `send` to openapi-fetch as `fetch`.
  {
    what: "openapi-fetch's createClient",
    file: 'openapi-fetch',
    name: 'createClient',
    mentions: { 'index.ts createClient': 1 },
  },
  {
    what: 'the openapi-fetch client',
    file: 'index.ts',
    name: 'createClient.openapi',
    mentions: { 'index.ts createClient': 1 },
  },
  {
    what: "openapi-fetch's request",
    file: 'client/run.ts',
    name: 'Engine.request',
    mentions: { 'client/run.ts run': 1 },
  },
  { what: 'run', file: 'client/run.ts', name: 'run', mentions: { 'client/facade.ts facade': 1 } },
  { what: 'Call.send', file: 'client/call.ts', name: 'Call.send', mentions: { 'client/run.ts run': 1 } },
  // Call.send and Call.sendOwn lead to Call.sendAuthenticated, and nothing else leads past it.
  {
    what: 'Call.sendAuthenticated',
    file: 'client/call.ts',
    name: 'Call.sendAuthenticated',
    mentions: { 'client/call.ts Call.send': 2, 'client/call.ts Call.sendOwn': 1 },
  },
  { what: 'Call.sendOwn', file: 'client/call.ts', name: 'Call.sendOwn', mentions: {} },
  {
    what: 'Call.sendOwn, as idempotency knows it',
    file: 'plugins/idempotency.ts',
    name: 'Posted.sendOwn',
    mentions: { 'plugins/idempotency.ts sendOnce.mend': 1 },
  },
  {
    what: 'the authentication layer',
    file: 'client/call.ts',
    name: 'Layers.authentication',
    mentions: { 'client/call.ts Call.sendAuthenticated': 1 },
  },
  // Behind it.
  {
    what: 'Call.fetch, which sends without authentication',
    file: 'client/call.ts',
    name: 'Call.fetch',
    mentions: { 'client/call.ts Call.sendAuthenticated': 1 },
  },
  {
    what: "the fetch of a plugin's options",
    file: 'openapi-fetch',
    name: 'MergedOptions.fetch',
    mentions: {
      // Sends again what has been given another token.
      'plugins/client-credentials/middleware.ts attach.resend': 1,
    },
  },
  {
    what: 'the attempts of a call',
    file: 'plugins/transport.ts',
    name: 'Attempts.send',
    mentions: { 'client/call.ts Call.#attempt': 1 },
  },
  {
    what: 'one attempt',
    file: 'client/call.ts',
    name: 'Call.#attempt',
    mentions: { 'client/call.ts Call.fetch': 1 },
  },
  {
    what: 'the transport',
    file: 'plugins/transport.ts',
    name: 'TransportOptions.fetch',
    mentions: { 'plugins/transport.ts Attempts.send': 1 },
  },
  // The transport itself: the user's fetch or the global one. It sends calls, and asks for tokens.
  {
    what: 'the fetch of the settings',
    file: 'client/check-options.ts',
    name: 'Settings.fetch',
    mentions: { 'index.ts createClient': 1 },
  },
  {
    what: 'the fetch in createClient',
    file: 'index.ts',
    name: 'createClient.fetch',
    // Taken from the settings, called for tokens, given to the transport.
    mentions: { 'index.ts createClient': 3 },
  },
  {
    what: 'the global fetch',
    file: 'lib',
    name: 'fetch',
    mentions: {
      'client/check-options.ts checkOptions': 1,
      // For whoever uses the plugin without createClient: asks for tokens.
      'plugins/client-credentials/index.ts clientCredentials': 1,
    },
  },
];
