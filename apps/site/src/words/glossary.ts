export interface Term {
  /** Its anchor on the glossary page. */
  id: string
  term: string
  /** Other forms of the word that pages use, in small letters. */
  also: readonly string[]
  /** In plain words. Held to a reading age by a test. */
  meaning: string
  /** An explainer that says more. */
  more?: string
}

/** Parliament's words, and a few of the campaign's, from A to Z. */
export const glossary: readonly Term[] = [
  {
    id: 'act',
    term: 'Act',
    also: ['act of parliament', 'the act'],
    meaning: 'A bill that both Houses have passed and the King has signed off. It is law.',
  },
  {
    id: 'agreed',
    term: 'Agreed',
    also: ['agreed to', 'agreed without a vote', 'agreed on a vote'],
    meaning: 'The House said yes. If nobody says no, there is no count.',
  },
  {
    id: 'amendment',
    term: 'Amendment',
    also: ['amendments'],
    meaning: 'A change to the words of a bill. Any member may put one forward.',
    more: 'how-an-amendment-becomes-law',
  },
  {
    id: 'aye',
    term: 'Aye',
    also: ['ayes', 'noes'],
    meaning:
      'Yes, in the House of Commons. The other side is No. First ask what the question was: it may be “Do we refuse this?”',
    more: 'what-disagree-means',
  },
  {
    id: 'bill',
    term: 'Bill',
    also: ['bills'],
    meaning: 'A draft law. It must pass through both Houses before it can become an Act.',
    more: 'the-stages-of-a-bill',
  },
  {
    id: 'carry-over',
    term: 'Carry-over',
    also: ['carried over', 'presented again in the new session'],
    meaning:
      'A bill that is not done by the end of the session goes on in the next one. It cannot go past an election.',
  },
  {
    id: 'clause',
    term: 'Clause',
    also: ['clauses', 'new clause'],
    meaning:
      'A numbered part of a bill. In an Act it is called a section. A new clause is an amendment that adds a whole part.',
  },
  {
    id: 'code-of-practice',
    term: 'Code of practice',
    also: ['code'],
    meaning: 'A book of rules from a minister. Those it is for must have it in mind. It is not as strong as an Act.',
  },
  {
    id: 'committee-stage',
    term: 'Committee stage',
    also: ['committee'],
    meaning: 'Members go through the bill line by line. Most changes are first tried here.',
    more: 'the-stages-of-a-bill',
  },
  {
    id: 'consideration',
    term: 'Consideration of amendments',
    also: [
      'consideration of lords amendments',
      'consideration of commons amendments and reasons',
      'consideration of commons amendments',
      'consideration of commons reasons',
    ],
    meaning: 'One House looks at what the other one changed. It says yes, says no, or offers other words.',
    more: 'ping-pong',
  },
  {
    id: 'content',
    term: 'Content',
    also: ['not content', 'contents'],
    meaning: 'Yes, in the House of Lords. The other side is Not Content.',
  },
  {
    id: 'disagree',
    term: 'Disagree',
    also: ['disagreed', 'disagreed to'],
    meaning: 'One House says no to a change that came from the other.',
    more: 'what-disagree-means',
  },
  {
    id: 'dissolution',
    term: 'Dissolution',
    also: ['dissolved'],
    meaning: 'The end of a Parliament, before an election. Bills that are not done are lost.',
    more: 'wash-up',
  },
  {
    id: 'division',
    term: 'Division',
    also: ['divisions', 'on division'],
    meaning: 'A vote that is counted. Members walk out through one of two doors, and each name is written down.',
  },
  {
    id: 'financial-privilege',
    term: 'Financial privilege',
    also: [],
    meaning:
      'The Commons have the last word on public money. They may refuse a change from the Lords because it would cost money.',
  },
  {
    id: 'firewall',
    term: 'Firewall',
    also: [],
    meaning: 'A rule in law. What a victim tells the police is not passed on to be used to control who may live here.',
    more: 'what-a-firewall-is',
  },
  {
    id: 'first-reading',
    term: 'First reading',
    also: ['1st reading'],
    meaning: 'The bill is named and printed. Nobody speaks.',
    more: 'the-stages-of-a-bill',
  },
  { id: 'hansard', term: 'Hansard', also: [], meaning: 'The full report of what is said in Parliament.' },
  {
    id: 'house',
    term: 'House',
    also: ['houses', 'commons', 'house of commons', 'lords', 'house of lords'],
    meaning: 'One half of Parliament. MPs sit in the Commons. Peers sit in the Lords.',
  },
  {
    id: 'immigration-enforcement',
    term: 'Immigration Enforcement',
    also: [],
    meaning: 'The part of the Home Office that finds people who have no right to stay, and makes them leave.',
  },
  {
    id: 'in-lieu',
    term: 'In lieu',
    also: ['amendment in lieu', 'amendments in lieu'],
    meaning: 'In place of. One House refuses a change and offers other words.',
    more: 'ping-pong',
  },
  {
    id: 'insist',
    term: 'Insist',
    also: ['insisted'],
    meaning: 'A House stands by its own words after the other House has refused them.',
    more: 'ping-pong',
  },
  {
    id: 'leave-to-remain',
    term: 'Leave to remain',
    also: [],
    meaning: 'The right to live in the UK, for a time or for good.',
  },
  {
    id: 'member',
    term: 'Member',
    also: ['members', 'mp', 'mps', 'peer', 'peers'],
    meaning: 'An MP sits in the Commons and was voted in. A peer sits in the Lords and was not.',
  },
  {
    id: 'motion',
    term: 'Motion',
    also: ['motions'],
    meaning: 'A thing that a member asks the House to decide: “That this House does so and so.”',
  },
  {
    id: 'move',
    term: 'Move',
    also: ['moved'],
    meaning: 'To put an amendment to the House, so that it can be decided.',
  },
  {
    id: 'no-recourse',
    term: 'No recourse to public funds',
    also: ['nrpf'],
    meaning: 'A rule on many visas. The person may not claim most benefits or get a council home.',
  },
  {
    id: 'not-called',
    term: 'Not called',
    also: ['not called for a decision', 'not chosen for debate', 'not selected', 'overtaken by another decision'],
    meaning: 'The House did not get to decide on this amendment.',
  },
  {
    id: 'not-insisted-on',
    term: 'Not insisted on',
    also: ['not insist', 'did not insist'],
    meaning: 'A House lets go of its words after the other House has refused them. They do not become law.',
    more: 'ping-pong',
  },
  {
    id: 'not-moved',
    term: 'Not moved',
    also: [],
    meaning: 'The member chose not to put the amendment to the House. There was no vote.',
  },
  {
    id: 'ping-pong',
    term: 'Ping-pong',
    also: [],
    meaning: 'A bill goes back and forth until both Houses agree on every word.',
    more: 'ping-pong',
  },
  {
    id: 'protocol',
    term: 'Protocol',
    also: ['migrant victims protocol', 'migrant victim protocol'],
    meaning: 'A promise in writing about how an office will act. It is not a law.',
    more: 'the-migrant-victims-protocol',
  },
  {
    id: 'reason',
    term: 'Reason',
    also: ['reasons'],
    meaning: 'If a House refuses a change and offers nothing else, it must say why. This is kept short.',
    more: 'what-disagree-means',
  },
  {
    id: 'refused',
    term: 'Refused',
    also: ['refused on a vote', 'negatived', 'negatived on division'],
    meaning: 'The House said no. The change stays out of the bill.',
  },
  {
    id: 'report-stage',
    term: 'Report stage',
    also: ['report'],
    meaning: 'The whole House looks at the bill again after committee. Many votes come here.',
    more: 'the-stages-of-a-bill',
  },
  {
    id: 'royal-assent',
    term: 'Royal Assent',
    also: [],
    meaning: 'The King or Queen agrees to the bill. From then on it is an Act.',
  },
  {
    id: 'second-reading',
    term: 'Second reading',
    also: ['2nd reading'],
    meaning: 'The House speaks about the main idea of the bill, and may vote on it.',
    more: 'the-stages-of-a-bill',
  },
  {
    id: 'secretary-of-state',
    term: 'Secretary of State',
    also: ['home secretary'],
    meaning:
      'A top minister. In laws about the police and visas it means the Home Secretary, who runs the Home Office.',
  },
  {
    id: 'session',
    term: 'Session',
    also: ['sessions'],
    meaning: 'Parliament’s working year. It can be shorter or longer than a year.',
  },
  {
    id: 'sitting',
    term: 'Sitting',
    also: ['sittings'],
    meaning: 'One day, or half a day, on which a House or a committee meets.',
  },
  {
    id: 'sponsor',
    term: 'Sponsor',
    also: ['sponsors'],
    meaning: 'A member whose name stands at an amendment. The first one leads.',
  },
  {
    id: 'stage',
    term: 'Stage',
    also: ['stages'],
    meaning: 'A step that a bill must take in a House.',
    more: 'the-stages-of-a-bill',
  },
  {
    id: 'super-complaint',
    term: 'Super-complaint',
    also: [],
    meaning: 'A formal complaint about how the police work across the country. Only some chosen groups may make one.',
  },
  {
    id: 'teller',
    term: 'Teller',
    also: ['tellers'],
    meaning: 'A member who counts a vote. Tellers do not vote, but we know which side they count for.',
  },
  {
    id: 'third-reading',
    term: 'Third reading',
    also: ['3rd reading'],
    meaning: 'One last look at the bill before it leaves the House.',
    more: 'the-stages-of-a-bill',
  },
  {
    id: 'wash-up',
    term: 'Wash-up',
    also: [],
    meaning: 'The last few days before a Parliament ends for an election. Bills are hurried through or lost.',
    more: 'wash-up',
  },
  {
    id: 'withdrawn',
    term: 'Withdrawn',
    also: ['withdrawn after debate', 'withdrawn before debate'],
    meaning: 'The member took the amendment back. There was no vote, and it is not a defeat.',
  },
]

const byForm = new Map(glossary.flatMap((term) => [term.term, ...term.also].map((form) => [form.toLowerCase(), term])))

/** The term that these words name, whole: "Committee stage", "2nd reading". Undefined where the glossary has none. */
export function findTerm(words: string): Term | undefined {
  return byForm.get(words.trim().toLowerCase())
}
