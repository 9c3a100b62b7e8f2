import type { Finding } from '../../src/findings/finding.ts';
import { wordingOf } from '../../src/format/format.ts';
import { languages } from '../../src/lang/index.ts';
import { check } from './findings.ts';

const catalogues = await Promise.all(Object.values(languages).map((load) => load()));

/** One line with something on it, and nothing in it that only a program would say. */
const sentence = /^(?!.*(?:undefined|NaN|\[object))[^\n\r]*\S[^\n\r]*$/;

/**
 * What is wrong with the check of a text, whatever the text is: a mark outside it, a thing said twice, a sentence that is
 * not whole in some language. A check that throws throws here.
 *
 * @param broken takes the rules that the text breaks
 */
export async function unsoundIn(text: string, broken = new Set<string>()): Promise<string[]> {
  const { source, findings, accepted } = await check(text);
  const all = [...findings, ...accepted.map(({ finding }) => finding)];
  for (const { rule } of all) broken.add(rule);
  const said = new Set(all.map(({ rule, span, args }) => JSON.stringify([rule, span, args])));
  return [
    ...(said.size === all.length ? [] : ['something is said twice']),
    ...all.flatMap((finding) => [...misplaced(finding, source.text), ...badSentences(finding)]),
  ];
}

function misplaced({ rule, span, notes }: Finding, text: string): string[] {
  const isInText = ({ start, end }: Finding['span']): boolean =>
    0 <= start && start <= end && end <= text.length;
  return [span, ...notes.map((note) => note.span)]
    .filter((place) => !isInText(place))
    .map(({ start, end }) => `${rule} marks ${String(start)}–${String(end)}`);
}

function badSentences(finding: Finding): string[] {
  return catalogues.flatMap((catalogue) => {
    const wording = wordingOf(finding, catalogue);
    const sentences = [
      wording.message(finding.args),
      wording.remedy(finding.args),
      ...(finding.notes.length > 0 ? [wording.note?.(finding.args) ?? ''] : []),
    ];
    return sentences
      .filter((words) => !sentence.test(words))
      .map((words) => `${finding.rule} says in ${catalogue.code}: ${JSON.stringify(words)}`);
  });
}
