// The body of a response that is handed over as a stream: it ends with the call's signal, and the server has its time.

import { hasBrand } from '../errors/base.js';
import type { Clock } from '../lib/clock.js';
import type { Call } from '../lib/layer.js';
import { onAbort, openScope, orAborted } from '../lib/wait.js';
import { lost, timedOut } from '../plugins/timeout.js';

/**
 * The same bytes, chunk by chunk. When the waits for chunks add up to `call.timeout`, the stream ends with a
 * `RequestTimeoutError`; what the reader does in between does not count. The call's signal and deadline end it with their
 * reason, and a broken connection with a `ConnectionError`. Calls `close` once, when the stream has ended in any way.
 */
export function watched(
  body: ReadableStream<Uint8Array>,
  call: Call,
  clock: Clock,
  close: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let remaining = call.timeout;
  let stopListening: (() => void) | undefined;
  const end = () => {
    stopListening?.();
    close();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (!call.signal) return;
        stopListening = onAbort(call.signal, (reason) => {
          controller.error(reason);
          close();
          void reader.cancel(reason).catch(() => undefined); // ended already
        });
      },
      async pull(controller) {
        const asked = clock.mono();
        const chunk = openScope(clock, [], { ms: Math.max(1, remaining), reason: () => timedOut(call) });
        try {
          const { done, value } = await orAborted(reader.read(), chunk.signal);
          if (call.signal?.aborted) return;
          if (!done) return controller.enqueue(value);
          end();
          controller.close();
        } catch (error) {
          if (call.signal?.aborted) return; // has ended it
          end();
          void reader.cancel(error).catch(() => undefined); // broken already
          throw hasBrand(error) ? error : lost(error, call, true);
        } finally {
          chunk.close();
          remaining -= clock.mono() - asked;
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 }, // reads what is asked for, not ahead
  );
}
