import type { Seat } from './seat.ts'

/** More seats never meet at one postcode. */
const most = 4

/** A seat with the names of those next door of which a draft says that its writer may live in them. */
export async function withBorders(
  seat: Seat,
  border: string,
  findSeat: (gss: string) => Promise<Seat | undefined>,
): Promise<Seat> {
  const codes = [...new Set(border.split(' '))].filter((gss) => gss !== '' && gss !== seat.gss).slice(0, most)
  const found = await Promise.all(codes.map(findSeat))
  const borders = found.flatMap((other) => other?.name ?? [])
  return borders.length > 0 ? { ...seat, borders } : seat
}
