import { dated } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { days } from '../sv-words.ts';

export const plan: RuleWords<'plan'> = {
  'plan-expired': {
    summary: 'planen gäller fortfarande',
    why: 'En plan vars giltighetstid har gått ut binder ingen, men folk fortsätter att arbeta efter den. De som antog den måste förlänga den, ersätta den eller säga att den är slut.',
    message: ({ text, last, days: past }) =>
      `planen slutade gälla ${dated(text, last)}, för ${days(past)} sedan`,
    remedy: () =>
      'skriv den nya giltighetstiden under `valid` och beslutet under `decisions`, eller sätt `status: repealed`',
  },
  'validity-missing': {
    summary: 'planen säger när den gäller',
    why: 'En plan utan giltighetstid tar aldrig slut: den citeras långt efter att de som den nämner har försvunnit, och ingen dag kommer då någon måste fråga om den ännu håller.',
    message: () => 'planen säger inte när den gäller',
    remedy: () => 'lägg till `valid`, till exempel `valid: 2026-01-01/2029-12-31`; slutet får vara öppet',
  },
  'review-overdue': {
    summary: 'planen revideras senast den dag den själv har satt',
    why: 'Planen säger själv när den måste ses över. När den dagen har gått vet ingen om lägesbilden och åtgärderna ännu håller.',
    message: ({ text, last, days: past }) =>
      `planen skulle ha reviderats senast ${dated(text, last)}, för ${days(past)} sedan`,
    remedy: () => 'se över den, skriv in beslutet under `decisions`, och sätt nästa `review_by`',
  },
};
