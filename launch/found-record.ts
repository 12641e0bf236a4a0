import { loadFoundingRecord } from '@safe-to-report/bill-tracker/founding'
import { openDatabase } from '@safe-to-report/db'
import { foundCampaigns } from '@safe-to-report/letters/founding'

/** Loads what the product ships with, record and campaign, into a migrated database: for copies that are `isFounded`. */
export async function foundRecord(ownerUrl: string): Promise<void> {
  const { db, close } = openDatabase(ownerUrl, { applicationName: 'founding record' })
  await loadFoundingRecord(db)
  await foundCampaigns(db)
  await close()
}
