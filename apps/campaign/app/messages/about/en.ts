/** The site says the same: these words have one home. */
export { aboutWords as en } from '@safe-to-report/serving/about-words'
