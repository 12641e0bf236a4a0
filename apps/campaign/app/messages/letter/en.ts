/** Writing the letter, looking at it, and the three ways to send it. */
export const en = {
  faults: {
    'points-missing': 'Choose a point, or say it in your own words. A letter needs at least one of them.',
    'points-unknown': 'Please choose your points again.',
    'postcode-malformed':
      'This does not look like a whole postcode, such as M1 1AD. Please correct it, or leave it empty.',
    'email-too-long': 'This e-mail address is too long.',
    'email-other-script':
      'Our mail server cannot write to an address with these letters before the @. Please give another, in plain letters from a to z: it need not be your usual one.',
    'email-malformed': 'Please check this e-mail address. It looks like name@example.org, and only one can be given.',
    'name-missing': 'Please give the name that you want to sign with.',
    'name-too-long': 'Please use a name of at most 100 characters.',
    'name-like-address':
      'Please write your name as you sign it: without an e-mail address, a web address, or the marks @, <, > and ".',
    'address-too-long': 'Please use at most 200 characters for your address.',
    'why-too-long': 'Please shorten this to 2,000 characters.',
    'own-words-too-long': 'Please shorten your own words to 5,000 characters.',
    'subject-missing': 'Please give your letter a subject.',
    'subject-too-long': 'Please shorten the subject to 150 characters.',
    'letter-missing': 'This letter is empty.',
    'letter-too-long': 'Please shorten your letter to 20,000 characters.',
    'not-one-line': 'Please write this on one line, in plain letters.',
  },
  sheet: 'Your letter',
  meaning: {
    title: 'What your letter says',
    notYours: 'Your own words stay as you wrote them, and are not repeated here.',
  },
  ways: {
    title: 'Send it',
    yourself: 'Or send it yourself.',
    each: 'What happens to it',
    weSend: {
      title: 'We send it for you',
      email: 'Your e-mail address',
      says: 'We write to <email></email>, for you to confirm. Then it goes out in your name.',
      saysInTest: 'We write to <email></email>, for you to confirm. Then the letter goes to that address.',
      send: 'Send it for me',
      goes: 'Not a word of it changes after this. It goes from our mail server. We erase it 72 hours later, or when you ask. We write again only if it cannot be delivered, with its words in the message, or to pass on an answer that came to us.',
    },
    ownMail: {
      title: 'From your own mail',
      use: 'Use my own mail',
    },
    paper: {
      title: 'On paper',
      print: 'Print it',
    },
    to: 'To',
    subject: 'Subject',
  },
  ownMail: {
    title: 'From your own mail',
    lede: 'We have stored nothing. Your mail program will keep what you send, and its drafts.',
    open: 'Open it in my mail',
    orCopy: 'Or copy it',
    tooLong:
      'Your letter is too long for one press: many mail programs would cut it short, or not open at all. So it takes two steps.',
    first: '1. Copy the letter',
    second: '2. Open your mail, and paste the letter into it',
    openEmpty: 'Open my mail',
    openEmptySays: 'Address and subject are filled in.',
    nothing: 'Does nothing open? Then copy these into a new mail yourself.',
    copy: 'Copy it',
    how: 'Press into a box, select all of it (Ctrl or Command and A; on a phone, press and hold), and copy.',
    letter: 'Letter',
  },
  paper: {
    title: 'On paper',
    lede: 'We have stored nothing. Print this page: only the letter comes out.',
    menu: 'Print with your browser’s menu, or Ctrl or Command and P.',
    byHand: 'No printer? Copy it by hand: a handwritten letter is as good.',
    noAnswer:
      'The letter gives no address, so the office cannot answer you. If you want an answer, go back and give an e-mail address or your postal address, or write one below your name by hand.',
    byPost: 'Your letter asks for an answer by post, at the address below your name.',
    library: 'A printer in a library or an office may keep what it prints.',
    print: 'Print',
  },
  back: 'Back to the letter',
}
