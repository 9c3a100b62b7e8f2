/** Made from schemas/plan.schema.json by `npm run golden`. */

export type Day = string;
export type ActorId = string;
export type WebAddress = string;
export type Time =
  | string
  | number
  | {
      /**
       * First day, or the words for it.
       *
       * Första dag, eller orden för den.
       */
      from?: string | number;
      /**
       * Last day, or the words for it.
       *
       * Sista dag, eller orden för den.
       */
      by?: string | number;
      /**
       * How often: words such as “every 3 months” or an ISO 8601 duration such as P3M.
       *
       * Hur ofta: ord som ”var tredje månad” eller en ISO 8601-varaktighet som P3M.
       */
      every?: string;
      /**
       * How many times, at least, in each period of `every` (or each year).
       *
       * Hur många gånger, minst, under varje period i `every` (eller varje år).
       */
      times?: number;
      /**
       * The event or condition it waits for.
       *
       * Händelsen eller villkoret som den väntar på.
       */
      if?: string;
      /**
       * The words as the document has them, for reports.
       *
       * Orden som de står i dokumentet, för rapporter.
       */
      text?: string;
    };
export type OneOrMoreActors = string | ActorId[];
export type ActorIds = ActorId[];
export type Id = string;
export type BlankableTime =
  | string
  | number
  | {
      /**
       * First day, or the words for it.
       *
       * Första dag, eller orden för den.
       */
      from?: string | number;
      /**
       * Last day, or the words for it.
       *
       * Sista dag, eller orden för den.
       */
      by?: string | number;
      /**
       * How often: words such as “every 3 months” or an ISO 8601 duration such as P3M.
       *
       * Hur ofta: ord som ”var tredje månad” eller en ISO 8601-varaktighet som P3M.
       */
      every?: string;
      /**
       * How many times, at least, in each period of `every` (or each year).
       *
       * Hur många gånger, minst, under varje period i `every` (eller varje år).
       */
      times?: number;
      /**
       * The event or condition it waits for.
       *
       * Händelsen eller villkoret som den väntar på.
       */
      if?: string;
      /**
       * The words as the document has them, for reports.
       *
       * Orden som de står i dokumentet, för rapporter.
       */
      text?: string;
    }
  | null;
export type BlankableStatus =
  | 'not-started'
  | 'planned'
  | 'ongoing'
  | 'partly-done'
  | 'done'
  | 'paused'
  | 'cancelled'
  | 'not-relevant'
  | 'transferred'
  | null;
export type Level = 'universal' | 'selective' | 'indicated' | null;
export type Status =
  | 'not-started'
  | 'planned'
  | 'ongoing'
  | 'partly-done'
  | 'done'
  | 'paused'
  | 'cancelled'
  | 'not-relevant'
  | 'transferred';

/**
 * An action plan of a public body: areas, goals, actions, who leads each, when, and how it is followed up.
 *
 * En handlingsplan för ett offentligt organ: områden, mål, åtgärder, vem som leder var och en, när, och hur det följs upp.
 */
