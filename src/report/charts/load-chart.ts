import type { ChartWords } from '../../lang/en-charts.ts';
import { type Bar, barChart, swatchOf } from './bars.ts';
import { idOf, isLate, type Pictured, type PicturedLead, signsOf } from './pictured.ts';
import { wordsOf } from './words.ts';

/** More rows than this are no picture of who carries most. */
const mostRows = 15;

interface Load {
  name: string;
  late: number;
  open: number;
  finished: number;
}

/** Who answers for how much, in HTML: the one with most first, last what nobody answers for. */
export function loadBars(report: Pictured): string {
  const { load: words, part: partOf } = wordsOf(report);
  const loadsOf = (isLed: boolean): Load[] =>
    report.leads
      .filter(({ actor }) => (actor !== null) === isLed)
      .map(loadOf)
      .filter((load) => totalOf(load) > 0);
  const [led, unled] = [loadsOf(true), loadsOf(false)];
  const ranked = led.toSorted((one, other) => totalOf(other) - totalOf(one));
  const few = ranked.length <= mostRows ? ranked : ranked.slice(0, mostRows - 1);
  const rest = ranked.slice(few.length);
  if (led.length + unled.length === 0) return '';
  return barChart({
    name: 'load',
    id: idOf('load', report),
    title: words.name,
    partOf,
    description: messageOf(ranked, unled, words),
    bars: [
      ...few.map((load) => barOf(load, report)),
      ...(rest.length > 0 ? [barOf(together(words.others(rest.length), rest), report)] : []),
      ...unled.map((load) => ({
        ...barOf(load, report),
        sign: openOf(load) > 0 ? signsOf(report).late : '',
      })),
    ],
    legend: barOf(together('', [...led, ...unled]), report).segments.map(
      ({ look, sign, words: meaning }) => ({
        swatch: swatchOf(look),
        sign,
        words: meaning,
      }),
    ),
  });
}

/** Who answers for most, the loads ranked, and what nobody answers for. */
function messageOf([most, next]: readonly Load[], unled: readonly Load[], words: ChartWords['load']): string {
  const sentences = unled.map((load) => words.unled(totalOf(load), openOf(load)));
  if (!most) return sentences.join('');
  const all = totalOf(most);
  const isAlone = !next || totalOf(next) < all;
  const first = isAlone
    ? words.most({ name: most.name, all, open: openOf(most), late: most.late })
    : words.noneMoreThan(all);
  return [first, ...sentences].join(' ');
}

function loadOf({ actor, name, open, finished }: PicturedLead): Load {
  const late = open.filter(isLate).length;
  const label = actor === null ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
  return { name: label, late, open: open.length - late, finished: finished.length };
}

function together(name: string, loads: readonly Load[]): Load {
  return {
    name,
    late: sum(loads, ({ late }) => late),
    open: sum(loads, ({ open }) => open),
    finished: sum(loads, ({ finished }) => finished),
  };
}

function barOf({ name, late, open, finished }: Load, report: Pictured): Bar {
  const { looks, load } = wordsOf(report);
  const signs = signsOf(report);
  return {
    label: name,
    segments: [
      { look: 'late', sign: signs.late, count: late, words: looks.late },
      { look: 'all', sign: '', count: open, words: load.open },
      { look: 'done', sign: signs.done, count: finished, words: load.finished },
    ].filter(({ count }) => count > 0),
  };
}

function openOf({ late, open }: Load): number {
  return late + open;
}

function totalOf({ late, open, finished }: Load): number {
  return late + open + finished;
}

function sum(loads: readonly Load[], of: (load: Load) => number): number {
  return loads.reduce((total, load) => total + of(load), 0);
}
