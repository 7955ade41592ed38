// Run with --expose-gc by garbage-collection.test.ts: calls whose responses never end, while garbage is collected all the
// time. Prints what each call ended with, and the memory that it took. Plain JavaScript, so that any Node can run it.
const { entry, servers, limit } = JSON.parse(process.argv[2]);
const { createClient } = await import(entry);
setInterval(globalThis.gc, 50).unref(); // drives no clock

const options = { clientId: 'acme', apiKey: 'a-key-of-the-test', retry: false };
const LIMITS = {
  timeout: () => ({ timeout: limit }),
  deadline: () => ({ deadline: limit }),
  signal: () => ({ signal: AbortSignal.timeout(limit) }),
};
const page = { params: { path: { UserId: 'user_m_01J', KycDocumentId: 'kyc_m_01J' } }, body: { File: 'JVBERi0=' } };
const wallet = { body: { Owners: ['user_m_01J'], Description: 'x', Currency: 'EUR' } };
const CALLS = {
  GET: (client, options) => client.operations.listUsers(options),
  // The look-up of a lost response hangs as well; the deadline ends it.
  POST: (client, options) => client.operations.createWallet({ deadline: 3 * limit, ...wallet, ...options }),
  upload: (client, options) => client.operations.createKycDocumentPage({ deadline: 3 * limit, ...page, ...options }),
};

/** The `code` or name of what the call, and the reading of its stream, ended with. */
async function endOf(client, call, options) {
  try {
    const { data } = await call(client, options);
    if (data instanceof ReadableStream) for await (const _ of data);
    return 'no error';
  } catch (error) {
    return error instanceof DOMException ? error.name : error.code;
  }
}

const ends = {};
const note = async (name, promise) => {
  ends[name] = await promise;
};
const started = performance.now();
for (const body of ['silent', 'dripping']) {
  const withoutToken = createClient({ baseUrl: servers[`${body} token`], ...options });
  const notes = [note(`${body} token`, endOf(withoutToken, CALLS.GET, { deadline: limit }))];
  const client = createClient({ baseUrl: servers[body], ...options });
  await client.auth.getToken();
  for (const [method, call] of Object.entries(CALLS))
    for (const parseAs of ['json', 'text', 'blob', 'arrayBuffer', 'stream'])
      for (const [by, limited] of Object.entries(LIMITS))
        notes.push(note(`${body} ${method} ${parseAs} ${by}`, endOf(client, call, { parseAs, ...limited() })));
  await Promise.all(notes);
}
const bounded = performance.now() - started;
// One after the other: each may take as much as the largest body.
const client = createClient({ baseUrl: servers.endless, ...options });
await client.auth.getToken();
for (const [method, parseAs] of [
  ['GET', 'json'],
  ['GET', 'stream'],
  ['POST', 'arrayBuffer'],
])
  await note(`endless ${method} ${parseAs}`, endOf(client, CALLS[method], { parseAs, deadline: 4 * limit }));
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ends, bounded, megabytes: Math.round(maxRSS / 1024) }));
process.exit();
