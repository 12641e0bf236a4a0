import { DirectoryUnusable } from './directory-unusable.ts'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** The edition that a file's name tells: "2026-08" for ONSPD_AUG_2026_UK.csv. */
function readEdition(fileName: string): string | undefined {
  const parts = /(?:^|[^A-Z])([A-Z]{3,9})[^A-Z\d]{1,2}(20\d\d)(?!\d)/i.exec(fileName)
  const month = months.indexOf(parts?.[1]?.slice(0, 3).toUpperCase() ?? '') + 1
  return parts && month > 0 ? `${parts[2]}-${String(month).padStart(2, '0')}` : undefined
}

/** The edition of a file, by its names or as somebody said: asked before anything is read, which takes minutes. */
export function decideEdition(fileNames: readonly string[], said: string | undefined): string {
  const told = fileNames.map(readEdition).find((edition) => edition !== undefined)
  const [name = 'The file'] = fileNames
  if (said !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(said)) {
    throw new DirectoryUnusable(`"${said}" is no edition. Say the year and the month, such as --edition 2026-08.`)
  }
  if (said !== undefined && told !== undefined && said !== told) {
    throw new DirectoryUnusable(`${name} says that it is of ${told}, and you say ${said}. Rename it if you are sure.`)
  }
  const edition = said ?? told
  if (edition !== undefined) return edition
  throw new DirectoryUnusable(
    `${name} does not tell its edition, as ONSPD_AUG_2026_UK.csv does. Say it: --edition 2026-08 for that of August 2026.`,
  )
}
