/** What stands around every page of the site. The campaign's frame says the same. */
export const en = {
  skip: 'Skip to the page',
  main: 'Main',
  menu: 'Menu',
  /** Of the site itself; its own name is the same in every language. */
  nav: {
    ask: 'The ask',
    now: 'Now',
    timeline: 'Timeline',
    bills: 'Bills',
    evidence: 'Evidence',
    explained: 'Explained',
  },
  write: 'Write to your MP',
  leave: 'Leave now',
  languages: 'Languages',
  /** Before links to pages that there are in English alone, and behind one such link; empty where the page itself is English. */
  inEnglish: { before: '', mark: '' },
  help: 'This is a campaign. It takes no reports. In danger now? Call <b>999</b>. <help>Where help is</help>',
  helpTitle: 'Where help is',
  foot: {
    leave:
      '<b>Leave now</b>, at the top of every page, takes you to another site at once. So does the Shift key of a keyboard, pressed three times with nothing in between, if scripts are on. Neither can clear what your browser remembers: <safer>read how to browse more safely</safer>.',
    nothing: 'This site keeps nothing about you. No cookies, no counting, nothing loaded from anybody else.',
    about: 'Who runs this',
    kept: 'What we keep of a letter, and until when',
    safety: 'Privacy and safety',
    progress: 'Letters so far',
    now: 'Now in Parliament',
    pictures: 'The record in pictures',
    notices: 'News and calls to act',
    follow: 'Follow what is new',
    search: 'Search the record',
    explained: 'Parliament explained',
    glossary: 'Glossary',
    data: 'Where the record comes from',
    openData: 'Open data',
    press: 'For journalists',
    licences:
      'Contains Parliamentary information licensed under the <parliament>Open Parliament Licence v3.0</parliament>, and public sector information under the <government>Open Government Licence v3.0</government>.',
  },
  notFound: {
    title: 'Not found',
    says: 'There is no page here',
    lede: 'The address may have changed, or a letter may be missing from it.',
    home: 'What is asked, and where it stands',
    bills: 'The bills',
    evidence: 'The evidence',
  },
  failed: {
    title: 'Please try again',
    says: 'We cannot show this page just now',
    lede: 'It is our fault, not yours. Please try again in a minute.',
    others:
      'These pages do not need the part that is down: <explained>Parliament explained</explained>, <about>who runs this</about>, and <safety>privacy and safety</safety>.',
  },
  titles: { home: 'Bill record', reading: 'Reading' },
}
