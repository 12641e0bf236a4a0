import { openDatabase } from '@safe-to-report/db'
import type { CampaignEnv } from './env.server.ts'

export interface Settings {
  campaignUrl: string
  siteUrl: string
  exitUrl: string
}

export interface Services {
  settings: Settings
  now: () => Date
}

/** The composition root: the one place where this process's database, network and keys come together. */
export function openServices(
  env: CampaignEnv,
  onIdleError: (error: Error) => void,
): {
  services: Services
  close: () => Promise<void>
} {
  const database = openDatabase(env.DATABASE_URL, { applicationName: 'safe-to-report campaign', onIdleError })
  return {
    services: {
      settings: { campaignUrl: env.CAMPAIGN_URL, siteUrl: env.SITE_URL, exitUrl: env.EXIT_URL },
      now: () => new Date(),
    },
    close: database.close,
  }
}
