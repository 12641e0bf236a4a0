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

test.each([
  'Automatic reply: Your letter',
  'Out of office',
  'Ateb awtomatig: Eich llythyr',
  'Allan o’r swyddfa',
  'Freagra uathoibríoch: Do litir',
  'Respuesta automática: Su carta',
  'Fuera de la oficina',
  'Fuera de oficina: su carta',
  'Resposta automática: A sua carta',
  'Fora do escritório',
  'Réponse automatique : Votre lettre',
  'Absence du bureau',
  'Message d’absence',
  'Automatische Antwort: Ihr Brief',
  'Abwesenheitsnotiz',
  'Abwesenheitsnotiz: Ihr Brief',
  'Risposta automatica: La sua lettera',
  'Fuori ufficio',
  'Automatisch antwoord: Uw brief',
  'Afwezigheidsbericht',
  'Odpowiedź automatyczna: List',
  'Poza biurem',
  'Răspuns automat: Scrisoarea',
  'Automatická odpověď: Dopis',
  'Automatikus válasz: Levél',
  'Automatski odgovor: Pismo',
  'Automatinis atsakymas: Laiškas',
  'Automātiska atbilde: Vēstule',
  'Automaatvastus: Kiri',
  'Automaattinen vastaus: Kirje',
  'Automatisk svar: Brev',
  'Autosvar: Brev',
  'Otomatik yanıt: Mektup',
  'Αυτόματη απάντηση: Επιστολή',
  'Автоматический ответ: Письмо',
  'Автоматична відповідь: Лист',
  'Автоматичен отговор: Писмо',
  'رد تلقائي: رسالتك',
  'خودکار جواب: خط',
  'מענה אוטומטי: מכתב',
  'स्वचालित उत्तर: पत्र',
  'স্বয়ংক্রিয় উত্তর: চিঠি',
  'ਸਵੈਚਲਿਤ ਜਵਾਬ: ਪੱਤਰ',
  'Tự động trả lời: Thư',
  '自動返信：手紙',
  '自动回复：信',
  '자동 회신: 편지',
])('an answer named “%s” is a machine’s, without a mark of it', async (subject) => {
  const raw = plainMail({ to, headers, subject }, 'I am away until Monday.')
  expect(await judge(raw)).toBe('auto-reply')
})

test.each([
  'Re: Out of office hours at the surgery',
  'Abwesenheit von Recht',
  'Absence of a firewall',
  'Fuera de la ley',
  'Your automatic reply',
  'Nicht im Gesetz',
])('an answer named “%s” may be a person’s', async (subject) => {
  expect(await judge(plainMail({ to, headers, subject }, 'Thank you for your letter.'))).toBe('reply')
})
