/** Pages that say what could not be done, and what to do about it. */
export const en = {
  start: 'To the start of the letter',
  unknown: {
    title: 'Something went wrong here',
    says: 'The fault is ours, and our staff are told of it without any of your words. Please try again.',
  },
  400: {
    title: 'We could not read that',
    says: 'Please go back, load the page again and send it once more.',
  },
  403: {
    title: 'This form did not come from our page',
    says: 'To protect you, a form is taken only from our own pages, and your browser did not tell us that this one is. A newer browser will. You can also write to your MP from your own mail.',
  },
  404: { title: 'There is no such page', says: 'The address may be mistyped, or the page has gone.' },
  405: { title: 'That cannot be done here', says: 'Please go back to the start of the letter.' },
  411: { title: 'That form was not whole', says: 'Please go back and send it again.' },
  413: { title: 'That is too much at once', says: 'Please go back and shorten what you wrote.' },
  429: {
    title: 'Too many in a short time',
    says: 'Only so many requests are taken at a time, and people who share an internet connection share them. Please wait ten minutes.',
  },
  503: {
    title: 'We cannot reach our records',
    says: 'The fault is ours and usually passes in a minute. If you have typed something, go back and keep a copy of it. Then try again.',
  },
  trap: { label: 'Leave this empty' },
  rescue: {
    trapped: {
      title: 'Something filled in a field that people do not see',
      says: 'Programs that fill in forms do that, and so may an extension of your browser. Nothing was sent, and nothing that you typed is lost: please try again.',
    },
    database: {
      title: 'We cannot reach our records',
      says: 'The fault is ours and usually passes in a minute. Nothing was sent or stored.',
    },
    'no-key': {
      title: 'We cannot take letters just now',
      says: 'The fault is ours: the key that letters are locked with has not been renewed in days. Nothing was sent or stored. Please try again in a few hours, or use your own mail or paper.',
    },
    fault: {
      title: 'Something went wrong here',
      says: 'The fault is ours, and our staff are told of it without any of your words. Nothing was sent.',
    },
    'too-many': {
      title: 'Too many in a short time',
      says: 'To keep this from being misused, only so many letters and look-ups are allowed at a time, and people who share an internet connection share them. Please try again in an hour, or use your own mail or paper.',
    },
    meeting: {
      title: 'We do not know this meeting’s code',
      says: 'It may be mistyped, or its time may not have come yet, or be over. Nothing was sent. Please type it once more, or leave it empty and go on without it.',
    },
    seat: {
      title: 'We do not know which seat this is for',
      says: 'Please say once more where you live. Nothing was sent.',
    },
    again: 'Try again',
    typed: 'What you typed is still here',
    takesAlong: '“Try again” takes it along. To be sure, copy your own words now.',
    ownWords: 'Your own words',
  },
  unreachable: {
    title: 'We cannot be reached',
    says: 'Nothing is lost: all that you typed is still on this page, and nothing was sent. Please check your connection and press the button again.',
  },
  ended: {
    title: 'This letter is closed',
    says: 'It was left, or sent, or nobody touched it for an hour. So that nobody else can read it, nothing that was typed is shown again.',
    sent: 'If you sent it: the message in your inbox leads to it.',
    cookie:
      'If you have only just typed something: without JavaScript a letter needs one cookie, which ends with the visit. Please let your browser take it, or open the link in your mail again.',
    start: 'Start again',
  },
  endedPage: {
    title: 'This page is closed',
    says: 'It was left, or nobody touched it for an hour. So that nobody else can read it, nothing of it is shown again. The link in your mail opens it anew.',
  },
  closed: {
    title: 'This call to write is closed',
    says: 'We are not sending letters at the moment. You can still write to your MP yourself.',
    wrote: 'What you wrote',
  },
}
