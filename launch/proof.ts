import { checkProof } from './check-proof.ts'

const [campaignUrl, publicKey] = process.argv.slice(2)
if (campaignUrl === undefined || publicKey === undefined) {
  console.error('npm run proof -- https://write.example.org KEY   (the key that the coalition has published elsewhere)')
  process.exit(2)
}
const { isGood, lines } = await checkProof({ campaignUrl, publicKey, fetch, now: new Date() })
for (const line of lines) console.log(line)
process.exitCode = isGood ? 0 : 1
