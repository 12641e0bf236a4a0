import { parseArgs } from 'node:util'
import { startStandInParliament } from './start-stand-in.ts'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4010' }, amendments: { type: 'string', default: '48' } },
})

const port = Number(values.port)
const amendments = Number(values.amendments)
if (!Number.isInteger(port) || port < 0 || port > 65_535 || !Number.isInteger(amendments) || amendments < 0) {
  console.error('--port takes a number from 0 to 65535 and --amendments one from 0, as in --port 4010 --amendments 48')
  process.exit(2)
}

const standIn = await startStandInParliament({
  port,
  amendments,
  log: (line) => console.log(line),
}).catch((error: unknown) => {
  console.error(`Nothing can answer on port ${port} (${String(error)}). Choose another: --port ${port + 1}`)
  process.exit(1)
})
console.log(
  `A stand-in for Parliament answers at ${standIn.url} (bills 2709, 3443, 9001, 9002 and 9004; 9003 once it travels). Ctrl-C stops it.`,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void standIn.stop())
}
