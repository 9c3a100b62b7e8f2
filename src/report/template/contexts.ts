import Handlebars from 'handlebars';
import { Runaway } from './runaway.ts';

/** Times that the blocks of one report may be written: a follow-up of 10,000 actions needs some 200,000. */
const mostRounds = 10_000_000;

/** Characters that one `each` may write. */
const mostCharacters = 200_000_000;

/** What Handlebars hands to a block. */
interface BlockOptions {
  fn: (context: unknown, more: { data: unknown; blockParams: unknown[] }) => string;
  inverse: (context: unknown) => string;
  data: unknown;
}

/**
 * `each` and `with`, for lists and objects. Those of Handlebars open no context for what is the context already, such
 * as an item of a list within the same item of the same list, and there `../` leads one further than it says. They are
 * those of one report, since they count what it writes.
 */
export function contextBlocks(): Record<'each' | 'with', (this: unknown, ...given: never[]) => string> {
  let rounds = 0;
  return {
    each(this: unknown, list: unknown, { fn, inverse, data }: BlockOptions): string {
      const items: readonly unknown[] = Array.isArray(list) ? list : [];
      if (items.length === 0) return inverse(this);
      let characters = 0;
      const written = items.map((item, index) => {
        const context = ofItsOwn(item);
        const place = { index, key: index, first: index === 0, last: index === items.length - 1 };
        const frame: unknown = Object.assign(Handlebars.createFrame(data) as object, place);
        const text = fn(context, { data: frame, blockParams: [context, index] });
        rounds += 1;
        characters += text.length;
        if (rounds > mostRounds || characters > mostCharacters) throw new Runaway();
        return text;
      });
      return written.join('');
    },

    with(this: unknown, value: unknown, { fn, inverse, data }: BlockOptions): string {
      if (typeof value !== 'object' || value === null) return inverse(this);
      const context = ofItsOwn(value);
      return fn(context, { data, blockParams: [context] });
    },
  };
}

function ofItsOwn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value } : value;
}
