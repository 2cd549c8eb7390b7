/** Clients that send again as soon as they have their answer, until the time is up. Resolves to how often they sent. */
export async function closedLoop(
  clients: number,
  seconds: number,
  send: (client: number) => Promise<unknown>,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let sent = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (; performance.now() < until; sent += 1) await send(client);
    }),
  );
  return sent;
}
