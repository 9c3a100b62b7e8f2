import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const path = 'README.md';
const readme = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** The repository's plans, and the plan that the page shows, under the name that its commands use. */
const files: Record<string, string> = {
  ...Object.fromEntries(
    readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .map((file) => `examples/${file.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.plan.yaml'))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  ),
  'skolvagar.plan.yaml':
    /```yaml\n(# yaml-language-server: \$schema=plan\.schema[\s\S]*?)```/.exec(readme)?.[1] ?? '',
};

/** A repository with nothing but the plan that the page shows. */
const own = { 'skolvagar.plan.yaml': files['skolvagar.plan.yaml'] ?? '' };

const blocksShown = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map(([, text = '']) => text);

/** A block of the page as the program makes it: every command followed by what a terminal shows. */
async function made(block: string): Promise<string> {
  const commands = block.split('\n').filter((line) => line.startsWith('$ plan '));
  const shown = commands.map(async (line) => {
    const words = wordsOf(line.slice('$ plan '.length));
    const outcome = await run(words, {
      files: line.includes('examples/') ? files : own,
      env: { LANG: 'en' },
    });
    return `${line}\n${outcome.stderr}${outcome.stdout}`;
  });
  return (await Promise.all(shown)).join('\n');
}

function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe('the README', () => {
  it('shows what the program prints', async () => {
    const blocks = await Promise.all(blocksShown.map(made));
    if (process.env.MODE === 'golden') {
      const text = blocksShown.reduce((page, block, i) => page.replace(block, () => blocks[i] ?? ''), readme);
      writeFileSync(path, text);
    }
    expect(process.env.MODE === 'golden' ? blocks : blocksShown).toEqual(blocks);
    expect(blocks.join('').match(/^\$ plan /gm)).toHaveLength(13);
  });

  it('gives a plan that fits the schema', async () => {
    const { stdout } = await run(['validate', 'skolvagar.plan.yaml', '-f', 'json'], { files });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'schema' || rule === 'yaml-syntax')).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('never calls the program by the name of a package that is not ours', () => {
    expect(readme).not.toMatch(/npx\s+plan\b/);
  });

  it('calls the tests as the project does', () => {
    expect(readme).toContain('npm install && npm test');
    expect(readme).toContain(
      'npm install && node bin/plan.js validate examples/boras.plan.yaml --today 2017-12-31',
    );
  });
});
