import { expect, test } from 'vitest'
import { plainMail } from '../../testing/returned-mail.ts'
import { readMail } from '../read-mail.ts'
import { saysThatBoxIsClosed } from './closed-box.ts'

const judge = async (text: string): Promise<boolean> =>
  saysThatBoxIsClosed(await readMail(Buffer.from(plainMail({ to: 'back@campaign.example' }, text))))

test.each([
  'This mailbox takes no messages. Yours was not delivered.',
  'This mailbox does not accept incoming messages.',
  'This email inbox office@example.org is no longer in use. Please contact someone else.',
  'Please note that this address is not monitored.',
  'Sample Member is no longer the MP for Testford.',
  'Sample Member has stood down, and this account has been closed.',
  'You have written to an unattended mailbox.',
  'Mae’r blwch hwn wedi’i gau.',
])('%s: that nobody reads it', async (text) => {
  expect(await judge(text)).toBe(true)
})

test.each([
  'Thank you for your letter. I have left a message for the minister.',
  'Your e-mail has been received and a member of the team will look at it.',
  'I am away until Monday and shall read your message then.',
  'My inbox is very full; I answer within twenty days.',
  'I agree.\n\n> This mailbox is not monitored.',
])('%s: nothing of the kind', async (text) => {
  expect(await judge(text)).toBe(false)
})
