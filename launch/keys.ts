import { randomBytes } from 'node:crypto'
import { generateSealingKeys } from '@safe-to-report/outbox/keys'

const { publicKey, privateKey } = generateSealingKeys()
console.log(`# for apps/campaign; publish it, too: it signs what is erased (npm run proof checks it)
SEALING_PUBLIC_KEY=${publicKey}
PERSON_KEY=${randomBytes(32).toString('base64url')}
# for apps/worker alone, which also needs a SEALING_KEYS_FOLDER
SEALING_PRIVATE_KEY=${privateKey}`)
