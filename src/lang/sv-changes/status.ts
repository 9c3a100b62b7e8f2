import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import type { Status } from '../../plan/status.ts';
import type { WordsOfKinds } from '../change-words.ts';
import report from '../sv-report.ts';
import { record } from './phrases.ts';

export const status: WordsOfKinds<
  | 'completed'
  | 'ended'
  | 'reopened'
  | 'closing-changed'
  | 'status-forward'
  | 'status-back'
  | 'log-added'
  | 'log-removed'
  | 'log-changed'
> = {
  completed: {
    summary: 'en åtgärd är genomförd',
    why: 'Det som var lovat är gjort. De som åtgärden var till för vill kanske få veta det, och vad den ledde till hör hemma i nästa uppföljning.',
    say: (args) => `${args.to === 'done' ? 'genomfördes' : 'avslutades'}${ending(args)}`,
  },
  ended: {
    summary: 'en åtgärd utgår, är inte längre relevant eller är överflyttad',
    why: 'Någon har bestämt att planen inte ska göra detta, och sagt det. De som beslutade om åtgärden bör få veta det, och det bör också de som den var till för.',
    say: (args) => `${closings[args.to ?? 'cancelled'] ?? 'avslutades'}${ending(args)}`,
  },
  reopened: {
    summary: 'en åtgärd som var avslutad är öppen igen',
    why: 'Den rapporterades som genomförd eller struken, och är det inte. Siffror som har redovisats var fel, och någon måste göra arbetet ändå.',
    say: (args) => `är öppen igen: ${step(args)}${note(args, ', med anteckningen')}`,
  },
  'closing-changed': {
    summary: 'en åtgärd avslutades på ett annat sätt, eller en annan dag, än det stod förut',
    why: 'Inget mer ska göras, nu som förut. Men hur det slutade berättas på ett annat sätt, och tidigare rapporter säger det gamla.',
    say: (args) => (args.from === args.to ? closingDay(args) : `${step(args)}${ending(args, ',')}`),
  },
  'status-forward': {
    summary: 'en åtgärd har kommit längre',
    why: 'Arbetet går framåt, och någon har sagt det.',
    say: (args) => `${step(args)}${note(args)}`,
  },
  'status-back': {
    summary: 'en åtgärd har gått bakåt, eller pausats',
    why: 'Den hade kommit längre, eller sades ha gjort det. Något står i vägen, och den som leder den kan behöva hjälp med det.',
    say: (args) => `${step(args, 'gick tillbaka')}${note(args)}`,
  },
  'log-added': {
    summary: 'en uppföljning skrevs in i loggen',
    why: 'Någon har sett efter hur det går, och sagt det där alla kan läsa det.',
    say: record('följdes upp', '', report.status),
  },
  'log-removed': {
    summary: 'en anteckning i loggen är borta',
    why: 'Det som har rapporterats har rapporterats, och andra kan ha förlitat sig på det. En anteckning som var fel rättas bättre med en senare.',
    say: record('anteckningen', 'togs bort', report.status),
  },
  'log-changed': {
    summary: 'en anteckning i loggen säger något annat',
    why: 'Vad som sades en viss dag berättas annorlunda i efterhand. Det kan vara en rättelse, men de som läste det första gången vet inte om den.',
    say: record('anteckningen', 'ändrades', report.status),
  },
};

const closings: Readonly<Partial<Record<Status, string>>> = {
  cancelled: 'utgick',
  'not-relevant': 'bedömdes som inte längre relevant',
  transferred: 'flyttades över',
};

function step({ from, to }: FormArgs['status'], went = 'ändrades'): string {
  return `läget ${went} från ${wordOf(from)} till ${wordOf(to)}`;
}

function wordOf(status: Status | null): string {
  return quote(report.status[status ?? 'unreported']);
}

function closingDay(args: FormArgs['status']): string {
  return `${args.closed === null ? 'dagen för avslutet togs bort' : `dagen för avslutet är nu ${args.closed}`}${note(args)}`;
}

/** Dagen för avslutet, om den är känd, och vad som sägs om det. */
function ending(args: FormArgs['status'], mark = ''): string {
  return `${args.closed === null ? '' : `${mark} ${args.closed}`}${note(args)}`;
}

function note({ note: said }: FormArgs['status'], before = ':'): string {
  return said === null ? '' : `${before} ${quote(said)}`;
}
