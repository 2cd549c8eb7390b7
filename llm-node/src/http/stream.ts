/**
 * A response body from a generator, which runs only as fast as the body is read and ends when the reader leaves. The first
 * piece is generated at once: a generator that has not started does not run its `finally`.
 */
export async function streamOf(pieces: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  let first: IteratorResult<Uint8Array> | null = await pieces.next();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = first ?? (await pieces.next());
        first = null;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
