export interface MadePerson {
  id: number
  name: string
}

/** A made member of the Commons, as those who divide: Made-up Member 10 is 990200010. */
export function madeMember(number: number): MadePerson {
  return { id: 990_200_000 + number, name: `Made-up Member ${number}` }
}

/** A made peer. */
export function madePeer(number: number): MadePerson {
  return { id: 990_300_000 + number, name: `Made-up Peer ${number}` }
}

/** As the APIs that spell it so tell somebody. */
export function toMemberView(person: MadePerson | null): object | null {
  return (
    person && { id: person.id, listAs: person.name, name: person.name, party: 'Made-up Party A', thumbnailUrl: null }
  )
}
