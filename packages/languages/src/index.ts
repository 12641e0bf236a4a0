export { languageNames, languageOfPrefix, languages, locales, pathIn, type Language } from './languages.ts'
export { writeBefore, type ComingDay } from './write-before.ts'
export { seatNameIn } from './seat-names.ts'
export { countIn, dayIn, instantIn, instantWithWeekdayIn, monthIn, numberIn, type CountForms } from './words-in.ts'
