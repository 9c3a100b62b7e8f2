import type { Decision, Plan } from '../../../src/plan/model.ts';
import { type Case, type Cases, ofAction, ofPlan, planOf } from './case.ts';

const adopted: Decision = { kind: 'adopted', date: '2025-02-01' };

/** A plan whose one action has another title, and other things that bear on who decided it. */
function retitled(before: Partial<Plan>, after: Partial<Plan>, tells: readonly string[]): Case {
  const action = (title: string): Partial<Plan> => ({ actions: [{ id: '1', title }] });
  return {
    before: planOf({ ...before, ...action('Utbilda alla') }),
    after: planOf({ ...after, ...action('Utbilda några') }),
    tells,
  };
}

/** Whether text that was decided says another thing without a decision. */
export const decided: Cases = {
  'a text of an adopted plan is changed without a decision': retitled(
    { status: 'adopted' },
    { status: 'adopted' },
    ['wording-undecided action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title'],
  ),
  'a text is changed by a decision': retitled(
    { status: 'adopted', decisions: [adopted] },
    { status: 'adopted', decisions: [adopted, { kind: 'revised', date: '2026-02-01' }] },
    [
      'decision-added plan decisions: 2026-02-01 revised @ - → decisions.1',
      'wording-changed action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title',
    ],
  ),
  'a text of a plan that nobody decided is changed': retitled({}, {}, [
    'wording-changed action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title',
  ]),
  'a decision tells that a plan was decided where its status does not': retitled(
    { decisions: [adopted] },
    { decisions: [{ ...adopted }] },
    ['wording-undecided action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title'],
  ),
  'a plan that was revised was decided': retitled(
    { decisions: [{ kind: 'revised' }] },
    { decisions: [{ kind: 'revised' }] },
    ['wording-undecided action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title'],
  ),
  'a plan that was repealed was decided before that': retitled(
    { status: 'repealed', decisions: [adopted] },
    { status: 'repealed', decisions: [adopted] },
    ['wording-undecided action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title'],
  ),
  'a draft is not decided, whatever its decisions': retitled(
    { status: 'draft', decisions: [adopted] },
    { status: 'draft', decisions: [adopted] },
    ['wording-changed action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title'],
  ),
  'a commission does not decide a text': retitled(
    { decisions: [{ kind: 'commissioned' }] },
    { decisions: [{ kind: 'commissioned' }] },
    ['wording-changed action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title'],
  ),
  'a prolonging does not decide a text': retitled(
    { status: 'adopted' },
    { status: 'adopted', decisions: [{ kind: 'prolonged', date: '2026-02-01' }] },
    [
      'decision-added plan decisions: 2026-02-01 prolonged @ - → decisions.0',
      'wording-undecided action 1 title: “Utbilda alla” → “Utbilda några” @ actions.0.title',
    ],
  ),
  'a text that is added contradicts no decision': ofPlan(
    { status: 'adopted', sections: [{ id: 's', title: 'Syfte' }] },
    { status: 'adopted', sections: [{ id: 's', title: 'Syfte', text: 'Trygghet' }] },
    ['wording-changed section s text: nothing → “Trygghet” @ sections.0.text'],
  ),
  'a text that is taken away was decided': ofPlan(
    { status: 'adopted', sections: [{ id: 's', title: 'Syfte', text: 'Trygghet' }] },
    { status: 'adopted', sections: [{ id: 's', title: 'Syfte', text: ' ' }] },
    ['wording-undecided section s text: “Trygghet” → nothing @ sections.0.text'],
  ),
  'a text of a decided plan may be tidied': ofPlan(
    { status: 'adopted', goals: [{ id: 'g', text: 'Färre brott' }] },
    { status: 'adopted', goals: [{ id: 'g', text: '**Färre** brott.' }] },
    ['wording-tidied goal g text: “Färre brott” → “**Färre** brott.” @ goals.0.text'],
  ),
  'a note in a decided plan is none of what was decided': ofPlan(
    { status: 'adopted', goals: [{ id: 'g', text: 'Färre brott', note: 'Se lägesbilden' }] },
    { status: 'adopted', goals: [{ id: 'g', text: 'Färre brott' }] },
    ['note-changed goal g note: “Se lägesbilden” → nothing @ goals.0.note'],
  ),
};

function purpose(from: string, to: string, tells: readonly string[]): Case {
  return ofAction({ purpose: from }, { purpose: to }, tells);
}

