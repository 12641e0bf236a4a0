/** The words of mails to supporters. Subjects say nothing of what the letter is about: others may see the inbox. */
export const en = {
  hello: 'Hello,',
  confirmation: {
    subject: 'Please confirm your message',
    thanks:
      'Thank you for writing. One step is left: please tell us that this is your address and that you want your message to be sent.',
    open: 'Open this page and press the button on it:',
    code: 'Or type this code on the page where you were:',
    number: (number: string) =>
      `This message is for letter ${number}. The page on which you wrote shows the same number. Do you know of no such page, or does it show another number? Then somebody else typed your address: do not confirm this one.`,
    until: (instant: string) =>
      `Nothing is sent before you confirm. You have until ${instant}; after that we erase your message, and nothing goes out.`,
    follow:
      'Once you have confirmed, it goes out, most often within minutes. This private page tells you how far it is, and lets you erase what we hold:',
    keep: 'Please keep this mail to yourself, since its links act in your name. You can delete it at any time.',
    notYou: 'Not you? Then somebody typed your address by mistake. Ignore this mail and nothing will happen.',
  },
  notice: {
    subject: 'About your message',
    sorry: 'We are sorry: we could not send your message.',
    /** What else keeps a letter from going is told of its recipient: `recipients/`. */
    why: {
      /** Whose no it was. What our own server did is never told as the office's. */
      refused: {
        relay: (reply: string) =>
          `The mail server that sends for us did not take it, so it never got as far as the office. It said: ${reply}`,
        office: (reply: string) => `The mail server of the office refused it. It said: ${reply}`,
      },
      'gave-up': (reply: string) => `We tried for three days. The last thing we heard was: ${reply}`,
    },
    text: 'Your own text is below, so that you can send it from your own mail or on paper. We erase our copy within three days.',
    again: 'To try again:',
  },
  /** In place of a mail that was refused for the words in it. */
  withoutText: {
    says: 'We had a message for you about your letter, and a mail server would not carry the words in it. So this message comes without them.',
    read: 'The words wait for you on the private page of your letter. Please read them there before we erase them, within three days:',
    noPage:
      'We erase them within three days. How far your letter is, you can see on its private page: the mail that asked you to confirm leads there.',
  },
  textBack: {
    asked: 'You asked for the text of your message. Here it is.',
    'given-up':
      'We are sorry: we could not find out whether your message arrived. The connection broke while it was being handed over, and we do not send it again on a guess.',
    'not-released':
      'We are sorry: we did not send your message. The people of the campaign looked at it, and did not let yours go out.',
    'waited-too-long':
      'We are sorry: we could not send your message within two weeks, and we do not keep it for longer.',
  },
  /** Their letter went out, and came back. */
  cameBack: {
    sorry: 'We are sorry: your message went out, and then it came back.',
    why: {
      'mailbox-full': 'The mail system of the office says that the mailbox is full.',
      'refuses-us':
        'It was refused because of our mail server or our address, and not because of you. From your own mail it may well get through.',
      rule: 'It was refused by a rule of a mail system.',
      'not-reached': 'It never got as far as the office.',
      'not-delivered': 'The mail system of the office could not deliver it.',
      'on-the-way': 'A mail system could not deliver it.',
    },
    said: (reply: string) => `The mail system said: ${reply}`,
  },
  /** An answer came to our address instead of theirs. */
  answer: {
    automatic:
      'The office that you wrote to has sent an automatic reply. It came to us instead of you, so we pass it on.',
    personal:
      'The office that you wrote to has answered. The answer came to us instead of you, so we pass it on. To reply, write to the office from your own mail.',
    words: 'We keep no copy of it. These are its words:',
    noWords: 'We keep no copy of it. It has no words of its own.',
    closed:
      'It seems to say that this mailbox takes no mail or is not read, or that its owner is no longer there. Then it may be that nobody reads your message. You can also write on paper:',
    attached: 'These files came with it and are attached to this mail:',
    left: 'These files came with it. We neither pass them on nor keep them. To get them, ask the office to send them to your own address:',
    cut: 'It was longer than we can pass on: the end is missing.',
    unnamed: 'a file without a name',
  },
}

export type MailMessages = typeof en
