// Measures the watches that ship on labelled texts, beside a plain list of words. The texts are not in this repository: they are Parliament's.
import { toSections } from './results.ts'
import { judge } from './watching/judge.ts'
import { readLabelledTexts } from './watching/labelled-text.ts'
import { matchMany } from './watching/match-many.ts'
import { findByPlainWords } from './watching/plain-words.ts'
import { openShippedMatcher } from './watching/shipped-matcher.ts'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error(
    `node bench/watch.ts FILE.jsonl…   lines of {"id","kind","title","text","explanatoryStatement","asks":[short names],"relation"}`,
  )
  process.exit(1)
}

const texts = paths.flatMap(readLabelledTexts)
const matcher = openShippedMatcher()
/** Texts are labelled by fewer asks than there are: a moratorium is labelled as a safe way to report, a safe place as funds. */
const labels = new Map([
  ['moratorium', 'reporting'],
  ['guidelines', 'reporting'],
  ['safe-place', 'funds'],
])
const findByWatches = (item: Parameters<typeof matcher.match>[0]): string[] => [
  ...new Set(matcher.match(item).map(({ watch }) => labels.get(watch) ?? watch)),
]
const speed = await matchMany.measure('')
console.log(
  toSections([
    { name: `watches, ${texts.length} labelled texts`, rows: judge('watches', findByWatches, texts) },
    {
      name: 'plain words, the same texts',
      rows: judge('plain words', findByPlainWords, texts).map(({ what, measured }) => ({ what, bar: '', measured })),
    },
    { name: matchMany.name, rows: speed },
  ]),
)
