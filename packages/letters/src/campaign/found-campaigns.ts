import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { letterCampaigns, type Database } from '@safe-to-report/db'
import { and, eq, isNull } from 'drizzle-orm'
import { type CampaignFile, parseCampaignFile } from './campaign-file.ts'
import { toColumns } from './save-campaign.ts'

const file = new URL('../../founding/data-sharing-firewall.yaml', import.meta.url)

/** Reads the campaign that is shipped with the code. Throws where it is faulty, and says where. */
export async function readFoundingCampaign(): Promise<CampaignFile> {
  const answer = parseCampaignFile(await readFile(file, 'utf8'))
  if (answer.ok) return answer.campaign
  const [first] = answer.problems
  throw new Error(`the founding campaign is faulty at ${first?.path.join('.')}: ${first?.reason}`)
}

/**
 * Loads the founding campaign, as the owner. In a database that has it already it gets the newer words, but only while
 * nobody has edited it: what staff made of it stays.
 */
export async function foundCampaigns(db: Database): Promise<'loaded' | 'renewed' | 'already-there'> {
  const founding = await readFoundingCampaign()
  const { slug, content } = founding
  const fresh = { ...toColumns(founding), slug, state: 'open' as const }
  return db.transaction(async (tx) => {
    const inserted = await tx
      .insert(letterCampaigns)
      .values(fresh)
      .onConflictDoNothing()
      .returning({ slug: letterCampaigns.slug })
    if (inserted.length > 0) return 'loaded'
    const untouched = and(eq(letterCampaigns.slug, slug), isNull(letterCampaigns.editedAt))
    const [kept] = await tx
      .select({ content: letterCampaigns.content })
      .from(letterCampaigns)
      .where(untouched)
      .for('update')
    if (kept === undefined || isDeepStrictEqual(kept.content, content)) return 'already-there'
    await tx.update(letterCampaigns).set({ content }).where(untouched)
    return 'renewed'
  })
}
