import type { Decision } from '../../../src/plan/model.ts';
import { type Cases, ofPlan } from './case.ts';

const adopted: Decision = { kind: 'adopted', by: 'ks', date: '2024-12-09', reference: '§ 143' };
const prolonged: Decision = { kind: 'prolonged', by: 'ks', date: '2026-12-09', valid: '2025/2027' };

/** When a plan is in force, and who decided it. */
export const validity: Cases = {
  'a plan is prolonged by a decision, as one change': ofPlan(
    { valid: '2025/2026', decisions: [adopted] },
    { valid: '2025/2027', decisions: [adopted, { ...prolonged, reference: '§ 9' }] },
    [
      'plan-prolonged plan valid: 2025/2026 → 2025/2027, 12 months, by Kommunstyrelsen 2026-12-09 § 9 @ valid',
    ],
  ),
  'a plan is prolonged by a decision alone': ofPlan(
    { decisions: [{ ...adopted, valid: '2025/2026' }] },
    { decisions: [{ ...adopted, valid: '2025/2026' }, prolonged] },
    [
      'plan-prolonged plan valid: 2025/2026 → 2025/2027, 12 months, by Kommunstyrelsen 2026-12-09 null @ valid',
    ],
  ),
  'a plan is prolonged, and nothing says who decided it': ofPlan(
    { valid: '2025/2026' },
    { valid: '2025/2027' },
    ['plan-prolonged plan valid: 2025/2026 → 2025/2027, 12 months @ valid'],
  ),
  'a decision on a day that nobody told': ofPlan(
    { valid: '2025' },
    { valid: '2026', decisions: [{ kind: 'prolonged' }] },
    ['plan-prolonged plan valid: 2025 → 2026, 12 months, by null null null @ valid'],
  ),
  'a plan without end is prolonged, and shortened when it is given one': ofPlan(
    { valid: '2025/' },
    { valid: '2025/2026' },
    ['plan-shortened plan valid: 2025/ → 2025/2026 @ valid'],
  ),
  'a plan that is given no end is prolonged': ofPlan({ valid: '2025' }, { valid: '2025/' }, [
    'plan-prolonged plan valid: 2025 → 2025/ @ valid',
  ]),
  'a plan says until when it is in force': ofPlan({}, { valid: '2025' }, [
    'validity-added plan valid: nothing → 2025 @ valid',
  ]),
  'a plan no longer says until when it is in force': ofPlan({ valid: '2025' }, {}, [
    'validity-removed plan valid: 2025 → nothing @ valid',
  ]),
  'a plan is in force from another day': ofPlan({ valid: '2024/2026' }, { valid: '2025/2026' }, [
    'validity-changed plan valid: 2024/2026 → 2025/2026, 0 days @ valid',
  ]),
  'a plan is in force in another way': ofPlan({ valid: 'löpande' }, { valid: 'tills vidare' }, [
    'time-reworded plan valid: löpande → tills vidare @ valid',
  ]),
  'a validity in other words is reworded': ofPlan({ valid: '2025/2026' }, { valid: '2025–2026' }, [
    'time-reworded plan valid: 2025/2026 → 2025–2026, 0 days @ valid',
  ]),
  'a validity in other units is more or less precise': ofPlan(
    { valid: '2025' },
    { valid: '2025-01-01/2025-12-31' },
    ['precision-changed plan valid: 2025 → 2025-01-01/2025-12-31, 0 days, year → day @ valid'],
  ),
  'a validity that comes again is denser': ofPlan({ valid: 'årligen' }, { valid: 'varje halvår' }, [
    'cadence-denser plan valid: årligen → varje halvår @ valid',
  ]),
  'a validity that cannot be read becomes another': ofPlan({ valid: 'snarast' }, { valid: 'på sikt' }, [
    'time-changed plan valid: snarast → på sikt @ valid',
  ]),
  'a plan says what its last decision says already': ofPlan(
    { decisions: [{ ...adopted, valid: '2025/2026' }] },
    { valid: '2025/2026', decisions: [{ ...adopted, valid: '2025/2026' }] },
    [],
  ),
  'the last decision that says so tells when a plan is in force': ofPlan(
    { decisions: [{ ...adopted, valid: '2025' }, prolonged, { kind: 'revised' }] },
    { decisions: [{ ...adopted, valid: '2025' }, { ...prolonged, valid: '2025/2028' }, { kind: 'revised' }] },
    ['plan-prolonged plan valid: 2025/2027 → 2025/2028, 12 months @ valid'],
  ),
  'a prolonging that is taken back takes its decision with it': ofPlan(
    { valid: '2025/2027', decisions: [adopted, prolonged] },
    { valid: '2025/2026', decisions: [adopted] },
    ['plan-shortened plan valid: 2025/2027 → 2025/2026, -12 months @ valid'],
  ),
  'of several decisions the newest goes with the validity': ofPlan(
    { valid: '2025' },
    { valid: '2026', decisions: [prolonged, { ...prolonged, date: '2026-12-01' }] },
    [
      'plan-prolonged plan valid: 2025 → 2026, 12 months, by Kommunstyrelsen 2026-12-09 null @ valid',
      'decision-added plan decisions: 2026-12-01 prolonged Kommunstyrelsen @ - → decisions.1',
    ],
  ),
  'of two decisions of a day the last goes with the validity': ofPlan(
    { valid: '2025' },
    {
      valid: '2026',
      decisions: [
        { ...prolonged, reference: '§ 1' },
        { ...prolonged, reference: '§ 2' },
      ],
    },
    [
      'plan-prolonged plan valid: 2025 → 2026, 12 months, by Kommunstyrelsen 2026-12-09 § 2 @ valid',
      'decision-added plan decisions: 2026-12-09 prolonged Kommunstyrelsen, § 1 @ - → decisions.0',
    ],
  ),
  'a commission is no decision on the validity': ofPlan(
    { valid: '2025' },
    { valid: '2026', decisions: [{ kind: 'commissioned', date: '2026-01-01' }] },
    [
      'plan-prolonged plan valid: 2025 → 2026, 12 months @ valid',
      'decision-added plan decisions: 2026-01-01 commissioned @ - → decisions.0',
    ],
  ),
  'a decision that is changed in more than its validity is told beside it': ofPlan(
    { decisions: [prolonged] },
    { decisions: [{ ...prolonged, valid: '2025/2028', reference: '§ 1' }] },
    [
      'plan-prolonged plan valid: 2025/2027 → 2025/2028, 12 months @ valid',
      'decision-changed plan decisions: 2026-12-09 prolonged Kommunstyrelsen ⇒ Kommunstyrelsen, § 1 @ decisions.0',
    ],
  ),
  'another validity of a decision, where the plan says its own': ofPlan(
    { valid: '2025/2027', decisions: [prolonged] },
    { valid: '2025/2027', decisions: [{ ...prolonged, valid: '2025/2028' }] },
    ['decision-changed plan decisions: 2026-12-09 prolonged Kommunstyrelsen ⇒ Kommunstyrelsen @ decisions.0'],
  ),
  'a plan that is to end becomes ongoing until the same day': ofPlan(
    { valid: '/2026-12-31' },
    { valid: 'löpande till 2026-12-31' },
    ['validity-changed plan valid: /2026-12-31 → löpande till 2026-12-31, 0 days @ valid'],
  ),
};

