/** A seat of the stand-in. Names, members and parties as in April 2026; e-mail addresses and telephone numbers are made. */
export interface SeatContent {
  constituencyId: number
  name: string
  member: { id: number; name: string; party: string; hasEmail: boolean } | null
}

type SeatNote = readonly [seat: string, memberId: number, name: string, party: string]

const held: readonly SeatNote[] = [
  ['Cities of London and Westminster', 5257, 'Rachel Blake', 'Labour'],
  ['Hackney South and Shoreditch', 1524, 'Dame Meg Hillier', 'Labour'],
  ['Islington South and Finsbury', 1536, 'Emily Thornberry', 'Labour'],
  ['Manchester Central', 4263, 'Lucy Powell', 'Labour'],
  ['Leicester South', 5120, 'Shockat Adam', 'Independent'],
  ['Oxford West and Abingdon', 4656, 'Layla Moran', 'Liberal Democrat'],
  ['Bristol Central', 5102, 'Carla Denyer', 'Green Party'],
  ['Cardiff South and Penarth', 4264, 'Stephen Doughty', 'Labour'],
  ['Dwyfor Meirionnydd', 4521, 'Liz Saville Roberts', 'Plaid Cymru'],
  ['Glasgow North East', 5137, 'Maureen Burke', 'Labour'],
  ['Belfast East', 4360, 'Gavin Robinson', 'Democratic Unionist Party'],
  ['Belfast South and Mid Down', 4827, 'Claire Hanna', 'Social Democratic & Labour Party'],
]

const withoutEmail: SeatNote = ['Aberdeen South', 4735, 'Stephen Flynn', 'Scottish National Party']

/** Not vacant in truth: the stand-in says so, to show what a vacant seat looks like. */
const vacant = 'Orkney and Shetland'

const firstId = 990_001

/** The stand-in's seats: twelve with a member, one whose member lists no e-mail, one vacant. */
export function buildSeats(): SeatContent[] {
  const seats = [...held, withoutEmail].map(([name, id, member, party], index) => ({
    constituencyId: firstId + index,
    name,
    member: { id, name: member, party, hasEmail: name !== withoutEmail[0] },
  }))
  return [...seats, { constituencyId: firstId + seats.length, name: vacant, member: null }]
}
