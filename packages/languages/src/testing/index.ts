export { compareMessages } from './compare-messages.ts'
