/** "Moved by A, with B, C and D"; null where nobody is known. */
export function tellSponsors({ lead, supporters }: { lead: string | null; supporters: string[] }): string | null {
  const others = new Intl.ListFormat('en-GB').format(supporters.map(inASentence))
  if (lead === null) return others === '' ? null : `In the names of ${others}`
  const first = `Moved by ${inASentence(lead)}`
  return others === '' ? first : `${first}, with ${others}`
}

function inASentence(name: string): string {
  return /^(Arch)?bishop of /i.test(name) ? `the ${name}` : name
}
