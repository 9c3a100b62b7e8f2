import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Part, Path, Span } from '../findings/finding.ts';
import type { Fault, FaultReason } from './fault.ts';

/** How many values aliases may add to those that are written: more is a file made to exhaust its reader. */
const mostAddedByAliases = 100_000;

/** Turns the nodes of a document into plain data once, following aliases, and remembers where they lead. */
export class Reader {
  readonly faults: Fault[] = [];
  private readonly anchors = new Map<string, unknown>();
  private readonly open = new Set<unknown>();
  private readonly anchored = new Map<unknown, { value: unknown; size: number }>();
  private readonly targets = new Map<Alias, unknown>();
  /** The entries of each mapping by their keys as written; of two with one key, the first. */
  private readonly pairs = new Map<YAMLMap, Map<string, Pair>>();
  private size = 0;
  private added = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly text: string,
  ) {}

  read(): unknown {
    return this.valueOf(this.document.contents);
  }

  private valueOf(node: unknown): unknown {
    this.size++;
    if (isAlias(node)) return this.follow(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.tag && node.tag !== 'tag:yaml.org,2002:str') this.faults.push(tagBefore(node, this.text));
    if (isScalar(node) && !node.anchor) return this.scalar(node);

    const before = this.size;
    if (node.anchor) this.anchors.set(node.anchor, node);
    this.open.add(node);
    const value = isScalar(node)
      ? this.scalar(node)
      : isMap(node)
        ? this.mapping(node)
        : node.items.map((item) => this.valueOf(item));
    this.open.delete(node);
    if (node.anchor) this.anchored.set(node, { value, size: this.size - before + 1 });
    return value;
  }

  private scalar(node: Scalar): unknown {
    const text = betweenCurlyQuotes(node);
    if (text === null) return typeof node.value === 'string' ? composed(node.value) : node.value;
    this.fault(node, { fault: 'curly-quotes', text });
    return text;
  }

  private mapping(map: YAMLMap): Record<string, unknown> {
    const entries: Record<string, unknown> = {};
    const pairs = new Map<string, Pair>();
    this.pairs.set(map, pairs);
    let isRunOn = false;
    for (const pair of map.items) {
      const { key, value: node } = pair;
      this.valueOf(key);
      const value = this.valueOf(node);
      if (!isScalar(key)) {
        this.fault(key, { fault: 'collection-key' });
        continue;
      }
      const text = keyText(key);
      // `name:x` is a key of its own to YAML, and never what anybody meant.
      if (key.type === 'PLAIN' && /^[^\s:]+:\S/.test(text))
        this.fault(key, { fault: 'no-space-after-colon' });
      const first = pairs.get(text);
      if (first) {
        // An entry whose dash is missing runs into the one before: its id comes first, and its other keys follow.
        isRunOn ||= text === 'id';
        if (text === 'id') this.fault(key, { fault: 'missing-dash' });
        else if (!isRunOn) this.fault(key, { fault: 'duplicate-key', key: text }, first.key);
        continue;
      }
      pairs.set(text, pair);
      // An own property even when the key is `__proto__`.
      Object.defineProperty(entries, text, { value, enumerable: true, configurable: true, writable: true });
    }
    return entries;
  }

  private follow(alias: Alias): unknown {
    const target = this.anchors.get(alias.source);
    if (target === undefined) return this.fault(alias, { fault: 'unknown-alias', alias: alias.source });
    if (this.open.has(target)) return this.fault(alias, { fault: 'circular-alias', alias: alias.source });
    this.targets.set(alias, target);
    const { value, size } = this.anchored.get(target) ?? { value: null, size: 1 };
    this.size += size;
    this.added += size;
    if (this.added - size <= mostAddedByAliases && this.added > mostAddedByAliases) {
      this.fault(alias, { fault: 'alias-bomb', limit: mostAddedByAliases });
    }
    return value;
  }

  private fault(node: unknown, reason: FaultReason, first?: unknown): null {
    const other = spanOf(first);
    this.faults.push({ ...reason, span: spanOf(node) ?? { start: 0, end: 0 }, ...(other && { other }) });
    return null;
  }

  locate(path: Path, part: Part): Span {
    let node: unknown = this.document.contents;
    let key: unknown = null;
    for (const step of path) {
      const parent = this.targets.get(node as Alias) ?? node;
      const pair = isMap(parent) ? this.pairs.get(parent)?.get(String(step)) : undefined;
      const next = pair ? pair.value : isSeq(parent) ? parent.items[Number(step)] : undefined;
      if (next === undefined) return entrySpan(parent, key);
      node = next;
      key = pair ? pair.key : null;
    }
    if (part === 'key') return spanOf(key) ?? entrySpan(node, key);
    if (part === 'entry') return entrySpan(node, key);
    const span = spanOf(node);
    return span && span.end > span.start ? span : entrySpan(node, key);
  }
}

/** A key as it is written: `1.10` and `yes` are names here, whatever they would be as values. */
function keyText(key: Scalar): string {
  if (typeof key.value !== 'string') return key.source ?? '';
  return composed(betweenCurlyQuotes(key) ?? key.value);
}

/** The same letter may be written with its dots or with dots after it, which nobody sees: read as one. */
function composed(text: string): string {
  return /[\u0300-\u036f]/.test(text) ? text.normalize() : text;
}

/**
 * What is meant by text that has typographic quotes round it and nowhere in it; null for any other. It is judged as if
 * the quotes were straight, or each of them would be told again as an id or a time that nobody knows.
 */
function betweenCurlyQuotes({ type, value }: Scalar): string | null {
  if (type !== 'PLAIN' || typeof value !== 'string') return null;
  const [, double, single, angle] = curlyQuoted.exec(value) ?? [];
  return double ?? single ?? angle ?? null;
}

const curlyQuoted = /^(?:[“”„]([^“”„]*)[“”]|[‘’]([^‘’]*)’|[«»]([^«»]*)[«»])$/;

/** An entry is marked at the key that holds it; an item of a list at its first key. */
function entrySpan(node: unknown, key: unknown): Span {
  const first = isMap(node) ? node.items[0]?.key : null;
  return spanOf(key) ?? spanOf(first) ?? spanOf(node) ?? { start: 0, end: 0 };
}

function spanOf(node: unknown): Span | null {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
  return range ? { start: range[0], end: range[1] } : null;
}

/** A tag stands before its node, perhaps with an anchor between them. */
function tagBefore(node: Node, text: string): Fault {
  const end = node.range?.[0] ?? 0;
  const [written = '', tag = ''] =
    /(![^\s,[\]{}]*)(?:\s+&\S+)?\s*$/.exec(text.slice(Math.max(0, end - 200), end)) ?? [];
  const start = end - written.length;
  return { fault: 'tag', tag, span: { start, end: start + tag.length } };
}
