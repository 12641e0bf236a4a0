/** The page before writing: what happens to the words, what to leave out, and how not to be seen. */
export const en = {
  /** Two lines that everybody reads; the rest is folded under them. */
  safety: {
    label: 'Before you type',
    watched:
      '<b>Somebody watching?</b> “Leave now” takes you away at once. Your browser still remembers this page: a private window is safer.',
    letter: '<b>Nothing that you type</b> is kept or sent until you say so. Leave out what could harm you or others.',
    more: 'Safety and privacy, in full',
  },
  happens: 'What happens to what you type',
  postcode: {
    term: 'Your postcode',
  },
  letter: {
    term: 'Your letter, and who you are',
    says: 'stay on this page alone until you ask us to send. Then we encrypt them: only the program that sends the letter can open them. No page of the coalition’s can show them.',
  },
  reader: {
    term: 'Who reads it',
  },
  until: {
    term: 'Until when',
  },
  leaveOut: {
    title: 'Please leave out',
    refuge: 'the address of a refuge, or of anywhere that somebody is hiding,',
    children: 'names of children,',
    status: 'your own or anybody’s immigration status. The letter does not need it, and it cannot be taken back.',
  },
  watched: {
    title: 'If somebody may be watching',
    screen:
      '<b>This screen.</b> “Leave now” is at the top of every page and takes you to another site. With JavaScript on, so does the Shift key of a keyboard, pressed three times with nothing in between (not the keyboard on a phone’s screen). Neither can erase your browser’s history: a private window, or somebody else’s device, is safer.',
    danger: '<b>In danger now?</b> Call 999.',
  },
  about: 'What do you want to write about?',
}
