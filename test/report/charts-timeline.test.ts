import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/report/charts/index.ts';
import { groups, type Pictured } from '../../src/report/charts/pictured.ts';
import { axisOf, listed, marksOf, rowsOf } from './drawings.ts';
import { action, area, pictured, statusOfGroup, type ToldAction, time } from './pictured.ts';
import { allText, readXml, within } from './well-formed.ts';

/** The timeline of these actions in one area. */
function timelineOf(actions: readonly ToldAction[], told: Partial<Pictured> = {}): string {
  return timeline(pictured({ areas: [area(actions.map(action))], ...told }), 'html');
}

describe('the timeline', () => {
  it('draws an action from its first day to its last, over the validity of the plan', () => {
    const inForce = { first: '2016-01-01', last: '2021-12-31' };
    expect(
      timelineOf([{ when: time('2017-01-01', '2018-12-31') }], { inForce }),
    ).toBe(`<div class="picture picture-timeline">
<svg role="img" aria-labelledby="t-a4137d-1t t-a4137d-1d" width="100%" height="88">
<title id="t-a4137d-1t">Timeline</title><desc id="t-a4137d-1d">1 action: 1 under way.</desc>
<defs>
<path id="t-a4137dd" d="M0-6 6 0 0 6-6 0Z"/><path id="t-a4137de" d="M-6-5 0 0-6 5"/><path id="t-a4137dn" d="M-5-6H5L0 1Z"/>
<g id="t-a4137dx"><text class="pic-year" x="0%" dx="3" y="11">2016</text><text class="pic-year" x="16.7%" dx="3" y="11">2017</text><text class="pic-year" x="33.35%" dx="3" y="11">2018</text><text class="pic-year" x="50%" dx="3" y="11">2019</text><text class="pic-year" x="66.65%" dx="3" y="11">2020</text><text class="pic-year" x="83.35%" dx="3" y="11">2021</text><use class="pic-now" href="#t-a4137dn" x="33.3%" y="21"/></g>
<g id="t-a4137dl"><rect class="pic-valid" x="0%" width="100%" y="6" height="8"/><line class="pic-tick" x1="0%" x2="0%" y1="6" y2="14"/><line class="pic-tick" x1="16.7%" x2="16.7%" y1="6" y2="14"/><line class="pic-tick" x1="33.35%" x2="33.35%" y1="6" y2="14"/><line class="pic-tick" x1="50%" x2="50%" y1="6" y2="14"/><line class="pic-tick" x1="66.65%" x2="66.65%" y1="6" y2="14"/><line class="pic-tick" x1="83.35%" x2="83.35%" y1="6" y2="14"/><line class="pic-edge" x1="0%" x2="0%" y1="4" y2="16"/><line class="pic-edge" x1="100%" x2="100%" y1="4" y2="16"/><line class="pic-now" x1="33.3%" x2="33.3%" y1="2" y2="18"/></g>
</defs>
<use href="#t-a4137dx"/>
<text class="pic-heading" y="46">1 Lighting</text>
<g transform="translate(0 70)"><title>1.1 Light the path: 2017-01-01/2018-12-31, ongoing</title><text class="pic-aside">►</text><text x="18">1.1 Light the path</text><use href="#t-a4137dl"/><rect class="pic-underway" x="16.7%" width="33.3%" y="6" height="8"/></g>
</svg>
<ul class="picture-legend"><li><svg width="24" height="12" aria-hidden="true"><rect class="pic-underway" y="2" width="24" height="8"/></svg><b aria-hidden="true">►</b>ongoing or partly done</li><li><svg width="24" height="12" aria-hidden="true"><rect class="pic-valid" y="2" width="24" height="8"/><path class="pic-edge" d="M1 0V12M23 0V12"/></svg>the plan is in force 1 January 2016 – 31 December 2021</li><li><svg width="24" height="12" aria-hidden="true"><path class="pic-now" d="M12 0V12"/></svg>today, 31 December 2017</li></ul>
</div>
`);
  });

  it.each([
    ['a period as a bar', time('2018-01-01', '2018-12-31'), ['pic-underway 50% 50%']],
    [
      'a last day as a diamond after a dotted line',
      time(null, '2017-12-31', 'deadline'),
      ['pic-until pic-line-underway 0% 50%', 'pic-underway 50%'],
    ],
    ['a day as a diamond', time('2018-01-01', '2018-01-01', 'date'), ['pic-underway 50.14%']],
    [
      'what comes back over the time that the plan is in force',
      time(null, null, 'recurring'),
      ['pic-recurring pic-line-underway 0% 100%'],
    ],
    [
      'what comes back between its own days',
      time('2018-01-01', '2018-12-31', 'recurring'),
      ['pic-recurring pic-line-underway 50% 100%'],
    ],
    [
      'what goes on as a line without an end',
      time(null, null, 'ongoing'),
      ['pic-ongoing pic-line-underway 0% 100%', 'pic-arrow pic-line-underway 100%'],
    ],
    [
      'what has no last day as such a line',
      time('2018-01-01', null, 'open'),
      ['pic-ongoing pic-line-underway 50% 100%', 'pic-arrow pic-line-underway 100%'],
    ],
    [
      'what may come as a broken line',
      time(null, null, 'as-needed'),
      ['pic-as-needed pic-line-underway 0% 100%', 'pic-arrow pic-line-underway 100%'],
    ],
  ])('draws %s', (_, when, marks) => {
    expect(marksOf(rowsOf(timelineOf([{ when }]))[0])).toEqual(marks);
  });

  it.each([
    [
      'a stretch that is a hair wide enough to be seen',
      time('2018-12-30', '2018-12-31'),
      ['pic-underway 98.5% 1.5%'],
    ],
    ['one at the beginning as well', time('2017-01-01', '2017-01-02'), ['pic-underway 0% 1.5%']],
    [
      'what goes on after the plan from its own first day',
      time('2018-12-31', null, 'ongoing'),
      ['pic-ongoing pic-line-underway 98.5% 100%', 'pic-arrow pic-line-underway 100%'],
    ],
    [
      'what comes back and ends, without an arrow',
      time(null, '2017-12-31', 'ongoing'),
      ['pic-ongoing pic-line-underway 0% 50%'],
    ],
  ])('draws %s', (_, when, marks) => {
    expect(marksOf(rowsOf(timelineOf([{ when }]))[0])).toEqual(marks);
  });

  it('draws a last day before the plan is in force with nothing before it', () => {
    const actions = [
      { when: time(null, '2015-12-31', 'deadline') },
      { when: time('2015-01-01', '2015-01-31') },
    ];
    const inForce = { first: '2016-06-01', last: '2016-12-31' };
    const [row] = rowsOf(timelineOf(actions, { inForce, period: { until: '2016-06-01' } }));
    expect(marksOf(row)).toEqual(['pic-underway 49.93%']);
  });

  it('never draws anything backwards', () => {
    const times = [
      time('2019-07-01', null, 'ongoing'),
      time(null, '2015-12-31', 'recurring'),
      time('2019-07-01', '2019-06-30'),
      time('2015-01-01', '2020-12-31'),
    ];
    const report = pictured({
      areas: [area(times.map((when) => action({ when })))],
      inForce: { first: '2016-06-01', last: '2018-12-31' },
    });
    expect(rowsOf(timeline(report, 'html')).map((row) => marksOf(row)[0])).toEqual([
      'pic-ongoing pic-line-underway 74.91% 100%',
      'pic-recurring pic-line-underway 15.15% 16.65%',
      'pic-underway 73.45% 1.5%',
      'pic-underway 0% 100%',
    ]);
    expect(timeline(report, 'md').match(/2\d{3}-\S+, 2\d{3}-\S+$/gm)).toEqual([
      '2016-06-01, 2018-12-31',
      '2019-07-01, 2020-12-31',
      '2015-12-31, 2015-12-31',
      '2019-07-01, 2019-07-01',
      '2015-01-01, 2020-12-31',
    ]);
  });

  it('marks where the last day was before it moved', () => {
    const [row] = rowsOf(
      timelineOf([{ when: time(null, '2018-12-31'), originalWhen: time(null, '2017-12-31') }]),
    );
    expect(marksOf(row).at(-1)).toBe('pic-moved 50%');
  });

  it('marks nothing where only the words of the time changed', () => {
    const [row] = rowsOf(
      timelineOf([{ when: time(null, '2018-12-31'), originalWhen: time('2018-01-01', '2018-12-31') }]),
    );
    expect(marksOf(row)).toHaveLength(2);
  });

  it('gives each look its own class and sign, and what is late its own before any', () => {
    const when = time('2017-01-01', '2017-12-31');
    const actions = [
      ...groups.map((group) => ({ when, status: statusOfGroup[group] })),
      { when, status: 'done', timeliness: 'overdue' } as const,
    ];
    const rows = rowsOf(timelineOf(actions)).map((row) => [
      row.children[1]?.text,
      marksOf(row)[0]?.split(' ')[0],
    ]);
    expect(rows).toEqual([
      ['✓', 'pic-done'],
      ['►', 'pic-underway'],
      ['○', 'pic-waiting'],
      ['‖', 'pic-paused'],
      ['✕', 'pic-ended'],
      ['!', 'pic-late'],
    ]);
  });

  it('says in words how many actions have no time that can be drawn', () => {
    const html = timelineOf([
      { when: time('2017-01-01', '2017-12-31') },
      {},
      { when: time(null, null, 'conditional') },
    ]);
    expect(rowsOf(html)).toHaveLength(1);
    expect(listed(html, 'p')).toEqual(['2 actions have no time that can be drawn.']);
    expect(listed(html, 'desc')).toEqual(['1 action: 1 under way.']);
  });

  it('says no more than that where none has', () => {
    expect(timelineOf([{}])).toBe(
      '<div class="picture picture-timeline">\n<p class="picture-note">1 action has no time that can be drawn.</p>\n</div>\n',
    );
    expect(timeline(pictured({ areas: [area([action()])] }), 'md')).toBe(
      '1 action has no time that can be drawn.\n',
    );
  });

  it('is empty of a plan without actions', () => {
    expect(
      ['html' as const, 'md' as const].map((format) => timeline(pictured({ areas: [area([])] }), format)),
    ).toEqual(['', '']);
  });

  it.each([
    ['months', '2017-10-01', '2018-02-28', ['2017', '2018', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb']],
    [
      'quarters',
      '2017-03-17',
      '2018-12-31',
      ['2017', '2018', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'],
    ],
    [
      'as many months as there is room for',
      '2017-01-01',
      '2017-09-30',
      ['2017', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
    ],
    ['quarters where months are one too many', '2017-01-01', '2017-10-31', ['2017', 'Q1', 'Q2', 'Q3', 'Q4']],
    ['years', '2016-05-30', '2019-12-31', ['2016', '2017', '2018', '2019']],
    ['every other year', '2010-01-01', '2021-12-31', ['2010', '2012', '2014', '2016', '2018', '2020']],
    ['centuries', '1900-01-01', '2199-12-31', ['1900', '1950', '2000', '2050', '2100', '2150']],
  ])('divides its axis into %s', (_, first, last, labels) => {
    const told = { inForce: { first, last }, period: { until: first } };
    expect(axisOf(timelineOf([{ when: time(first, last) }], told))).toEqual(labels);
  });

  it('leaves out the label of a year that has no room for it', () => {
    const inForce = { first: '2016-12-01', last: '2018-12-31' };
    const html = timelineOf([{ when: time('2017-01-01', '2017-12-31') }], { inForce });
    expect(axisOf(html).slice(0, 3)).toEqual(['2017', '2018', 'Q4']);
  });

  it('leaves the day that it is as of out where that lies far from everything, and says so', () => {
    const html = timelineOf([{ when: time('2017-01-01', '2017-12-31') }], {
      today: '2026-03-01',
      period: { until: '2026-03-01' },
    });
    expect(axisOf(html).slice(0, 2)).toEqual(['2017', '2018']);
    expect(html).not.toContain('pic-now');
    expect(listed(html, 'p')).toEqual(['The picture is as of 1 March 2026, a day outside it.']);
  });

  it('reaches to the day that it is as of where that is near', () => {
    const html = timelineOf([{ when: time('2017-01-01', '2017-12-31') }], {
      today: '2019-02-01',
      period: { until: '2019-02-01' },
    });
    expect(axisOf(html).slice(0, 3)).toEqual(['2017', '2018', 'Q1']);
    expect(html).toContain('pic-now');
  });

  it('lists what is seen in it and no more', () => {
    const actions = [{ when: time(null, '2017-06-30', 'deadline'), timeliness: 'overdue' } as const];
    expect(listed(timelineOf(actions), 'li')).toEqual([
      '! overdue',
      'last day',
      'the plan is in force 1 January 2017 – 31 December 2018',
      'today, 31 December 2017',
    ]);
    const later = { today: '2026-01-01', inForce: { first: '2017-01-01', last: null } };
    expect(listed(timelineOf(actions, later), 'li').slice(2)).toEqual([
      'the plan is in force from 1 January 2017',
      'as of 31 December 2017',
    ]);
  });

  it('cuts a long label, for a phone before the rest, and keeps the whole for whoever points at it', () => {
    const title =
      'Write a plan that says who lights which path and when, and ask those who walk there at night what they think of it';
    const [row] = rowsOf(timelineOf([{ title, when: time('2017-01-01', '2017-12-31') }]));
    const label = row?.children[2];
    expect(row?.children[0]?.text).toBe(`1.1 ${title}: 2017-01-01/2017-12-31, ongoing`);
    expect(label?.text).toBe('1.1 Write a plan that says who');
    expect(label?.children.map(({ text, attributes }) => [attributes.class, text])).toEqual([
      ['pic-more', ' lights which path and when, and ask those who…'],
      ['pic-cut', '…'],
    ]);
  });

  it('shows words of a plan and nothing that they would do', () => {
    const html = timelineOf([{ title: `<b>&"'</b>\n`, when: time('2017-01-01', '2017-12-31') }]);
    expect(html).toContain('1.1 &lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;</text>');
    expect(html).not.toContain('<b>');
  });

  it('breaks over pages between few rows, each part with its axis and its own figures', () => {
    const when = time('2017-01-01', '2017-12-31');
    const some = (count: number): ToldAction[] => Array.from({ length: count }, () => ({ when }));
    const html = timelineOf(some(12));
    expect(listed(html, 'title').filter((title) => title.startsWith('Timeline'))).toEqual([
      'Timeline (1 of 2)',
      'Timeline (2 of 2)',
    ]);
    expect(
      within(readXml(html))
        .filter(({ attributes }) => attributes.class === 'pic-heading')
        .map(allText),
    ).toEqual(['1 Lighting (1 of 2)', '1 Lighting (2 of 2)']);
  });

  it('is a row for each area of a plan with more than eighty actions', () => {
    const of = (count: number, anchor: string) =>
      area(
        Array.from({ length: count }, (_, index) =>
          action({
            when: time(`2017-0${(index % 9) + 1}-01`, '2018-06-30'),
            timeliness: index === 0 ? 'overdue' : 'on-time',
          }),
        ),
        { anchor },
      );
    const rows = rowsOf(timeline(pictured({ areas: [of(40, 'o-1'), of(41, 'o-2')] }), 'html'));
    expect(
      rows.map((row) => [marksOf(row), row.children.find(({ attributes }) => attributes.x === '100%')?.text]),
    ).toEqual([
      [['pic-all 0% 74.79%'], '40 actions, 1 overdue'],
      [['pic-all 0% 74.79%'], '41 actions, 1 overdue'],
    ]);
    expect(rowsOf(timeline(pictured({ areas: [of(40, 'o-1'), of(40, 'o-2')] }), 'html'))).toHaveLength(80);
  });

  it('counts a last day alone as that day where an area is one row', () => {
    const actions = Array.from({ length: 81 }, () => action({ when: time(null, '2018-12-31', 'deadline') }));
    const [row] = rowsOf(timeline(pictured({ areas: [area(actions)] }), 'html'));
    expect(marksOf(row)).toEqual(['pic-all 98.5% 1.5%']);
  });

  it('of twenty-one actions with long titles in twelve areas takes 15 KB at most', () => {
    const areas = Array.from({ length: 12 }, (_, index) =>
      area(
        Array.from({ length: index < 9 ? 2 : 1 }, () =>
          action({
            title: 'Utveckla en struktur och en rutin för stöd till anhöriga när barn eller unga',
            when: time('2017-01-01', '2017-12-31'),
          }),
        ),
        {
          id: String(index + 1),
          title: 'Situations- och behovsanpassade åtgärder',
          anchor: `o-${index + 1}`,
        },
      ),
    );
    const html = timeline(pictured({ areas, language: 'sv' }), 'html');
    expect(rowsOf(html)).toHaveLength(21);
    expect(Buffer.byteLength(html)).toBeLessThan(15 * 1024);
  });

  it('has ids unlike those of another plan, and of one area of the same', () => {
    const when = time('2017-01-01', '2017-12-31');
    const areas = ['o-1', 'o-2'].map((anchor) => area([action({ when })], { anchor }));
    const prefixes = [
      pictured({ areas }),
      pictured({ areas, file: { path: 'other.yaml' } }),
      pictured({ areas: areas.slice(1) }),
    ].map((report) => /id="(t-\w+)-1t"/.exec(timeline(report, 'html'))?.[1]);
    expect(new Set(prefixes).size).toBe(3);
  });
});

describe('the timeline in Markdown', () => {
  it('is a Gantt diagram with the validity of the plan and the day that it is as of', () => {
    const actions = [
      action({ when: time('2017-04-01', '2017-06-30'), timeliness: 'overdue' }),
      action({ id: 'A', title: 'by: `then`', when: time(null, '2018-03-31', 'deadline') }),
      action(),
    ];
    const report = pictured({ areas: [area(actions, { title: 'Paths, squares and places to meet' })] });
    expect(timeline(report, 'md')).toBe(`\`\`\`mermaid
---
config:
  gantt:
    leftPadding: 170
---
gantt
  accTitle: Timeline
  accDescr: 2 actions#58; 1 overdue and 1 under way. 1 action has no time that can be drawn.
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m
  inclusiveEndDates
  todayMarker off
  section The plan
  In force :active, 2017-01-01, 2018-12-31
  Today :milestone, 2017-12-31, 0d
  section 1 Paths, squares and<br>places to meet
  #33; 1.1 Light the path :crit, 2017-04-01, 2017-06-30
  ► A by#58; #96;then#96; :active, milestone, 2018-03-31, 0d
\`\`\`

1 action has no time that can be drawn.
`);
  });

  it('shows years alone where months have no room', () => {
    const axis = (last: string): string[] => {
      const inForce = { first: '2017-01-01', last };
      const md = timeline(
        pictured({ inForce, areas: [area([action({ when: time('2017-01-01', last) })])] }),
        'md',
      );
      return md
        .split('\n')
        .filter((line) => /axisFormat|tickInterval/.test(line))
        .map((line) => line.trim());
    };
    expect(axis('2018-12-31')).toEqual(['axisFormat %Y-%m']);
    expect(axis('2020-12-31')).toEqual(['axisFormat %Y', 'tickInterval 12month']);
    expect(axis('2040-12-31')).toEqual(['axisFormat %Y']);
  });
});
