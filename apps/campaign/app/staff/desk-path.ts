/** Where the desk shows a row; nowhere when it is of a kind that staff do not edit. */
export function deskPath(kind: string, id: string): string | null {
  if (kind === 'amendment') {
    return `/staff/amendments/${id}`
  }
  if (kind === 'text') {
    return `/staff/texts/${id}`
  }
  return kind === 'stage' ? `/staff/stages/${id}` : null
}
