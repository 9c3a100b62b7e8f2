import type { WordsOfKinds } from '../change-words.ts';
import { added, gone, people, record, value } from './phrases.ts';

const register = 'Registret säger vem som är vem. Vad var och en ska göra framgår där de nämns.';

export const bodies: WordsOfKinds<
  | 'actor-added'
  | 'actor-removed'
  | 'actor-changed'
  | 'actor-term-changed'
  | 'answerable-changed'
  | 'group-added'
  | 'group-removed'
  | 'group-changed'
  | 'meeting-added'
  | 'meeting-removed'
  | 'agreement-added'
  | 'agreement-removed'
  | 'agreement-changed'
  | 'agreement-parties-changed'
> = {
  'actor-added': { summary: 'någon kom till i planens register', why: register, say: added },
  'actor-removed': { summary: 'någon försvann ur planens register', why: register, say: gone },
  'actor-changed': {
    summary: 'en aktörs eller en grupps namn, slag eller kontaktuppgifter är andra',
    why: 'Det är samma organ eller funktion med andra uppgifter. Vad den ska göra är som förut.',
    say: value,
  },
  'actor-term-changed': {
    summary: 'tiden då en aktör finns är en annan',
    why: 'När ett organ försvinner måste någon ta över det som det leder. Hur länge det finns avgör om åtgärderna har en ansvarig när de ska vara klara.',
    say: value,
  },
  'answerable-changed': {
    summary: 'en funktion har en annan innehavare, hemvist eller efterträdare, eller ”respektive” är andra',
    why: 'Åtgärderna säger detsamma som förut, men det kan vara andra som svarar för dem, nu eller senare. De bör få veta det före nästa uppföljning.',
    say: people,
  },
  'group-added': {
    summary: 'en arbetsgrupp, ett råd eller ett nätverk kom till i planen',
    why: 'Människor ska träffas om det här. Det tar deras tid, och det är där planen hålls ihop.',
    say: added,
  },
  'group-removed': {
    summary: 'en arbetsgrupp, ett råd eller ett nätverk försvann ur planen',
    why: 'En plan hålls ihop där människor träffas. Det som gruppen skulle hålla uppsikt över måste någon annan ta hand om.',
    say: gone,
  },
  'group-changed': {
    summary: 'andra är med i en grupp, leder den eller hör från den',
    why: 'Den som har kommit till måste kallas till nästa möte, och den som har lämnat bör veta varför.',
    say: people,
  },
  'meeting-added': {
    summary: 'ett möte som har hållits antecknades',
    why: 'Gruppen träffas, som den har sagt.',
    say: record('träffades'),
  },
  'meeting-removed': {
    summary: 'ett möte som har hållits är inte längre antecknat',
    why: 'Det hölls, eller så hölls det aldrig. Som det nu står tycks gruppen träffas mer sällan än den har gjort.',
    say: record('mötet', 'togs bort'),
  },
  'agreement-added': {
    summary: 'en skriftlig överenskommelse med andra kom till i planen',
    why: 'Det som andra ska göra vilar nu på deras eget ord och inte bara på planens.',
    say: added,
  },
  'agreement-removed': {
    summary: 'en skriftlig överenskommelse med andra försvann ur planen',
    why: 'Det som andra ska göra vilar bara på planen, som inte binder dem.',
    say: gone,
  },
  'agreement-changed': {
    summary: 'en överenskommelse har en annan tid, ett annat syfte eller andra uppgifter',
    why: 'Det undertecknade papperet är det som gäller. Säger det något annat än planen måste en av dem rättas.',
    say: value,
  },
  'agreement-parties-changed': {
    summary: 'en överenskommelse är med andra än förut',
    why: 'Ingen blir part, eller upphör att vara det, genom att skrivas in i en plan. Det undertecknade papperet säger vilka de är.',
    say: people,
  },
};
