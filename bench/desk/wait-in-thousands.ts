import { openStaff } from '@safe-to-report/bill-tracker/testing'
import { openDatabase, type SessionStaff } from '@safe-to-report/db'
import type { TestDatabase } from '@safe-to-report/db/testing'
import { sql } from 'drizzle-orm'

const comingBills = 20

/**
 * So many proposals that wait, half of them each of two people's, over all bills of the founding record and some that are only
 * proposed, with words of an amendment and remarks; and a tenth as many more that were withdrawn. Gives one of the two.
 */
export async function waitInThousands(database: TestDatabase, count: number): Promise<SessionStaff> {
  const { db, close } = openDatabase(database.ownerUrl, { applicationName: 'bench' })
  const [ada, ben] = [await openStaff(db, 'Ada Keeper'), await openStaff(db, 'Ben Keeper')]
  const ground = sql`'The paper of the day says so.', 'https://example.org/', 'As printed on the paper'`
  await db.execute(sql`
    insert into record.proposals (author, act, kind, subject_id, bill_id, title, expected, proposed, typed, why, source_url, quote, state)
    select ${ada.id}, 'add', 'bill', id, id, 'The bill', '{}', jsonb_build_object('slug', 'coming-' || place, 'shortTitle', 'Coming Bill ' || place),
      '{}', ${ground}, 'waiting'
    from (select gen_random_uuid() as id, place from generate_series(1, ${comingBills}::integer) place) coming`)
  await db.execute(sql`
    with place as (select id, bill_id, row_number() over (order by id) as at, count(*) over () as all from record.amendments),
      coming as (select bill_id, row_number() over (order by id) as at from record.proposals)
    insert into record.proposals (author, proposed_at, act, kind, subject_id, bill_id, title, within, expected, proposed, typed,
      why, source_url, quote, state)
    select case when one % 2 = 0 then ${ada.id}::uuid else ${ben.id}::uuid end, now() - one * interval '1 minute',
      'edit', 'amendment', place.id, case when one % 10 = 0 then coming.bill_id else place.bill_id end, 'Amendment ' || one, 'A bill',
      '{"note": null}', jsonb_build_object('note', 'Note ' || one, 'words', repeat('Leave out “may”. ', 80)), '{}',
      ${ground}, case when one > ${count}::integer then 'withdrawn' else 'waiting' end
    from generate_series(1, ${Math.ceil(count * 1.1)}::integer) one
      join place on place.at = one % place.all + 1
      join coming on coming.at = one % ${comingBills}::integer + 1`)
  await db.execute(sql`
    insert into record.proposal_comments (proposal_id, staff_id, words)
    select id, ${ben.id}, 'Is this the number on the paper?' from record.proposals where title like '%7'`)
  await db.execute(sql`vacuum analyze`)
  await close()
  return ben
}
