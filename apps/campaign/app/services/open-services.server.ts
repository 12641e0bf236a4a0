import { openDatabase } from '@safe-to-report/db'
import { openSealer } from '@safe-to-report/outbox/seal'
import type { CampaignEnv } from '../env.server.ts'
import { tellWhenDown } from '../http/tell-when-down.server.ts'
import { log } from '../log.server.ts'
import { tellOwnClock } from '../own-clock.server.ts'
import { tellFound } from '../staff/tell-found.ts'
import { type Services, servicesOf } from './index.server.ts'
import { openPostcodes, type Postcodes } from './postcodes.server.ts'

interface OpenServices {
  services: Services
  tellClock: (log: Parameters<typeof tellOwnClock>[1]) => () => void
  /** Mails staff what newly waits for them; how many mails. */
  tellFound: () => Promise<number>
  close: () => Promise<void>
}

/** The composition root: the one place where this process's database, network and keys come together. */
export function openServices(
  env: CampaignEnv,
  onIdleError: (error: Error) => void,
  postcodes: Postcodes = openPostcodes(env),
): OpenServices {
  const { db, close } = openDatabase(env.DATABASE_URL, { applicationName: 'safe-to-report campaign', onIdleError })
  const seal = openSealer({
    db,
    signers: env.SEALING_PUBLIC_KEY,
    elapsed: () => performance.now(),
    onNotOurs: (count) =>
      log.warn({ count }, 'there are day keys that SEALING_PUBLIC_KEY did not sign; nothing is sealed to them'),
  })
  const services = servicesOf({ db, seal, postcodes, env })
  return {
    services: tellWhenDown(services),
    tellClock: (log) => tellOwnClock(db, log),
    tellFound: () => tellFound({ db, seal, campaignUrl: env.CAMPAIGN_URL }),
    async close() {
      await services.staff.settled()
      await close()
    },
  }
}
