import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  interval,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { dayKeys, keyOf } from './day-keys.ts'
import { bytea, lettersSchema } from './letters-schema.ts'

export { lettersSchema }

/** A campaign's choice of recipients: of which kind they are, and which of them a supporter writes to. */
export const campaignTargets = ['own-mp'] as const
export type CampaignTarget = (typeof campaignTargets)[number]

/** Whom a letter can be to: a member of the House of Commons. `letters.recipient_of` knows who each is at a moment. */
export const recipientKinds = ['member'] as const
export type RecipientKind = (typeof recipientKinds)[number]

export const campaignStates = ['draft', 'open', 'closed'] as const
export type CampaignState = (typeof campaignStates)[number]

/** When a campaign opens that opens with a stage: once a day of it is known, or on its first day. */
export const openingModes = ['has-a-day', 'reached'] as const
export type OpeningMode = (typeof openingModes)[number]

export const letterCampaigns = lettersSchema.table(
  'campaigns',
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    askSlug: text().notNull(),
    target: text({ enum: campaignTargets }).notNull().default('own-mp'),
    /** A draft is seen by staff alone; an open campaign by supporters, from its opening to its closing day. */
    state: text({ enum: campaignStates }).notNull().default('draft'),
    /** Its first London day: as staff gave it, or as the record has it of what it opens with. Null while that is not known. */
    opensOn: date(),
    /** `reached:` or `has-a-day:` and the milestone of the record that it opens with; null where staff gave the day. */
    opensWith: text(),
    /** Since when the record has no such milestone, or no day of it any more. */
    opensLostAt: timestamp({ withTimezone: true }),
    /** Its last London day, by the same rule; null: none is known. */
    closesOn: date(),
    /** The milestone that it closes with: when a stage has sat, when a call for evidence has closed. */
    closesWith: text(),
    closesLostAt: timestamp({ withTimezone: true }),
    /** That staff expect a vote on the ask at the stage that it closes with. */
    expectsVote: boolean().notNull().default(false),
    /** Subjects, openings, points, closing: a document whose shape the package letters checks. */
    content: jsonb().notNull(),
    /** Counts the saves, so that two members of staff do not undo each other unawares. */
    revision: integer().notNull().default(0),
    /** Null while the campaign is as it was shipped: then, and only then, a newer program brings its newer words. */
    editedAt: timestamp({ withTimezone: true }),
  },
  (campaign) => [
    check('campaigns_opens_with', sql`${campaign.opensWith} ~ '^(has-a-day|reached):stage(/[a-z0-9-]+){4}$'`),
    check('campaigns_opens', sql`${campaign.opensOn} is not null or ${campaign.opensWith} is not null`),
    check('campaigns_closes_with', sql`${campaign.closesWith} ~ '^(stage(/[a-z0-9-]+){4}|call/[a-z0-9-]+)$'`),
    check('campaigns_vote', sql`not ${campaign.expectsVote} or coalesce(${campaign.closesWith} like 'stage/%', false)`),
  ],
)

/** What the record did to the days of a campaign that opens or closes with it: staff read it beside the campaign. */
export const campaignDayChanges = lettersSchema.table(
  'campaign_day_changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    campaignId: uuid()
      .notNull()
      .references(() => letterCampaigns.id, { onDelete: 'cascade' }),
    edge: text({ enum: ['opens', 'closes'] }).notNull(),
    was: date(),
    becomes: date(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (change) => [index('campaign_day_changes_by_campaign').on(change.campaignId)],
)

export const mailStates = [
  'unconfirmed',
  'queued',
  'sending',
  'handed-over',
  'uncertain',
  'refused',
  'bounced',
  'withdrawn',
  'erased',
] as const
export type MailState = (typeof mailStates)[number]

export const mailKinds = [
  'letter',
  'confirmation',
  'sign-in',
  'second-look',
  'found',
  'notice',
  'alert-confirmation',
  'alert',
] as const
export type MailKind = (typeof mailKinds)[number]

/** Why a letter did not go to its recipient; or, of a notice without content of its own, what the worker is to write. */
export const mailReasons = [
  'refused-by-server',
  'tried-too-long',
  'no-address',
  'member-changed',
  'seat-vacant',
  'no-member',
  'given-up',
  'text-asked-for',
  'not-released',
  'waited-too-long',
] as const
export type MailReason = (typeof mailReasons)[number]

/**
 * The outbox: every mail this product sends, with its content sealed. `letters.moves` is the one table of allowed state
 * moves; a trigger holds every writer to it.
 */
export const mail = lettersSchema.table(
  'mail',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: mailKinds }).notNull(),
    state: text({ enum: mailStates }).notNull(),
    /** AES-256-GCM: nonce, ciphertext and tag. */
    sealed: bytea(),
    /** The content's key, itself sealed to a day key of the worker (HPKE). Erasure takes it with the row, and the day key's end for good. */
    wrappedKey: bytea(),
    keyId: uuid()
      .generatedAlwaysAs(keyOf)
      .references(() => dayKeys.id),
    /** Lower goes first: sign-in 0, confirmations and second looks 1, notice 2, letter 3, alert 4. */
    urgency: integer().notNull(),
    /** The letter that a confirmation or a notice is about. */
    letterId: uuid().references((): AnyPgColumn => mail.id, { onDelete: 'set null' }),
    runAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    /** The first attempt; three days later the last one is made. */
    triedSince: timestamp({ withTimezone: true }),
    /** Of a letter that was confirmed: its row of `letters.lanes`, set by a trigger. */
    laneId: integer(),
    reason: text({ enum: mailReasons }),
    lockedUntil: timestamp({ withTimezone: true }),
    /** Committed before the first byte of DATA: from then on a crash leaves us unsure, and we do not send again blindly. */
    dataAt: timestamp({ withTimezone: true }),
    handedOverAt: timestamp({ withTimezone: true }),
    /** What the mail server said, with addresses removed. */
    serverReply: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** When erasure is due; set by the trigger from `letters.moves`. */
    eraseAt: timestamp({ withTimezone: true }),
  },
  (row) => [index('mail_by_erasure').on(row.eraseAt)],
)

