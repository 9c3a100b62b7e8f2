import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

/** A plan with two findings of lead-shared, in lines 17 and 22, and comments where they are asked for. */
function planWith(comments: Readonly<Record<string, string>> = {}): string {
  const at = (place: string): string => comments[place] ?? '';
  return `${at('top')}format: 1
title: Klimatplan
language: sv
valid: 2026/2027
decisions: [{kind: adopted, by: kf, date: 2025-12-01, valid: 2026/2027}]
follow_up: {to: kf, when: årligen}
situation: {updated: 2026-03-01, text: Utsläppen minskar.}
actors:
  kf: {name: Kommunfullmäktige, kind: council}
  miljo: {name: Miljöförvaltningen, kind: department}
  teknik: {name: Tekniska förvaltningen, kind: department}
${at('above areas')}areas:
${at('above the area')}  - id: "1"
    title: Transporter
    actions:
${at('above')}      - id: "1.1"${at('on the item')}
        title: Köp in elbilar
${at('above the lead')}        lead: [miljo, teknik]${at('on the lead')}
        when: senast 2027
${at('at the end')}
${at('between')}      - id: "1.2"
        title: Bygg laddstationer
        lead: [miljo, teknik]
        when: senast 2027
incidents: {report_to: miljo}
`;
}

interface Result {
  findings: { rule: string; action: string | null; line: number; message: string; remedy: string }[];
  suppressed: {
    rule: string;
    action: string;
    reason: string;
    until: string | null;
    accepted: { path: string; line: number; column: number };
  }[];
  summary: Record<string, number>;
}

async function judged(plan: string, ...words: string[]): Promise<Result> {
  const { stdout } = await run(['validate', 'plan.yaml', '-f', 'json', ...words], {
    files: { 'plan.yaml': plan },
  });
  return JSON.parse(stdout) as Result;
}

/** The rule and action of each finding, and the action of each that is accepted. */
async function outcome(plan: string): Promise<[found: string[], accepted: string[]]> {
  const { findings, suppressed } = await judged(plan);
  return [
    findings.map(({ rule, action }) => `${rule} ${action ?? '-'}`),
    suppressed.map(({ rule, action }) => `${rule} ${action}`),
  ];
}

const comment = '# plan-ignore lead-shared: KS § 44';
const first = ['lead-shared 1.1'];
const second = ['lead-shared 1.2'];

it('the plan has two findings', async () => {
  expect(await outcome(planWith())).toEqual([[...first, ...second], []]);
});

