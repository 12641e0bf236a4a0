import type { wordsOfPeople } from './people/en.ts'
import type { wordsOfRunning } from './running/en.ts'

type ValueOf<Each> = Each[keyof Each]
type ColumnOf<Each> = Each extends { columns: infer Columns } ? ValueOf<Columns> : never
type PhraseIn<Table extends { holds: string; until: string; readBy: string }> =
  | Table['holds' | 'until' | 'readBy']
  | ColumnOf<Table>

/** Every phrase that says in English what a table about people, or a column of it, holds. */
export type PhraseOfPeople = PhraseIn<ValueOf<typeof wordsOfPeople>>

/** Every such phrase that only the other tables need. */
export type PhraseOfRunning = Exclude<PhraseIn<ValueOf<typeof wordsOfRunning>>, PhraseOfPeople>

export type Phrase = PhraseOfPeople | PhraseOfRunning
