import { readFile } from 'node:fs/promises'
import { letterCampaigns, points, type Database } from '@safe-to-report/db'
import { parse } from 'yaml'
import { z } from 'zod'

const foundingCampaign = z.strictObject({
  slug: z.string(),
  ask: z.string(),
  title: z.string(),
  subject: z.string().max(150),
  opens: z.iso.date(),
  closes: z.iso.date().nullable(),
  opening: z.string(),
  closing: z.string(),
  points: z.array(z.strictObject({ slug: z.string(), heading: z.string(), body: z.string() })).min(1),
})
export type FoundingCampaign = z.infer<typeof foundingCampaign>

const file = new URL('../founding/data-sharing-firewall.yaml', import.meta.url)

/** Reads the campaign that is shipped with the code. */
export async function readFoundingCampaign(): Promise<FoundingCampaign> {
  return foundingCampaign.parse(parse(await readFile(file, 'utf8')))
}

/** Loads the founding campaign as the owner, once: what has been changed since stays as it is. */
export async function foundCampaigns(db: Database): Promise<'loaded' | 'already-there'> {
  const founding = await readFoundingCampaign()
  return db.transaction(async (tx) => {
    const [campaign] = await tx
      .insert(letterCampaigns)
      .values({
        slug: founding.slug,
        askSlug: founding.ask,
        title: founding.title,
        subject: founding.subject,
        opening: founding.opening.trim(),
        closing: founding.closing.trim(),
        opensOn: founding.opens,
        closesOn: founding.closes,
      })
      .onConflictDoNothing()
      .returning({ id: letterCampaigns.id })
    if (campaign === undefined) return 'already-there'
    await tx.insert(points).values(
      founding.points.map((point, position) => ({
        campaignId: campaign.id,
        slug: point.slug,
        position,
        heading: point.heading,
        body: point.body.trim(),
      })),
    )
    return 'loaded'
  })
}
