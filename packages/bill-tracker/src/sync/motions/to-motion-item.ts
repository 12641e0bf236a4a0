import type { ItemDetails } from '@safe-to-report/db'
import { toLondonDay } from '../asking/london-day.ts'
import { toPlainProse } from '../asking/plain-text.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import type { MotionAnswer } from './motions-answers.ts'

/** Where anybody can open a motion. */
const pages = 'https://edm.parliament.uk/early-day-motion'

/**
 * An early day motion, as an item. From its list it has who tabled it; under its number all whose names stand on it now, that member
 * first and the others in their order. Who withdrew is not among them.
 *
 * @param listed the mark of what the list said of it last
 */
export function toMotionItem(said: MotionAnswer, listed = ''): FetchedItem {
  const names = said.Sponsors ? standingOf(said) : firstOf(said)
  return {
    kind: 'motion',
    key: String(said.Id),
    house: 'Commons',
    title: toPlainProse(said.Title) ?? '',
    text: toPlainProse(said.MotionText) ?? '',
    happenedOn: toLondonDay(said.DateTabled) ?? null,
    url: `${pages}/${said.Id}`,
    number: numberOf(said),
    memberIds: names.map(({ id }) => id),
    memberNames: names.map(({ name }) => name),
    standing: isWithdrawn(said) ? 'withdrawn' : 'tabled',
    details: { ...detailsOf(said, names.length), listed },
    raw: said,
  }
}

interface Name {
  id: number
  name: string
}

function standingOf({ Sponsors, MemberId, PrimarySponsor }: MotionAnswer): Name[] {
  const first = PrimarySponsor?.MnisId ?? MemberId
  return (Sponsors ?? [])
    .filter(({ IsWithdrawn }) => !IsWithdrawn)
    .toSorted(
      (one, other) =>
        Number(other.MemberId === first) - Number(one.MemberId === first) ||
        (one.SponsoringOrder ?? Infinity) - (other.SponsoringOrder ?? Infinity),
    )
    .map(({ MemberId: id, Member }) => ({ id, name: Member?.Name?.trim() ?? '' }))
}

function firstOf({ MemberId, PrimarySponsor }: MotionAnswer): Name[] {
  const id = PrimarySponsor?.MnisId ?? MemberId
  return id ? [{ id, name: PrimarySponsor?.Name?.trim() ?? '' }] : []
}

/** As printed; numbers begin again with each session. */
function numberOf({ UINWithAmendmentSuffix, UIN }: MotionAnswer): string | null {
  const number = UINWithAmendmentSuffix ?? UIN
  return number === null || number === undefined ? null : `EDM ${number}`
}

function isWithdrawn({ Status }: MotionAnswer): boolean {
  return Status === 1 || (typeof Status === 'string' && /withdrawn/i.test(Status))
}

function detailsOf(said: MotionAnswer, names: number): ItemDetails {
  const instrument = instrumentOf(said)
  return {
    // Until it was asked for under its number, those who withdrew count on.
    ...(said.Sponsors ? { signatures: names } : { signaturesListed: said.SponsorsCount ?? names }),
    ...(isPrayer(said) && { isPrayer: true }),
    ...(instrument && { instrument }),
    ...(said.AmendmentToMotionId && { amends: String(said.AmendmentToMotionId) }),
  }
}

/** A prayer asks that an instrument be annulled. The mark for it is not in every answer; what it prays against is. */
function isPrayer({ IsPrayer, PrayingAgainstNegativeStatutoryInstrumentId }: MotionAnswer): boolean {
  return IsPrayer === true || typeof PrayingAgainstNegativeStatutoryInstrumentId === 'number'
}

function instrumentOf(said: MotionAnswer): string | undefined {
  const { StatutoryInstrumentTitle: title, StatutoryInstrumentYear: year, StatutoryInstrumentNumber: number } = said
  if (!isPrayer(said)) return undefined
  const series = year && number ? ` (S.I., ${year}, No. ${number})` : ''
  return `${toPlainProse(title) ?? ''}${series}`.trim() || undefined
}
