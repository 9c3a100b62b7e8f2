import { goldens } from '../goldens.ts';
import { markdownReports, write } from './reports.ts';

goldens(
  'test/goldens/report',
  '.md',
  Object.fromEntries(markdownReports.map(({ name, make }) => [name, make])),
);

// Web pages are large, and other judges look at every one of them: two are kept.
goldens('test/goldens/report', '.html', {
  'follow-up-model-2025-sv': () =>
    write({ name: 'model', today: '2026-11-01', period: '2025' }, 'follow-up', 'html', 'sv'),
  'status-ostersund-2017-en': () =>
    write({ name: 'ostersund', today: '2017-12-31', period: '2017' }, 'status', 'html', 'en'),
});
