import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { openMatcher, parseWatch, readShippedWatches } from '@safe-to-report/bill-tracker/watching'
import { outliveOutput } from './outlive-output.ts'
import { readTriedLine } from './watches/read-tried-line.ts'
import { tellTried } from './watches/tell-tried.ts'

const usage = `npm run watch -- try FILE.jsonl   says of each line what the shipped watches would have found in it, in a line of JSON
A line is {"id","kind","title","text","explanatoryStatement"}. Needs no database and no network; what cannot be read is said on the error output.`

const [action, path, ...rest] = process.argv.slice(2)
outliveOutput()
if (action === 'try' && path !== undefined && rest.length === 0) await tryFile(path)
else {
  console.error(usage)
  process.exitCode = 1
}

/** Line by line: a file may be longer than memory, and whoever reads on need not wait for its end. */
async function tryFile(file: string): Promise<void> {
  const matcher = openMatcher(readWatches())
  let count = 0
  try {
    for await (const line of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      count += 1
      const read = readTriedLine(line, count)
      for (const odd of read.odd) console.error(`line ${count}: ${odd}`)
      if (read.item) await write(JSON.stringify(tellTried(read.item.id, matcher.match(read.item))))
    }
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
    process.exitCode = 1
  }
}

function readWatches(): Parameters<typeof openMatcher>[0] {
  return readShippedWatches().map(({ name, text }) => {
    const parsed = parseWatch(text)
    if (parsed.outcome === 'read') return { name, watch: parsed.watch }
    throw new Error(
      `${name}.watch: ${parsed.problems.map(({ line, problem }) => `line ${line}: ${problem}`).join('\n')}`,
    )
  })
}

/** Waits until it is taken, or cannot be: what reads on may be slower than we are, or gone. */
async function write(line: string): Promise<void> {
  await new Promise<void>((resolve) => process.stdout.write(`${line}\n`, () => resolve()))
}