describe('a comment accepts what is found in the entry', () => {
  it.each([
    ['above the action', { above: `      ${comment}\n` }],
    ['above the action, at the margin', { above: `${comment}\n` }],
    [
      'above the action, with a blank line and another comment between',
      { above: `      ${comment}\n\n      # Bilar\n` },
    ],
    ['at the end of its first line', { 'on the item': ` ${comment}` }],
    ['above the key', { 'above the lead': `        ${comment}\n` }],
    ['at the end of the line of the key', { 'on the lead': ` ${comment}` }],
    ['indented as its keys, after the last of them', { 'at the end': `        ${comment}` }],
  ])('%s', async (_, comments) => {
    expect(await outcome(planWith(comments))).toEqual([second, first]);
  });

  it.each([
    ['the area', { 'above the area': `  ${comment}\n` }],
    ['all the areas', { 'above areas': `${comment}\n` }],
  ])('which may be %s', async (_, comments) => {
    expect(await outcome(planWith(comments))).toEqual([[], [...first, ...second]]);
  });

  it('and not in the one before, when it stands as the dash does', async () => {
    expect(await outcome(planWith({ between: `      ${comment}\n` }))).toEqual([first, second]);
  });

  it.each([
    ['a list', 'the end of the actions', '      '],
    ['the areas', 'the end of the areas', '  '],
  ])('and not in all of %s, left behind at %s', async (_, __, indent) => {
    const plan = planWith().replace('incidents:', `${indent}${comment}\nincidents:`);
    expect(await outcome(plan)).toEqual([[...first, ...second, 'suppression-unused -'], []]);
  });

  it('below a dash that stands alone', async () => {
    const dashed = planWith()
      .replace('      - id: "1.1"', '      -\n        id: "1.1"')
      .replace('      - id: "1.2"', `      -\n        ${comment}\n        id: "1.2"`);
    expect(await outcome(dashed)).toEqual([first, second]);
  });

  it('and nothing above or below the key it stands on', async () => {
    const [found, accepted] = await outcome(planWith({ top: `${comment}\n` }));
    expect([found, accepted]).toEqual([['suppression-unused -', ...first, ...second], []]);
  });

  it('and not the key that follows it', async () => {
    const plan = planWith({ 'above areas': '# plan-ignore contact-detail: KS § 44\n' });
    const next = plan.replace('incidents: {report_to: miljo}', 'internal: ring 070-123 45 67');
    const [found] = await outcome(next);
    expect(found.filter((line) => line.startsWith('contact'))).toEqual(['contact-detail -']);
  });

  it('for each rule that has a comment', async () => {
    const comments = { above: `      # plan-ignore due-soon: snart\n      ${comment}\n` };
    expect(await outcome(planWith(comments).replace('senast 2027', '2026-11-20'))).toEqual([
      second,
      ['due-soon 1.1', 'lead-shared 1.1'].toSorted().toReversed(),
    ]);
  });

  it('with carriage returns at the ends of the lines', async () => {
    const plan = planWith({ above: `      ${comment}\n` }).replaceAll('\n', '\r\n');
    const { suppressed } = await judged(plan);
    expect(suppressed).toMatchObject([{ reason: 'KS § 44', accepted: { line: 16, column: 7 } }]);
  });

  it('written in a text it is no comment', async () => {
    const plan = planWith({ above: '' }).replace('Köp in elbilar', `"${comment}"`);
    expect(await outcome(plan)).toEqual([[...first, ...second], []]);
  });
});

describe('an acceptance', () => {
  it('says why, until when and where', async () => {
    const { suppressed, summary } = await judged(
      planWith({
        above: '      # plan-ignore lead-shared until 2026-12-31: båda nämnderna, KS § 44: p. 3 \n',
      }),
    );
    expect(suppressed).toMatchObject([
      {
        rule: 'lead-shared',
        action: '1.1',
        reason: 'båda nämnderna, KS § 44: p. 3',
        until: '2026-12-31',
        accepted: { path: 'plan.yaml', line: 16, column: 7 },
      },
    ]);
    expect(summary).toEqual({ errors: 0, warnings: 1, infos: 0, suppressed: 1 });
  });

  it('holds on its last day, and on the next the finding is back', async () => {
    const plan = planWith({ above: '      # plan-ignore lead-shared until 2026-11-01: KS § 44\n' });
    expect((await judged(plan)).findings).toHaveLength(1);
    const { findings, suppressed } = await judged(plan, '--today', '2026-11-02');
    expect(findings.map(({ rule }) => rule)).toEqual(['suppression-expired', 'lead-shared', 'lead-shared']);
    expect(findings[0]?.message).toBe('"lead-shared" godtogs här till och med 2026-11-01: "KS § 44"');
    expect(suppressed).toEqual([]);
  });

  it('that accepts nothing is a finding, once', async () => {
    const plan = planWith({ above: '      # plan-ignore overdue: KS § 44\n' });
    expect(await outcome(plan)).toEqual([['suppression-unused 1.1', ...first, ...second], []]);
  });

  it('of a rule that is switched off is not told of', async () => {
    const files = {
      'plan.yaml': planWith({ above: '      # plan-ignore overdue: KS § 44\n' }),
      'plan.config.yaml': 'rules: {overdue: off}',
    };
    const { stdout } = await run(['validate', 'plan.yaml', '-f', 'compact'], { files });
    expect(stdout).not.toContain('suppression-unused');
  });

  it('is not said to be unused where a mistake may hide what it accepts', async () => {
    const plan = planWith({ above: `      ${comment}\n` });
    const misspelt = plan.replace('lead: [miljo, teknik]', 'laed: [miljo, teknik]');
    expect((await outcome(misspelt))[0]).toEqual(['schema 1.1', ...second]);
    const broken = plan.replace('title: Klimatplan', 'title: "Klimatplan');
    expect((await outcome(broken))[0]).toEqual(['yaml-syntax -']);
    const unknown = planWith({ above: '      # plan-ignore lead-external: de är våra\n' });
    const found = (await outcome(unknown.replace('[miljo, teknik]', 'miloj')))[0];
    expect(found).not.toContain('suppression-unused 1.1');
  });

  it('changes no fingerprint', async () => {
    const fingerprints = async (plan: string): Promise<unknown> => {
      const { findings, suppressed } = (await judged(plan)) as unknown as Record<
        string,
        { fingerprint: string }[]
      >;
      return [...(findings ?? []), ...(suppressed ?? [])].map(({ fingerprint }) => fingerprint).toSorted();
    };
    expect(await fingerprints(planWith({ above: `      ${comment}\n` }))).toEqual(
      await fingerprints(planWith()),
    );
  });
});

