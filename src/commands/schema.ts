import type { PlanCommand } from './command.ts';
import { askedLanguage, choose, tooMany } from './options.ts';
import { deliver } from './results.ts';

const schemas = {
  plan: async () => (await import('../../schemas/plan.schema.json')).default,
  report: async () => (await import('../../schemas/report.schema.json')).default,
  config: async () => (await import('../../schemas/config.schema.json')).default,
};

type SchemaName = keyof typeof schemas;

const schema: PlanCommand = {
  define: (command, { schema: words, validate }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[name]', words.name)
      .option('-o, --output <file>', validate.output)
      .option('--lang <sv|en>', validate.lang)
      .addHelpText('after', words.after),

  async run(command, { world }) {
    const [word = 'plan', ...more] = command.args;
    if (more.length > 0) throw tooMany(more);
    const name = choose('plan schema', word, Object.keys(schemas) as SchemaName[]);
    const { output, lang } = command.opts<{ output?: string; lang?: string }>();
    askedLanguage(lang);
    await deliver(`${JSON.stringify(await schemas[name](), null, 2)}\n`, output ?? null, world);
    return 0;
  },
};

export default schema;
