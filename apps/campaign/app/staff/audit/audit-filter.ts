import type { AuditFilter } from '@safe-to-report/db'
import { z } from 'zod'
import { isRowId } from '../row-id.ts'
import { findActs } from './acts.ts'

/** What of the audit is asked for, as an address and a form say it; empty: everything. */
export interface AskedAudit {
  who: string
  did: string
  thing: string
  day: string
}

/** In place of an account: whoever owns the database, at the command line. */
export const commandLine = 'command-line'

const day = z.iso.date()

/** What an address asks for. What it says wrongly is not asked for, and is not shown as if it were. */
export function readAskedAudit(query: URLSearchParams): AskedAudit {
  const read = (name: string, isRight: (value: string) => boolean): string => {
    const value = query.get(name) ?? ''
    return isRight(value) ? value : ''
  }
  return {
    who: read('who', (value) => value === commandLine || isRowId(value)),
    did: read('did', (value) => findActs(value) !== undefined),
    thing: read('thing', isRowId),
    day: read('day', (value) => day.safeParse(value).success),
  }
}

/** As the database is asked. */
export function toAuditFilter({ who, did, thing, day: on }: AskedAudit): AuditFilter {
  const actions = findActs(did)
  return {
    ...(who !== '' && { staffId: who === commandLine ? null : who }),
    ...(actions && { actions }),
    ...(thing !== '' && { thing }),
    ...(on !== '' && { day: on }),
  }
}

/** The address of a page of the audit that asks for the same. */
export function toAuditQuery(asked: AskedAudit, before?: number): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  if (before !== undefined) query.set('before', String(before))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
