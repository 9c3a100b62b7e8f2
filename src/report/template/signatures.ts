import type { Shape } from './shapes.ts';

/** What a helper may be given in one place. */
export type Kind =
  | 'anything'
  /** A text, a number, a day or a truth. */
  | 'scalar'
  /** What is plain text when it is printed. */
  | 'text'
  /** A text written in the template itself. */
  | 'words'
  | 'number'
  | 'day'
  | 'prose'
  | 'link'
  | 'list'
  | 'texts'
  | 'actors'
  /** The level of a heading, written as a number from 1 to 6. */
  | 'level'
  /** What a picture can be drawn of. */
  | 'plan';

/** How a helper is called, and what comes of it. */
export interface Signature {
  /** What stands after its name, in order. */
  takes: readonly Kind[];
  /** Whether more of the last may follow. */
  takesMore?: true;
  /** What may stand after those with a name of its own, `level=4`. */
  options?: Readonly<Record<string, Kind>>;
  /** A text for each language of its own: one, or one for a single thing and one for many with `|` between them. */
  words?: 'one' | 'one-or-many';
  /** Whether further named values are put into those texts, each in the place of its name in braces. */
  fills?: true;
  gives: Shape['is'] & ('text' | 'number' | 'truth' | 'safe');
  /** How it looks. */
  form: string;
}

/** Every helper but those of Handlebars itself. */
export const signatures = {
  say: { takes: [], words: 'one', fills: true, gives: 'text', form: '{{say sv="Mål" en="Goals"}}' },
  plural: {
    takes: ['number'],
    words: 'one-or-many',
    gives: 'text',
    form: '{{plural figures.open sv="åtgärd|åtgärder" en="action|actions"}}',
  },
  date: { takes: ['day'], gives: 'text', form: '{{date today}}' },
  number: { takes: ['number'], gives: 'text', form: '{{number baseline}}' },
  percent: { takes: ['number'], gives: 'text', form: '{{percent figures.shareDone}}' },
  upper: { takes: ['text'], gives: 'text', form: '{{upper status.word}}' },
  prose: { takes: ['prose'], options: { level: 'level' }, gives: 'safe', form: '{{prose text level=3}}' },
  own: { takes: ['text'], gives: 'safe', form: '{{own title}}' },
  lines: { takes: ['text'], gives: 'safe', form: '{{lines note}}' },
  names: { takes: ['actors'], gives: 'text', form: '{{names leads}}' },
  join: { takes: ['texts', 'words'], gives: 'text', form: '{{join duties ", "}}' },
  link: { takes: ['link'], gives: 'safe', form: '{{link evidence}}' },
  css: { takes: ['text'], gives: 'safe', form: '{{css title}}' },
  count: { takes: ['list'], gives: 'number', form: '{{count actions}}' },
  eq: { takes: ['scalar', 'scalar'], gives: 'truth', form: '(eq status.id "done")' },
  gt: { takes: ['number', 'number'], gives: 'truth', form: '(gt figures.overdue 0)' },
  not: { takes: ['anything'], gives: 'truth', form: '(not isOpen)' },
  and: { takes: ['anything', 'anything'], takesMore: true, gives: 'truth', form: '(and isOpen due)' },
  or: { takes: ['anything', 'anything'], takesMore: true, gives: 'truth', form: '(or due finished)' },
  timeline: { takes: ['plan'], gives: 'safe', form: '{{timeline @root}}' },
  'status-chart': { takes: ['plan'], gives: 'safe', form: '{{status-chart @root}}' },
  'load-chart': { takes: ['plan'], gives: 'safe', form: '{{load-chart @root}}' },
} as const satisfies Readonly<Record<string, Signature>>;

export type HelperName = keyof typeof signatures;

export const helperNames = Object.keys(signatures) as readonly HelperName[];

/** How a helper is called; null where there is none of the name. */
export function signatureOf(name: string): Signature | null {
  return Object.hasOwn(signatures, name) ? signatures[name as HelperName] : null;
}

/** The blocks of Handlebars: how many names each may give after `as |…|`, and what else it may be given. */
export const blocks = {
  each: { names: 2, options: {} },
  with: { names: 1, options: {} },
  if: { names: 0, options: { includeZero: 'anything' } },
  unless: { names: 0, options: { includeZero: 'anything' } },
} as const satisfies Readonly<Record<string, { names: number; options: Signature['options'] }>>;

export type BlockName = keyof typeof blocks;

export const blockNames = Object.keys(blocks) as readonly BlockName[];

/** The block of a name; null where there is none. */
export function blockNamed(word: string | null): BlockName | null {
  return blockNames.find((name) => name === word) ?? null;
}

/** Whether a value will do; of what was already complained of, or is nothing, it is not said again. */
export function fits(kind: Kind, shape: Shape): boolean {
  if (shape.is === 'unknown' || shape.is === 'nothing') return true;
  switch (kind) {
    case 'anything':
      return true;
    case 'scalar':
      return isPlain(shape) || shape.is === 'truth';
    case 'text':
      return isPlain(shape);
    case 'words':
      return shape.is === 'text' && shape.literal !== undefined;
    case 'number':
      return shape.is === 'number' || shape.is === 'figure';
    case 'day':
    case 'prose':
    case 'list':
      return shape.is === kind;
    case 'texts':
      return shape.is === 'list' && fits('text', shape.of);
    case 'actors':
      return shape.is === 'list' && isNamed(shape.of, 'actor');
    case 'link':
      return isNamed(shape, 'link');
    case 'level':
      return shape.is === 'number' && [1, 2, 3, 4, 5, 6].includes(shape.literal ?? 0);
    case 'plan':
      return isNamed(shape, 'report');
  }
}

function isPlain({ is }: Shape): boolean {
  return is === 'text' || is === 'number' || is === 'figure' || is === 'day';
}

function isNamed(shape: Shape, name: string): boolean {
  return shape.is === 'object' && shape.name === name;
}
