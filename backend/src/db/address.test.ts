import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from './address.ts';

describe('parseDatabaseUrl', () => {
  it('reads a URL', () => {
    expect(
      parseDatabaseUrl('postgresql://app:p%40ss%2Fw@db.internal:6432/skill-gap?sslmode=verify-full'),
    ).toEqual({
      host: 'db.internal',
      port: 6432,
      socket: undefined,
      user: 'app',
      password: 'p@ss/w',
      database: 'skill-gap',
      tls: 'verified',
    });
  });

  it('finds the unix socket in the folder that `host` names', () => {
    const url = 'postgres://owner@localhost:5433/skillgap?host=/var/run/postgresql';
    expect(parseDatabaseUrl(url)).toMatchObject({
      socket: '/var/run/postgresql/.s.PGSQL.5433',
      password: '',
    });
  });

  it('gives back any password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (password) => {
        const url = `postgres://app:${encodeURIComponent(password)}@db/skillgap`;
        expect(parseDatabaseUrl(url).password).toBe(password);
      }),
    );
  });

  it.each([
    ['skillgap', 'must be postgres://'],
    ['http://app@db/skillgap', 'must begin with postgres://'],
    ['postgres://db/skillgap', 'must name a user'],
    ['postgres://app@db', 'must name a database'],
    ['postgres:///skillgap', 'must name a host'],
    ['postgres://app:100%@db/skillgap', 'write %25'],
    ['postgres://app@db/skillgap?sslmode=prefer', 'must have an sslmode of'],
    ['postgres://app@db/skillgap?search_path=x', 'host and sslmode only'],
  ])('refuses %s', (url, message) => {
    expect(() => parseDatabaseUrl(url)).toThrow(message);
  });
});
