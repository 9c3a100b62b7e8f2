import { describe, expect, it } from 'vitest';
import type { Action, Decision, Plan } from '../../src/plan/model.ts';
import { planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

const en = 'action 1.1 "Utbilda"';
const sv = 'åtgärd 1.1 "Utbilda"';
const today = '2026-11-01';

interface Case {
  rule: Parameters<typeof told>[0];
  plan: Plan;
  today?: string;
  part?: 'key' | 'value';
  note?: string;
  en: string[];
  sv: string[];
}

const actors: Plan['actors'] = {
  skola: { name: 'Skolan' },
  polis: { name: 'Polisen', external: true },
  chefer: { name: 'Varje chef' },
};
const action = (changes: Partial<Action>, plan: Partial<Plan> = {}): Plan =>
  planWithAction(changes, { actors, ...plan });
const bodies: Plan['actors'] = {
  kf: { name: 'Fullmäktige', kind: 'council' },
  ks: { name: 'Styrelsen', kind: 'board' },
};
const lowered: Decision[] = [
  { kind: 'adopted', by: 'kf' },
  { kind: 'prolonged', by: 'ks' },
];

/** The whole of what a rule tells, once for each way in which its sentences branch. */
const cases: Readonly<Record<string, Case>> = {
  'an actor that no actor is near': {
    rule: 'actor-unknown',
    plan: action({ lead: 'brandkåren' }),
    en: [
      `${en} names "brandkåren" under \`lead\`, which is no actor or group of this plan`,
      'add it under `actors` with its full name, or write the id of one that is there',
    ],
    sv: [
      `${sv} nämner "brandkåren" under \`lead\`, men det är ingen aktör eller grupp i planen`,
      'lägg till den under `actors` med fullständigt namn, eller skriv id:t för någon som finns där',
    ],
  },
  'an actor in a list, that another is near': {
    rule: 'actor-unknown',
    plan: action({ with: ['skoal'] }),
    en: [
      `${en} names "skoal" under \`with\`, which is no actor or group of this plan`,
      'did you mean "skola"?',
    ],
    sv: [
      `${sv} nämner "skoal" under \`with\`, men det är ingen aktör eller grupp i planen`,
      'menade du "skola"?',
    ],
  },
  'an actor that is unknown outside the actions': {
    rule: 'actor-unknown',
    plan: planWith({ incidents: { urgent: 'x' } }),
    en: [
      '"x" under `urgent` is no actor or group of this plan',
      'add it under `actors` with its full name, or write the id of one that is there',
    ],
    sv: [
      '"x" under `urgent` är ingen aktör eller grupp i planen',
      'lägg till den under `actors` med fullständigt namn, eller skriv id:t för någon som finns där',
    ],
  },
  'an id used twice': {
    rule: 'id-duplicate',
    plan: planWith({
      areas: [
        { id: '1', title: 'A' },
        { id: '1', title: 'B' },
      ],
    }),
    note: 'areas.0.id',
    en: [
      'the id "1" is used twice',
      '"1" is first used here',
      'give this one an id of its own; ids stay the same when things move or change their titles',
    ],
    sv: [
      'id:t "1" används två gånger',
      '"1" används först här',
      'ge den här ett eget id; id:n står kvar när saker flyttas eller byter rubrik',
    ],
  },
  'a missing lead': {
    rule: 'lead-missing',
    plan: action({ lead: null }),
    part: 'key',
    en: [
      `${en} has no lead`,
      'name under `lead` the one function that answers for the action; partners go under `with`',
    ],
    sv: [
      `${sv} saknar ansvarig`,
      'ange under `lead` den enda funktion som svarar för åtgärden; de som medverkar står under `with`',
    ],
  },
  'two leads': {
    rule: 'lead-shared',
    plan: action({ lead: ['skola', 'polis'] }),
    en: [
      `${en} has 2 leads: "Skolan" and "Polisen"`,
      'keep under `lead` the one that answers for the action, and move the other to `with`',
    ],
    sv: [
      `${sv} har 2 ansvariga: "Skolan" och "Polisen"`,
      'behåll under `lead` den som svarar för åtgärden, och flytta den andra till `with`',
    ],
  },
  'three leads, one of them unknown': {
    rule: 'lead-shared',
    plan: action({ lead: ['skola', 'polis', 'x'] }),
    en: [
      `${en} has 3 leads: "Skolan", "Polisen" and "x"`,
      'keep under `lead` the one that answers for the action, and move the others to `with`',
    ],
    sv: [
      `${sv} har 3 ansvariga: "Skolan", "Polisen" och "x"`,
      'behåll under `lead` den som svarar för åtgärden, och flytta de andra till `with`',
    ],
  },
  'a lead outside the organisation': {
    rule: 'lead-external',
    plan: action({ lead: 'polis' }),
    en: [
      `${en} is led by "Polisen", which stands outside the organisation, and no agreement names it`,
      'add the agreement under `agreements`, or let a function of your own lead and put the other under `with`',
    ],
    sv: [
      `${sv} leds av "Polisen", som står utanför organisationen, och ingen överenskommelse nämner den`,
      'skriv in överenskommelsen under `agreements`, eller låt en egen funktion leda och sätt den andra under `with`',
    ],
  },
  'a lead that means each of many': {
    rule: 'lead-each',
    plan: action({ lead: 'chefer' }),
    note: 'actors.chefer',
    en: [
      `${en} is led by "Varje chef", and the plan does not say who they are`,
      '"Varje chef" is registered here',
      'list them by id under `each` of the actor "chefer"',
    ],
    sv: [
      `${sv} leds av "Varje chef", och planen säger inte vilka de är`,
      '"Varje chef" står i registret här',
      'räkna upp dem med id under `each` hos aktören "chefer"',
    ],
  },
  'a missing time': {
    rule: 'time-missing',
    plan: action({ when: null }),
    part: 'key',
    en: [
      `${en} has no time`,
      'say when under `when`: a deadline (`by 2026`), a period (`Q2 2026`) or how often (`yearly`)',
    ],
    sv: [
      `${sv} saknar tid`,
      'skriv under `when` när den ska göras: en sista dag (`senast 2026`), en period (`Q2 2026`) eller hur ofta (`årligen`)',
    ],
  },
  'a time that no form is near': {
    rule: 'time-unreadable',
    plan: planWith({ review_by: '!?' }),
    en: [
      '"!?" cannot be read as a time: no time is named',
      'write a form that is read, such as `2026-03-31`, `Q2 2026`, `by 2026` or `yearly`; remarks go under `note`',
    ],
    sv: [
      '"!?" går inte att läsa som en tid: ingen tid nämns',
      'skriv så att det går att läsa, till exempel `2026-03-31`, `Q2 2026`, `senast 2026` eller `årligen`; kommentarer står under `note`',
    ],
  },
  'a misspelt time of an action': {
    rule: 'time-unreadable',
    plan: action({ when: 'våern 2027' }),
    en: [
      `"våern 2027" in ${en} cannot be read as a time: "våern" is no word for a time`,
      'did you mean "våren 2027"?',
    ],
    sv: [
      `"våern 2027" i ${sv} går inte att läsa som en tid: "våern" är inget ord för en tid`,
      'menade du "våren 2027"?',
    ],
  },
  'a vague time': {
    rule: 'time-vague',
    plan: action({ when: 'vid behov' }),
    en: [
      `the time of ${en}, "vid behov", may never come, and no follow-up would catch it`,
      'add `follow_up` with a `when` such as `yearly`, to the action or to the plan as a whole',
    ],
    sv: [
      `tiden för ${sv}, "vid behov", kanske aldrig kommer, och ingen uppföljning fångar upp den`,
      'lägg till `follow_up` med ett `when`, till exempel `årligen`, för åtgärden eller för hela planen',
    ],
  },
  'an action that is over before the plan begins': {
    rule: 'time-outside-plan',
    plan: action({ when: 2025 }),
    note: 'valid',
    en: [
      `${en} is over by 2025-12-31 ("2025"), before the plan begins 2026-01-01`,
      'the plan begins here',
      'change `when`, prolong the plan, or carry the action over to the next one',
    ],
    sv: [
      `${sv} är över 2025-12-31 ("2025"), innan planen börjar 2026-01-01`,
      'planen börjar här',
      'ändra `when`, förläng planen, eller för över åtgärden till nästa plan',
    ],
  },
  'an action that runs past the plan': {
    rule: 'time-outside-plan',
    plan: action({ when: 2028 }),
    note: 'valid',
    en: [
      `${en} runs to 2028-12-31 ("2028"), after the plan ends 2027-12-31`,
      'the plan ends here',
      'change `when`, prolong the plan, or carry the action over to the next one',
    ],
    sv: [
      `${sv} sträcker sig till 2028-12-31 ("2028"), efter att planen slutar 2027-12-31`,
      'planen slutar här',
      'ändra `when`, förläng planen, eller för över åtgärden till nästa plan',
    ],
  },
  'an action that begins when the plan is over': {
    rule: 'time-outside-plan',
    plan: action({ when: 'från 2028' }),
    note: 'valid',
    en: [
      `${en} begins 2028-01-01 ("från 2028"), after the plan ends 2027-12-31`,
      'the plan ends here',
      'change `when`, prolong the plan, or carry the action over to the next one',
    ],
    sv: [
      `${sv} börjar 2028-01-01 ("från 2028"), efter att planen slutar 2027-12-31`,
      'planen slutar här',
      'ändra `when`, förläng planen, eller för över åtgärden till nästa plan',
    ],
  },
  'an action that is late': {
    rule: 'overdue',
    plan: action({ when: '2026-10-31' }),
    en: [
      `${en} was due 2026-10-31, 1 day ago, and nothing says that it is done`,
      'if it is, set `status: done` and say under `log` what came of it; if not, write the new time under `when` and the move under `moved`, with its decision',
    ],
    sv: [
      `${sv} skulle vara klar 2026-10-31, för 1 dag sedan, och inget säger att den är det`,
      'är den klar, sätt `status: done` och skriv under `log` vad det ledde till; annars skriv den nya tiden under `when` och flytten under `moved`, med beslutet',
    ],
  },
  'an action that is due today': {
    rule: 'due-soon',
    plan: action({ when: today }),
    en: [`${en} is due 2026-11-01, today`, 'ask the lead how it goes, and set `status` when it is done'],
    sv: [
      `${sv} ska vara klar 2026-11-01, i dag`,
      'fråga den ansvariga hur det går, och sätt `status` när den är klar',
    ],
  },
  'a plan that has ended': {
    rule: 'plan-expired',
    plan: planWith({ valid: '2025-01-01/2026-10-30' }),
    en: [
      'the plan ended 2026-10-30, 2 days ago',
      'write the new validity under `valid` and the decision under `decisions`, or set `status: repealed`',
    ],
    sv: [
      'planen slutade gälla 2026-10-30, för 2 dagar sedan',
      'skriv den nya giltighetstiden under `valid` och beslutet under `decisions`, eller sätt `status: repealed`',
    ],
  },
  'a plan that ends today': {
    rule: 'plan-expiring',
    plan: planWith({ valid: 'till och med 2026-11-01' }),
    en: [
      'the plan ends 2026-11-01, today',
      'have it decided what comes next; a longer validity goes under `valid`, with its decision under `decisions`',
    ],
    sv: [
      'planen slutar gälla 2026-11-01, i dag',
      'se till att det beslutas vad som kommer sedan; en längre giltighetstid står under `valid`, med sitt beslut under `decisions`',
    ],
  },
  'a plan without validity': {
    rule: 'validity-missing',
    plan: planWith({ valid: undefined }),
    part: 'key',
    en: [
      'the plan does not say when it is in force',
      'add `valid`, such as `valid: 2026-01-01/2029-12-31`; an open end is allowed',
    ],
    sv: [
      'planen säger inte när den gäller',
      'lägg till `valid`, till exempel `valid: 2026-01-01/2029-12-31`; slutet får vara öppet',
    ],
  },
  'a validity of no days': {
    rule: 'validity-missing',
    plan: planWith({ valid: 'tills vidare' }),
    en: [
      '"tills vidare" does not say from when or until when the plan is in force',
      'add `valid`, such as `valid: 2026-01-01/2029-12-31`; an open end is allowed',
    ],
    sv: [
      '"tills vidare" säger inte från eller till när planen gäller',
      'lägg till `valid`, till exempel `valid: 2026-01-01/2029-12-31`; slutet får vara öppet',
    ],
  },
  'a review that is late': {
    rule: 'review-overdue',
    plan: planWith({ review_by: '2026-10-31' }),
    en: [
      'the plan was to be reviewed by 2026-10-31, 1 day ago',
      'review it, write the decision under `decisions`, and set the next `review_by`',
    ],
    sv: [
      'planen skulle ha reviderats senast 2026-10-31, för 1 dag sedan',
      'se över den, skriv in beslutet under `decisions`, och sätt nästa `review_by`',
    ],
  },
  'a plan without decisions': {
    rule: 'decision-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan records no decision',
      'add `kind: adopted` with `by`, `date` and `reference` under `decisions`; what is not decided yet has `status: draft`',
    ],
    sv: [
      'planen visar inget beslut',
      'lägg till `kind: adopted` med `by`, `date` och `reference` under `decisions`; det som ännu inte är beslutat har `status: draft`',
    ],
  },
  'a prolongation by a lower body': {
    rule: 'decision-gap',
    plan: planWith({ actors: bodies, decisions: lowered }),
    note: 'decisions.0.by',
    en: [
      '"Styrelsen" prolonged what "Fullmäktige" had adopted',
      'the plan was adopted here',
      'record the decision that is missing, or say under `note` of this one what was in force and who gave the right to decide',
    ],
    sv: [
      '"Styrelsen" förlängde det som "Fullmäktige" hade antagit',
      'planen antogs här',
      'skriv in det beslut som saknas, eller säg under `note` i det här vad som gällde och vem som gav rätten att besluta',
    ],
  },
  'a plan without a situation': {
    rule: 'situation-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan has no picture of the local situation',
      'add `situation` with `updated` and `text`, or with the `lead` that is to draw it up',
    ],
    sv: [
      'planen har ingen lägesbild',
      'lägg till `situation` med `updated` och `text`, eller med `lead` för den som ska ta fram lägesbilden',
    ],
  },
  'a situation that is old': {
    rule: 'situation-stale',
    plan: planWith({ situation: { updated: '2020-01-01' } }),
    en: [
      'the picture of the local situation was last updated 2020-01-01, more than 24 months ago',
      'update the picture, write the new day under `updated`, and see whether the actions still answer to it',
    ],
    sv: [
      'lägesbilden uppdaterades senast 2020-01-01, för mer än 24 månader sedan',
      'uppdatera lägesbilden, skriv den nya dagen under `updated` och se efter om åtgärderna ännu svarar mot den',
    ],
  },
  'a plan that names nobody for incidents': {
    rule: 'incident-route-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan does not say who is told of incidents',
      'name under `report_to` in `incidents` the function that receives the reports',
    ],
    sv: [
      'planen säger inte vem som ska få veta om en incident inträffar',
      'ange under `report_to` i `incidents` den funktion som tar emot rapporterna',
    ],
  },
  'an area without actions': {
    rule: 'area-empty',
    plan: planWith({ areas: [{ id: '1', title: 'Skolan' }] }),
    part: 'key',
    en: [
      'area 1 "Skolan" has no action',
      'add under `actions` what is to be done, or move the text to `sections` if the area only tells of something',
    ],
    sv: [
      'område 1 "Skolan" har ingen åtgärd',
      'skriv under `actions` vad som ska göras, eller flytta texten till `sections` om området bara berättar något',
    ],
  },
  'a plan that the law has no decision on': {
    rule: 'law-decision-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan records no decision on it, which section 5 of the Act (2023:196) asks for',
      'add the decision under `decisions`, with `kind: adopted`, `by` and `date`',
    ],
    sv: [
      'det framgår inte att planen är beslutad, vilket 5 § lagen (2023:196) kräver',
      'lägg till beslutet under `decisions`, med `kind: adopted`, `by` och `date`',
    ],
  },
  'a plan without the situation of the law': {
    rule: 'law-situation-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan has no picture of the local situation, which section 4 of the Act (2023:196) asks for',
      'add `situation` with `updated`, `source` and `text`',
    ],
    sv: [
      'planen saknar den lägesbild som 4 § lagen (2023:196) kräver',
      'lägg till `situation` med `updated`, `source` och `text`',
    ],
  },
  'a plan that was not followed up as the law has it': {
    rule: 'law-follow-up-late',
    plan: planWith({ valid: '2022-01-01/' }),
    part: 'key',
    en: [
      'no follow-up of the plan is recorded since it came into force 2022-01-01, and section 6 of the Act (2023:196) has it followed up at least every second year',
      'hold the follow-up, and write it under `done` of `follow_up` with its `date` and the `period` that it is about',
    ],
    sv: [
      'ingen uppföljning av planen är inskriven sedan den började gälla 2022-01-01, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år',
      'gör uppföljningen och skriv in den under `done` i `follow_up`, med `date` och den `period` som den gäller',
    ],
  },
  'a plan without an agreement': {
    rule: 'law-agreement-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan names no agreement, and sections 8–10 of the Act (2023:196) ask for written ones',
      'add it under `agreements`, with `with`, `purpose`, `covers` and `valid`',
    ],
    sv: [
      'planen tar inte upp någon överenskommelse, och 8–10 §§ lagen (2023:196) kräver skriftliga överenskommelser',
      'lägg till den under `agreements`, med `with`, `purpose`, `covers` och `valid`',
    ],
  },
  'a plan without a coordinating function': {
    rule: 'law-coordination-missing',
    plan: planWith({}),
    part: 'key',
    en: [
      'the plan names no function that coordinates the work, which sections 11–12 of the Act (2023:196) ask for',
      'register it under `actors` with `kind: function` or `kind: unit`, and say in its `name` or `note` that it coordinates',
    ],
    sv: [
      'planen anger ingen funktion som samordnar arbetet, vilket 11–12 §§ lagen (2023:196) kräver',
      'registrera den under `actors` med `kind: function` eller `kind: unit`, och säg i dess `name` eller `note` att den samordnar',
    ],
  },
  'a follow-up that does not reach the council': {
    rule: 'law-report-missing',
    plan: planWith({ follow_up: { to: 'ks' } }),
    part: 'key',
    en: [
      'the follow-up of the plan is not reported to the council, which section 13 of the Act (2023:196) asks for',
      'name the council under `to` in `follow_up`, and register it with `kind: council`',
    ],
    sv: [
      'uppföljningen av planen rapporteras inte till fullmäktige, vilket 13 § lagen (2023:196) kräver',
      'ange fullmäktige under `to` i `follow_up`, och registrera det med `kind: council`',
    ],
  },
};

describe('in both languages, the whole is told of', () => {
  it.each(Object.entries(cases))('%s', (_, { rule, plan, part = 'value', note = null, ...words }) => {
    expect(told(rule, plan, today)).toMatchObject([{ part, note, en: words.en, sv: words.sv }]);
  });
});
