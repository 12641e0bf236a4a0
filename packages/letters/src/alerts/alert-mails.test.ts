import { expect, test } from 'vitest'
import { languages } from '@safe-to-report/languages'
import { buildAlertConfirmationMail, buildAlertMail } from './alert-mails.ts'

const page = { name: 'Amendment 67', lines: ['Decision: “Agreed”', 'Note: “x”'], url: 'https://site.example/a' }
const news = { about: 'A Bill', pages: [page], corrections: [], url: 'https://site.example/bills/x' }
const publicUrl = 'https://write.example'

function aSubscriber(language: (typeof languages)[number] = 'en') {
  return { to: 'ana@example.org', language, token: 't'.repeat(43), stopToken: 's'.repeat(43) }
}

test('an alert reads well as text', () => {
  const { body } = buildAlertMail(aSubscriber(), { news, pace: 'at-once', publicUrl, sinceChange: 0 })
  expect(body).toBe(`Hello,

There is news about what you follow: A Bill.

────────────────────

Amendment 67

• Decision: “Agreed”
• Note: “x”

https://site.example/a

────────────────────

You get this mail when something changes, because you asked for it and confirmed it.

To see or change what you get:
https://write.example/alerts/${'t'.repeat(43)}

To stop it and have your address erased:
https://write.example/alerts/stop/${'s'.repeat(43)}

Please do not pass this mail on, since its links act in your name. You can delete it at any time.
`)
})

test('much news is told up to fifteen pages, and counted', () => {
  const pages = Array.from({ length: 20 }, (_, at) => ({ ...page, name: `Amendment ${at}` }))
  const { body } = buildAlertMail(aSubscriber(), {
    news: { ...news, pages },
    pace: 'weekly',
    publicUrl,
    sinceChange: 0,
  })
  expect(body).toContain('Amendment 14')
  expect(body).not.toContain('Amendment 15')
  expect(body).toContain('And 5 more pages changed. All of it:\nhttps://site.example/bills/x')
})

test.each([
  ['en', 'And one more page changed.'],
  ['es', 'Y ha cambiado una página más.'],
  ['pt', 'E mudou mais uma página.'],
  ['cy', 'Mae un dudalen arall wedi newid.'],
] as const)('one page more is one page in %s', (language, says) => {
  const pages = Array.from({ length: 16 }, (_, at) => ({ ...page, name: `Amendment ${at}` }))
  const { body } = buildAlertMail(aSubscriber(language), {
    news: { ...news, pages },
    pace: 'weekly',
    publicUrl,
    sinceChange: 0,
  })
  expect(body).toContain(says)
})

test.each(languages)('in %s the subjects are neutral, and one click needs no language', (language) => {
  const asking = buildAlertConfirmationMail(aSubscriber(language), { publicUrl, until: new Date(0) })
  const alert = buildAlertMail(aSubscriber(language), { news, pace: 'weekly', publicUrl, sinceChange: 0 })
  for (const { subject, stopUrl } of [asking, alert]) {
    expect(subject).not.toMatch(/bill|firewall|police|polic|migra|Parlam|Senedd/i)
    expect(stopUrl).toBe(`https://write.example/alerts/stop/${'s'.repeat(43)}`)
  }
  const prefix = language === 'en' ? '' : `/${language}`
  expect(asking.body).toContain(`https://write.example${prefix}/alerts/confirm/${'t'.repeat(43)}`)
  expect(alert.body).toContain(`https://write.example${prefix}/alerts/${'t'.repeat(43)}`)
})

const correction = {
  name: 'Amendment 67, A Bill',
  url: 'https://site.example/bills/x',
  cameBy: 100,
  toThoseTold: ['Correction: we told you: Decision: “Agreed”.', 'That was taken back because: It was another.'],
  toOthers: ['Taken back: Decision: “Agreed”. Why: It was another.'],
}

test.each([
  ['en', 'A correction of what we told you'],
  ['es', 'Una corrección de lo que le dijimos'],
  ['pt', 'Uma correção do que lhe dissemos'],
  ['cy', 'Cywiriad o’r hyn a ddywedon ni wrthych'],
] as const)('in %s whoever was told is told first what was taken back, and nobody else was told', (language, says) => {
  const build = (sinceChange: number) =>
    buildAlertMail(aSubscriber(language), {
      news: { ...news, corrections: [correction] },
      pace: 'at-once',
      publicUrl,
      sinceChange,
    }).body
  expect(build(99)).toContain(`────

${says}

Amendment 67, A Bill

• Correction: we told you: Decision: “Agreed”.
• That was taken back because: It was another.

https://site.example/bills/x

────────────────────

Amendment 67
`)
  expect(build(100)).not.toContain(says)
  expect(build(100)).toContain('• Taken back: Decision: “Agreed”. Why: It was another.')
  expect(build(100)).not.toContain('we told you')
})

const aCall = {
  name: 'Call to act: Write before Report',
  lines: ['New. Its last day is 12 December 2026.'],
  url: 'https://site.example/notices/x',
  notice: { kind: 'call', endsOn: '2026-12-12', titles: { es: 'Escriba antes del informe', cy: 'Ysgrifennwch' } },
} as const

test.each([
  ['es', 'Llamada a la acción: Escriba antes del informe', 'Es nueva. Su último día es el 12 de diciembre de 2026.'],
  ['cy', 'Galwad i weithredu: Ysgrifennwch', 'Newydd. Y diwrnod olaf yw 12 Rhagfyr 2026.'],
  ['pt', aCall.name, aCall.lines[0]],
  ['en', aCall.name, aCall.lines[0]],
] as const)('a call is told in %s where it has that language, else in English', (language, name, line) => {
  const pages = [{ ...aCall, lines: [...aCall.lines] }]
  const { body } = buildAlertMail(aSubscriber(language), {
    news: { ...news, pages },
    pace: 'at-once',
    publicUrl,
    sinceChange: 0,
  })
  expect(body).toContain(`${name}\n\n• ${line}\n\n${aCall.url}`)
})
