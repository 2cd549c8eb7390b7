const ROUTES = ['/health', '/ready', '/metrics', '/v1/chat/completions', '/v1/embeddings', '/v1/models'];

/** The route that a path belongs to, from a closed list: a metric has one series for each. */
export function routeOf(path: string): string {
  if (ROUTES.includes(path)) return path;
  return path.startsWith('/v1/models/') ? '/v1/models/:id' : 'other';
}
