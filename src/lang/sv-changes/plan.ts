import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import { inARow } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import { lengthOf } from '../sv-numbers.ts';
import report from '../sv-report.ts';
import { changed, people, record, value } from './phrases.ts';

export const plan: WordsOfKinds<
  | 'plan-prolonged'
  | 'plan-shortened'
  | 'validity-added'
  | 'validity-removed'
  | 'validity-changed'
  | 'decision-added'
  | 'decision-removed'
  | 'decision-changed'
  | 'plan-adopted'
  | 'plan-reverted'
  | 'plan-repealed'
  | 'plan-revived'
  | 'document-changed'
  | 'keeper-changed'
> = {
  'plan-prolonged': {
    summary: 'planen gäller längre',
    why: 'De som följer den fortsätter att följa den. Det beslutar de som antog den, och det som skulle vara klart till den gamla sista dagen behöver nya tider, eller är försenat.',
    say: (args) => `giltighetstiden förlängdes${stretch(args)}${decision(args, true)}`,
  },
  'plan-shortened': {
    summary: 'planen upphör att gälla tidigare',
    why: 'Det som skulle göras efter den nya sista dagen har ingen plan att stå i. Det beslutar de som antog den, liksom vad som kommer i stället.',
    say: (args) => `giltighetstiden förkortades${stretch(args)}${decision(args, true)}`,
  },
  'validity-added': {
    summary: 'planen säger nu när den gäller',
    why: 'Nu finns en dag då någon måste fråga om planen ännu håller.',
    say: (args) => `${validity(args)}${decision(args)}`,
  },
  'validity-removed': {
    summary: 'planen säger inte längre när den gäller',
    why: 'En plan utan slut ses aldrig över: det kommer ingen dag då någon måste fråga om den ännu håller.',
    say: (args) => `${validity(args)}${decision(args)}`,
  },
  'validity-changed': {
    summary: 'planen gäller från en annan dag, eller en tid som inte går att mäta mot den gamla',
    why: 'Frågan om något gjordes medan planen gällde kan få ett annat svar. Det som står i beslutet är det som gäller.',
    say: (args) => `${validity(args)}${decision(args)}`,
  },
  'decision-added': {
    summary: 'ett beslut om planen antecknades',
    why: 'Planen visar nu vem som står bakom den, och var protokollet finns.',
    say: record('beslut', 'antecknades', report.decision),
  },
  'decision-removed': {
    summary: 'ett beslut om planen visas inte längre',
    why: 'Beslutet är fattat och blir inte ogjort av det. Utan det ser ingen av vem, och vilken dag, planen fick sin giltighet.',
    say: record('beslutet', 'togs bort', report.decision),
  },
  'decision-changed': {
    summary: 'ett beslut om planen återges annorlunda',
    why: 'Det säger vem som beslutade vad på vilken dag, och det har hänt. Det som står nu bör vara det som står i protokollet.',
    say: record('beslutet', 'ändrades', report.decision),
  },
  'plan-adopted': {
    summary: 'en plan som var under arbete är antagen',
    why: 'Det som var ett förslag binder från och med nu. Luckor som hittills bara noterades är nu anmärkningar.',
    say: status,
  },
  'plan-reverted': {
    summary: 'en antagen plan sägs vara ett utkast igen',
    why: 'Det som är beslutat blir inte ett förslag för att filen säger det. Som utkast får planen inga anmärkningar för sina luckor.',
    say: status,
  },
  'plan-repealed': {
    summary: 'planen är upphävd',
    why: 'Från och med nu behöver ingen följa den. Åtgärder som inte är genomförda har ingen plan att stå i längre, och någon kan ännu räkna med dem.',
    say: status,
  },
  'plan-revived': {
    summary: 'en plan som var upphävd är det inte längre',
    why: 'Dess åtgärder ska genomföras igen. De som leder dem måste få veta det.',
    say: status,
  },
  'document-changed': {
    summary: 'uppgifterna om dokumentet är andra: version, diarienummer och liknande',
    why: 'Det är ett annat sätt att hitta och kalla dokumentet. Det som ska göras är som förut.',
    say: value,
  },
  'keeper-changed': {
    summary: 'någon annan ansvarar för dokumentet',
    why: 'Den som har en fråga om det, eller hittar ett fel i det, vänder sig från och med nu till någon annan.',
    say: people,
  },
};

function status(args: FormArgs['word']): string {
  const wordOf = (word: string | null): string =>
    quote(word === null ? 'inte angivet' : (wordIn(report.state, word) ?? word));
  return `läget ändrades från ${wordOf(args.from)} till ${wordOf(args.to)}`;
}

function validity({ from, to }: FormArgs['validity']): string {
  return changed('giltighetstiden', { from: from?.text ?? null, to: to?.text ?? null });
}

function stretch({ from, to, distance }: FormArgs['validity']): string {
  const length = distance ? ` med ${lengthOf(distance)},` : '';
  return `${length} från ${quote(from?.text ?? '')} till ${quote(to?.text ?? '')}`;
}

/** Vem som har beslutat det, när, och var det står; att ingen har det där någon borde ha det. */
function decision({ decision: made }: FormArgs['validity'], isAsked = false): string {
  if (made === null) return isAsked ? ', utan något antecknat beslut' : '';
  const { by, date, reference } = made;
  const details = inARow(
    by === null ? null : `av ${quote(by)}`,
    date,
    reference === null ? null : `(${quote(reference)})`,
  );
  return `, ${inARow('enligt beslut', details)}`;
}
