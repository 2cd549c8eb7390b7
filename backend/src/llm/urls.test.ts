import { describe, expect, it } from 'vitest';
import { parseNodeUrls } from './urls.ts';

describe('parseNodeUrls', () => {
  it.each([
    ['http://100.64.0.7:8001', ['http://100.64.0.7:8001']],
    [
      'http://100.64.0.7:8001/, http://[fd7a:115c:a1e0::7]:8001',
      ['http://100.64.0.7:8001', 'http://[fd7a:115c:a1e0::7]:8001'],
    ],
    ['https://llm.example.org', ['https://llm.example.org']],
    ['http://100.64.0.7:8001,http://100.64.0.7:8001/', ['http://100.64.0.7:8001']],
  ])('takes %s', (value, urls) => expect(parseNodeUrls(value)).toEqual(urls));

  it.each([
    'http://192.168.1.5:8001',
    'http://8.8.8.8:8001',
    'http://llm:8001',
    'http://me:secret@100.64.0.7:8001',
    'ftp://100.64.0.7',
    'http://100.64.0.7:8001/v1',
    '100.64.0.7:8001',
    'http://100.64.0.7:8001,',
  ])('refuses %s, and quotes nothing of it', (value) => {
    expect(() => parseNodeUrls(value)).toThrow(/^must (not )?(be|hold) [^0-9]/);
    expect(() => parseNodeUrls(value)).not.toThrow(/secret/);
  });
});
