import { describe, expect, it } from 'vitest';
import schema from '../../schemas/plan.schema.json';
import type { EntryType } from '../../src/diff/change.ts';
import { changeClasses, changeKinds } from '../../src/diff/kinds.ts';
import { of } from '../../src/explain/change-examples/parts.ts';
import type { LanguageCode } from '../../src/lang/catalogue.ts';
import type { ChangeWords } from '../../src/lang/change-words.ts';
import { languages } from '../../src/lang/index.ts';
import { goldens } from '../goldens.ts';
import { saidChanges, say } from './changes.ts';

const codes = ['en', 'sv'] as const;

async function wordsIn(code: LanguageCode): Promise<ChangeWords> {
  return (await languages[code]()).changes();
}

/** What is said of every kind, each with the sentences of its changes. */
async function sentences(code: LanguageCode): Promise<string> {
  const words = await wordsIn(code);
  const chapters = changeKinds.map((kind) => {
    const said = saidChanges[kind].map((change) => `  ${say(kind, change, words)}\n`);
    const { summary, why } = words.kinds[kind];
    return `${kind}: ${summary}\n  = ${why}\n${said.join('')}`;
  });
  return chapters.join('\n');
}

/** What is said of the changes together, and of the history of a plan. */
async function rest(code: LanguageCode): Promise<string> {
  const words = await wordsIn(code);
  const { classes, labels, findings, history } = words;
  const none = { attention: 0, change: 0, progress: 0, editorial: 0 };
  const moves = { postponed: 2, advanced: 0, slipped: 0, original: 'Q1 2017' };
  const changes = [
    { from: null, to: 'Safety office', date: '2025-02-01' },
    { from: 'Safety office', to: 'Social services', date: '2026-01-10' },
  ];
  const lines = [
    ...changeClasses.map((name) => classes[name]),
    ...Object.values(labels),
    words.summary({ attention: 1, change: 1, progress: 1, editorial: 1 }, 1, 1),
    words.summary({ attention: 2, change: 3, progress: 4, editorial: 5 }, 2, 5),
    words.summary({ ...none, progress: 2 }, 3, 3),
    words.summary(none, 1, 2),
    words.noChanges(1),
    words.noChanges(5),
    words.hidden(1),
    words.hidden(4),
    words.planAdded,
    words.planRemoved,
    words.planRenamed('old.plan.yaml'),
    ...[findings.new, findings.resolved, findings.unchanged(1), findings.unchanged(12)],
    words.title('Safe streets'),
    words.between({ name: 'main', date: '2026-01-10' }, { name: null, date: null }),
    ...(['action', 'goal', 'area', 'section', 'actor', 'group', 'agreement'] as const).map(nameOf),
    ...(['framework', 'framework-item', 'plan'] as const).map(nameOf),
    history.revisions(1, '2026-10-01', '2026-10-01'),
    history.revisions(30, '2024-01-10', '2026-10-01'),
    history.moved({ ...moves, distance: { in: 'months', count: 14 } }),
    history.moved({ ...moves, slipped: 1, advanced: 1, distance: { in: 'days', count: 12 } }),
    history.moved({ ...moves, postponed: 0, advanced: 3, distance: { in: 'months', count: -1 } }),
    history.moved({
      ...moves,
      postponed: 1,
      advanced: 1,
      distance: { in: 'days', count: 0 },
      original: null,
    }),
    history.moved({ ...moves, postponed: 25, distance: null }),
    history.ledBy(changes),
    history.ledBy([{ from: 'Safety office', to: null, date: '2026-01-10' }]),
    history.statusMoved(null),
    history.statusMoved({ from: null, to: 'partly-done', date: '2026-03-01' }),
    history.unreadable('0123456789abcdef', '2026-03-01'),
    ...[history.nothing, history.gone],
  ];
  return `${lines.join('\n')}\n`;

  function nameOf(type: EntryType): string {
    return words.entry(of(type, null, {}).entry);
  }
}

goldens('test/goldens/changes', '.txt', {
  en: () => sentences('en'),
  sv: () => sentences('sv'),
  'together.en': () => rest('en'),
  'together.sv': () => rest('sv'),
});

