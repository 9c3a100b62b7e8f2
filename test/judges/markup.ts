import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { printed } from './tools.ts';

const require = createRequire(import.meta.url);

/** What a checker of HTML says, by the file that it says it of. */
export type Faults = ReadonlyMap<string, readonly string[]>;

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning';
  url: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** What the Nu HTML checker is wrong about, with the reason. */
export const mistaken = [
  // An English report of a Swedish plan is English round the words of the plan.
  /appears to be written in Swedish but the “html” start tag has “lang="en"”/,
];

/** What the Nu HTML checker says of files, errors and warnings alike; all at once, for Java takes a second to start. */
export function nuFaults(files: readonly string[]): Faults {
  if (files.length === 0) return new Map();
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { messages } = JSON.parse(printed('java', ['-jar', jar, ...options])) as { messages: NuMessage[] };
  return byFile(
    files,
    messages.map(({ url, lastLine = 0, message, extract = '' }) => [
      files.find((file) => url.endsWith(file)) ?? url,
      `line ${lastLine}: ${message} ${extract}`,
    ]),
  );
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title says what report it is, of what plan and for what period; it is no headline in a list of hits.
    'long-title': 'off',
  },
});

/** What html-validate says of files. */
export async function validatorFaults(files: readonly string[]): Promise<Faults> {
  const reports = await Promise.all(
    files.map((file) => validator.validateString(readFileSync(file, 'utf8'), file)),
  );
  return byFile(
    files,
    reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ line, ruleId, message }) => [filePath, `line ${line}: ${message} [${ruleId}]`] as const,
        ),
      ),
    ),
  );
}

function byFile(files: readonly string[], faults: readonly (readonly [string, string])[]): Faults {
  const map = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const [file, fault] of faults) map.set(file, [...(map.get(file) ?? []), fault]);
  return map;
}
