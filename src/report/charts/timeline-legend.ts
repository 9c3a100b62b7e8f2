import { isBounded, looks, type Pictured, signsOf } from './pictured.ts';
import { drawnMark } from './rows.ts';
import { shapes } from './stretches.ts';
import type { LegendItem } from './svg.ts';
import type { Timetable } from './timetable.ts';
import { wordsOf } from './words.ts';

/** What is seen in a timeline and what it means, what is not in it left out. */
export function timelineLegend({ blocks, scale }: Timetable, report: Pictured, id: string): LegendItem[] {
  const { looks: meanings, timeline: words } = wordsOf(report);
  const { inForce, today, period } = report;
  const signs = signsOf(report);
  const rows = blocks.flatMap((block) => block.rows);
  const seen = new Set<string>(rows.flatMap(({ look, drawn }) => [look, drawn.shape]));
  return [
    ...looks
      .filter((look) => seen.has(look))
      .map((look) => ({
        swatch: `<rect class="pic-${look}" y="2" width="24" height="8"/>`,
        sign: signs[look],
        words: meanings[look],
      })),
    ...shapes.flatMap((shape) => {
      if (shape === 'bar' || !seen.has(shape)) return [];
      const end = shape === 'deadline' ? 70 : 100;
      const swatch = drawnMark({ shape, hasEnd: false }, 'waiting', id, 6, [0, end]);
      return [{ swatch, words: words.shapes[shape] }];
    }),
    ...(rows.some(({ original }) => original !== null)
      ? [{ swatch: `<use class="pic-moved" href="#${id}d" x="50%" y="6"/>`, words: words.moved }]
      : []),
    ...(isBounded(report)
      ? [
          {
            swatch:
              '<rect class="pic-valid" y="2" width="24" height="8"/><path class="pic-edge" d="M1 0V12M23 0V12"/>',
            words: words.inForce(inForce.first, inForce.last),
          },
        ]
      : []),
    ...(scale.holds(period.until)
      ? [
          {
            swatch: '<path class="pic-now" d="M12 0V12"/>',
            words: words.now(period.until, period.until === today),
          },
        ]
      : []),
  ];
}
