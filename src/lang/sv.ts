import { quote } from '../findings/quote.ts';
import type { Catalogue, SeverityCount } from './catalogue.ts';
import type { Problem } from './problem.ts';
import { explain } from './sv-explain.ts';
import { help } from './sv-help.ts';
import { rules } from './sv-rules/index.ts';
import { count, list, whyUnreadable } from './sv-words.ts';

const swedish: Catalogue = {
  code: 'sv',
  rules,
  whyUnreadable,
  problem: sayProblem,
  findings: {
    summary: (counts, withFindings, plans, today) =>
      `${counted(counts)} i ${withFindings === 0 ? 'konfigurationen' : ofPlans(withFindings, plans)} (per ${today})`,
    noFindings: (plans, today) => `inga anmärkningar i ${plansCounted(plans)} (per ${today})`,
    accepted: (number) => `${count(number, 'anmärkning godtagen', 'anmärkningar godtagna')} (visas med -v)`,
    known: (number, revision) =>
      `${count(number, 'anmärkning som fanns', 'anmärkningar som fanns')} redan i ${quote(revision)} är ${number === 1 ? 'utelämnad' : 'utelämnade'}`,
    acceptedBecause: (reason, until) =>
      `godtagen${until === null ? '' : ` till och med ${until}`}: ${quote(reason)}`,
    pointer: (rule) => `Kör \`plan explain ${rule}\` för skälen bakom en regel.`,
    plansRead: (plans) => `läste ${plansCounted(plans)}`,
    note: 'se även',
  },
  explain,
  changes: async () => (await import('./sv-changes/index.ts')).default,
  report: async () => (await import('./sv-report.ts')).default,
  templates: async () => (await import('./sv-templates.ts')).default,
  help,
};

export default swedish;

function counted({ error, warning, info }: SeverityCount): string {
  const parts = [
    ...(error > 0 ? [`${String(error)} fel`] : []),
    ...(warning > 0 ? [count(warning, 'varning', 'varningar')] : []),
    ...(info > 0 ? [count(info, 'upplysning', 'upplysningar')] : []),
  ];
  return parts.join(', ');
}

function plansCounted(plans: number): string {
  return count(plans, 'plan', 'planer');
}

