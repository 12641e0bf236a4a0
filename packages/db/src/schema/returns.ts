import { boolean, customType, date, integer, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { lettersSchema, mailKinds, recipientKinds } from './letters.ts'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** What a mail is that came to a return address. The first four say that ours was not delivered. */
export const returnClasses = [
  'no-such-address',
  'mailbox-full',
  'policy',
  'not-delivered',
  'delayed',
  'delivered',
  'auto-reply',
  'reply',
  'complaint',
  'unsubscribe',
  'unclear',
  'forged',
] as const
export type ReturnClass = (typeof returnClasses)[number]

/** Why a return changed nothing, or what else it says, in a fixed vocabulary: never words of the mail itself. */
export const returnReasons = [
  'after-erasure',
  'already-settled',
  'unreadable',
  'names-no-mail',
  'report-without-outcome',
  'complaint',
  'no-text',
  'too-many-answers',
  'wrote-to-us',
  'report-or-answer',
  'reported-before',
  'box-closed',
] as const
export type ReturnReason = (typeof returnReasons)[number]

/** How many mails of a class came back on a day, and from which recipient's address. Nobody's letter is named. */
export const returnCounts = lettersSchema.table(
  'return_counts',
  {
    day: date().notNull(),
    class: text({ enum: returnClasses }).notNull(),
    /** The kind of mail that it was about; null where that is not known. */
    about: text({ enum: mailKinds }),
    reason: text({ enum: returnReasons }),
    recipientKind: text({ enum: recipientKinds }),
    /** Whom the letter was to: of a member, Parliament's number. Null, as the kind is, of what blames no recipient. */
    holder: integer(),
    count: integer().notNull(),
  },
  (row) => [
    unique('return_counts_identity')
      .on(row.day, row.class, row.about, row.reason, row.recipientKind, row.holder)
      .nullsNotDistinct(),
  ],
)

/** A keyed hash of each return that took effect, so that one which is read twice takes effect once. */
export const returnsSeen = lettersSchema.table('returns_seen', {
  fingerprint: bytea().primaryKey(),
  seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/** One row: whether the mailbox of returns is read, and how that goes. */
export const returnMailbox = lettersSchema.table('return_mailbox', {
  isOnlyRow: boolean().primaryKey().default(true),
  /** False: no mailbox is set up, and nobody reads what comes back. */
  isRead: boolean().notNull(),
  lastReadAt: timestamp({ withTimezone: true }),
  /** What keeps it from being read, in our words; null when nothing does. */
  trouble: text(),
  troubleSince: timestamp({ withTimezone: true }),
  /** Mails that nobody could make out: they wait in a folder of the mailbox. */
  unclearHeld: integer().notNull().default(0),
})
