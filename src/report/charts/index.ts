import { timelineGantt } from './gantt.ts';
import { loadBars } from './load-chart.ts';
import type { Pictured } from './pictured.ts';
import { statusBars, statusPie } from './status-chart.ts';
import { timelineRows } from './timeline.ts';

export type PictureFormat = 'html' | 'md';

/** The actions by area against time; empty where there is nothing to show. */
export function timeline(report: Pictured, format: PictureFormat): string {
  return format === 'html' ? timelineRows(report) : timelineGantt(report);
}

/** How the actions stand; empty where there are none. */
export function statusChart(report: Pictured, format: PictureFormat): string {
  return format === 'html' ? statusBars(report) : statusPie(report);
}

/**
 * Who answers for how much; empty where there are no actions, and in Markdown: the bar chart of Mermaid leaves out long
 * names.
 */
export function loadChart(report: Pictured, format: PictureFormat): string {
  return format === 'html' ? loadBars(report) : '';
}
