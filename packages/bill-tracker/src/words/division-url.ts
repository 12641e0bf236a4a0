import type { House } from '@safe-to-report/db'

/** Parliament's public page of a division, by its own number. */
export function divisionUrl(house: House, parliamentId: number): string {
  return `https://votes.parliament.uk/Votes/${house}/Division/${parliamentId}`
}
