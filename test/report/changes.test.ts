import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { momentOf } from '../../src/facts/moment.ts';
import type { LanguageCode } from '../../src/lang/catalogue.ts';
import { languages } from '../../src/lang/index.ts';
import { changesOf } from '../../src/report/changes.ts';
import { builtIns, prepare, render } from '../../src/report/templates.ts';
import type { Report } from '../../src/report/view.gen.ts';
import { reportOf } from '../../src/report/view.ts';
import { after, before, comparedPlans, sideOf, written } from '../format/changes-sample.ts';
import { everyChange } from '../format/every-change.ts';
import { goldens } from '../goldens.ts';
import { plainTexts } from './hostile-texts.ts';
import { elementsIn } from './safe-html.ts';

const ajv = new Ajv({ allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as AnySchemaObject;
const fits = ajv.compile(schema);

const main = { name: 'main', date: '2026-10-01' };
const folder = { name: null, date: null };

/** The report of the sample, with what has changed in it and how a time has moved. */
async function reportSince(language: LanguageCode = 'sv', text?: string): Promise<Report> {
  const compared = text === undefined ? await comparedPlans(before, after) : await everyChange(text);
  return reportOf(
    {
      ...(await sideOf('plan.yaml', after)),
      commit: null,
      compared: { compared, from: main, to: folder },
      history: new Map([['1.1', 'flyttad två gånger']]),
    },
    {
      moment: momentOf({ first: '2026-01-01', last: '2026-12-31' }, '2026-11-01'),
      language: await languages[language](),
      soon: 30,
      isInternal: false,
      group: null,
      meeting: null,
      lead: null,
    },
  );
}

async function writtenBy(name: string, format: 'html' | 'md', report: Report): Promise<string> {
  const file = (await builtIns()).find((template) => template.name === name && template.format === format);
  if (!file) throw new Error(`no template ${name}`);
  const { template } = await prepare(file, { format, schema: reportSchema, partials: new Map() });
  if (!template) throw new Error(`${name} has faults`);
  return render(template, report, await (await languages[report.language]()).report());
}

goldens('test/goldens/comparison', '.html', {
  'page-sv': async () =>
    written('html', [await comparedPlans(before, after), await comparedPlans(null, before, 'ny.plan.yaml')], {
      language: 'sv',
    }),
});

describe('what has changed since, in a report', () => {
  it('keeps the schema, and has each change by class with its action', async () => {
    const report = await reportSince('en');
    expect(fits(report) ? [] : fits.errors).toEqual([]);
    const { changes } = report;
    expect(changes?.from).toEqual(main);
    expect(
      changes?.classes.map((group) => [
        group.id,
        group.count,
        ...group.changes.map(({ kind, action }) => [kind, action?.anchor ?? null]),
      ]),
    ).toEqual([
      ['attention', 2, ['deadline-postponed', 'a-1-1'], ['action-removed', null]],
      ['change', 1, ['action-added', 'a-1-5']],
      ['progress', 2, ['status-forward', 'a-1-2'], ['lead-added', 'a-1-3']],
    ]);
    expect([changes?.newFindings, changes?.resolvedFindings].map((list) => list?.length)).toEqual([2, 1]);
  });

  it.each(['html', 'md'] as const)('is a section of the follow-up in %s', async (format) => {
    const text = await writtenBy('follow-up', format, await reportSince());
    expect(text).toContain('Ändringar sedan 1 oktober 2026');
    expect(text).toContain('Q2 2027');
    expect(text).toContain('flyttad två gånger');
  });

  it.each(['html', 'md'] as const)('leaves no trace in %s where nobody asked', async (format) => {
    const report = { ...(await reportSince()), changes: null };
    expect(await writtenBy('follow-up', format, report)).not.toContain('Ändringar');
  });

  it.each(['html', 'md'] as const)(
    'tells whoever leads an action how its time has moved, in %s',
    async (format) => {
      expect(await writtenBy('lead', format, await reportSince())).toContain('flyttad två gånger');
    },
  );

  it('has long texts whole on both sides', async () => {
    const long = 'ett ord och ett till '.repeat(5).trim();
    const compared = await comparedPlans(before, before.replace('Köp in elbilar', long));
    const { plans } = await changesOf({
      today: '2026-11-01',
      from: main,
      to: folder,
      plans: [compared],
      changed: [{ plan: compared, path: 'plan.yaml', fate: null }],
      language: await languages.sv(),
    });
    const [change] = plans[0]?.changes.classes[0]?.changes ?? [];
    expect([change?.from, change?.to]).toEqual(['Köp in elbilar', long]);
  });
});

describe('the page of changes', () => {
  it('is made of a model that keeps the schema', async () => {
    const compared = await everyChange('x');
    const model = await changesOf({
      today: '2026-11-01',
      from: main,
      to: folder,
      plans: [compared, compared],
      changed: [{ plan: compared, path: 'plan.yaml', fate: 'kom till' }],
      language: await languages.sv(),
    });
    expect(fits(model) ? [] : fits.errors).toEqual([]);
  });

  it('and the section of a report hold nothing that breaks out of them', async () => {
    const text = plainTexts.join('\n');
    const page = await written('html', [await everyChange(text)]);
    const report = await writtenBy('follow-up', 'html', await reportSince('en', text));
    const harmful = ['script', 'img', 'iframe', 'object', 'link', 'meta', 'base', 'form', 'input'];
    for (const html of [page, report]) {
      const elements = elementsIn(html.slice(html.indexOf('<body>'))).map(({ localName }) => localName);
      expect(elements).toContain('table');
      expect(harmful.filter((name) => elements.includes(name))).toEqual([]);
    }
  });
});
