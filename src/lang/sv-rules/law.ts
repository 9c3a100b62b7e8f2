import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { list } from '../sv-words.ts';

export const law: RuleWords<'law'> = {
  'law-decision-missing': {
    summary: 'den åtgärdsplan som lagen kräver är beslutad',
    why: 'Enligt lagen ska kommunen, med lägesbilden som underlag, besluta om en plan för de åtgärder som den avser att vidta för att förebygga brott. Den som frågar efter beslutet måste hitta det: vilket organ, och vilken dag.',
    message: ({ lacks }) =>
      lacks === null
        ? 'det framgår inte att planen är beslutad, vilket 5 § lagen (2023:196) kräver'
        : `beslutet som 5 § lagen (2023:196) kräver säger inte ${list(
            lacks.map((key) => decisionWords[key]),
            'eller',
          )}`,
    remedy: ({ lacks }) =>
      lacks === null
        ? 'lägg till beslutet under `decisions`, med `kind: adopted`, `by` och `date`'
        : `lägg till ${list(lacks.map((key) => `\`${key}\``))} ur protokollet`,
  },
  'law-situation-missing': {
    summary: 'planen vilar på den lägesbild som lagen kräver',
    why: 'Enligt lagen ska kommunen kartlägga brottsligheten, ta in annan information och analysera den. Planen beslutas med lägesbilden som underlag, så planen behöver peka på den.',
    message: () => 'planen saknar den lägesbild som 4 § lagen (2023:196) kräver',
    remedy: () => 'lägg till `situation` med `updated`, `source` och `text`',
  },
  'law-situation-stale': {
    summary: 'lägesbilden är högst två år gammal',
    why: 'Enligt lagen ska lägesbilden uppdateras minst vartannat år. Där brotten har flyttat men inte lägesbilden stannar åtgärder och pengar kvar där problemet var.',
    message: ({ updated }) =>
      `${updated === null ? 'det framgår inte när lägesbilden senast uppdaterades' : `lägesbilden uppdaterades senast ${updated}`}, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år`,
    remedy: ({ updated }) =>
      updated === null
        ? 'skriv dagen under `updated`'
        : 'uppdatera lägesbilden och skriv den nya dagen under `updated`',
  },
  'law-follow-up-late': {
    summary: 'planen följs upp minst vartannat år',
    why: 'Enligt lagen ska åtgärdsplanen följas upp minst vartannat år. Utan uppföljning vet ingen vilka åtgärder som blev av, och nästa plan bygger på vad som var tänkt i stället för på vad det ledde till.',
    message: ({ held, since }) =>
      `${held === null ? `ingen uppföljning av planen är inskriven sedan den började gälla ${since}` : `planen följdes upp senast ${held}`}, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år`,
    remedy: () =>
      'gör uppföljningen och skriv in den under `done` i `follow_up`, med `date` och den `period` som den gäller',
  },
  'law-agreement-missing': {
    summary: 'planen tar upp en skriftlig överenskommelse med dem som kommunen samverkar med',
    why: 'Enligt lagen ska kommunen träffa skriftliga överenskommelser med dem som berörs av det brottsförebyggande arbetet, minst om syften och områden för samverkan. Det som bara sägs vid ett möte varar inte längre än de som sade det.',
    message: ({ haveEnded }) =>
      haveEnded
        ? 'alla överenskommelser i planen har löpt ut, och 8–10 §§ lagen (2023:196) kräver skriftliga överenskommelser'
        : 'planen tar inte upp någon överenskommelse, och 8–10 §§ lagen (2023:196) kräver skriftliga överenskommelser',
    remedy: () => 'lägg till den under `agreements`, med `with`, `purpose`, `covers` och `valid`',
  },
  'law-council-missing': {
    summary: 'det finns ett strategiskt råd, med ordförande och ledamöter',
    why: 'Lagen kräver ett strategiskt råd som kommunen leder och vars ledamöter har ledande ställning. Bara den som får bestämma för sin egen del kan lova något vid ett möte, så planen behöver säga vem som leder rådet och vilka som sitter där.',
    message: (args) =>
      args.council === null
        ? 'ingen grupp i planen är det strategiska råd som 8–10 §§ lagen (2023:196) kräver'
        : `${quote(args.council)}, det strategiska råd som 8–10 §§ lagen (2023:196) kräver, har ${list(
            args.lacks.map((key) => councilWords[key]),
            'och',
          )}`,
    remedy: (args) =>
      args.council === null
        ? 'lägg till det brottsförebyggande rådet under `groups`, med `chair`, `members` och `meets`; heter det något annat, skriv under `mandate` att det är det strategiska rådet'
        : `lägg till ${list(args.lacks.map((key) => `\`${key}\``))}: funktioner och organ, inte personer`,
  },
  'law-coordination-missing': {
    summary: 'planen anger den funktion som samordnar arbetet',
    why: 'Lagen kräver en funktion som samordnar det brottsförebyggande arbetet, är kontaktpunkt för andra och informerar dem som bor i kommunen. Där planen inte anger den frågar den som söker den någon som den råkar känna.',
    message: () =>
      'planen anger ingen funktion som samordnar arbetet, vilket 11–12 §§ lagen (2023:196) kräver',
    remedy: () =>
      'registrera den under `actors` med `kind: function` eller `kind: unit`, och säg i dess `name` eller `note` att den samordnar',
  },
  'law-report-missing': {
    summary: 'uppföljningen av planen når fullmäktige',
    why: 'Enligt lagen ska den nämnd som leder arbetet kontinuerligt rapportera om det till fullmäktige. Det som stannar hos nämnden får de folkvalda som bestämmer över kommunen aldrig se, och inte heller de som har valt dem.',
    message: () =>
      'uppföljningen av planen rapporteras inte till fullmäktige, vilket 13 § lagen (2023:196) kräver',
    remedy: () => 'ange fullmäktige under `to` i `follow_up`, och registrera det med `kind: council`',
  },
};

const decisionWords = { by: 'vem som beslutade', date: 'vilken dag' };

const councilWords = { chair: 'ingen ordförande', members: 'inga ledamöter' };
