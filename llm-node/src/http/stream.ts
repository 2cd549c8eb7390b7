/**
 * A body that is made piece by piece, as fast as it is read. When nobody reads any more, the making ends too. The first
 * piece is made at once: one that was never begun could not be told that it is over.
 */
export async function streamOf(pieces: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  let begun: IteratorResult<Uint8Array> | null = await pieces.next();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = begun ?? (await pieces.next());
        begun = null;
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
