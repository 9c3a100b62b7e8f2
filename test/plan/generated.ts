import fc from 'fast-check';
import { knownFrameworks } from '../../src/facts/frameworks.ts';
import { actorKeys } from '../../src/plan/fields.ts';
import type { Plan } from '../../src/plan/model.ts';
import { resolve, type Schema } from '../../src/plan/walk.ts';
import { rules } from '../../src/rules/index.ts';
import { readSchema } from '../schema/schemas.ts';

const root: Schema = readSchema('plan');
const actors = ['ks', 'bun', 'polisen', 'chefer', 'berorda'];
const groups = ['bra', 'natverk'];
const ids = ['1', '2', '1.1', '1.2', '2.1', 'g1', 'g2'];

const days = [
  ...['2019-06-30', '2024-01-01', '2024-02-29', '2025-05-05', '2025-12-31', '2026-01-01', '2026-08-01'],
  ...['2026-10-31', '2026-11-01', '2026-11-02', '2026-12-31', '2027-06-30', '2031-01-01'],
];

const times = [
  ...['2025', 2026, 'Q2 2026', '2026-11-20', 'senast 2027', '2024-01-01/2027-12-31', '2026/', '/2025-06-30'],
  ...['årligen', 'varje kvartal', 'var tredje månad', 'minst fyra gånger per år', 'varannan vecka', 'P1D'],
  ...['varje mandatperiod', 'årligen 2024–2025', 'löpande', 'vid behov', 'om anslag beviljas', 'snarast'],
  ...['30 februari 2026', 'vecka 53 2026', 'hösten 2026', '', 'läsåret 2025/26', '2020', '2031'],
  { from: 2024, by: 2027, every: 'P6M', times: 2 },
  { by: '2026-12-31', text: 'före jul' },
  { if: 'anslag beviljas' },
];

const texts = [
  ...[
    'Utbilda personalen',
    'Åtgärd med å, ä och ö',
    'Berörda nämnder',
    'Samtliga förvaltningar',
    'Anna Svensson',
  ],
  ...['Respektive förvaltningschef', 'Brottsförebyggande rådet', 'Samordningsfunktionen', 'Kommunstyrelsen'],
  ...[
    'ring 070-123 45 67',
    'skriv till anna@example.se',
    '811218-9876',
    'a\nb',
    '# plan-ignore lead-missing: x',
  ],
  ...['[]: {}', '%s & <b>', '', ' ', 'kommunstyrelsen', '🚀', '\u001B[31m', 'x'.repeat(200)],
];

/** Optional keys of one entry: a plan with all of them takes ten times as long to check, and finds no more. */
const mostKeys = 11;

const junk = [null, true, -1, 1.1, [], {}, [null], { a: 1 }, '2026-02-30', 'å å', '__proto__', ['ks', 7]];

/** Any value that a part of the schema lets a plan have, by the key it stands under. */
function anyValue(part: Schema, key: string): fc.Arbitrary<unknown> {
  const schema = resolve(root, part);
  const { definitions = {} } = root;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema === definitions.time || schema === definitions.blankableTime) return fc.constantFrom(...times);
  if (schema === definitions.day) return fc.constantFrom(...days);
  const isList = [schema.type ?? []].flat().includes('array');
  if (isList) {
    const item = actorKeys.has(key) ? bodies : anyValue(schema.items ?? {}, key);
    const list = fc.array(item, { maxLength: 2 });
    return [schema.type].flat().includes('string') ? fc.oneof(item, list) : list;
  }
  if (schema.type === 'object') return mappingOf(schema, key);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') return fc.integer({ min: 1, max: 5 });
  if (actorKeys.has(key)) return bodies;
  if (key === 'id' || schema === definitions.id) return fc.constantFrom(...ids);
  return fc.constantFrom(...texts);
}

const bodies = fc.constantFrom(...actors, ...groups, ...actors, ...groups, 'kss');

function mappingOf(
  { properties, required = [], additionalProperties }: Schema,
  key: string,
): fc.Arbitrary<unknown> {
  if (properties) {
    const values = Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, anyValue(part, name)]),
    );
    if (key === 'framework') values.id = fc.constantFrom(...Object.keys(knownFrameworks), 'eget');
    const optional = Object.keys(values).filter((name) => !required.includes(name));
    return fc.subarray(optional, { maxLength: Math.min(mostKeys, optional.length) }).chain((names) => {
      const chosen = Object.entries(values).filter(
        ([name]) => required.includes(name) || names.includes(name),
      );
      return fc.record(Object.fromEntries(chosen));
    });
  }
  const names = key === 'groups' ? groups : actors;
  const entry = typeof additionalProperties === 'object' ? additionalProperties : {};
  return fc.dictionary(fc.constantFrom(...names), anyValue(entry, key), {
    minKeys: 2,
    maxKeys: names.length,
  });
}

/** A plan with one value of any kind in the place of another. */
function spoilt([plan, spoil]: readonly [
  unknown,
  { at: readonly number[]; value: unknown } | null,
]): unknown {
  if (!spoil) return plan;
  const copy = structuredClone(plan);
  let parent = copy as Record<string, unknown>;
  for (const step of spoil.at) {
    const keys = Object.keys(parent);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const child = parent[key];
    if (typeof child !== 'object' || child === null) {
      parent[key] = structuredClone(spoil.value);
      break;
    }
    parent = child as Record<string, unknown>;
  }
  return copy;
}

/** The text of a plan, with comments that accept rules at the ends of some of its lines. */
function textOf(plan: unknown, comments: readonly { line: number; rule: string; until: string }[]): string {
  const lines = JSON.stringify(plan, null, 1).split('\n');
  for (const { line, rule, until } of comments) {
    const at = line % lines.length;
    lines[at] = `${lines[at] ?? ''} # plan-ignore ${rule}${until}: KS § 44`;
  }
  return lines.join('\n');
}

const spoils = fc.option(
  fc.record({ at: fc.array(fc.nat(20), { maxLength: 8 }), value: fc.constantFrom(...junk) }),
  { freq: 2 },
);

const comments = fc.array(
  fc.record({
    line: fc.nat(400),
    rule: fc.constantFrom(...rules.map(({ id }) => id), 'lead-mising'),
    until: fc.constantFrom('', ' until 2026-11-01', ' until 2026-10-31', ' until 2026-02-30'),
  }),
  { maxLength: 4 },
);

/** Plans with every key that a plan may have: they fit, and may hold ids twice and times that cannot be read. */
export const plans = mappingOf(root, '') as fc.Arbitrary<Plan>;

/** Texts of plans with every key that a plan may have; a third of them have something that does not fit. */
export const planTexts: fc.Arbitrary<string> = fc
  .tuple(fc.tuple(plans, spoils).map(spoilt), comments)
  .map(([plan, said]) => textOf(plan, said));
