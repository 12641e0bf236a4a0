import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeFailure } from './judge-failure.ts'
import { longestWaitSeconds, readWait } from './read-reply.ts'

function answered(responseCode: number, command: string, words: string) {
  return judgeFailure({ code: 'EMESSAGE', command, responseCode, response: `${responseCode} ${words}` }, true)
}

test.each([
  {
    code: 450,
    command: 'RCPT TO',
    words: '4.7.1 Rate limit exceeded, try again in 5 minutes',
    by: 'domain',
    wait: 300,
  },
  { code: 421, command: 'RCPT TO', words: '4.7.28 Too many messages. Retry-After: 120', by: 'server', wait: 120 },
  { code: 421, command: 'CONN', words: 'service closing', by: 'connection', wait: undefined },
  { code: 421, command: 'CONN', words: '4.3.2 Try again in 30 seconds', by: 'server', wait: 30 },
  { code: 452, command: 'RCPT TO', words: '4.5.3 Too many recipients', by: 'server', wait: undefined },
  { code: 552, command: 'RCPT TO', words: 'Too many recipients', by: 'server', wait: undefined },
  { code: 452, command: 'DATA', words: '4.3.1 Insufficient system storage', by: 'stumble', wait: undefined },
  { code: 452, command: 'RCPT TO', words: '4.2.2 Mailbox full', by: 'answer', wait: undefined },
  { code: 450, command: 'RCPT TO', words: '4.2.0 Greylisted, try again in 300 seconds', by: 'answer', wait: 300 },
  { code: 451, command: 'DATA', words: '4.4.5 System busy', by: 'domain', wait: undefined },
  { code: 550, command: 'DATA', words: '5.4.5 Daily user sending limit exceeded', by: 'server', wait: undefined },
  { code: 530, command: 'RCPT TO', words: '5.7.0 Authentication required', by: 'set-up', wait: undefined },
])('"$code $words" to $command puts off by $by', ({ code, command, words, by, wait }) => {
  const failure = answered(code, command, words)
  expect(failure).toMatchObject({ failure: 'put-off', by })
  expect('waitSeconds' in failure ? failure.waitSeconds : undefined).toBe(wait)
})

test.each([
  { code: 550, words: '5.1.1 No such user' },
  { code: 552, words: '5.2.2 Mailbox full: over quota' },
  { code: 554, words: '5.4.6 Too many hops' },
  { code: 550, words: '5.7.1 Message refused by policy' },
])('"$code $words" is the last word', ({ code, words }) => {
  expect(answered(code, 'RCPT TO', words)).toMatchObject({ failure: 'refused' })
})

const commands = fc.constantFrom('CONN', 'EHLO', 'AUTH PLAIN', 'MAIL FROM', 'RCPT TO', 'DATA', '.')

test('whatever is said with 4xx, a letter is neither given up nor held to be uncertain', () => {
  fc.assert(
    fc.property(fc.integer({ min: 400, max: 499 }), commands, fc.string(), (code, command, words) => {
      expect(answered(code, command, words).failure).toBe('put-off')
    }),
  )
})

test('whatever a server says, it gets an answer, no address stays in it, and no wait is longer than four hours', () => {
  const words = fc.oneof(
    fc.string(),
    fc.emailAddress(),
    fc.nat().map((n) => `try again in ${n} hours`),
  )
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 599 }), commands, words, fc.boolean(), (code, command, said, begun) => {
      const failure = judgeFailure({ command, responseCode: code, response: `${code} ${said}` }, begun)
      expect(failure.reply).not.toMatch(/[^\s<>@"'(),;:]@[^\s<>@"'(),;]/)
      expect(readWait(said) ?? 1).toBeGreaterThan(0)
      expect(readWait(said) ?? 1).toBeLessThanOrEqual(longestWaitSeconds)
    }),
  )
})

test('without an answer, only the mark decides', () => {
  fc.assert(
    fc.property(fc.anything(), fc.boolean(), (error, begun) => {
      const bare = { code: 'ECONNECTION', cause: error }
      expect(judgeFailure(bare, begun).failure).toBe(begun ? 'uncertain' : 'put-off')
    }),
  )
})
