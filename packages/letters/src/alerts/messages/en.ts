import type { CountForms } from '@safe-to-report/languages'

const morePages: CountForms = {
  one: 'And one more page changed. All of it:',
  other: 'And # more pages changed. All of it:',
}

/** The words of mails about alerts. Subjects say nothing of what they are about: others may see the inbox. */
export const en = {
  hello: 'Hello,',
  confirmation: {
    subject: 'Please confirm your e-mail address',
    somebody: 'Somebody, we hope you, asked us to send news to this address.',
    open: 'If you want it, open this page and press the button on it:',
    until: (instant: string) =>
      `We send no news before you do. You have until ${instant}; after that we erase your address.`,
    safe: 'The mails that follow say in their text what they are about. Their subject does not. If somebody else can read this inbox, it may be better not to confirm.',
    notYou: 'Not you, or not any more? Ignore this mail and nothing will come. To have the address erased now:',
  },
  notice: {
    call: (title: string) => `Call to act: ${title}`,
    news: (title: string) => `News: ${title}`,
    until: (day: string) => `New. Its last day is ${day}.`,
  },
  alert: {
    subject: 'News you asked for',
    newAbout: (name: string) => `There is news about what you follow: ${name}.`,
    newOfAll: 'There is news on our public record.',
    weekAbout: (name: string) => `This is what is new since last time about what you follow: ${name}.`,
    weekOfAll: 'This is what is new since last time on our public record.',
    /** Empty in English; elsewhere it says that what follows is in English. */
    inEnglish: '',
    /** Stands over what was told before, and was taken back. */
    correction: 'A correction of what we told you',
    more: morePages,
    atOnce: 'You get this mail when something changes, because you asked for it and confirmed it.',
    weekly: 'You get this mail, at most once a week, because you asked for it and confirmed it.',
    change: 'To see or change what you get:',
    stop: 'To stop it and have your address erased:',
    keep: 'Please do not pass this mail on, since its links act in your name. You can delete it at any time.',
  },
}

export type AlertMailMessages = typeof en
