/** How much a change asks of its reader, worst first. */
export const changeClasses = ['attention', 'change', 'progress', 'editorial'] as const;

export type ChangeClass = (typeof changeClasses)[number];

/** What is told of a change besides its kind: the shape of its arguments. */
export type Form =
  | 'entry'
  | 'removal'
  | 'id'
  | 'place'
  | 'people'
  | 'ids'
  | 'word'
  | 'value'
  | 'target'
  | 'text'
  | 'time'
  | 'validity'
  | 'status'
  | 'record'
  | 'hidden';

/** What is known of a kind of change. */
export interface KindFacts {
  /** The usual class; the configuration may set another. */
  class: ChangeClass;
  form: Form;
  /** What the same edit is when it is undone: the kind itself where nothing is said. */
  undone?: readonly string[];
  /** Why there is more than one that undoes it, where there is. */
  waiver?: string;
  /** True of what changes its place alone: shown only when asked for. */
  isMove?: true;
}
