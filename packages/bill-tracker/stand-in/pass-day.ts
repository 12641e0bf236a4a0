import { addSponsor, type BillContent } from './bill-content.ts'

/** A star of yesterday's is filled, one that was filled is gone; of those who will add their names, the next does. */
export function passDay({ stages }: BillContent): void {
  for (const { house, amendments } of stages) {
    for (const amendment of amendments) {
      if (amendment.star === '☆') amendment.star = '★'
      else delete amendment.star
      const [name, ...later] = amendment.joining ?? []
      if (name === undefined) continue
      addSponsor(amendment, name, house)
      amendment.joining = later
    }
  }
}
