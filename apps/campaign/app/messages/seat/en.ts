/** Finding the seat and who sits for it. */
export const en = {
  who: 'Who is your MP?',
  postcode: {
    label: 'Your postcode',
    hint: 'Where you live. We do not keep it.',
    find: 'Find my MP',
    none: 'Or <choose>choose your seat from a list</choose>.',
    mixedUp: (postcode: string) => `A letter and a digit are easily mixed up. <yes>Yes, I meant ${postcode}</yes>`,
  },
  faults: {
    empty: 'Please type your postcode, such as M1 1AD.',
    'first-half-only': 'That is the first half of a postcode. Please type all of it, such as M1 1AD.',
    mistyped: (suggestion: string) => `That does not look right. Did you mean ${suggestion}?`,
    'not-a-postcode': 'That does not look like a postcode. A postcode looks like M1 1AD or SW1A 0AA.',
    unknown:
      'We do not know this postcode. Please check it. If your street is new: a new postcode can take up to six months to reach us.',
    terminated: (since: string) =>
      `Royal Mail stopped using this postcode in ${since}. Please give the one in use now, or choose your seat from the list.`,
  },
  crown: {
    title: 'Jersey, Guernsey and the Isle of Man',
    says: 'This postcode lies in a Crown dependency. These islands have parliaments of their own and no seat in the House of Commons, so there is no MP to write to.',
    also: 'If you also live in the United Kingdom, use that postcode below.',
  },
  down: {
    title: 'The postcode look-up does not answer',
    says: 'Nothing is wrong with what you typed. Try again in a minute, or choose your seat from the list: that needs no look-up.',
  },
  unknownSeat: { title: 'We do not know that seat', says: 'Please choose your seat from the list.' },
  list: {
    title: 'Choose your seat',
    lede: (count: string) =>
      `A seat is the area that elects one MP. Here are all ${count} of the House of Commons, by nation, in alphabetical order.`,
    label: 'Your seat',
    choose: 'Choose a seat',
    this: 'This is my seat',
    notSure: 'Not sure which seat you live in? <postcode>Use your postcode</postcode>',
  },
  nations: {
    England: 'England',
    'Northern Ireland': 'Northern Ireland',
    Scotland: 'Scotland',
    Wales: 'Wales',
  },
  found: {
    mp: 'This is your MP',
    seat: 'This is your seat',
    isItMp: 'Is this your MP?',
    isItSeat: 'Is this your seat?',
    mistyped:
      'Not where you live? One wrong letter, or a postcode that is no longer in use, can lead to the seat next door.',
    again: 'Type the postcode again',
    fromList: 'Choose my seat from a list',
    sample: (day: string, place: string) =>
      `The postcode look-up does not answer, so this comes from our sample of places, as they were on ${day}: ${place}. If it is not your seat, choose yours from the list.`,
    write: 'Write the letter',
    notYours: 'Not your MP? Choose your seat',
    vacant: {
      title: 'Nobody holds this seat at the moment',
      says: 'There will be a by-election, which is an election for this seat alone. Until then there is no MP to write to. Come back once there is one: your letter will be their first post. Is this not your seat? Choose yours from the list.',
    },
    noEmail: 'No e-mail address is listed',
    notLoaded: 'We do not know yet who sits for this seat',
    carry:
      'So we cannot send the letter for you. You can write it here all the same, and then take it with you: into your own mail, or on paper to the House of Commons, which reaches every MP.',
    reach: 'The two Acts of 2021 and 2024 reach mainly England and Wales.',
    /** What part the member takes in the House of Commons. */
    part: {
      sits: 'MPs from here sit in the House of Commons like those from England and Wales, so writing works just the same.',
      unknown: 'Writing to your MP works just the same.',
      'stays-away':
        'Sinn Féin’s MPs do not take their seats in the House of Commons: they neither speak nor vote there. Their offices take up the cases of people who live in the seat, and write to ministers. So writing to them is worth it, and your letter asks for what they can do.',
      presides:
        'Your MP is the Speaker or a Deputy Speaker. They do not take sides, and neither speak in debates nor vote. But they act for the people who live in their seat, and can write to ministers. So writing to them is worth it, and your letter asks for what they can do.',
    },
    assembly: 'You can also write to a member of the Northern Ireland Assembly, an MLA: your area has several.',
  },
  card: {
    vacant: 'The seat is vacant',
    unnamed: 'Your Member of Parliament',
    sample: (day: string) => `A sample, as at ${day}. Letters go to an address for trying out.`,
    asAt: (day: string) => `As at ${day}`,
    website: 'Website, often with a form to write by',
    telephone: 'Telephone',
    post: 'Post',
  },
}
