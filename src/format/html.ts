import { changesOf } from '../report/changes.ts';
import { pageOfChanges, prepare, render } from '../report/templates.ts';
import { changedPlans } from './changes.ts';
import type { Format } from './format.ts';

/** A page of its own, with the look of the reports. */
const html: Format = {
  changes: async (report) => {
    const { language } = report;
    const model = await changesOf({
      ...report,
      changed: changedPlans(report, await language.changes()),
    });
    const { default: schema } = await import('../../schemas/report.schema.json');
    const page = await pageOfChanges();
    const { template } = await prepare(page, { format: 'html', schema, partials: new Map() });
    if (!template) throw new TypeError(`${page.file} has faults`);
    return render(template, model, await language.report());
  },
};

export default html;
