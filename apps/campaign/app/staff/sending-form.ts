import { sayIssue } from '@safe-to-report/letters/campaigns'
import {
  sendingSettings,
  uncertainDecisions,
  type SendingSettings,
  type UncertainDecision,
} from '@safe-to-report/letters/desk'
import { z } from 'zod'

/** What a form of the sending desk asks for. */
export type SendingAsk =
  | { ask: 'settings'; campaignId: string; settings: SendingSettings }
  | { ask: 'pace'; domain: string; perMinute: number | null }
  | { ask: 'settle'; letterId: string; decision: UncertainDecision }
  | { ask: 'faulty'; says: string }

const uuid = z.uuid()
const domain = z.string().min(1).max(253)
const rate = z.number('Please give a number.').int().min(1, 'One a minute is the slowest.').max(6_000).nullable()
const decision = z.enum(uncertainDecisions)

/** Reads a form of the sending desk; `faulty` says in words what is wrong with it. */
export function readSendingForm(form: FormData): SendingAsk {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const ask = z
    .discriminatedUnion('ask', [
      z.object({ ask: z.literal('settings'), campaignId: uuid, settings: sendingSettings }),
      z.object({ ask: z.literal('pace'), domain, perMinute: rate }),
      z.object({ ask: z.literal('settle'), letterId: uuid, decision }),
    ])
    .safeParse(readFields(text), { error: sayIssue })
  if (ask.success) return ask.data
  return { ask: 'faulty', says: `Nothing was saved. ${ask.error.issues[0]?.message ?? ''}` }
}

function readFields(text: (name: string) => string): unknown {
  const number = (name: string): number | null => (text(name) === '' ? null : Number(text(name)))
  switch (text('ask')) {
    case 'settings':
      return {
        ask: 'settings',
        campaignId: text('campaign'),
        settings: {
          isPaused: text('paused') === 'yes',
          officeHours:
            text('hours') === 'yes'
              ? { opensAt: text('opens'), closesAt: text('closes'), weekdaysOnly: text('weekdays') === 'yes' }
              : null,
          perMinute: number('per-minute'),
          spreadMinutes: number('spread') ?? 0,
          isTest: text('test') === 'yes',
        },
      }
    case 'pace':
      return { ask: 'pace', domain: text('domain'), perMinute: number('per-minute') }
    default:
      return { ask: 'settle', letterId: text('letter'), decision: text('decision') }
  }
}
