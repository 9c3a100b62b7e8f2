import type { WordsOfKinds } from '../change-words.ts';
import { people, record, value } from './phrases.ts';

export const followUp: WordsOfKinds<
  | 'follow-up-added'
  | 'follow-up-removed'
  | 'follow-up-changed'
  | 'follow-up-held'
  | 'follow-up-erased'
  | 'follow-up-rewritten'
  | 'situation-added'
  | 'situation-removed'
  | 'situation-updated'
  | 'situation-set-back'
  | 'situation-changed'
> = {
  'follow-up-added': {
    summary: 'planen, eller en åtgärd, ska nu följas upp',
    why: 'Någon kommer att fråga hur det gick. Det som någon frågar om blir oftare gjort.',
    say: () => 'ska nu följas upp',
  },
  'follow-up-removed': {
    summary: 'planen, eller en åtgärd, ska inte längre följas upp',
    why: 'Ingen frågar längre hur det gick, och ingen behöver svara. Det är de som skulle få veta det som avgör den saken.',
    say: () => 'ska inte längre följas upp',
  },
  'follow-up-changed': {
    summary: 'någon annan följer upp, eller får veta hur det gick',
    why: 'Den som får uppföljningen är den som kan göra något åt saken. Både den gamla och den nya måste få veta det.',
    say: people,
  },
  'follow-up-held': {
    summary: 'en uppföljning som har gjorts antecknades',
    why: 'Det som var lovat har setts över, och de som beslutade om det har fått veta hur det går.',
    say: record('följdes upp'),
  },
  'follow-up-erased': {
    summary: 'en uppföljning som har gjorts är inte längre antecknad',
    why: 'Den gjordes, eller så gjordes den aldrig. Som det nu står kan ingen se att någon frågade.',
    say: record('anteckningen om uppföljningen', 'togs bort'),
  },
  'follow-up-rewritten': {
    summary: 'en uppföljning som har gjorts återges annorlunda',
    why: 'Vad som framkom och beslutades då berättas annorlunda i efterhand. Det bör vara det som står i protokollet.',
    say: record('anteckningen om uppföljningen', 'ändrades'),
  },
  'situation-added': {
    summary: 'planen fick en lägesbild',
    why: 'Nu går det att se vad åtgärderna svarar mot, och senare om något har blivit bättre.',
    say: () => 'lägesbilden lades till',
  },
  'situation-removed': {
    summary: 'planen har inte längre någon lägesbild',
    why: 'Utan den kan ingen se vad åtgärderna svarar mot, eller om något har blivit bättre.',
    say: () => 'lägesbilden togs bort',
  },
  'situation-updated': {
    summary: 'lägesbilden uppdaterades',
    why: 'Planen vilar på det som är känt nu. Om åtgärderna ännu svarar mot det är värt att fråga.',
    say: ({ from, to }) => `lägesbilden uppdaterades ${to ?? ''}${earlier(from)}`,
  },
  'situation-set-back': {
    summary: 'lägesbilden sägs vara äldre än förut, eller saknar dag',
    why: 'En lägesbild blir inte äldre av sig själv. Antingen var dagen fel förut, eller så har en gammal bild tagit en nyares plats.',
    say: ({ from, to }) =>
      `lägesbilden ${to === null ? 'saknar nu dag' : `är nu från ${to}`}${earlier(from)}`,
  },
  'situation-changed': {
    summary: 'det som lägesbilden bygger på är ett annat',
    why: 'Med ett annat underlag kan samma ort se annorlunda ut. Två lägesbilder med olika underlag går inte riktigt att jämföra.',
    say: value,
  },
};

function earlier(from: string | null): string {
  return `, dessförinnan ${from ?? 'utan dag'}`;
}
