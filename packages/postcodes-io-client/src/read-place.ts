import type { FoundPlace } from './answers.ts'

/** What a postcode's row tells of its seat. */
export type SeatOfPlace = { is: 'seat'; gss: string } | { is: 'crown-dependency' } | { is: 'none' } | { is: 'unknown' }

/**
 * The seat of 2024, or of the older field where that is all there is. A row without one is an answer too: the postcode is in use, and
 * lies in none. So is a code that can be no seat's.
 */
export function readSeat({ codes }: FoundPlace): SeatOfPlace {
  const gss = codes.parliamentary_constituency_2024 ?? codes.parliamentary_constituency ?? ''
  // E99999999 and its kin say "none".
  if (gss === '' || /^[EWSN]9{8}$/.test(gss)) return { is: 'none' }
  // Of the Channel Islands and the Isle of Man.
  if (/^[LM]\d{8}$/.test(gss)) return { is: 'crown-dependency' }
  return /^[EWSN]\d{8}$/.test(gss) ? { is: 'seat', gss } : { is: 'unknown' }
}

/** The code of the police force area, where there is one: Northern Ireland's stands for none. */
export function readPoliceArea({ codes }: FoundPlace): string | undefined {
  const area = codes.pfa ?? ''
  return /^[EWSN]\d{8}$/.test(area) && !/^.9{8}$/.test(area) ? area : undefined
}
