/** What is held now, and what could be handed over. */
export const en = {
  proof: {
    title: 'What we hold',
    counted: (day: string) =>
      `Counted in our database once a day, the last time on ${day}. Numbers are told in wide steps, and where a step begins is blurred, so that one letter more or less hardly ever shows.`,
    uncounted: 'Nothing has been counted yet. That happens once a day.',
    few: (count: string) => `Fewer than ${count}, or none`,
    some: (count: string) => `${count} or more`,
    erased: 'What was erased last',
    never: 'The erasure job has not signed anything yet. It does so once an hour.',
    between: (since: string, until: string) =>
      `Between ${since} and ${until} all of this that was due was erased. How much it was, and whether it was any, is not told:`,
    late: 'This is more than two hours old: the erasing is late.',
    signed:
      'The job signs this every hour with a key that this website does not have, and each statement names the one before, so that none can be changed or left out in silence. They are kept for 90 days. It signs only while nothing has outstayed its time by more than an hour.',
    key: 'The key that the signatures belong to',
    all: 'All statements, with signatures, for a program to check',
    proves: 'What this proves, and what it cannot',
    can: 'It shows that the program which alone can open letters says that it erased what was due, and when, and that nobody has changed that since.',
    cannot:
      'It cannot show that no copy exists elsewhere, or that the program tells the truth. For that you would have to read the program, which is public, and trust who runs it.',
  },
  kinds: {
    'letters-unconfirmed': 'Letters that wait to be confirmed (24 hours)',
    'letters-waiting': 'Letters that wait to be sent (two weeks)',
    'letters-held': 'Letters that wait for our staff in a flood (a week)',
    'letters-uncertain': 'Letters that may or may not have arrived (72 hours)',
    'letters-done': 'Letters that were sent, refused or taken back (72 hours)',
    'mails-others': 'Mails that ask to confirm (24 hours), and notices (72 hours)',
    'subscriptions-unconfirmed': 'News by e-mail that nobody has confirmed (24 hours)',
    subscriptions: 'News by e-mail (until it is stopped)',
    'mails-alerts': 'News that is on its way (24 hours)',
    'written-once': 'Fingerprints of who has written, so that nobody counts twice (until the campaign closes)',
    sketches: 'Fingerprints of words, so that letters can be compared (until the campaign closes)',
    'rate-limits': 'Counters against misuse (a day)',
    'proofs-spent': 'Puzzles that browsers have solved (two hours)',
    'returns-seen': 'Fingerprints of mails that came back (60 days)',
    'return-counts': 'Counts of mails that came back (kept: about nobody)',
    receipts: 'That a letter was sent: a place and a day (kept: about nobody)',
    erasures: 'Signed statements of this page (90 days)',
    'staff-accounts': 'Accounts of our staff',
    'staff-links': 'Sign-in links of our staff (a day)',
    'staff-sessions': 'Staff who are signed in (a day)',
    'staff-audit': 'What our staff did (kept)',
  },
  erasedKinds: {
    mail: 'letters and other mails',
    subscriptions: 'news by e-mail that nobody confirmed',
    'rate-limits': 'counters against misuse',
    'written-once': 'fingerprints of who has written',
    'proofs-spent': 'solved puzzles',
    'staff-sign-ins': 'sign-ins of staff',
  },
  handOver: {
    title: 'What we could hand over if ordered',
    lede: 'Every table and every column of our database that is about letters or staff. What is sealed can be handed over too, but it opens only with keys of the program that sends mail, which end day by day.',
    language: 'Our tests compare this list with the database: a column that is missing here stops the next version.',
    kept: (until: string, readBy: string): string => `Kept: ${until}. Can be read by ${readBy}.`,
    columns: { one: 'One column', other: '# columns' },
    beyond: 'Beside the database',
    backups: {
      none: 'Backups: none are configured.',
      days: {
        one: 'Backups: kept for one day. What we erase is in them until then, sealed.',
        other: 'Backups: kept for # days. What we erase is in them until then, sealed.',
      },
    },
    logs: 'Our logs: when a page failed and which of our numbers a mail has. No address, no name, no words, no internet address.',
    relay:
      'The mail servers on the way: the company that carries our mail keeps its own log of who was written to and when. We do not decide for how long.',
    mp: 'Your MP’s inbox: the letter itself, for as long as they like.',
  },
  links: {
    proof: 'What we hold, counted and signed',
    handOver: 'What we could hand over if ordered, column by column',
  },
}
