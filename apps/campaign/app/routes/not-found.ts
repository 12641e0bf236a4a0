import { refuse } from '../http/refuse.ts'

export const loader = (): never => refuse(404)
