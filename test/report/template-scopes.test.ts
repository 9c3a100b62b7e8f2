import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { type ObjectShape, type Shape, shapesOf } from '../../src/report/template/shapes.ts';
import type { Report } from '../../src/report/view.gen.ts';
import { occasions, reportExample } from './model.ts';
import { problemsOf, written } from './prepared.ts';

describe('the names above a block', () => {
  const model = {
    title: 'plan',
    today: 'idag',
    areas: [
      { title: 'a', actions: [{ title: 'a1' }, { title: 'a2' }] },
      { title: 'b', actions: [] },
    ],
    document: { label: 'dok', links: [{ title: 'l' }] },
  };

  it.each([
    ['within each', '{{#each areas}}{{title}}<{{../title}}{{else}}-{{/each}} ', 'a<planb<plan'],
    [
      'after else',
      '{{#each areas}}{{#each actions}}{{../title}}{{else}}{{title}}{{../title}}{{/each}}{{/each}}',
      'aabplan',
    ],
    [
      'within the list of the item itself',
      '{{#each areas}}{{#each ../areas}}{{../title}}{{title}} {{/each}}{{/each}}',
      'aa ab ba bb',
    ],
    [
      'within the same object again',
      '{{#with document}}{{#with ../document}}{{../label}}{{../../title}}{{/with}}{{/with}}',
      'dokplan',
    ],
    [
      'within the object that is the context',
      '{{#with this}}{{../title}}{{#with .}}{{../../today}}{{/with}}{{/with}}',
      'planidag',
    ],
    [
      'within if, which is no context',
      '{{#each areas}}{{#if actions}}{{#unless no}}{{../title}}{{/unless}}{{/if}}{{/each}}',
      'plan',
    ],
    [
      'by the names of a block',
      '{{#each areas as |area n|}}{{#each actions as |action m|}}{{n}}{{m}}{{area.title}}{{action.title}} {{/each}}{{/each}}',
      '00aa1 01aa2',
    ],
    [
      'from the root',
      '{{#each areas}}{{#each actions}}{{@root.title}}{{@index}}{{#if @last}}.{{/if}}{{/each}}{{/each}}',
      'plan0plan1.',
    ],
    [
      'by numbers in brackets',
      '{{areas.[0].actions.[1].title}}{{areas.length}}{{lookup areas.[1] "title"}}',
      'a22b',
    ],
  ])('are found %s', async (_, text, expected) => {
    const known = text.replace('{{#unless no}}', '{{#unless (not title)}}');
    expect(await written(known, model)).toBe(`${expected}\n`);
  });

  it('are found by a block that a partial writes, where the partial writes it', async () => {
    const partials = {
      'box.hbs': '[{{#each areas}}{{> @partial-block}}{{/each}}]',
      'twice.hbs': '{{> @partial-block}}{{> @partial-block}}',
    };
    expect(await written('{{#> box}}{{title}}<{{../title}}{{/box}}', model, { partials })).toBe(
      '[a<planb<plan]\n',
    );
    expect(await written('{{#> twice}}{{title}}{{/twice}}', model, { partials })).toBe('planplan\n');
    const given = '{{#> twice more=today}}{{more}}{{../title}} {{/twice}}';
    expect(await written(given, model, { partials })).toBe('idagplan idagplan\n');
    const nested = '{{#> twice}}{{#> twice}}{{title}},{{/twice}}{{/twice}}';
    expect(await written(nested, model, { partials })).toBe('plan,plan,plan,plan,\n');
  });

  it('are found in inline partials and in what stands where there is none', async () => {
    const partials = {
      'page.hbs':
        '{{#> nav areas.[0]}}no{{/nav}}|{{> @partial-block}}|{{#> foot document}}{{label}}{{../title}}{{/foot}}',
    };
    const text = '{{#> page}}{{#*inline "nav"}}{{title}}{{more}}{{/inline}}{{title}}{{/page}}';
    expect(await problemsOf(text, { partials })).toMatchObject([
      { problem: 'unknown-name', name: 'more', of: 'area' },
    ]);
    expect(await written(text.replace('{{more}}', ''), model, { partials })).toBe('a|plan|dokplan\n');
  });
});

/** A piece of a template, and what it writes where `this` and what is above it are these values. */
interface Piece {
  text: string;
  write: (contexts: readonly Data[]) => string;
}

type Data = Readonly<Record<string, unknown>>;

/** Makes templates that speak of the view alone, each with what it is to write, as the numbers choose. */
class Maker {
  readonly partials: Record<string, string> = {};
  private readonly numbers: readonly number[];
  private used = 0;

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  pieces(shapes: readonly ObjectShape[], depth = 0): Piece {
    const made = Array.from({ length: 1 + this.next(3) }, () => this.piece(shapes, depth));
    return {
      text: made.map(({ text }) => text).join(''),
      write: (contexts) => made.map(({ write }) => write(contexts)).join(''),
    };
  }

