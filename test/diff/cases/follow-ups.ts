import { type Cases, ofAction, ofPlan } from './case.ts';

/** How it is followed up, and what has been. */
export const followUps: Cases = {
  'a plan is to be followed up': ofPlan({}, { follow_up: { to: 'ks', when: 'årligen' } }, [
    'follow-up-added plan follow_up @ follow_up',
  ]),
  'an action is no longer to be followed up': ofAction({ follow_up: { to: 'ks' } }, {}, [
    'follow-up-removed action 1 follow_up @ actions.0.follow_up',
  ]),
  'a follow-up is for others, by others, in another way': ofPlan(
    { follow_up: { to: 'ks', by: 'skola', when: 'årligen', how: 'Enkät', internal: 'A' } },
    { follow_up: { to: ['ks', 'skola'], when: '2026', how: 'Möte', internal: 'B' } },
    [
      'follow-up-changed plan follow_up.to: ks Kommunstyrelsen → ks Kommunstyrelsen, skola Skolan @ follow_up.to',
      'follow-up-changed plan follow_up.by: skola Skolan → nobody @ follow_up.by',
      'time-changed plan follow_up.when: årligen → 2026 @ follow_up.when',
      'wording-changed plan follow_up.how: “Enkät” → “Möte” @ follow_up.how',
      'internal-changed plan follow_up.internal @ follow_up.internal',
    ],
  ),
  'follow-ups that were held, by their day, else by their period': ofPlan(
    { follow_up: {} },
    {
      follow_up: {
        done: [
          { period: 2024, date: '2025-02-01', note: 'Bra', reference: '§ 1' },
          { period: { from: 2025, by: 2026 }, reference: '§ 2' },
          {},
        ],
      },
    },
    [
      'follow-up-held plan follow_up.done: 2025-02-01 Bra @ - → follow_up.done.0',
      'follow-up-held plan follow_up.done: 2025–2026 § 2 @ - → follow_up.done.1',
      'follow-up-held plan follow_up.done @ - → follow_up.done.2',
    ],
  ),
  'a follow-up that was held is gone': ofAction(
    { follow_up: { done: [{ period: 2025 }] } },
    { follow_up: { done: [] } },
    ['follow-up-erased action 1 follow_up.done: 2025 @ actions.0.follow_up.done.0 → -'],
  ),
  'a follow-up of the same period is the same': ofPlan(
    { follow_up: { done: [{ period: 2025, date: '2026-02-01' }, { period: 2024 }] } },
    { follow_up: { done: [{ period: 2024 }, { period: 2025, date: '2026-02-02' }] } },
    ['follow-up-rewritten plan follow_up.done: 2026-02-02 @ follow_up.done.0 → follow_up.done.1'],
  ),
  'of two follow-ups one goes, and the other is told otherwise': ofPlan(
    { follow_up: { done: [{ period: 2024 }, { period: 2025 }] } },
    { follow_up: { done: [{ period: 2025, note: 'Sent' }] } },
    [
      'follow-up-erased plan follow_up.done: 2024 @ follow_up.done.0 → -',
      'follow-up-rewritten plan follow_up.done: 2025 Sent @ follow_up.done.1 → follow_up.done.0',
    ],
  ),
};

