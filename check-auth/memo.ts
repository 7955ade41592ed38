import type { ts } from './compiler.js';

/** Answers a question about a node once. `empty` is the answer where a question leads back to itself. */
export type Memo = <Answer>(question: string, node: ts.Node, empty: Answer, compute: () => Answer) => Answer;

/** Beyond so many steps, answers are kept though a part of them was cut off: some programs go round without end. */
const STEPS = 4000;

/**
 * Remembers answers. One that was cut off by a question further out, still open, holds for that question alone and is
 * not kept; else what is found would hang on what was asked first.
 */
export function openMemo(): Memo {
  const known = new Map<string, Map<ts.Node, unknown>>();
  const open = new Map<string, Map<ts.Node, number>>();
  let depth = 0;
  let steps = 0;
  /** The outermost open question that was met again. */
  let lowest = Number.POSITIVE_INFINITY;

  return <Answer>(question: string, node: ts.Node, empty: Answer, compute: () => Answer): Answer => {
    const answers = mapIn(known, question) as Map<ts.Node, Answer>; // filled below, under the same question
    const answer = answers.get(node);
    if (answer !== undefined) return answer;
    const opened = mapIn(open, question);
    const before = opened.get(node);
    if (before !== undefined) {
      lowest = Math.min(lowest, before);
      return empty;
    }
    if (depth === 0) steps = 0;
    steps++;
    const own = depth++;
    opened.set(node, own);
    const outer = lowest;
    lowest = Number.POSITIVE_INFINITY;
    const found = compute();
    depth--;
    opened.delete(node);
    const isWhole = lowest >= own;
    if (isWhole || steps > STEPS) answers.set(node, found);
    lowest = isWhole ? outer : Math.min(outer, lowest);
    return found;
  };
}

function mapIn<Value>(maps: Map<string, Map<ts.Node, Value>>, key: string): Map<ts.Node, Value> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}
