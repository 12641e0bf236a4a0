import { measureGrowth } from '@safe-to-report/db/testing'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { readFoundingCampaign } from '../../campaign/found-campaigns.ts'
import { languages } from '@safe-to-report/languages'
import { letterLimits } from '../../campaign/letter-limits.ts'
import { letterWords } from '../letter-words.ts'
import { type DisclosureKind, findDisclosures } from './find-disclosures.ts'

const tells: Record<DisclosureKind, string[]> = {
  'immigration-status': [
    'I am afraid because my visa runs out in May.',
    'My spouse visa depends on him.',
    'I overstayed in 2019.',
    'I’ve overstayed, and he knows it.',
    'I am undocumented.',
    'My mother is undocumented and afraid.',
    'We are asylum seekers and wait for an answer.',
    'I claimed asylum last year.',
    'I have no recourse to public funds.',
    'I do not have any papers.',
    'I’ve got no papers.',
    'My asylum claim was refused.',
    'She is here illegally, they said.',
    'My husband’s immigration status is in his hands.',
    'I was on a student visa.',
    'My neighbour never called, since her visa had run out.',
    'I was detained for a month.',
    'My friend Ana, who has no visa, would not ring the police.',
    'She has no papers.',
    'He does not have a valid visa.',
    'I do not have a visa.',
    'My cousin Rosa is undocumented.',
    'Our leave to remain ends soon.',
    'Mi visa caducó.',
    'Soy solicitante de asilo.',
    'Estoy sin papeles desde hace dos años.',
    'No tengo papeles.',
    'Pedí asilo en Londres.',
    'O meu visto acabou.',
    'Estou sem documentos.',
    'Não tenho papéis.',
    'Sou refugiada.',
    'Rwy’n geisiwr lloches.',
    'Mae fy fisa wedi dod i ben.',
    'Mae fy statws mewnfudo yn ansicr.',
  ],
  refuge: [
    'I live in a refuge with my children.',
    'We were moved to a women’s refuge in March.',
    'She is staying at the refuge near the station.',
    'I am in a safe house.',
    'I have been living in a hostel since then.',
    'The refuge is in Testford, behind the church.',
    'My refuge is called Oak Tree.',
    'They helped me at Testford Women’s Refuge.',
    'Vivo en una casa de acogida.',
    'Estoy con mis hijas en un refugio.',
    'Moro num abrigo.',
    'Estou numa casa de abrigo.',
    'Rwy’n byw mewn lloches.',
  ],
  'child-name': [
    'My son Mateo was born here.',
    'My daughter, Lucía, is afraid of the police.',
    'My little boy is called Sam.',
    'our children Ana and Leo',
    'My seven-year-old daughter Inés saw it.',
    'My son’s name is Mateo.',
    'Mateo, my son, saw everything.',
    'Her daughter Blessing is in my class.',
    'Mi hija Lucía tiene miedo.',
    'Mi hijo se llama Mateo.',
    'A minha filha Beatriz tem medo.',
    'O meu filho chama-se Tomás.',
    'Mae fy merch Cerys yn ofnus.',
    'fy mab, Ifan',
  ],
  'phone-number': [
    'Ring me on 07700 900123.',
    'My number is 020 7946 0958.',
    '(0121) 496 0123',
    '+44 7700 900 123',
    '+44 (0)20 7946 0958',
    '00447700900123',
    'Call +34 612 345 678 in the evening.',
    '07700-900-123',
  ],
  'reference-number': [
    'My Home Office reference is A1234567.',
    'UAN 1234-5678-9012-3456',
    'My number 1234-5678-9012-3456/01 was never answered.',
    'GWF012345678',
    'BRP ZU1234567',
    'RPX123456 is on the card',
    'NI number QQ 12 34 56 C'.replace('QQ', 'AB'),
    'ab123456c',
    'NHS 943 476 5919',
    'The appeal is PA/01234/2021.',
    'ASC/1234567',
    'Crime reference number 4512/21 was all I got.',
    'My passport number is 123456789.',
    'the case number: 2021-0456',
  ],
  address: [
    'I live at 12 Rose Street.',
    'It was in 4a Old Church Lane, at night.',
    'Flat 12 is ours.',
    'room 7',
    '221B Baker Street',
    'Vivo en la calle de Alcalá, 45.',
    'Moro na Rua do Carmo, 12.',
    '7 Heol Fawr',
  ],
  postcode: ['I am in M1 1AE.', 'sw1a 1aa', 'EC1A1BB', 'My postcode is CF10 3AT.', 'Ｍ１　１ＡＥ'],
  email: ['Write to ana.example@example.org please.', 'sam+mp@mail.example.co.uk'],
}

test.each(Object.entries(tells).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text }))))(
  '$kind: “$text”',
  ({ kind, text }) => {
    expect(findDisclosures(text).map((found) => found.kind)).toContain(kind)
  },
)

