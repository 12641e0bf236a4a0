/** How long a column's content may stay, and what sees to it. */
export type RetentionRule =
  /** Goes with its row of `letters.mail`, which `letters.moves` and `eraseDueMail` time: 24 h unconfirmed, 72 h when done. */
  | 'erased with the mail'
  /** Until its holder stops the alerts: then the row goes at once. Unconfirmed, `eraseDueSubscriptions` takes it after 24 h. */
  | 'erased with the subscription'
  /** Dropped by `dropOldRateLimits` once a day old, worthless without the day's key; a meeting by `dropOldMeetings` a day after it. */
  | 'dropped after a day'
  /** Dropped by `dropClosedSketches` once the campaign has closed; of no letter, no seat and no day. */
  | 'dropped when the campaign closes'
  /** A keyed hash; dropped by `dropOldReturns` after 60 days. */
  | 'dropped after 60 days'
  /** Dropped by `dropSpentProofs` and `dropEndedVisits` once what they were of is no longer good: within an hour or two. */
  | 'dropped within hours'
  /** Of the job's own statements; dropped by `closeErasures` after 90 days. */
  | 'dropped after 90 days'
  /** Kept while the person works for the campaign, and for as long as the record must say who changed it. */
  | 'kept for the account'
  /** Good for minutes or hours; a hash that opens nothing afterwards. */
  | 'dead once expired'
  /** Says nothing about any person. */
  | 'not personal'

/**
 * Every column of the schemas `letters` and `staff` that could hold what somebody typed or who they are. A test compares
 * this list with the database: a column without a rule fails it.
 */
export const retentionSchedule: Record<string, RetentionRule> = {
  'letters.mail.sealed': 'erased with the mail',
  'letters.mail.wrapped_key': 'erased with the mail',
  'letters.mail.server_reply': 'erased with the mail',
  'letters.mail.kind': 'not personal',
  'letters.mail.state': 'not personal',
  'letters.mail.reason': 'not personal',
  'letters.letters.recipient_kind': 'erased with the mail',
  'letters.letters.area': 'erased with the mail',
  'letters.letters.status_token_hash': 'erased with the mail',
  'letters.letters.confirm_token_hash': 'erased with the mail',
  'letters.letters.confirm_code_hash': 'erased with the mail',
  'letters.letters.person_hash': 'erased with the mail',
  'letters.letters.hold_for': 'erased with the mail',
  'letters.letters.number': 'erased with the mail',
  'letters.readable_texts.sealed': 'erased with the mail',
  // Gone sooner, with the confirming.
  'letters.marks.address_hash': 'erased with the mail',
  'letters.marks.domain_hash': 'erased with the mail',
  'letters.marks.sketch': 'erased with the mail',
  'letters.marks.likeness': 'erased with the mail',
  'letters.day_sketches.recipient': 'dropped after a day',
  'letters.day_sketches.sketch': 'dropped after a day',
  'letters.mailed_links.token_hash': 'dropped after a day',
  'letters.mailed_links.mailbox_hash': 'dropped after a day',
  // Nine digits for a room: whose room it is stands nowhere.
  'letters.meetings.code': 'dropped after a day',
  'letters.held.area': 'erased with the mail',
  'letters.held.why': 'erased with the mail',
  'letters.persons.hash': 'dropped when the campaign closes',
  'letters.person_keys.key': 'dropped when the campaign closes',
  'letters.proofs_spent.hash': 'dropped within hours',
  'letters.ended_visits.hash': 'dropped within hours',
  'letters.erasures.statement': 'dropped after 90 days',
  'letters.erasures.signature': 'dropped after 90 days',
  'letters.day_keys.public_key': 'not personal',
  'letters.day_keys.signature': 'not personal',
  'letters.told_holdings.kind': 'not personal',
  'letters.holding_edges.kind': 'not personal',
  'letters.wrong_clocks.process': 'not personal',
  'letters.rate_limits.bucket': 'not personal',
  'letters.rate_limits.who_hash': 'dropped after a day',
  'letters.rate_limit_keys.key': 'dropped after a day',
  'letters.subscriptions.sealed': 'erased with the subscription',
  'letters.subscriptions.wrapped_key': 'erased with the subscription',
  'letters.subscriptions.token_hash': 'erased with the subscription',
  'letters.subscriptions.stop_token_hash': 'erased with the subscription',
  'letters.subscriptions.scope': 'erased with the subscription',
  'letters.subscriptions.slug': 'erased with the subscription',
  'letters.subscriptions.pace': 'erased with the subscription',
  // A receipt: a seat of some 70,000 electors, a day and an outcome. It points to nobody.
  'letters.receipts.recipient_kind': 'not personal',
  'letters.receipts.area': 'not personal',
  'letters.receipts.outcome': 'not personal',
  'letters.return_counts.class': 'not personal',
  'letters.return_counts.about': 'not personal',
  'letters.return_counts.reason': 'not personal',
  'letters.return_counts.recipient_kind': 'not personal',
  'letters.returns_seen.fingerprint': 'dropped after 60 days',
  'letters.return_mailbox.trouble': 'not personal',
  'letters.likeness_keys.key': 'dropped when the campaign closes',
  'letters.likeness_sketches.sketch': 'dropped when the campaign closes',
  'letters.campaigns.target': 'not personal',
  'letters.campaigns.state': 'not personal',
  'letters.campaigns.content': 'not personal',
  'letters.campaigns.slug': 'not personal',
  'letters.campaigns.ask_slug': 'not personal',
  'letters.campaigns.opens_with': 'not personal',
  'letters.campaigns.closes_with': 'not personal',
  'letters.campaign_day_changes.edge': 'not personal',
  'letters.sending.opens_at': 'not personal',
  'letters.sending.closes_at': 'not personal',
  // The domain of members' addresses, and what its server said of us.
  'letters.lanes.domain': 'not personal',
  'letters.pace.domain': 'not personal',
  'letters.pace.said': 'not personal',
  'letters.pace.pace_then': 'not personal',
  'letters.pace.ceiling': 'not personal',
  'letters.pace.refused_as': 'not personal',
  'letters.hand_overs.domain': 'not personal',
  'letters.receipt_days.outcome': 'not personal',
  'letters.seat_edges.gss': 'not personal',
  'letters.moves.from_state': 'not personal',
  'letters.moves.to_state': 'not personal',
  'staff.accounts.name': 'kept for the account',
  'staff.accounts.email': 'kept for the account',
  'staff.sign_in_links.token_hash': 'dead once expired',
  'staff.known_browsers.token_hash': 'dead once expired',
  'staff.sessions.token_hash': 'dead once expired',
  'staff.audit.action': 'kept for the account',
  'staff.audit.detail': 'kept for the account',
}
