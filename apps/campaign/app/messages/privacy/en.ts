/** What is kept of a letter, and until when. */
export const en = {
  title: 'What we keep, and until when',
  lede: 'As little as a letter needs, for as short a time. What we do not hold, nobody can take from us.',
  until: 'Until when? ',
  kept: {
    postcode: {
      what: 'Your postcode',
      how: 'Sent once to the look-up service. We keep it nowhere.',
      until: 'It is gone once your MP is found. Put into your letter, it is part of that.',
    },
    seat: {
      what: 'Your seat and your MP',
      how: 'With the letter, and in the tally that stays.',
      until: 'The tally stays: it names a place, and nobody.',
    },
    letter: {
      what: 'Your letter: name, e-mail address, postal address and postcode if given, your words, and the language you read',
      how: 'Encrypted. The key to it is itself locked, with another key that changes every day, and only the process that sends mail can open it: this website cannot, and no screen of our staff shows it.',
      until:
        '24 hours if you do not confirm; 72 hours after your MP’s mail server has taken it; if it cannot go out within two weeks, you get its text back and we erase it 72 hours later; at once when you ask.',
    },
    message: {
      what: 'The message that asks you to confirm',
      how: 'Encrypted in the same way.',
      until: 'Until it has been handed over, 24 hours at most.',
    },
    sent: {
      what: 'That a letter was sent',
      how: 'Campaign, seat, day, and whether it was handed over.',
      until: 'For good: it is about nobody.',
    },
    once: {
      what: 'A fingerprint of who wrote to whom',
      how: 'So that nobody counts twice: a code made from your e-mail address and your MP, under two keys. From the code alone nobody can work out your address. Whoever had our database and our keys could check whether an address that they know already has written.',
      until: 'Until the campaign closes; sooner if your letter could not be delivered, or you took it back.',
    },
    sketch: {
      what: 'A fingerprint of your own words',
      how: 'So that the page can say whether letters are much alike: sixteen bytes, from which no word can be worked out.',
      until: 'Until the campaign closes.',
    },
    alerts: {
      what: 'News by e-mail, if you asked for it: your address, and the language you read',
      how: 'Encrypted in the same way. What you follow, and how often, is not.',
      until: '24 hours if you do not confirm; then until you stop it, and then it is gone at once.',
    },
    address: {
      what: 'Your internet address',
      how: 'Only a code made from it, to stop misuse. The code’s key is thrown away every day, and after that nobody can work it back.',
      until: 'A day.',
    },
  },
  others: {
    title: 'Who else sees something',
    postcodes: 'postcodes.io sees a postcode, from our server. It does not see you.',
    servers: 'The mail servers between us and your MP carry your letter, as they carry every e-mail.',
    mp: 'Your MP and their office read it, may keep it, and may pass it on to a minister.',
    provider: 'Your own mail provider keeps our messages and your MP’s answer until you delete them.',
  },
  noCookies:
    'These pages set one cookie. It says which letter is open, so that Back shows nothing once you have left; without JavaScript it also holds what you typed so far, sealed so that we alone can read it, in your browser and not with us. Leaving, sending, an hour without use, or closing the browser ends it. There are no counters, no advertising, and nothing from anybody else’s server. The language is part of a page’s address, and nothing remembers it.',
  handOver: {
    title: 'What we could be made to hand over',
    says: 'If a court or an authority ordered it: the letters that have not been erased yet, and the tally. After erasure, the tally and the fingerprints alone, which name nobody.',
    erased:
      'We cannot bring back what has been erased. For a while its locked bytes may still lie in the files of our database, as in those of any. The key of each day is destroyed once what we still hold has been locked with the next: as a rule within two days, and within 30 at most, as long as the program that sends mail runs. From then on nobody can open those bytes, whoever has them. Until then somebody who took both the files and that key could.',
    copies:
      'Copies of our database made for safety hold letters only locked, and we make no copies of those keys. A key is a small file that is overwritten and deleted; what a disk keeps behind our backs we cannot see.',
  },
  youCan: {
    title: 'What you can do',
    erase: 'Erase your letter at any time, on the private page that the message links to.',
    carry: 'Use your own mail or paper: then we never have it.',
    leaveOut: 'Leave out anything that you would not want others to read.',
  },
}
