import { expect, test } from 'vitest';
import { countKills, parseGroups } from './resource-monitor.ts';

const id = 'ab12'.repeat(16);

test("version 1: the container's own group, however deep systemd has moved itself", () => {
  const text = `9:memory:/docker/${id}\n4:cpu,cpuacct:/docker/${id}/init.scope\n1:name=systemd:/docker/${id}/init.scope\n0::/\n`;
  const { unified, controllers } = parseGroups(text, id);
  expect(unified).toBeUndefined();
  expect(controllers).toMatchObject({ memory: `/docker/${id}`, cpuacct: `/docker/${id}` });
});

test("version 2, with Docker's own driver and with systemd's", () => {
  expect(parseGroups(`0::/docker/${id}/init.scope\n`, id).unified).toBe(`/docker/${id}`);
  const scope = `/system.slice/docker-${id}.scope`;
  expect(parseGroups(`0::${scope}/init.scope\n`, id).unified).toBe(scope);
});

test('a hybrid machine keeps its controllers in version 1', () => {
  expect(parseGroups(`9:memory:/docker/${id}\n0::/docker/${id}\n`, id).unified).toBeUndefined();
});

test('kills are counted in this container only', () => {
  const line = (group: string) =>
    `[1.0] oom-kill:constraint=CONSTRAINT_MEMCG,oom_memcg=/docker/${group},task_memcg=/docker/${group}/docker/x,task=node\n`;
  expect(countKills(`${line(id)}${line('0'.repeat(64))}[1.0] Killed process 1\n${line(id)}`, id)).toBe(2);
});
