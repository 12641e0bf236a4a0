/**
 * Folds a seat's name for comparing: no accents, lower case, single spaces. Parliament, the ONS and postcodes.io agree on
 * the 650 names only after this ("Montgomeryshire and Glyndŵr").
 *
 * @example
 * toNameKey('Ynys Môn') // 'ynys mon'
 */
export function toNameKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}
