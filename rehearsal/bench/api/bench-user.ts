import type { Sql } from 'postgres';
import type { BenchUser } from './requests.ts';

const SKILLS = [
  'typescript',
  'node-js',
  'postgresql',
  'docker',
  'git',
  'rest-apis',
  'amazon-web-services',
  'sql',
  'react',
  'linux',
  'python',
  'scrum',
];
const WHO = { email: 'bench@skillgap.example', password: 'only for the bench' };

export async function createBenchUser(url: string, sql: Sql): Promise<BenchUser> {
  await post(`${url}/v1/auth/sign-up/email`, { name: 'Bench', ...WHO });
  const token = (await post(`${url}/v1/auth/sign-in/email`, WHO)).headers.get('Set-Auth-Token');
  const [resume] = await sql<{ id: string }[]>`
    insert into resumes (user_id, state, file_name, bytes, pages)
    select id, 'embedded', 'resume.pdf', 1, 1 from users where email = ${WHO.email} returning id`;
  if (!token || !resume) throw new Error('nobody could be signed in');
  await sql`insert into resume_skills ${sql(SKILLS.map((skill) => ({ resume_id: resume.id, skill_id: skill, count: 1 })))}`;
  return { token, resumeId: resume.id };
}

async function post(url: string, body: object): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
