import { barChart, type Segment, swatchOf } from './bars.ts';
import { diagram, harmless } from './mermaid.ts';
import {
  countBy,
  groupOf,
  groups,
  idOf,
  isLate,
  lookOf,
  nameOf,
  type Pictured,
  type PicturedAction,
  signsOf,
} from './pictured.ts';
import type { LegendItem } from './svg.ts';
import { wordsOf } from './words.ts';

/** The actions of each area by status, in HTML; those that are late are marked. */
export function statusBars(report: Pictured): string {
  const words = wordsOf(report);
  if (actionsOf(report).length === 0) return '';
  return barChart({
    name: 'status',
    id: idOf('status', report),
    title: words.status.name,
    partOf: words.part,
    description: message(report),
    bars: report.areas
      .filter(({ isWhole, actions }) => !isWhole || actions.length > 0)
      .map((area) => ({
        label: nameOf(area),
        instead: words.status.noActions,
        segments: segmentsOf(area.actions, report),
      })),
    legend: legendOf(report),
  });
}

/** The actions of the whole plan by status, in Mermaid. */
export function statusPie(report: Pictured): string {
  const { looks, status } = wordsOf(report);
  const counts = countBy(actionsOf(report), groupOf, groups);
  if (counts.length === 0) return '';
  return diagram(
    'pie showData',
    { name: status.name, description: message(report) },
    counts.map(([group, count]) => `"${harmless(looks[group])}" : ${count}`),
  );
}

function actionsOf({ areas }: Pictured): PicturedAction[] {
  return areas.flatMap(({ actions }) => actions);
}

/** Each status of a group, what is in time before what is late. */
function segmentsOf(actions: readonly PicturedAction[], report: Pictured): Segment[] {
  const { looks } = wordsOf(report);
  const signs = signsOf(report);
  return groups.flatMap((look) => {
    const some = actions.filter((action) => groupOf(action) === look);
    const late = some.filter(isLate).length;
    return [
      { look, sign: signs[look], count: some.length - late, words: looks[look] },
      { look, sign: signs.late, count: late, words: `${looks[look]}, ${looks.late}`, isLate: true },
    ].filter(({ count }) => count > 0);
  });
}

function legendOf(report: Pictured): LegendItem[] {
  const { looks } = wordsOf(report);
  const signs = signsOf(report);
  const found = new Set(actionsOf(report).flatMap((action) => [groupOf(action), lookOf(action)]));
  return [...groups, 'late' as const]
    .filter((look) => found.has(look))
    .map((look) => ({
      swatch: look === 'late' ? '<rect class="pic-late" y="8" width="24" height="4"/>' : swatchOf(look),
      sign: signs[look],
      words: looks[look],
    }));
}

function message(report: Pictured): string {
  const words = wordsOf(report);
  const actions = actionsOf(report);
  const counts = words.counts(countBy(actions, groupOf, groups));
  return words.status.message(actions.length, counts, actions.filter(isLate).length);
}
