import { toNameKey } from './name-key.ts'

/** A member by Parliament's own number, told so that nobody is taken for another: "Jess Phillips, Labour, Birmingham Yardley (1508)". */
export interface NamedMember {
  id: number
  name: string
  told: string
}

/**
 * Whom a line of an amendment paper may mean: by Parliament's number, by the whole name, or else whoever's name, party or seat has
 * all of its words. Titles that papers add and Parliament's list of members has not are passed over. Empty where it means nobody.
 */
export function findMeant<Member extends NamedMember>(line: string, members: readonly Member[]): Member[] {
  const number = /^\d{1,9}$/.exec(line.trim())?.[0] ?? /\((\d{1,9})\)\s*$/.exec(line)?.[1]
  if (number !== undefined) return members.filter(({ id }) => String(id) === number)
  for (const passedOver of [styles, [...styles, ...titles]]) {
    const sought = wordsOf(line).filter((word) => !passedOver.includes(word))
    if (sought.length === 0) continue
    const named = members.filter(({ name }) => hasSameWords(sought, name, passedOver))
    if (named.length > 0) return named
    const likely = members.filter(({ told }) => hasAll(wordsOf(told), sought))
    if (likely.length > 0) return likely
  }
  return []
}

const styles = ['the', 'rt', 'hon', 'mr', 'mrs', 'ms', 'miss', 'mp']
const titles = ['sir', 'dame', 'dr']

function wordsOf(text: string): string[] {
  return toNameKey(text).split(' ').filter(Boolean)
}

function hasSameWords(sought: readonly string[], name: string, passedOver: readonly string[]): boolean {
  return (
    wordsOf(name)
      .filter((word) => !passedOver.includes(word))
      .join(' ') === sought.join(' ')
  )
}

function hasAll(words: readonly string[], sought: readonly string[]): boolean {
  return sought.every((word) => words.includes(word))
}
