import { describe, expect, it } from 'vitest';
import { loadChart, statusChart } from '../../src/report/charts/index.ts';
import { groups, type Pictured } from '../../src/report/charts/pictured.ts';
import { listed, rowsOf } from './drawings.ts';
import { action, area, lead, pictured, statusOfGroup } from './pictured.ts';
import { allText, readXml, within } from './well-formed.ts';

describe('the picture of status', () => {
  const actions = [
    ...groups.map((group) => action({ status: statusOfGroup[group] })),
    action({ status: 'planned', timeliness: 'overdue' }),
    action({ status: 'unreported' }),
  ];
  const report = pictured({ areas: [area(actions), area([], { id: '2', title: 'Squares', anchor: 'o-2' })] });

  it('stacks the actions of an area by status, those that are late marked', () => {
    const html = statusChart(report, 'html');
    const bars = within(readXml(html)).filter(
      ({ name, attributes }) => name === 'rect' && attributes.x !== undefined,
    );
    expect(bars.map(({ attributes: { class: look, x, width } }) => [look, x, width])).toEqual([
      ['pic-done', '0%', '12.5%'],
      ['pic-underway', '12.5%', '12.5%'],
      ['pic-waiting', '25%', '25%'],
      ['pic-waiting', '50%', '12.5%'],
      ['pic-late', '50%', '12.5%'],
      ['pic-paused', '62.5%', '12.5%'],
      ['pic-ended', '75%', '12.5%'],
    ]);
    const counts = within(readXml(html)).filter(({ attributes }) =>
      attributes.class?.startsWith('pic-count'),
    );
    expect(counts.map(allText).map((text) => text.trim())).toEqual([
      '✓ 1',
      '► 1',
      '○ 2',
      '! 1',
      '‖ 1',
      '✕ 1',
    ]);
  });

  it('says what there is in a sentence with numbers', () => {
    expect(listed(statusChart(report, 'html'), 'desc')).toEqual([
      '7 actions: 1 done, 1 under way, 3 not started or not reported, 1 paused and 1 ended without being done. 1 of them is overdue.',
    ]);
    expect(listed(statusChart({ ...report, language: 'sv' }, 'html'), 'desc')).toEqual([
      '7 åtgärder: 1 genomförd, 1 som pågår, 3 ej påbörjade eller ej rapporterade, 1 pausad och 1 avslutad utan att vara genomförd. Av dem är 1 försenad.',
    ]);
  });

  it('says that an area has no actions, and leaves out the plan as a whole where it has none', () => {
    const areas = [area([], { title: 'The plan as a whole', id: '', isWhole: true }), ...report.areas];
    const html = statusChart({ ...report, areas }, 'html');
    expect(html).not.toContain('as a whole');
    expect(html).toContain('>no actions</text>');
  });

  it('leaves out a count that has no room, on a phone or everywhere', () => {
    const many = [
      ...Array.from({ length: 400 }, () => action()),
      ...Array.from({ length: 14 }, () => action({ status: 'done' })),
      action({ status: 'paused' }),
    ];
    const texts = within(readXml(statusChart(pictured({ areas: [area(many)] }), 'html'))).filter(
      ({ attributes }) => attributes.class?.startsWith('pic-count'),
    );
    expect(texts.map((text) => [text.attributes.class, allText(text).trim()])).toEqual([
      ['pic-count pic-on-underway', '► 400'],
    ]);
  });

  it('is in parts of few rows, so that a page of paper breaks between them', () => {
    const areas = Array.from({ length: 8 }, (_, index) => area([action()], { anchor: `o-${index}` }));
    expect(
      listed(statusChart(pictured({ areas }), 'html'), 'title').filter((title) => title.startsWith('Status')),
    ).toEqual(['Status of the actions by area (1 of 2)', 'Status of the actions by area (2 of 2)']);
  });

  it('is a pie of the whole plan in Markdown', () => {
    expect(statusChart(report, 'md')).toBe(`\`\`\`mermaid
pie showData
  accTitle: Status of the actions by area
  accDescr: 7 actions#58; 1 done, 1 under way, 3 not started or not reported, 1 paused and 1 ended without being done. 1 of them is overdue.
  "done" : 1
  "ongoing or partly done" : 1
  "not started, planned or not reported" : 3
  "paused" : 1
  "cancelled, no longer relevant or transferred" : 1
\`\`\`
`);
  });

  it('is empty of a plan without actions', () => {
    expect([statusChart(pictured(), 'html'), statusChart(pictured(), 'md')]).toEqual(['', '']);
  });
});

describe('the picture of who answers for how much', () => {
  const rows = (leads: Pictured['leads']): string[] =>
    rowsOf(loadChart(pictured({ leads }), 'html')).map(({ children }) => children[0]?.text ?? '');

  it('shows the one with most first, and last what nobody answers for, with a mark', () => {
    const leads = [lead(null, 1, 2), lead('Safety', 1), lead('Board', 2, 3, 4), lead('Idle', 0)];
    expect(rows(leads)).toEqual([
      'Board: 2 overdue, 3 open and not overdue, 4 done or ended',
      'Safety: 1 overdue',
      'Nobody: 1 overdue, 2 open and not overdue',
    ]);
    expect(loadChart(pictured({ leads }), 'html')).toContain('<tspan class="pic-alarm">!</tspan> Nobody');
  });

  it('has no mark on what nobody answered for and is done', () => {
    expect(loadChart(pictured({ leads: [lead(null, 0, 0, 2)] }), 'html')).not.toContain('pic-alarm');
  });

  it('sums up all but the first fourteen of more than fifteen', () => {
    const leads = Array.from({ length: 17 }, (_, index) => lead(`Unit ${index}`, 0, 20 - index));
    expect(rows(leads.slice(0, 15))).toHaveLength(15);
    expect(rows(leads).slice(13)).toEqual([
      'Unit 13: 7 open and not overdue',
      '3 others: 15 open and not overdue',
    ]);
  });

  it.each([
    [
      [lead('Board', 2, 3, 4), lead('Safety', 1)],
      'Board has most: 9 actions, of which 5 open and 2 overdue.',
    ],
    [[lead('Board', 0, 1), lead('Safety', 1)], 'Nobody has more than 1 action.'],
    [[lead(null, 0, 1, 1)], '2 actions have no lead, of which 1 open.'],
    [
      [lead('Board', 0, 1), lead(null, 0, 1)],
      'Board has most: 1 action, of which 1 open and 0 overdue. 1 action has no lead, of which 1 open.',
    ],
  ])('says who has most, and what has no lead', (leads, sentence) => {
    expect(listed(loadChart(pictured({ leads }), 'html'), 'desc')).toEqual([sentence]);
  });

  it('is empty where nobody has anything, and in Markdown', () => {
    expect(loadChart(pictured({ leads: [lead('Board', 0)] }), 'html')).toBe('');
    expect(loadChart(pictured({ leads: [lead('Board', 1)] }), 'md')).toBe('');
  });
});
