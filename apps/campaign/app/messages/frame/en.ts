import type { CountForms } from '@safe-to-report/languages'

const thingsToChange: CountForms = { one: 'One thing to change', other: '# things to change' }

/** What stands around every page for supporters, and the parts that several of them share. */
export const en = {
  skip: 'Skip to the page',
  main: 'Main',
  menu: 'Menu',
  ask: 'The ask',
  now: 'Now',
  timeline: 'Timeline',
  bills: 'Bills',
  evidence: 'Evidence',
  explained: 'Explained',
  /** Before links to pages that there are in English alone, and behind one such link; nothing for who reads English. */
  inEnglish: '',
  inEnglishMark: '',
  write: 'Write to your MP',
  leave: 'Leave now',
  languages: 'Languages',
  foot: {
    leave:
      '<b>Leave now</b>, at the top of every page, takes you to another site at once. So does the Shift key of a keyboard, pressed three times with nothing in between, if scripts are on. Neither can clear what your browser remembers: <safer>read how to browse more safely</safer>.',
    nothing:
      'No counting, nothing loaded from anybody else. One cookie, which ends with your visit and says nothing of you to anybody else.',
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
  steps: {
    label: 'Steps',
    why: 'Your words',
    sign: 'Your name',
    read: 'Read',
    done: 'Done: ',
    at: (step: number) => `Step ${step} of 4: `,
    title: (step: number) => `Letter, step ${step} of 4`,
    faultyTitle: (step: number) => `Check: Letter, step ${step} of 4`,
  },
  faults: {
    change: 'Please change: ',
    count: thingsToChange,
  },
  copy: 'Copy',
  copied: 'Copied',
}
