export { madeDirectoryCsv, madeSectors, type MadeDirectoryOptions, type MadePostcode } from './made-directory.ts'
export { buildMadeTable } from './build-made-table.ts'
