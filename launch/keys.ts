import { generateSealingKeys } from '@safe-to-report/letters'

const { publicKey, privateKey } = await generateSealingKeys()
console.log(
  `# for apps/campaign\nSEALING_PUBLIC_KEY=${publicKey}\n# for apps/worker alone\nSEALING_PRIVATE_KEY=${privateKey}`,
)
