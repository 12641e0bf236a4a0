import { asks, finds, items, type Database } from '@safe-to-report/db'

type Item = typeof items.$inferInsert
type Find = typeof finds.$inferInsert

export const askSlug = 'data-sharing-firewall'

/** The ask of the founding record that made finds are for. */
export async function findAskId(owner: Database): Promise<string> {
  const rows = await owner.select({ id: asks.id, slug: asks.slug }).from(asks)
  const ask = rows.find(({ slug }) => slug === askSlug)
  if (!ask) throw new Error('The founding record has that ask')
  return ask.id
}

let made = 0

/** Something made up that a source of Parliament fetched, and that waits at the desk. As the database's owner. */
export async function putFind(
  owner: Database,
  { item, find }: { item?: Partial<Item>; find?: Partial<Find> } = {},
): Promise<{ id: string; itemId: string }> {
  made += 1
  const seen = new Date('2026-11-20T12:00:00Z')
  const [kept] = await owner
    .insert(items)
    .values({
      source: 'questions',
      kind: 'question',
      key: `made-${made}`,
      title: `Police: Data about Victims (${made})`,
      text: 'To ask the Minister what the police pass on.',
      url: `https://questions-statements.parliament.uk/made/${made}`,
      happenedOn: '2026-11-19',
      firstSeenAt: seen,
      seenAt: seen,
      changedAt: seen,
      ...item,
    })
    .returning()
  if (!kept) throw new Error('The item was not kept')
  const [found] = await owner
    .insert(finds)
    .values({
      itemId: kept.id,
      askId: await findAskId(owner),
      score: 0.8,
      terms: ['Police and data'],
      passages: [{ part: 'text', from: 24, to: 34 }],
      itemVersion: kept.version,
      ...find,
    })
    .returning({ id: finds.id })
  if (!found) throw new Error('It was not found')
  return { id: found.id, itemId: kept.id }
}
