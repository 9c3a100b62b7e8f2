import type { FormArgs, TimeArgs, ToldTime } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import type { Precision } from '../../time/time.ts';
import type { Changed, WordsOfKinds } from '../change-words.ts';
import { moved, ordinal } from '../sv-numbers.ts';
import { nounOf } from './nouns.ts';
import { changed, record } from './phrases.ts';

const putOff =
  'En sista dag är ett löfte. Den som gav löftet bestämmer när det skjuts upp, och när samma löfte skjuts upp för tredje gången är det något annat än tid som fattas.';
const looser =
  'Utan en sista dag blir inget försenat, och ingen behöver fråga. Pågår arbetet ändå fångas det upp av en uppföljning som har en egen tid.';

export const times: WordsOfKinds<
  | 'deadline-postponed'
  | 'deadline-slipped'
  | 'deadline-advanced'
  | 'deadline-added'
  | 'deadline-removed'
  | 'deadline-fixed'
  | 'deadline-loosened'
  | 'cadence-rarer'
  | 'cadence-denser'
  | 'start-changed'
  | 'time-changed'
  | 'precision-changed'
  | 'time-reworded'
  | 'move-recorded'
  | 'move-erased'
  | 'move-changed'
  | 'original-time-changed'
> = {
  'deadline-postponed': {
    summary: 'en sista dag senarelades innan den hade passerat',
    why: putOff,
    say: (args, of) => `${moveOf(args, of)}${reasons(args, true)}`,
  },
  'deadline-slipped': {
    summary: 'en sista dag senarelades sedan den hade passerat',
    why: `Dagen gick, och flyttades efteråt: löftet bröts först och skrevs sedan om. ${putOff}`,
    say: (args, of) => `${moveOf(args, of)}, sedan dagen hade passerat${reasons(args, true, ' och')}`,
  },
  'deadline-advanced': {
    summary: 'en sista dag tidigarelades',
    why: 'Det ska vara klart tidigare än det var lovat. Den som leder det bör känna till den nya dagen, och det bör också de som väntar.',
    say: (args, of) => `${moveOf(args, of)}${reasons(args)}`,
  },
  'deadline-added': {
    summary: 'det som saknade tid fick en',
    why: 'Från och med nu går det att se om det är försenat. Det är det som gör att någon kan fråga i tid.',
    say: (args, of) => `${nounOf(of)} sattes till ${textOf(args.to)}${reasons(args)}`,
  },
  'deadline-removed': {
    summary: 'det som hade en tid saknar nu tid',
    why: looser,
    say: (args, of) => `${nounOf(of)} togs bort: ${textOf(args.from)}${reasons(args)}`,
  },
  'deadline-fixed': {
    summary: 'det som pågick utan slut fick en sista dag, eller återkommer med bestämda mellanrum',
    why: 'Det som inte hade någon dag att missa har nu en: det kommer att synas om det blir försenat.',
    say: (args, of) =>
      `${timeOf(args, of)}: ${args.to?.last ? 'nu finns en sista dag' : 'återkommer nu med bestämda mellanrum'}${reasons(args)}`,
  },
  'deadline-loosened': {
    summary: 'en sista dag, eller bestämda mellanrum, ersattes av arbete utan slut',
    why: looser,
    say: (args, of) => `${timeOf(args, of)}: ${loss(args)}${reasons(args)}`,
  },
  'cadence-rarer': {
    summary: 'det som återkommer gör det mer sällan',
    why: 'Det som görs eller följs upp mer sällan är lättare att glömma, och det dröjer längre innan någon ser att det har upphört.',
    say: (args, of) => `${timeOf(args, of)}: mer sällan än förut${reasons(args)}`,
  },
  'cadence-denser': {
    summary: 'det som återkommer gör det oftare',
    why: 'Det görs eller ses över oftare än det var lovat, så det som går fel upptäcks tidigare.',
    say: (args, of) => `${timeOf(args, of)}: oftare än förut${reasons(args)}`,
  },
  'start-changed': {
    summary: 'första dagen är en annan, och den sista densamma',
    why: 'Det som är lovat till sista dagen gäller ännu, men de som medverkar behövs vid en annan tid.',
    say: (args, of) => `${timeOf(args, of)}${beginning(args)}${reasons(args)}`,
  },
  'time-changed': {
    summary: 'tiden är av ett annat slag, eller väntar på något annat',
    why: 'Den ena tiden går inte att mäta mot den andra, så om det har skjutits upp får den som läser avgöra.',
    say: (args, of) => `${timeOf(args, of)}${reasons(args)}`,
  },
  'precision-changed': {
    summary: 'sista dagen är densamma, och anges mer eller mindre noga',
    why: 'Löftet är detsamma. Bara hur noga det anges är ändrat.',
    say: (args, of) => `${timeOf(args, of)}${precision(args)}${reasons(args)}`,
  },
  'time-reworded': {
    summary: 'samma tid är skriven med andra ord',
    why: 'Dagarna är desamma i båda. Bara orden är andra.',
    say: ({ from, to }, of) =>
      `${nounOf(of)} skrevs om från ${textOf(from)} till ${textOf(to)}, som betyder detsamma`,
  },
  'move-recorded': {
    summary: 'det antecknades att en tid hade flyttats',
    why: 'Planen berättar nu hur tiderna blev som de är. Anteckningen ändrar ingen tid i sig.',
    say: record('flytten', 'antecknades'),
  },
  'move-erased': {
    summary: 'en anteckning om att en tid hade flyttats är borta',
    why: 'Utan den ser ingen att tiden en gång var en annan, eller vem som beslutade att flytta den.',
    say: record('anteckningen om flytten', 'togs bort'),
  },
  'move-changed': {
    summary: 'en anteckning om att en tid hade flyttats säger något annat',
    why: 'Den berättar vad som beslutades då. Det den säger nu bör vara det som står i protokollet.',
    say: record('anteckningen om flytten', 'ändrades'),
  },
  'original-time-changed': {
    summary: 'den tid som först beslutades anges annorlunda',
    why: 'Det som först beslutades har hänt och kan inte bli något annat. Antingen var det fel förut, eller så syns det inte längre hur mycket åtgärden har skjutits upp.',
    say: timeOf,
  },
};

