import { type Database, holdReasons, type SessionStaff } from '@safe-to-report/db'
import {
  brakeSettings,
  type BrakeSettings,
  decideHeld,
  heldDecisions,
  type HeldDecision,
  listBrakes,
  listHeld,
  saveBrake,
  usualBrake,
} from '@safe-to-report/letters/desk'
import { sayIssue } from '@safe-to-report/letters/campaigns'
import { z } from 'zod'

export interface HeldAnswer {
  isDone: boolean
  says: string
  /** Limits that were not saved, as they were typed. */
  typed?: TypedBrake
}

/** The limits of a campaign’s form, as text. */
export interface TypedBrake extends Record<keyof BrakeSettings, string> {
  campaignId: string
}

const ask = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('brake'), campaignId: z.uuid(), settings: brakeSettings }),
  z.object({
    ask: z.literal('held'),
    campaignId: z.uuid(),
    why: z.enum(holdReasons),
    area: z.string().max(20).nullable(),
    decision: z.enum(heldDecisions),
  }),
])

/** What signed-in staff see and do of letters that wait for them. */
export function openHeldDesk(db: Database) {
  return {
    listHeld: () => listHeld(db),
    /** Of each campaign that is named. */
    async findBrakes(campaignIds: readonly string[]): Promise<Record<string, BrakeSettings>> {
      const known = await listBrakes(db)
      return Object.fromEntries(campaignIds.map((id) => [id, known.get(id) ?? usualBrake]))
    },
    /** Does what the form asks, and says what became of it; undefined for a form about something else. */
    async answer(staff: SessionStaff, form: FormData): Promise<HeldAnswer | undefined> {
      const fields = readFields(form)
      if (fields === undefined) return undefined
      const asked = ask.safeParse(fields, { error: sayIssue })
      if (!asked.success) {
        const says = `Nothing was saved. ${asked.error.issues[0]?.message ?? ''}`
        return { isDone: false, says, ...(text(form, 'ask') === 'brake' && { typed: readTypedBrake(form) }) }
      }
      if (asked.data.ask === 'brake') {
        await saveBrake(db, { ...asked.data, staffId: staff.id })
        return { isDone: true, says: 'Saved. It holds for letters confirmed from now on.' }
      }
      const letters = await decideHeld(db, { ...asked.data, staffId: staff.id })
      if (letters === 0) return { isDone: false, says: 'Nothing was done: these letters were decided on meanwhile.' }
      return { isDone: true, says: tellDone(asked.data.decision, letters) }
    },
  }
}

function readFields(form: FormData): unknown {
  switch (text(form, 'ask')) {
    case 'brake': {
      const { campaignId, ...typed } = readTypedBrake(form)
      const settings = Object.fromEntries(
        Object.entries(typed).map(([name, value]) => [name, value === '' ? null : Number(value)]),
      )
      return { ask: 'brake', campaignId, settings }
    }
    case 'held':
      return {
        ask: 'held',
        campaignId: text(form, 'campaign'),
        why: text(form, 'why'),
        area: text(form, 'area') || null,
        decision: text(form, 'decision'),
      }
    default:
      return undefined
  }
}

function readTypedBrake(form: FormData): TypedBrake {
  return {
    campaignId: text(form, 'campaign'),
    perCampaign: text(form, 'per-campaign'),
    perSeat: text(form, 'per-seat'),
    perAddress: text(form, 'per-address'),
    perDomain: text(form, 'per-domain'),
    perWords: text(form, 'per-words'),
  }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function tellDone(decision: HeldDecision, letters: number): string {
  const many = letters === 1 ? 'one letter' : `${letters} letters`
  if (decision === 'release') return `Done: ${many} ${letters === 1 ? 'goes' : 'go'} out.`
  return letters === 1
    ? 'Done: one letter does not go out, and its writer is told.'
    : `Done: ${many} do not go out, and their writers are told.`
}
