import type { Catalogue } from '../catalogue.ts';
import { document } from './document.ts';
import { law } from './law.ts';
import { plan } from './plan.ts';
import { privacy } from './privacy.ts';
import { reference } from './reference.ts';
import { responsibility } from './responsibility.ts';
import { status } from './status.ts';
import { time } from './time.ts';

export const rules: Catalogue['rules'] = {
  ...document,
  ...reference,
  ...responsibility,
  ...time,
  ...status,
  ...plan,
  ...privacy,
  ...law,
};