/** What a letter is besides its mail: where it goes, and the hashes of the secrets its writer holds. */
export const letters = lettersSchema.table(
  'letters',
  {
    id: uuid()
      .primaryKey()
      .references(() => mail.id, { onDelete: 'cascade' }),
    campaignId: uuid()
      .notNull()
      .references(() => letterCampaigns.id),
    recipientKind: text({ enum: recipientKinds }).notNull().default('member'),
    /** For which area the recipient holds office: of a member, the GSS code of the seat. */
    area: text().notNull(),
    /** Whom its writer addressed, by number: of a member, Parliament's. */
    holder: integer().notNull(),
    statusTokenHash: bytea().notNull().unique(),
    confirmTokenHash: bytea().notNull().unique(),
    confirmCodeHash: bytea().notNull(),
    codeTries: integer().notNull().default(0),
    confirmedAt: timestamp({ withTimezone: true }),
    /** When a mail to its writer, which asks to confirm or brings back the text, was refused or came back: nobody will see it. */
    writerNotReachedAt: timestamp({ withTimezone: true }),
    /** How many answers that came to the return address were passed on to its writer: there is a most. */
    answersPassedOn: integer().notNull().default(0),
    /** Written while its campaign was being tested: goes to its writer, and to nobody else. Set by a trigger. */
    isTest: boolean().notNull().default(false),
    /** How often its writer asked for the text. */
    copiesAsked: integer().notNull().default(0),
    /** Of its writer and its recipient, under the campaign's key: set when it is written, since nobody can read the address later. */
    personHash: bytea(),
    /** Seen when it was written: once confirmed, it waits for staff. */
    holdFor: text({ enum: ['many-letters', 'one-address', 'member-name'] }),
    /** Eight digits that tell it from others of the same mailbox. No secret: they open nothing without a mailed link. */
    number: text(),
  },
  (letter) => [
    index('letters_by_confirmation')
      .on(letter.campaignId, letter.confirmedAt)
      .where(sql`${letter.confirmedAt} is not null`),
  ],
)

/** What remains of a letter after erasure: nobody. */
export const receipts = lettersSchema.table(
  'receipts',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    campaignId: uuid()
      .notNull()
      .references(() => letterCampaigns.id),
    recipientKind: text({ enum: recipientKinds }).notNull().default('member'),
    area: text().notNull(),
    day: date().notNull(),
    outcome: text({ enum: mailStates }).notNull(),
  },
  (receipt) => [index('receipts_by_campaign').on(receipt.campaignId, receipt.day)],
)

/** From which state to which a mail may go, and how long its content may then be kept. */
export const moves = lettersSchema.table(
  'moves',
  {
    fromState: text({ enum: ['typed', ...mailStates] }).notNull(),
    toState: text({ enum: mailStates }).notNull(),
    keepLetter: interval(),
    /** A notice bears the words of its letter, and may have to wait as long as that is kept. */
    keepNotice: interval(),
    keepOther: interval(),
  },
  (move) => [primaryKey({ columns: [move.fromState, move.toState] })],
)

/** The day's random key for rate limits: dropped with its day, and with it any way back to an address. */
export const rateLimitKeys = lettersSchema.table('rate_limit_keys', {
  day: date().primaryKey(),
  key: bytea().notNull(),
})

export const rateLimits = lettersSchema.table(
  'rate_limits',
  {
    bucket: text().notNull(),
    whoHash: bytea().notNull(),
    windowStart: timestamp({ withTimezone: true }).notNull(),
    hits: integer().notNull(),
  },
  (limit) => [primaryKey({ columns: [limit.bucket, limit.whoHash, limit.windowStart] })],
)
