import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import { inARow } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import report from '../sv-report.ts';
import { ids, text, value } from './phrases.ts';

export const wording: WordsOfKinds<
  | 'wording-changed'
  | 'wording-undecided'
  | 'wording-tidied'
  | 'binding-strengthened'
  | 'binding-weakened'
  | 'level-changed'
  | 'cost-changed'
  | 'coverage-changed'
  | 'goals-served-changed'
  | 'dependencies-changed'
  | 'note-changed'
  | 'internal-changed'
> = {
  'wording-changed': {
    summary: 'en text i planen kom till, eller ändrades med ett beslut eller före det första',
    why: 'Vad som ska göras, eller varför, står på ett annat sätt. Den som leder det bör läsa de nya orden innan arbetet fortsätter efter de gamla.',
    say: text,
  },
  'wording-undecided': {
    summary: 'en text som var beslutad säger något annat, och planen har inget nytt beslut om den',
    why: 'De som antog planen antog dess ord. Kan vem som helst skriva andra vet ingen längre vad som är beslutat; skriv in beslutet under `decisions`, eller behåll orden.',
    say: (args, of) => `${text(args, of)}, och inget nytt beslut om texten är antecknat`,
  },
  'wording-tidied': {
    summary: 'en text har andra mellanrum, skiljetecken eller versaler, och samma ord',
    why: 'Den säger det den sade förut.',
    say: text,
  },
  'binding-strengthened': {
    summary: 'det som planen bör göra ska den nu göra',
    why: '”Ska” är ett löfte som går att följa upp. Den som leder åtgärden har mindre utrymme att göra annat först.',
    say: sayBinding,
  },
  'binding-weakened': {
    summary: 'det som planen ska göra bör den nu bara göra',
    why: 'Ett litet ord gör ett löfte till en önskan. Det är lätt att missa, och åtgärden kan bli ogjord utan att någon har brutit mot planen.',
    say: sayBinding,
  },
  'level-changed': {
    summary: 'ett område eller en åtgärd gäller en annan preventionsnivå',
    why: 'Arbete för alla, för grupper i risk och för enskilda görs av olika människor på olika sätt. Också siffrorna per nivå blir andra.',
    say: value,
  },
  'cost-changed': {
    summary: 'kostnaden, eller hur den betalas, anges annorlunda',
    why: 'Någon måste ha pengarna. Den som beslutar om budgeten bör känna till den siffra som nu står i planen.',
    say: value,
  },
  'coverage-changed': {
    summary: 'det svarar mot andra punkter i ett ramverk, eller gäller andra områden',
    why: 'Genom dem prövas planen mot en lag eller en nationell lista. En punkt som inget längre svarar mot är en lucka.',
    say: ids,
  },
  'goals-served-changed': {
    summary: 'en åtgärd bidrar till andra mål',
    why: 'Ett mål nås genom sina åtgärder. Vilka som bidrar till det avgör vad målets siffror säger om dem.',
    say: ids,
  },
  'dependencies-changed': {
    summary: 'en åtgärd kommer efter andra än förut',
    why: 'Den som leder den väntar nu på någon annan, eller på ingen. Tiderna för dem måste gå ihop.',
    say: ids,
  },
  'note-changed': {
    summary: 'en kommentar säger något annat',
    why: 'En kommentar förklarar. Inget som är beslutat blir annorlunda av den.',
    say: text,
  },
  'internal-changed': {
    summary: 'en intern anteckning ändrades',
    why: 'Den är till för dem som arbetar med planen. Att den har ändrats sägs, men inget av det den säger.',
    say: () => 'den interna anteckningen ändrades',
  },
};

function sayBinding({ from, to }: FormArgs['word']): string {
  const wordOf = (word: string): string => quote(wordIn(report.binding, word) ?? word);
  const old = from === null ? null : `${to === null ? 'inte längre' : 'i stället för'} ${wordOf(from)}`;
  return inARow(to === null ? null : `nu ${wordOf(to)}`, old);
}
