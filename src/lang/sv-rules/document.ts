import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { schema } from '../sv-schema.ts';
import { yamlSyntax } from '../sv-yaml.ts';

export const document: RuleWords<'document'> = {
  'yaml-syntax': yamlSyntax,
  schema,
  'suppression-invalid': {
    summary: 'en kommentar som godtar en anmärkning säger vilken regel det gäller och varför',
    why: 'En anmärkning får godtas där den står, men inte i tysthet: nästa läsare måste kunna se vilken regel som sattes åt sidan, och varför. En kommentar som inte säger det godtar ingenting, och anmärkningen står kvar.',
    message: (args) => {
      switch (args.fault) {
        case 'no-rule':
          return 'kommentaren godtar en anmärkning utan att nämna regeln';
        case 'unknown-rule':
          return `${quote(args.rule)} är ingen regel som går att godta avsteg från`;
        case 'never':
          return `anmärkningar från ${quote(args.rule)} går inte att godta: filen måste rättas`;
        case 'several-rules':
          return 'kommentaren nämner flera regler';
        case 'no-colon':
          return `inget kolon efter ${quote(args.rule)} och dess sista dag inleder skälet`;
        case 'no-reason':
          return `kommentaren godtar ${quote(args.rule)} utan att säga varför`;
        case 'no-such-day':
          return args.until === ''
            ? 'efter `until` saknas en dag'
            : `${quote(args.until)} är ingen dag som ${quote(args.rule)} kan godtas till`;
      }
    },
    remedy: (args) => {
      if (args.fault === 'unknown-rule' && args.nearest !== null) return `menade du ${quote(args.nearest)}?`;
      if (args.fault === 'several-rules')
        return 'skriv en kommentar för varje regel, under varandra, med skälet för den';
      if (args.fault === 'never') return 'ta bort kommentaren och rätta det som anmärkningen säger';
      if (args.fault === 'no-such-day') return 'skriv sista dagen som ÅÅÅÅ-MM-DD, eller utelämna `until`';
      const rule = args.fault === 'no-reason' || args.fault === 'no-colon' ? args.rule : 'lead-shared';
      return `skriv \`# plan-ignore ${rule}: skälet\`; \`until 2027-06-30\` får stå efter regeln`;
    },
  },
  'suppression-unused': {
    summary: 'inget godtas som inte finns',
    why: 'Ett godtagande som står kvar när anmärkningen är borta skulle dölja nästa av samma slag, och den har ingen tagit ställning till. Det berättar också för läsaren om en svaghet som planen inte längre har.',
    message: ({ rule, place }) =>
      place === 'comment'
        ? `inget här bryter mot ${quote(rule)}, som kommentaren godtar`
        : `ingen anmärkning från ${quote(rule)} finns kvar att godta`,
    remedy: ({ place }) =>
      place === 'comment'
        ? 'ta bort kommentaren, eller flytta den: den gäller nyckeln, åtgärden eller området som börjar på dess rad eller nästa; det som sägs om hela planen godtas ovanför `format`'
        : 'ta bort posten, eller skriv id:t för åtgärden som anmärkningen nämner',
  },
  'suppression-expired': {
    summary: 'det som godtagits för en tid tas upp när tiden är ute',
    why: 'Den som godtog anmärkningen gjorde det till en viss dag. Därefter kommer den tillbaka, och någon måste rätta felet eller ta ställning på nytt.',
    message: ({ rule, until, reason }) =>
      `${quote(rule)} godtogs här till och med ${until}: ${quote(reason)}`,
    remedy: () => 'rätta det som godtogs och ta bort det här, eller skriv en ny sista dag med skälet för den',
  },
};
