import type { Language } from '@safe-to-report/languages'
import { cy as peopleCy } from './people/cy.ts'
import { es as peopleEs } from './people/es.ts'
import { pt as peoplePt } from './people/pt.ts'
import type { Phrase } from './phrase.ts'
import { cy as runningCy } from './running/cy.ts'
import { es as runningEs } from './running/es.ts'
import { pt as runningPt } from './running/pt.ts'
import type { TableWords } from './table-words.ts'
import { wordsOfPeople } from './people/en.ts'
import { wordsOfRunning } from './running/en.ts'

type Said = { readonly holds: Phrase; readonly until: Phrase; readonly readBy: Phrase } & {
  readonly columns: Readonly<Record<string, Phrase>>
}

const inEnglish: Readonly<Record<string, Said>> = { ...wordsOfPeople, ...wordsOfRunning }
const phrases: Record<Exclude<Language, 'en'>, Record<Phrase, string>> = {
  es: { ...peopleEs, ...runningEs },
  pt: { ...peoplePt, ...runningPt },
  cy: { ...peopleCy, ...runningCy },
}

/** Every table of the schemas `letters` and `staff`, and every column. A test compares this with the database. */
export const handOverMessages: Record<Language, Record<string, TableWords>> = {
  en: sayIn('en'),
  es: sayIn('es'),
  pt: sayIn('pt'),
  cy: sayIn('cy'),
}

function sayIn(language: Language): Record<string, TableWords> {
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
