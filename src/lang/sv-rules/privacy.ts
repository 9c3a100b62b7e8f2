import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action } from '../sv-words.ts';

export const privacy: RuleWords<'privacy'> = {
  'personal-number': {
    summary: 'planen innehåller inget personnummer',
    why: 'En plan läses av många, lämnas ut till den som frågar och bevarar sin historia: ett nummer som en gång har skrivits står kvar i tidigare versioner. Planen handlar om vad som görs, aldrig om vem det görs för. Det som rör en enskild hör hemma i ärendet, där åtkomsten är begränsad och loggas.',
    message: ({ action: named, key, kind, masked, more }) =>
      [
        named ? `${action(named)} innehåller under \`${key}\`` : `\`${key}\` innehåller`,
        kind === 'personal' ? 'ett personnummer' : 'ett samordningsnummer',
        `(${quote(masked)}, datum och kontrollsiffra stämmer)`,
        ...(more > 0 ? [`och ${String(more)} till`] : []),
      ].join(' '),
    remedy: ({ more }) =>
      `ta bort ${more === 0 ? 'det' : 'dem'}, och fråga arkivansvarig vad som ska göras med tidigare versioner`,
  },
  'contact-detail': {
    summary: 'telefonnummer och e-postadresser står hos det organ som de leder till',
    why: 'Ett nummer mitt i en text leder ofta till en person, och blir fel så snart personen får andra uppgifter. Hos ett organ i registret står det en gång, är lätt att hålla rätt, och den som publicerar planen ser vad som lämnas ut.',
    message: ({ action: named, key, kind, detail, more }) =>
      [
        named ? `${action(named)} innehåller under \`${key}\`` : `\`${key}\` innehåller`,
        kind === 'phone' ? 'telefonnumret' : 'e-postadressen',
        quote(detail),
        ...(more > 0 ? [`och ${String(more)} till`] : []),
      ].join(' '),
    remedy: () =>
      'nämn organet i stället, och skriv numret eller adressen till dess verksamhet under `contact` hos organet i `actors`',
  },
};
