import { checkStatements } from '@safe-to-report/letters'
import { z } from 'zod'

const answer = z.object({ statements: z.array(z.object({ statement: z.string(), signature: z.string() })) })

const [campaignUrl, publicKey] = process.argv.slice(2)
if (campaignUrl === undefined || publicKey === undefined) {
  console.error('npm run proof -- https://write.example.org KEY   (the key that the coalition has published elsewhere)')
  process.exit(2)
}
const response = await fetch(new URL('/privacy/proof.json', campaignUrl))
const { statements } = answer.parse(await response.json())
const faults = checkStatements(statements, publicKey)
for (const fault of faults) console.error(fault)
console.log(
  `${statements.length} statements, ${faults.length === 0 ? 'each signed and following the one before' : 'not as they should be'}.`,
)
process.exitCode = faults.length === 0 ? 0 : 1
