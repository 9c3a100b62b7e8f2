import type { CheckedPlan } from '../../check.ts';
import type { Compared } from '../../compare.ts';
import { byClass } from '../../diff/by-class.ts';
import type { Change } from '../../diff/change.ts';
import type { ChangeClass, ChangeKind } from '../../diff/kinds.ts';
import { valuesOf } from '../../diff/values.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Catalogue } from '../../lang/catalogue.ts';
import { sayChange, sayCounts } from '../../lang/change-message.ts';
import type { ChangeWords, Side } from '../../lang/change-words.ts';
import type { ReportWords } from '../../lang/report-words.ts';
import type { ChangeView, Mention, PlanChanges, Remark } from '../view.gen.ts';
import { inQuotes, remarksOf } from './remarks.ts';

/** A plan held against what it was. */
export interface Comparison {
  compared: Compared;
  from: Side;
  to: Side;
}

/** What the words of changes are made with. */
export interface Voice {
  language: Catalogue;
  words: ReportWords;
  changeWords: ChangeWords;
  /** The actions that the report has, by id. */
  mentions: ReadonlyMap<string, Mention>;
  /** The kinds whose reason has been told. */
  explained: Set<ChangeKind>;
}

/** Loads what the words of changes are made with. */
export async function voiceOf(language: Catalogue, mentions: Voice['mentions']): Promise<Voice> {
  const [words, changeWords] = await Promise.all([language.report(), language.changes()]);
  return { language, words, changeWords, mentions, explained: new Set() };
}

const symbols: Readonly<Record<ChangeClass, string>> = {
  attention: '!',
  change: '◆',
  progress: '▲',
  editorial: '·',
};

/** What has changed in a plan, the worst first. */
export function planChangesOf({ compared, from, to }: Comparison, voice: Voice): PlanChanges {
  const { before, after, changes, hidden, findings } = compared;
  const { changeWords } = voice;
  return {
    from: { name: from.name, date: from.date },
    to: { name: to.name, date: to.date },
    summary: sayCounts([compared], changeWords),
    count: changes.length,
    classes: byClass(changes).map(({ name, changes: own }) => ({
      id: name,
      word: changeWords.classes[name],
      symbol: symbols[name],
      count: own.length,
      changes: own.map((change) => changeView(change, voice)),
    })),
    hidden: hidden === 0 ? null : changeWords.hidden(hidden),
    newFindings: remarksIn(after, findings.new, voice),
    resolvedFindings: remarksIn(before, findings.resolved, voice),
    unchangedFindings: findings.unchanged,
  };
}

function changeView(change: Change, { words, changeWords, mentions, explained }: Voice): ChangeView {
  const isToExplain = change.class === 'attention' && !explained.has(change.kind);
  if (isToExplain) explained.add(change.kind);
  return {
    kind: change.kind,
    entry: changeWords.entry(change.entry),
    action: (change.action === null ? null : mentions.get(change.action)) ?? null,
    text: sayChange(change, changeWords),
    reason: isToExplain ? inQuotes(changeWords.kinds[change.kind].why, words) : null,
    ...whole(change),
  };
}

/** Longer texts are cut where a sentence quotes them. */
const longest = 60;

/** Both sides whole, where a sentence cannot hold them. */
function whole(change: Change): Pick<ChangeView, 'from' | 'to'> {
  const { from, to } = valuesOf(change);
  const texts = { from: textOf(from), to: textOf(to) };
  const isLong = [texts.from, texts.to].some((text) => text !== null && text.trim().length > longest);
  return isLong ? texts : { from: null, to: null };
}

/** Ids are told by name in the sentence. */
function textOf(value: string | readonly string[] | null): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function remarksIn(file: CheckedPlan | null, findings: readonly Finding[], voice: Voice): Remark[] {
  if (file === null) return [];
  const { source } = file;
  return remarksOf({ findings, source }, voice.mentions, voice.language, voice.words);
}
