import {
  letterCampaigns,
  londonToday,
  mailStates,
  pace,
  sending,
  textsRefused,
  type MailState,
  type Queryable,
} from '@safe-to-report/db'
import { asc, gt, ne, sql } from 'drizzle-orm'
import { z } from 'zod'

/** How a campaign's letters are to go out. Times are London's, 'HH:MM'. */
export interface SendingSettings {
  isPaused: boolean
  officeHours: { opensAt: string; closesAt: string; weekdaysOnly: boolean } | null
  perMinute: number | null
  spreadMinutes: number
  isTest: boolean
}

export interface CampaignSending {
  id: string
  /** What staff call it. */
  title: string
  settings: SendingSettings
  /** Letters held now, by state; those of tests apart. */
  held: Partial<Record<MailState, number>>
  tests: number
  /** Letters whose turn it is, and since when the first of them waits. */
  due: { letters: number; oldest: Date | null }
  /** From confirmation to hand-over, in the last 24 hours. */
  handedOver: { letters: number; medianSeconds: number; p95Seconds: number } | null
  /** What became of letters, newest day first: 14 London days. */
  days: { day: string; outcomes: Partial<Record<MailState, number>> }[]
}

export interface DomainPace {
  /** `*` is the mail server that takes all mail. */
  domain: string
  perMinute: number | null
  slowedUntil: Date | null
  /** How many a minute it has shown to take, so that no more go for now; null where it has not said that it was too much. */
  learnedPerMinute: number | null
  said: string | null
  saidAt: Date | null
}

/** A letter that may or may not have arrived: never whose, nor its words. */
export interface UncertainLetter {
  /** Also the left part of its Message-ID. */
  id: string
  /** What the office is called that it is to. */
  office: string
  begunAt: Date
  said: string | null
  erasedBy: Date | null
}

export interface SendingOverview {
  campaigns: CampaignSending[]
  pace: DomainPace[]
  uncertain: UncertainLetter[]
  /** How many mails were refused for people's words in them, in the days shown, and went once more without. */
  textsRefused: number
}

const mostUncertain = 100
const daysShown = 14

/** All that the staff desk shows of sending: counts and times, of nobody's letter. */
export async function findSending(db: Queryable): Promise<SendingOverview> {
  const campaigns = await db
    .select({
      id: letterCampaigns.id,
      title: sql<string>`coalesce(${letterCampaigns.content} -> 'title' ->> 'en', ${letterCampaigns.slug})`,
      settings: sending,
    })
    .from(letterCampaigns)
    .leftJoin(sending, sql`${sending.campaignId} = ${letterCampaigns.id}`)
    .where(ne(letterCampaigns.state, 'draft'))
    .orderBy(asc(letterCampaigns.slug))
  const counts = await findCounts(db)
  return {
    campaigns: campaigns.map(({ id, title, settings }) => ({
      id,
      title,
      settings: toSettings(settings),
      ...countsOf(counts, id),
    })),
    pace: await db.select(paceColumns).from(pace).orderBy(asc(pace.domain)),
    uncertain: await listUncertain(db),
    textsRefused: await countTextsRefused(db),
  }
}

async function countTextsRefused(db: Queryable): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`coalesce(sum(${textsRefused.count}), 0)::integer` })
    .from(textsRefused)
    .where(gt(textsRefused.day, sql`${londonToday} - ${daysShown}::integer`))
  return row?.count ?? 0
}

const paceColumns = {
  domain: pace.domain,
  perMinute: pace.perMinute,
  slowedUntil: pace.slowedUntil,
  learnedPerMinute: sql<number | null>`letters.learned_pace(pace)`,
  said: pace.said,
  saidAt: pace.saidAt,
}

