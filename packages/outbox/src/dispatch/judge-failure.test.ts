import { expect, test } from 'vitest'
import { judgeFailure } from './judge-failure.ts'
import { tidyReply } from '../smtp/tidy-reply.ts'

const cut = { code: 'ECONNECTION', command: 'CONN' }

test.each([
  { what: 'a cut before the data', error: cut, dataBegun: false, failure: 'put-off', by: 'connection' },
  {
    what: 'no descriptor left',
    error: { code: 'EMFILE', command: 'CONN' },
    dataBegun: false,
    failure: 'put-off',
    by: 'crowd',
  },
  { what: 'a cut at the recipient', error: silent('ECONNECTION'), dataBegun: false, failure: 'put-off', by: 'stumble' },
  { what: 'silence at the recipient', error: silent('ETIMEDOUT'), dataBegun: false, failure: 'put-off', by: 'stumble' },
  { what: '354 to the whole data', error: answer(354, 'DATA'), dataBegun: true, failure: 'uncertain' },
  { what: '999 to the whole data', error: answer(999, 'DATA'), dataBegun: true, failure: 'uncertain' },
  { what: 'a cut after the data began', error: cut, dataBegun: true, failure: 'uncertain' },
  {
    what: 'no answer to the data',
    error: { code: 'ETIMEDOUT', command: 'CONN' },
    dataBegun: true,
    failure: 'uncertain',
  },
  { what: '450 to the recipient', error: answer(450, 'RCPT TO'), dataBegun: false, failure: 'put-off', by: 'answer' },
  { what: '452 to the data', error: answer(452, 'DATA'), dataBegun: true, failure: 'put-off', by: 'answer' },
  { what: '421 to the data', error: answer(421, 'DATA'), dataBegun: true, failure: 'put-off', by: 'stumble' },
  { what: '550 to the recipient', error: answer(550, 'RCPT TO'), dataBegun: false, failure: 'refused' },
  { what: '554 to the data', error: answer(554, 'DATA'), dataBegun: true, failure: 'refused' },
  {
    what: '535 to our log-in',
    error: answer(535, 'AUTH PLAIN'),
    dataBegun: false,
    failure: 'put-off',
    by: 'set-up',
  },
  {
    what: '550 to our sender',
    error: answer(550, 'MAIL FROM'),
    dataBegun: false,
    failure: 'put-off',
    by: 'set-up',
  },
  {
    what: 'an address that is none',
    error: { code: 'EENVELOPE', command: 'API' },
    dataBegun: false,
    failure: 'refused',
  },
  { what: 'something unheard of', error: 'odd', dataBegun: true, failure: 'uncertain' },
])('$what is $failure', ({ error, dataBegun, failure, by }) => {
  expect(judgeFailure(error, dataBegun)).toMatchObject(by === undefined ? { failure } : { failure, by })
})

test.each([
  { said: '550 5.1.1 <jo.bloggs@parliament.uk>: no such user', told: '550 5.1.1 [address]: no such user' },
  { said: '250 2.0.0 Ok: queued as 4XyZ', told: '250 2.0.0 Ok: queued as 4XyZ' },
  { said: '550 ana+x@example.org\r\n550 and "zoë@exämple.org"', told: '550 [address] 550 and "[address]"' },
])('of "$said" the addresses are removed', ({ said, told }) => {
  expect(tidyReply(said)).toBe(told)
})

function silent(code: string) {
  return { code, command: 'RCPT TO' }
}

function answer(responseCode: number, command: string) {
  return { code: 'EMESSAGE', command, responseCode, response: `${responseCode} words` }
}
