/** What a letter seems to give away. It warns, and the writer decides. */
export const en = {
  title: 'Something to look at before it goes',
  lede: 'We may be wrong, and you decide. Your MP’s office keeps letters, and may pass one on to a minister or a department. The Home Office is one of them.',
  live: 'Please look at this again',
  change: 'Change it',
  keep: 'Keep it',
  about: (words: string) => `: ${words}`,
  kept: 'You decided to keep this.',
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
}