/** Whether a text says another thing, or says the same with other signs. */
export const tidied: Cases = {
  'space round a text is nothing': purpose('Trygghet', ' Trygghet\n', []),
  'upper and lower case': purpose('trygghet i skolan', 'Trygghet i Skolan', [
    'wording-tidied action 1 purpose: “trygghet i skolan” → “Trygghet i Skolan” @ actions.0.purpose',
  ]),
  'points, dashes and line breaks': purpose('Trygghet - i skolan', 'Trygghet – i\nskolan!', [
    'wording-tidied action 1 purpose: “Trygghet - i skolan” → “Trygghet – i\nskolan!” @ actions.0.purpose',
  ]),
  'letters of another form': purpose('ﬁnna våra fel', 'finna va\u030Ara fel', [
    'wording-tidied action 1 purpose: “ﬁnna våra fel” → “finna våra fel” @ actions.0.purpose',
  ]),
  'thousands with a space': purpose('1 000 elever', '1000 elever', [
    'wording-tidied action 1 purpose: “1 000 elever” → “1000 elever” @ actions.0.purpose',
  ]),
  'a space before a sign': purpose('50 % av eleverna', '50% av eleverna', [
    'wording-tidied action 1 purpose: “50 % av eleverna” → “50% av eleverna” @ actions.0.purpose',
  ]),
  'a dash of another kind between years': purpose('2016–2018', '2016-2018', [
    'wording-tidied action 1 purpose: “2016–2018” → “2016-2018” @ actions.0.purpose',
  ]),
  'a decimal point that goes is another figure': purpose('1,5 tjänst', '15 tjänst', [
    'wording-changed action 1 purpose: “1,5 tjänst” → “15 tjänst” @ actions.0.purpose',
  ]),
  'a point between figures is another figure': purpose('1.5', '1,5', [
    'wording-changed action 1 purpose: “1.5” → “1,5” @ actions.0.purpose',
  ]),
  'a time of day': purpose('kl. 8:30', 'kl. 830', [
    'wording-changed action 1 purpose: “kl. 8:30” → “kl. 830” @ actions.0.purpose',
  ]),
  'a number of a case': purpose('KS 2026/1', 'KS 20261', [
    'wording-changed action 1 purpose: “KS 2026/1” → “KS 20261” @ actions.0.purpose',
  ]),
  'a half is not twelve': purpose('½ dag', '12 dag', [
    'wording-changed action 1 purpose: “½ dag” → “12 dag” @ actions.0.purpose',
  ]),
  'a minus before a figure': purpose('under -5 grader', 'under 5 grader', [
    'wording-changed action 1 purpose: “under -5 grader” → “under 5 grader” @ actions.0.purpose',
  ]),
  'a per cent sign': purpose('50 % av 100', '50 av 100', [
    'wording-changed action 1 purpose: “50 % av 100” → “50 av 100” @ actions.0.purpose',
  ]),
  'a per mille sign': purpose('5 ‰', '5', [
    'wording-changed action 1 purpose: “5 ‰” → “5” @ actions.0.purpose',
  ]),
  'a section sign': purpose('KS § 5', 'KS 5', [
    'wording-changed action 1 purpose: “KS § 5” → “KS 5” @ actions.0.purpose',
  ]),
  'less and more': purpose('< 5', '> 5', [
    'wording-changed action 1 purpose: “< 5” → “> 5” @ actions.0.purpose',
  ]),
  'at most and at least': purpose('≤ 5', '≥ 5', [
    'wording-changed action 1 purpose: “≤ 5” → “≥ 5” @ actions.0.purpose',
  ]),
  'an underscore is a sign as others': purpose('_Alla_ elever', 'Alla elever', [
    'wording-tidied action 1 purpose: “_Alla_ elever” → “Alla elever” @ actions.0.purpose',
  ]),
  'another word': purpose('Alla elever', 'Alla lärare', [
    'wording-changed action 1 purpose: “Alla elever” → “Alla lärare” @ actions.0.purpose',
  ]),
};

/** Every text that belongs to what was decided, and the remarks beside it. */
export const texts: Cases = {
  'of an action': ofAction(
    { target_group: 'Elever', purpose: 'A', text: 'A', cause: 'A', note: 'A', internal: 'A' },
    { target_group: 'Lärare', purpose: null, text: 'B', cause: 'B', note: 'B', internal: 'B' },
    [
      'wording-changed action 1 target_group: “Elever” → “Lärare” @ actions.0.target_group',
      'wording-changed action 1 purpose: “A” → nothing @ actions.0.purpose',
      'wording-changed action 1 text: “A” → “B” @ actions.0.text',
      'note-changed action 1 cause: “A” → “B” @ actions.0.cause',
      'note-changed action 1 note: “A” → “B” @ actions.0.note',
      'internal-changed action 1 internal @ actions.0.internal',
    ],
  ),
  'of the plan': ofPlan({ title: 'A', internal: 'A' }, { title: 'B' }, [
    'wording-changed plan title: “A” → “B” @ title',
    'internal-changed plan internal @ internal',
  ]),
  'of an area': ofPlan(
    { areas: [{ id: 'a', title: 'A', text: 'A' }] },
    { areas: [{ id: 'a', title: 'B', text: 'B', internal: 'B' }] },
    [
      'wording-changed area a title: “A” → “B” @ areas.0.title',
      'wording-changed area a text: “A” → “B” @ areas.0.text',
      'internal-changed area a internal @ areas.0.internal',
    ],
  ),
  'of a goal': ofPlan({ goals: [{ id: 'g', text: 'A' }] }, { goals: [{ id: 'g', text: 'B', note: 'B' }] }, [
    'wording-changed goal g text: “A” → “B” @ goals.0.text',
    'note-changed goal g note: nothing → “B” @ goals.0.note',
  ]),
  'of a section': ofPlan(
    { sections: [{ id: 's', title: 'A', internal: 'A' }] },
    { sections: [{ id: 's', title: 'B', internal: 'B' }] },
    [
      'wording-changed section s title: “A” → “B” @ sections.0.title',
      'internal-changed section s internal @ sections.0.internal',
    ],
  ),
  'of a group': ofPlan(
    { groups: { bra: { name: 'Rådet', mandate: 'A', note: 'A', internal: 'A' } } },
    { groups: { bra: { name: 'Rådet', mandate: 'B', note: 'B', internal: 'B' } } },
    [
      'wording-changed group bra mandate: “A” → “B” @ groups.bra.mandate',
      'note-changed group bra note: “A” → “B” @ groups.bra.note',
      'internal-changed group bra internal @ groups.bra.internal',
    ],
  ),
  'of an actor': ofPlan(
    { actors: { ks: { name: 'Styrelsen', note: 'A', internal: 'A' } } },
    { actors: { ks: { name: 'Styrelsen', note: 'B', internal: 'B' } } },
    [
      'note-changed actor ks note: “A” → “B” @ actors.ks.note',
      'internal-changed actor ks internal @ actors.ks.internal',
    ],
  ),
  'space round what is internal is nothing': ofPlan({ internal: 'A' }, { internal: ' A ' }, []),
};
