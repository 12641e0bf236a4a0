/** What the page of now says by itself; what the record says stands in `standing/`. */
export const en = {
  title: 'Now in Parliament',
  lede: 'What is in play for our asks at Westminster, what comes next, what was asked and answered, and what we could not see.',
  /** On a page that is not in English. */
  english: '',
  follow: 'Get these dates in a calendar, or by feed',
  alerts: 'Get news by e-mail',
  next: { title: 'Next dates', none: 'We know of no day to come.' },
  inPlay: {
    title: 'In play now',
    none: 'We know of no bill on our record that is before Parliament today, or is to come.',
    next: 'Next:',
  },
  calls: {
    title: 'Calls that are open',
    none: 'We know of no call for evidence, inquiry or petition about our asks that is open.',
    until: 'Until its last day, each takes what people send.',
    caution:
      '<b>Think about your name.</b> What people send to Parliament may be published, with who sent it. If that could put you or somebody else at risk, ask the committee before you send anything, or let an organisation write.',
    page: 'Parliament’s page of it',
  },
  waiting: {
    title: 'Waiting for an answer',
    none: 'No question about our asks that is on our record waits for an answer.',
  },
  answered: {
    title: 'Answered',
    says: 'Each by its own words: an answer, a refusal, or that nobody holds what was asked.',
  },
  lately: { title: 'Said and published of late', all: 'All by date' },
  asks: { title: 'Where each ask stands', none: 'No ask is on our record yet.' },
  looked: {
    title: 'Until when we looked',
    never: 'Parliament has not been asked from here yet. What stands above is what people put on our record by hand.',
    more: 'How the rest of the record is made, and until when',
  },
  unseen: {
    title: 'What we could not see',
    nothing: 'Nothing that we know of.',
    nothingBesides: 'Nothing that we know of, besides what was not asked yet.',
    nobodyLooked: 'All of it: Parliament has not been asked from here yet.',
    over: 'Over again',
  },
}
