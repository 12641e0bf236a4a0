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
}
