export { AnswerTooBig, readWhole } from './read-whole.ts'
