import type { FormArgs } from '../../diff/change.ts';
import { excerptsOf } from '../../diff/excerpt.ts';
import { figureOf } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { added, changed, gone, record, value } from './phrases.ts';

const measured =
  'En siffra som har mätts upp är ett faktum från sin dag. De som har läst den, och rapporter som har gjorts med den, har en annan.';

export const goals: WordsOfKinds<
  | 'goal-added'
  | 'goal-removed'
  | 'indicator-added'
  | 'indicator-removed'
  | 'indicator-changed'
  | 'target-raised'
  | 'target-weakened'
  | 'target-changed'
  | 'measurement-added'
  | 'measurement-removed'
  | 'measurement-changed'
  | 'area-added'
  | 'area-removed'
  | 'section-added'
  | 'section-removed'
> = {
  'goal-added': {
    summary: 'ett mål kom till i planen',
    why: 'Planen vill något mer än förut. Någon åtgärd måste bidra till målet, annars blir det en önskan.',
    say: added,
  },
  'goal-removed': {
    summary: 'ett mål försvann ur planen',
    why: 'Det som skulle nås begärs inte längre, och åtgärderna som bidrog till det kan ha förlorat sitt skäl. Det är de som antog målet som avgör det.',
    say: gone,
  },
  'indicator-added': {
    summary: 'ett mål fick något att mätas med',
    why: 'Från och med nu går det att se om målet kommer närmare.',
    say: ({ from, to }) => changed('indikatorn', { from, to }, 'lades till'),
  },
  'indicator-removed': {
    summary: 'ett mål har inte längre något att mätas med',
    why: 'Utan en siffra kan ingen säga om målet har nåtts, och den serie av år som hade påbörjats bryts.',
    say: ({ from, to }) => changed('indikatorn', { from, to }, 'lades till'),
  },
  'indicator-changed': {
    summary: 'det som mäts, enheten, källan eller utgångsvärdet är ett annat',
    why: 'Siffror från före och efter gäller kanske inte samma sak, och kan inte jämföras utan att det sägs.',
    say: value,
  },
  'target-raised': {
    summary: 'ett målvärde kräver mer, eller ett mål fick ett',
    why: 'Planen vill längre än den ville. De som arbetar för målet bör veta hur långt.',
    say: (args) => target(args, 'längre från'),
  },
  'target-weakened': {
    summary: 'ett målvärde kräver mindre, eller är borta',
    why: 'Ett mål är lätt att nå om det flyttas närmare. Det kan vara klokt, men det avgörs av dem som antog målet och inte av dem som mäts med det.',
    say: (args) => target(args, 'närmare'),
  },
  'target-changed': {
    summary: 'ett målvärde är ett annat, och om det kräver mer går inte att säga',
    why: 'Ord går inte att mäta mot siffror, så om målet kräver mer eller mindre får den som läser avgöra.',
    say: (args) => target(args),
  },
  'measurement-added': {
    summary: 'ett uppmätt värde skrevs in',
    why: 'Nu finns något att jämföra med: det går att se åt vilket håll det går.',
    say: record('mättes'),
  },
  'measurement-removed': {
    summary: 'ett uppmätt värde är borta',
    why: measured,
    say: record('värdet', 'togs bort'),
  },
  'measurement-changed': {
    summary: 'ett uppmätt värde är ett annat',
    why: measured,
    say: record('värdet', 'ändrades'),
  },
  'area-added': {
    summary: 'ett område kom till i planen',
    why: 'Planen tar sig an något mer. Områdets mål och åtgärder nämns var för sig.',
    say: added,
  },
  'area-removed': {
    summary: 'ett område försvann ur planen',
    why: 'Det som planen gjorde där gör den någon annanstans, eller inte alls. Det är de som antog planen som avgör det.',
    say: gone,
  },
  'section-added': {
    summary: 'ett avsnitt kom till i planen',
    why: 'Det hör till det som antas, och läses med resten.',
    say: added,
  },
  'section-removed': {
    summary: 'ett avsnitt försvann ur planen',
    why: 'Andra ställen kan hänvisa till det som stod där, och det kan ha varit grunden för det som planen gör.',
    say: gone,
  },
};

/** `målvärdet ändrades från 120 till 180 ton per år, närmare utgångsvärdet 240`. */
function target(args: FormArgs['target'], way = 'med'): string {
  const { unit, start } = args;
  const { from, to } = excerptsOf(args.from, args.to);
  if (to === null) return `målvärdet ${from === null ? 'ändrades' : `togs bort: ${figureOf(from, unit)}`}`;
  const said = from === null ? 'angavs:' : `ändrades från ${figureOf(from)} till`;
  const beginning = start === null ? '' : `, ${from === null ? 'med' : way} utgångsvärdet ${figureOf(start)}`;
  return `målvärdet ${said} ${figureOf(to, unit)}${beginning}`;
}