describe('the words of changes', () => {
  it.each(codes)('are whole in %s: a line and a reason for each kind', async (code) => {
    const { kinds } = await wordsIn(code);
    expect(Object.keys(kinds).toSorted()).toEqual(changeKinds.toSorted());
    for (const { summary, why } of Object.values(kinds)) {
      expect(summary).toMatch(/^[a-zåäö].*[^.]$/);
      expect(summary.length).toBeLessThanOrEqual(100);
      expect(why).toMatch(/^[A-ZÅÄÖ“”].*\.$/);
    }
  });

  it.each(codes)('are clauses in %s, on one line and without a full stop', async (code) => {
    const words = await wordsIn(code);
    const said = changeKinds.flatMap((kind) => saidChanges[kind].map((change) => say(kind, change, words)));
    const clauses = said.map((sentence) => sentence.replace(/"[^"]*"/g, '"…"'));
    expect(clauses.filter((clause) => /\.$|\n| {2}|: $|undefined|null|NaN|\[object/.test(clause))).toEqual(
      [],
    );
    expect(`${said.join('\n')}${await rest(code)}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('are other words in the other language', async () => {
    const [english, swedish] = await Promise.all([wordsIn('en'), wordsIn('sv')]);
    for (const kind of changeKinds) {
      const [one, other] = [english, swedish].map(({ kinds }) => kinds[kind]);
      expect(one?.summary).not.toBe(other?.summary);
      expect(one?.why).not.toBe(other?.why);
      for (const change of saidChanges[kind]) {
        expect(say(kind, change, english)).not.toBe(say(kind, change, swedish));
      }
    }
  });

  it.each(codes)('name in %s what is called a sentence without its full stop', async (code) => {
    const words = await wordsIn(code);
    const nameOf = (title: string): string =>
      words.entry({ type: 'goal', id: null, title }).replace(/^\S+ ?/, '');
    expect(['Fewer feel unsafe.', 'Fewer feel unsafe. '].map(nameOf)).toEqual(
      Array.from({ length: 2 }, () => '"Fewer feel unsafe"'),
    );
    const kept = [
      'Mopeder m.m.',
      'Mopeder m fl.',
      'Mopeds etc.',
      'Fewer feel unsafe …',
      'And then...',
      'Etapp 1.1',
    ];
    expect(kept.map(nameOf)).toEqual(kept.map((title) => `"${title}"`));
    expect(nameOf(' ')).toBe('');
  });

  it('say nothing for what has not moved', async () => {
    for (const code of codes) {
      const { history } = await wordsIn(code);
      const still = { postponed: 0, advanced: 0, slipped: 0, distance: null, original: null };
      expect([history.moved(still), history.ledBy([])]).toEqual(['', '']);
    }
  });

  it('show nothing of an internal note', async () => {
    for (const code of codes) {
      const words = await wordsIn(code);
      for (const change of saidChanges['internal-changed']) {
        expect(say('internal-changed', change, words)).not.toContain('log');
      }
    }
  });
});

interface Part {
  $ref?: string;
  properties?: Record<string, Part>;
}

const definitions: Readonly<Record<string, Part>> = schema.definitions as Record<string, Part>;
const collections = ['actors', 'groups', 'agreements', 'framework', 'sections', 'goals', 'actions', 'areas'];

/** The entries of a plan by the part of the schema that says what they hold. */
const entries: Readonly<Partial<Record<EntryType, Part | undefined>>> = {
  plan: schema as Part,
  action: definitions.action,
  goal: definitions.goal,
  area: definitions.area,
  section: definitions.section,
  actor: definitions.actor,
  group: definitions.group,
  agreement: definitions.agreement,
  framework: definitions.framework,
};

/** Every key below an entry, dotted; not what stands in lists, and not what is an entry of its own. */
function keysOf(part: Part | undefined, prefix = ''): string[] {
  const target = part?.$ref === undefined ? part : definitions[part.$ref.replace('#/definitions/', '')];
  return Object.entries(target?.properties ?? {}).flatMap(([key, below]) => {
    const isTime = ['time', 'blankableTime'].some((name) => below.$ref === `#/definitions/${name}`);
    const isApart = prefix === '' && collections.includes(key);
    return isApart ? [] : [prefix + key, ...(isTime ? [] : keysOf(below, `${prefix}${key}.`))];
  });
}

describe('a key that was changed', () => {
  const keys = Object.entries(entries).flatMap(([type, part]) =>
    keysOf(part)
      .filter((key) => !['id', 'format', 'levels'].includes(key) && !/^levels\.\w+$/.test(key))
      .map((key) => [type as EntryType, key] as const),
  );

  it('is looked for in the whole schema', () => {
    expect(keys.length).toBeGreaterThan(100);
    const some = ['plan document.registration', 'goal indicator.unit', 'action follow_up.when'];
    expect(keys.map((key) => key.join(' '))).toEqual(expect.arrayContaining(some));
  });

  it.each(codes)('has a name of its own in %s', async (code) => {
    const { kinds } = await wordsIn(code);
    const named = keys.map(([type, key]) => {
      const said = kinds['document-changed'].say({ from: null, to: '1' }, of(type, key, {}));
      return [type, key, said.split(/ (?:added|angavs): /)[0] ?? ''] as const;
    });
    // A few keys are called what they are in English.
    expect(named.filter(([, key, noun]) => /[._]/.test(noun) || (code === 'sv' && noun === key))).toEqual([]);
    expect(named.filter(([, , noun]) => noun === '')).toEqual([]);
    for (const type of Object.keys(entries)) {
      const nouns = named.filter(([of, key]) => of === type && !/internal|text$|incidents$/.test(key));
      expect(new Set(nouns.map(([, , noun]) => noun)).size, type).toBe(nouns.length);
    }
  });

  it.each(codes)('is called what it is in %s where no word is known', async (code) => {
    const { kinds } = await wordsIn(code);
    for (const key of ['news', 'constructor']) {
      expect(kinds['document-changed'].say({ from: 'a', to: 'b' }, of('plan', key, {}))).toMatch(
        new RegExp(`^${key} `),
      );
    }
  });
});