describe('a comment that says it wrongly', () => {
  it.each([
    ['# plan-ignore lead-shared', 'kommentaren godtar "lead-shared" utan att säga varför'],
    ['# plan-ignore lead-shared:', 'kommentaren godtar "lead-shared" utan att säga varför'],
    [
      '# plan-ignore lead-shared båda nämnderna',
      'inget kolon efter "lead-shared" och dess sista dag inleder skälet',
    ],
    [
      '# plan-ignore lead-shared until 31 augusti 2026: KS § 44',
      '"31 augusti 2026" är ingen dag som "lead-shared" kan godtas till',
    ],
    ['# plan-ignore lead-shared, overdue: KS § 44', 'kommentaren nämner flera regler'],
    ['# Plan-ignore lead-shared', 'kommentaren godtar "lead-shared" utan att säga varför'],
    ['# plan-ignore', 'kommentaren godtar en anmärkning utan att nämna regeln'],
    ['# plan-ignore lead-shared\u2028', 'kommentaren godtar "lead-shared" utan att säga varför'],
    ['# plan-ignore: ', 'kommentaren godtar en anmärkning utan att nämna regeln'],
    ['# plan-ignore lead-shred: KS § 44', '"lead-shred" är ingen regel som går att godta avsteg från'],
    ['# plan-ignore schema: KS § 44', 'anmärkningar från "schema" går inte att godta: filen måste rättas'],
    [
      '# plan-ignore lead-shared until 2026-02-30: KS § 44',
      '"2026-02-30" är ingen dag som "lead-shared" kan godtas till',
    ],
    ['# plan-ignore lead-shared until : KS § 44', 'efter `until` saknas en dag'],
  ])('%s accepts nothing', async (words, message) => {
    const { findings, suppressed } = await judged(planWith({ above: `      ${words}\n` }));
    expect(findings.map(({ rule }) => rule)).toEqual(['suppression-invalid', 'lead-shared', 'lead-shared']);
    expect(findings[0]).toMatchObject({ message, action: '1.1', line: 16 });
    expect(suppressed).toEqual([]);
  });

  it('is told what was meant', async () => {
    const { findings } = await judged(planWith({ above: '      # plan-ignore lead-shred: KS § 44\n' }));
    expect(findings[0]?.remedy).toBe('menade du "lead-shared"?');
  });

  it.each(['# Om plan-ignore, se README', '# plan-ignored', '# ignore lead-shared: KS'])(
    '%s is only a comment',
    async (words) => {
      expect(await outcome(planWith({ above: `      ${words}\n` }))).toEqual([[...first, ...second], []]);
    },
  );
});

