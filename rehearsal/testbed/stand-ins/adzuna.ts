import { type KeyedApi, startKeyedApi } from './keyed-api.ts';

/** Adzuna's job search (https://developer.adzuna.com/docs/search); its keys are pairs, see {@link adzunaKey}. */
export function startAdzuna(): Promise<KeyedApi> {
  return startKeyedApi((app, login) => {
    app.get('/v1/api/jobs/:country/search/:page', (c) => {
      const { app_id = '', app_key = '' } = c.req.query();
      // A failed login is 410 there, not 401.
      if (!login(adzunaKey(app_id, app_key))) {
        const display = 'Authorisation failed';
        return c.json(
          { __CLASS__: 'Adzuna::API::Response::Exception', exception: 'AUTH_FAIL', display },
          410,
        );
      }
      return c.json({
        ...{ __CLASS__: 'Adzuna::API::Response::JobSearchResults', count: 0, mean: 0, results: [] },
      });
    });
  });
}

/** An id and a key as one: neither works without the other. */
export function adzunaKey(appId: string, appKey: string): string {
  return `${appId} ${appKey}`;
}
