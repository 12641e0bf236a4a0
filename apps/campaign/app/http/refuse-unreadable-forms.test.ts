import { expect, test } from 'vitest'
import { isReadable } from './refuse-unreadable-forms.ts'

const urlencoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data; boundary=edge'
const part = '--edge\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--edge--\r\n'

const isFormReadable = (body: string, type: string | undefined): Promise<boolean> => {
  const headers: HeadersInit = type === undefined ? {} : { 'content-type': type }
  return isReadable(new Request('http://here/', { method: 'POST', headers, body: new TextEncoder().encode(body) }))
}

test.each([
  ['a form', 'a=b&c=%C3%A9', urlencoded],
  ['an empty form', '', urlencoded],
  ['broken percent signs, which are taken as they stand', 'a=%zz%ff', urlencoded],
  ['a form in parts', part, multipart],
])('%s is read', async (_, body, type) => {
  expect(await isFormReadable(body, type)).toBe(true)
})

test.each([
  ['JSON', '{"a":"b"}', 'application/json'],
  ['plain text', 'a=b', 'text/plain'],
  ['a body of no type', 'a=b', undefined],
  ['parts cut short', part.slice(0, -8), multipart],
  ['parts with another boundary', part, 'multipart/form-data; boundary=other'],
  ['a file, which no form of ours asks for', part.replace('name="a"', 'name="a"; filename="x.exe"'), multipart],
  ['a character that no database holds', 'a=%00', urlencoded],
  ['a name that no database holds', 'a%00=b', urlencoded],
  ['a name as long as a text', `${'a[b]'.repeat(60)}=b`, urlencoded],
  ['more fields than any form has', 'a&'.repeat(4_001), urlencoded],
])('%s is refused', async (_, body, type) => {
  expect(await isFormReadable(body, type)).toBe(false)
})

test('what was looked at can be read again', async () => {
  const request = new Request('http://here/', { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
  expect(await isReadable(request)).toBe(true)
  expect((await request.formData()).get('a')).toBe('b')
})
