import { constituencies, members, openDatabase, pace } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { findOpenCampaign } from '../campaign/find-campaign.ts'
import { foundCampaigns } from '../campaign/found-campaigns.ts'
import type { LetterToSubmit } from '../writing/letter-form.ts'

/** The one member that letters of these tests go to. */
export const member = { id: 9001, name: 'Sample Member', email: 'member@parliament.example' }
export const seat = { gss: 'E14009001', name: 'Testford North' }
export const aRecipient = { kind: 'member', area: seat.gss, holder: member.id } as const

/** Words of a supporter that must be found nowhere once a letter is erased. */
export const typed = {
  name: 'Ana Quetzalcoatl',
  email: 'ana.quetzal@example.org',
  subject: 'Xylophone subject',
  body: 'Dear Sample Member,\n\nMy zeppelin words, naïve and 日本.\n\nAna Quetzalcoatl\n',
}

/** Founds the campaign and one held seat, as the owner. Letters go as fast as they can: no test waits for a pace. */
export async function foundForTests(database: TestDatabase): Promise<{ campaignId: string }> {
  const owner = openDatabase(database.ownerUrl, { applicationName: 'test owner', max: 1 })
  try {
    await foundCampaigns(owner.db)
    await owner.db.update(pace).set({ perMinute: null })
    await owner.db.insert(members).values({ ...member, house: 'Commons', isCurrent: true, asOf: '2026-11-01' })
    await owner.db
      .insert(constituencies)
      .values({ ...seat, nameKey: 'testford north', nation: 'England', memberId: member.id, seat: 'held' })
    const campaign = await findOpenCampaign(owner.db, 'data-sharing-firewall')
    if (campaign === undefined) throw new Error('the founding campaign is not open')
    return { campaignId: campaign.id }
  } finally {
    await owner.close()
  }
}

/** A letter as the campaign would submit it. */
export function aLetter(campaignId: string, change: Partial<LetterToSubmit> = {}): LetterToSubmit {
  return {
    campaignId,
    recipient: aRecipient,
    supporter: { name: typed.name, email: typed.email },
    language: 'en',
    subject: typed.subject,
    body: typed.body,
    ...change,
  }
}
