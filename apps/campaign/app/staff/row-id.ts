/** PostgreSQL refuses anything but a uuid here, and an address typed wrong is no failure of ours. */
export function isRowId(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
}
