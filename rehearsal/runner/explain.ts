export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof SuppressedError)
    return `${explain(error.suppressed)}\nand then: ${explain(error.error)}`;
  const inner = error instanceof AggregateError ? error.errors.map(explain) : [];
  const cause =
    error.cause instanceof Error && !error.message.includes(error.cause.message)
      ? [explain(error.cause)]
      : [];
  return [error.message, ...inner, ...cause].join('\n');
}
