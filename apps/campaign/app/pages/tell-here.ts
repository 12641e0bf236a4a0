import { dayIn, type Language, seatNameIn } from '@safe-to-report/languages'
import type { SeatAnswer } from '../journey/seat-answer.ts'
import { partOf, reachOf, type Seat } from '../journey/seat.ts'
import { tellDeeds, type ToldDeed } from '../journey/tell-deeds.ts'
import { listSeatsIn } from '../language.ts'
import { deedsMessages } from '../messages/deeds/index.ts'
import { postcodeMessages } from '../messages/postcode/index.ts'
import { seatMessages } from '../messages/seat/index.ts'
import { whichSeatMessages } from '../messages/which-seat/index.ts'
import { sampleDay } from './member-found.tsx'
import { postcodeFault, type UnseatedAnswer } from './postcode-answer.tsx'

/** A seat to choose, and the fields that say which it is. */
interface SeatChoice {
  name: string
  who: string
  fields: Record<string, string>
}

/** An answer to a postcode as a page of the public site shows it: words alone, which its script puts in as text. */
export type HereAnswer =
  | {
      is: 'seat'
      title: string
      name: string
      lines: string[]
      deeds: { title: string; did: ToldDeed[] } | null
      notes: string[]
      /** Null while there is nobody to write to. */
      write: { words: string; fields: Record<string, string> } | null
    }
  | {
      is: 'which'
      title: string
      says: string
      seats: SeatChoice[]
      unsure: { says: string; choice: SeatChoice } | null
    }
  | { is: 'told'; title: string | null; says: string; meant: { postcode: string; words: string } | null }
  /** Only a page of ours can say it. */
  | { is: 'page' }

interface Asked {
  language: Language
  /** The seats next door, as the form said. */
  border: string
}

export function tellHere(answer: SeatAnswer | undefined, asked: Asked): HereAnswer {
  if (!answer) return { is: 'page' }
  if (answer.answer === 'seat') return tellSeat(answer, asked)
  if (answer.answer === 'which-seat') return tellWhich(answer, asked.language)
  return tellUnseated(answer, asked.language)
}

type SeatFound = SeatAnswer & { answer: 'seat' }

function tellSeat(found: SeatFound, { language, border }: Asked): HereAnswer {
  const { seat, foundBy, deeds } = found
  const { member } = seat
  const words = seatMessages[language]
  const own = deedsMessages[language]
  const unnamed = seat.seat === 'vacant' ? words.card.vacant : words.card.unnamed
  const name = member?.name ?? unnamed
  return {
    is: 'seat',
    title: titleOf(found, words.found),
    name,
    lines: [seatNameIn(language, seat.name), ...(member?.party ? [member.party] : []), ...tellDay(seat, language)],
    deeds: member && deeds ? { title: own.title, did: tellDeeds(deeds, member, language) } : null,
    notes: tellNotes(found, language),
    write:
      reachOf(seat).reach === 'nobody'
        ? null
        : {
            words: member ? own.write(name) : words.found.write,
            fields: { gss: seat.gss, foundBy, ...(seat.borders && { border }) },
          },
  }
}

/** A postcode in use that was mistyped into another leads to somebody else's MP: so it is asked, and not told. */
function titleOf({ seat, foundBy }: SeatFound, words: (typeof seatMessages)['en']['found']): string {
  if (!seat.member) return words.seat
  return foundBy === 'list' ? words.mp : words.isItMp
}

function tellDay({ member }: Seat, language: Language): string[] {
  if (!member) return []
  const { sample, asAt } = seatMessages[language].card
  const day = dayIn(language, member.asOf)
  return [member.isSample ? sample(day) : asAt(day)]
}

