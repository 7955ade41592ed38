/** The word that somebody who wrote `word` may have meant: two letters or a third of it may be different. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(word.length / 3));
  const rated = known.map((each) => ({ each, distance: distanceOf(word, each) }));
  return rated.filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance)[0]?.each;
}

/** How many letters must be added, left out or changed. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at += 1) {
      const changed = (row[at] ?? 0) + (letter === to[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
