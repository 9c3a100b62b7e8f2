import { type Format, filesOf } from './format.ts';
import { headerOf } from './header.ts';

const compact: Format = {
  findings: (report) =>
    filesOf(report)
      .flatMap((file) =>
        file.findings.map((finding) => `${headerOf(file, finding, report.languageOf(file))}\n`),
      )
      .join(''),
};

export default compact;
