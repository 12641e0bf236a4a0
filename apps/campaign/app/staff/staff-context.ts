import type { SessionStaff } from '@safe-to-report/db'
import { createContext } from 'react-router'

/** Who is at the desk. Set by `requireStaff` alone: reading it anywhere else throws. */
export const staffContext = createContext<SessionStaff>()
