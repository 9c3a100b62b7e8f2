import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';
import bundle from './rolldown.config.mjs';

// rolldown's own command prints a table, which `npm pack --json` would carry along.
const { output } = await build(bundle);

/** The folders of the packages whose code is in the bundle. */
const folders = new Set(
  output
    .flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []))
    .flatMap((id) => {
      return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? [];
    }),
);

writeFileSync('dist/LICENSES.txt', [...folders].toSorted().map(noticeOf).join('\n'));

/**
 * What a package asks to be said wherever its code goes.
 * @param {string} folder
 */
function noticeOf(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ${version} comes without a licence text`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}
