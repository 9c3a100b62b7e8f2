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
    diff: 'berätta vad som har ändrats mellan två versioner av en plan, och vad det betyder',
    schema: 'skriv ut vad en planfil får innehålla, för din editor',
    explain: 'berätta varför en regel finns, vad en nyckel eller ändring betyder eller hur en tid läses',
    'diff-driver': 'berätta för git vad som har ändrats i en plan, för git diff',
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
    since: 'bara det som inte redan fanns där den här versionen och HEAD skildes åt',
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
    since: 'också vad som har ändrats sedan den här versionen (git), i uppföljningen',
    history: 'också hur ofta varje åtgärd har skjutits upp, enligt filens versioner i git',
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
  diff: {
    usage: '[val] [från] [till] [sökväg...]',
    description:
      'Berättar vad som har ändrats i en plan, vad det betyder och vilka anmärkningar som är nya eller inte längre finns. Ordning, citattecken, kommentarer och layout är ingen ändring.',
    from: 'en planfil, REV:SÖKVÄG eller -; eller en version i git (förval: HEAD)',
    to: 'en planfil, REV:SÖKVÄG eller -; eller en version i git (förval: planerna i arbetsmappen)',
    paths:
      'efter en version eller --base: bara de här planfilerna eller mapparna (förval: varje plan i arkivet)',
    base: 'jämför med där den här versionen och HEAD skildes åt: det som en gren har ändrat',
    history: 'hur ofta varje åtgärd har flyttats och bytt ansvarig, genom alla versioner av en plan',
    format:
      'hur det visas: pretty (förval), json, markdown, html eller github; med =FIL skrivs det dit; får upprepas',
    only: 'bara de här klasserna (attention, change, progress, editorial) eller slagen, med komma emellan',
    ignore: 'inte de här klasserna eller slagen',
    moves: 'också det som bara har bytt plats, som en åtgärd i ett annat område',
    failOn: 'lägsta klass som ger slutkoden 1, eller never (förval: never)',
    exitCode: 'ge slutkoden 1 när något har ändrats',
    quiet: 'säg inget utom ändringarna',
    verbose: 'säg också vilka filer som läses',
    after: `
Exempel:
  plan diff                                 vad som har ändrats sedan den senaste incheckningen (git commit)
  plan diff --base main                     vad den här grenen har ändrat, för en granskning
  plan diff v1 v2                           mellan två versioner
  plan diff gammal.plan.yaml ny.plan.yaml   mellan två filer
  plan diff HEAD~5:klimat.plan.yaml klimat.plan.yaml
  plan diff --history klimat.plan.yaml      hur ofta varje åtgärd har skjutits upp
  plan explain deadline-slipped             vad ett slags ändring betyder

Slutkod: 0, eller 1 när --fail-on eller --exit-code säger det, 2 arbetet kunde inte göras.`,
  },
  diffDriver: {
    usage: '[val] [ord...]',
    description:
      'Berättar vad som har ändrats i en plan när git frågar. Slutkoden är alltid 0: vid någon annan ger git upp.',
    words: 'det som git ger: sökväg, gammal fil, dess id och läge, ny fil, dess id och läge',
    text: 'skriv ut en fil som ett dokument, för git att jämföra rad för rad (textconv)',
    after: `
För att använda det, en gång i arkivet:
  echo '*plan.yaml diff=plan' >> .gitattributes
  git config diff.plan.command 'plan diff-driver'

git log -p och git show frågar efter det med --ext-diff. Eller, för att överallt låta git
jämföra planerna som dokument, rad för rad:
  git config diff.plan.textconv 'plan diff-driver --text'`,
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
      'Berättar varför en regel finns, vad en nyckel i en planfil eller ett slags ändring betyder eller hur orden för en tid läses.',
    topic:
      'en regel som lead-missing, en nyckel som status, ett slags ändring som deadline-slipped, ett ramverk som lag-2023-196, eller ordet time eller changes',
    words: 'efter time: orden som ska läsas; utan ord visas varje form för en tid som går att läsa',
    list: 'räkna upp alla regler',
    format: 'hur det visas: pretty (förval) eller json; regler även som markdown',
    after: `
Exempel:
  plan explain lead-missing        varför varje åtgärd behöver en ansvarig, en plan utan, och vad man gör
  plan explain status              vad som får stå under status
  plan explain time                hur en tid kan skrivas
  plan explain time "våren 2027"   hur de orden läses
  plan explain deadline-slipped    vad plan diff menar med det, och hur mycket det kräver av dig
  plan explain changes             alla slags ändringar, var och en på en rad
  plan explain --list              varje regel på en rad
  plan explain --list -f markdown  varje regel med sina skäl och exempel`,
  },
};
