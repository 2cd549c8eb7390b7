import { createRoute, z } from '@hono/zod-openapi';
import { expect, it } from 'vitest';
import { onError } from './on-error.ts';
import { createRouter } from './router.ts';

const either = z.union([
  z.strictObject({ circle: z.object({ radius: z.number().max(9) }), name: z.string() }),
  z.strictObject({ square: z.array(z.int()).min(1), name: z.string() }),
]);
const app = createRouter().openapi(
  createRoute({
    ...{ method: 'post', path: '/' },
    request: { body: { required: true, content: { 'application/json': { schema: either } } } },
    responses: { 204: { description: 'Done' } },
  }),
  (c) => c.body(null, 204),
);
const wrong = async (body: object) => {
  const response = await app.request('/', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors: { parameter: string; message: string }[] };
  return errors;
};
const places = async (body: object) => (await wrong(body)).map(({ parameter }) => parameter);

it('says of a body of several forms what is wrong with the one it comes closest to', async () => {
  expect(await places({ circle: { radius: 10 }, name: 'a' })).toEqual(['circle.radius']);
  expect(await places({ square: [], name: 'a' })).toEqual(['square']);
  expect(await places({ square: [1, 'x'], name: 'a' })).toEqual(['square.1']);
  expect(await places({ name: 'a' })).toEqual(['circle', 'square']);
});

it('says of two forms that come equally close that either is enough', async () => {
  expect(await wrong({ circle: { radius: 1 }, square: [1], name: 'a' })).toEqual([
    { parameter: '', message: 'Unrecognized key: "square"' },
    { parameter: '', message: 'or else: Unrecognized key: "circle"' },
  ]);
});

it('takes what can no longer refer to its account for a request of nobody', async () => {
  const failing = async (constraint: string) => {
    const cause = Object.assign(new Error('violates'), { code: '23503', constraint_name: constraint });
    const broken = createRouter().get('/', () => {
      throw new Error('a query failed', { cause });
    });
    broken.onError(onError);
    return (await broken.request('/')).status;
  };
  expect(await failing('analyses_user_id_users_id_fk')).toBe(401);
  expect(await failing('resume_skills_resume_id_resumes_id_fk')).toBe(500);
});
