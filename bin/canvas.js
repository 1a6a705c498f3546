#!/usr/bin/env node
const { enableCompileCache } = require("node:module");
enableCompileCache?.();
require("../dist/cli/run.js").run(`${__dirname}/..`);
