import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import { z } from 'zod'

/** A proof of work as a patient program at this internet address would bring it; empty when no challenge is to be had. */
export async function proveWork(origin: string, address = '127.0.0.1'): Promise<string> {
  const answer = await fetch(`${origin}/challenge`, { headers: { 'x-forwarded-for': address } })
  if (!answer.ok) return ''
  const challenge = z.custom<Challenge>().parse(await answer.json())
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}
