export { saveWrongClock } from './wrong-clocks.ts'
