export { findNew, type Finding } from './find-new.ts'
export { forgetItems } from './forget-items.ts'
