const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** The edition that a file's name tells: "2026-08" for ONSPD_AUG_2026_UK.csv. */
export function readEdition(fileName: string): string | undefined {
  const parts = /ONSPD_([A-Z]{3})[A-Z]*_(20\d\d)/i.exec(fileName)
  const month = months.indexOf(parts?.[1]?.toUpperCase() ?? '') + 1
  return parts && month > 0 ? `${parts[2]}-${String(month).padStart(2, '0')}` : undefined
}
