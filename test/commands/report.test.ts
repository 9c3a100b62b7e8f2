import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Outcome, run, type Surroundings } from '../run.ts';

const plan = (title: string, more = ''): string => `format: 1
title: ${title}
organisation: Norrvinge kommun
language: sv
valid: 2026-01-01/2027-12-31
actors:
  ks: {name: Kommunstyrelsen}
  skola: {name: Skolförvaltningen, internal: hemligt}
  cheferna: {name: Respektive chef, each: [chefen]}
  chefen: {name: Skolchefen}
groups:
  radet: {name: Rådet, meets: var tredje månad, met: [2026-09-15]}
  natverket: {name: Nätverket}
follow_up: {to: ks, when: årligen}
areas:
  - id: "1"
    title: Skolan
    actions:
      - {id: "1.1", title: Utbilda personalen, lead: skola, when: 2026}
      - {id: "1.2", title: Informera eleverna, lead: cheferna, when: våren 2026, status: done, closed: 2026-05-20}
${more}`;

const files = { 'skola.plan.yaml': plan('Trygg skola') };
const several = { ...files, 'planer/klimat/plan.yaml': plan('Klimat'), 'b.plan.yaml': plan('Belysning') };

/** What a run says, and what it wrote. */
async function report(words: string, surroundings: Surroundings = {}): Promise<Outcome> {
  const split = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  return run(['report', ...split], { files, ...surroundings });
}

const firstLine = ({ stdout }: Pick<Outcome, 'stdout'>): string => stdout.split('\n', 1)[0] ?? '';

describe('plan report', () => {
  it('writes the follow-up as Markdown on standard output, in the language of the plan', async () => {
    const outcome = await report('skola.plan.yaml');
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '', written: {} });
    expect(firstLine(outcome)).toBe('# Uppföljning för 2026: Trygg skola');
  });

  it('writes in the language that is asked for', async () => {
    expect(firstLine(await report('skola.plan.yaml --lang en'))).toBe('# Follow-up for 2026: Trygg skola');
  });

  it.each([
    ['2026-06-30', '2025'],
    ['2026-07-01', '2026'],
  ])('on %s follows up %s, and the other reports tell of the year under way', async (today, year) => {
    expect(firstLine(await report(`skola.plan.yaml --today ${today}`))).toContain(` ${year}: `);
    const { stdout } = await report(`skola.plan.yaml --today ${today} -t status --print-model`);
    expect(JSON.parse(stdout)).toMatchObject({ period: { first: '2026-01-01', until: today } });
  });

  it('writes to a file in the format of its name, and says so', async () => {
    const html = await report('skola.plan.yaml -o ut/rapport.html');
    expect(html).toMatchObject({ exitCode: 0, stdout: '' });
    expect(html.stderr).toMatch(/^wrote ut\/rapport\.html \(\d+ kB\)\n$/);
    expect(html.written['ut/rapport.html']).toMatch(/^<!DOCTYPE html>\n<html lang="sv"/);
    expect((await report('skola.plan.yaml -q -o rapport.md')).stderr).toBe('');
  });

  it('writes several formats in one run', async () => {
    const { written, stdout } = await report('skola.plan.yaml -f html=a.html -f md');
    expect(Object.keys(written)).toEqual(['a.html']);
    expect(firstLine({ stdout })).toMatch(/^# /);
  });

  it('reads standard input', async () => {
    const { stdout } = await report('- -t status --stdin-filename utkast.yaml', { input: plan('Utkast') });
    expect(stdout).toContain('Utkast');
  });

  it('gives the same bytes for the same input', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => report('skola.plan.yaml -f html')));
    expect(one).toEqual(other);
  });

  it('lists its templates', async () => {
    const names = (text: string) => text.split('\n').map((line) => line.split(' ')[0]);
    const { stdout } = await report('--list');
    expect(names(stdout)).toEqual(['agenda', 'follow-up', 'lead', 'plan', 'portfolio', 'status', '']);
    expect((await report('--list --lang sv')).stdout).not.toBe(stdout);
  });

  it('leaves out what is internal unless it is asked for', async () => {
    const without = await report('skola.plan.yaml -t plan');
    const within = await report('skola.plan.yaml -t plan --internal');
    expect(without.stdout).not.toContain('hemligt');
    expect(within.stdout).toContain('hemligt');
  });

  it('reports on one lead, also one of those who answer each for their own', async () => {
    const { stdout } = await report('skola.plan.yaml -t lead --lead chefen --print-model');
    const { leads } = JSON.parse(stdout) as { leads: { name: string }[] };
    expect(leads.map(({ name }) => name)).toEqual(['Skolchefen']);
  });

  it.each([
    ['--lead skola', 'lead'],
    ['--group radet', 'agenda'],
    ['--meeting 2026-11-20 --group radet', 'agenda'],
  ])('%s asks for the template %s', async (words, template) => {
    const { stdout } = await report(`skola.plan.yaml ${words}`);
    expect(stdout).toBe((await report(`skola.plan.yaml -t ${template} ${words}`)).stdout);
  });

  it.each([
    ['', true],
    ['decisions: [{kind: adopted, by: ks, date: 2024-11-01, valid: 2025}]\n', false],
    ['decisions: [{kind: adopted, by: ks, date: 2024-11-01, valid: 2024}]\n', true],
    ['decisions: [{kind: repealed, by: ks, date: 2024-11-01, valid: 2025}]\n', true],
  ])(
    'says of a period that the plan was not in force in it, by its decisions too (%#)',
    async (more, isSaid) => {
      const { stdout } = await report('skola.plan.yaml --period 2025', {
        files: { 'skola.plan.yaml': plan('Trygg skola', more) },
      });
      const said = 'Planen gäller 1 januari 2026 – 31 december 2027, inte under 2025.';
      expect(stdout.includes(said)).toBe(isSaid);
    },
  );

  it.each([
    [
      '',
      'the agenda is for the whole plan; --group radet or natverket makes one for the meeting of a group\n',
    ],
    [' --group radet', ''],
    [' --quiet', ''],
  ])('says of an agenda of all groups that it is%s', async (more, stderr) => {
    expect(await report(`skola.plan.yaml -t agenda${more}`)).toMatchObject({ exitCode: 0, stderr });
  });

  it('makes the agenda of a group and a day', async () => {
    const { stdout } = await report(
      'skola.plan.yaml -t agenda --group radet --meeting 2026-11-20 --print-model',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      agenda: { group: { name: 'Rådet' }, meeting: '2026-11-20', until: '2027-02-20' },
    });
  });

  it('takes the days within which something is due soon from the configuration', async () => {
    const configuration = { ...files, 'plan.config.yaml': 'rules:\n  due-soon: {days: 60}\n' };
    const of = async (surroundings: Surroundings) =>
      (await report('skola.plan.yaml --print-model --today 2026-11-01', surroundings)).stdout;
    expect(JSON.parse(await of({}))).toMatchObject({ figures: { dueSoon: 0 } });
    expect(JSON.parse(await of({ files: configuration }))).toMatchObject({ figures: { dueSoon: 1 } });
  });
});

