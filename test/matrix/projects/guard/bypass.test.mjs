// `test` is that of the runner; Node has no global one. Without the guard, the name of the host is not even looked up.
const test = globalThis.test ?? (await import('node:test')).test;
test('a service that bypasses the client', async () => {
  const controller = new AbortController();
  const sent = fetch('https://api.sandbox.mangopay.com/v2.01/acme/users', { signal: controller.signal });
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  await sent.catch((error) => {
    if (/did not come/.test(String(error.cause ?? error))) throw error;
  });
});
