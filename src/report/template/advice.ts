import type { Shape } from './shapes.ts';
import { fits, type Kind } from './signatures.ts';

/** What of an object is written where it is to be read, the best first. */
const tellingNames = ['word', 'name', 'title', 'text'];

/** How to print what is no text, as a template writes it. */
export function printed(text: string, shape: Shape): string {
  switch (shape.is) {
    case 'prose':
      return `{{prose ${text}}}`;
    case 'figure':
      return `{{number ${text}}}`;
    case 'truth':
      return `{{#if ${text}}}…{{/if}}`;
    case 'list':
      if (fits('actors', shape)) return `{{names ${text}}}`;
      return fits('texts', shape) ? `{{join ${text} ", "}}` : `{{#each ${text}}}…{{/each}}`;
    case 'object': {
      if (fits('link', shape)) return `{{link ${text}}}`;
      const name = telling(shape, 'text');
      return name === null || isCall(text) ? `{{#with ${text}}}…{{/with}}` : `{{${text}.${name}}}`;
    }
    default:
      return `{{${text}}}`;
  }
}

/** What to write where a helper was given something else than it takes, as a template writes it; null where nothing is known. */
export function otherWay(text: string, shape: Shape, wanted: Kind): string | null {
  if (wanted === 'words' || wanted === 'level') return null;
  if (wanted === 'prose') return shape.is === 'list' ? null : printed(text, shape);
  if (shape.is === 'prose') return printed(text, shape);
  if (shape.is === 'list' && (fits('actors', shape) || fits('texts', shape))) return printed(text, shape);
  const name = shape.is === 'object' && !isCall(text) ? telling(shape, wanted) : null;
  return name === null ? null : `${text}.${name}`;
}

/** Of what a helper finds, nothing can be named where it stands. */
function isCall(text: string): boolean {
  return text.startsWith('(');
}

/** The name under which an object has what is wanted. */
function telling(shape: Extract<Shape, { is: 'object' }>, wanted: Kind): string | null {
  return (
    tellingNames.find((name) => {
      const within = shape.at(name);
      return within !== null && fits(wanted, within);
    }) ?? null
  );
}
