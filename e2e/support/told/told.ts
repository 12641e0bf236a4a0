/** What a reader is to be told at one moment, wherever they look. */
export interface Told {
  /** Where the ask stands: in a mark, as "Before Parliament", and in a sentence. */
  ask: { mark: string; sentence: string }
  /** Where the bill stands; null while no page is of it. */
  bill: { words: string; state: string } | null
  /** What became of the clause; null while nothing public knows it. */
  fate: { words: string; key: string; inAWord: string } | null
  /** How the clause is drawn as a text of the ask; null while nobody has said that it is one. */
  door: string | null
  /** Whether the day is known on which it was decided. */
  hasDay: boolean
  /** The days on which the bill sits. */
  days: string[]
}

/** Everything public that tells of an ask, a bill and a clause: by what it tells, and where. */
export type ToldByPlace = Record<'ask' | 'bill' | 'clause' | 'door' | 'days', Record<string, string | null>>

const nothing = { words: null, key: null, inAWord: null, state: null }

/** What each place says, where all of them say the same. */
export function toldEverywhere({ ask, bill, fate, door, hasDay, days }: Told): ToldByPlace {
  return {
    ask: tellAsk(ask),
    bill: tellBill(bill ?? nothing),
    clause: {
      ...tellClause(fate ?? nothing),
      ...tellAsText(door === null || fate === null ? nothing : fate),
      ...tellOnItsDay(hasDay && fate ? fate.words : null, door !== null),
    },
    door: { 'ask page': door, 'bill on the ask page': door, embed: door, 'open data of the ask': door },
    days: { 'bill page': days.join(' '), calendar: days.join(' ') },
  }
}

type Place = Record<string, string | null>

/** The front page says first whether it is law, in words for somebody new; the rest follows. */
const onFrontPage: Place = {
  'In law': 'In law.',
  'Agreed to, the Act not yet checked': 'Agreed to, and the Act not checked yet.',
}

function tellAsk({ mark, sentence }: Told['ask']): Place {
  return {
    'ask page': `${mark} ${sentence}`,
    home: onFrontPage[mark] ?? 'Not law.',
    search: `${mark}. ${sentence}`,
    'list of asks': mark,
    embed: mark,
    card: mark,
    'open data': sentence,
  }
}

function tellBill({ words, state }: Record<'words' | 'state', string | null>): Place {
  return { 'bill page': words, card: words, 'open data': state }
}

type TellsFate = Record<'words' | 'key' | 'inAWord', string | null>

function tellClause({ words, key }: TellsFate): Place {
  return { 'bill page': words, 'amendment page': words, card: words, 'open data': key }
}

function tellAsText({ words, key, inAWord }: TellsFate): Place {
  return { 'ask page': words, embed: inAWord, 'open data of the ask': key }
}

function tellOnItsDay(words: string | null, isOfAsk: boolean): Place {
  return {
    timeline: words?.toLowerCase() ?? null,
    'feed of the bill, Atom': words,
    'feed of the bill, JSON': words,
    'feed of the ask, Atom': isOfAsk ? words : null,
    'feed of the ask, JSON': isOfAsk ? words : null,
  }
}
