/** The front page. What it says of the world rests on rows of the record, by slug: `evidenceOfHome` names them. */
export const en = {
  title: 'Bill record: home',
  wrong: 'If she calls the police, they may tell the Home Office.',
  forces:
    'From 2020 to 2023 every police force in England and Wales referred victims of domestic abuse to Immigration Enforcement, the Domestic Abuse Commissioner found.',
  beyond: 'Forces in Scotland and Northern Ireland referred victims of crime too, an inquiry found.',
  firewall: 'A <firewall>firewall</firewall> would stop it.',
  find: {
    label: 'Your postcode',
    button: 'Who is my MP?',
    looking: 'Looking …',
    sent: 'We look it up once and keep it nowhere.',
    here: 'It is looked up on this device. It is not sent.',
    anyone: 'Anyone who lives here can write, whatever their passport or age.',
    none: 'No postcode? <list>Choose your seat from a list</list>',
    again: 'Another postcode',
    fromList: 'Choose my seat from a list',
  },
  lanes: {
    about: 'Two lanes: today, and with a firewall',
    today: 'Today',
    firewall: 'With a firewall',
    police: 'police',
    homeOffice: 'Home Office',
    name: 'her name',
    help: 'help',
    steps: {
      today: [
        'He says he will have her deported. She calls the police.',
        'They refer her.',
        'Immigration Enforcement has her name.',
        'The next woman hears of it. She does not call.',
      ],
      firewall: [
        'He says the same. She calls the police.',
        'They help her.',
        'Her name stops here.',
        'The next woman can call too.',
      ],
    },
    composite: 'One drawing made of many published cases. It is no one woman’s story.',
  },
  status: {
    law: 'In law',
    notLaw: 'Not law',
    notChecked: 'Agreed to, and the Act not checked yet',
    inLaw: 'What was asked for is in {bills}.',
    actNotChecked: 'It was agreed to in {bills}. Nobody has checked yet whether the Act holds it.',
    carried: 'It is before Parliament, in {bills}. We last looked on {day}.',
    between: 'One House has agreed to it and the other has refused, in {bills}. We last looked on {day}.',
    announced: 'It is to be in a bill that is announced: {bills}. We last looked on {day}.',
    replaced: 'Something else was agreed to in its place, in {bills}. We last looked on {day}.',
    could: 'A bill could carry it: {bills}. We last looked on {day}.',
    nothing: 'No bill carries it, and we know of none that could. We last looked on {day}.',
    thenCarried: 'On {day} it was before Parliament, in {bills}. We have not looked since.',
    thenBetween: 'On {day} the two Houses did not agree on it, in {bills}. We have not looked since.',
    thenAnnounced: 'On {day} it was to be in a bill still to come: {bills}. We have not looked since.',
    thenReplaced: 'On {day} something else had been agreed to in its place, in {bills}. We have not looked since.',
    thenCould: 'On {day} a bill could carry it: {bills}. We have not looked since.',
    thenNothing: 'On {day} no bill carried it. We have not looked since.',
    mayBe: 'It may be in play, in {bills}. We do not know what became of it.',
    notKnown: 'Nobody has looked of late whether a bill carries it.',
    now: 'What is happening now',
  },
  votes: {
    /** Where the Lords said yes each time, and it was refused each time. */
    found: (lords: number, commons: number) =>
      `${times(lords)} the Lords said yes. ${times(commons)} the Commons said no.`,
    foundRefused: (lords: number, refused: number) =>
      `${times(lords)} the Lords said yes. ${times(refused)} it was refused.`,
    plain: 'How Parliament answered',
    path: 'The whole path, door by door',
    members: 'How did my MP vote?',
  },
  act: {
    title: 'Three things to do',
    write: { title: 'Write', says: 'To your MP, in your own words. We send it, or you do, or on paper.' },
    share: { title: 'Share', says: 'A few words and this address, to send to somebody you trust.' },
    told: { title: 'Be told', says: 'One mail when something moves. No account.' },
  },
  inPlay: {
    title: 'In play',
    before: (day: string) => `Before Parliament on ${day}`,
    announced: (day: string) => `Announced, not yet before Parliament on ${day}`,
    next: 'Next',
    news: 'News and calls to act',
    all: 'All that is happening now',
  },
  more: {
    title: 'Look further',
    evidence: 'The evidence, and who says what',
    bills: 'The bills',
    asks: 'What else we ask for',
    timeline: 'Timeline',
    explained: 'Parliament explained',
    answers: 'When your MP answers',
    progress: (letters: string) => `${letters} letters or more so far`,
  },
}

const counted = ['', 'Once', 'Twice', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

function times(count: number): string {
  return count < 3 ? (counted[count] ?? '') : `${counted[count] ?? count} times`
}
