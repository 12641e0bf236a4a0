import type { wordsOfPeople } from '../words-of-people.ts'
import type { wordsOfRunning } from '../words-of-running.ts'

type ValueOf<Each> = Each[keyof Each]
type Table = ValueOf<typeof wordsOfPeople> | ValueOf<typeof wordsOfRunning>
type ColumnOf<Each> = Each extends { columns: infer Columns } ? ValueOf<Columns> : never

/** Every phrase that says in English what a table or a column holds. */
export type Phrase = Table['holds' | 'until' | 'readBy'] | ColumnOf<Table>
