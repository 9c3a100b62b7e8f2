import type { Path } from '../findings/finding.ts';
import { isRegister } from '../plan/fields.ts';
import type { Plan } from '../plan/model.ts';

/** A text of a plan with where it stands. */
export interface PlacedText {
  text: string;
  path: Path;
  /** An id of a register is a text as well, and stands as a key. */
  part: 'key' | 'value';
}

/** Every text of a plan, and every figure as text, in which a pattern occurs; in the order they are written. */
export function textsWith(pattern: RegExp, plan: Plan): PlacedText[] {
  const found: PlacedText[] = [];
  // One path for the whole walk, copied only where something is found: a plan has many texts and few of those.
  const path: (string | number)[] = [];

  function look(text: string, part: PlacedText['part']): void {
    if (pattern.test(text)) found.push({ text, path: [...path], part });
  }

  function visit(value: unknown): void {
    if (typeof value === 'string') look(value, 'value');
    else if (typeof value === 'number') look(String(value), 'value');
    else if (typeof value === 'object' && value !== null) visitEach(value);
  }

  function visitEach(parent: object): void {
    const isInRegister = isRegister(path);
    for (const [key, child] of Object.entries(parent) as [string, unknown][]) {
      path.push(Array.isArray(parent) ? Number(key) : key);
      if (isInRegister) look(key, 'key');
      visit(child);
      path.pop();
    }
  }

  visit(plan);
  return found;
}

/** The key that a text stands under, such as `note`; for an id of a register, that register. */
export function keyOfText({ path, part }: PlacedText): string {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.at(part === 'key' ? -2 : -1) ?? '';
}
