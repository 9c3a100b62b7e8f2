/** Who may look at whom in src: a room is a folder or a file there. */
const rooms = {
  'main.ts': {
    imports: ['commands/', 'lang/', 'findings/', 'io.ts', 'node.ts'],
    because:
      'main turns arguments into a command and a failure into an exit code; the work is in the commands',
  },
  'commands/': {
    imports: [
      'check.ts',
      'compare.ts',
      'judge.ts',
      'explain/',
      'report/',
      'revisions/',
      'diff/',
      'suppression/',
      'rules/',
      'format/',
      'lang/',
      'facts/',
      'plan/',
      'time/',
      'findings/',
      'io.ts',
    ],
    because: 'a command reads, calls and writes; only main stands above it',
  },
  'explain/': {
    imports: ['format/', 'lang/', 'rules/', 'diff/', 'facts/', 'plan/', 'time/', 'findings/'],
    types: ['check.ts'],
    because:
      'a page says what there is to say of a rule, a key or a time; the command decides which is asked for',
  },
  'report/': {
    imports: ['lang/', 'rules/', 'diff/', 'facts/', 'plan/', 'time/', 'findings/'],
    types: ['check.ts', 'compare.ts'],
    because:
      'a report says what the plan and its judgement hold; which plan, and where it goes, is for the command',
  },
  'compare.ts': {
    imports: ['diff/', 'plan/', 'time/', 'findings/'],
    types: ['check.ts'],
    because: 'two checked plans become changes and findings as data; where they come from is for the command',
  },
  'revisions/': {
    imports: ['lang/problem.ts', 'time/', 'findings/', 'io.ts'],
    because: 'what git knows of plan files is read in one room, through the port to the world',
  },
  'check.ts': {
    imports: ['judge.ts', 'suppression/', 'rules/', 'plan/', 'time/', 'findings/'],
    because: 'the pipeline makes findings as data; sentences, formats and the world are for its caller',
  },
  'judge.ts': {
    imports: ['rules/', 'plan/', 'time/', 'findings/'],
    because: 'judging makes findings of what the rules find, and knows nothing of what is accepted',
  },
  'suppression/': {
    imports: ['rules/', 'plan/', 'time/', 'findings/'],
    because:
      'what is accepted is data beside the findings: who reads a configuration or shows it stands above',
  },
  'diff/': {
    imports: ['facts/', 'plan/', 'time/', 'findings/'],
    because: 'what changed is data, and depends on two plans alone',
  },
  'rules/': {
    imports: ['facts/', 'plan/', 'time/', 'findings/'],
    because: 'a rule is a pure function over a plan and a day',
  },
  'format/': {
    imports: ['report/', 'lang/', 'rules/', 'diff/', 'plan/', 'time/', 'findings/'],
    types: ['check.ts', 'compare.ts', 'suppression/'],
    because: 'a format turns findings or changes into text, and its caller decides where that goes',
  },
  'lang/': {
    // The English of a rule stands in the rule, and of a time problem beside the problem.
    imports: [
      'findings/',
      'diff/by-class.ts',
      'diff/excerpt.ts',
      'rules/index.ts',
      'time/period-names.ts',
      'time/problem.ts',
    ],
    types: ['report/', 'rules/', 'diff/', 'facts/', 'plan/', 'time/'],
    because: 'a language says what others found: it needs their types to be complete, and their English',
  },
  'facts/': {
    imports: ['plan/', 'time/', 'findings/'],
    because: 'what several rules and reports ask of a plan is found out in one place, and judged in none',
  },
  'plan/': {
    imports: ['time/', 'findings/'],
    because: 'the document stands below all that judges, compares or shows it',
  },
  'time/': {
    imports: ['findings/nearest.ts', 'findings/quote.ts'],
    because: 'words become days without knowing of plans; only spelling and quotation marks are shared',
  },
  'findings/': {
    imports: [],
    because: 'how anything wrong is said is the ground that every room stands on',
  },
  'node.ts': {
    imports: ['io.ts'],
    because: 'the real world is one way to serve the port, and only main chooses it',
  },
  'io.ts': {
    imports: [],
    because: 'the port to the world knows nothing of what passes through it',
  },
};

/** The one door of each package: the paths in src that may import it. */
const doors = {
  '@date-fns/utc': ['time/calendar.ts'],
  chalk: ['format/paint.ts'],
  commander: ['main.ts', 'commands/'],
  'date-fns': ['time/calendar.ts'],
  handlebars: ['report/template/'],
  'hast-util-to-html': ['report/prose'],
  'mdast-util-from-markdown': ['report/prose'],
  'mdast-util-gfm': ['report/prose'],
  'mdast-util-to-hast': ['report/prose'],
  'mdast-util-to-markdown': ['report/prose'],
  'micromark-extension-gfm': ['report/prose'],
  'fastest-levenshtein': ['findings/nearest.ts'],
  picomatch: ['commands/patterns.ts'],
  'string-width': ['findings/width.ts'],
  'write-file-atomic': ['node.ts'],
  yaml: ['plan/read'],
};

/** Parts of Node that compute and touch nothing. */
const pureParts = ['crypto', 'path', 'util'];

const inSource = (/** @type {string[]} */ names) =>
  names.map((name) => `^src/${name.replaceAll('.', '\\.')}`);
const inPackage = (/** @type {string} */ name) => `^node_modules/${name}/`;

const roomRules = Object.entries(rooms).flatMap(([room, { imports, types = [], because }]) => [
  {
    name: `${room} reaches too far`,
    comment: because,
    from: { path: inSource([room]) },
    to: { path: '^src/', pathNot: inSource([room, ...imports, ...types]) },
  },
  ...(types.length === 0
    ? []
    : [
        {
          name: `${room} needs types alone`,
          comment: because,
          from: { path: inSource([room]) },
          to: { path: inSource(types), pathNot: inSource(imports), dependencyTypesNot: ['type-only'] },
        },
      ]),
]);

const doorRules = Object.entries(doors).map(([name, places]) => ({
  name: `${name} has one door`,
  comment: `a package met in one place can be replaced in one place: ${places.join(', ')}`,
  from: { pathNot: inSource(places) },
  to: { path: inPackage(name) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...doorRules,
    {
      name: 'a package without a door',
      comment: 'each package is listed with its one door, or it is soon everywhere',
      from: {},
      to: { path: inPackage('.+'), pathNot: Object.keys(doors).map(inPackage) },
    },
    {
      name: 'a folder that is no room',
      comment: 'a new room is listed with what it may import, or nothing holds its walls',
      from: { path: '^src/', pathNot: [...inSource(Object.keys(rooms)), '^src/modules\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'the world outside node.ts',
      comment: 'files, console, clock and git come through one port, so that tests can hand in another',
      from: { pathNot: inSource(['node.ts']) },
      to: { dependencyTypes: ['core'], pathNot: `^(node:)?(${pureParts.join('|')})$` },
    },
    {
      name: 'a rule imports no rule',
      comment: 'each rule is read, tested and switched off alone; what two rules share belongs to the plan',
      from: { path: '^src/rules/', pathNot: inSource(['rules/index.ts', 'rules/rule.ts']) },
      to: { path: '^src/rules/', pathNot: inSource(['rules/rule.ts']) },
    },
    {
      name: 'no cycles',
      comment: 'of two modules that need each other neither can be understood first',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no orphans',
      comment: 'a module that nothing imports is not part of the program',
      // The compiled validators import formats.ts; ambient types are imported by nobody.
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/plan/formats\\.ts$'] },
      to: {},
    },
    {
      name: 'no import into the void',
      comment: 'an import that cannot be followed cannot be judged',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
