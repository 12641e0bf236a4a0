import { addDays, isWeekend } from '../src/sync/asking/days.ts'
import { daysBetween } from '../src/words/london-date.ts'
import { committeeRoutes } from './committees-answers.ts'
import { buildCommittees, type CommitteesContent } from './committees.ts'
import { hansardRoutes } from './hansard-answers.ts'
import { buildHansard, type HansardDay } from './hansard.ts'
import { instrumentRoutes } from './instruments-answers.ts'
import { buildInstruments, type InstrumentContent } from './instruments.ts'
import { whatsOnRoutes } from './whats-on-answers.ts'
import { buildWhatsOn, type WhatsOnContent } from './whats-on.ts'

/** What is said, inquired into, laid and on. */
export interface SittingsContent {
  /** Made days of made speeches. */
  hansard: HansardDay[]
  committees: CommitteesContent
  instruments: InstrumentContent[]
  whatsOn: WhatsOnContent
}

/** The Tuesday on which all of it was made. */
const madeOn = '2026-03-03'

/** All of it as it stands on a London day; on a weekend as it stood on its Friday. */
export function buildSittings(today: string): SittingsContent {
  const content = {
    hansard: buildHansard(),
    committees: buildCommittees(),
    instruments: buildInstruments(),
    whatsOn: buildWhatsOn(),
  }
  let sitting = today
  while (isWeekend(sitting)) sitting = addDays(sitting, -1)
  moveDays(content, daysBetween(madeOn, sitting))
  return content
}

export const sittingRoutes = [...hansardRoutes, ...committeeRoutes, ...instrumentRoutes, ...whatsOnRoutes] as const

/** Moves every day in it, with or without an hour behind. */
function moveDays(content: object, days: number): void {
  for (const [name, value] of Object.entries(content)) {
    if (typeof value === 'object' && value !== null) moveDays(value, days)
    else if (typeof value === 'string')
      Reflect.set(
        content,
        name,
        value.replace(/^\d{4}-\d{2}-\d{2}/, (day) => addDays(day, days)),
      )
  }
}
