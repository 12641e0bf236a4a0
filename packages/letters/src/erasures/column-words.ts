import type { TableWords } from './table-words.ts'
import { wordsOfPeople } from './words-of-people.ts'
import { wordsOfRunning } from './words-of-running.ts'

/** Every table of the schemas `letters` and `staff`, and every column. A test compares this with the database. */
export const columnWords: Record<string, TableWords> = { ...wordsOfPeople, ...wordsOfRunning }
