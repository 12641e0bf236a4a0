#!/bin/sh
# html-to-text 10.0.1 (npm), looked at on 30 November 2026 under Node 24.
#
# Input: a table as valid as any, two rows of two cells; and a list of meanings (dl, dt, dd).
# Expected: text in which cells, rows, terms and meanings stand apart, as they do in every browser and in `innerText`.
# Seen: with the defaults all cells run together. "Section 1" and "2 years" become "Section 12 years"; the term is glued to its
#   meaning. Tables are parted only where a selector gives them the format dataTable; for dl there is no format at all.
# Why it matters here: a penalty of two years that reads as twelve is a false statement about the law, and it looks like text.
#   Amendments have such tables ("Offence | Data subject"), and so have mails that come back. We part cells and lines ourselves
#   (packages/bill-tracker/src/sync/asking/mark-breaks.ts).
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

const table =
  '<table><tr><th>Offence</th><th>Most</th></tr><tr><td>Section 1</td><td>2 years</td></tr><tr><td>Section 3</td><td>6 months</td></tr></table>'
const seen = {
  table: convert(table),
  tableAsData: convert(table, { selectors: [{ selector: 'table', format: 'dataTable' }] }),
  meanings: convert('<dl><dt>data</dt><dd>what is held</dd></dl>'),
}
for (const [what, text] of Object.entries(seen)) console.log(`${what}: ${JSON.stringify(text)}`)
const isStillSo =
  seen.table.includes('Section 12 years') &&
  !seen.tableAsData.includes('Section 12 years') &&
  seen.meanings === 'datawhat is held'
console.log(isStillSo ? 'As seen before.' : 'Not as seen before.')
process.exitCode = isStillSo ? 0 : 1
JS
node look.js
