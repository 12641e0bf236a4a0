export { compareMessages } from './compare-messages.ts'
export { blocksOf, countWords } from './blocks-of.ts'
export { measureText, readingAgeIn, readingAgeOf } from './reading-age.ts'
