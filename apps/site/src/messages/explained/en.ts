/** Around the texts that explain. */
export const en = {
  title: 'Explained',
  lede: 'Parliament has its own words. Here is what they mean, in ours.',
  glossary: 'Looking for one word? <glossary>The glossary has them all</glossary>.',
  all: 'All explanations',
  /** Above those that there are in English alone; nothing where the page is English. */
  others: '',
  checked: (day: string) => `Last checked on ${day}, against the sources listed below.`,
  corrected:
    'Something that this page said was wrong, and was put right: <corrections>what we said wrongly</corrections>.',
}
