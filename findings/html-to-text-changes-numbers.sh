#!/bin/sh
# html-to-text 10.0.1 (npm), looked at on 30 November 2026 under Node 24.
#
# Input: lists whose items say their own number (`<li value>`, and `<ol reversed>`), a heading with a letter behind a number, and
#   a number with a power.
# Expected: the numbers that a browser shows. By the HTML standard (4.4.5, 4.4.8) the items of the first list are 5 and 6, those of the
#   second 2 and 1; "Section 3a" stays "Section 3a"; 10 to the power of 2 is not 102.
# Seen: `value` and `reversed` are not looked at (`start` and `type` are), so items get other numbers than they have. Headings and
#   the head cells of tables are put into capitals by default, numbers with letters too: 3a and 3A are two provisions. What stands
#   above the line is written behind the digits.
# Why it matters here: in words of a bill the number is the reference. A conversion for reading aloud may renumber; one for quoting must
#   not. Where we use this library (returned mail) capitals are switched off, and no words of Parliament's go through it.
#
# Prints what it saw; ends with 1 when that is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}\n' > package.json
npm install --no-audit --no-fund --silent --save-exact html-to-text@10.0.1
cat > look.js <<'JS'
import { convert } from 'html-to-text'

const seen = {
  value: convert('<ol><li value="5">five</li><li>six</li></ol>'),
  reversed: convert('<ol reversed><li>two</li><li>one</li></ol>'),
  start: convert('<ol start="5"><li>five</li><li>six</li></ol>'),
  heading: convert('<h2>Section 3a</h2>'),
  power: convert('<p>10<sup>2</sup> people</p>'),
}
for (const [what, text] of Object.entries(seen)) console.log(`${what}: ${JSON.stringify(text)}`)
const isStillSo =
  seen.value.includes('1. five') &&
  seen.reversed.includes('1. two') &&
  seen.start.includes('5. five') &&
  seen.heading === 'SECTION 3A' &&
  seen.power === '102 people'
console.log(isStillSo ? 'As seen before.' : 'Not as seen before.')
process.exitCode = isStillSo ? 0 : 1
JS
node look.js
