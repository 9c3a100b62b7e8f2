import fc from 'fast-check';
import type {
  Group,
  Pictured,
  PicturedAction,
  PicturedArea,
  PicturedLead,
  PicturedTime,
} from '../../src/report/charts/pictured.ts';
import type { ActionView, StatusMark } from '../../src/report/view.gen.ts';
import { addDays } from '../../src/time/calendar.ts';
import { plainTexts } from './hostile-texts.ts';

type StatusId = StatusMark['id'];
type TimelinessId = ActionView['timeliness']['id'];

const signs: Readonly<Record<StatusId, string>> = {
  'not-started': '○',
  planned: '◇',
  ongoing: '►',
  'partly-done': '◐',
  done: '✓',
  paused: '‖',
  cancelled: '✕',
  'not-relevant': '⊘',
  transferred: '→',
  unreported: '–',
};

/** A status of each group that a picture has. */
export const statusOfGroup: Readonly<Record<Group, StatusId>> = {
  done: 'done',
  underway: 'ongoing',
  waiting: 'not-started',
  paused: 'paused',
  ended: 'cancelled',
};

/** What the pictures are made from, as told, of a plan for 2017 and 2018 at the end of 2017. */
export function pictured(told: Partial<Pictured> = {}): Pictured {
  const overdue = { id: 'overdue', word: 'overdue', symbol: '!' } as const;
  return {
    language: 'en',
    today: '2017-12-31',
    period: { until: '2017-12-31' },
    file: { path: 'plan.yaml' },
    inForce: { first: '2017-01-01', last: '2018-12-31' },
    areas: [],
    leads: [],
    figures: {
      byStatus: (Object.keys(signs) as StatusId[]).map((id) => ({
        status: { id, word: id, symbol: signs[id] },
        count: 0,
      })),
      byTimeliness: [{ timeliness: overdue, count: 0 }],
    },
    ...told,
  };
}

export function area(actions: readonly PicturedAction[], told: Partial<PicturedArea> = {}): PicturedArea {
  return { id: '1', title: 'Lighting', anchor: 'o-1', isWhole: false, actions, ...told };
}

export interface ToldAction extends Partial<Omit<PicturedAction, 'status' | 'timeliness'>> {
  status?: StatusId;
  timeliness?: TimelinessId;
}

export function action({
  status = 'ongoing',
  timeliness = 'on-time',
  ...told
}: ToldAction = {}): PicturedAction {
  return {
    id: '1.1',
    title: 'Light the path',
    when: null,
    originalWhen: null,
    isOpen: true,
    ...told,
    status: { id: status, word: status },
    timeliness: { id: timeliness, word: timeliness },
  };
}

/** So many actions of a lead: late, open besides, and finished. */
export function lead(name: string | null, late: number, open = 0, finished = 0): PicturedLead {
  const some = (count: number, told: ToldAction): PicturedAction[] =>
    Array.from({ length: count }, () => action(told));
  return {
    actor: name === null ? null : { id: name },
    name: name ?? 'nobody',
    anchor: 'l-1',
    open: [...some(late, { timeliness: 'overdue' }), ...some(open, {})],
    finished: some(finished, { status: 'done', timeliness: 'done', isOpen: false }),
  };
}

/** A time with the days that it has. */
export function time(
  first: string | null,
  last: string | null,
  kind: PicturedTime['kind'] = 'period',
): PicturedTime {
  return { text: `${first ?? ''}/${last ?? ''}`, kind, first, last };
}

/** Texts of a plan, most of them made to break out of where they stand. */
export const anyText = fc.oneof(
  fc.constantFrom(...plainTexts),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('å', 'm', ' ', ';', ':', '#', '`', '"', '\n', '%', '😀', 'e\u0301'),
    maxLength: 300,
  }),
);

/** Any day of the years that plans are read in, within a stretch of so many days. */
function dayWithin(days: number): fc.Arbitrary<string> {
  const first = days > 10_000 ? '1900-01-01' : '2016-11-20';
  return fc.integer({ min: 0, max: days }).map((number) => addDays(first, number));
}

function timeWithin(days: number): fc.Arbitrary<PicturedTime> {
  const dayOrNone = fc.option(dayWithin(days), { nil: null });
  return fc
    .record({
      text: anyText,
      kind: fc.constantFrom<PicturedTime['kind'][]>(
        'date',
        'period',
        'deadline',
        'open',
        'recurring',
        'ongoing',
        'as-needed',
        'conditional',
        'unreadable',
      ),
      days: fc.tuple(dayOrNone, dayOrNone),
    })
    .map(({ text, kind, days: [one, other] }) => {
      const [first, last] = one !== null && other !== null && one > other ? [other, one] : [one, other];
      return { text, kind, first, last };
    });
}

function actionWithin(days: number): fc.Arbitrary<PicturedAction> {
  return fc
    .record({
      id: fc.oneof(fc.constantFrom('1.1', 'section', 'title x', ''), anyText),
      title: anyText,
      when: fc.option(timeWithin(days), { nil: null }),
      originalWhen: fc.option(timeWithin(days), { nil: null, freq: 2 }),
      isOpen: fc.boolean(),
      status: fc.constantFrom(...(Object.keys(signs) as StatusId[])),
      timeliness: fc.constantFrom<TimelinessId[]>('overdue', 'on-time', 'done', 'closed'),
    })
    .map((told) => action(told));
}

function leadWithin(days: number): fc.Arbitrary<PicturedLead> {
  return fc.record({
    actor: fc.option(fc.constant({ id: 'board' }), { nil: null, freq: 9 }),
    name: anyText,
    anchor: fc.constant('l-1'),
    open: fc.array(actionWithin(days), { maxLength: 5 }),
    finished: fc.array(actionWithin(days), { maxLength: 5 }),
  });
}

/** A report whose days all lie within a stretch of so many days. */
function reportWithin(days: number): fc.Arbitrary<Pictured> {
  const dayOrNone = fc.option(dayWithin(days), { nil: null });
  const someActions = fc.oneof(
    { weight: 19, arbitrary: fc.array(actionWithin(days), { maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(actionWithin(days), { minLength: 100, maxLength: 120 }) },
  );
  return fc
    .record({
      language: fc.constantFrom<Pictured['language'][]>('sv', 'en'),
      today: dayWithin(days),
      until: dayWithin(days),
      inForce: fc.record({ first: dayOrNone, last: dayOrNone }),
      areas: fc.array(fc.record({ title: anyText, actions: someActions }), { maxLength: 5 }),
      leads: fc.array(leadWithin(days), { maxLength: 18 }),
    })
    .map(({ until, areas, ...told }) =>
      pictured({
        ...told,
        period: { until },
        areas: areas.map(({ title, actions }, index) =>
          area(actions, { id: String(index), title, anchor: `o-${index}`, isWhole: index === 0 }),
        ),
      }),
    );
}

/** Whatever a report can hold: in a day, in months, in years, and in all the years there are. */
export const anyReport = fc.constantFrom(0, 200, 600, 3000, 109_572).chain(reportWithin);
