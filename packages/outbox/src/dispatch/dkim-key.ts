import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { DkimKey } from './sign-mail.ts'

/** The variables of a DKIM key: domain, selector, and the key itself or the file that holds it; all or none. */
export const dkimVariables = {
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  /** PEM; `\n` may stand for the ends of its lines. */
  DKIM_PRIVATE_KEY: z.string().optional(),
  DKIM_PRIVATE_KEY_FILE: z.string().optional(),
}

type DkimVariables = Partial<Record<keyof typeof dkimVariables, string | undefined>>

/** Reads the key; undefined when none of the variables is set. Throws in words when some are missing or it is no key. */
export async function loadDkimKey(variables: DkimVariables): Promise<DkimKey | undefined> {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector } = variables
  const { DKIM_PRIVATE_KEY: inline, DKIM_PRIVATE_KEY_FILE: file } = variables
  if (!domain && !selector && !inline && !file) return undefined
  if (!domain || !selector || (!inline && !file)) {
    throw new Error(
      'DKIM needs DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY (or DKIM_PRIVATE_KEY_FILE): all or none.',
    )
  }
  const privateKey = inline ? inline.replaceAll('\\n', '\n') : await readFile(file ?? '', 'utf8')
  try {
    createPrivateKey(privateKey)
  } catch {
    // The error is left out: it may quote the key.
    throw new Error('The DKIM private key is not a private key in PEM form.')
  }
  return { domain, selector, privateKey }
}
