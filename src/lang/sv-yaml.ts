import { quote } from '../findings/quote.ts';
import type { FaultReason } from '../plan/fault.ts';
import type { Wording } from '../rules/rule.ts';

export const yamlSyntax: Wording<FaultReason> = {
  summary: 'filen går att läsa som YAML',
  why: 'En planfil är YAML: nycklar, kolon och indrag som visar vad som hör till vad. När det inte går att följa kan man inte lita på något av det som kommer efter, så resten av filen bedöms först när felet är rättat.',
  message: faultMessage,
  note: () => 'den första står här',
  remedy: faultRemedy,
};

function faultMessage(fault: FaultReason): string {
  switch (fault.fault) {
    case 'empty':
      return 'filen är tom';
    case 'not-utf8':
      return `filen är inte UTF-8: byten ${fault.byte} här är inget tecken${fault.guess === null ? '' : ` (i Windows-1252 vore den ${quote(fault.guess)})`}`;
    case 'utf16':
      return 'filen är UTF-16, och en plan är UTF-8';
    case 'binary':
      return 'filen är inte text';
    case 'control-character':
      return `styrtecknet ${fault.code} får inte stå i en plan`;
    case 'tab':
      return 'en tabb står där det ska vara mellanslag';
    case 'no-break-space':
      return 'ett hårt mellanslag står här, där det ska vara ett vanligt';
    case 'bullet':
      return `${quote(fault.bullet)} är inget liststreck`;
    case 'curly-quotes':
      return 'de här är inga citattecken för YAML, utan blir en del av texten';
    case 'unclosed':
      return `det här öppnas men stängs aldrig: \`${fault.closing}\` saknas`;
    case 'colon-in-value':
      return 'ett värde med kolon och mellanslag i sig står utan citattecken';
    case 'no-space-after-colon':
      return 'mellanslaget efter kolonet saknas';
    case 'no-colon':
      return 'en nyckel utan kolon efter sig';
    case 'indentation':
      return 'indraget stämmer inte med raderna ovanför';
    case 'list-on-key-line':
      return 'en punkt i en lista står på samma rad som sin nyckel';
    case 'reserved-character':
      return `ett värde kan inte börja med ${quote(fault.character)} om det inte står inom citattecken`;
    case 'escape':
      return `${quote(fault.escape)} betyder inget inom dubbla citattecken`;
    case 'unexpected':
      return `${quote(fault.text)} var oväntat här`;
    case 'duplicate-key':
      return `nyckeln ${quote(fault.key)} står två gånger på samma ställe`;
    case 'missing-dash':
      return 'punkten ovanför har redan ett `id`: strecket före det här saknas';
    case 'collection-key':
      return 'en nyckel måste vara ett enkelt ord';
    case 'several-documents':
      return 'här börjar ett andra dokument, efter `---`';
    case 'yaml-version':
      return `filen begär YAML ${fault.version}, där ord som no och on får en annan betydelse`;
    case 'directive':
      return 'en rad som börjar med % hör inte hemma i en plan';
    case 'tag':
      return `taggen ${quote(fault.tag)} hör inte hemma i en plan`;
    case 'unknown-alias':
      return `*${fault.alias} hänvisar till ett ankare som inte finns ovanför`;
    case 'circular-alias':
      return `*${fault.alias} hänvisar till det som den själv står i`;
    case 'alias-bomb':
      return `alias gör filen mer än ${String(fault.limit)} värden större än den är skriven`;
    case 'too-deep':
      return 'filen är nästlad för djupt för att vara en plan';
  }
}

function faultRemedy(fault: FaultReason): string {
  switch (fault.fault) {
    case 'empty':
      return 'en plan börjar med `format: 1`, `title:` och `areas:`';
    case 'not-utf8':
    case 'utf16':
      return 'spara filen som UTF-8 i din editor';
    case 'binary':
      return 'ange en planfil; ett Word- eller PDF-dokument måste först skrivas ner som en';
    case 'control-character':
      return 'ta bort det; det följer ofta med text som klistras in från ett dokument';
    case 'tab':
      return 'gör indrag med mellanslag, två för varje nivå';
    case 'no-break-space':
      return 'skriv ett vanligt mellanslag i stället; det följer ofta med text som klistras in från ett dokument';
    case 'bullet':
      return 'börja varje punkt med `- `';
    case 'curly-quotes':
      return `skriv raka citattecken: ${quote(fault.text)}`;
    case 'unclosed':
      return `sätt \`${fault.closing}\` där det slutar`;
    case 'colon-in-value':
      return 'sätt hela värdet inom citattecken';
    case 'no-space-after-colon':
      return 'skriv `nyckel: värde`';
    case 'no-colon':
      return 'skriv `nyckel: värde`, eller gör ett indrag om raden fortsätter värdet ovanför';
    case 'indentation':
      return 'ge nycklarna på samma ställe samma indrag, och det som hör till en nyckel två mellanslag till';
    case 'list-on-key-line':
      return 'börja listan på nästa rad, två mellanslag in';
    case 'reserved-character':
      return 'sätt värdet inom citattecken';
    case 'escape':
      return 'använd enkla citattecken, där ett bakstreck bara är ett bakstreck';
    case 'unexpected':
      return 'se på raden ovanför: ett citattecken, en parentes eller ett kolon kan saknas eller vara för mycket';
    case 'duplicate-key':
      return 'behåll en av dem';
    case 'missing-dash':
      return 'börja punkten med ett streck, `- id:`, med strecket under det i punkten ovanför';
    case 'collection-key':
      return 'skriv ett ord före kolonet; text inom hakparentes eller klammer behöver citattecken';
    case 'several-documents':
      return 'ha en plan i varje fil';
    case 'yaml-version':
    case 'directive':
      return 'ta bort raden; en plan är YAML 1.2';
    case 'tag':
      return 'ta bort den, och sätt värdet inom citattecken om det är text';
    case 'unknown-alias':
      return 'sätt värdet inom citattecken om asterisken hör till texten';
    case 'circular-alias':
    case 'alias-bomb':
      return 'skriv ut värdena i stället';
    case 'too-deep':
      return 'leta efter parenteser som öppnas men aldrig stängs';
  }
}
