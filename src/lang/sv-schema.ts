import { listOf, quote } from '../findings/quote.ts';
import type { Wording } from '../rules/rule.ts';
import type { NotInSchema } from '../rules/schema.ts';
import { action, list } from './sv-words.ts';

export const schema: Wording<NotInSchema> = {
  summary: 'filen har formen av en plan',
  why: 'Varje nyckel i en plan har en betydelse och en stavning, så att en rapport hittar den och ett skrivfel inte kan gömma den. Vad som får skrivas står i schemat, med en beskrivning av varje nyckel som din editor visar.',
  message: (args) => `${args.action ? `${action(args.action)}: ` : ''}${misfitMessage(args)}`,
  remedy: misfitRemedy,
};

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  integer: 'ett heltal',
  boolean: 'sant eller falskt (true, false)',
  array: 'en lista',
  object: 'en uppsättning nycklar',
};

function misfitMessage(args: NotInSchema): string {
  const under = `\`${args.under ?? ''}\``;
  const value = `${quote(args.written)} under ${under}`;
  switch (args.misfit) {
    case 'unknown-key':
      return `nyckeln ${quote(args.key)} betyder inget här`;
    case 'missing-key':
      return `\`${args.key}\` saknas`;
    case 'wrong-type': {
      const found = types[args.found] ?? args.found;
      const expected = list(
        args.expected.map((type) => types[type] ?? type),
        'eller',
      );
      return args.under === null
        ? `filen är ${found}, men ska vara ${expected}`
        : `${value} är ${found}, men ska vara ${expected}`;
    }
    case 'not-in-list':
      return `${quote(args.written)} är inget av orden för ${under}`;
    case 'no-such-day':
      return `${value} är ingen dag i kalendern, skriven ÅÅÅÅ-MM-DD`;
    case 'unquoted-id':
      return `id:t ${args.written} står utan citattecken och läses därför som talet ${args.read}`;
    case 'spaces-in-id':
      return `${value} är inget id: ett id har inga mellanslag`;
    case 'spaces-in-key':
      return `id:t ${quote(args.key)} har mellanslag, så inget kan hänvisa till det`;
    case 'blank':
      return args.isItem ? `en punkt i ${under} är tom` : `${under} är tom`;
    case 'no-keys':
      return `${under} har inga nycklar`;
    case 'too-small':
      return `${value} är mindre än ${String(args.least)}`;
    case 'too-large':
      return `${value} är mer än ${String(args.most)}`;
    case 'wrong-format':
      return `formatet ${quote(args.written)} kan den här versionen inte läsa`;
    case 'no-web-address':
      return `${value} är ingen webbadress`;
    case 'unknown-rule':
      return `${quote(args.written)} är ingen regel`;
    case 'number-of-what':
      return `${value} är ett tal, men säger inte vilket`;
    case 'unacceptable-rule':
      return `anmärkningar från ${quote(args.written)} går inte att godta`;
  }
}

function misfitRemedy(args: NotInSchema): string {
  switch (args.misfit) {
    case 'unknown-key':
      if (args.nearest !== null) return `menade du ${quote(args.nearest)}?`;
      if (/\s/.test(args.key))
        return 'hör det till texten före, sätt hela texten inom citattecken: mellan { } börjar ett komma en ny nyckel';
      return args.allowed.length === 1
        ? `den enda nyckeln är ${list(args.allowed)}`
        : `nycklarna är ${list(args.allowed)}`;
    case 'missing-key':
      if (args.example?.isListItem)
        return `lägg till \`${args.key}:\` och under den en lista, till exempel \`- ${args.example.text}\`, med de andra nycklarna under`;
      return `lägg till \`${args.key}:${args.example ? ` ${args.example.text}` : ''}\``;
    case 'wrong-type':
      if (args.under === null)
        return 'börja varje rad vid marginalen med en nyckel och ett kolon, till exempel `title:`';
      if (args.expected.includes('string')) return 'sätt det inom citattecken om det är text';
      if (args.example?.isListItem)
        return `börja varje punkt med ett streck, till exempel \`- ${args.example.text}\`, med de andra nycklarna under`;
      if (args.expected.includes('array')) return `skriv den som en lista: ${listOf(args.written)}`;
      if (args.expected.includes('boolean')) return 'skriv true eller false';
      if (!args.expected.includes('object')) return 'skriv det med siffror';
      return `skriv så här: ${args.example?.text ?? '{}'}`;
    case 'not-in-list':
      return args.nearest === null
        ? `skriv ${list(args.allowed, 'eller')}`
        : `menade du ${quote(args.nearest)}?`;
    case 'no-such-day':
      return 'skriv en dag som finns, till exempel 2026-03-31, utan klockslag';
    case 'unquoted-id':
      return `skriv "${args.written}": inom citattecken står det kvar som det är, och 1.10 blir inte 1.1`;
    case 'spaces-in-id':
      return args.nearest === null
        ? 'skriv in organet under `actors`, och dess id här; flera id:n blir en lista: [ks, polisen]'
        : `menade du ${quote(args.nearest)}?`;
    case 'spaces-in-key':
      return `skriv ${args.better}: här och där det hänvisas till; det fullständiga namnet står under \`name\``;
    case 'blank':
      if (args.isItem) return 'skriv ett värde, eller ta bort punkten';
      return args.isNeeded ? 'skriv ett värde' : 'skriv ett värde, eller ta bort nyckeln';
    case 'no-keys':
      return `nycklarna är ${list(args.allowed)}`;
    case 'too-small':
      return `skriv ${String(args.least)} eller mer`;
    case 'too-large':
      return `skriv ${String(args.most)} eller mindre`;
    case 'wrong-format':
      return 'skriv `format: 1`';
    case 'no-web-address':
      return 'skriv den hel, till exempel https://www.example.se';
    case 'unknown-rule':
      return args.nearest === null
        ? '`plan explain --list` visar alla regler'
        : `menade du ${quote(args.nearest)}?`;
    case 'number-of-what':
      return `skriv \`${args.example}\``;
    case 'unacceptable-rule':
      return 'ta bort posten och rätta det som anmärkningarna säger';
  }
}
