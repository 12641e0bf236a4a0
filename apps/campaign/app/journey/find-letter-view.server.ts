import { instantIn, instantWithWeekdayIn, type Language } from '@safe-to-report/languages'
import type { LetterStatus } from '@safe-to-report/letters/writing'
import { data } from 'react-router'
import type { LetterView } from './letter-view.ts'
import { recipientSources } from './recipients.ts'
import { watchingOf } from './watch-letter.ts'
import type { Services } from '../services/index.server.ts'
import { wordsFor } from '../messages/words-for.ts'

/** What the holder of a private link may see of a letter: how far it is and whose seat it goes to; of its words only what no mail would bring. */
export async function findLetterView(services: Services, token: string, asked: { language: Language; url: URL }) {
  const { language, url } = asked
  const status = await services.letters.findStatus(token)
  if (status.state === 'gone') return data({ state: 'gone' as const }, { status: 404 })
  const { kind } = status.recipient
  const [whom, askSlug, now] = await Promise.all([
    recipientSources[kind].findWhom(status.recipient, language, services),
    services.campaigns.findAskSlug(status.campaignId),
    services.now(),
  ])
  const { yourSeat } = wordsFor('status', kind, language)
  const about = { seatName: whom?.office ?? yourSeat, recipientName: whom?.name ?? null, askSlug }
  const watching = { ...watchingOf(status, now), isStill: url.searchParams.has('still') }
  return { ...watching, ...toLetterView(status, about, language) }
}

function toLetterView(
  status: Exclude<LetterStatus, { state: 'gone' }>,
  about: Pick<LetterView, 'seatName' | 'recipientName' | 'askSlug'>,
  language: Language,
): Omit<LetterView, 'mayChange' | 'reloadSeconds' | 'isStill'> {
  return {
    state: status.state,
    recipientKind: status.recipient.kind,
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
