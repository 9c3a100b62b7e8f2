/**
 * What a run of the program costs, as a ratio to an empty run of Node in the same round: the machine may be fast or
 * slow, and the ratio stays. Build first; `npm run bench` does.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = 25;
const cases = {
  'plan --version': ['--version'],
  'plan explain time "våren 2017"': ['explain', 'time', 'våren 2017'],
  'plan validate examples/boras.plan.yaml': ['validate', 'examples/boras.plan.yaml', '--today', '2017-12-31'],
  'plan report examples/boras.plan.yaml -f html': [
    ...['report', 'examples/boras.plan.yaml', '-f', 'html'],
    ...['--period', '2017', '--today', '2017-12-31'],
  ],
  'plan validate examples/*.plan.yaml': ['validate', 'examples/*.plan.yaml', '--today', '2017-12-31'],
};

// A certificate file that Node reads at every start would flatter every ratio.
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/**
 * @param {readonly string[]} args
 * @returns milliseconds of wall time for one process
 */
function timeOf(args, cwd = '.') {
  const start = performance.now();
  const { error, status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  if (error) throw error;
  if (status === 2) throw new Error(String(stderr));
  return performance.now() - start;
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

console.log(`Node ${process.version}, ${rounds} rounds each, ratio to \`node -e 0\` in the same round`);
for (const [name, args] of Object.entries(cases)) {
  const command = ['bin/plan.js', ...args];
  timeOf(command);
  const pairs = Array.from({ length: rounds }, () => ({ empty: timeOf(['-e', '0']), run: timeOf(command) }));
  const ratio = median(pairs.map(({ empty, run }) => run / empty));
  console.log(`${ratio.toFixed(2)}×  ${median(pairs.map(({ run }) => run)).toFixed(0)} ms  ${name}`);
}

/** @param {number} actions a plan of so many, twenty to an area, each with a word in its log */
function planOf(actions) {
  const areas = Array.from({ length: actions / 20 }, (_, area) => {
    const own = Array.from(
      { length: 20 },
      (_, i) => `      - id: "${area}.${i}"
        title: Åtgärd ${i} i område ${area}
        lead: enhet${(area + i) % 40}
        when: ${2025 + (i % 3)}
        status: ongoing
        log: [{date: 2025-10-01, by: enhet1, note: Arbetet pågår som det ska., next: Fortsätter under våren.}]
`,
    );
    return `  - id: "${area}"\n    title: Område ${area}\n    actions:\n${own.join('')}`;
  });
  const actors = Array.from({ length: 40 }, (_, i) => `  enhet${i}: {name: Enhet ${i}}\n`);
  return `format: 1\ntitle: Plan\nlanguage: sv\nvalid: 2025/2027\nactors:\n${actors.join('')}areas:\n${areas.join('')}`;
}

/** Edits that are made in turns; each changes something however often it is made. */
const edits = [
  (/** @type {string} */ action) => action.replace(/when: (\d+)/, (_, year) => `when: ${Number(year) + 1}`),
  (/** @type {string} */ action) =>
    action.replace(/lead: enhet(\d+)/, (_, lead) => `lead: enhet${(Number(lead) + 1) % 40}`),
  (/** @type {string} */ action) =>
    action.replace(/status: (\w+)/, (_, status) => `status: ${status === 'ongoing' ? 'paused' : 'ongoing'}`),
  (/** @type {string} */ action) => action.replace('Arbetet', 'Det arbetet'),
];

/**
 * A plan with one edit in every so manieth action.
 * @param {string} text
 * @param {{ first: number, step: number, turn: number }} which
 */
function revised(text, { first, step, turn }) {
  const [head, ...actions] = text.split(/^(?= {6}- id: )/m);
  for (let at = first, edit = turn; at < actions.length; at += step, edit += 1) {
    actions[at] = edits[edit % edits.length]?.(actions[at] ?? '') ?? '';
  }
  return [head, ...actions].join('');
}

/**
 * Makes a repository with so many revisions of a plan of a hundred actions, each with two edits more than the one before.
 * @param {string} folder
 * @param {number} revisions
 */
function makeRevisions(folder, revisions) {
  let text = planOf(100);
  const commits = Array.from({ length: revisions }, (_, number) => {
    text = revised(text, { first: number % 50, step: 50, turn: number });
    const committer = `committer Samordningen <plan@example.org> ${1_700_000_000 + number * 86_400} +0000`;
    const file = `M 100644 inline plan.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    return `commit refs/heads/main\n${committer}\ndata 0\n${file}`;
  });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') });
  execFileSync('git', ['checkout', '--quiet', 'main'], { cwd: folder });
}

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
const sizes = [1000, 10_000].map((actions) => {
  const path = join(folder, `${actions}.plan.yaml`);
  writeFileSync(path, planOf(actions));
  return { actions, path };
});
for (const format of ['html', 'md']) {
  const words = ['-f', format, '--period', '2025', '--today', '2026-02-01'];
  const rounds = Array.from({ length: 5 }, () =>
    sizes.map(({ path }) => timeOf(['bin/plan.js', 'report', path, ...words])),
  );
  const ratio = median(rounds.map(([small = 0, large = 0]) => large / small));
  const large = median(rounds.map(([, time = 0]) => time));
  console.log(
    `${ratio.toFixed(2)}×  ${large.toFixed(0)} ms  plan report -f ${format}, 10,000 actions against 1,000`,
  );
}

const [, large] = sizes;
const revision = join(folder, 'revision.plan.yaml');
writeFileSync(revision, revised(planOf(10_000), { first: 0, step: 208, turn: 0 }));
compareRuns('plan diff, two revisions of 10,000 actions with 48 edits, against plan validate of one', {
  run: ['diff', large?.path ?? '', revision],
  against: ['validate', revision],
  rounds: 5,
});

const repository = join(folder, 'repository');
makeRevisions(repository, 200);
compareRuns('plan diff --history, 200 revisions of 100 actions, against plan validate of one', {
  run: ['diff', '--history', 'plan.yaml'],
  against: ['validate', 'plan.yaml'],
  rounds: 11,
  folder: repository,
});
rmSync(folder, { recursive: true });

/**
 * Prints the ratio of two commands that run in turns.
 * @param {string} name
 * @param {{ run: readonly string[], against: readonly string[], rounds: number, folder?: string }} runs
 */
function compareRuns(name, { run, against, rounds, folder }) {
  const program = resolve('bin/plan.js');
  const day = ['--today', '2026-02-01'];
  const pairs = Array.from({ length: rounds }, () => ({
    other: timeOf([program, ...against, ...day], folder),
    own: timeOf([program, ...run, ...day], folder),
  }));
  const ratio = median(pairs.map(({ own, other }) => own / other));
  console.log(`${ratio.toFixed(2)}×  ${median(pairs.map(({ own }) => own)).toFixed(0)} ms  ${name}`);
}