describe('what is accepted is shown', () => {
  const files = { 'plan.yaml': planWith({ above: `      ${comment}\n` }) };

  it('with -v, with its reason', async () => {
    const { stdout } = await run(['validate', 'plan.yaml', '-v'], { files });
    expect(stdout).toContain(`   = plan.yaml:16:7: godtagen: "KS § 44"\n`);
    expect(stdout).toContain(
      '1 varning i 1 plan (per 2026-11-01). 1 anmärkning godtagen (visas med -v). Kör',
    );
  });

  it('otherwise only counted', async () => {
    const { stdout, exitCode } = await run(['validate', 'plan.yaml', '--fail-on', 'warning'], { files });
    expect(stdout).not.toContain('KS § 44');
    expect(stdout).toContain('1 anmärkning godtagen (visas med -v).');
    expect(exitCode).toBe(1);
  });

  it('and does not fail the run', async () => {
    const plan = planWith({ 'above areas': `${comment}\n` });
    const { stdout, exitCode } = await run(['validate', 'plan.yaml', '--fail-on', 'info'], {
      files: { 'plan.yaml': plan },
    });
    expect(stdout).toBe(
      'inga anmärkningar i 1 plan (per 2026-11-01). 2 anmärkningar godtagna (visas med -v)\n',
    );
    expect(exitCode).toBe(0);
  });
});

describe('the configuration accepts', () => {
  const accept = async (
    ignore: string,
    words: readonly string[] = [],
    plan = planWith(),
  ): Promise<string[]> => {
    const files = { 'plan.yaml': plan, 'plan.config.yaml': `ignore:\n${ignore}` };
    const { stdout } = await run(['validate', '-f', 'compact', ...words], { files });
    return [...stdout.matchAll(/^([^:]+):(\d+):\d+: .*\[(.*)\]$/gm)].map(
      ([, path = '', line = '', rule = '']) => [path, line, rule].join(' '),
    );
  };
  const both = ['plan.yaml 18 lead-shared', 'plan.yaml 23 lead-shared'];

  it('the findings of a rule in an action, with a reason', async () => {
    expect(await accept('  - {rule: lead-shared, action: "1.1", reason: KS § 44}\n')).toEqual([both[1]]);
  });

  it('in the file that is named, as a path or a pattern from its folder', async () => {
    const inFile = (file: string): string =>
      `  - {rule: lead-shared, action: "1.1", file: "${file}", reason: KS}\n`;
    expect(await accept(inFile('plan.yaml'))).toEqual([both[1]]);
    expect(await accept(inFile('*.yaml'))).toEqual([both[1]]);
    expect(await accept(inFile('other.yaml'))).toEqual([...both, 'plan.config.yaml 2 suppression-unused']);
  });

  it('what stands outside the actions, where none is named', async () => {
    const plan = planWith().replace('valid: 2026/2027\n', '').replace(', valid: 2026/2027', '');
    const found = await accept('  - {rule: validity-missing, reason: strategi}\n', [], plan);
    expect(found.filter((line) => !line.endsWith('lead-shared'))).toEqual([]);
    expect(await accept('  - {rule: lead-shared, reason: KS}\n')).toEqual([
      ...both,
      'plan.config.yaml 2 suppression-unused',
    ]);
  });

  it('until a day, and then says so', async () => {
    const entry = '  - {rule: lead-shared, action: "1.1", reason: KS, until: 2026-11-01}\n';
    expect(await accept(entry)).toEqual([both[1]]);
    expect(await accept(entry, ['--today', '2026-11-02'])).toEqual([
      ...both,
      'plan.config.yaml 2 suppression-expired',
    ]);
  });

  it('nothing that is unused, unless only some plans were read', async () => {
    const entry = '  - {rule: overdue, action: "1.1", reason: KS}\n';
    expect(await accept(entry)).toEqual([...both, 'plan.config.yaml 2 suppression-unused']);
    expect(await accept(entry, ['plan.yaml'])).toEqual(both);
    const misspelt = planWith().replace('title: Klimatplan', 'titel: Klimatplan');
    expect(await accept(entry, [], misspelt)).not.toContain('plan.config.yaml 2 suppression-unused');
  });

  it('and is spoken of in the language of the plans', async () => {
    const files = {
      'plan.yaml': planWith(),
      'plan.config.yaml': 'ignore: [{rule: overdue, action: "1.1", reason: KS}]',
    };
    const { stdout } = await run(['validate', '-f', 'compact'], { files });
    expect(stdout).toContain('ingen anmärkning från "overdue" finns kvar att godta [suppression-unused]');
  });
});
