import { actorKeys } from '../../src/plan/fields.ts';
import { resolve, type Schema } from '../../src/plan/walk.ts';
import { readSchema } from '../schema/schemas.ts';
import { actors, bodies, groups, idOf, kindAt, kindMeant, markIn, markOf } from './hostile-ids.ts';
import { closedBlocks, openBlocks, plainTexts } from './hostile-texts.ts';

/** A text of the hostile plan, with marks in it that no other text has. */
export interface HostileText {
  /** Where it stands in the plan, such as `/areas/0/title`. */
  path: string;
  text: string;
  /** One in plain text; in Markdown one at the beginning and one at the end. */
  marks: readonly string[];
  /** Of Markdown what is to be read between its marks, in order; of plain text everything is. */
  shown: readonly string[];
  isInternal: boolean;
}

/** A plan that fits the schema and means harm in every text. */
export interface HostilePlan {
  /** The file. */
  yaml: string;
  texts: readonly HostileText[];
  /** A word of each `internal` text, which stands nowhere else. */
  secrets: readonly string[];
}

const root: Schema = readSchema('plan');
const { definitions = {} } = root;

const days = ['2025-02-03', '2025-06-30', '2025-11-30', '2024-05-05', '2025-09-01', '2025-12-31'];

/** How many entries a list has, where it is not two. */
const lengths: Readonly<Record<string, number>> = { actions: 7, met: 3 };

/** Plain texts that stand in one place. */
const perPlace = 4;

/** How many plans it takes until every plain text has been in every place. */
export const turns = Math.ceil(plainTexts.length / perPlace);

/** A plan in which every text that people choose is hostile, ids too; on each turn there are others in each place. */
export function hostilePlan(turn = 0): HostilePlan {
  const writer = new HostileWriter(turn);
  const data = writer.value(root, '', '');
  return {
    yaml: `${escapeUnseen(JSON.stringify(data, null, 1))}\n`,
    texts: writer.texts,
    secrets: writer.texts.flatMap(({ text, isInternal }) =>
      isInternal ? (/hemlighet\d+\./.exec(text) ?? []) : [],
    ),
  };
}

