import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { overdue, planOf, shared, sound } from '../commands/plans.ts';
import { run } from '../run.ts';

interface Findings {
  plans: { path: string; title: string | null; counts: Record<string, number> }[];
  findings: {
    rule: string;
    severity: string;
    path: string;
    line: number;
    pointer: string;
    action: string | null;
    fingerprint: string;
    notes: unknown[];
  }[];
  summary: Record<string, number>;
}

const schema = JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8')) as SchemaObject;
const isFindings = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  keywords: ['enumDescriptions'],
}).compile<Findings>(schema);

async function findingsIn(files: Record<string, string | Uint8Array>, ...words: string[]): Promise<Findings> {
  const { stdout } = await run(['validate', ...Object.keys(files), '-f', 'json', ...words], { files });
  const document: unknown = JSON.parse(stdout);
  if (!isFindings(document)) throw new Error(JSON.stringify(isFindings.errors, null, 2));
  return document;
}

async function fingerprintsIn(plan: string, ...words: string[]): Promise<string[]> {
  const { findings } = await findingsIn({ 'plan.yaml': plan }, ...words);
  return findings.map(({ fingerprint }) => fingerprint);
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => join('examples', path));

/** What a plan needs besides, for nothing but its mistakes to be found. */
const whole =
  'decisions: [{kind: adopted, by: c, date: 2025-12-01}]\nsituation: {lead: c}\nincidents: {report_to: c}\n';

describe('json', () => {
  it.each(examples)('of %s is as the schema says', async (path) => {
    const { plans, findings, summary } = await findingsIn({ [path]: readFileSync(path) });
    expect(plans.map((plan) => plan.path)).toEqual([path]);
    const { errors = 0, warnings = 0, infos = 0 } = summary;
    expect(errors + warnings + infos).toBe(findings.length);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it.each([
    ['nothing', ''],
    ['no YAML', 'title: ['],
    ['no plan', 'just words'],
    ['a list', '- 1\n- 2'],
    ['null', 'null'],
    ['several documents', `${sound}---\n${sound}`],
    [
      'one mistake of each kind',
      `format: 2\ntitel: x\nlanguage: fi\nareas: {}\nactors: {a b: 3, c: {}}\nvalid: [1]\n${whole}`,
    ],
    ['bytes that are no text', new Uint8Array([0x66, 0xff, 0xfe, 0x00])],
    ['a Windows encoding', Buffer.from('title: \xE5tg\xE4rd\n', 'latin1')],
  ])('of a file with %s is as the schema says', async (_, content) => {
    const { plans, findings } = await findingsIn({ 'plan.yaml': content });
    expect(plans).toHaveLength(1);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  it('holds nothing but its own keys when there is nothing to tell', async () => {
    const { stdout } = await run(['validate', '-f', 'json', '-', '--today', '2026-03-01'], { input: sound });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      today: '2026-03-01',
      plans: [
        {
          path: 'stdin',
          title: 'Klimatplan',
          organisation: 'Storby kommun',
          counts: { areas: 1, goals: 0, actions: 1, groups: 0, actors: 2 },
        },
      ],
      findings: [],
      suppressed: [],
      summary: { errors: 0, warnings: 0, infos: 0, suppressed: 0 },
    });
  });

  it('keeps a place for every note', async () => {
    const twice = `${sound}      - {id: "1.1", title: En till, lead: kf, when: senast 2027}\n`;
    const { findings } = await findingsIn({ 'plan.yaml': twice }, '--lang', 'en');
    expect(findings).toMatchObject([
      {
        rule: 'id-duplicate',
        line: 21,
        pointer: '/areas/0/actions/1/id',
        action: '1.1',
        notes: [{ path: 'plan.yaml', line: 17, column: 9 }],
      },
    ]);
  });

  it('shows a terminal nothing but itself, and loses nothing', async () => {
    const title = 'a\u001B[2J\u007F\u009B31m\u202Eb\u2066c\u{E0041}d\u200De\u2028f\\u0041';
    const { stdout } = await run(['validate', '-', '-f', 'json'], {
      input: planOf({
        title: `"${title.replace(/[^ -~]|\\/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)}"`,
      }),
    });
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect((JSON.parse(stdout) as Findings).plans[0]?.title).toBe(title);
  });

  it('depends on the input, the options and the day alone', async () => {
    const files = { 'a.plan.yaml': overdue, 'b.plan.yaml': shared };
    const words = ['validate', '-f', 'json', '--lang', 'sv', '--today', '2026-05-01'];
    const here = await run(words, { files });
    const there = await run(words, {
      files: { 'b.plan.yaml': shared, 'a.plan.yaml': overdue },
      env: { LANG: 'ja_JP', TZ: 'Pacific/Auckland', PLAN_TODAY: '2030-01-01', FORCE_COLOR: '3' },
      today: '2031-01-01',
      isTerminal: true,
    });
    expect(there.stdout).toBe(here.stdout);
  });
});

describe('a fingerprint', () => {
  const broken = planOf({ lead: 'ingen', when: 'Q1 2026' });

  it.each([
    ['lines are put in above', `# one\n# two\n\n${broken}`],
    ['the layout changes', broken.replace('lead: ingen', 'lead:   "ingen"   # vem?')],
    ['line ends change', broken.replaceAll('\n', '\r\n')],
    ['titles change', broken.replace('Köp in elbilar', 'Byt bilar').replace('Transporter', 'Resor')],
    [
      'the action moves to another area',
      broken.replace(
        'areas:\n',
        'areas:\n  - {id: "0", title: Energi, actions: [{id: "9", title: Nytt, lead: kf, when: 2027}]}\n',
      ),
    ],
    [
      'an action is put in before it',
      broken.replace('actions:\n', 'actions:\n      - {id: "9", title: Nytt, lead: kf, when: senast 2027}\n'),
    ],
  ])('is the same when %s', async (_, changed) => {
    expect(await fingerprintsIn(broken)).toHaveLength(2);
    expect(await fingerprintsIn(changed)).toEqual(await fingerprintsIn(broken));
  });

  it('is the same in another language, on another day and in another file', async () => {
    const { findings } = await findingsIn({ 'other.yaml': broken }, '--lang', 'en', '--today', '2026-12-01');
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(await fingerprintsIn(broken));
  });

  it.each([
    ['the action is another', planOf({ lead: 'ingen', id: '1.2' })],
    ['the value is another', planOf({ lead: 'nagon' })],
    ['the key is another', planOf().replace('        when:', '        with: [ingen]\n        when:')],
  ])('is another when %s', async (_, changed) => {
    const [fingerprint] = await fingerprintsIn(planOf({ lead: 'ingen' }));
    const [other] = await fingerprintsIn(changed);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(other).toMatch(/^[0-9a-f]{16}$/);
    expect(other).not.toBe(fingerprint);
  });

  it('is its own within a file, even where all else is the same', async () => {
    const twice = planOf().replace('        when:', '        with: [ingen, ingen]\n        when:');
    const fingerprints = await fingerprintsIn(twice);
    expect(fingerprints).toHaveLength(2);
    expect(new Set(fingerprints).size).toBe(2);
  });
});
