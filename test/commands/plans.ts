interface Parts {
  title?: string;
  language?: 'sv' | 'en';
  id?: string;
  action?: string;
  lead?: string;
  when?: string;
}

/** A plan of one action; the parts that are not given leave it without findings on 2026-11-01. */
export function planOf(parts: Parts = {}): string {
  const { title = 'Klimatplan', language = 'sv', id = '1.1', action = 'Köp in elbilar' } = parts;
  const { lead = 'samordnare', when = 'senast 2027' } = parts;
  return `format: 1
title: ${title}
organisation: Storby kommun
language: ${language}
valid: 2026/2027
review_by: 2027-06-30
decisions:
  - {kind: adopted, by: kf, date: 2025-12-01, reference: § 5, valid: 2026/2027}
follow_up: {to: kf, by: samordnare, when: årligen}
situation: {updated: 2026-03-01, lead: samordnare}
incidents: {report_to: samordnare}
actors: {kf: {name: Kommunfullmäktige}, samordnare: {name: Miljösamordnaren, kind: function}}
areas:
  - id: "1"
    title: Transporter
    actions:
      - id: "${id}"
        title: ${action}
        lead: ${lead}
        when: ${when}
`;
}

/** No finding. */
export const sound = planOf();
/** One error, at 20:9. */
export const overdue = planOf({ when: 'Q1 2026' });
/** One warning. */
export const shared = planOf({ lead: '[samordnare, kf]' });
/** One remark. */
export const dueSoon = planOf({ when: '2026-11-20' });
