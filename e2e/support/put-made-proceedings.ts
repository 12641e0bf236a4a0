import { openDatabase } from '@safe-to-report/db'
import { putProceedings, type TestDatabase } from '@safe-to-report/db/testing'

/** Parliament does made things about the first ask: one for each way in which something can stand. */
export async function putMadeProceedings(database: TestDatabase): Promise<void> {
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'made proceedings' })
  await putProceedings(db)
  await close()
}
