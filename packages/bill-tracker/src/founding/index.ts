export { readFoundingRecord } from './read-founding-record.ts'
export { loadFoundingRecord } from './load-founding-record.ts'
export { FoundingFileFaulty } from '../shipped/parse-founding-file.ts'
