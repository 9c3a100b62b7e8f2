/**
 * What a run of the program costs, as a ratio to an empty run of Node in the same round: the machine may be fast or
 * slow, and the ratio stays. Build first; `npm run bench` does.
 */
import { spawnSync } from 'node:child_process';

const rounds = 25;
const cases = {
  'plan --version': ['--version'],
  'plan explain time "våren 2017"': ['explain', 'time', 'våren 2017'],
  'plan validate examples/boras.plan.yaml': ['validate', 'examples/boras.plan.yaml', '--today', '2017-12-31'],
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
