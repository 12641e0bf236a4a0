import { parseArgs } from 'node:util'
import { startStandInParliament } from './start-stand-in.ts'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4010' }, amendments: { type: 'string', default: '48' } },
})

const standIn = await startStandInParliament({
  port: Number(values.port),
  amendments: Number(values.amendments),
  log: (line) => console.log(line),
})
console.log(`A stand-in for Parliament answers at ${standIn.url} (bills 2709, 3443 and 9001). Ctrl-C stops it.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void standIn.stop())
}
