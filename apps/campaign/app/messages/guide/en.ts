/** The pages that lead, one question at a time, to a letter of one's own. */
export const en = {
  to: (member: string, seat: string) => `To ${member}, for ${seat}.`,
  back: 'Back',
  nothingYet: {
    inPage: {
      says: 'Nothing is sent or kept yet. Closing or reloading this page empties it.',
      more: 'What you type is on this page and nowhere else. Your browser’s Back and Forward lead through the letter; leaving, or an hour without a touch, empties it for good.',
    },
    inVisit: {
      says: 'Nothing is sent yet, and closing the tab alone does not empty this page: press “Leave now” before you go.',
      more: 'Without JavaScript, your browser carries what you typed in a cookie that we alone can read, and we keep nothing. “Leave now”, sending, or an hour without a button pressed ends it.',
    },
    where: 'Where your words are',
  },
  points: {
    title: 'Points to make',
    hint: 'Tick two or three. A short letter is read; a long one is filed.',
    read: 'Read it',
    inLetter: 'In the letter: ',
    sources: 'Where this comes from',
    newTab: 'opens in a new tab',
  },
  writtenIn: {
    legend: 'Language of the letter',
    en: 'English',
    cy: 'Welsh',
  },
  order: {
    up: 'Up',
    down: 'Down',
    moved: (heading: string, place: string) => `Number ${place} now: ${heading}`,
  },
  why: {
    title: 'Why does it matter to you?',
    label: 'In your own words',
    leaveOut:
      'Leave out names, a refuge, anybody’s immigration status, telephone and reference numbers: others may read this letter.',
    stuck: 'Stuck? Questions that may help',
    questions: [
      'What did you think when you first heard of this?',
      'Who should your neighbour be able to call at night?',
      'What kind of place should your town be for somebody who is afraid?',
      'What would you say about it to a friend?',
    ],
    starters: 'Or begin like this',
    // Shown in the letter's language, with what it means in the reader's.
    starter: ['I care about this because', 'I was surprised to learn that', 'Where I live, I would like'],
    use: 'Begin with this',
    more: 'Something else to add',
    moreLabel: 'More in your own words (optional)',
    moreHint: 'It comes after your points. A question that you want answered, for example.',
    left: 'Characters left: ',
    next: 'Go on',
  },
  growing: {
    title: 'Your letter so far',
    yours: 'Your own words come here.',
    bringUpToDate: 'Show it as it is now',
  },
  sign: {
    title: 'Sign your letter',
    name: { label: 'Your name' },
    addressLine: { label: 'Your town or address (optional)' },
    postcode: {
      label: 'My postcode, in the letter (optional)',
      offer: 'Put in the postcode that I typed',
    },
    replyByEmail: 'Ask for a reply by e-mail, not by post',
    email: {
      label: 'Your e-mail address (if we send it for you)',
      optionalLabel: 'Your e-mail address (optional)',
    },
    safe: {
      ask: 'What is safe to give',
      name: 'Sign as you want to sign.',
      reply:
        'The tick: where you give an e-mail address, or write from your own mail, the letter says “not by post or telephone”. Post that comes to a home can be opened by others.',
    },
    next: 'See your letter',
  },
  share: {
    none: 'None of it is in your own words yet.',
    'a-few-words': 'A few words of it are your own.',
    'a-tenth': 'About a tenth of it is in your own words.',
    'a-quarter': 'About a quarter of it is in your own words.',
    'a-third': 'About a third of it is in your own words.',
    half: 'About half of it is in your own words.',
    'two-thirds': 'About two thirds of it are in your own words.',
    most: 'Most of it is in your own words.',
    all: 'All of it is in your own words.',
  },
  read: {
    title: 'This is your letter',
    ledeMayAdd: 'After this, only how you are answered can change.',
    mayAdd:
      'You gave no e-mail address, so the letter asks for no answer by e-mail. If you send it from your own mail, or give an address below, it also says:',
    reworded:
      'The campaign’s words in your letter are others than when you read it. What you wrote yourself is unchanged, and nothing has gone out: please read it again.',
    help: 'An office puts letters that are all alike on one pile. A sentence of your own lifts yours out of it. If you cannot write more, that is all right: it still counts.',
    thanks: 'That makes it your letter.',
    alike:
      'Other letters of this campaign have much the same words of their own. If you copied them from somewhere, a sentence changed makes yours count for more.',
    more: 'Say more in my own words',
    changeWords: 'Change my words',
    changeSign: 'Change how I sign',
    other: 'Another beginning',
    subject: 'Subject',
    opening: 'First sentences',
    use: 'Use these',
  },
}
