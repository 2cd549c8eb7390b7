import { describe, expect, it } from 'vitest';
import { parseMetrics, total } from './metrics.ts';

const TEXT = `# HELP llm_node_waiting Requests that wait.
# TYPE llm_node_waiting gauge
llm_node_waiting{kind="chat"} 3
llm_node_waiting{kind="embedding"} 4

llm_node_waiting_more 100
llm_node_memory_bytes 1.5e+8
`;

describe('metrics', () => {
  it('are summed by name, and by label', () => {
    const samples = parseMetrics(TEXT);
    expect(total(samples, 'llm_node_waiting')).toBe(7);
    expect(total(samples, 'llm_node_waiting', 'kind="chat"')).toBe(3);
    expect(total(samples, 'llm_node_memory_bytes')).toBe(150_000_000);
    expect(total(samples, 'never_heard_of')).toBe(0);
  });
});
