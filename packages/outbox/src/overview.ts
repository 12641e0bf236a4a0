export { type WrongClock, listWrongClocks } from './clocks/wrong-clocks.ts'
export { type ReturnsOverview, countRefusedLately, findReturnsOverview } from './returns/mailbox-state.ts'
