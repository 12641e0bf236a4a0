import type { Language } from '../languages.ts'
import { cy } from './phrases/cy.ts'
import { es } from './phrases/es.ts'
import type { Phrase } from './phrases/phrase.ts'
import { pt } from './phrases/pt.ts'
import type { TableWords } from './table-words.ts'
import { wordsOfPeople } from './words-of-people.ts'
import { wordsOfRunning } from './words-of-running.ts'

type Said = { readonly holds: Phrase; readonly until: Phrase; readonly readBy: Phrase } & {
  readonly columns: Readonly<Record<string, Phrase>>
}

const inEnglish: Readonly<Record<string, Said>> = { ...wordsOfPeople, ...wordsOfRunning }
const phrases: Record<Exclude<Language, 'en'>, Record<Phrase, string>> = { es, pt, cy }

/** Every table of the schemas `letters` and `staff`, and every column. A test compares this with the database. */
export function columnWords(language: Language): Record<string, TableWords> {
  const say = (phrase: Phrase): string => (language === 'en' ? phrase : phrases[language][phrase])
  return mapEach(inEnglish, ({ holds, until, readBy, columns }) => ({
    holds: say(holds),
    until: say(until),
    readBy: say(readBy),
    columns: mapEach(columns, say),
  }))
}

function mapEach<From, To>(record: Readonly<Record<string, From>>, change: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
