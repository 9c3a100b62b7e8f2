import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isAcceptable, rules } from '../../src/rules/index.ts';
import { goldens } from '../goldens.ts';
import { run } from '../run.ts';
import { explain, explainAsJson } from './explained.ts';

interface Account {
  id: string;
  settings: string | null;
  parameters: Record<string, number>;
  basis: { framework: string; title: string; part: string } | null;
  example: { broken: string; findings: string; mended: string; today: string } | null;
  acceptance: { comment: string; configuration: string } | null;
}

const ids = rules.map(({ id }) => id);
const day = ['--today', '2026-11-01'];

async function exampleOf(id: string, ...words: string[]): Promise<NonNullable<Account['example']>> {
  const { example } = await explainAsJson<Account>(id, ...words);
  if (!example) throw new Error(`examples/broken/${id}.yaml or examples/mended/${id}.yaml is missing`);
  return example;
}

interface Report {
  findings: { rule: string; line: number }[];
  suppressed: { rule: string }[];
}

async function findingsIn(files: Record<string, string>): Promise<Report> {
  const { stdout } = await run(['validate', 'plan.yaml', ...day, '-f', 'json'], { files });
  return JSON.parse(stdout) as Report;
}

goldens('test/goldens/explain', '.txt', {
  'lead-missing.en': () => explain('lead-missing', '--lang', 'en'),
  'lead-missing.sv': () => explain('lead-missing', '--lang', 'sv'),
  'due-soon.sv': () => explain('due-soon', '--lang', 'sv'),
  'yaml-syntax.en': () => explain('yaml-syntax', '--lang', 'en'),
  'time.en': () => explain('time', '--lang', 'en'),
  'time.sv': () => explain('time', '--lang', 'sv'),
});

describe('plan explain RULE', () => {
  it.each(ids)('shows a plan that breaks %s, and the same plan mended', async (id) => {
    const { broken, mended } = await exampleOf(id);
    for (const [folder, plan] of Object.entries({ broken, mended })) {
      const file = readFileSync(`examples/${folder}/${id}.yaml`, 'utf8');
      expect(file).toMatch(/^# /);
      expect(file.endsWith(plan)).toBe(true);
      expect(plan).toMatch(/^[a-z]/);
    }
    expect((await findingsIn({ 'plan.yaml': mended })).findings).toEqual([]);
  });

  it.each(ids)('says of the example of %s what plan validate says', async (id) => {
    for (const language of ['en', 'sv']) {
      const { broken, findings } = await exampleOf(id, '--lang', language);
      const { stdout } = await run(['validate', 'plan.yaml', ...day, '--lang', language], {
        files: { 'plan.yaml': broken },
      });
      expect(findings).toBe(stdout);
      expect(findings).toContain(`[${id}]`);
    }
  });

  it.each(ids)('tells how to accept a finding of %s, if it can be', async (id) => {
    const { acceptance } = await explainAsJson<Account>(id);
    const rule = rules.find((candidate) => candidate.id === id);
    expect(acceptance !== null).toBe(rule !== undefined && isAcceptable(rule));
    if (!acceptance) return;
    const { broken } = await exampleOf(id);
    const { findings } = await findingsIn({ 'plan.yaml': broken });
    const lines = broken
      .split('\n')
      .map((line, index) => (index + 1 === findings[0]?.line ? `${line} ${acceptance.comment}` : line));
    const inPlan = await findingsIn({ 'plan.yaml': lines.join('\n') });
    expect(inPlan).toMatchObject({ findings: [], suppressed: [{ rule: id }] });
    const inConfiguration = await findingsIn({
      'plan.yaml': broken,
      'plan.config.yaml': acceptance.configuration,
    });
    expect(inConfiguration).toMatchObject({ findings: [], suppressed: [{ rule: id }] });
  });

  it.each(ids)('tells how to set %s, as it usually is', async (id) => {
    const { settings, parameters } = await explainAsJson<Account>(id);
    const { broken } = await exampleOf(id);
    if (settings === null) expect(['yaml-syntax', 'schema']).toContain(id);
    for (const name of Object.keys(parameters)) expect(settings).toContain(`${name}: `);
    const files = { 'plan.yaml': broken };
    const usual = await run(['validate', ...day, '-q'], { files });
    expect(
      await run(['validate', ...day, '-q'], { files: { ...files, 'plan.config.yaml': settings ?? '' } }),
    ).toEqual(usual);
  });

  it.each(ids)(
    'has a page of %s in lines that fit a terminal, but for those of its plans and findings',
    async (id) => {
      for (const language of ['en', 'sv']) {
        const { broken, mended, findings } = await exampleOf(id, '--lang', language);
        const beginnings = `${broken}${mended}`.split('\n').flatMap((line) => line.trim().slice(0, 40) || []);
        const isOfPlan = (line: string): boolean =>
          findings.includes(line) || beginnings.some((words) => line.includes(words));
        const page = await explain(id, '--lang', language);
        const own = page.split('\n').filter((line) => !isOfPlan(line));
        expect(own.length).toBeGreaterThan(5);
        expect(own.filter((line) => line.length > 94)).toEqual([]);
        expect(own.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
        expect(page).not.toMatch(/ $|\n\n\n/m);
      }
    },
  );

  it.each(ids)('marks the lines that are changed to mend %s, and no others', async (id) => {
    const { broken, mended } = await exampleOf(id);
    const page = await explain(id, '--lang', 'en');
    const [, after = ''] = page.split('The same plan mended:\n\n');
    const [block = ''] = after.split(/\n\n(?=To )/);
    const lines = block.replace(/\n$/, '').split('\n');
    const without = (mark: string): string => {
      const left = lines.filter((line) => line[2] !== mark).map((line) => line.slice(4));
      return `${left.join('\n')}\n`;
    };
    expect(without('+')).toBe(broken);
    expect(without('-')).toBe(mended);
    expect(lines.filter((line) => line[2] === undefined || line[2] === ' ').length).toBeGreaterThan(0);
  });

  it('says what a rule stands on, in the language asked for', async () => {
    const based = rules.filter(({ basis }) => basis);
    expect(based.length).toBeGreaterThan(5);
    for (const { id, basis } of based) {
      const english = await explainAsJson<Account>(id, '--lang', 'en');
      const swedish = await explainAsJson<Account>(id, '--lang', 'sv');
      expect(english.basis).toMatchObject(basis ?? {});
      expect(english.basis?.title).not.toBe(swedish.basis?.title);
      const page = (await explain(id, '--lang', 'sv')).replace(/\s+/g, ' ');
      expect(page).toContain(`${swedish.basis?.title ?? ''}, ${basis?.part ?? ''} `);
    }
  });

  it('says what a draft is told, of a hole alone', async () => {
    for (const { id, isCompleteness = false } of rules) {
      expect((await explain(id)).includes('status: draft`\n')).toBe(isCompleteness);
      expect(await explainAsJson(id)).toMatchObject({ completeness: isCompleteness });
    }
  });

  it('is coloured on a terminal alone, and says the same there', async () => {
    const plain = await explain('lead-each');
    const { stdout } = await run(['explain', 'lead-each'], { isTerminal: true });
    expect(plain).not.toContain('\u001B');
    expect(stdout).toContain('\u001B[33mwarning');
    expect(stripVTControlCharacters(stdout)).toBe(plain);
    const { stdout: json } = await run(['explain', 'lead-each', '-f', 'json'], { isTerminal: true });
    expect(json).toBe(await explain('lead-each', '-f', 'json'));
  });
});
