/** News by e-mail: asking for it, confirming, changing, stopping. */
export const en = {
  /** Of the browser's tab: neutral. */
  ask: {
    title: 'Get news by e-mail',
    lede: 'We write to you when something changes in Parliament or on our record. You need no account, and you can stop at any time.',
    safeTitle: 'Is your inbox safe?',
    safe: [
      'Whoever can open your inbox, on any device, can read these mails. If somebody checks it, give an address that only you can open, or do not ask for mails.',
      'The subject is always “News you asked for”, from “Message service”. The text names what you follow, and links to this site.',
      'Nothing comes before you have confirmed, by a mail that does not say what it is about.',
    ],
    topic: { label: 'What about?', hint: 'One choice. For another, ask again.' },
    everything: 'Everything',
    asks: 'What the campaign asks for',
    bills: 'Bills',
    pace: { label: 'How often?', atOnce: 'At once, when something changes', weekly: 'Once a week, on Friday morning' },
    paceHint: 'When nothing changes, nothing comes.',
    email: { label: 'Your e-mail address', hint: 'Used for this and nothing else.' },
    consent: 'Yes, send me these mails until I stop them.',
    kept: 'We keep your address encrypted, and only the program that sends mail can open it. Stop, and it is erased at once. If you do not confirm, it is erased after 24 hours. We do not see whether you open a mail or follow a link. <privacy>All of it, in detail</privacy>.',
    send: 'Ask me to confirm',
    notLetters:
      'This is not about any letter of yours: those are kept apart, and this does not sign you up to anything else.',
  },
  faults: {
    'email-missing': 'Please give the e-mail address that the news should go to.',
    'email-too-long': 'This e-mail address is too long.',
    'email-other-script':
      'Our mail server cannot write to an address with these letters before the @. Please give another, in plain letters from a to z: it need not be your usual one.',
    'email-malformed': 'Please check this e-mail address. It looks like name@example.org, and only one can be given.',
    'not-one-line': 'Please write this on one line, in plain letters.',
    'topic-unknown': 'Please choose what the news should be about.',
    'pace-unknown': 'Please choose how often.',
    'consent-missing': 'Please tick this if you want the mails. Without it we may not send them.',
  },
  trouble: {
    database:
      'We cannot reach our records just now. The fault is ours and usually passes in a minute. Nothing was kept. What you typed is still here: please try again.',
    'no-key':
      'We cannot take this just now. The fault is ours: the key that addresses are locked with has not been renewed in days. Nothing was kept. What you typed is still here: please try again in a few hours.',
    'too-many':
      'Too many were asked for in a short time from this address or from this internet connection. Nothing was kept. What you typed is still here: please try again in an hour.',
  },
  tryAgain: 'Try again',
  sent: {
    title: 'Look into your inbox',
    lede: 'If the address was right, a mail is on its way: “Please confirm your e-mail address”. Open the page in it and press the button.',
    says: 'Until then nothing else comes, and after 24 hours we erase the address. No mail after ten minutes? Look among the unwanted mail, or ask once more. One mailbox gets at most five of these mails a day, whoever asks for them: if yours has had five, open the newest, confirm, and choose on its page what you want to follow.',
    again: 'Ask once more',
    leave: 'You can close this page.',
  },
  confirm: {
    title: 'Do you want these mails?',
    lede: 'Nothing comes until you press this button.',
    yes: 'Yes, send me these mails',
    no: 'Not you, or not any more? Close this page, and nothing will come.',
    eraseAt: (instant: string) => `We erase the address at ${instant}.`,
  },
  about: { topic: 'What about', pace: 'How often', unknown: 'something that is no longer on our record' },
  confirmed: {
    title: 'That is settled',
    lede: 'From now on we write when there is news.',
    says: 'Every mail has a link to change or stop this.',
    change: 'Change or stop',
  },
  manage: {
    title: 'Your news by e-mail',
    lede: 'What you get, and how often. We do not show your address here.',
    save: 'Save',
    saved: 'Saved. From now on it is so.',
    stopTitle: 'Stop',
    stopSays: 'No more mails, and your address is erased at once.',
    stop: 'Stop and erase',
    private: 'This page’s address is private: whoever has it can change what you get, and stop it.',
  },
  stop: {
    title: 'Stop these mails?',
    lede: 'No more mails will come, and your address is erased at once.',
    yes: 'Yes, stop and erase',
    no: 'To go on getting them, close this page.',
  },
  stopped: {
    title: 'Stopped',
    lede: 'No more mails come by this link, and the address is erased from our records.',
    says: 'A mail that was being sent this very second may still arrive. Earlier mails may still be in your inbox: you can delete them. Your browser may remember having been here.',
    again: 'Get news by e-mail again',
  },
  gone: {
    title: 'There is nothing here',
    lede: 'This link leads to no news by e-mail, or to some that was stopped.',
    says: 'What is not confirmed is erased after 24 hours. Mail programs sometimes break a long link in two: if yours did, copy all of it.',
    again: 'Get news by e-mail',
  },
}

export type AlertMessages = typeof en
