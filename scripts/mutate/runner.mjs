// A test runner for Stryker: runs tests that are written for node:test in its own process, again and again. A process
// for each mutant would take ten times as long.

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { mock } from './node-test.mjs';

const TESTS = 'test/plugins/client-credentials';
/** They start processes, take long (10 000 requests at a time, 10 000 random steps), or read files beside them. */
const LEFT_OUT = /^(background|failures|leaks|load|model|processes)\.test/;
/** In milliseconds. No test takes as long: one that does waits for what the mutant has taken away. */
const LIMIT = 4000;

const stryker = {};
globalThis.__stryker__ = stryker;

let rejected;
for (const event of ['unhandledRejection', 'uncaughtException'])
  process.on(event, (reason) => {
    rejected ??= { reason };
  });

class NodeTestRunner {
  #bundle = '';
  #loads = 0;
  #suite;
  /** How many mutants each test has killed: those that kill most run first. */
  #kills = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = (await readdir(TESTS)).filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name)).sort();
    this.#bundle = path.resolve(`tests-${process.pid}.mjs`);
    await build({
      stdin: { contents: files.map((name) => `import './${name}';`).join('\n'), resolveDir: path.resolve(TESTS) },
      outfile: this.#bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      ignoreAnnotations: true, // that the package has no side effects is not true of its tests
      alias: { 'node:test': fileURLToPath(new URL('node-test.mjs', import.meta.url)) },
      logLevel: 'error',
    });
  }

  async dryRun() {
    await this.#load();
    const tests = [];
    for (const test of this.#suite.tests) {
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await run(test);
      tests.push({
        id: test.id,
        name: test.name,
        timeSpentMs: performance.now() - start,
        ...(failure ? { status: TestStatus.Failed, failureMessage: failure.message } : { status: TestStatus.Success }),
      });
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, reloadEnvironment, hitLimit }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      if (!this.#suite || reloadEnvironment) await this.#load();
      stryker.activeMutant = activeMutant.id;
      return await this.#try(testFilter);
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  async #try(testFilter) {
    const kills = (test) => this.#kills.get(test.id) ?? 0;
    const tests = this.#suite.tests
      .filter(({ id }) => !testFilter || testFilter.includes(id))
      .sort((a, b) => kills(b) - kills(a));
    for (const test of tests) {
      const failure = await run(test);
      if (!failure) continue;
      this.#kills.set(test.id, kills(test) + 1);
      if (failure.hangs) {
        await this.#unload(); // what hangs may still do something
        return { status: MutantRunStatus.Timeout, reason: test.name };
      }
      return {
        status: MutantRunStatus.Killed,
        killedBy: [test.id],
        failureMessage: failure.message,
        nrOfTests: tests.length,
      };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }

  async #load() {
    await this.#unload();
    const suite = { tests: [], before: [], after: [] };
    globalThis.suite = suite;
    await import(`${pathToFileURL(this.#bundle)}?${++this.#loads}`);
    for (const hook of suite.before) await hook();
    suite.tests = suite.tests.filter(({ skip }) => !skip).map((test, i) => ({ ...test, id: `${i} ${test.name}` }));
    this.#suite = suite;
  }

  async #unload() {
    for (const hook of this.#suite?.after ?? []) await hook();
    this.#suite = undefined;
  }

  async dispose() {
    await this.#unload();
  }
}

/** Why the test fails, `undefined` if it passes. */
async function run({ name, body }) {
  rejected = undefined;
  const cleanups = [];
  const context = { name, after: (cleanup) => cleanups.unshift(cleanup), diagnostic: () => undefined, mock };
  const intervals = mock.method(globalThis, 'setInterval');
  let timer;
  const hangs = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ hangs: true, message: `not over within ${LIMIT} ms` }), LIMIT);
  });
  const outcome = (async () => body(context))().then(
    () => rejected && { message: String(rejected.reason) },
    (error) => ({ message: String(error?.message ?? error) }),
  );
  const failure = await Promise.race([outcome, hangs]);
  for (const { result } of intervals.mock.calls) clearInterval(result);
  mock.timers.reset();
  mock.reset();
  clearTimeout(timer);
  for (const cleanup of cleanups) await Promise.race([(async () => cleanup())().catch(() => undefined), hangs]);
  return failure;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner)];