export interface Plan {
  /**
   * Version of this file format; always 1.
   *
   * Version av filformatet; alltid 1.
   */
  format: 1;
  /**
   * Title of the plan.
   *
   * Planens titel.
   */
  title: string;
  /**
   * The public body that owns the plan.
   *
   * Den organisation som äger planen.
   */
  organisation?: string;
  /**
   * Language of the text, and of messages and reports unless another is asked for.
   *
   * Textens språk, och språket i meddelanden och rapporter om inget annat begärs.
   */
  language?: 'sv' | 'en';
  /**
   * Where the plan itself stands.
   *
   * Hur det står till med själva planen.
   */
  status?: 'draft' | 'adopted' | 'repealed';
  document?: DocumentFacts;
  valid?: Time;
  review_by?: Time;
  /**
   * Decisions on the plan, oldest first.
   *
   * Beslut om planen, äldst först.
   */
  decisions?: Decision[];
  follow_up?: FollowUp;
  situation?: Situation;
  /**
   * Everybody that the plan names, once each; every other place in the file uses the id.
   *
   * Alla som planen nämner, en gång var; överallt annars i filen används id:t.
   */
  actors?: {
    [k: string]: Actor;
  };
  /**
   * Working groups, councils and networks.
   *
   * Arbetsgrupper, råd och nätverk.
   */
  groups?: {
    [k: string]: Group;
  };
  /**
   * Written agreements with others.
   *
   * Skriftliga överenskommelser med andra.
   */
  agreements?: Agreement[];
  levels?: Levels;
  /**
   * Frameworks that the plan must cover: a national list of recommendations, a law.
   *
   * Ramverk som planen ska täcka: nationella rekommendationer, en lag.
   */
  framework?: Framework[];
  /**
   * Narrative that belongs to the document, in order.
   *
   * Löpande text som hör till dokumentet, i ordning.
   */
  sections?: Section[];
  /**
   * Overall goals of the plan.
   *
   * Planens övergripande mål.
   */
  goals?: Goal[];
  /**
   * Actions that belong to the plan as a whole and to no area.
   *
   * Åtgärder som hör till planen som helhet och inte till något område.
   */
  actions?: Action[];
  /**
   * Areas of the plan, in order, with their goals and actions.
   *
   * Planens områden, i ordning, med mål och åtgärder.
   */
  areas: Area[];
  incidents?: Incidents;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
/**
 * Front matter of the document.
 *
 * Dokumentets försättsuppgifter.
 */
export interface DocumentFacts {
  /**
   * Kind of steering document.
   *
   * Slag av styrdokument.
   */
  type?: 'strategy' | 'program' | 'plan' | 'policy' | 'guidelines' | 'rules';
  /**
   * What the organisation calls this kind of document.
   *
   * Vad organisationen kallar detta slags dokument.
   */
  label?: string;
  date?: Day;
  /**
   * Which parts of the organisation it binds.
   *
   * Vilka delar av organisationen den gäller för.
   */
  applies_to?: string;
  /**
   * Whom the plan as a whole is for.
   *
   * Vem planen i sin helhet riktar sig till.
   */
  target_group?: string;
  /**
   * Who prepared it: a body or a function.
   *
   * Vem som har utarbetat den: ett organ eller en funktion.
   */
  prepared_by?: string;
  owner?: ActorId;
  /**
   * What keeping the document means.
   *
   * Vad förvaltarskapet innebär.
   */
  duties?: string[];
  /**
   * Version of the document, in quotes.
   *
   * Dokumentets version, inom citattecken.
   */
  version?: string;
  /**
   * Registration number (diarienummer).
   *
   * Diarienummer.
   */
  registration?: string;
  /**
   * Notice to the reader, such as where the valid version is kept.
   *
   * Upplysning till läsaren, till exempel var giltig version finns.
   */
  notice?: string;
  /**
   * Web pages that the document points to.
   *
   * Webbsidor som dokumentet hänvisar till.
   */
  links?: Link[];
}
export interface Link {
  /**
   * What the link leads to.
   *
   * Vart länken leder.
   */
  title: string;
  url: WebAddress;
}
export interface Decision {
  /**
   * What was decided about the plan.
   *
   * Vad som beslutades om planen.
   */
  kind: 'commissioned' | 'adopted' | 'revised' | 'prolonged' | 'repealed';
  by?: ActorId;
  date?: Day;
  /**
   * Paragraph or registration number, such as § 5.
   *
   * Paragraf eller diarienummer, till exempel § 5.
   */
  reference?: string;
  valid?: Time;
  /**
   * Remark on the decision.
   *
   * Kommentar till beslutet.
   */
  note?: string;
}
export interface FollowUp {
  to?: OneOrMoreActors;
  by?: OneOrMoreActors;
  when?: Time;
  /**
   * How it is followed up: method, sources, measures.
   *
   * Hur det följs upp: metod, källor, mått.
   */
  how?: string;
  /**
   * Follow-ups that have been held, oldest first.
   *
   * Uppföljningar som har gjorts, äldst först.
   */
  done?: FollowUpDone[];
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface FollowUpDone {
  period?: Time;
  date?: Day;
  /**
   * Paragraph or registration number of the decision.
   *
   * Paragraf eller diarienummer för beslutet.
   */
  reference?: string;
  /**
   * What was found or decided.
   *
   * Vad som framkom eller beslutades.
   */
  note?: string;
}
/**
 * The picture of the local situation that the plan rests on.
 *
 * Lägesbilden som planen vilar på.
 */
export interface Situation {
  updated?: Day;
  when?: Time;
  lead?: OneOrMoreActors;
  /**
   * What it is based on.
   *
   * Vad den bygger på.
   */
  source?: string;
  /**
   * The picture in brief, in Markdown.
   *
   * Lägesbilden i korthet, i Markdown.
   */
  text?: string;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Actor {
  /**
   * Full name of the body or function; never a private person.
   *
   * Organets eller funktionens fullständiga namn; aldrig en privatperson.
   */
  name: string;
  /**
   * Abbreviation in use, such as KS.
   *
   * Förkortning som används, till exempel KS.
   */
  short?: string;
  /**
   * What kind of body it is.
   *
   * Vilket slags organ det är.
   */
  kind?:
    | 'council'
    | 'board'
    | 'committee'
    | 'management'
    | 'department'
    | 'unit'
    | 'function'
    | 'elected'
    | 'authority'
    | 'region'
    | 'municipality'
    | 'company'
    | 'association'
    | 'network'
    | 'other';
  /**
   * True when the body stands outside the organisation that owns the plan.
   *
   * Sant när organet står utanför organisationen som äger planen.
   */
  external?: boolean;
  part_of?: ActorId;
  held_by?: ActorId;
  valid?: Time;
  successor?: ActorId;
  /**
   * Those meant by “each …”: one answer is expected from every one; an empty list says that the plan does not tell.
   *
   * De som menas med ”respektive …”: ett svar väntas från var och en; en tom lista säger att planen inte talar om det.
   */
  each?: ActorId[];
  contact?: Contact;
  /**
   * What the body does here, in the plan's words.
   *
   * Vad organet gör här, med planens ord.
   */
  note?: string;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Contact {
  /**
   * Postal address.
   *
   * Postadress.
   */
  address?: string;
  /**
   * Visiting address.
   *
   * Besöksadress.
   */
  visit?: string;
  /**
   * Telephone number of the body, never a private one.
   *
   * Verksamhetens telefonnummer, aldrig ett privat.
   */
  phone?: string;
  /**
   * E-mail address of the body, never a private one.
   *
   * Verksamhetens e-postadress, aldrig en privat.
   */
  email?: string;
  /**
   * Web address.
   *
   * Webbadress.
   */
  web?: string;
}
export interface Group {
  /**
   * Name of the group.
   *
   * Gruppens namn.
   */
  name: string;
  /**
   * What the group is for.
   *
   * Vad gruppen har i uppdrag.
   */
  mandate?: string;
  members?: ActorIds;
  chair?: ActorId;
  reports_to?: ActorId;
  meets?: Time;
  /**
   * Days the group has met, oldest first, YYYY-MM-DD.
   *
   * Dagar då gruppen har träffats, äldst först, ÅÅÅÅ-MM-DD.
   */
  met?: Day[];
  /**
   * Remark on the group.
   *
   * Kommentar till gruppen.
   */
  note?: string;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Agreement {
  /**
   * Name of the agreement.
   *
   * Överenskommelsens namn.
   */
  title: string;
  with: OneOrMoreActors;
  /**
   * What the agreement is for.
   *
   * Vad överenskommelsen syftar till.
   */
  purpose?: string;
  /**
   * Areas of the plan that it concerns: area ids.
   *
   * Områden i planen som den gäller: områdes-id.
   */
  covers?: Id[];
  signed?: Day;
  valid?: Time;
  /**
   * Registration number.
   *
   * Diarienummer.
   */
  reference?: string;
  /**
   * Remark on the agreement.
   *
   * Kommentar till överenskommelsen.
   */
  note?: string;
}
/**
 * Prevention levels in use, with the plan's own names.
 *
 * Preventionsnivåer som används, med planens egna namn.
 */
export interface Levels {
  universal?: LevelInUse;
  selective?: LevelInUse;
  indicated?: LevelInUse;
}
export interface LevelInUse {
  /**
   * The plan's own name for the level.
   *
   * Planens eget namn på nivån.
   */
  name?: string;
  /**
   * What work on this level means here.
   *
   * Vad arbete på nivån innebär här.
   */
  text?: string;
}
export interface Framework {
  id: Id;
  /**
   * Title of the framework.
   *
   * Ramverkets titel.
   */
  title?: string;
  /**
   * Who published it, and when.
   *
   * Vem som gav ut det, och när.
   */
  source?: string;
  /**
   * The numbered items that the plan must cover.
   *
   * De numrerade punkter som planen ska täcka.
   */
  items?: FrameworkItem[];
}
export interface FrameworkItem {
  id: Id;
  /**
   * What the item asks for.
   *
   * Vad punkten begär.
   */
  title: string;
}
export interface Section {
  id: Id;
  /**
   * Heading of the section.
   *
   * Avsnittets rubrik.
   */
  title: string;
  /**
   * Whether it stands before the areas (the default) or after them.
   *
   * Om det står före områdena (standard) eller efter dem.
   */
  place?: 'before' | 'after';
  /**
   * The text, in Markdown.
   *
   * Texten, i Markdown.
   */
  text?: string;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Goal {
  id: Id;
  /**
   * The goal, as decided.
   *
   * Målet, som det är beslutat.
   */
  text: string;
  indicator?: Indicator;
  /**
   * Remark on the goal.
   *
   * Kommentar till målet.
   */
  note?: string;
}
export interface Indicator {
  /**
   * What is measured.
   *
   * Vad som mäts.
   */
  name: string;
  /**
   * Unit of the figures, such as percent or persons.
   *
   * Enhet för siffrorna, till exempel procent eller personer.
   */
  unit?: string;
  /**
   * The figure when the plan began.
   *
   * Siffran när planen började.
   */
  baseline?: number | string;
  /**
   * The figure to reach.
   *
   * Siffran som ska nås.
   */
  target?: number | string;
  /**
   * Where the figures come from.
   *
   * Varifrån siffrorna kommer.
   */
  source?: string;
  /**
   * Measured figures, oldest first.
   *
   * Uppmätta värden, äldst först.
   */
  values?: IndicatorValue[];
}
export interface IndicatorValue {
  date: Day;
  /**
   * The measured figure.
   *
   * Det uppmätta värdet.
   */
  value: number | string;
  /**
   * Remark on the figure.
   *
   * Kommentar till siffran.
   */
  note?: string;
}
export interface Action {
  id: Id;
  /**
   * What is to be done.
   *
   * Vad som ska göras.
   */
  title: string;
  /**
   * The one function or body that answers for the action: an actor id.
   *
   * Den enda funktion eller det organ som svarar för åtgärden: ett aktörs-id.
   */
  lead?: string | ActorId[] | null;
  /**
   * Partners that take part: actor ids.
   *
   * Aktörer som medverkar: aktörs-id.
   */
  with?: ActorId[] | null;
  when?: BlankableTime;
  status?: BlankableStatus;
  closed?: Day;
  level?: Level;
  /**
   * Whom the action is for.
   *
   * Vem åtgärden riktar sig till.
   */
  target_group?: string | null;
  /**
   * What the action is to lead to.
   *
   * Vad åtgärden ska leda till.
   */
  purpose?: string | null;
  /**
   * More about the action, in Markdown.
   *
   * Mer om åtgärden, i Markdown.
   */
  text?: string;
  /**
   * The problem that the action answers to.
   *
   * Problemet som åtgärden svarar mot.
   */
  cause?: string;
  /**
   * Goals that the action serves: goal ids.
   *
   * Mål som åtgärden bidrar till: mål-id.
   */
  goals?: Id[];
  /**
   * Items of the framework that the action answers to, in quotes.
   *
   * Punkter i ramverket som åtgärden svarar mot, inom citattecken.
   */
  covers?: Id[];
  /**
   * Whether the plan says shall or should.
   *
   * Om planen säger ska eller bör.
   */
  binding?: 'shall' | 'should';
  /**
   * What it costs and how it is paid.
   *
   * Vad den kostar och hur den finansieras.
   */
  cost?: string | number | null;
  /**
   * Actions that must come first: action ids.
   *
   * Åtgärder som måste komma först: åtgärds-id.
   */
  after?: Id[];
  follow_up?: FollowUp;
  original_when?: Time;
  /**
   * Every time the deadline moved, oldest first.
   *
   * Varje gång tidpunkten flyttades, äldst först.
   */
  moved?: Move[];
  /**
   * Follow-ups, oldest first.
   *
   * Uppföljningar, äldst först.
   */
  log?: LogEntry[];
  /**
   * Remark on the action.
   *
   * Kommentar till åtgärden.
   */
  note?: string;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Move {
  from: Time;
  to: Time;
  date?: Day;
  /**
   * The decision that moved it, such as KS § 44.
   *
   * Beslutet som flyttade den, till exempel KS § 44.
   */
  decided?: string;
  /**
   * Why it was moved.
   *
   * Varför den flyttades.
   */
  reason?: string;
}
export interface LogEntry {
  date: Day;
  period?: Time;
  status?: Status;
  by?: ActorId;
  /**
   * What has been done, and with what result.
   *
   * Vad som har gjorts, och med vilket resultat.
   */
  note?: string;
  /**
   * Why it is late or was not done.
   *
   * Varför den är försenad eller inte blev av.
   */
  cause?: string;
  /**
   * What happens next.
   *
   * Vad som händer härnäst.
   */
  next?: string;
  /**
   * Where it can be seen: a document, a link, a registration number.
   *
   * Var det framgår: ett dokument, en länk, ett diarienummer.
   */
  evidence?: string;
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Area {
  id: Id;
  /**
   * Heading of the area.
   *
   * Områdets rubrik.
   */
  title: string;
  /**
   * Items of the framework that the area answers to, in quotes.
   *
   * Punkter i ramverket som området svarar mot, inom citattecken.
   */
  covers?: Id[];
  level?: Level;
  lead?: ActorId;
  /**
   * What the area is about, in Markdown.
   *
   * Vad området handlar om, i Markdown.
   */
  text?: string;
  /**
   * Goals of the area.
   *
   * Områdets mål.
   */
  goals?: Goal[];
  /**
   * Actions of the area, in order.
   *
   * Områdets åtgärder, i ordning.
   */
  actions?: Action[];
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface Incidents {
  /**
   * Kinds of incident to report.
   *
   * Slags incidenter som ska rapporteras.
   */
  types?: string[];
  report_to?: ActorId;
  urgent?: ActorId;
  /**
   * The routine, in Markdown.
   *
   * Rutinen, i Markdown.
   */
  text?: string;
  /**
   * Figures per period; never a single case.
   *
   * Antal per period; aldrig ett enskilt fall.
   */
  counts?: IncidentCount[];
  /**
   * Working note that never reaches a public report.
   *
   * Intern anteckning som aldrig når en offentlig rapport.
   */
  internal?: string;
}
export interface IncidentCount {
  period: Time;
  /**
   * The kind of incident, one of `types`.
   *
   * Slaget av incident, ett av `types`.
   */
  type?: string;
  /**
   * How many; never who.
   *
   * Hur många; aldrig vilka.
   */
  count: number;
}
