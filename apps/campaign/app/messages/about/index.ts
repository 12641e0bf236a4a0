/** The site says the same: these words have one home. */
export { aboutWords as aboutMessages } from '@safe-to-report/languages/about-words'
