import { amendmentName } from '../../words/amendment-name.ts'
import { fateOnItsDay } from '../../words/fate.ts'
import { tellSide } from '../../words/tell-side.ts'
import { formatLondonDate } from '../../words/london-date.ts'
import { nameNotice, tellLastDay } from '../../words/tell-notice.ts'
import { nameProceeding, tellStands, tellWhose } from '../../words/tell-proceeding.ts'
import type { Proceeding } from '../proceedings/proceeding-types.ts'
import type { Notice } from '../notices/notice-types.ts'
import type { Correction } from '../pages/record-types.ts'
import type { DivisionCard } from '../divisions/division-types.ts'
import { sideWords } from '../divisions/lobby.ts'
import { tellDivision, tellInversion, tellResult } from '../divisions/tell-division.ts'
import type { Happening } from './following-types.ts'

export interface Told {
  /** Names this happening for ever: a feed reader knows by it what it has shown already. */
  key: string
  title: string
  words: string
}

/** What happened, as a feed tells it. */
export function tellHappening(happening: Happening): Told {
  const day = formatLondonDate(happening.day)
  if ('proceeding' in happening) return tellInParliament(happening, day)
  switch (happening.what) {
    case 'amendment':
      return tellAmendment(happening, day)
    case 'sitting':
      return {
        key: `sitting ${happening.id}`,
        title: `${happening.bill}: ${stageOf(happening)} sat`,
        words: `${stageOf(happening)} of the ${happening.bill} sat on ${day}.`,
      }
    case 'division':
      return tellHeld(happening.division, day)
    case 'news':
      return tellNews(happening, day)
    case 'royal-assent':
      return tellAssent(happening, day)
    case 'text':
      return {
        key: `text ${happening.slug}`,
        title: `${happening.bill}: ${happening.label}`,
        words: `${day}. ${fateOnItsDay(happening.fate)}. ${happening.plainWords}`,
      }
    case 'campaign-event':
      return tellEvent(happening)
    case 'stance':
      return tellStanceTaken(happening, day)
    case 'notice':
      return tellNotice(happening.notice)
    case 'correction':
      return tellCorrection(happening.correction)
    default:
      return happening satisfies never
  }
}

function tellEvent({ slug, title, summary }: Extract<Happening, { what: 'campaign-event' }>): Told {
  return { key: `campaign event ${slug}`, title, words: summary ?? title }
}

function tellNews({ id, bill, title, content }: Extract<Happening, { what: 'news' }>, day: string): Told {
  const words = `Parliament announced on ${day}: ${content ?? title}`
  return { key: `news ${id}`, title: `${bill}: ${title}`, words }
}

function tellAmendment(amendment: Extract<Happening, { what: 'amendment' }>, day: string): Told {
  const { slug, isDecided, bill, fate, plainSummary } = amendment
  const name = amendmentName(amendment)
  const became = fateOnItsDay(fate)
  const words = `${stageOf(amendment)}, ${day}. ${became}.`
  return {
    key: `amendment ${slug} ${isDecided ? 'decided' : 'moved'}`,
    title: `${bill}, ${name}: ${became}`,
    words: plainSummary === null ? words : `${words} What it says: ${plainSummary}`,
  }
}

function tellAssent({ slug, bill, actTitle }: Extract<Happening, { what: 'royal-assent' }>, day: string): Told {
  const isNow = actTitle === null ? '' : ` and is now the ${actTitle}`
  return {
    key: `royal assent ${slug}`,
    title: `${bill}: became an Act`,
    words: `The bill was given Royal Assent on ${day}${isNow}.`,
  }
}

function tellHeld(division: DivisionCard, day: string): Told {
  const { slug, house, ayeCount, noCount, plainSummary } = division
  const counts =
    ayeCount === null || noCount === null
      ? null
      : `${sideWords(house, 'aye')}: ${ayeCount}. ${sideWords(house, 'no')}: ${noCount}.`
  const words = [`${day}.`, counts, plainSummary, tellInversion(division)]
  return {
    key: `division ${slug}`,
    title: `${tellDivision(division)}: ${tellResult(division)}`,
    words: words.filter(Boolean).join(' '),
  }
}

function tellStanceTaken(
  { id, member, side, source, ask, words }: Extract<Happening, { what: 'stance' }>,
  day: string,
): Told {
  const when = source === 'public' ? `Said on ${day}.` : `Said in a letter that two of us had seen by ${day}.`
  return {
    key: `stance ${id}`,
    title: `${member}: ${tellSide(side)}`,
    words: [`${ask}.`, when, ...(words === null ? [] : [`“${words}”`])].join(' '),
  }
}

function tellNotice(notice: Notice): Told {
  return {
    key: `notice ${notice.slug}`,
    title: nameNotice(notice),
    words: `${notice.words} ${tellLastDay(notice.endsOn)}`,
  }
}

/** An answer is told with what it is, in the same words as on every page. */
function tellInParliament({ what, proceeding }: Extract<Happening, { proceeding: Proceeding }>, day: string): Told {
  const { slug, title, words, meaning, ask } = proceeding
  const said = [words === null ? null : `“${words}”`, meaning].filter(Boolean)
  if (what === 'proceeding') {
    const whose = tellWhose(proceeding)
    const where = whose === null ? `${day}.` : `${day}. ${whose}.`
    return {
      key: `proceeding ${slug}`,
      title: nameProceeding(proceeding),
      words: [`${ask.title}.`, where, ...said].join(' '),
    }
  }
  const { mark, sentence } = tellStands(proceeding.stands)
  const answer = proceeding.answer?.words ?? null
  return {
    // By its day: a holding answer is one, and what follows it another.
    key: `answer ${slug} ${proceeding.answer?.on ?? ''}`,
    title: `${mark ?? 'Answered'}: ${title}`,
    words: [`${ask.title}.`, sentence, answer === null ? null : `“${answer}”`].filter(Boolean).join(' '),
  }
}

function tellCorrection({ slug, said, isSo, why, concerns }: Correction): Told {
  const [first] = concerns
  const words = [`We said: ${said}`, `What is so: ${isSo}`, ...(why === null ? [] : [`Why: ${why}`])]
  return {
    key: `correction ${slug}`,
    title: first === undefined ? 'Corrected' : `Corrected: ${first.name}`,
    words: words.join(' '),
  }
}

/** "Lords Report stage"; Royal Assent is in neither House. */
export function stageOf({ house, stageName }: { house: string | null; stageName: string }): string {
  return house === null || stageName.startsWith(house) ? stageName : `${house} ${stageName}`
}
