import { asks, finds, type ItemKind } from '@safe-to-report/db'
import { itemOf, type Watched } from './start-watched.ts'

/** That a watch has found an item, for the founding record's first ask. */
export async function putFind(watched: Watched, kind: ItemKind, key: string): Promise<void> {
  const [ask] = await watched.owner.db.select().from(asks).limit(1)
  const { id } = await itemOf(watched, kind, key)
  if (!ask) throw new Error('The founding record has an ask')
  await watched.owner.db
    .insert(finds)
    .values({ itemId: id, askId: ask.id, score: 1, terms: ['a term'], passages: [], itemVersion: 1 })
}
