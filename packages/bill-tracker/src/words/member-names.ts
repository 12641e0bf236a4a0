import { toNameKey } from './name-key.ts'

/** A member by Parliament's own number, told so that nobody is taken for another: "Jess Phillips, Labour, Birmingham Yardley (1508)". */
export interface NamedMember {
  id: number
  name: string
  told: string
}

/** More names than an amendment stands in; each line is held against every member. */
export const mostNames = 100

/**
 * Whom a line of an amendment paper may mean: by Parliament's number, by the whole name, or else whoever's name, party or seat has
 * all of its words. Titles that papers add and Parliament's list of members has not are passed over. Empty where it means nobody.
 *
 * @example
 * const meant = readNames(members)
 * meant('The Rt Hon Jess Phillips MP').map(({ id }) => id) // [1508]
 */
export function readNames<Member extends NamedMember>(members: readonly Member[]): (line: string) => Member[] {
  const known = members.map((member) => ({ member, name: wordsOf(member.name), told: new Set(wordsOf(member.told)) }))
  return (line) => {
    const number = /^\d{1,9}$/.exec(line.trim())?.[0] ?? /\((\d{1,9})\)\s*$/.exec(line)?.[1]
    if (number !== undefined) return members.filter(({ id }) => String(id) === number)
    for (const passedOver of [styles, [...styles, ...titles]]) {
      const sought = wordsOf(line).filter((word) => !passedOver.includes(word))
      if (sought.length === 0) continue
      const named = known.filter(({ name }) => isNameOf(name, sought, passedOver))
      const likely = named.length > 0 ? named : known.filter(({ told }) => sought.every((word) => told.has(word)))
      if (likely.length > 0) return likely.map(({ member }) => member)
    }
    return []
  }
}

const styles = ['the', 'rt', 'hon', 'mr', 'mrs', 'ms', 'miss', 'mp']
const titles = ['sir', 'dame', 'dr']

function wordsOf(text: string): string[] {
  return toNameKey(text).split(' ').filter(Boolean)
}

function isNameOf(name: readonly string[], sought: readonly string[], passedOver: readonly string[]): boolean {
  const own = name.filter((word) => !passedOver.includes(word))
  return own.length === sought.length && own.every((word, at) => word === sought[at])
}
