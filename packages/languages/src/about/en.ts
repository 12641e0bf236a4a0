export const en = {
  link: 'Who runs this',
  title: 'Who runs this',
  trial: {
    title: 'This is a trial installation',
    says: 'It is for trying the program out on one machine. Nobody campaigns with it, and nobody is the controller of what you type here: type nothing real.',
  },
  runs: (name: string) => `${name} runs this site and sends the letters.`,
  members: 'Members of the coalition',
  reach: {
    title: 'How to reach us',
    email: 'By e-mail: <email></email>',
    post: 'By post: <post></post>',
    corrections: 'Something here is wrong? Tell us, with the page and a source: <email></email>',
    notHelp: 'We are a campaign and cannot help with a case. <help>Where help is</help>',
  },
  controller: {
    title: 'Who answers for your data',
    says: (name: string) => `The controller, in the words of the law, is ${name}.`,
    address: 'Address: <address></address>',
    email: 'For anything about your data: <email></email>',
    number: (number: string) => `On the Information Commissioner’s register of fee payers: ${number}.`,
    exempt: 'Not on the Information Commissioner’s register, and why: <reason></reason>',
    kept: '<kept>What we keep, and until when</kept>',
  },
  complain: {
    title: 'How to complain',
    says: 'Tell us first, if you can: we want to put it right. At any time you may complain to the Information Commissioner, who watches over the use of personal data in the United Kingdom: <ico>ico.org.uk/make-a-complaint</ico>',
  },
  privacy: {
    title: 'Who answers for it',
    more: '<about>Who runs this, and how to reach them</about>',
  },
}
