/** What a shared link to a page says. It may come up on a screen that others see (`layouts/sharing.ts`). */
export const en = {
  home: {
    title: 'A firewall between the police and immigration enforcement',
    description: 'What Parliament was asked, who voted how, and what became of it.',
  },
  now: {
    title: 'Now in Parliament',
    description: 'What is in play, what comes next, what was asked and what was answered.',
  },
  explained: {
    title: 'Parliament explained',
    description: 'Bills, amendments, votes and the words of Parliament, in plain words.',
  },
  privacy: {
    title: 'Privacy and safety',
    description: 'What this site keeps, and what a browser remembers.',
  },
  write: { title: 'Write to your MP', description: 'A letter to the House of Commons, in your own words.' },
  /** For whoever passes the page on. */
  share: {
    title: 'Tell others',
    warn: 'Sharing shows others that you were here. Do it only where that is safe for you.',
    /** Rests on the fact `every-force` of the record, and on nothing else. */
    forces: (url: string) =>
      `From 2020 to 2023, every police force in England and Wales passed victims of domestic abuse on to Immigration Enforcement. Parliament can stop it. Ask your MP: ${url}`,
    plain: (url: string) =>
      `What a victim tells the police should never reach immigration enforcement. Parliament was asked for that; you can ask your MP: ${url}`,
    sheet: 'Share it',
    copy: 'Copy the words',
    copied: 'Copied',
    selected: 'It is selected. Copy it with Ctrl and C.',
    ways: 'Each of these takes you away from this site:',
    mail: 'In your own mail program',
    code: 'Or hold this up: a telephone reads it.',
  },
}