test.each([
  'Victims should not have to fear for their immigration status.',
  'Migrant women with no recourse to public funds are turned away.',
  'Somebody who saw a crime and fears for their own status has the same reason to say nothing.',
  'Undocumented people are victims of crime, too.',
  'Nobody who has no visa should have to be afraid.',
  'My MP has no status in that debate.',
  'I work with asylum seekers and hear this every week.',
  'I am a nurse, and my patients are afraid.',
  'Refuge, Solace and the Domestic Abuse Commissioner ask for it.',
  'I volunteer for Refuge.',
  'Refuges are full, and every refuge in the country says so.',
  'The refuge in need of money is no rare thing.',
  'Nobody should have to look for a refuge alone.',
  'I want my son to grow up in a country that is just.',
  'I have a daughter. She is nine.',
  'My daughter is British.',
  'As a mother of two boys I think of them first.',
  'My son and I watched the debate.',
  'My children. They deserve better.',
  'By 321 votes to 262 on 15 March 2021.',
  'The Lords agreed by 214 votes to 208 on 30 April 2024.',
  'Section 81 of the Domestic Abuse Act 2021 asked for it.',
  'New Clause NC22 and Lords Amendment 40 of HL Bill 171.',
  'Between April 2020 and March 2023 there were 537.',
  'It cost £1.4 million in 2022-23.',
  'I have lived on this street for 40 years.',
  'Please vote for it on the way home.',
  'The House of Commons, London SW1A 0AA',
  'I was born in Cardiff in 1984.',
  'Le escribo porque las víctimas sin papeles tienen miedo.',
  'Mi hija tiene miedo de la policía.',
  'Escrevo porque as vítimas sem documentos têm medo.',
  'A minha filha tem medo.',
  'Mae fy merch yn ofnus.',
  'Rwy’n byw yng Nghaerdydd ers ugain mlynedd.',
  'I am on a committee that visited detention centres.',
  'My visit to Westminster was short.',
  'I am here to ask you for one thing.',
  'We are all safer when everybody can come forward.',
])('nothing is told by “%s”', (text) => {
  expect(findDisclosures(text)).toEqual([])
})

test('no text of our own raises an alarm', async () => {
  const { content } = await readFoundingCampaign()
  const { title, subjects, openings, points, closing } = content
  const pieces = [...subjects, ...openings, ...points, closing].flatMap((piece) => [piece, ...piece.variants])
  const texts = [
    title,
    ...pieces.map(({ text }) => text),
    ...points.flatMap(({ heading, bridge }) => (bridge ? [heading, bridge] : [heading])),
  ].flatMap((text) => languages.flatMap((language) => text[language] ?? []))
  const frames = Object.values(letterWords).flatMap(({ further, last, answer }) => [
    ...further,
    last,
    ...Object.values(answer),
  ])
  expect(texts.length).toBeGreaterThan(80)
  for (const text of [...texts, ...frames]) expect({ text, found: findDisclosures(text) }).toEqual({ text, found: [] })
})

test('what is found is where it stands, in order', () => {
  const text = 'My son Mateo and I live in a refuge. Ring 07700 900123.'
  expect(findDisclosures(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['child-name', 'My son Mateo'],
    ['refuge', 'I live in a refuge'],
    ['phone-number', '07700 900123'],
  ])
})

test('each thing is told once', () => {
  expect(findDisclosures('My Home Office reference number is A1234567.').map(({ kind }) => kind)).toEqual([
    'reference-number',
  ])
})

test('every place lies within the text, and none within another, whatever is typed', () => {
  const word = fc.constantFrom(
    'my',
    'son',
    'Ana',
    'visa',
    '07700',
    '900123',
    'SW1A',
    '1AA',
    'I',
    'refuge',
    'in',
    'a',
    '\n',
    '’',
    '@',
    'x.org',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        const found = findDisclosures(text)
        for (const { start, end } of found) expect(0 <= start && start < end && end <= text.length).toBe(true)
        for (const [index, one] of found.entries())
          expect(found[index + 1]?.start ?? text.length).toBeGreaterThanOrEqual(one.start)
      },
    ),
  )
})

test('what it takes to search a text grows in step with its length, even of one made to be slow', async () => {
  const single = Array.from(' \n\t\u00A0aA0.,-/:@\'"é')
  const words = [
    'my ',
    'My Aa ',
    '1 A',
    'a@',
    'I am in the ',
    'Rua Aa ',
    'AB/1',
    'x-',
    'my-',
    "a's ",
    'case no ',
    'My son Aa ',
  ]
  for (const piece of [...single, ...words]) {
    for (const before of ['', 'my ', 'case no ']) {
      const text = before + piece.repeat(Math.ceil(letterLimits.body / piece.length))
      const growth = await measureGrowth((share) => findDisclosures(text.slice(0, text.length * share)))
      expect(growth, `${before}${piece}`).toBeLessThan(4)
    }
  }
})

test('blanks between words may be of any sort and number, and what is found is where it stood', () => {
  const text = 'Here:  my \u00A0\t son   Mateo,\r\nand me.'
  const [found] = findDisclosures(text)
  expect(found && text.slice(found.start, found.end)).toBe('my \u00A0\t son   Mateo')
})
