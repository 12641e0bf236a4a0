#!/bin/sh
# drizzle-orm 0.45.4 (npm) under Node 24.21.0 (npm package node), looked at on 30 November 2026.
#
# Input: one process that imports drizzle-orm, drizzle-orm/pg-core and drizzle-orm/node-postgres, and nothing else of ours.
# Expected: Node reads a package's package.json once, whatever the number of its files. What it costs to import some 150 small files is
#   what they cost to compile.
# Seen: drizzle's package.json lists its exports in 180 kB. Node keeps that it read the file, and takes its list apart anew for each name
#   that is resolved within the package, also for `./x.js` beside it, to know whether it is a module. That is seven eighths of the
#   processor time of the import (510 ms, against 62), and four fifths of the memory that the process then has (304 MB, against
#   63). Told by a hook what each name leads to, the same import takes the rest.
# Why it matters here: four processes, and every worker of the tests, import drizzle first. Each took half a second of processor time
#   and some 200 MB for it before it did anything. See packages/db/src/find-drizzle-once.mjs.
#
# Prints what it saw; ends with 1 when that is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}\n' > package.json
npm install --no-audit --no-fund --silent --save-exact drizzle-orm@0.45.4 pg@8.23.1 node@24.21.0
npm rebuild --silent --ignore-scripts=false node
cat > told.mjs <<'JS'
import { registerHooks } from 'node:module'

registerHooks({
  resolve(name, context, next) {
    const from = context.parentURL ?? ''
    const isItsOwn = from.includes('/drizzle-orm/') && from.endsWith('.js') && /^\.\.?\/.*\.js$/.test(name)
    return isItsOwn ? { url: new URL(name, from).href, format: 'module', shortCircuit: true } : next(name, context)
  },
})
JS
cat > look.mjs <<'JS'
const before = process.cpuUsage()
await import('drizzle-orm')
await import('drizzle-orm/pg-core')
await import('drizzle-orm/node-postgres')
const { user, system } = process.cpuUsage(before)
console.log(`${Math.round((user + system) / 1000)} ${Math.round(process.memoryUsage.rss() / 1e6)}`)
JS
node=node_modules/.bin/node
plain=$(for _ in 1 2 3; do $node look.mjs; done | sort -n | sed -n 2p)
told=$(for _ in 1 2 3; do $node --import ./told.mjs look.mjs; done | sort -n | sed -n 2p)
kilobytes=$(($(wc -c < node_modules/drizzle-orm/package.json) / 1000))
echo "package.json of drizzle-orm: $kilobytes kB"
echo "as it is: ${plain% *} ms of processor time, ${plain#* } MB"
echo "told what its names lead to: ${told% *} ms, ${told#* } MB"
if [ "$kilobytes" -gt 100 ] && [ "${plain% *}" -gt $((${told% *} * 3 / 2)) ]; then
  echo 'As seen before.'
else
  echo 'Not as seen before.'
  exit 1
fi