describe('several plans', () => {
  it('do not go into one report', async () => {
    const outcome = await report('', { files: several });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '', written: {} });
    expect(outcome.stderr).toBe(
      'read 3 plans\nplan: 3 plans do not go into one report: name one of them, give --output-dir a folder for a file each, or take -t portfolio for a page with a row for each\n',
    );
  });

  it('go into a folder, a file each', async () => {
    const { written, exitCode } = await report('--output-dir ut -t status -f md -f html', { files: several });
    expect(exitCode).toBe(0);
    expect(Object.keys(written)).toEqual([
      'ut/b.status.md',
      'ut/b.status.html',
      'ut/klimat.status.md',
      'ut/klimat.status.html',
      'ut/skola.status.md',
      'ut/skola.status.html',
    ]);
  });

  it('of the same name get a number', async () => {
    const same = { 'a/x.plan.yaml': plan('Ett'), 'b/X.plan.yaml': plan('Två') };
    const { written } = await report('--output-dir ut -t status', { files: same });
    expect(Object.keys(written)).toEqual(['ut/x.status.html', 'ut/X.status-2.html']);
  });

  it('are a row each in a portfolio', async () => {
    const { stdout, exitCode } = await report('-t portfolio', { files: several });
    expect(exitCode).toBe(0);
    for (const title of ['Trygg skola', 'Klimat', 'Belysning']) expect(stdout).toContain(`| ${title} `);
  });

  it('are written as far as they can be read, and the rest is said', async () => {
    const broken = { ...files, 'b.plan.yaml': plan('Belysning', 'okänd: 1\n') };
    const outcome = await report('--output-dir ut -t status -q', { files: broken });
    expect(outcome.exitCode).toBe(2);
    expect(Object.keys(outcome.written)).toEqual(['ut/skola.status.html']);
    expect(outcome.stderr).toContain('b.plan.yaml cannot be read whole');
    expect(await report('-t portfolio -q', { files: broken })).toMatchObject({
      exitCode: 2,
      stdout: '',
      written: {},
    });
  });
});