function ofPlans(some: number, all: number): string {
  return some === all ? plansCounted(all) : `${String(some)} av ${plansCounted(all)}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'du har inte rätt att läsa eller skriva den',
  EPERM: 'du har inte rätt att läsa eller skriva den',
  EEXIST: 'det finns en fil med det namnet',
  EISDIR: 'det är en mapp',
  ELOOP: 'dess länkar leder runt i en cirkel',
  ENOENT: 'dess mapp finns inte',
  ENOSPC: 'disken är full',
  ENOTDIR: 'det som ska vara en mapp i sökvägen är en fil',
  EROFS: 'disken går inte att skriva på',
};

function sayProblem(problem: Problem): string {
  switch (problem.problem) {
    case 'no-such-path':
      return `det finns ingen fil eller mapp ${quote(problem.path)}: kontrollera stavningen, och mappen du står i`;
    case 'unreadable':
      return `kan inte läsa ${quote(problem.path)}: ${problem.code === 'ENOENT' ? 'den finns inte längre' : (reasons[problem.code] ?? problem.code)}`;
    case 'too-large':
      return `${quote(problem.path)} är ${String(problem.megabytes)} MB, och en plan är högst ${String(problem.most)} MB: är det rätt fil?`;
    case 'no-file':
      return `${quote(problem.path)} är varken en fil eller en mapp: ange sökvägen till en sådan`;
    case 'no-plan': {
      const place = problem.folder === null ? 'i det här git-arkivet' : `i mappen ${quote(problem.folder)}`;
      return problem.patterns === null
        ? `det finns ingen plan ${place}: en planfil heter plan.yaml eller något.plan.yaml${problem.other === null ? '' : `, så ${quote(problem.other)} är ingen`}`
        : `det finns ingen plan ${place}: enligt \`files\` i konfigurationen stämmer en planfil med ${list(problem.patterns.map(quote), 'eller')}`;
    }
    case 'no-match':
      return `ingen fil stämmer med ${quote(problem.pattern)}: kontrollera mönstret, och mappen du står i`;
    case 'unwritable':
      return `kan inte skriva ${quote(problem.path)}: ${reasons[problem.code] ?? problem.code}`;
    case 'no-such-day':
      return `${quote(problem.value)} för ${problem.option} är ingen dag i kalendern: skriv ÅÅÅÅ-MM-DD, till exempel 2026-03-31`;
    case 'no-such-choice':
      return `${quote(problem.value)} går inte att välja för ${problem.option}: ${didYouMean(problem.nearest) ?? `skriv ${list(problem.choices, 'eller')}`}`;
    case 'unknown-command':
      return `det finns inget kommando ${quote(problem.word)}: ${didYouMean(problem.nearest) ?? 'se `plan --help`'}`;
    case 'unknown-option':
      return `det finns inget val ${quote(problem.word)}: ${didYouMean(problem.nearest) ?? 'se `--help`'}`;
    case 'missing-value':
      return `${problem.option} behöver ett värde efter sig`;
    case 'option-before-command':
      return `${problem.word} måste stå efter kommandot: skriv \`plan ${problem.command} ${problem.word} …\``;
    case 'no-topic':
      return 'säg vad som ska förklaras: en regel som lead-missing, en nyckel som status, eller ordet time; `plan explain --list` räknar upp reglerna';
    case 'no-words':
      return 'skriv orden som ska läsas efter time, till exempel `plan explain time "Q2 2026"`';
    case 'too-many-arguments':
      return `för många ord: ${quote(problem.words)}; se \`--help\``;
    case 'unknown-topic':
      return `det finns inget att förklara med namnet ${quote(problem.word)}: ${didYouMean(problem.nearest) ?? 'se `plan explain --list`, och `plan explain changes`'}`;
    case 'two-results-in-one-place':
      return problem.path === null
        ? 'två format kan inte båda gå till skärmen: ge ett av dem en fil, som i -f json=anmarkningar.json'
        : `två resultat skulle skrivas till ${quote(problem.path)}: ge vart och ett en egen fil`;
    case 'would-overwrite':
      return `${quote(problem.path)} är en av filerna som kommandot fick: skriv resultatet till en annan`;
    case 'no-such-period':
      return `${quote(problem.value)} är ingen period att redovisa${problem.why === null ? ': den behöver en första och en sista dag' : `: ${whyUnreadable(problem.why)}`}; ${didYouMean(problem.why?.nearest ?? null) ?? 'skriv ett år, eller till exempel "T1 2026" eller "H1 2026"'}`;
    case 'period-to-come':
      return `${quote(problem.value)} börjar ${problem.first}, och rapporten görs ${problem.today}: det finns inget att redovisa än`;
    case 'other-ending':
      return `${quote(problem.path)} är inget namn på ${problem.format === 'html' ? 'en webbsida: sluta på .html' : 'Markdown: sluta på .md'}${/\.pdf$/i.test(problem.path) ? ', och skriv ut en webbsida till PDF från webbläsaren' : ''}${/\.docx?$/i.test(problem.path) ? ', och låt pandoc göra ett Word-dokument av Markdown' : ''}`;
    case 'bad-plan':
      return `${problem.path} går inte att läsa i sin helhet, och det som sägs om resten skulle dölja det som saknas:\n${problem.findings}${problem.more > 0 ? `\noch ${problem.more} till` : ''}\n\`plan validate ${problem.path}\` säger hur det rättas`;
    case 'no-such-lead':
      return `ingen med id ${quote(problem.id)} leder någon åtgärd i ${problem.path}: ${didYouMean(problem.nearest) ?? oneOf(problem.choices, 'ingen leder någon')}`;
    case 'no-such-group':
      return `det finns ingen grupp ${quote(problem.id)} i ${problem.path}: ${didYouMean(problem.nearest) ?? oneOf(problem.choices, 'planen har inga grupper')}`;
    case 'bad-model':
      return `${quote(problem.path)} är ingen modell för en rapport${problem.place === null ? '' : `: ${problem.place || 'den som helhet'} passar inte`}; \`plan report --print-model\` skriver en`;
    case 'no-such-template':
      return `det finns ingen mall ${quote(problem.name)}: ${didYouMean(problem.nearest) ?? `skriv ${list(problem.choices, 'eller')}, eller sökvägen till en fil som slutar på .hbs`}`;
    case 'bad-template':
      return `mallen ${problem.name} går inte att använda:\n${problem.findings}`;
    case 'runaway-template':
      return `mallen ${quote(problem.name)} tar aldrig slut: leta efter en {{#each}} över alla åtgärder inuti en annan, och välj ut det som behövs i stället`;
    case 'several-plans':
      return `${problem.plans} planer ryms inte i en rapport: namnge en av dem, ge --output-dir en mapp för en fil var, eller ta -t portfolio för en sida med en rad för var och en`;
    case 'not-together':
      return `${problem.option} och ${problem.other} går inte ihop: utelämna det ena`;
    case 'wrong-model':
      return problem.needs === 'plan'
        ? `mallen ${problem.template} gäller en plan, och modellen gäller flera: välj en annan med -t; \`plan report --list\` visar dem`
        : `mallen ${problem.template} gäller flera planer, och modellen gäller en: välj en annan med -t; \`plan report --list\` visar dem`;
    case 'bad-configuration':
      return `konfigurationen ${problem.path} går inte att använda:\n${problem.findings}`;
    case 'no-git':
      return 'det som stod i en fil förr läses med git, som inte går att starta här: installera det, eller lägg till det i PATH';
    case 'no-repository':
      return 'det som stod i en fil förr läses ur git, och den här mappen ligger inte i något git-arkiv: gå till mappen med planerna';
    case 'distrusted-repository':
      return `git-arkivet ${quote(problem.folder)} tillhör en annan användare, och git läser det inte förrän du tillåter det: \`git config --global --add safe.directory '${problem.folder}'\``;
    case 'no-commits':
      return 'här finns ingen revision än, och därför inget som stod i en fil förr: gör den första med `git commit`';
    case 'bad-revision':
      return `${quote(problem.name)} är inget namn på en revision: skriv en gren, en tagg eller ett id, till exempel main eller HEAD~1`;
    case 'no-such-revision':
      return `det finns ingen revision ${quote(problem.name)}${problem.isShallow ? ' i den här klonen, som bara har de senaste' : ''}: ${howToReach(problem)}`;
    case 'no-merge-base':
      return problem.isShallow
        ? `den här klonen har bara de senaste revisionerna, och ingen av dem är gemensam för HEAD och ${quote(problem.name)}: hämta de andra med \`git fetch --unshallow\`, i ett automatiskt flöde med \`fetch-depth: 0\``
        : `HEAD och ${quote(problem.name)} har ingen gemensam revision att räkna ändringarna från: säg vad som ska jämföras, som i \`plan diff REV:PATH PATH\``;
    case 'not-in-revision':
      return `det finns ingen fil ${quote(problem.path)} i ${quote(problem.revision)}: ${didYouMean(problem.nearest) ?? 'kontrollera sökvägen, som börjar i git-arkivets rot, eller med ./ i den här mappen'}`;
    case 'no-file-in-revision':
      return `${quote(problem.path)} är ${inPlaceOfFile[problem.is]} i ${quote(problem.revision)}: ange själva filen`;
    case 'path-or-revision':
      return `${quote(problem.word)} är både en sökväg och en version: skriv ${quote(`./${problem.word}`)} för sökvägen, eller ${quote(`${problem.word}^0`)} för versionen`;
    case 'which-plan':
      return `det finns ${problem.paths.length} planer: namnge en av ${list(problem.paths.slice(0, 12).map(quote), 'eller')}`;
    case 'no-history':
      return `ingen version i git har ${quote(problem.path)}: checka in den (git commit), så börjar dess historia`;
    case 'git-failed':
      return `\`git ${problem.command}\` kunde inte göra sitt arbete, och säger ${quote(problem.reason)}`;
    case 'own-fault':
      return `det här är ett fel i programmet, inte i din plan: ${problem.detail}`;
  }
}

const inPlaceOfFile = {
  folder: 'en mapp',
  link: 'en länk',
  submodule: 'ett annat git-arkiv (en undermodul)',
};

function howToReach({
  nearest,
  fetch,
  isShallow,
}: Extract<Problem, { problem: 'no-such-revision' }>): string {
  const meant = didYouMean(nearest);
  if (fetch === null)
    return meant ?? 'kontrollera stavningen; `git branch --all` och `git tag` visar vad som finns';
  const depth = isShallow ? ', i ett automatiskt flöde med `fetch-depth: 0`' : '';
  return `${meant ? `${meant} annars: ` : ''}hämta den med \`${fetch}\`${depth}`;
}

function oneOf(choices: readonly string[], none: string): string {
  return choices.length === 0 ? none : `skriv ${list(choices.slice(0, 12), 'eller')}`;
}

function didYouMean(nearest: string | null): string | null {
  return nearest === null ? null : `menade du ${quote(nearest)}?`;
}
