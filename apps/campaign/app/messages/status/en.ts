/** The private pages of a letter: confirming it, how far it is, erasing it. */
export const en = {
  confirm: {
    title: 'Shall we send it?',
    yes: 'Yes, send my letter',
    notYou: 'Not you, or not any more? Close this page and nothing will happen.',
    eraseAt: (instant: string) => `We erase the letter at ${instant}.`,
  },
  states: {
    unconfirmed: {
      title: 'Check your inbox',
      sent: (subject: string) =>
        `We have sent you a message, “${subject}”, unless your mailbox has had its five for today.`,
      going: (subject: string) => `We are sending you a message, “${subject}”. It has not gone out yet.`,
      waits: (subject: string, instant: string) =>
        `Our message to you, “${subject}”, has not gone out yet. It is due at ${instant}.`,
    },
    cameBack: {
      title: 'Our message to you came back',
    },
    sending: { title: 'Sending now', says: 'This takes seconds.' },
    'handed-over': {
      title: 'Done. You are through.',
    },
    uncertain: {
      title: 'We are not sure that it arrived',
      says: 'The connection broke while the letter was being handed over. It may or may not have arrived, and we do not send it a second time on a guess. To be sure, use your own mail or paper.',
    },
    refused: {
      title: 'It was refused',
    },
    bounced: {
      title: 'It came back',
    },
    withdrawn: { title: 'Withdrawn', says: 'You took the letter back before it was sent. Nothing went out.' },
  },
  /** One line that fills. */
  far: {
    label: 'How far it is',
    written: 'Written',
    confirmed: 'Confirmed',
    handedOver: 'Handed over',
    done: 'Done: ',
    notYet: 'Not yet: ',
  },
  reply: { taken: 'What the mail server answered', told: 'This is what we were told:' },
  /** Of a letter that did not go: how far the mail is that brings its text back. */
  textBack: {
    waiting:
      'We are sending you your own text by e-mail: it has not gone out yet. You can <write>write again</write> and use your own mail or paper.',
    sent: 'We have sent you your own text by e-mail. You can <write>write again</write> and use your own mail or paper.',
    'not-reached':
      'We sent you your own text by e-mail, but a message to your address was refused or came back: the text may not have reached you. You can <write>write again</write> and use your own mail or paper.',
    /** It is on this page, since no mail server took it. */
    here: 'A mail server would not carry the words of our e-mail to you, so they are below, on this page. You can <write>write again</write> and use your own mail or paper.',
  },
  /** Mails to the letter's writer that no mail server took for the words in them. */
  texts: {
    open: 'Read what a mail server would not carry',
    says: 'Save or copy it before we erase it. Nobody else can open it: it is sealed to the address of this page.',
    private:
      'This page’s address is private: whoever has it can see how far the letter is, read the words that are kept here for you, and erase it all.',
  },
  wrongCode: 'This is not the code in the message. Please check the six digits.',
  beingSent: 'It is being sent this very second and cannot be called back. Try again in a minute.',
  code: {
    label: 'Code from the message',
    hint: 'Six digits. Five tries.',
    confirm: 'Confirm and send',
    closed:
      'Five wrong codes were typed, so codes are no longer taken for this letter. The link in the message still works.',
  },
  noMessage: {
    ask: 'No message after ten minutes?',
    says: 'Look among the unwanted mail. If the address may be wrong, <write>write again</write>: nothing goes out that is not confirmed.',
  },
  /** Letters of one mailbox are told apart by a number. */
  number: {
    own: (number: string) => `This is letter ${number}. The message about it names the same number.`,
    none: 'One mailbox gets at most five of these messages a day, whoever asks for them, so that nobody can flood it. If yours has had five, open the newest of them and type the number of this letter on its page.',
    ofLink: (number: string, instant: string) =>
      `This is letter ${number}, written at ${instant}. The page on which you wrote shows the same number. If it shows another, or you know of no such page, somebody else typed your address: do not press the button.`,
    open: 'Did another letter of yours get no message?',
    says: 'Type its number. It stands on the page on which you wrote it. Only that letter is confirmed, and no other.',
    label: 'Number of the letter',
    hint: 'Eight digits.',
    confirm: 'Confirm this number and send it',
    wrong:
      'There is no letter of this mailbox and of today with this number that waits. Please check the eight digits.',
    done: 'The letter with this number is confirmed. The page on which you wrote it tells you how far it is.',
  },
  lookAgain: 'Look again',
  changes: {
    says: 'This page changes by itself.',
    stop: 'Stop that',
    stopped: 'It no longer changes by itself: “Look again” shows how far the letter is.',
  },
  wroteAt: (instant: string) => `Written at ${instant}.`,
  erasesAt: (instant: string) => `We erase what we hold at ${instant}.`,
  /** What can be done with what is held, by what is offered. */
  options: {
    erase: 'Erase it',
    text: 'Erase it, or get a copy',
    all: 'Erase it, take it back, or get a copy',
  },
  erase: {
    open: 'Erase now',
    yes: 'Yes, erase everything',
  },
  private:
    'This page’s address is private: whoever has it can see how far the letter is, and erase it. None of your words are shown here.',
  erased: {
    title: 'Erased',
    says: 'Your name, your addresses and your words are gone from here, and so is this private page. If the letter had already gone out, your MP still has it.',
    inbox:
      'Messages from us may still be in your inbox: you can delete them. Your browser may remember having been here.',
  },
  gone: {
    title: 'There is nothing here',
    says: 'This link leads to no letter, or to one that has been erased.',
    why: 'We erase a letter at once when its writer asks. If it was not confirmed, we erase it 24 hours after it was written. Else 72 hours after your MP’s mail server took it, or after its text went back to its writer. Mail programs sometimes break a long link in two: if yours did, copy all of it.',
    write: 'Write a letter',
  },
}