describe('a model', () => {
  it('gives what its plan gives', async () => {
    for (const format of ['md', 'html']) {
      const { stdout: model } = await report('skola.plan.yaml --print-model');
      const from = await report(`--from-model m.json -f ${format}`, { files: { 'm.json': model } });
      expect(from).toEqual(await report(`skola.plan.yaml -f ${format}`));
    }
  });

  it('of several plans is for a template over several', async () => {
    const { stdout: all } = await report('-t portfolio --print-model', { files: several });
    const { stdout: one } = await report('skola.plan.yaml --print-model');
    const models = { 'all.json': all, 'one.json': one };
    expect((await report('--from-model all.json -t portfolio', { files: models })).exitCode).toBe(0);
    expect((await report('--from-model all.json', { files: models })).stderr).toBe(
      'plan: the template follow-up is about one plan, and the model is of several: choose another with -t; `plan report --list` shows them\n',
    );
    expect((await report('--from-model one.json -t portfolio', { files: models })).stderr).toBe(
      'plan: the template portfolio is about several plans, and the model is of one: choose another with -t; `plan report --list` shows them\n',
    );
  });

  it.each([
    ['no JSON', '{', 'plan: "m.json" is no model of a report; `plan report --print-model` writes one\n'],
    [
      'another thing',
      '{"a": 1}',
      'plan: "m.json" is no model of a report: the whole of it does not fit; `plan report --print-model` writes one\n',
    ],
  ])('that is %s is refused', async (_, model, stderr) => {
    const outcome = await report('--from-model m.json', { files: { 'm.json': model } });
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr, written: {} });
  });

  it('is read from standard input as well', async () => {
    const { stdout: input } = await report('skola.plan.yaml --print-model');
    expect((await report('--from-model -', { input })).stdout).toBe((await report('skola.plan.yaml')).stdout);
  });

  it('tells nothing internal unless it says that it does', async () => {
    const { stdout } = await report('skola.plan.yaml --print-model --internal');
    expect((await report('--from-model - -t plan', { input: stdout })).stdout).toContain('hemligt');
    const hidden = stdout.replace('"isInternal": true', '"isInternal": false');
    expect((await report('--from-model - -t plan', { input: hidden })).stdout).not.toContain('hemligt');
  });

  it('that was changed for the worse is refused, with the place', async () => {
    const { stdout } = await report('skola.plan.yaml --print-model');
    const model = JSON.parse(stdout) as { areas: { title: unknown }[] };
    for (const area of model.areas) area.title = 7;
    const { stderr } = await report('--from-model m.json', { files: { 'm.json': JSON.stringify(model) } });
    expect(stderr).toContain('/areas/0/title does not fit');
  });
});

