import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Bytes of the heap that are in use, garbage collected. */
export async function heapUsed(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    await turn();
    collect();
  }
  return process.memoryUsage().heapUsed;
}
