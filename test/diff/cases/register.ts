import { type Cases, ofPlan } from './case.ts';

/** Who there is. */
export const actors: Cases = {
  'an actor comes': ofPlan({ actors: {} }, { actors: { ks: { name: 'Styrelsen' } } }, [
    'actor-added actor ks “Styrelsen” @ - → actors.ks',
  ]),
  'an actor goes': ofPlan({ actors: { ks: { name: 'Styrelsen' } } }, { actors: {} }, [
    'actor-removed actor ks “Styrelsen” @ actors.ks → -',
  ]),
  'facts of an actor': ofPlan(
    {
      actors: {
        ks: { name: 'Styrelsen', short: 'KS', kind: 'board', external: false, contact: { phone: '1' } },
      },
    },
    {
      actors: {
        ks: {
          name: 'Kommunstyrelsen',
          kind: 'council',
          external: true,
          contact: { address: 'A', visit: 'B', phone: '2', email: 'C', web: 'D' },
        },
      },
    },
    [
      'actor-changed actor ks name: “Styrelsen” → “Kommunstyrelsen” @ actors.ks.name',
      'actor-changed actor ks short: “KS” → nothing @ actors.ks.short',
      'actor-changed actor ks kind: “board” → “council” @ actors.ks.kind',
      'actor-changed actor ks external: “false” → “true” @ actors.ks.external',
      'actor-changed actor ks contact.address: nothing → “A” @ actors.ks.contact.address',
      'actor-changed actor ks contact.visit: nothing → “B” @ actors.ks.contact.visit',
      'actor-changed actor ks contact.phone: “1” → “2” @ actors.ks.contact.phone',
      'actor-changed actor ks contact.email: nothing → “C” @ actors.ks.contact.email',
      'actor-changed actor ks contact.web: nothing → “D” @ actors.ks.contact.web',
    ],
  ),
  'whom an actor answers to and stands for': ofPlan(
    { actors: { ks: { name: 'Styrelsen', part_of: 'a', held_by: 'a', successor: 'a', each: ['a'] } } },
    { actors: { ks: { name: 'Styrelsen', part_of: 'b', held_by: 'b', successor: 'b', each: ['b', 'a'] } } },
    [
      'answerable-changed actor ks part_of: a → b @ actors.ks.part_of',
      'answerable-changed actor ks held_by: a → b @ actors.ks.held_by',
      'answerable-changed actor ks successor: a → b @ actors.ks.successor',
      'answerable-changed actor ks each: a → b, a @ actors.ks.each',
    ],
  ),
  'until when an actor is there': ofPlan(
    { actors: { ks: { name: 'Styrelsen', valid: '/2025' } } },
    { actors: { ks: { name: 'Styrelsen', valid: { by: 2026 } } } },
    ['actor-term-changed actor ks valid: “/2025” → “–2026” @ actors.ks.valid'],
  ),
  'the same year as the first or as the last': ofPlan(
    { actors: { ks: { name: 'Styrelsen', valid: { from: 2026 } } } },
    { actors: { ks: { name: 'Styrelsen', valid: { by: 2026 } } } },
    ['actor-term-changed actor ks valid: “2026–” → “–2026” @ actors.ks.valid'],
  ),
  'an actor that is there without end': ofPlan(
    { actors: { ks: { name: 'Styrelsen', valid: '/2025' } } },
    { actors: { ks: { name: 'Styrelsen' } } },
    ['actor-term-changed actor ks valid: “/2025” → nothing @ actors.ks.valid'],
  ),
};

export const groups: Cases = {
  'a group comes': ofPlan({ groups: {} }, { groups: { bra: { name: 'Rådet' } } }, [
    'group-added group bra “Rådet” @ - → groups.bra',
  ]),
  'a group goes': ofPlan({ groups: { bra: { name: 'Rådet' } } }, { groups: {} }, [
    'group-removed group bra “Rådet” @ groups.bra → -',
  ]),
  'who is in a group': ofPlan(
    { groups: { bra: { name: 'Rådet', members: ['ks'], chair: 'ks', reports_to: 'skola' } } },
    { groups: { bra: { name: 'BRÅ', members: ['ks', 'polisen'], chair: 'polisen' } } },
    [
      'actor-changed group bra name: “Rådet” → “BRÅ” @ groups.bra.name',
      'group-changed group bra members: ks Kommunstyrelsen → ks Kommunstyrelsen, polisen Polisen @ groups.bra.members',
      'group-changed group bra chair: ks Kommunstyrelsen → polisen Polisen @ groups.bra.chair',
      'group-changed group bra reports_to: skola Skolan → nobody @ groups.bra.reports_to',
    ],
  ),
  'a group has met, and one meeting was none': ofPlan(
    { groups: { bra: { name: 'Rådet', met: ['2026-01-01', '2026-02-01'] } } },
    { groups: { bra: { name: 'Rådet', met: ['2026-02-01', '2026-03-01', '2026-03-01'] } } },
    [
      'meeting-removed group bra met: 2026-01-01 @ groups.bra.met',
      'meeting-added group bra met: 2026-03-01 @ groups.bra.met',
    ],
  ),
  'a group has met for the first time': ofPlan(
    { groups: { bra: { name: 'Rådet' } } },
    { groups: { bra: { name: 'Rådet', met: ['2026-02-01'] } } },
    ['meeting-added group bra met: 2026-02-01 @ groups.bra.met'],
  ),
  'the meetings of a group are gone': ofPlan(
    { groups: { bra: { name: 'Rådet', met: ['2026-02-01'] } } },
    { groups: { bra: { name: 'Rådet' } } },
    ['meeting-removed group bra met: 2026-02-01 @ groups.bra.met'],
  ),
};
