export {
  madeDirectoryCsv,
  madeSectors,
  oddRows,
  toLine,
  type MadeDirectoryOptions,
  type MadePostcode,
} from './made-directory.ts'
export { buildMadeTable } from './build-made-table.ts'
