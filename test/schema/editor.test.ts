import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

const service = getLanguageService({
  schemaRequestService: (url) => Promise.resolve(readFileSync(fileURLToPath(url), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
service.configure({ validate: true, hover: true, completion: true, hoverSchemaSource: false });

const schemaLine = '# yaml-language-server: $schema=../schemas/plan.schema.json\n';

let version = 0;

/** A text as an editor holds it, in the folder of the examples; the server remembers what it said of a version. */
function open(text: string): TextDocument {
  return TextDocument.create(pathToFileURL('examples/a.plan.yaml').href, 'yaml', ++version, text);
}

const plan = `${schemaLine}format: 1
title: Handlingsplan
valid: 2017/2018
review_by: 2018
follow_up:
  to: ks
  when: årligen
document: {date: 2017-03-17, owner: ks}
actors:
  ks: {name: Kommunstyrelsen, kind: board}
areas:
  - id: "1"
    title: Skolan
    actions:
      - id: "1.1"
        title: Utbilda
        lead: ks
        when: våren 2017
        status:${' '}
        log:
          - {date: 2017-05-01, status: done}
`;

/** What the editor shows with the pointer on the first letter of some text. */
async function hoverOn(text: string): Promise<string> {
  const document = open(plan);
  const hover = await service.doHover(document, document.positionAt(plan.indexOf(text) + 1));
  return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
}

/** The words that the editor offers after some text. */
async function wordsAfter(text: string): Promise<string[]> {
  const document = open(plan);
  const { items } = await service.doComplete(
    document,
    document.positionAt(plan.indexOf(text) + text.length),
    false,
  );
  return items.map(
    ({ label, documentation }) => `${label}: ${typeof documentation === 'string' ? documentation : ''}`,
  );
}

async function complaints(text: string): Promise<string[]> {
  const found = await service.doValidation(open(text), false);
  return found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`);
}

describe('an editor with the YAML language server', () => {
  it('offers the nine words for a status, each explained in both languages', async () => {
    expect(await wordsAfter('        status: ')).toEqual([
      'not-started: not started / ej påbörjad',
      'planned: planned / planerad',
      'ongoing: ongoing / pågår',
      'partly-done: partly done / delvis genomförd',
      'done: done / genomförd',
      'paused: paused / pausad',
      'cancelled: cancelled / utgår',
      'not-relevant: no longer relevant / ej relevant',
      'transferred: moved to another plan / överflyttad',
      'null: not filled in / ej ifyllt',
    ]);
  });

  it.each([
    ['lead: ks', 'The one function or body that answers', 'Den enda funktion eller det organ som svarar'],
    ['valid: 2017', 'From when to when the plan is in force', 'Från när till när planen gäller'],
    ['review_by:', 'When the plan must be reviewed', 'När planen senast ska revideras'],
    ['follow_up:', 'How and when the plan as a whole', 'Hur och när planen i sin helhet'],
    ['to: ks', 'Who receives the follow-up', 'Vem uppföljningen redovisas till'],
    ['when: årligen', 'When, or how often', 'När, eller hur ofta'],
    ['date: 2017-03', 'Date printed on the document', 'Datum som står på dokumentet'],
    ['owner:', 'Who keeps the document current', 'Vem som håller dokumentet aktuellt'],
    ['when: våren', 'When, in the words of the plan', 'När, med planens ord'],
    ['status: done', 'Where the action stood that day', 'Hur det stod till med åtgärden den dagen'],
    ['kind: board', 'What kind of body it is', 'Vilket slags organ det är'],
  ])('shows on %s what it means, in both languages', async (text, english, swedish) => {
    const shown = await hoverOn(text);
    expect(shown).toContain(english);
    expect(shown).toContain(swedish);
  });

  it('says what the words of a closed list mean', async () => {
    expect(await hoverOn('status: done')).toContain('* `partly-done`: partly done / delvis genomförd');
  });

  it('marks a key that is misspelt', async () => {
    expect(await complaints(plan.replace('lead: ks', 'leda: ks'))).toEqual([
      '18:9 Property leda is not allowed.',
    ]);
  });

  it.each(readdirSync('examples').filter((name) => name.endsWith('.plan.yaml')))(
    'has nothing against %s, which names its schema',
    async (name) => {
      const text = readFileSync(`examples/${name}`, 'utf8');
      expect(text.startsWith(schemaLine)).toBe(true);
      expect(await complaints(text)).toEqual([]);
      expect(await complaints(text.replace('\nformat: 1', '\nformat: 2'))).toHaveLength(1);
    },
  );
});
