import { expect, test } from 'vitest'
import { plainMail } from '../../testing/returned-mail.ts'
import { classifyReturn } from '../classify-return.ts'
import { readMail } from '../read-mail.ts'

const to = 'back+token@campaign.example'
const headers = ['Return-Path: <aide@parliament.example>', 'In-Reply-To: <1@campaign.example>']

async function judge(raw: string): Promise<string> {
  const classified = classifyReturn(await readMail(Buffer.from(raw)))
  return 'cause' in classified ? classified.cause : classified.class
}

test.each([
  ['a telephone', 'Sam Aide\nTel: 0151 552 1234\nE-mail: sam@parliament.example'],
  ['a telephone in one line', 'sam@parliament.example | 01632 554 123 | ext. 552'],
  ['a telephone with dashes', 'sam@parliament.example\n503-550-1539 (office)'],
  ['a house number', '550 London Road\nTestford\nsam@parliament.example'],
  ['an item of an agenda', 'Item 5.1.1 of the agenda, as sam@parliament.example says: 550 people came.'],
  ['a vote', '554 members were there, and the bill was rejected. Sam <sam@parliament.example>'],
])('a person whose words hold %s beside an address answers', async (_what, words) => {
  const text = `Dear Ann,\n\nThank you for your letter.\n\n${words}`
  expect(await judge(plainMail({ to, headers: headers.slice(0, 1), subject: 'Your letter' }, text))).toBe('reply')
  expect(await judge(plainMail({ to, headers }, text))).toBe('reply')
})

test('a person who answers, and tells of a mail that came back to them, answers', async () => {
  const text = 'My mail to ann@home.example could not be delivered: 550 5.1.1 User unknown. Where else can I write?'
  expect(await judge(plainMail({ to, headers }, text))).toBe('reply')
})

test.each([
  ['Delivery problems at the Post Office', 'Many letters were returned to sender. Write to sam@parliament.example.'],
  ['Delayed: your letter', 'I am sorry. We will keep trying to get an answer from the Home Office.'],
  ['Warning: message from the Home Office delayed', 'They tell me that their answer is delayed. I will keep trying.'],
])('of a person who writes “%s” nothing is told as lost or late', async (subject, words) => {
  const raw = plainMail({ to, subject, headers: headers.slice(0, 1) }, `Dear Ann,\n\n${words}\n\nSam`)
  expect(['reply', 'unclear']).toContain(await judge(raw))
})
