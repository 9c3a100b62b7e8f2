import type { Span } from '../findings/finding.ts';

/** Why a file cannot be read as the YAML of a plan, as data. */
export type FaultReason =
  | { fault: 'empty' }
  | { fault: 'not-utf8'; byte: string; guess: string | null }
  | { fault: 'utf16' }
  | { fault: 'binary' }
  | { fault: 'control-character'; code: string }
  | { fault: 'tab' }
  | { fault: 'no-break-space' }
  | { fault: 'bullet'; bullet: string }
  | { fault: 'curly-quotes'; text: string }
  | { fault: 'unclosed'; closing: string }
  | { fault: 'colon-in-value' }
  | { fault: 'no-space-after-colon' }
  | { fault: 'no-colon' }
  | { fault: 'indentation' }
  | { fault: 'list-on-key-line' }
  | { fault: 'reserved-character'; character: string }
  | { fault: 'escape'; escape: string }
  | { fault: 'unexpected'; text: string }
  | { fault: 'duplicate-key'; key: string }
  | { fault: 'missing-dash' }
  | { fault: 'collection-key' }
  | { fault: 'several-documents' }
  | { fault: 'yaml-version'; version: string }
  | { fault: 'directive' }
  | { fault: 'tag'; tag: string }
  | { fault: 'unknown-alias'; alias: string }
  | { fault: 'circular-alias'; alias: string }
  | { fault: 'alias-bomb'; limit: number }
  | { fault: 'too-deep' };

/** A fault at its place, with the other place where there are two. */
export type Fault = FaultReason & { span: Span; other?: Span };
