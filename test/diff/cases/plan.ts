import type { Decision } from '../../../src/plan/model.ts';
import { type Cases, ofPlan } from './case.ts';

const adopted: Decision = { kind: 'adopted', by: 'ks', date: '2024-12-09', reference: '§ 143' };
const prolonged: Decision = { kind: 'prolonged', by: 'ks', date: '2026-12-09', valid: '2025/2027' };

/** Where the plan itself stands. */
export const planStatuses: Cases = {
  'a plan is adopted by a decision, as one change': ofPlan(
    { status: 'draft' },
    { status: 'adopted', decisions: [adopted] },
    ['plan-adopted plan status: “draft” → “adopted” @ status'],
  ),
  'a prolonging is no decision on the status': ofPlan(
    { status: 'draft' },
    { status: 'adopted', decisions: [prolonged] },
    [
      'plan-adopted plan status: “draft” → “adopted” @ status',
      'validity-added plan valid: nothing → 2025/2027, by Kommunstyrelsen 2026-12-09 null @ valid',
    ],
  ),
  'a plan is adopted and is in force, which one decision says': ofPlan(
    { status: 'draft' },
    { status: 'adopted', valid: '2025', decisions: [adopted] },
    [
      'plan-adopted plan status: “draft” → “adopted” @ status',
      'validity-added plan valid: nothing → 2025, by Kommunstyrelsen 2024-12-09 § 143 @ valid',
    ],
  ),
  'a plan that is said to be adopted': ofPlan({}, { status: 'adopted' }, [
    'plan-adopted plan status: nothing → “adopted” @ status',
  ]),
  'a draft that is no longer said to be one': ofPlan({ status: 'draft' }, {}, [
    'plan-adopted plan status: “draft” → nothing @ status',
  ]),
  'a plan becomes a draft again, and its decision goes': ofPlan(
    { status: 'adopted', decisions: [adopted] },
    { status: 'draft' },
    ['plan-reverted plan status: “adopted” → “draft” @ status'],
  ),
  'a plan is no longer said to be adopted': ofPlan({ status: 'adopted' }, {}, [
    'plan-reverted plan status: “adopted” → nothing @ status',
  ]),
  'a plan is repealed': ofPlan({ status: 'adopted' }, { status: 'repealed' }, [
    'plan-repealed plan status: “adopted” → “repealed” @ status',
  ]),
  'a plan is in force again': ofPlan({ status: 'repealed' }, { status: 'draft' }, [
    'plan-revived plan status: “repealed” → “draft” @ status',
  ]),
  'a prolonging of no days is no decision on the status': ofPlan(
    { status: 'draft' },
    { status: 'adopted', decisions: [{ kind: 'prolonged', date: '2026-01-01' }] },
    [
      'plan-adopted plan status: “draft” → “adopted” @ status',
      'decision-added plan decisions: 2026-01-01 prolonged @ - → decisions.0',
    ],
  ),
};

/** What stands on the front of a document. */
export const document: Cases = {
  'facts of the document': ofPlan(
    {
      organisation: 'A',
      language: 'sv',
      document: {
        type: 'plan',
        label: 'A',
        date: '2025-01-01',
        prepared_by: 'A',
        version: '1',
        registration: 'KS 1',
        notice: 'A',
      },
    },
    {
      organisation: 'B',
      language: 'en',
      document: {
        type: 'policy',
        label: 'B',
        date: '2026-01-01',
        prepared_by: 'B',
        version: '2',
        registration: 'KS 2',
        notice: 'B',
      },
    },
    [
      'document-changed plan organisation: “A” → “B” @ organisation',
      'document-changed plan language: “sv” → “en” @ language',
      'document-changed plan document.type: “plan” → “policy” @ document.type',
      'document-changed plan document.label: “A” → “B” @ document.label',
      'document-changed plan document.date: “2025-01-01” → “2026-01-01” @ document.date',
      'document-changed plan document.prepared_by: “A” → “B” @ document.prepared_by',
      'document-changed plan document.version: “1” → “2” @ document.version',
      'document-changed plan document.registration: “KS 1” → “KS 2” @ document.registration',
      'document-changed plan document.notice: “A” → “B” @ document.notice',
    ],
  ),
  'whom it binds and whom it is for was decided': ofPlan(
    { document: { applies_to: 'A', target_group: 'A' } },
    { document: { applies_to: 'B', target_group: 'B' } },
    [
      'wording-changed plan document.applies_to: “A” → “B” @ document.applies_to',
      'wording-changed plan document.target_group: “A” → “B” @ document.target_group',
    ],
  ),
  'who keeps it': ofPlan({ document: { owner: 'ks' } }, { document: { owner: 'skola' } }, [
    'keeper-changed plan document.owner: ks Kommunstyrelsen → skola Skolan @ document.owner',
  ]),
  'lists are told whole': ofPlan(
    { document: { duties: ['Följa upp'], links: [{ title: 'Sidan', url: 'www.a.se' }] } },
    { document: { duties: ['Revidera', 'Följa upp'], links: [] } },
    [
      'document-changed plan document.duties: “Följa upp” → “Revidera, Följa upp” @ document.duties',
      'document-changed plan document.links: “Sidan, www.a.se” → nothing @ document.links',
    ],
  ),
  'the order of a list is no change': ofPlan(
    { document: { duties: ['A', 'B'] } },
    { document: { duties: ['B', 'A'] } },
    [],
  ),
  'an empty front is as none': ofPlan({}, { document: {} }, []),
  'a front that goes is told fact by fact': ofPlan({ document: { version: '1' } }, {}, [
    'document-changed plan document.version: “1” → nothing @ document.version',
  ]),
  'the place of a section': ofPlan(
    { sections: [{ id: 's', title: 'Syfte' }] },
    { sections: [{ id: 's', title: 'Syfte', place: 'after' }] },
    ['document-changed section s place: nothing → “after” @ sections.0.place'],
  ),
};