  private piece(shapes: readonly ObjectShape[], depth: number): Piece {
    const level = this.next(shapes.length);
    const shape = shapes[level];
    if (!shape) throw new RangeError('no such level');
    const chosen = (fits: (shape: Shape) => boolean) => {
      const names = shape.names.filter((name) => fits(shape.at(name) ?? { is: 'nothing' }));
      return names[this.next(names.length)];
    };
    const way = (name: string) => `${'../'.repeat(level)}${name}`;
    const kind = depth > 3 ? 0 : this.next(6);
    const isObject = (found: Shape) => found.is === 'object';
    const isList = (found: Shape) => found.is === 'list' && found.of.is === 'object';
    if (kind === 1 || kind === 2) {
      const name = chosen(kind === 1 ? isList : isObject);
      const target = name === undefined ? null : shape.at(name);
      const inner = target?.is === 'list' ? target.of : target;
      if (name !== undefined && inner?.is === 'object') {
        return this.block(kind === 1 ? 'each' : 'with', way(name), level, name, inner, shapes, depth);
      }
    }
    if (kind === 3) {
      const name = chosen((found) => found.is !== 'object');
      if (name !== undefined) return this.condition(way(name), level, name, shapes, depth);
    }
    if (kind === 4) {
      const name = chosen(isObject);
      const target = name === undefined ? null : shape.at(name);
      if (name !== undefined && target?.is === 'object') return this.partial(way(name), level, name, target);
    }
    const name = chosen(({ is }) => is === 'text' || is === 'day' || is === 'number');
    if (name === undefined) return { text: '.', write: () => '.' };
    return {
      text: `{{${way(name)}}}${name};`,
      write: (contexts) => `${escaped(contexts[level]?.[name])}${name};`,
    };
  }

  private block(
    word: 'each' | 'with',
    way: string,
    level: number,
    name: string,
    inner: ObjectShape,
    shapes: readonly ObjectShape[],
    depth: number,
  ): Piece {
    const body = this.pieces([inner, ...shapes], depth + 1);
    const other = this.pieces(shapes, depth + 1);
    return {
      text: `{{#${word} ${way}}}${body.text}{{else}}${other.text}{{/${word}}}`,
      write: (contexts) => {
        const found = contexts[level]?.[name] ?? [];
        const items = (Array.isArray(found) ? found : [found]) as Data[];
        if (items.length === 0) return other.write(contexts);
        return items.map((item) => body.write([item, ...contexts])).join('');
      },
    };
  }

  private condition(
    way: string,
    level: number,
    name: string,
    shapes: readonly ObjectShape[],
    depth: number,
  ): Piece {
    const [body, other] = [this.pieces(shapes, depth + 1), this.pieces(shapes, depth + 1)];
    return {
      text: `{{#if ${way}}}${body.text}{{else}}${other.text}{{/if}}`,
      write: (contexts) => {
        const value = contexts[level]?.[name];
        const is = Array.isArray(value) ? value.length > 0 : Boolean(value);
        return (is ? body : other).write(contexts);
      },
    };
  }

  private partial(way: string, level: number, name: string, target: ObjectShape): Piece {
    const body = this.pieces([target], 2);
    const file = `p${Object.keys(this.partials).length}`;
    this.partials[`${file}.hbs`] = body.text;
    return {
      text: `{{> ${file} ${way}}}`,
      write: (contexts) => body.write([(contexts[level]?.[name] ?? {}) as Data]),
    };
  }

  private next(below: number): number {
    const number = this.numbers[this.used % Math.max(1, this.numbers.length)] ?? 0;
    this.used += 1;
    return below === 0 ? 0 : (number + this.used) % below;
  }
}

function escaped(value: unknown): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '`': '&#x60;',
    '=': '&#x3D;',
  };
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replace(/[&<>"'`=]/g, (sign) => signs[sign] ?? sign);
}

describe('a template that is made of the view', () => {
  it('has no problem, and writes what its names stand for', async () => {
    const root = shapesOf(schema)('report');
    if (root.is !== 'object') throw new TypeError('the report is no object');
    const occasion = occasions.find(({ name }) => name === 'model');
    if (!occasion) throw new RangeError('there is no model plan');
    const { stdout } = await reportExample(occasion, '--print-model');
    const model = JSON.parse(stdout) as Report;
    const numbers = fc.array(fc.nat(99), { minLength: 20, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const maker = new Maker(chosen);
        const { text, write } = maker.pieces([root]);
        const html = await written(`<pre>${text}</pre>`, model, { partials: maker.partials });
        const expected = write([model as unknown as Data]);
        expect(html.replace(/\s+/g, ' ')).toBe(`<pre>${expected}</pre>\n`.replace(/\s+/g, ' '));
      }),
      { numRuns: 60 },
    );
  });
});
