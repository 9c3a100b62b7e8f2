import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { type KeyMeaning, meaningsOf } from '../plan/keys.ts';

/** What a key of a plan file means wherever it may stand; null for a key that no plan has. */
export async function explainKey(key: string, isJson: boolean, language: Catalogue): Promise<string | null> {
  const { default: schema } = await import('../../schemas/plan.schema.json');
  const meanings = meaningsOf(key, schema);
  if (meanings.length === 0) return null;
  if (isJson) return asJson({ key, meanings });
  return meanings.map((meaning) => paragraph(key, meaning, language)).join('\n');
}

function paragraph(
  key: string,
  { place, descriptions, words, example }: KeyMeaning,
  { code, explain }: Catalogue,
): string {
  const index = code === 'sv' ? 1 : 0;
  const widest = Math.max(...words.map(({ word }) => word.length));
  const lines = [
    `${key} (${place}): ${descriptions[index] ?? ''}`,
    ...words.map(({ word, names }) => `  ${word.padEnd(widest)}  ${names[index] ?? ''}`),
    ...(example ? [`  ${explain.example}: ${example.isListItem ? '- ' : ''}${example.text}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
