/** For people who write together, behind one internet connection. */
export const en = {
  ask: 'Writing together with others?',
  label: 'The meeting’s code',
  hint: 'Nine digits, from whoever holds the meeting. All they do is let many people write over one internet connection. They go into no letter. If you have none, leave this empty.',
}
