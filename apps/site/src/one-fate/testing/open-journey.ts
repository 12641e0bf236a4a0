import {
  findEditable,
  propose,
  publish,
  type AddableKind,
  type EditableKind,
  type FieldValues,
  type NewProposal,
  type Wanted,
} from '@safe-to-report/bill-tracker/desk'
import {
  startStandInParliament,
  travellingBillId,
  type Moment,
  type StandInParliament,
} from '@safe-to-report/bill-tracker/stand-in'
import { runSync, type SyncTarget } from '@safe-to-report/bill-tracker/sync'
import { blankValues, openStaff, someGrounds } from '@safe-to-report/bill-tracker/testing'
import { todayInLondon } from '@safe-to-report/bill-tracker/words'
import { openDatabase, readClock, type Database, type SessionStaff } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { inject, onTestFinished } from 'vitest'
import { openRecord, type ReadRecord } from '../../record.ts'

/** Two at the desk, a Parliament, and a public that reads: each by its own role, over a record that is empty. */
export interface Journey {
  ada: SessionStaff
  ben: SessionStaff
  desk: Desk
  parliament: Parliament
  record: ReadRecord
  /** The London day. */
  today: string
}

export async function openJourney(): Promise<Journey> {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const standIn = await startStandInParliament()
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'owner' })
  const campaign = openDatabase(clone.urlFor('safe_campaign'), { applicationName: 'desk' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'sync' })
  const { record, close } = openRecord(clone.urlFor('safe_site'), () => undefined)
  onTestFinished(async () => {
    await Promise.all([close(), owner.close(), campaign.close(), worker.close(), standIn.stop()])
    await clone.drop()
  })
  const today = todayInLondon(await readClock(owner.db))
  return {
    ada: await openStaff(owner.db, 'Ada Keeper'),
    ben: await openStaff(owner.db, 'Ben Keeper'),
    desk: openDesk(campaign.db),
    parliament: openParliament(worker.db, { standIn, today }),
    record,
    today,
  }
}

/** What is handed in; of a new row, with the id that it will have. */
type HandedIn = Wanted[number] & { subjectId: string }

interface Desk {
  /** Hands in a new row: what is not said of it is not known. */
  add: (
    who: SessionStaff,
    kind: AddableKind,
    given: { parents: Record<string, string | null>; values: FieldValues },
  ) => Promise<HandedIn>
  /** Hands in some fields of a row that stands there. */
  edit: (who: SessionStaff, kind: EditableKind, given: { id: string; values: FieldValues }) => Promise<HandedIn>
  /** How it ended. */
  publish: (who: SessionStaff, proposals: Wanted) => Promise<string>
}

function openDesk(db: Database): Desk {
  const handIn = async ({ session }: SessionStaff, proposal: NewProposal): Promise<HandedIn> => {
    const proposed = await propose(db, session, proposal)
    if (proposed.outcome !== 'proposed') throw new Error(`It cannot be handed in: ${JSON.stringify(proposed)}`)
    return proposed
  }
  return {
    add: (who, kind, { parents, values }) => {
      const proposed = { ...blankValues(kind), ...values }
      return handIn(who, { act: 'add', kind, parents, proposed, ...someGrounds })
    },
    edit: async (who, kind, { id, values }) => {
      const expected = (await findEditable(db, kind, id))?.values ?? {}
      return handIn(who, { act: 'edit', kind, id, expected, proposed: { ...expected, ...values }, ...someGrounds })
    },
    publish: async ({ session }, proposals) => (await publish(db, session, proposals)).outcome,
  }
}

interface Parliament {
  /** Sends the bill that travels to a moment of its life, which is today, and brings what Parliament says of it then. */
  comesTo: (moment: Moment) => Promise<void>
  /** Brings a division of the Commons by Parliament's number. */
  bringsDivision: (parliamentId: number) => Promise<void>
}

function openParliament(db: Database, { standIn, today }: { standIn: StandInParliament; today: string }): Parliament {
  const sync = async (target: SyncTarget): Promise<void> => {
    const now = await readClock(db)
    const { outcome, detail } = await runSync({ db, target, urls: standIn.urls, now: () => now, retryDelay: () => 0 })
    if (outcome !== 'done') throw new Error(`The sync ended otherwise: ${outcome}. ${detail ?? ''}`)
  }
  return {
    comesTo: async (to) => {
      standIn.travel({ to, today })
      await sync({ bill: travellingBillId })
    },
    bringsDivision: (parliamentId) => sync({ division: { house: 'Commons', parliamentId } }),
  }
}
