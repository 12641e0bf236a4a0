import { expect, test } from 'vitest'
import { databaseAddress, mailServerAddress, ownAddress, webAddress } from './env-addresses.ts'

test.each([
  ['https://write.example.org', 'https://write.example.org'],
  ['https://write.example.org/', 'https://write.example.org'],
  ['https://write.example.org:8443/', 'https://write.example.org:8443'],
  ['HTTPS://Write.Example.org', 'https://write.example.org'],
  ['http://localhost:4322', 'http://localhost:4322'],
  ['http://127.0.0.1:4322/', 'http://127.0.0.1:4322'],
  ['http://[::1]:4322', 'http://[::1]:4322'],
])('one of our own apps may be at %s', (address, origin) => {
  expect(ownAddress.parse(address)).toBe(origin)
})

test.each([
  ['http://write.example.org', ['must be https']],
  ['http://localhost.example.org', ['must be https']],
  ['http://127.0.0.1.example.org', ['must be https']],
  ['http://10.0.0.7:4322', ['must be https']],
  ['http://localhost@write.example.org/', ['must be https', 'must hold no user']],
  ['https://write.example.org/campaign', ['must be an origin alone']],
  ['https://write.example.org/?a=b', ['must be an origin alone']],
  ['https://write.example.org/#top', ['must be an origin alone']],
  ['https://me:pw@write.example.org', ['must hold no user']],
  ['http://me@write.example.org/x?y#z', ['must be https', 'must hold no user', 'must be an origin alone']],
  ['ftp://write.example.org', ['must be an https']],
  ['write.example.org', ['must be an https']],
  ['javascript:alert(1)', ['must be an https', 'must be an origin alone']],
])('an app of ours at %s is a fault', (address, faults) => {
  const answer = ownAddress.safeParse(address)
  const told = answer.success ? [] : answer.error.issues.map(({ message }) => message)
  expect(told).toEqual(faults.map((fault) => expect.stringContaining(fault)))
})

test.each([
  ['https://www.bbc.co.uk/weather', true],
  ['https://bills-api.parliament.uk?x=y', true],
  ['http://127.0.0.1:9/stand-in', true],
  ['http://www.bbc.co.uk/weather', false],
  ['https://me:pw@api.example.org', false],
])('another site at %s is taken: %s', (address, isTaken) => {
  expect(webAddress.safeParse(address).success).toBe(isTaken)
})

const remote = 'postgres://safe_site:Xk2-Lq@db.internal:5432/safe'

test.each([
  'postgres://safe_site:secret@127.0.0.1:5432/safe',
  'postgresql://owner@localhost/safe',
  'postgres://owner@[::1]/safe',
  'postgres:///safe?host=/var/run/postgresql',
  'postgres://owner@%2Fvar%2Frun/safe',
  `${remote}?sslmode=verify-full`,
  `${remote}?sslmode=verify-full&sslrootcert=/etc/ca.pem`,
  `${remote}?sslmode=verify-ca`,
  `${remote}?sslmode=require`,
  `${remote}?ssl=true`,
])('a database at %s is taken', (address) => {
  expect(databaseAddress.safeParse(address).success).toBe(true)
})

test.each([
  remote,
  `${remote}?sslmode=disable`,
  `${remote}?sslmode=prefer`,
  `${remote}?sslmode=allow`,
  `${remote}?sslmode=no-verify`,
  `${remote}?sslmode=`,
  `${remote}?sslmode=require&sslmode=disable`,
  `${remote}?ssl=0`,
  'postgres://owner:Xk2-Lq@localhost/safe?host=db.internal',
  'postgres://owner:Xk2-Lq@localhost/safe?host=localhost&host=db.internal',
  'postgres://owner:Xk2-Lq@localhost.evil.example/safe',
  'postgres://owner:Xk2-Lq@10.0.0.7/safe',
])('a database at %s is told to ask for TLS, the best way first', (address) => {
  const answer = databaseAddress.safeParse(address)
  expect(answer.error?.issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/must ask for TLS: add \?sslmode=verify-full.*require/),
  ])
})

test.each([
  ['postgres://safe_site:secret@db.internal:5432/safe?sslmode=verify-full', false],
  ['postgres://postgres:postgres@db.internal/safe?sslmode=verify-full', false],
  ['postgres://safe_site:safe_site@db.internal/safe?sslmode=verify-full', false],
  ['postgres://safe_site@db.internal/safe?sslmode=verify-full&password=Secret', false],
  ['postgres://safe_site@db.internal/safe?sslmode=verify-full', true],
])('the password in %s is taken: %s', (address, isTaken) => {
  expect(databaseAddress.safeParse(address).success).toBe(isTaken)
})

test.each([
  ['smtps://user:Xk2-Lq@relay.example.org:465', true],
  ['smtp://127.0.0.1:4325', true],
  ['smtp://user:secret@localhost', true],
  ['smtps://user:secret@relay.example.org:465', false],
  ['smtps://bounces:bounces@relay.example.org', false],
  ['http://wrong.example', false],
  ['relay.example.org', false],
])('a mail server at %s is taken: %s', (address, isTaken) => {
  expect(mailServerAddress(['smtps', 'smtp']).safeParse(address).success).toBe(isTaken)
})
