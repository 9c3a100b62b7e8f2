import type { RuleWords } from '../catalogue.ts';
import { schema } from '../sv-schema.ts';
import { yamlSyntax } from '../sv-yaml.ts';

export const document: RuleWords<'document'> = {
  'yaml-syntax': yamlSyntax,
  schema,
};
