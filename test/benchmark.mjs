/**
 * What a run of the program costs, as a ratio to an empty run of Node in the same round: the machine may be fast or
 * slow, and the ratio stays. Build first; `npm run bench` does.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** @param {readonly string[]} args milliseconds of wall time for one process */
function timeOf(args) {
  const start = performance.now();
  const { error } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (error) throw error;
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
rmSync(folder, { recursive: true });