/** The picture of the situation. */
export const situation: Cases = {
  'a picture is drawn': ofPlan({}, { situation: { text: 'Lugnt' } }, [
    'situation-added plan situation @ situation',
  ]),
  'a picture is gone': ofPlan({ situation: { text: 'Lugnt' } }, {}, [
    'situation-removed plan situation @ situation',
  ]),
  'a picture is drawn anew, with its text and what it rests on': ofPlan(
    { situation: { updated: '2025-01-01', text: 'Lugnt', source: 'Enkät' } },
    { situation: { updated: '2026-01-01', text: 'Oroligt', source: 'Statistik' } },
    ['situation-updated plan situation.updated: “2025-01-01” → “2026-01-01” @ situation.updated'],
  ),
  'a picture is given its day': ofPlan({ situation: {} }, { situation: { updated: '2026-01-01' } }, [
    'situation-updated plan situation.updated: nothing → “2026-01-01” @ situation.updated',
  ]),
  'a picture is set back': ofPlan(
    { situation: { updated: '2026-01-01' } },
    { situation: { updated: '2025-01-01' } },
    ['situation-set-back plan situation.updated: “2026-01-01” → “2025-01-01” @ situation.updated'],
  ),
  'a picture is changed on its day': ofPlan(
    { situation: { updated: '2025-01-01', text: 'Lugnt', source: 'Enkät' } },
    { situation: { updated: '2025-01-01', text: 'Oroligt', source: 'Statistik' } },
    [
      'situation-changed plan situation.source: “Enkät” → “Statistik” @ situation.source',
      'situation-changed plan situation.text: “Lugnt” → “Oroligt” @ situation.text',
    ],
  ),
  'who draws it, and how often': ofPlan(
    { situation: { lead: 'polisen', when: 'årligen', internal: 'A' } },
    { situation: { when: 'varje halvår', internal: 'B' } },
    [
      'cadence-denser plan situation.when: årligen → varje halvår @ situation.when',
      'lead-removed plan situation.lead: polisen Polisen → nobody @ situation.lead',
      'internal-changed plan situation.internal @ situation.internal',
    ],
  ),
};

/** The routine for incidents, and how many there were. */
export const incidents: Cases = {
  'a routine is written': ofPlan({}, { incidents: { report_to: 'skola' } }, [
    'incident-routine-added plan incidents @ incidents',
  ]),
  'a routine is gone': ofPlan({ incidents: { report_to: 'skola' } }, {}, [
    'incident-routine-removed plan incidents @ incidents',
  ]),
  'a routine is changed': ofPlan(
    {
      incidents: {
        types: ['klotter', 'hot'],
        report_to: 'skola',
        urgent: 'polisen',
        text: 'A',
        internal: 'A',
      },
    },
    { incidents: { types: ['klotter'], report_to: 'ks', text: 'B', internal: 'B' } },
    [
      'incident-routine-changed plan incidents.types: “klotter, hot” → “klotter” @ incidents.types',
      'incident-contact-changed plan incidents.report_to: skola Skolan → ks Kommunstyrelsen @ incidents.report_to',
      'incident-contact-changed plan incidents.urgent: polisen Polisen → nobody @ incidents.urgent',
      'wording-changed plan incidents.text: “A” → “B” @ incidents.text',
      'internal-changed plan incidents.internal @ incidents.internal',
    ],
  ),
  'incidents are counted, recounted and taken away': ofPlan(
    {
      incidents: {
        counts: [
          { period: 'T1 2026', type: 'hot', count: 1 },
          { period: 'T1 2026', count: 5 },
        ],
      },
    },
    {
      incidents: {
        counts: [
          { period: 'T1 2026', type: 'hot', count: 2 },
          { period: 'T2 2026', count: 3 },
        ],
      },
    },
    [
      'incidents-erased plan incidents.counts: T1 2026 5 @ incidents.counts.1 → -',
      'incidents-corrected plan incidents.counts: T1 2026 1 hot ⇒ 2 hot @ incidents.counts.0',
      'incidents-reported plan incidents.counts: T2 2026 3 @ - → incidents.counts.1',
    ],
  ),
  'of two counts of a period one goes, and the other is corrected': ofPlan(
    {
      incidents: {
        counts: [
          { period: 2025, type: 'hot', count: 1 },
          { period: 2025, type: 'klotter', count: 2 },
        ],
      },
    },
    { incidents: { counts: [{ period: 2025, type: 'klotter', count: 3 }] } },
    [
      'incidents-erased plan incidents.counts: 2025 1 hot @ incidents.counts.0 → -',
      'incidents-corrected plan incidents.counts: 2025 2 klotter ⇒ 3 klotter @ incidents.counts.1 → incidents.counts.0',
    ],
  ),
};
