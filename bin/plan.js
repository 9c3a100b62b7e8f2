#!/usr/bin/env node

const { existsSync } = require('node:fs');
const { join } = require('node:path');

// Node 22 and later keep compiled code between runs.
require('node:module').enableCompileCache?.();

const program = join(module.path, '../dist/main.js');

if (existsSync(program)) {
  require(program)
    .main()
    .then((exitCode) => {
      process.exitCode = exitCode;
    })
    .catch((error) => {
      process.exitCode = 2;
      // Unlike a stream, keeps quiet where standard error cannot be written.
      require('node:console').error(`plan: ${error.message}`);
    });
} else {
  process.stderr.write(`plan: not built yet; run \`npm install\` in ${join(module.path, '..')}\n`);
  process.exitCode = 2;
}
