import { type Language, languages } from '../languages.ts'
import { tellMessages } from '../tell-messages.ts'

/** Shorter ones may well be the same in two languages: "Por favor, corrija:". */
const longEnough = 20

/**
 * What the type of messages cannot tell: a text left untranslated, a value or a marked part that one language dropped, a
 * number that differs, `undefined` in a sentence. Each fault names language and message; none at all is right.
 */
export function compareMessages(messages: Record<Language, object>): string[] {
  const told = {
    en: tellMessages(messages.en),
    es: tellMessages(messages.es),
    pt: tellMessages(messages.pt),
    cy: tellMessages(messages.cy),
  }
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

/** Marked parts, values and numbers, in any order, since each language has its own. */
function partsOf(text: string): string {
  const digits = text.replaceAll(/(?<=\d)[ ,.](?=\d{3}\b)/gu, '')
  return (digits.match(/<\/?\w+>|‹\d›|#|\d+/gu) ?? []).toSorted().join(' ')
}