/** The settings of a campaign, which has the usual ones until somebody sets others. */
export function toSettings(row: typeof sending.$inferSelect | null | undefined): SendingSettings {
  const { opensAt, closesAt } = row ?? {}
  return {
    isPaused: row?.pausedAt != null,
    officeHours:
      row && opensAt && closesAt
        ? { opensAt: opensAt.slice(0, 5), closesAt: closesAt.slice(0, 5), weekdaysOnly: row.weekdaysOnly }
        : null,
    perMinute: row?.perMinute ?? null,
    spreadMinutes: row?.spreadMinutes ?? 0,
    isTest: row?.test ?? false,
  }
}

const count = z.coerce.number()
const stateRow = z.object({ campaign_id: z.string(), state: z.enum(mailStates), is_test: z.boolean(), letters: count })
const dayRow = z.object({ campaign_id: z.string(), day: z.string(), outcome: z.enum(mailStates), letters: count })
const timeRow = z.object({ campaign_id: z.string(), letters: count, p50: z.number(), p95: z.number() })
const ageRow = z.object({ campaign_id: z.string(), due: count, oldest: z.coerce.date() })

interface Counts {
  states: z.infer<typeof stateRow>[]
  days: z.infer<typeof dayRow>[]
  times: z.infer<typeof timeRow>[]
  ages: z.infer<typeof ageRow>[]
}

async function findCounts(db: Queryable): Promise<Counts> {
  const [states, days, times, ages] = await Promise.all([
    db.execute(sql`select * from letters.count_by_state()`),
    db.execute(
      sql`select campaign_id, day::text, outcome, letters from letters.count_by_day(${londonToday} - ${daysShown - 1}::int)`,
    ),
    db.execute(sql`select * from letters.hand_over_times()`),
    db.execute(sql`select * from letters.queue_ages()`),
  ])
  return {
    states: z.array(stateRow).parse(states.rows),
    days: z.array(dayRow).parse(days.rows),
    times: z.array(timeRow).parse(times.rows),
    ages: z.array(ageRow).parse(ages.rows),
  }
}

function countsOf(counts: Counts, id: string): Pick<CampaignSending, 'held' | 'tests' | 'due' | 'handedOver' | 'days'> {
  const own = <Row extends { campaign_id: string }>(rows: Row[]): Row[] => rows.filter((row) => row.campaign_id === id)
  const states = own(counts.states)
  const [age] = own(counts.ages)
  const [time] = own(counts.times)
  const days = Map.groupBy(own(counts.days), ({ day }) => day)
  return {
    held: toOutcomes(states.filter((row) => !row.is_test).map((row) => ({ ...row, outcome: row.state }))),
    tests: states.reduce((sum, row) => (row.is_test ? sum + row.letters : sum), 0),
    due: { letters: age?.due ?? 0, oldest: age?.oldest ?? null },
    handedOver: time ? { letters: time.letters, medianSeconds: time.p50, p95Seconds: time.p95 } : null,
    days: [...days]
      .map(([day, rows]) => ({ day, outcomes: toOutcomes(rows) }))
      .toSorted((a, b) => b.day.localeCompare(a.day)),
  }
}

function toOutcomes(rows: { outcome: MailState; letters: number }[]): Partial<Record<MailState, number>> {
  return Object.fromEntries(rows.map(({ outcome, letters }) => [outcome, letters]))
}

const uncertainRow = z.object({
  id: z.string(),
  office: z.string().nullable(),
  area: z.string(),
  begun_at: z.coerce.date(),
  server_reply: z.string().nullable(),
  erase_at: z.coerce.date().nullable(),
})

async function listUncertain(db: Queryable): Promise<UncertainLetter[]> {
  const { rows } = await db.execute(sql`select * from letters.list_uncertain(${mostUncertain})`)
  return z
    .array(uncertainRow)
    .parse(rows)
    .map((row) => ({
      id: row.id,
      office: row.office ?? row.area,
      begunAt: row.begun_at,
      said: row.server_reply,
      erasedBy: row.erase_at,
    }))
}