/** YAML takes such characters as escapes alone. */
function escapeUnseen(json: string): string {
  return json.replace(
    /[\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

class HostileWriter {
  readonly texts: HostileText[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly turn: number) {
    for (const id of bodies) this.keep('ids', id, [markIn(id) ?? id]);
  }

  /** A value for a part of the schema, by the key that it stands under. */
  value(part: Schema, key: string, path: string): unknown {
    const schema = resolve(root, part);
    const types = [schema.type ?? 'string'].flat();
    if (schema.const !== undefined) return schema.const;
    if (schema.enum)
      return this.oneOf(
        schema.enum.filter((word) => word !== null),
        `enum ${key}`,
      );
    if (schema === definitions.day) return this.oneOf(days, 'day');
    if (schema === definitions.time || schema === definitions.blankableTime) return this.time(key, path);
    if (types.includes('array') && key !== 'lead') return this.list(schema, key, path);
    if (types.includes('object')) return this.mapping(schema, key, path);
    if (types.includes('boolean')) return this.next('boolean') % 2 === 0;
    if (types.includes('integer')) return this.next('integer') % 7;
    if (types.includes('number') && this.next('figure') % 2 === 0) return 12.5;
    if (actorKeys.has(key)) return this.oneOf(bodies, 'body');
    if (schema === definitions.id) return this.id(key, path);
    if (schema === definitions.webAddress || ['evidence', 'email', 'web'].includes(key)) {
      return this.address(key, path);
    }
    return part.description?.includes('Markdown')
      ? this.markdown(path)
      : this.plain(path, key === 'internal');
  }

  private list(schema: Schema, key: string, path: string): unknown[] {
    const part = actorKeys.has(key) ? { $ref: '#/definitions/actorId' } : (schema.items ?? {});
    return Array.from({ length: lengths[key] ?? 2 }, (_, index) => this.value(part, key, `${path}/${index}`));
  }

  private mapping({ properties, additionalProperties }: Schema, key: string, path: string): unknown {
    const entry = typeof additionalProperties === 'object' ? additionalProperties : {};
    const ids = key === 'groups' ? groups : actors;
    const parts = properties ? Object.entries(properties) : ids.map((id) => [id, entry] as const);
    return Object.fromEntries(
      parts.map(([name, part]) => [name, this.value(part, properties ? name : '', `${path}/${name}`)]),
    );
  }

  private time(key: string, path: string): unknown {
    const text = this.plain(path);
    if (path === '/valid') return { from: '2024-01-01', by: '2026-12-31', text };
    if (key === 'period') {
      // Of one period there is one column, however it is written.
      const year = path === '/incidents/counts/1/period' ? 2024 : 2025;
      return { from: year, by: year, text };
    }
    return this.oneOf<unknown>(
      [
        { from: '2025-01-15', by: '2025-10-31', text },
        { by: '2025-06-30', text },
        { from: '2024-01-01', by: '2026-12-31', every: 'P3M', times: 1, text },
        { if: text },
        { from: text },
        text,
      ],
      'time',
    );
  }

  private plain(path: string, isInternal = false): string {
    const number = this.next('text');
    const [first, second, third, fourth] = Array.from({ length: perPlace }, (_, step) =>
      this.at(plainTexts, number + (this.turn + step * turns)),
    );
    const mark = markOf(number);
    const middle = isInternal ? `hemlighet${number}. ${mark}` : mark;
    return this.keep(path, `${first} ${second} ${middle} ${third} ${fourth}`, [mark], [], isInternal);
  }

  private markdown(path: string): string {
    const number = this.next('text');
    const blocks = Array.from({ length: 4 }, () => this.oneOf(closedBlocks, 'block'));
    const [begin, end] = [markOf(number, '-A'), markOf(number, '-Z')];
    const last = `${this.oneOf(openBlocks, 'open block')}slut ${end}`;
    const text = [begin, ...blocks.map(({ markdown }) => markdown), last].join('\n\n');
    return this.keep(path, text, [begin, end], [...blocks.flatMap(({ shown }) => shown), 'slut']);
  }

  private address(key: string, path: string): string {
    const mark = markOf(this.next('text'));
    const addresses = [
      `https://evil.example/${mark}?a=1&b=2|c"onmouseover="alert(1)'><script>alert(1)</script>`,
      `https://evil.example/${mark}](javascript:alert(1))<br>{{title}}\`)`,
      `javascript:alert('${mark}')//.evil.example`,
      `data:text/html,<script>alert('${mark}')</script>.example`,
      `//evil.example/${mark}](javascript:alert(1))`,
      `${mark}.ond@evil.example?subject=<script>`,
    ];
    return this.keep(path, this.oneOf(key === 'url' ? addresses.slice(0, 2) : addresses, 'address'), [mark]);
  }

  private id(key: string, path: string): string {
    if (key !== 'id') return idOf(kindMeant(key, path), this.next(key) % 3);
    const kind = kindAt(path);
    const id = idOf(kind, this.next(`id of ${kind}`));
    return this.keep(path, id, [markIn(id) ?? id]);
  }

  private keep(
    path: string,
    text: string,
    marks: readonly string[],
    shown: readonly string[] = [],
    isInternal = false,
  ): string {
    this.texts.push({ path, text, marks, shown, isInternal });
    return text;
  }

  /** How many of something there have been. */
  private next(what: string): number {
    const count = this.counts.get(what) ?? 0;
    this.counts.set(what, count + 1);
    return count;
  }

  /** The next of a list, another on each turn. */
  private oneOf<Item>(list: readonly Item[], what: string): Item {
    return this.at(list, this.next(what) + this.turn);
  }

  private at<Item>(list: readonly Item[], index: number): Item {
    return list[index % list.length] as Item;
  }
}
