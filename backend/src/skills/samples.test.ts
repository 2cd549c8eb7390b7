import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { findSample } from '../testing/samples.ts';
import { catalogue } from './catalogue/index.ts';
import { createMatcher } from './matcher.ts';

const { match } = createMatcher(catalogue);

/** Read in the PDFs by a person. */
const RESUMES: Record<string, string> = {
  // Its first lines are about the program that made it: that is where YAML, Markdown and typography stand.
  'rendercv-moderncv-typst.pdf': `
    yaml markdown typography computer-science open-source-development
    python c-plus-plus cuda rust julia pytorch jax tensorflow triton onnx
    kubernetes ray distributed-training amazon-web-services google-cloud azure-ai-services
    artificial-intelligence machine-learning deep-learning reinforcement-learning self-supervised-learning
    neural-architecture-search model-compression quantization model-inference mixture-of-experts
    foundation-models large-language-models language-modeling attention-mechanisms transformer-models
    multi-agent-systems multi-agent-reinforcement-learning neural-network-pruning algorithms`,
  'resume-matcher-chromium-two-column.pdf': `
    go python node-js typescript javascript sql postgresql redis nosql apache-kafka elasticsearch sqlite graphql
    rest-apis grpc websockets webgl crdts amazon-web-services amazon-ecs aws-lambda amazon-s3 amazon-rds
    microsoft-azure cloud-computing cloud-native-development docker kubernetes containerization terraform ci-cd
    api-design api-integration database-performance-tuning performance-optimization caching distributed-systems
    microservices event-driven-architecture offline-first full-stack-development feature-flags a-b-testing
    observability datadog pagerduty fraud-detection machine-learning forecasting algorithms code-review mentoring
    open-source-development computer-science`,
};

describe.each(Object.entries(RESUMES))('the resume %s', (file, expected) => {
  const sample = findSample(`resumes/${file}`);
  it.skipIf(sample === undefined)('shows what a reader finds in it', async () => {
    const bytes = new Uint8Array(await readFile(sample ?? ''));
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    expect(
      match(text)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(expected.trim().split(/\s+/).toSorted());
  });
});

describe("O*NET's technology skills", () => {
  const sample = findSample('skills/onet-technology-skills.tsv');
  it.skipIf(sample === undefined)('are in the catalogue when they are hot', async () => {
    const rows = (await readFile(sample ?? '', 'utf8')).trim().split('\n');
    const hot = new Set(
      rows.map((row) => row.split('\t')).flatMap(([, name, , , is]) => (is === 'Y' && name ? [name] : [])),
    );
    expect(hot.size).toBeGreaterThan(100);
    const missing = [...hot].filter((name) => match(`Skills: ${name}`).length === 0);
    expect(missing.toSorted()).toEqual([]);
  });
});
