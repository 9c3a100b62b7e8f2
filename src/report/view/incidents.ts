import { compare } from '../../findings/compare.ts';
import type { Plan } from '../../plan/model.ts';
import type { IncidentColumn, IncidentRow, IncidentsView } from '../view.gen.ts';
import { actorOrNull } from './actors.ts';
import { type Scene, said } from './scene.ts';

type Incidents = NonNullable<Plan['incidents']>;
type Count = NonNullable<Incidents['counts']>[number];

/** Incidents as counts: a row for each kind, a column for each period, oldest first. */
export function incidentsView(incidents: Incidents | undefined, scene: Scene): IncidentsView | null {
  if (!incidents) return null;
  const { types = [], report_to, urgent, text, counts = [], internal } = incidents;
  const known = counts.filter(({ period }) => (scene.outline.read(period).first ?? '') <= scene.moment.until);
  const placed = known.map((count) => ({ ...count, column: columnOf(count.period, scene) }));
  const columns = columnsOf(placed);
  const rows = [...new Set([...types, ...known.map(({ type }) => said(type))])]
    .filter((type) => type === null || known.some((count) => said(count.type) === type))
    .map((type) => rowOf(type, placed, columns, scene));
  return {
    types,
    reportTo: actorOrNull(report_to, scene),
    urgent: actorOrNull(urgent, scene),
    text: said(text),
    columns: columns.map(({ name, isInPeriod }) => ({ name, isInPeriod })),
    rows,
    inPeriod: sum(rows.map(({ inPeriod }) => inPeriod)),
    internal: said(internal),
  };
}

interface Column extends IncidentColumn {
  /** The days counted, as `first/last`; the words where they cannot be read. */
  key: string;
  first: string;
  last: string;
}

/** A count with the column it stands in. */
type PlacedCount = Count & { column: Column };

function columnsOf(counts: readonly PlacedCount[]): Column[] {
  const columns = counts.map(({ column }) => column);
  const unlike = [...new Map(columns.toReversed().map((column) => [column.key, column])).values()];
  return unlike.toSorted((a, b) => compare(a.last, b.last) || compare(a.key, b.key));
}

function columnOf(written: Count['period'], { outline: { read }, moment: { period } }: Scene): Column {
  const { text, first, last } = read(written);
  const isDated = first !== null && last !== null;
  return {
    name: text,
    key: isDated ? `${first}/${last}` : text,
    first: first ?? '',
    last: last ?? '',
    isInPeriod: isDated && first >= period.first && last <= period.last,
  };
}

function rowOf(
  type: string | null,
  counts: readonly PlacedCount[],
  columns: readonly Column[],
  { words }: Scene,
): IncidentRow {
  const own = counts.filter((count) => said(count.type) === type);
  const cells = columns.map(({ key }) =>
    sum(own.filter(({ column }) => column.key === key).map(({ count }) => count)),
  );
  return {
    type: type ?? words.everyKind,
    counts: cells,
    inPeriod: sum(cells.filter((_, index) => isCounted(index, cells, columns))),
  };
}

/** True for a count of the period that no count of a longer time there holds already. */
function isCounted(index: number, cells: readonly (number | null)[], columns: readonly Column[]): boolean {
  const column = columns[index];
  if (!column?.isInPeriod) return false;
  return !columns.some(
    (other, i) =>
      i !== index &&
      cells[i] !== null &&
      other.isInPeriod &&
      other.first <= column.first &&
      other.last >= column.last,
  );
}

/** The sum of the numbers there are; null where there is none. */
function sum(numbers: readonly (number | null)[]): number | null {
  const given = numbers.filter((number) => number !== null);
  return given.length === 0 ? null : given.reduce((total, number) => total + number, 0);
}
