import { type Database, holdReasons, type SessionStaff } from '@safe-to-report/db'
import {
  brakeSettings,
  type BrakeSettings,
  decideHeld,
  heldDecisions,
  type HeldGroup,
  listBrakes,
  listHeld,
  saveBrake,
  usualBrake,
} from '@safe-to-report/letters'
import { z } from 'zod'

/** What signed-in staff see and do of letters that wait for them. */
export interface HeldDesk {
  listHeld: () => Promise<HeldGroup[]>
  /** Of each campaign that is named. */
  findBrakes: (campaignIds: readonly string[]) => Promise<Record<string, BrakeSettings>>
  /** Does what the form asks, and says what became of it; undefined for a form about something else. */
  answer: (staff: SessionStaff, form: FormData) => Promise<{ isDone: boolean; says: string } | undefined>
}

const ask = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('brake'), campaignId: z.uuid(), settings: brakeSettings }),
  z.object({
    ask: z.literal('held'),
    campaignId: z.uuid(),
    why: z.enum(holdReasons),
    gss: z.string().max(20).nullable(),
    decision: z.enum(heldDecisions),
  }),
])

export function openHeldDesk(db: Database): HeldDesk {
  return {
    listHeld: () => listHeld(db),
    async findBrakes(campaignIds) {
      const known = await listBrakes(db)
      return Object.fromEntries(campaignIds.map((id) => [id, known.get(id) ?? usualBrake]))
    },
    async answer(staff, form) {
      const fields = readFields(form)
      if (fields === undefined) return undefined
      const asked = ask.safeParse(fields)
      if (!asked.success) return { isDone: false, says: `Nothing was saved. ${asked.error.issues[0]?.message ?? ''}` }
      if (asked.data.ask === 'brake') {
        await saveBrake(db, { ...asked.data, staffId: staff.id })
        return { isDone: true, says: 'Saved. It holds for letters confirmed from now on.' }
      }
      const letters = await decideHeld(db, { ...asked.data, staffId: staff.id })
      if (letters === 0) return { isDone: false, says: 'Nothing was done: these letters were decided on meanwhile.' }
      const done = asked.data.decision === 'release' ? 'go out' : 'do not go out, and their writers are told'
      return { isDone: true, says: `Done: ${letters} ${letters === 1 ? 'letter' : 'letters'} ${done}.` }
    },
  }
}

function readFields(form: FormData): unknown {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const number = (name: string): number | null => (text(name) === '' ? null : Number(text(name)))
  const campaignId = text('campaign')
  switch (text('ask')) {
    case 'brake': {
      const settings = {
        perCampaign: number('per-campaign'),
        perSeat: number('per-seat'),
        perAddress: number('per-address'),
      }
      return { ask: 'brake', campaignId, settings }
    }
    case 'held':
      return { ask: 'held', campaignId, why: text('why'), gss: text('seat') || null, decision: text('decision') }
    default:
      return undefined
  }
}
