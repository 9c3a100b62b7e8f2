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
  schema: {
    usage: '[val] [namn]',
    description: 'Skriver ut JSON-schemat för en planfil, som en editor kontrollerar och kompletterar efter.',
    name: 'plan (förval) eller config',
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
