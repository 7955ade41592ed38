import type { Clock } from '../clock.js';
import { asObject, asString, isObject, type Json, type JsonObject, parseJson } from '../json.js';
import { asRefusal } from './refusal.js';

const KEPT_FOR = 24 * 3600 * 1000;

interface Recorded {
  /** By the monotonic clock, and by the other. */
  at: number;
  usedAt: number;
  answer: JsonObject | undefined;
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
        throw asRefusal(409, 'idempotent_creation_conflict', message);
      }
      forget();
      keys.set(key, { at: clock.mono(), usedAt: clock.wall(), answer: undefined });
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
      return [...keys].flatMap(([key, { at, usedAt, answer }]) => {
        const left = (at + KEPT_FOR - clock.mono()) / 1000;
        return left > 0 ? [{ key, usedAt, status: answer && String(answer['StatusCode']), left }] : [];
      });
    },

    *save(): Iterable<readonly [string, Json]> {
      for (const [key, { usedAt, answer }] of keys) if (find(key)) yield [key, { usedAt, answer: answer ?? null }];
    },
    restore(key: string, saved: Json): void {
      const { usedAt, answer } = asObject(saved);
      const used = Number(usedAt);
      const at = clock.mono() - (clock.wall() - used);
      keys.set(key, { at, usedAt: used, answer: isObject(answer) ? answer : undefined });
    },

    /** What `getApiResponse` answers. */
    lookUp(key: string): JsonObject {
      const answer = find(key)?.answer;
      if (!answer) throw asRefusal(400, 'correlationid_not_found', `No response is known for the key ${key}`);
      return { ...answer, Resource: parseJson(asString(answer['Resource'])) ?? null };
    },
  };
}
