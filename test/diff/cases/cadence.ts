import { type Cases, ofAction, ofPlan } from './case.ts';

/** How often something comes again. */
export const cadence: Cases = {
  'once a year instead of every quarter is rarer': ofAction({ when: 'varje kvartal' }, { when: 'årligen' }, [
    'cadence-rarer action 1 when: varje kvartal → årligen @ actions.0.when',
  ]),
  'every month instead of every quarter is denser': ofAction(
    { when: 'varje kvartal' },
    { when: 'varje månad' },
    ['cadence-denser action 1 when: varje kvartal → varje månad @ actions.0.when'],
  ),
  'more times a year is denser': ofAction(
    { when: 'minst två gånger per år' },
    { when: 'minst fyra gånger per år' },
    ['cadence-denser action 1 when: minst två gånger per år → minst fyra gånger per år @ actions.0.when'],
  ),
  'every other week instead of every week is rarer': ofAction(
    { when: 'varje vecka' },
    { when: 'varannan vecka' },
    ['cadence-rarer action 1 when: varje vecka → varannan vecka @ actions.0.when'],
  ),
  'every day instead of every week is denser': ofAction({ when: 'varje vecka' }, { when: 'P1D' }, [
    'cadence-denser action 1 when: varje vecka → P1D @ actions.0.when',
  ]),
  'fifty-two times a year is as often as every week': ofAction(
    { when: 'varje vecka' },
    { when: { every: 'P1Y', times: 52 } },
    ['time-changed action 1 when: varje vecka → P1Y, 52 × @ actions.0.when'],
  ),
  'four times a year is as often as every quarter, and not the same': ofAction(
    { when: 'varje kvartal' },
    { when: 'minst fyra gånger per år' },
    ['time-changed action 1 when: varje kvartal → minst fyra gånger per år @ actions.0.when'],
  ),
  'every other month is as often as six times a year': ofAction(
    { when: 'varannan månad' },
    { when: 'minst sex gånger per år' },
    ['time-changed action 1 when: varannan månad → minst sex gånger per år @ actions.0.when'],
  ),
  'once more beside forty-nine times a year is as often': ofAction(
    { when: { every: 'P1Y', times: 49 } },
    { when: { every: 'P1Y', times: 50 } },
    ['time-changed action 1 when: P1Y, 49 × → P1Y, 50 × @ actions.0.when'],
  ),
  'once less than fifty times a year is as often': ofAction(
    { when: { every: 'P1Y', times: 50 } },
    { when: { every: 'P1Y', times: 49 } },
    ['time-changed action 1 when: P1Y, 50 × → P1Y, 49 × @ actions.0.when'],
  ),
  'as often from another year is another time': ofAction(
    { when: 'varje år från 2026' },
    { when: 'varje år från 2027' },
    ['time-changed action 1 when: varje år från 2026 → varje år från 2027 @ actions.0.when'],
  ),
  'more often under the same words is denser': ofAction(
    { when: { every: 'P1Y', text: 'ofta' } },
    { when: { every: 'P3M', text: 'ofta' } },
    ['cadence-denser action 1 when: ofta → ofta @ actions.0.when'],
  ),
  'more times under the same words is denser': ofAction(
    { when: { every: 'P1Y', times: 2, text: 'ofta' } },
    { when: { every: 'P1Y', times: 3, text: 'ofta' } },
    ['cadence-denser action 1 when: ofta → ofta @ actions.0.when'],
  ),
  'as often in other words is reworded': ofAction({ when: 'varje år' }, { when: 'årligen' }, [
    'time-reworded action 1 when: varje år → årligen @ actions.0.when',
  ]),
  'once each time is as often as each time': ofAction(
    { when: 'årligen' },
    { when: { every: 'P1Y', times: 1 } },
    ['time-reworded action 1 when: årligen → P1Y, 1 × @ actions.0.when'],
  ),
  'as often until another year is another time': ofAction(
    { when: 'årligen 2024–2025' },
    { when: 'årligen 2024–2026' },
    ['time-changed action 1 when: årligen 2024–2025 → årligen 2024–2026, 12 months @ actions.0.when'],
  ),
  'a day instead of every year is another time': ofAction({ when: 'årligen' }, { when: '2026-12-31' }, [
    'time-changed action 1 when: årligen → 2026-12-31 @ actions.0.when',
  ]),
  'every year instead of a day is another time': ofAction({ when: '2026-12-31' }, { when: 'årligen' }, [
    'time-changed action 1 when: 2026-12-31 → årligen @ actions.0.when',
  ]),
  'at need instead of every year is loosened': ofAction({ when: 'årligen' }, { when: 'vid behov' }, [
    'deadline-loosened action 1 when: årligen → vid behov @ actions.0.when',
  ]),
  'every year instead of at need is held to it': ofAction({ when: 'vid behov' }, { when: 'årligen' }, [
    'deadline-fixed action 1 when: vid behov → årligen @ actions.0.when',
  ]),
  'a group that meets less often': ofPlan(
    { groups: { bra: { name: 'Rådet', meets: 'varje kvartal' } } },
    { groups: { bra: { name: 'Rådet', meets: 'varje halvår' } } },
    ['cadence-rarer group bra meets: varje kvartal → varje halvår @ groups.bra.meets'],
  ),
  'a plan that is to be reviewed later': ofPlan(
    { review_by: '2026' },
    { review_by: '2027' },
    ['deadline-postponed plan review_by: 2026 → 2027, 12 months, time 1 @ review_by'],
    '2026-11-01',
  ),
};
