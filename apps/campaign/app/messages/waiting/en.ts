/** What a letter waits for, why it did not go, and what its writer can still do. */
export const en = {
  waits: {
    turn: {
      title: 'Confirmed. Sending now',
      says: 'Your letter goes out in seconds, or in minutes when many write at once.',
    },
    spread: {
      title: 'Confirmed. It goes out soon',
      says: (instant: string) => `So that not all letters arrive at once, yours goes out after ${instant}.`,
    },
    'office-hours': {
      title: 'Confirmed. It waits for office hours',
      says: (instant: string) => `Letters of this campaign go out in office hours: yours waits until ${instant}.`,
    },
    'bank-holiday': {
      title: 'Confirmed. It goes out after the bank holiday',
      says: (instant: string) =>
        `Letters of this campaign go out in office hours, and not on bank holidays: yours waits until ${instant}.`,
    },
    paused: {
      title: 'Confirmed. Sending is paused',
      says: 'The coalition has paused the letters of this campaign for now. Yours waits, and goes out when it goes on. If that takes more than two weeks, you get its text back.',
    },
    held: {
      title: 'Confirmed. People are looking at it',
      says: 'People of the campaign look at some letters before they go out: when very many come at once, when many are alike or come from one place, or when the writer’s name is that of a member of Parliament. Yours waits for them; you need do nothing. If they do not let it go within a week, we send you its text.',
    },
    'mail-server': {
      title: 'Waiting for the mail server',
      says: (instant: string) =>
        `The mail server asked us to send less for a while. Your letter waits until ${instant}; you need do nothing.`,
    },
    retry: {
      title: 'Waiting to be sent',
      says: (instant: string) =>
        `The mail server could not take it just now. We try again by ourselves after ${instant}; you need do nothing.`,
    },
  },
  notSent: {
    title: 'It was not sent',
  },
  givenUp: {
    title: 'We could not find out whether it arrived',
    says: 'The connection broke while the letter was being handed over, and we do not send it a second time on a guess.',
  },
  writtenAlready: {
    title: 'You have written to this MP already',
    says: 'You have already written to this MP in this campaign, and that letter counts. One letter from each person is what makes the number true, so the new one is not sent.',
    erased:
      'What you typed now is erased. If your first letter could not be delivered, or you took it back, you can write again.',
    yourself: 'You can also write to your MP yourself, as often as you like, from your own mail or on paper.',
  },
  notReleased: {
    title: 'It was not sent',
    says: 'The people of the campaign looked at it, and did not let yours go out. We mail you your own text, so that you can send it yourself.',
  },
  withdraw: {
    open: 'Take it back',
    says: 'Your letter does not go out. Your name, addresses and words are destroyed at once; this page stays for three days to say so.',
    yes: 'Yes, take my letter back',
    tooLate: 'It has gone out already, so it cannot be taken back.',
  },
  text: {
    open: 'Get my text back',
    says: 'We cannot show your words here: only the machine that sends mail can open them. It can send them to the address with which you confirmed.',
    yes: 'Send me my text',
    asked: 'Your text is on its way to your own inbox.',
    tooOften: 'Your text has been sent to you three times already. It should be in your inbox.',
    erased: 'Your text is erased, so we cannot send it to you any more.',
  },
}

export type WaitingMessages = typeof en
