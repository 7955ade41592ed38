// Vitest needs no configuration for this package. What is here is for the edge runtime, which cannot start a sandbox.
export default {
  test: {
    testTimeout: 20_000,
    provide: { target: JSON.parse(process.env.TARGET) },
    projects: [
      { extends: true, test: { name: 'node', include: ['client.spec.ts'] } },
      { extends: true, test: { name: 'edge', include: ['edge.spec.mjs'], environment: 'edge-runtime' } },
    ],
  },
};
