import { checkPlan } from '../../src/check.ts';
import { type Compared, type ComparedSide, compare } from '../../src/compare.ts';
import type { ChangesReport, Style } from '../../src/format/format.ts';
import { type FormatName, formats } from '../../src/format/index.ts';
import type { LanguageCode } from '../../src/lang/catalogue.ts';
import type { Side } from '../../src/lang/change-words.ts';
import { languages } from '../../src/lang/index.ts';

/** The plan of an earlier day, in the parts that change; without findings but for an action without a lead. */
export const before = `format: 1
title: Klimatplan
organisation: Storby kommun
language: sv
valid: 2026/2027
review_by: 2027-06-30
decisions:
  - {kind: adopted, by: kf, date: 2025-12-01, reference: § 5, valid: 2026/2027}
follow_up: {to: kf, by: samordnare, when: årligen}
situation: {updated: 2026-03-01, lead: samordnare}
incidents: {report_to: samordnare}
actors: {kf: {name: Kommunfullmäktige}, samordnare: {name: Miljösamordnaren, kind: function}}
areas:
  - id: "1"
    title: Transporter
    actions:
      - id: "1.1"
        title: Köp in elbilar
        lead: samordnare
        when: Q1 2027
      - id: "1.2"
        title: Bygg laddplatser
        lead: samordnare
        when: senast 2027
        status: planned
      - {id: "1.3", title: Skriv en cykelplan, when: senast 2027}
      - {id: "1.4", title: Se över parkeringsnormen, lead: samordnare, when: senast 2027}
`;

/** A deadline that is put off, a status forward, a lead that is named, an action gone and another one new without a lead. */
export const after = before
  .replace('when: Q1 2027', 'when: Q2 2027')
  .replace('status: planned', 'status: ongoing')
  .replace('cykelplan, when', 'cykelplan, lead: samordnare, when')
  .replace(
    /- \{id: "1\.4".*\n/,
    '- {id: "1.5", title: Minska flygresorna i tjänsten genom digitala möten, when: senast 2027}\n',
  );

/** A plan file on one side. */
export async function sideOf(path: string, text: string, today = '2026-11-01'): Promise<ComparedSide> {
  const settings = { today, severities: new Map(), parameters: new Map() };
  const checked = await checkPlan(path, new TextEncoder().encode(text), settings);
  if (checked.plan === null) throw new Error(`${path} is no plan: ${JSON.stringify(checked.findings)}`);
  return { ...checked, plan: checked.plan };
}

/** A plan file of which either side may not be there. */
export async function comparedPlans(
  from: string | null,
  to: string | null,
  path = 'plan.yaml',
  earlierPath = `main:./${path}`,
): Promise<Compared> {
  return compare(
    from === null ? null : await sideOf(earlierPath, from),
    to === null ? null : await sideOf(path, to),
    { day: '2026-11-01', classes: new Map(), showsMoves: false, isAsked: () => true },
  );
}

const main: Side = { name: 'main', date: '2026-10-01' };
const folder: Side = { name: null, date: null };

/** What is written of plans, those of `main` against those of the working folder. */
export async function written(
  name: FormatName,
  plans: readonly Compared[],
  { language = 'en', ...style }: Partial<Style & { language: LanguageCode }> = {},
): Promise<string> {
  const { changes } = await formats[name]();
  if (!changes) throw new Error(`${name} tells no changes`);
  const catalogue = await languages[language]();
  const report: ChangesReport = {
    today: '2026-11-01',
    from: main,
    to: folder,
    plans,
    language: catalogue,
    languageOf: () => catalogue,
  };
  return changes(report, { hasColor: false, isQuiet: false, isVerbose: false, ...style });
}
