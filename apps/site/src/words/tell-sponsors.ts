/** "Moved by A, with B, C and D"; null where nobody is known. */
export function tellSponsors({ lead, supporters }: { lead: string | null; supporters: string[] }): string | null {
  const others = new Intl.ListFormat('en-GB').format(supporters)
  if (lead === null) return others === '' ? null : `In the names of ${others}`
  return others === '' ? `Moved by ${lead}` : `Moved by ${lead}, with ${others}`
}
