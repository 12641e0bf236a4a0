import { type Language, languages } from '../languages.ts'

/** What is given to a message that wants values: found again in what it says. */
const values = ['‹1›', '‹2›', '‹3›']
/** Shorter ones may well be the same in two languages: "Por favor, corrija:". */
const longEnough = 20

/**
 * What the type of messages cannot tell: a text left untranslated, a value or a marked part that one language dropped, a
 * number that differs, `undefined` in a sentence. Each fault names language and message; none at all is right.
 */
export function compareMessages(messages: Record<Language, object>): string[] {
  const told = { en: tell(messages.en), es: tell(messages.es), pt: tell(messages.pt), cy: tell(messages.cy) }
  return languages.flatMap((language, index) =>
    [...told[language]].flatMap(([name, text]) => {
      const others = languages.slice(0, index).map((other) => told[other].get(name) ?? '')
      const english = told.en.get(name)
      return [
        ...(/undefined|\[object/.test(text) ? ['says undefined'] : []),
        // English may be silent where only another language has something to say, such as that a title is in English.
        ...(text.trim() === '' && language !== 'en' ? ['says nothing'] : []),
        ...(text.length >= longEnough && others.includes(text) ? ['is a copy'] : []),
        ...(english !== undefined && partsOf(text) !== partsOf(english) ? ['has other parts than in English'] : []),
      ].map((fault) => `${language} ${name} ${fault}`)
    }),
  )
}

/** Every message by its path, each function asked with marked values. */
function tell(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] => {
      const name = path === '' ? key : `${path}.${key}`
      if (typeof value === 'string') return [[name, value]]
      if (typeof value === 'function') return [[name, String(value(...values))]]
      return typeof value === 'object' && value !== null ? [...tell(value, name)] : []
    }),
  )
}

/** Marked parts, values and numbers, in any order, since each language has its own. */
function partsOf(text: string): string {
  const digits = text.replaceAll(/(?<=\d)[ ,.](?=\d{3}\b)/gu, '')
  return (digits.match(/<\/?\w+>|‹\d›|#|\d+/gu) ?? []).toSorted().join(' ')
}
