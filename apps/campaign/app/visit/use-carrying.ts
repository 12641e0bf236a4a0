import { useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'

/** How what was typed travels from this page to the next. */
export interface Carrying {
  /** Of the letter in this visit; undefined in a page whose script keeps the letter. */
  letterNumber: string | undefined
  /** Whether the visit has what was typed, so that forms need not. */
  isKept: boolean
}

export function useCarrying(): Carrying {
  return useRouteLoaderData<typeof loader>('root')?.carrying ?? { letterNumber: undefined, isKept: false }
}