function moveOf(args: TimeArgs, of: Changed): string {
  const { from, to, distance, time, original } = args;
  const notes = [
    ...(distance ? [moved(distance)] : []),
    ...(time !== null && time > 1 ? [`${ordinal(time)} gången`] : []),
    ...(original === null ? [] : [`ursprungligen ${quote(original)}`]),
  ];
  const beside = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${nounOf(of)} flyttades från ${textOf(from)} till ${textOf(to)}${beside}`;
}

/** Vem som har beslutat, och varför; att ingen har det där någon borde ha det. */
function reasons({ decided, because }: TimeArgs, isAsked = false, joint = ','): string {
  const isMissed = isAsked && decided === null;
  const decision = isMissed ? `${joint} utan något antecknat beslut` : '';
  return [
    decided === null ? decision : `, enligt beslut ${quote(decided)}`,
    because === null ? '' : `${isMissed ? ' men' : ','} med motiveringen ${quote(because)}`,
  ].join('');
}

function timeOf({ from, to }: FormArgs['time'], of: Changed): string {
  return changed(nounOf(of), { from: from?.text ?? null, to: to?.text ?? null });
}

function textOf(time: ToldTime | null): string {
  return quote(time?.text ?? '');
}

function loss({ from, to }: TimeArgs): string {
  if (to?.kind === 'unreadable') return 'går inte att läsa som en tid';
  return from?.last ? 'ingen sista dag finns kvar' : 'återkommer inte längre med bestämda mellanrum';
}

function beginning({ from, to }: TimeArgs): string {
  if (!to?.first) return ': ingen första dag finns kvar';
  return `: börjar ${to.first}${from?.first ? ` i stället för ${from.first}` : ''}`;
}

const units: Readonly<Record<Precision, string>> = {
  day: 'dag',
  week: 'vecka',
  month: 'månad',
  season: 'årstid',
  quarter: 'kvartal',
  tertial: 'tertial',
  term: 'termin',
  'half-year': 'halvår',
  'school-year': 'läsår',
  year: 'år',
};

function precision({ precision: told }: TimeArgs): string {
  return told === null ? '' : `: anges nu med ${units[told.to]}, förut med ${units[told.from]}`;
}
