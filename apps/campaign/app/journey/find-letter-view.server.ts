import { instantIn, instantWithWeekdayIn, type Language, seatNameIn } from '@safe-to-report/languages'
import type { LetterStatus } from '@safe-to-report/letters/writing'
import { data } from 'react-router'
import type { LetterView } from './letter-view.ts'
import { watchingOf } from './watch-letter.ts'
import { statusMessages } from '../messages/status/index.ts'
import type { Services } from '../services/index.server.ts'

/** What the holder of a private link may see of a letter: how far it is and whose seat it goes to; of its words only what no mail would bring. */
export async function findLetterView(services: Services, token: string, asked: { language: Language; url: URL }) {
  const { language, url } = asked
  const status = await services.letters.findStatus(token)
  if (status.state === 'gone') return data({ state: 'gone' as const }, { status: 404 })
  const [seat, askSlug, now] = await Promise.all([
    services.seats.find(status.recipient.area),
    services.campaigns.findAskSlug(status.campaignId),
    services.now(),
  ])
  const about = { seatName: seat ? seatNameIn(language, seat.name) : statusMessages[language].yourSeat, askSlug }
  const watching = { ...watchingOf(status, now), isStill: url.searchParams.has('still') }
  return { ...watching, ...toLetterView(status, about, language) }
}

function toLetterView(
  status: Exclude<LetterStatus, { state: 'gone' }>,
  about: Pick<LetterView, 'seatName' | 'askSlug'>,
  language: Language,
): Omit<LetterView, 'mayChange' | 'reloadSeconds' | 'isStill'> {
  return {
    state: status.state,
    ...about,
    wroteAt: instantIn(language, status.createdAt),
    handedOverAt: status.handedOverAt && instantIn(language, status.handedOverAt),
    serverReply: status.serverReply,
    wait: status.wait && {
      for: status.wait.for,
      until: 'until' in status.wait ? instantWithWeekdayIn(language, status.wait.until) : null,
    },
    reason: status.reason,
    isTest: status.isTest,
    mailToWriter:
      status.mailToWriter.is === 'waiting'
        ? { is: 'waiting', until: status.mailToWriter.until && instantIn(language, status.mailToWriter.until) }
        : status.mailToWriter,
    number: status.number,
    texts: status.texts,
    hasText: status.hasText,
    copiesLeft: status.copiesLeft,
    erasedBy: status.eraseAt && instantIn(language, status.eraseAt),
  }
}
