/** A plan without findings on 1 November 2026, for one edit at a time. */
export const goodPlan = `format: 1
title: Handlingsplan mot brott
organisation: Norrvinge kommun
language: sv
valid: 2025-01-01/2027-12-31
decisions:
  - kind: adopted
    by: ks
    date: 2024-12-09
    reference: § 143
actors:
  ks:
    name: Kommunstyrelsen
    short: KS
    kind: management
  skola:
    name: Utbildningsförvaltningen
    kind: department
  polisen:
    name: Polisen
    kind: authority
    external: true
groups:
  bra:
    name: Brottsförebyggande rådet
    members: [ks, skola, polisen]
    meets: varje kvartal
    met: [2026-09-01]
goals:
  - id: g1
    text: Färre brott
    indicator:
      name: Anmälda brott
      target: 100
areas:
  - id: "1"
    title: Skolan
    actions:
      - id: "1.1"
        title: Utbilda personalen
        lead: skola
        with: [polisen, bra]
        when: våren 2027
        level: universal
        goals: [g1]
        status: ongoing
        cost: 10000
        log:
          - date: 2026-10-01
            status: ongoing
            by: skola
      - id: "1.2"
        title: Vandra på kvällen
        lead: ks
        when: {from: 2026-12-01, by: 2027-06-30, every: varje vecka, times: 2}
        status: planned
        after: ["1.1"]
        goals: [g1]
incidents:
  types: [klotter]
  report_to: skola
  counts:
    - {period: 2026-Q1, type: klotter, count: 4}
document:
  type: plan
  links:
    - {title: Kommunens sida, url: "https://www.norrvinge.example"}
situation: {updated: 2026-03-01, lead: polisen}
`;