export const decisions: Cases = {
  'a decision is added': ofPlan({}, { decisions: [adopted] }, [
    'decision-added plan decisions: 2024-12-09 adopted Kommunstyrelsen, § 143 @ - → decisions.0',
  ]),
  'a decision is taken away, and told by the names of its time': ofPlan(
    { actors: { ks: { name: 'Styrelsen' } }, decisions: [adopted] },
    { actors: { ks: { name: 'Kommunstyrelsen' } } },
    [
      'decision-removed plan decisions: 2024-12-09 adopted Styrelsen, § 143 @ decisions.0 → -',
      'actor-changed actor ks name: “Styrelsen” → “Kommunstyrelsen” @ actors.ks.name',
    ],
  ),
  'a decision of which little is known': ofPlan({}, { decisions: [{ kind: 'adopted' }] }, [
    'decision-added plan decisions: adopted @ - → decisions.0',
  ]),
  'a decision by somebody, and no more': ofPlan({}, { decisions: [{ kind: 'revised', by: 'kf' }] }, [
    'decision-added plan decisions: revised kf @ - → decisions.0',
  ]),
  'a decision of the same kind and day is the same': ofPlan(
    { decisions: [adopted, { ...adopted, kind: 'revised' }] },
    { decisions: [adopted, { ...adopted, kind: 'revised', note: 'Jävigt' }] },
    [
      'decision-changed plan decisions: 2024-12-09 revised Kommunstyrelsen, § 143 ⇒ Kommunstyrelsen, § 143 @ decisions.1',
    ],
  ),
  'a decision of another kind on the same day is the same, corrected': ofPlan(
    { decisions: [adopted] },
    { decisions: [{ ...adopted, kind: 'revised' }] },
    [
      'decision-changed plan decisions: 2024-12-09 revised Kommunstyrelsen, § 143 ⇒ Kommunstyrelsen, § 143 @ decisions.0',
    ],
  ),
  'a decision that is given its day is another': ofPlan(
    { decisions: [{ kind: 'adopted' }] },
    { decisions: [{ kind: 'adopted', date: '2024-12-09' }] },
    [
      'decision-removed plan decisions: adopted @ decisions.0 → -',
      'decision-added plan decisions: 2024-12-09 adopted @ - → decisions.0',
    ],
  ),
  'a decision without a day is corrected': ofPlan(
    { decisions: [{ kind: 'adopted' }] },
    { decisions: [{ kind: 'adopted', by: 'ks' }] },
    ['decision-changed plan decisions: adopted Kommunstyrelsen @ decisions.0'],
  ),
  'two decisions of a day, each changed': ofPlan(
    { decisions: [adopted, { ...adopted, kind: 'revised' }] },
    {
      decisions: [
        { ...adopted, kind: 'revised', note: 'A' },
        { ...adopted, note: 'B' },
      ],
    },
    [
      'decision-changed plan decisions: 2024-12-09 adopted Kommunstyrelsen, § 143 ⇒ Kommunstyrelsen, § 143 @ decisions.0 → decisions.1',
      'decision-changed plan decisions: 2024-12-09 revised Kommunstyrelsen, § 143 ⇒ Kommunstyrelsen, § 143 @ decisions.1 → decisions.0',
    ],
  ),
};
