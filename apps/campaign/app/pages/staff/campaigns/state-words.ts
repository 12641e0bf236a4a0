/** What a campaign’s state means to those who look after it. */
export const stateWords = {
  new: 'New',
  draft: 'Draft: only staff see it',
  open: 'Open to supporters, within its days',
  closed: 'Closed',
} as const
