import { customType, date, index, integer, uuid } from 'drizzle-orm/pg-core'
import { lettersSchema, mail } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** What no mail server took for its words: a text for a letter's writer, sealed to the link of the letter's page, which reads it there. */
export const readableTexts = lettersSchema.table(
  'readable_texts',
  {
    id: uuid().primaryKey().defaultRandom(),
    letterId: uuid()
      .notNull()
      .references(() => mail.id, { onDelete: 'cascade' }),
    sealed: bytea().notNull(),
  },
  (text) => [index('readable_texts_of_letter').on(text.letterId)],
)

/** How many mails a day were refused for the words of people in them, and went once more without. */
export const textsRefused = lettersSchema.table('texts_refused', {
  day: date().primaryKey(),
  count: integer().notNull(),
})
