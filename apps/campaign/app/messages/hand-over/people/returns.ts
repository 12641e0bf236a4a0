import { both, worker, type TableWords } from '../table-words.ts'

/** Tables that come from mails that came back, in English. */
export const wordsOfReturns = {
  'letters.return_counts': {
    holds: 'How many mails came back, by day and kind.',
    until: 'for good',
    readBy: both,
    columns: {
      day: 'which day',
      class: 'what kind',
      about: 'about what kind of mail',
      reason: 'why nothing was changed',
      recipient_kind: 'what kind of recipient',
      holder: 'from which MP’s address',
      count: 'how many',
    },
  },
  'letters.returns_seen': {
    holds: 'Fingerprints of mails that came back, so that none counts twice.',
    until: '60 days',
    readBy: worker,
    columns: { fingerprint: 'the fingerprint', seen_at: 'when' },
  },
} as const satisfies Record<string, TableWords>
