import Handlebars from 'handlebars';

/** What Handlebars hands to a block. */
interface BlockOptions {
  fn: (context: unknown, more: { data: unknown; blockParams: unknown[] }) => string;
  inverse: (context: unknown) => string;
  data: unknown;
}

/**
 * `each` and `with`, for lists and objects. Those of Handlebars open no context for what is the context already, such
 * as an item of a list within the same item of the same list, and there `../` leads one further than it says.
 */
export const contextBlocks = {
  each(this: unknown, list: unknown, { fn, inverse, data }: BlockOptions): string {
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    if (items.length === 0) return inverse(this);
    const written = items.map((item, index) => {
      const context = ofItsOwn(item);
      const place = { index, key: index, first: index === 0, last: index === items.length - 1 };
      const frame: unknown = Object.assign(Handlebars.createFrame(data) as object, place);
      return fn(context, { data: frame, blockParams: [context, index] });
    });
    return written.join('');
  },

  with(this: unknown, value: unknown, { fn, inverse, data }: BlockOptions): string {
    if (typeof value !== 'object' || value === null) return inverse(this);
    const context = ofItsOwn(value);
    return fn(context, { data, blockParams: [context] });
  },
};

function ofItsOwn(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { ...value } : value;
}
