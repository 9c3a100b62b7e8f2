import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import { comingsOf, namesOf } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { list } from '../sv-words.ts';
import { entryName } from './entry.ts';
import { added, gone, people, perhaps } from './phrases.ts';

export const actions: WordsOfKinds<
  | 'action-added'
  | 'action-removed'
  | 'closed-action-added'
  | 'closed-action-removed'
  | 'renumbered'
  | 'relocated'
  | 'lead-added'
  | 'lead-removed'
  | 'lead-changed'
  | 'partners-changed'
> = {
  'action-added': {
    summary: 'en åtgärd kom till i planen',
    why: 'En ny åtgärd tar någons tid och pengar i anspråk. Den som leder den, och de som har beslutat om planen, bör veta att den finns.',
    say: added,
  },
  'action-removed': {
    summary: 'en åtgärd försvann ur planen utan att ha avslutats',
    why: 'Ingen har sagt att den är genomförd eller struken: den var utlovad, och nu finns den inte. Ett löfte som tas tillbaka behöver ett beslut och ett skäl; `status: cancelled` med en anteckning bevarar båda.',
    say: ({ maybe }) => `togs bort utan att ha avslutats${perhaps(maybe)}`,
  },
  'closed-action-added': {
    summary: 'en redan avslutad åtgärd kom till i planen',
    why: 'Inget mer begärs av någon. Den berättar vad som har gjorts eller strukits, och planens siffror blir andra.',
    say: () => 'lades till, redan avslutad',
  },
  'closed-action-removed': {
    summary: 'en avslutad åtgärd försvann ur planen',
    why: 'Inget mer skulle göras, så inget löfte bryts. Men vad åtgärden ledde till går inte längre att läsa i planen.',
    say: gone,
  },
  renumbered: {
    summary: 'samma post har ett annat id',
    why: 'Innehållet är som förut. Protokoll och rapporter som använder det gamla numret får läsas med det i åtanke.',
    say: ({ from, to }) => `id ändrades från ${quote(from)} till ${quote(to)}`,
  },
  relocated: {
    summary: 'samma post står på ett annat ställe',
    why: 'Vad den säger, vem som leder den och när den ska vara klar är som förut.',
    say: ({ from, to }) => `flyttades från ${placeName(from)} till ${placeName(to)}`,
  },
  'lead-added': {
    summary: 'det som saknade ansvarig fick en',
    why: 'Nu finns det någon att fråga. En åtgärd som har en ansvarig ligger på någons bord.',
    say: (args, of) => (of.key === 'lead' ? `fick en ansvarig: ${list(namesOf(args.to))}` : people(args, of)),
  },
  'lead-removed': {
    summary: 'det som hade en ansvarig saknar nu en',
    why: 'Det som ingen svarar för gör ingen. När en ansvarig försvinner måste en annan utses, annars hamnar åtgärden mellan stolarna.',
    say: (args, of) =>
      of.key === 'lead' ? `saknar nu ansvarig, förut ${list(namesOf(args.from))}` : people(args, of),
  },
  'lead-changed': {
    summary: 'den ansvariga är en annan',
    why: 'Den som nu svarar för det bör veta det och ha sagt ja. Den som gjorde det förut kan ha papper och löften att lämna över.',
    say: (args, of) => (of.key === 'lead' ? sayLead(args) : people(args, of)),
  },
  'partners-changed': {
    summary: 'andra medverkar än förut',
    why: 'De som har kommit till måste få tid för det, och de som har lämnat räknar någon annan kanske ännu med. Båda bör ha hört det av den ansvariga.',
    say: people,
  },
};

function placeName(place: FormArgs['place']['from']): string {
  return place === null ? 'planen som helhet' : entryName(place);
}

function sayLead(args: FormArgs['people']): string {
  const { gone: old, come, stayed } = comingsOf(args);
  if (old.length === 0) return `leds nu också av ${list(come)}, vid sidan av ${list(stayed)}`;
  if (come.length === 0) return `leds inte längre av ${list(old)}, utan bara av ${list(stayed)}`;
  return `ansvaret gick från ${list(old)} till ${list(come)}${stayed.length > 0 ? `, vid sidan av ${list(stayed)}` : ''}`;
}
