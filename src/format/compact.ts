import type { Format } from './format.ts';
import { headerOf } from './header.ts';

const compact: Format = {
  findings: ({ plans, languageOf }) =>
    plans
      .flatMap((plan) => plan.findings.map((finding) => `${headerOf(plan, finding, languageOf(plan))}\n`))
      .join(''),
};

export default compact;
