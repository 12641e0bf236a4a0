/** What pages say of a member of the House of Commons, or to whoever writes to one: whole sentences, by the area that they stand in. */
export const en = {
  after: {
    steps: {
      office: 'The office of your MP gets it as e-mail.',
    },
    answers: 'Not sure what to do with an answer? <answers>When your MP answers</answers> has help.',
    carried: {
      ownMail: {
        step: 'Press “Send” in your mail program: nothing has gone out before that.',
        follows:
          'The office of your MP gets it as e-mail. Often a machine answers first; your MP’s own answer can take weeks.',
      },
      paper: {
        step: 'Sign it by hand, and post it: a letter to the House of Commons needs a stamp. You can also hand it in at your MP’s office, or at one of their surgeries, where they meet people from their seat.',
        follows: 'Your MP’s office opens it. An answer can take weeks.',
      },
    },
    share: {
      /** Rests on the fact `every-force` of the founding record (a test holds it to that). */
      text: (url: string) =>
        `From 2020 to 2023, every police force in England and Wales passed victims of domestic abuse on to Immigration Enforcement. I asked my MP to stop it. You can ask yours: ${url}`,
    },
  },
  before: {
    lede: (minutes: number) =>
      `Tell your MP, in your own name, what you want them to do. It takes about ${minutes} minutes, and what you write yourself.`,
    mpIs: 'An MP, a Member of Parliament, is the person elected to the House of Commons for the place where you live.',
    postcode: {
      says: 'finds your MP. It goes no further, unless you put it into your letter. The look-up is done by postcodes.io, which sees the postcode and not you.',
    },
    reader: {
      says: 'your MP and the people who work in their office. They may keep it, and they may pass it to a minister.',
    },
    until: {
      says: 'We erase it 24 hours after you write if you do not confirm it, 72 hours after your MP’s mail server has taken it, or at once when you ask. If it cannot go out within two weeks, you get its text back. What stays is a tally: one letter, this seat, this day. And, until the campaign closes, a fingerprint, so that nobody counts twice. <privacy>All of it, in detail</privacy>',
    },
    ownCase:
      '<b>Is it about you?</b> This letter asks for a change in the law, and many people may read it. If you need help with a case of your own, ask your MP’s office directly, without this page.',
    watched: {
      inbox: (subject: string) =>
        `<b>Your inbox.</b> If we send the letter for you, we write to your e-mail address: one message to confirm with. Its subject is “${subject}”, and nothing about this campaign is in it. We write again only if your letter cannot be delivered, and then its words are in the message, or to pass on an answer that came to us instead of you. Your MP’s own answer comes there too. If somebody else can read that inbox, give another address, or send the letter on paper.`,
    },
  },
  findings: {
    lede: 'We may be wrong, and you decide. Your MP’s office keeps letters, and may pass one on to a minister or a department. The Home Office is one of them.',
    kinds: {
      'immigration-status': {
        what: 'This seems to tell an immigration status.',
        why: 'Whoever reads the letter learns it, and so does whoever it is passed to. The letter is as strong without it.',
      },
      refuge: {
        what: 'This seems to tell of a refuge, or where one is.',
        why: 'A refuge is safe as long as nobody knows where it is. Somebody who is looking for a person there may get to see this.',
      },
      'child-name': {
        what: 'This seems to name a child.',
        why: 'A name is enough to find a child, and to find out who wrote. “My daughter” says as much to an MP.',
      },
      'phone-number': {
        what: 'This looks like a telephone number.',
        why: 'Anybody who reads the letter can ring it. Your MP can answer by e-mail or post.',
      },
      'reference-number': {
        what: 'This looks like a reference or an official number.',
        why: 'With it, somebody can find the person and the papers it stands for. Give it to your MP only when they help with that case.',
      },
      address: {
        what: 'This looks like a street and a number.',
        why: 'Anybody who reads the letter can find the door. If you want to say where you live, your town is enough here.',
      },
      postcode: {
        what: 'This looks like a postcode.',
        why: 'A postcode stands for a few doors. If you want to say where you live, your town is enough here.',
      },
      email: {
        what: 'This looks like an e-mail address.',
        why: 'If it is yours, your MP sees it anyway when you write by e-mail. If it is somebody else’s, have they agreed?',
      },
    },
  },
  frame: {
    steps: {
      mp: 'Your MP',
    },
  },
  guide: {
    toOffice: (seat: string) => `To your MP, for ${seat}.`,
    points: {
      fitting: 'For your MP',
      fittingSays: 'Points marked “For your MP” fit what the public record says of them, or of where you live.',
      otherSeat: 'Choose another seat',
    },
    writtenIn: {
      says: 'Your MP works in English. If you choose Welsh, the campaign’s words are in Welsh, and you can write yours in Welsh too.',
    },
    why: {
      lede: 'A sentence or two is plenty. You need not tell anything that happened to you.',
      hint: 'Any language will do, though your MP reads English best, or Welsh.',
    },
    sign: {
      lede: 'Your MP’s office reads this. Never give the address of a refuge.',
      addressLine: { hint: 'Only if it is safe to give.' },
      postcode: { hint: 'Without it, the office may first ask where you live, or not answer.' },
      email: {
        hint: 'You confirm there, and your MP answers there. Only if nobody else reads it.',
        optionalHint: 'So that your MP can answer. Only if nobody else reads it.',
      },
      safe: {
        address:
          'MPs act for people who live in their seat, and an office may ask for your address. A town is often enough. A postcode stands under your name in the letter: leave it out if it could give away where you are safe.',
      },
    },
    read: {
      toAnother: (name: string): string =>
        `Your seat has another MP since you read this. Your letter is to ${name} now: please read it again.`,
    },
  },
  letter: {
    faults: {
      'email-missing': 'Please give an e-mail address, so that you can confirm your letter and your MP can reply.',
    },
    ways: {
      allReach: 'All three ways reach your MP.',
      weSend: {
        noAddress: 'We have no e-mail address for this seat. Send it yourself: both ways reach your MP.',
        needsEmail: 'You confirm it there, and your MP answers there.',
        test: 'This campaign is being tested: a letter that we send goes to you alone, and to no MP.',
      },
      ownMail: {
        says: 'You send it yourself. Your MP sees your address, and your mail program keeps a copy. We store nothing.',
      },
      paper: {
        says: 'You print it and post it to the House of Commons. No e-mail address is needed. We store nothing.',
      },
      theMember: (seat: string) => `The Member of Parliament for ${seat}`,
    },
    ownMail: {
      noAddress: 'No e-mail address is listed for this MP. Their office may give you one by telephone.',
    },
    nobody: {
      title: 'Nobody holds this seat at the moment',
      says: 'There is no MP to write to until the by-election.',
      kept: 'Nothing that you typed is lost. If your seat is another one, choose it and your words come along. If not, copy them now and keep them for whoever is elected.',
    },
  },
  status: {
    confirm: {
      ready: (whom: string) => `Your letter is ready. It is to ${whom}. Nothing goes out until you press this button.`,
    },
    /** In the midst of a sentence; the name is null where nobody knows it, or somebody else holds the seat by now. */
    whom: (seat: string, name: string | null) => (name === null ? `the MP for ${seat}` : `${name}, MP for ${seat}`),
    yourSeat: 'your seat',
    states: {
      unconfirmed: {
        next: 'Open the page in it and press the button, or type its code here. Nothing goes to your MP before that.',
      },
      cameBack: {
        says: 'The mail system of the address that you gave would not take it, so you cannot confirm this letter. Nothing has gone to your MP. Write again and check your address.',
      },
      'handed-over': {
        says: (instant: string, whom: string) =>
          `At ${instant} the mail server accepted your letter to ${whom}. An answer comes to your own inbox. If the letter comes back, we write to you.`,
        saysWithoutTime: (whom: string) =>
          `The mail server accepted your letter to ${whom}. An answer comes to your own inbox. If the letter comes back, we write to you.`,
      },
      refused: {
        says: (seat: string) => `The mail server did not take your letter to the MP for ${seat}.`,
      },
      bounced: {
        says: (seat: string) => `The letter to the MP for ${seat} was taken first and then returned.`,
      },
    },
    erase: {
      says: 'Your name, addresses and words are destroyed at once, and this page with them. A letter that has not gone out will not go out. One that has, your MP keeps.',
    },
  },
  waiting: {
    notSent: {
      'no-address': (seat: string) => `Parliament lists no e-mail address for the MP for ${seat}.`,
      'seat-vacant': (seat: string) =>
        `The seat of ${seat} has fallen vacant since you wrote, so there is no MP to send it to.`,
      'no-member': (seat: string) =>
        `Parliament lists no MP for ${seat} at the moment, as is so when it is dissolved before an election.`,
      'member-changed': (seat: string) =>
        `Since you wrote, the MP for ${seat} has changed. Your letter was addressed to somebody else, so we did not pass it on.`,
      'tried-too-long': (seat: string) =>
        `We tried for three days. The mail server did not take your letter to the MP for ${seat}.`,
      'waited-too-long': (seat: string) =>
        `We could not send your letter to the MP for ${seat} within two weeks, and we do not keep it for longer.`,
    },
    test: 'The campaign is being tested: this letter goes to you alone, and to no MP.',
  },
}

export type RecipientMessages = typeof en
