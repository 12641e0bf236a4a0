/** What a letter seems to give away. It warns, and the writer decides. */
export const en = {
  title: 'Something to look at before it goes',
  live: 'Please look at this again',
  change: 'Change it',
  keep: 'Keep it',
  about: (words: string) => `: ${words}`,
  kept: 'You decided to keep this.',
}
