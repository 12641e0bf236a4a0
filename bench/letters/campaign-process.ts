// Submits and confirms letters as a campaign process does, through the product's own functions, in a process of its own.
import { openDatabase } from '@safe-to-report/db'
import { confirmLetter } from '@safe-to-report/letters/writing'
import { openSealer } from '@safe-to-report/outbox/seal'
import { z } from 'zod'
import { inParallel, submitOne } from './mail-room.ts'

const [databaseUrl, publicKey, campaignId, count] = z
  .tuple([z.string(), z.string(), z.string(), z.coerce.number()])
  .parse(process.argv.slice(2))

const campaign = openDatabase(databaseUrl, { applicationName: 'bench campaign', max: 8 })
const seal = openSealer({ db: campaign.db, signers: [publicKey], elapsed: () => performance.now() })
console.log('ready')
await inParallel(count, 8, async () => {
  const { outcome } = await confirmLetter(campaign.db, await submitOne(campaign, seal, campaignId))
  if (outcome !== 'confirmed') throw new Error(`confirming answered ${outcome}`)
})
await campaign.close()
