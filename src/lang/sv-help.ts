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
    explain: 'berätta varför en regel finns, eller hur en tid läses',
  },
  validate: {
    usage: '[val] [sökväg...]',
    description: 'Kontrollerar planfiler. Varje anmärkning säger var, vad som är fel och vad man gör åt det.',
    paths: 'filer, mappar eller mönster; - är standard in; inget betyder varje plan i förrådet',
    format:
      'hur anmärkningarna visas: pretty (det vanliga), compact eller json; med =FIL skrivs de dit; får upprepas',
    output: 'skriv resultatet till en fil i stället för på skärmen',
    today: 'bedöm som på den här dagen (vanligen: i dag i Sverige, eller PLAN_TODAY)',
    lang: 'språk i meddelandena (vanligen: planens eget)',
    color: 'färger på skärmen',
    config: 'konfiguration att använda (vanligen: närmaste plan.config.yaml)',
    failOn: 'minsta allvar som ger slutkoden 1 (vanligen error)',
    stdinFilename: 'namn att visa för standard in (vanligen stdin)',
    quiet: 'säg inget utom anmärkningarna',
    verbose: 'säg också vilka filer som läses',
    after: `
Exempel:
  plan validate                          varje plan i förrådet
  plan validate planer/klimat.plan.yaml  en plan
  plan validate --today 2027-01-01       så som det ser ut vid nyår

Slutkod: 0 inget med det allvar som --fail-on anger, 1 något, 2 arbetet kunde inte göras.`,
  },
  explain: {
    usage: '[val] [ämne] [ord...]',
    description: 'Berättar varför en regel finns och vad man gör åt den, eller hur orden för en tid läses.',
    topic: 'en regel, till exempel lead-missing, eller ordet time',
    words: 'efter time: orden som ska läsas',
    list: 'räkna upp alla regler',
    format: 'hur det visas: pretty (det vanliga) eller json',
    after: `
Exempel:
  plan explain lead-missing        varför varje åtgärd behöver en ansvarig
  plan explain time "våren 2027"   hur de orden läses
  plan explain --list              varje regel på en rad`,
  },
};
