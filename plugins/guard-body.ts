/**
 * Reads of the body that break off go on with another answer's body. In place, since a new Response costs as much as all
 * the rest of a call.
 */
export function guardBody(response: Response, mend: (error: unknown) => Promise<Response>): void {
  const { text, json } = response;
  // Let go with the first read: what an answer refers to lives as long as the answer, and that is long.
  let whenLost: typeof mend | undefined = mend;

  async function guarded<T>(reading: Promise<T>, read: (mended: Response) => Promise<T>): Promise<T> {
    const first = whenLost;
    whenLost = undefined;
    try {
      return await reading;
    } catch (error) {
      // If it is all here and no JSON, or was read before, nothing is lost.
      if (!first || error instanceof SyntaxError) throw error;
      return read(await first(error));
    }
  }
  response.text = () => guarded(text.call(response), (mended) => mended.text());
  response.json = () => guarded(json.call(response), (mended) => mended.json());
}
