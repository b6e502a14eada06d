#!/usr/bin/env node
// Plain old JavaScript on purpose: it must parse on a Node that can run nothing else of fabline.
'use strict'

var fs = require('fs')
var path = require('path')

var needed = [24, 12]
var found = process.versions.node.split('.').map(Number)

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  process.stderr.write(
    'fabline needs Node ' +
      needed.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org, or in a clone run `npm run -s fabline -- …`, which brings its own.\n',
  )
  process.exit(2)
}

// In a clone the source runs as it stands; a package carries only what was built from it.
var source = path.join(__dirname, '..', 'src', 'cli', 'main.ts')
import(fs.existsSync(source) ? '../src/cli/main.ts' : '../dist/cli/main.js').catch(
  function (error) {
    process.stderr.write(error.stack + '\n')
    process.exit(1)
  },
)
