import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { dueSoon, overdue, planOf, shared, sound } from '../commands/plans.ts';
import { goldens } from '../goldens.ts';
import { run } from '../run.ts';

async function pretty(files: Record<string, string>, ...words: string[]): Promise<string> {
  const { stdout, stderr } = await run(['validate', ...Object.keys(files), ...words], { files });
  expect(stderr).toBe('');
  return stdout;
}

const duplicate = `${sound}      - {id: "1.1", title: En till, lead: kf, when: senast 2027}\n`;
const long = 'ett avsnitt som fortsätter och fortsätter utan att någon bryter raden, '.repeat(5);

goldens('test/goldens/pretty', '.txt', {
  'one-error': () => pretty({ 'plan.yaml': overdue }),
  'one-error-in-english': () => pretty({ 'plan.yaml': overdue }, '--lang', 'en'),
  'several-plans': () => pretty({ 'a.plan.yaml': overdue, 'b.plan.yaml': shared, 'c.plan.yaml': sound }),
  'several-plans-in-english': () =>
    pretty({ 'a.plan.yaml': overdue, 'b.plan.yaml': shared, 'c.plan.yaml': sound }, '--lang', 'en'),
  'plans-in-two-languages': () =>
    pretty({ 'en.yaml': planOf({ language: 'en', lead: '' }), 'sv.yaml': planOf({ lead: '' }) }),
  remarks: () => pretty({ 'a.plan.yaml': dueSoon, 'b.plan.yaml': dueSoon }),
  'remarks-in-english': () => pretty({ 'a.plan.yaml': dueSoon, 'b.plan.yaml': dueSoon }, '--lang', 'en'),
  'no-findings': () => pretty({ 'plan.yaml': sound }),
  'no-findings-in-several': () => pretty({ 'a.plan.yaml': sound, 'b.plan.yaml': sound }, '--lang', 'en'),
  'a-note-with-its-own-place': () => pretty({ 'plan.yaml': duplicate }),
  'a-note-in-english': () => pretty({ 'plan.yaml': duplicate }, '--lang', 'en', '-q'),
  'an-empty-file': () => pretty({ 'plan.yaml': '' }),
  'a-mark-over-several-lines': () =>
    pretty({ 'plan.yaml': planOf({ when: '>-\n          vi får\n          se' }) }, '-q'),
  'an-alias': () =>
    pretty(
      {
        'plan.yaml': planOf({ lead: '&vem ingen' }).replace(
          '        when:',
          '        with: [*vem]\n        when:',
        ),
      },
      '-q',
    ),
  'a-long-line-cut-at-its-end': () => pretty({ 'plan.yaml': planOf({ lead: `ingen # ${long}` }) }, '-q'),
  'a-long-line-cut-at-its-beginning': () =>
    pretty({ 'plan.yaml': inFlow(`note: "${long}", lead: ingen`) }, '-q'),
  'a-long-line-cut-at-both-ends': () =>
    pretty({ 'plan.yaml': inFlow(`note: "${long}", lead: ingen, cost: "${long}"`) }, '-q'),
  'a-long-mark': () => pretty({ 'plan.yaml': planOf({ when: long.replaceAll(',', '') }) }, '-q'),
  'control-characters': () =>
    pretty({ 'plan.yaml': planOf({ action: '"a\\e[31mb\\u202Ec"', lead: '"x\\u009Bz"' }) }, '-q'),
  colours: () => pretty({ 'plan.yaml': duplicate }, '--color', 'always'),
});

/** A sound plan whose action stands on one line, with some keys more. */
function inFlow(keys: string): string {
  const [head = ''] = sound.split('      - id: "1.1"');
  return `${head}      - {id: "1.1", title: Köp, when: senast 2027, ${keys}}\n`;
}

/** The line that the finding of a word shows, and the mark under it, both from the bar on. */
async function frameOf(plan: string, word: string): Promise<{ shown: string; mark: string }> {
  const { stdout } = await run(['validate', '-', '-q'], { input: plan });
  const block = stdout.split('\n\n').find((text) => text.includes(`"${word}"`)) ?? '';
  const [, , shown = '', mark = ''] = block.split('\n').map((line) => line.replace(/^ *\d* \| ?/, ''));
  return { shown, mark };
}

describe('the mark of a pretty finding', () => {
  const plans = {
    'plain letters': inFlow('note: hej, lead: ingen'),
    'letters with dots and rings': inFlow('note: "åäö ÅÄÖ é", lead: ingen'),
    'letters of two parts': inFlow('note: "e\u0301 a\u0308", lead: ingen'),
    'wide letters': inFlow('note: "日本語 한국어", lead: ingen'),
    'emoji of several parts': inFlow('note: "🚲 🇸🇪 ❤️", lead: ingen'),
    tabs: inFlow('note: "a",\t\tlead:\tingen'),
    'a tab after wide letters': inFlow('note: "日本",\tlead:\tingen'),
    'line ends of Windows': inFlow('note: hej, lead: ingen').replaceAll('\n', '\r\n'),
    'a byte order mark': `\uFEFF${inFlow('lead: ingen')}`,
    'a long line': inFlow(`note: "${long}", lead: ingen`),
    'a long line of wide letters': inFlow(`note: "${'日本語 '.repeat(60)}", lead: ingen`),
  };

  it.each(Object.entries(plans))('stands under its word after %s', async (_, plan) => {
    const { shown, mark } = await frameOf(plan, 'ingen');
    expect(shown).not.toMatch(/[\t\r]/);
    expect(mark).toMatch(/^ *\^+$/);
    expect(mark.indexOf('^')).toBe(stringWidth(shown.slice(0, shown.indexOf('ingen'))));
    expect(mark.length - mark.indexOf('^')).toBe('ingen'.length);
  });

  it.each(['日本語', 'å', '🚲🚲'])('is as wide as "%s"', async (word) => {
    const { shown, mark } = await frameOf(inFlow(`lead: ${word}`), word);
    expect(mark.indexOf('^')).toBe(stringWidth(shown.slice(0, shown.indexOf(word))));
    expect(mark.length - mark.indexOf('^')).toBe(stringWidth(word));
  });

  it('keeps long lines within a screen', async () => {
    for (const keys of [
      `note: "${long}", lead: ingen`,
      `lead: ingen, note: "${long}"`,
      `lead: "${'x'.repeat(900)}"`,
    ]) {
      const { stdout } = await run(['validate', '-', '-q'], { input: inFlow(keys) });
      const frames = stdout.split('\n').filter((line) => /^ *\d+ \|/.test(line));
      expect(frames.length).toBeGreaterThan(0);
      expect(frames.filter((line) => stringWidth(line) > 130)).toEqual([]);
    }
  });
});
