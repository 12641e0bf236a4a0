import { expect, test } from 'vitest'
import { aContext, aSentForm } from '../testing/requests.ts'
import { action } from './find-mp.tsx'

function find(fields: Record<string, string>) {
  const request = aSentForm('/es/write/mp', fields)
  return action({
    request,
    params: { language: 'es' },
    context: aContext({}),
    url: new URL(request.url),
    pattern: '/:language?/write/mp',
  })
}

test.each(['postcode', 'list', 'sample'])('in another language, a seat found by %s stays so', async (foundBy) => {
  expect(await find({ gss: 'E14000001', foundBy })).toMatchObject({ answer: { answer: 'seat', foundBy } })
})

test('the seats among which a device asks are asked about, and nothing of it gets into the letter', async () => {
  const asked = await find({ among: 'E14000001', askedFor: 'border' })
  expect(asked).toMatchObject({ answer: { answer: 'which-seat', why: 'border' }, draft: { why: '', gss: '' } })
})

test('a seat sent without a word of how it was found comes from the device', async () => {
  expect(await find({ gss: 'E14000001' })).toMatchObject({ answer: { foundBy: 'device' } })
})
