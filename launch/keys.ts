import { randomBytes } from 'node:crypto'
import { createErasureSigner, generateSealingKeys } from '@safe-to-report/letters'

const { publicKey, privateKey } = await generateSealingKeys()
console.log(`# for apps/campaign
SEALING_PUBLIC_KEY=${publicKey}
PERSON_KEY=${randomBytes(32).toString('base64url')}
# for apps/worker alone
SEALING_PRIVATE_KEY=${privateKey}
# to publish: the key that signs what is erased (npm run proof checks it)
# ${createErasureSigner(privateKey).publicKey}`)
