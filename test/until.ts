/** Resolves when the condition holds; looks at each turn of the event loop, and gives up after 5 s. */
export async function until(condition: () => boolean, what = 'condition'): Promise<void> {
  const end = performance.now() + 5000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`gave up waiting for ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
