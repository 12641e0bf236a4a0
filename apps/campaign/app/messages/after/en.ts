/** Below how far a confirmed letter is: what comes next, and what one may do besides. */
export const en = {
  title: 'Thank you. One thing more, if you like',
  next: 'What happens next',
  steps: {
    answer: 'The answer comes to your own inbox, not to us. Often a machine answers first; your MP can take weeks.',
    read: 'Nobody can tell us whether it was read.',
    erased:
      'Three days after hand-over we erase what you wrote. To have that sooner, open the private page from our message.',
  },
  silence: 'No answer after some weeks? Write once more, or phone the office.',
  look: 'To see how far it is, open this page again from our message.',
  record: {
    title: 'What Parliament did so far',
    says: '<record>The record</record> tells what was asked, who voted how and what became of it. <map>The map</map> shows where letters went. Yours is never shown by itself, and is counted tomorrow at the earliest.',
  },
  /** Of a letter that its writer takes along: we neither send nor count it. */
  carried: {
    title: 'Thank you. One step is left',
    follows: 'When it is on its way',
    record:
      '<record>The record</record> tells what was asked, who voted how and what became of it. We do not know of your letter, so we do not count it.',
    empties: 'When you have what you need, press “Leave now”: your letter is on this page alone, and goes with it.',
  },
  news: {
    title: 'News by e-mail',
    says: 'You were not put on any list. If you want news, that is a choice of its own: <alerts>Ask for news</alerts>.',
  },
  share: {
    title: 'Tell others',
    warn: 'Sharing shows others that you were here. Do it only where that is safe for you. The link says nothing about you or your letter.',
    keepPrivate: 'Never share the address of this page: it is private.',
    label: 'Text to share',
    ways: 'Each of these takes you away from this site, and tells whoever runs the other one that you share this link.',
    mail: 'In your own mail program',
    goTo: (name: string) => `On ${name} (leaves this site)`,
    /** Opens the system’s own sheet. */
    sheet: 'Share it',
    code: 'Or hold this up: a telephone reads it.',
  },
}