describe('a template of the user’s own', () => {
  const own = (text: string, more: Record<string, string> = {}) => ({
    files: { ...files, 'mallar/min.md.hbs': text, ...more },
  });

  it('is written, with partials of its own beside it and in a folder, which win over those of the program', async () => {
    const { stdout, stderr } = await report(
      'skola.plan.yaml -t mallar/min.md.hbs',
      own('{{title}}: {{> hej}} {{> who}} {{> mark areas.0.actions.0.status}}\n', {
        'mallar/hej.hbs': 'Hej {{organisation}}',
        'mallar/partials/who.md.hbs': 'Vem?',
      }),
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('Trygg skola: Hej Norrvinge kommun Vem? – ej rapporterad\n');
  });

  it('says in one run all that is wrong with it, each where it stands with the nearest name', async () => {
    const outcome = await report(
      'skola.plan.yaml -t mallar/min.md.hbs --lang sv',
      own(
        '{{titel}}\n{{#each area}}{{titl}}{{/each}}\n{{#each areas}}\n  {{#if titl}}x{{/if}}{{date todday}}\n{{/each}}\n',
      ),
    );
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(
      outcome.stderr
        .split('\n')
        .slice(1, -1)
        .map((line) => line.slice(0, 60)),
    ).toEqual([
      expect.stringContaining('mallar/min.md.hbs:1:3: '),
      expect.stringContaining('mallar/min.md.hbs:2:9: '),
      expect.stringContaining('mallar/min.md.hbs:4:9: '),
      expect.stringContaining('mallar/min.md.hbs:4:30: '),
    ]);
    expect(outcome.stderr).toContain('menade du "title"?');
  });

  it('can be made from one of the program’s', async () => {
    const { stdout: source } = await report('--print-template status -f md');
    expect(source).toBe(readFileSync('templates/status.md.hbs', 'utf8'));
    const { stdout } = await report('skola.plan.yaml -t mallar/min.md.hbs', own(source));
    expect(stdout).toBe((await report('skola.plan.yaml -t status -f md')).stdout);
  });

  it('is stopped where it goes on without end, and nothing is written', async () => {
    const actions = Array.from({ length: 220 }, (_, n) => `      - {id: "1.${n + 3}", title: Åtgärd}\n`);
    const within = (text: string): string =>
      `{{#each @root.areas}}{{#each actions}}${text}{{/each}}{{/each}}`;
    const endless = own(`{{title}}${within(within(within('')))}`, {
      'skola.plan.yaml': plan('Trygg skola', actions.join('')),
    });
    const outcome = await report('skola.plan.yaml -t mallar/min.md.hbs -o ut.md', endless);
    expect(outcome).toMatchObject({ exitCode: 2, written: {} });
    expect(outcome.stderr).toContain('the template "mallar/min.md.hbs" goes on and on: ');
  });

  it('takes the format that its name says, and no other', async () => {
    expect((await report('skola.plan.yaml -t mallar/min.md.hbs -f html', own('x'))).stderr).toBe(
      'plan: "html" is no choice for --format: write md\n',
    );
  });
});

describe('what cannot be done', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['skola.plan.yaml -t folow-up', 'there is no template "folow-up": did you mean "follow-up"?'],
    [
      'skola.plan.yaml -t ingen.html.hbs',
      'there is no file or folder "ingen.html.hbs": check the spelling, and the folder you are in',
    ],
    ['skola.plan.yaml -f docx', '"docx" is no choice for --format: write html or md'],
    [
      'skola.plan.yaml --period "30 februari 2026"',
      '"30 februari 2026" is no period to report on: February 2026 has 28 days, not 30; did you mean "28 februari 2026"?',
    ],
    [
      'skola.plan.yaml --period årligen',
      '"årligen" is no period to report on: it needs a first and a last day; write a year, or such as "T1 2026" or "H1 2026"',
    ],
    [
      'skola.plan.yaml --period 2030 --today 2026-02-10',
      '"2030" begins 2030-01-01, and the report is made 2026-02-10: there is nothing to report on yet',
    ],
    [
      'skola.plan.yaml -o ut.docx',
      '"ut.docx" is no name for Markdown: end it in .md, and let pandoc make a Word document of Markdown',
    ],
    [
      'skola.plan.yaml -o ut.pdf',
      '"ut.pdf" is no name for Markdown: end it in .md, and print a web page to PDF from the browser',
    ],
    ['skola.plan.yaml -f md -o ut.html', '"ut.html" is no name for Markdown: end it in .md'],
    [
      'skola.plan.yaml --period 2199',
      '"2199" is no period to report on: it needs a first and a last day; write a year, or such as "T1 2026" or "H1 2026"',
    ],
    [
      'skola.plan.yaml -t lead --lead skol',
      'nobody by the id "skol" leads an action in skola.plan.yaml: did you mean "skola"?',
    ],
    [
      'skola.plan.yaml -t lead --lead ks',
      'nobody by the id "ks" leads an action in skola.plan.yaml: write skola, cheferna or chefen',
    ],
    [
      'skola.plan.yaml -t agenda --group nämnden',
      'there is no group "nämnden" in skola.plan.yaml: write radet or natverket',
    ],
    [
      'skola.plan.yaml -t agenda --meeting 2026-02-30',
      '"2026-02-30" for --meeting is not a day of the calendar: write YYYY-MM-DD, such as 2026-03-31',
    ],
    [
      'skola.plan.yaml -o a.html --output-dir ut',
      '--output-dir and --output do not go together: leave one of them out',
    ],
    [
      'skola.plan.yaml --print-model -f md',
      '--print-model and --format do not go together: leave one of them out',
    ],
    [
      '--from-model m.json --period 2026',
      '--from-model and --period do not go together: leave one of them out',
    ],
    [
      'skola.plan.yaml -o skola.plan.yaml',
      '"skola.plan.yaml" is one of the files that the command was given: write the result to another',
    ],
    ['skola.plan.yaml --output-dir ""', '--output-dir needs a value after it'],
    [
      'finns-inte.yaml',
      'there is no file or folder "finns-inte.yaml": check the spelling, and the folder you are in',
    ],
    ['--list skola.plan.yaml', 'too many words: "skola.plan.yaml"; see `--help`'],
  ];

  it.each(cases)('plan report %s', async (words, message) => {
    const outcome = await report(words, { files: { ...files, 'm.json': '{}' } });
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr: `plan: ${message}\n`, written: {} });
  });

  it('is a report of a plan that cannot be read whole', async () => {
    const outcome = await report('skola.plan.yaml', {
      files: { 'skola.plan.yaml': plan('Skola', 'aktörer: 1\nmål: 2\n') },
    });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '', written: {} });
    expect(outcome.stderr.split('\n')).toEqual([
      'plan: skola.plan.yaml cannot be read whole, and what is said of the rest would hide what is missing:',
      expect.stringMatching(/^skola\.plan\.yaml:21:1: error: .+ \[schema\]$/),
      expect.stringMatching(/^skola\.plan\.yaml:22:1: error: .+ \[schema\]$/),
      '`plan validate skola.plan.yaml` tells how to mend it',
      '',
    ]);
  });
});
