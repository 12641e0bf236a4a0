/** The page before writing: what happens to the words, what to leave out, and how not to be seen. */
export const en = {
  title: 'Before you write',
  lede: 'Your MP is there for you. Tell them, in your own name and partly in your own words, why what a victim tells the police should never reach immigration enforcement. It takes about five minutes.',
  mpIs: 'An MP, a Member of Parliament, is the person elected to the House of Commons for the place where you live.',
  happens: 'What happens to what you type',
  postcode: {
    term: 'Your postcode',
    says: 'finds your MP. It goes no further, unless you put it into your letter. The look-up is done by postcodes.io, which sees the postcode and not you.',
  },
  letter: {
    term: 'Your letter, and who you are',
    says: 'stay on this page alone until you ask us to send. Then we encrypt them: only the program that sends the letter can open them. No page of the coalition’s can show them.',
  },
  reader: {
    term: 'Who reads it',
    says: 'your MP and the people who work in their office. They may keep it, and they may pass it to a minister.',
  },
  until: {
    term: 'Until when',
    says: 'We erase it 24 hours after you write if you do not confirm it, 72 hours after your MP’s mail server has taken it, or at once when you ask. If it cannot go out within two weeks, you get its text back. What stays is a tally: one letter, this seat, this day. And, until the campaign closes, a fingerprint, so that nobody counts twice. <privacy>All of it, in detail</privacy>',
  },
  leaveOut: {
    title: 'Please leave out',
    refuge: 'the address of a refuge, or of anywhere that somebody is hiding,',
    children: 'names of children,',
    status: 'your own or anybody’s immigration status. The letter does not need it, and it cannot be taken back.',
  },
  ownCase:
    '<b>Is it about you?</b> This letter asks for a change in the law, and many people may read it. If you need help with a case of your own, ask your MP’s office directly, without this page.',
  watched: {
    title: 'If somebody may be watching',
    screen:
      '<b>This screen.</b> “Leave now” is at the top of every page and takes you to another site. With JavaScript on, so does the Shift key of a keyboard, pressed three times with nothing in between (not the keyboard on a phone’s screen). Neither can erase your browser’s history: a private window, or somebody else’s device, is safer.',
    inbox: (subject: string) =>
      `<b>Your inbox.</b> If we send the letter for you, we write to your e-mail address: one message to confirm with. Its subject is “${subject}”, and nothing about this campaign is in it. We write again only if your letter cannot be delivered, and then its words are in the message, or to pass on an answer that came to us instead of you. Your MP’s own answer comes there too. If somebody else can read that inbox, give another address, or send the letter on paper.`,
    danger: '<b>In danger now?</b> Call 999.',
  },
  about: 'What do you want to write about?',
  start: 'Start your letter',
  onePageEach: 'One question a page. You see everything before anything goes out.',
}
