import { randomBytes, randomInt } from 'node:crypto'
import { waysToFind } from '../dump-database.ts'

/** Words that occur nowhere else, each by the name of what it was typed into. */
export interface Marks {
  /** A new mark. Letters alone, so that no field finds fault with it. */
  plant: (field: string) => string
  /** Notes something that was typed and has a form of its own, such as a postcode, as it may be written. */
  note: (field: string, ...typed: string[]) => void
  fields: () => string[]
  /** The fields whose mark can be read in a text, in whichever form. */
  findIn: (text: string) => string[]
}

export function createMarks(): Marks {
  const planted = new Map<string, string[]>()
  const note = (field: string, ...typed: string[]): void => {
    planted.set(field, [...(planted.get(field) ?? []), ...typed])
  }
  return {
    plant(field) {
      const word = `zq${[...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`
      note(field, word)
      return word
    },
    note,
    fields: () => [...planted.keys()],
    findIn(text) {
      const all = `${text}\n${readBytes(text)}`
      return [...planted].flatMap(([field, words]) =>
        words.flatMap(waysToFind).some((way) => all.includes(way)) ? [field] : [],
      )
    },
  }
}

/** A postcode of the right form that nobody has. */
export function newPostcode(): { typed: string; forms: string[] } {
  const [outward, inward] = [`Q${randomInt(10, 99)}`, `${randomInt(1, 9)}ZV`]
  return {
    typed: `${outward.toLowerCase()} ${inward.toLowerCase()}`,
    forms: [`${outward} ${inward}`, outward + inward],
  }
}

/** What the binary columns of a dump hold. */
function readBytes(dump: string): string {
  return [...dump.matchAll(/\\x([0-9a-f]{8,})/g)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('utf8'))
    .join('\n')
}
