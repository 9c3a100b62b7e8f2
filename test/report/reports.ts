import { readdirSync, readFileSync } from 'node:fs';
import { run } from '../run.ts';
import { examples, occasions, reportExample } from './model.ts';

/** A report that the program writes of the examples. */
export interface Written {
  /** As a file could be called. */
  name: string;
  make: () => Promise<string>;
}

const languages = ['sv', 'en'] as const;

type Occasion = (typeof occasions)[number];

/** The names of the templates over one plan that there is Markdown for. */
const templates = readdirSync('templates')
  .filter((file) => file.endsWith('.md.hbs') && !file.startsWith('portfolio.'))
  .map((file) => file.slice(0, -'.md.hbs'.length));

/** Every report in Markdown, of every example, in both languages. */
export const markdownReports: readonly Written[] = languages.flatMap((language) => [
  ...templates.flatMap((template) =>
    occasions.map((occasion) => ({
      name: [template, occasion.name, occasion.period, language].join('-'),
      make: () => write(occasion, template, 'md', language),
    })),
  ),
  { name: `portfolio-${language}`, make: () => writePortfolio(language) },
]);

/** Writes a report of an example. */
export async function write(
  occasion: Occasion,
  template: string,
  format: 'html' | 'md',
  language: 'sv' | 'en',
): Promise<string> {
  const { stdout } = await reportExample(occasion, '-t', template, '-f', format, '--lang', language);
  return stdout;
}

async function writePortfolio(language: 'sv' | 'en'): Promise<string> {
  const paths = Object.keys(examples).map((name) => `examples/${name}.plan.yaml`);
  const words = ['-t', 'portfolio', '-f', 'md', '--lang', language];
  const { stdout } = await run(['report', ...paths, ...words, '--period', '2017', '--today', '2017-12-31'], {
    files: Object.fromEntries(paths.map((path) => [path, readFileSync(path)])),
  });
  return stdout;
}
