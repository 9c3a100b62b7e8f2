import type { WordsOfKinds } from '../change-words.ts';
import { added, gone, people, record, value } from './phrases.ts';

const counted =
  'Det som hände under en period har hänt. De som har de gamla siffrorna bör få veta att de ändrades, och varför.';

export const frameworks: WordsOfKinds<
  | 'framework-added'
  | 'framework-removed'
  | 'framework-changed'
  | 'framework-item-added'
  | 'framework-item-removed'
  | 'levels-changed'
  | 'incidents-reported'
  | 'incidents-erased'
  | 'incidents-corrected'
  | 'incident-routine-added'
  | 'incident-routine-removed'
  | 'incident-routine-changed'
  | 'incident-contact-changed'
> = {
  'framework-added': {
    summary: 'ett ramverk som planen ska täcka lades till',
    why: 'Planen prövas mot något mer än förut: det kan visa sig finnas luckor som ingen har frågat efter.',
    say: added,
  },
  'framework-removed': {
    summary: 'ett ramverk som planen ska täcka togs bort',
    why: 'Det som det krävde prövas inte längre. En lag upphör inte att gälla för att en plan slutar nämna den.',
    say: gone,
  },
  'framework-changed': {
    summary: 'titeln, utgivaren eller en punkt i ett ramverk skrivs annorlunda',
    why: 'Det är samma ramverk med andra ord. Kräver det något annat måste planen läsas mot det på nytt.',
    say: value,
  },
  'framework-item-added': {
    summary: 'ett ramverk som planen ska täcka har fått en punkt till',
    why: 'Något i planen måste svara mot punkten, annars är den en lucka.',
    say: added,
  },
  'framework-item-removed': {
    summary: 'ett ramverk som planen ska täcka har en punkt mindre',
    why: 'Planen prövas inte längre mot den. Det är rätt om den som gav ut ramverket har tagit bort den, men inte annars.',
    say: gone,
  },
  'levels-changed': {
    summary: 'planens egna namn på preventionsnivåerna är andra',
    why: 'Nivåerna är desamma med andra namn. Vad som görs på var och en framgår där det görs.',
    say: value,
  },
  'incidents-reported': {
    summary: 'antalet incidenter under en period skrevs in',
    why: 'Någon såg och rapporterade, och någon räknade. Det är av det som lägesbilden görs.',
    say: record('incidenter rapporterades'),
  },
  'incidents-erased': {
    summary: 'antalet incidenter under en period är borta',
    why: counted,
    say: record('antalet incidenter', 'togs bort'),
  },
  'incidents-corrected': {
    summary: 'antalet incidenter under en period är ett annat',
    why: counted,
    say: record('antalet incidenter', 'ändrades'),
  },
  'incident-routine-added': {
    summary: 'planen säger nu vad man gör när en incident inträffar',
    why: 'Den som först ser något vet nu vem som ska få veta det.',
    say: () => 'rutinen för incidenter lades till',
  },
  'incident-routine-removed': {
    summary: 'planen säger inte längre vad man gör när en incident inträffar',
    why: 'Den som inte vet vem som ska få veta det säger det inte till någon, och det som många har sett förblir okänt.',
    say: () => 'rutinen för incidenter togs bort',
  },
  'incident-routine-changed': {
    summary: 'andra slag av incidenter ska rapporteras',
    why: 'Alla som kan få se något måste veta vad de ska rapportera. Siffror från före och efter gäller inte samma saker.',
    say: value,
  },
  'incident-contact-changed': {
    summary: 'incidenter rapporteras till någon annan',
    why: 'Alla som kan få se något måste veta vem som nu ska få veta det, annars rapporterar de till en plats där ingen lyssnar.',
    say: people,
  },
};
