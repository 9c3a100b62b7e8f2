import { type Cases, ofAction } from './case.ts';

/** Times that come, go, or lose their last day. */
export const looseTimes: Cases = {
  'a time that is written is a deadline': ofAction({}, { when: '2026' }, [
    'deadline-added action 1 when: nothing → 2026 @ actions.0.when',
  ]),
  'words without a time are told as a time that came': ofAction({ when: '' }, { when: 'löpande' }, [
    'deadline-added action 1 when: nothing → löpande @ actions.0.when',
  ]),
  'a time that goes is a deadline gone': ofAction({ when: '2026' }, {}, [
    'deadline-removed action 1 when: 2026 → nothing @ actions.0.when',
  ]),
  'a time left empty is gone': ofAction({ when: '2026' }, { when: null }, [
    'deadline-removed action 1 when: 2026 → nothing @ actions.0.when',
  ]),
  'an empty time is as none': ofAction({ when: null }, { when: ' ' }, []),
  'a day that becomes ongoing work is loosened': ofAction({ when: '2026' }, { when: 'löpande' }, [
    'deadline-loosened action 1 when: 2026 → löpande @ actions.0.when',
  ]),
  'a deadline that becomes a condition is loosened': ofAction(
    { when: 'senast 2026' },
    { when: 'om anslag beviljas' },
    ['deadline-loosened action 1 when: senast 2026 → om anslag beviljas @ actions.0.when'],
  ),
  'a period that keeps its first day alone is loosened': ofAction({ when: '2026' }, { when: '2026/' }, [
    'deadline-loosened action 1 when: 2026 → 2026/ @ actions.0.when',
  ]),
  'ongoing work with a last day from now on is held to it': ofAction(
    { when: 'löpande' },
    { when: '2026-12-31' },
    ['deadline-fixed action 1 when: löpande → 2026-12-31 @ actions.0.when'],
  ),
  'words that cannot be read are no time to hold to': ofAction({ when: 'snarast' }, { when: '2026' }, [
    'deadline-fixed action 1 when: snarast → 2026 @ actions.0.when',
  ]),
  'other words that cannot be read are another time': ofAction({ when: 'snarast' }, { when: 'på sikt' }, [
    'time-changed action 1 when: snarast → på sikt @ actions.0.when',
  ]),
  'another condition is another time': ofAction({ when: 'om A beslutas' }, { when: 'om B beslutas' }, [
    'time-changed action 1 when: om A beslutas → om B beslutas @ actions.0.when',
  ]),
  'ongoing work that becomes work at need is another time': ofAction(
    { when: 'löpande' },
    { when: 'vid behov' },
    ['time-changed action 1 when: löpande → vid behov @ actions.0.when'],
  ),
  'a condition under the same words is another time': ofAction(
    { when: { text: 'löpande' } },
    { when: { if: 'anslag beviljas', text: 'löpande' } },
    ['time-changed action 1 when: löpande → löpande @ actions.0.when'],
  ),
  'words that become such as can be read are another time': ofAction(
    { when: 'snarast' },
    { when: 'löpande' },
    ['time-changed action 1 when: snarast → löpande @ actions.0.when'],
  ),
  'ongoing work of another year is another time': ofAction(
    { when: 'löpande till 2026' },
    { when: 'löpande till 2027' },
    ['time-changed action 1 when: löpande till 2026 → löpande till 2027, 12 months @ actions.0.when'],
  ),
  'ongoing work from another year on starts at another time': ofAction(
    { when: 'löpande från 2026' },
    { when: 'löpande från 2027' },
    ['start-changed action 1 when: löpande från 2026 → löpande från 2027 @ actions.0.when'],
  ),
  'work within a year is held to it, and ongoing work in that year is not': ofAction(
    { when: '2026' },
    { when: 'löpande under 2026' },
    ['deadline-loosened action 1 when: 2026 → löpande under 2026, 0 days @ actions.0.when'],
  ),
  'ongoing work in other words is reworded': ofAction({ when: 'löpande' }, { when: 'kontinuerligt' }, [
    'time-reworded action 1 when: löpande → kontinuerligt @ actions.0.when',
  ]),
  'work from another day on starts at another time': ofAction({ when: '2026/' }, { when: '2027/' }, [
    'start-changed action 1 when: 2026/ → 2027/ @ actions.0.when',
  ]),
  'an end that nobody can read is a deadline gone loose': ofAction({ when: '2026' }, { when: 'snarast' }, [
    'deadline-loosened action 1 when: 2026 → snarast @ actions.0.when',
  ]),
};
