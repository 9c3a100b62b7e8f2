import { asJson } from './as-json.ts';
import { findingDataOf, placeIn } from './finding-data.ts';
import { type Format, filesOf } from './format.ts';

/** One document, described by `schemas/findings.schema.json`, or of changes by `schemas/diff.schema.json`. */
const json: Format = {
  findings: (report) => {
    const { today, plans, since, languageOf } = report;
    const files = filesOf(report).map((file) => {
      const dataOf = findingDataOf(file, languageOf(file));
      return {
        findings: file.findings.map(dataOf),
        suppressed: file.accepted.map(({ finding, by }) => ({
          ...dataOf(finding),
          reason: by.reason,
          until: by.until,
          accepted: placeIn(by.source, by.span),
        })),
      };
    });
    const findings = files.flatMap((file) => file.findings);
    const suppressed = files.flatMap((file) => file.suppressed);
    const count = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const document = {
      version: 1,
      today,
      plans: plans.map(({ source, title, organisation, counts }) => ({
        path: source.path,
        title,
        organisation,
        counts,
      })),
      ...(since && { since }),
      findings,
      suppressed,
      summary: {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        suppressed: suppressed.length,
      },
    };
    return asJson(document);
  },

  changes: async (report) => asJson(await (await import('./changes-data.ts')).changesData(report)),

  history: async (report) => asJson((await import('./history-data.ts')).historyData(report)),
};

export default json;
