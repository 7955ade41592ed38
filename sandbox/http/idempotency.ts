import type { Clock } from '../clock.js';
import { type JsonObject, parseJson } from '../json.js';
import { notFound, report } from './refusal.js';

const KEPT_FOR = 24 * 3600 * 1000;

interface Recorded {
  at: number;
  answer: (JsonObject & { Resource: string }) | undefined;
}

export type Idempotency = ReturnType<typeof createIdempotency>;

/** The keys of one account. A key is used up by its first use, whatever the response to that was. */
export function createIdempotency(clock: Clock) {
  const keys = new Map<string, Recorded>();

  function find(key: string): Recorded | undefined {
    const recorded = keys.get(key);
    return recorded && clock.mono() - recorded.at < KEPT_FOR ? recorded : undefined;
  }

  /** A map lists the oldest first. */
  function forget(): void {
    for (const key of keys.keys()) {
      if (find(key)) return;
      keys.delete(key);
    }
  }

  return {
    /** Uses up the key, or refuses if it is used up already, even by a request that is still running. */
    spend(key: string): void {
      if (find(key)) {
        const message = 'A resource has already been created with this Idempotency Key';
        throw report(409, 'idempotent_creation_conflict', message);
      }
      forget();
      keys.set(key, { at: clock.mono(), answer: undefined });
    },

    record(key: string, { status, text = '' }: { status: number; text: string | undefined }, requestUrl: string): void {
      const recorded = keys.get(key);
      if (!recorded) return;
      recorded.answer = {
        StatusCode: `${status}`,
        ContentLength: `${Buffer.byteLength(text)}`,
        ContentType: 'application/json; charset=utf-8',
        Date: new Date(clock.wall()).toUTCString(),
        RequestURL: requestUrl,
        Resource: text,
      };
    },

    /** Those that are used up, the oldest first. `left`: seconds until the key is free again. */
    list(): { key: string; usedAt: number; status: string | undefined; left: number }[] {
      return [...keys].flatMap(([key, { at, answer }]) => {
        const age = clock.mono() - at;
        if (age >= KEPT_FOR) return [];
        return [
          {
            key,
            usedAt: clock.wall() - age,
            status: answer && String(answer['StatusCode']),
            left: (KEPT_FOR - age) / 1000,
          },
        ];
      });
    },

    /** What `getApiResponse` answers. */
    lookUp(key: string): JsonObject {
      const answer = find(key)?.answer;
      if (!answer) throw notFound(key);
      return { ...answer, Resource: parseJson(answer.Resource) ?? null };
    },
  };
}
