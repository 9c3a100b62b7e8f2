import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, count, inSwedish } from '../sv-words.ts';

/** Regler om att delarna i en plan svarar mot varandra. */
export const coverage: Pick<
  RuleWords<'plan'>,
  'goal-without-action' | 'action-without-goal' | 'area-empty' | 'level-uncovered' | 'framework-uncovered'
> = {
  'goal-without-action': {
    summary: 'varje mål har en åtgärd som bidrar till det',
    why: 'Ett mål som inget i planen bidrar till är en önskan: det mäts år efter år, och ingen gör något åt det. Antingen saknas en åtgärd, eller så hör målet hemma i en annan plan.',
    message: ({ id, text, isUnnamed }) =>
      `${isUnnamed ? 'ingen åtgärd nämner' : 'det finns ingen åtgärd för'} mål ${id}, ${quote(text)}`,
    remedy: ({ id, isUnnamed }) =>
      isUnnamed
        ? `skriv ${quote(id)} under \`goals\` i de åtgärder som bidrar till det, eller lägg till en åtgärd som gör det`
        : 'lägg till en åtgärd som bidrar till det, eller ta bort målet',
  },
  'action-without-goal': {
    summary: 'varje åtgärd säger vilka mål den bidrar till',
    why: 'Uppföljningen frågar två saker: blev det gjort, och hjälpte det? Bara målen som en åtgärd nämner kan svara på den andra frågan, och det är de som finns att hänvisa till när pengarna inte räcker.',
    message: (args) =>
      args.action
        ? `${action(args.action)} nämner inget mål`
        : `ingen åtgärd säger vilket mål den bidrar till, av ${count(args.actions, 'åtgärd', 'åtgärder')} och ${count(args.goals, 'mål', 'mål')}`,
    remedy: ({ action: named }) =>
      named
        ? 'skriv id för de mål som den bidrar till under `goals`'
        : 'skriv under `goals` i varje åtgärd id för de mål som den bidrar till',
  },
  'area-empty': {
    summary: 'varje område har en åtgärd',
    why: 'Ett område med rubrik och text ser ut som arbete, men ingen har fått något att göra. Vid uppföljningen finns inget att följa upp, och rubriken följer med till nästa plan.',
    message: ({ id, title }) => `område ${id} ${quote(title)} har ingen åtgärd`,
    remedy: () =>
      'skriv under `actions` vad som ska göras, eller flytta texten till `sections` om området bara berättar något',
  },
  'level-uncovered': {
    summary: 'varje preventionsnivå som planen använder har en åtgärd',
    why: 'Arbetet för alla, för dem som är i riskzon och med en person i taget behöver varandra. En nivå som planen beskriver utan att göra något på den är stället där det senare visar sig att inget var förberett.',
    message: (args) =>
      args.level === null
        ? `planen anger ${count(args.declared, 'preventionsnivå', 'preventionsnivåer')}, och inget område och ingen åtgärd säger vilken den ligger på`
        : `ingen åtgärd ligger på nivån \`${args.level}\`${args.name === null ? '' : `, ${quote(args.name)}`}`,
    remedy: ({ level }) =>
      level === null
        ? 'skriv `level` i varje område, eller i varje åtgärd där ett område har åtgärder på flera nivåer'
        : `lägg till en åtgärd på den, eller skriv \`level: ${level}\` i dem som redan ligger där`,
  },
  'framework-uncovered': {
    summary: 'varje punkt i ett ramverk som planen följer har ett område eller en åtgärd',
    why: 'En plan som säger att den följer en lista med rekommendationer läses som om den gjorde det. De punkter som den inte gör något åt ska synas: då kan de tas upp, eller så kan det sägas varför de är utelämnade.',
    message: ({ framework, item }) =>
      item
        ? `inget område och ingen åtgärd svarar mot ${item.id}, ${quote(inSwedish(item.title))}`
        : `inget område och ingen åtgärd säger sig svara mot något i ${quote(inSwedish(framework))}`,
    remedy: ({ item }) =>
      item
        ? `skriv ${quote(item.id)} under \`covers\` i de områden eller åtgärder som svarar mot punkten, eller lägg till en åtgärd som gör det`
        : 'skriv under `covers` i varje område eller åtgärd de punkter som den svarar mot, till exempel `covers: ["1"]`',
  },
};
