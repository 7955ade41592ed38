/**
 * Reads of the body that break off go on with another answer's body. In place, since a new Response costs as much as all
 * the rest of a call.
 */
export function guardBody(response: Response, mend: (error: unknown) => Promise<Response>): void {
  const { text, json } = response;
  // Let go with the first read: what an answer refers to lives as long as the answer, and that is long.
  let whenLost: typeof mend | undefined = mend;

  function guard<T>(reading: Promise<T>, read: (mended: Response) => Promise<T>): Promise<T> {
    const first = whenLost;
    whenLost = undefined;
    if (!first) return reading;
    return reading.catch((error) => {
      if (error instanceof SyntaxError) throw error; // all of it is here, and no JSON
      return first(error).then(read);
    });
  }
  response.text = () => guard(text.call(response), (mended) => mended.text());
  response.json = () => guard(json.call(response), (mended) => mended.json());
}