/** All that a page of ours says beside a seat. */
function tellNotes({ seat, foundBy, place, isDissolved }: SeatFound, language: Language): string[] {
  const { found: words } = seatMessages[language]
  const reach = reachOf(seat)
  const nobody = isDissolved ? postcodeMessages[language].dissolved : words.vacant
  const which = whichSeatMessages[language]
  const sample = words.sample(dayIn(language, sampleDay), place ?? seatNameIn(language, seat.name))
  return [
    foundBy === 'sample' && sample,
    reach.reach === 'nobody' && `${nobody.title}. ${nobody.says}`,
    reach.reach === 'carry' && `${reach.why === 'no-email' ? words.noEmail : words.notLoaded}. ${words.carry}`,
    ...tellPart(seat, language),
    seat.borders && which.letterSays(listSeatsIn(language, [seat.name, ...seat.borders])),
    foundBy !== 'list' && words.mistyped,
  ].filter((note) => typeof note === 'string')
}

function tellPart(seat: Seat, language: Language): (string | false)[] {
  const { found: words } = seatMessages[language]
  const part = partOf(seat)
  const isBeyond = seat.nation === 'Northern Ireland' || seat.nation === 'Scotland'
  const isOther = part === 'stays-away' || part === 'presides'
  return [
    isBeyond && words.reach,
    (isBeyond || isOther) && words.part[part],
    seat.nation === 'Northern Ireland' && words.assembly,
  ]
}

function tellWhich(
  { seats, why, isMostInFirst }: SeatAnswer & { answer: 'which-seat' },
  language: Language,
): HereAnswer {
  const words = whichSeatMessages[language]
  const names = listSeatsIn(
    language,
    seats.map(({ name }) => name),
  )
  const [first, ...others] = seats
  const firstName = seatNameIn(language, first?.name ?? '')
  const isAtBorder = why === 'border' || why === 'row'
  const says = {
    border: words.border(names),
    row: words.row(names),
    unknown: `${seatMessages[language].faults.unknown} ${words.around.says}`,
    'northern-ireland': words.northernIreland,
  }[why]
  return {
    is: 'which',
    title: why === 'unknown' ? words.around.title : words.title,
    says: isMostInFirst ? `${says} ${words.mostIn(firstName)}` : says,
    seats: seats.map((seat) => toChoice(seat, language)),
    unsure:
      isAtBorder && first
        ? { says: words.unsure.stillUnsure(firstName, names), choice: atBorder(first, others, words.unsure.go) }
        : null,
  }
}

function toChoice(seat: Seat, language: Language): SeatChoice {
  const words = whichSeatMessages[language]
  const { member } = seat
  const named = member ? [member.name, member.party].filter(Boolean).join(', ') : words.memberUnknown
  return {
    name: seatNameIn(language, seat.name),
    who: seat.seat === 'vacant' ? words.vacant : named,
    fields: { gss: seat.gss, foundBy: 'list' },
  }
}

function atBorder(first: Seat, others: readonly Seat[], name: string): SeatChoice {
  const border = others.map(({ gss }) => gss).join(' ')
  return { name, who: '', fields: { gss: first.gss, foundBy: 'postcode', border } }
}

function tellUnseated(answer: UnseatedAnswer, language: Language): HereAnswer {
  const fault = postcodeFault(answer, language)
  if (fault === undefined) return { is: 'told', meant: null, ...tellNotice(answer, language) }
  const suggestion = answer.answer === 'bad-postcode' ? answer.suggestion : undefined
  const meant = suggestion ? { postcode: suggestion, words: whichSeatMessages[language].accept(suggestion) } : null
  return { is: 'told', title: null, says: fault, meant }
}

function tellNotice({ answer }: UnseatedAnswer, language: Language): { title: string; says: string } {
  const words = seatMessages[language]
  const others = postcodeMessages[language]
  const notices: Partial<Record<UnseatedAnswer['answer'], { title: string; says: string; also?: string }>> = {
    'crown-dependency': words.crown,
    'overseas-territory': others.overseas,
    forces: others.forces,
    nowhere: others.nowhere,
    'service-down': words.down,
  }
  const { title, says, also } = { also: undefined, ...(notices[answer] ?? words.unknownSeat) }
  return { title, says: [says, also].filter(Boolean).join(' ') }
}
