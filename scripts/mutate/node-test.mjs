// In place of `node:test` while mutants are tested: registers tests instead of running them, for runner.mjs to run
// again and again in one process.

const { mock } = process.getBuiltinModule('node:test');

export default function test(name, options, body = options) {
  globalThis.suite.tests.push({ name, body, skip: Boolean(options.skip) });
}
export const before = (hook) => globalThis.suite.before.push(hook);
export const after = (hook) => globalThis.suite.after.push(hook);
export { mock, test };
