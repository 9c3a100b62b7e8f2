import type { Paint } from './paint.ts';

/** No colours. */
export const plain: Paint = {
  bold: String,
  dim: String,
  margin: String,
  error: String,
  warning: String,
  info: String,
  attention: String,
  change: String,
  progress: String,
  editorial: String,
};
