import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, safeAddress } from '../../src/report/address.ts';
import { tangle } from './any-markdown.ts';

describe('an address', () => {
  it.each([
    'https://www.ostersund.se/plan_2017?a=1&b=2#mal',
    'http://example.se',
    'HTTPS://Example.se:8443/~a/*b*',
    'https://example.se/a%20b',
    'mailto:samordnare@example.se',
    'mailto:a@example.se?subject=Plan',
  ])('may be followed as it is: %s', (text) => {
    expect(safeAddress(text)).toBe(text);
  });

  it.each([
    ['https://www.åmål.se/å', 'https://www.xn--ml-xiab.se/%C3%A5'],
    ['https://example.se/a(b)[c]{d}|e^f`g$h', 'https://example.se/a%28b%29%5Bc%5D%7Bd%7D%7Ce%5Ef%60g%24h'],
    ['https://example.se/"><script>', 'https://example.se/%22%3E%3Cscript%3E'],
    ['https://example.se/100%', 'https://example.se/100%25'],
    ['https://example.se/?a&copy;b&#38;c', 'https://example.se/?a&copy%3Bb&#38%3Bc'],
    ['mailto:å@example.se', 'mailto:%C3%A5@example.se'],
  ])('is percent-encoded where HTML or Markdown would read something else: %s → %s', (text, address) => {
    expect(safeAddress(text)).toBe(address);
  });

  it.each([
    '',
    'ks',
    'KS 2017/123',
    'www.example.se',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u00ADscript:alert(1)',
    'javascript\u200B:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'j&Tab;avascript:alert(1)',
    'javascript://example.se/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.se',
    'blob:https://example.se/1',
    'view-source:https://example.se',
    'feed:https://example.se',
    'https:example.se',
    'https:/example.se',
    'https:///example.se',
    'https:\\\\example.se',
    'https://example.se\\@evil.example',
    'https://',
    'https://%',
    'https://example.se:99999',
    'https://polisen.se@evil.example',
    'https://a:b@evil.example',
    'https://[::1]/',
    'https://exa mple.se',
    'https://example.se och mer',
    'https://example.se/\u202Egnp.exe',
    'mailto:',
    'mailto:a',
    'mailto:?bcc=a@example.se',
    'mailto:a@example.se\r\nbcc:b@example.se',
  ])('may not be followed: %j', (text) => {
    expect(safeAddress(text)).toBeNull();
    expect(linkOf(text, 'web').url ?? 'https:').toMatch(/^https:/);
  });

  it.each(['bilaga.pdf', '../bilaga.pdf', './a:b', '/planer/2017', '#syfte', '?sida=2', 'a//b', 'a/b:c'])(
    'is a place beside the document, where that is asked for: %s',
    (text) => {
      expect(safeAddress(text, { relative: true })).toBe(text);
      expect(safeAddress(text)).toBeNull();
    },
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'a:b',
    'javascript:alert(1)',
    'JAVASCRIPT&colon;alert(1)',
    '&#x6A;avascript:alert(1)',
    'x-apple:1',
    '://a',
    '',
  ])('is no place beside the document: %j', (text) => {
    expect(safeAddress(text, { relative: true })).toBeNull();
  });

  it('leads nowhere but to the web, to an e-mail or beside the document, as a browser reads it', () => {
    const disguise = fc.constantFrom(
      'javascript',
      'data',
      'vbscript',
      'https',
      'http',
      'mailto',
      'file',
      'J',
    );
    const filler = fc.constantFrom(
      ':',
      '/',
      '//',
      '\\',
      '\t',
      '\n',
      ' ',
      '\0',
      '&colon;',
      '%3A',
      '@',
      'a.se',
    );
    const part = fc.oneof(disguise, filler, filler, tangle);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.boolean(), (parts, relative) => {
        const address = safeAddress(parts.join(''), { relative });
        fc.pre(address !== null);
        const { protocol, origin, username } = new URL(address, 'about://report/a/b');
        expect(['https:', 'http:', 'mailto:', ...(relative ? ['about:'] : [])]).toContain(protocol);
        if (protocol === 'about:')
          expect(new URL(address, 'https://report.example/a').origin).toBe('https://report.example');
        expect([origin === '', username]).toEqual([false, '']);
        expect(address).not.toMatch(/[\s<>"`()[\]{}|\\^$]|&#?\w+;/);
        expect(safeAddress(address, { relative })).toBe(address);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text that may be an address', () => {
  it.each([
    ['https://example.se/a', undefined, 'https://example.se/a'],
    [' https://example.se/a\n', undefined, 'https://example.se/a'],
    ['www.example.se', undefined, null],
    ['samordnare@example.se', undefined, null],
    ['KS 2017/123', undefined, null],
    ['Se https://example.se/a', undefined, null],
    ['bilaga.pdf', undefined, null],
    ['www.example.se', 'web', 'https://www.example.se'],
    ['example.se/plan?a=1', 'web', 'https://example.se/plan?a=1'],
    ['example.se:8080', 'web', 'https://example.se:8080'],
    ['http://example.se', 'web', 'http://example.se'],
    ['javascript.se:alert(1)', 'web', null],
    ['javascript:alert(1).se', 'web', null],
    ['//example.se', 'web', null],
    ['kommunen', 'web', null],
    ['samordnare@example.se', 'web', null],
    ['samordnare@example.se', 'email', 'mailto:samordnare@example.se'],
    ['mailto:samordnare@example.se', 'email', 'mailto:samordnare@example.se'],
    ['a@example.se?bcc=b@example.se', 'email', null],
    ['Samordnaren <a@example.se>', 'email', null],
    ['javascript:alert(1)@example.se', 'email', null],
    ['fråga växeln', 'email', null],
  ] as const)('is one when the whole of it is: %j as %s → %s', (title, kind, url) => {
    expect(linkOf(title, kind)).toEqual({ title, url });
  });
});
