import type { HelpWords } from './catalogue.ts';

export const help: HelpWords = {
  usage: 'Så här:',
  programUsage: '[val] KOMMANDO',
  arguments: 'Argument:',
  options: 'Val:',
  commands: 'Kommandon:',
  program:
    'Håller handlingsplaner vid liv: kontrollerar att någon svarar för varje åtgärd och att sista dagar syns och följs upp.',
  afterProgram: `
Börja med \`plan validate\` i mappen där planen ligger.
\`plan KOMMANDO --help\` berättar mer om ett kommando.`,
  help: 'visa den här hjälpen',
  version: 'visa versionen',
  commandsSummary: {
    validate: 'kontrollera planer: form, tider och ansvar',
    report: 'skriv en rapport: uppföljningen till styrelsen, planen, en lista för var och en som leder',
    schema: 'skriv ut vad en planfil får innehålla, för din editor',
    explain: 'berätta varför en regel finns, vad en nyckel betyder eller hur en tid läses',
  },
  validate: {
    usage: '[val] [sökväg...]',
    description: 'Kontrollerar planfiler. Varje anmärkning säger var, vad som är fel och vad man gör åt det.',
    paths: 'filer, mappar eller mönster; - är standard in; inget betyder varje plan i arkivet (git)',
    format:
      'hur anmärkningarna visas: pretty (förval), compact eller json; med =FIL skrivs de dit; får upprepas',
    output: 'skriv resultatet till en fil i stället för på skärmen',
    today: 'bedöm som på den här dagen (förval: i dag i Sverige, eller PLAN_TODAY)',
    lang: 'språk i meddelandena (förval: planens eget)',
    color: 'färger på skärmen',
    config: 'konfiguration att använda (förval: närmaste plan.config.yaml)',
    failOn: 'lägsta allvarlighetsgrad som ger slutkoden 1 (förval: error)',
    stdinFilename: 'namn att visa för standard in (förval: stdin)',
    quiet: 'säg inget utom anmärkningarna',
    verbose: 'säg också vilka filer som läses, och visa de anmärkningar som är godtagna',
    after: `
Exempel:
  plan validate                          varje plan i arkivet (git)
  plan validate planer/klimat.plan.yaml  en plan
  plan validate --today 2027-01-01       så som det ser ut vid nyår

Slutkod: 0 inget med den allvarlighetsgrad som --fail-on anger, 1 något, 2 arbetet kunde inte göras.`,
  },
  report: {
    usage: '[val] [sökväg...]',
    description:
      'Skriver en rapport över en plan efter en mall, som webbsida eller Markdown. Inget som är märkt internt kommer med.',
    paths: 'filer, mappar eller mönster; - är standard in; inget betyder varje plan i arkivet',
    template: 'vilken rapport (förval: follow-up): ett namn som --list ger, eller sökvägen till en egen mall',
    format: 'html eller md (förval: efter filens namn, annars md); med =FIL skrivs den dit; kan upprepas',
    output: 'skriv rapporten till en fil i stället för skärmen',
    outputDir: 'skriv en fil för varje plan i den här mappen',
    period:
      'vad som redovisas: 2026, "T1 2026", "läsåret 2025/26" (förval: förra året till och med juni, sedan i år)',
    lead: 'bara det som den här aktören leder, efter id',
    group: 'gruppen vars möte dagordningen gäller, efter id (förval: den enda)',
    meeting: 'mötets dag (förval: efter hur ofta gruppen möts)',
    internal: 'också det som är märkt internt; varje sida säger det då',
    today: 'rapportera per den här dagen (förval: i dag i Sverige, eller PLAN_TODAY)',
    lang: 'rapportens språk (förval: planens eget)',
    list: 'räkna upp mallarna',
    printTemplate: 'skriv ut en mall, att göra en egen av',
    printModel: 'skriv ut allt som en mall kan säga, som JSON',
    fromModel: 'rapportera från sådan JSON i stället för en plan',
    quiet: 'säg inte vad som skrevs',
    verbose: 'säg också vilka filer som läses',
    after: `
Exempel:
  plan report klimat.plan.yaml --period 2026 -o uppfoljning.html   den årliga uppföljningen till styrelsen
  plan report klimat.plan.yaml -t plan -o plan.html                planen som dokument
  plan report klimat.plan.yaml -t lead -o ansvariga.html           en sida för var och en som leder något
  plan report klimat.plan.yaml -t agenda --group radet             till en grupps nästa möte
  plan report -t portfolio -o alla.html                            varje plan i arkivet i en tabell

Slutkod: 0 skriven, 2 arbetet kunde inte göras.`,
  },
  schema: {
    usage: '[val] [namn]',
    description: 'Skriver ut JSON-schemat för en planfil, som en editor kontrollerar och kompletterar efter.',
    name: 'plan (förval), config eller report',
    after: `
Exempel:
  plan schema -o plan.schema.json   börja sedan en plan bredvid den med
                                    # yaml-language-server: $schema=plan.schema.json`,
  },
  explain: {
    usage: '[val] [ämne] [ord...]',
    description:
      'Berättar varför en regel finns, vad en nyckel i en planfil betyder eller hur orden för en tid läses.',
    topic: 'en regel som lead-missing, en nyckel som status, ett ramverk som lag-2023-196, eller ordet time',
    words: 'efter time: orden som ska läsas; utan ord visas varje form för en tid som går att läsa',
    list: 'räkna upp alla regler',
    format: 'hur det visas: pretty (förval) eller json; regler även som markdown',
    after: `
Exempel:
  plan explain lead-missing        varför varje åtgärd behöver en ansvarig, en plan utan, och vad man gör
  plan explain status              vad som får stå under status
  plan explain time                hur en tid kan skrivas
  plan explain time "våren 2027"   hur de orden läses
  plan explain --list              varje regel på en rad
  plan explain --list -f markdown  varje regel med sina skäl och exempel`,
  },
};
