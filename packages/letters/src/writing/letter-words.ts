import type { AnswerWanted } from './answer-wanted.ts'
import type { LeadingWords } from './arrange-words.ts'
import { type Language, seatNameIn } from '@safe-to-report/languages'

/** The seat that a letter goes to. */
export interface LetterSeat {
  name: string
  /** Names of the seats next door, where its writer lives at their border and does not know on which side. */
  borders?: readonly string[]
}

/** The words around a letter, which are no campaign's. */
export interface LetterWords extends LeadingWords {
  salutation: (name: string) => string
  livesIn: (seatName: string) => string
  /** Of two or more seats, where its writer does not know in which of them they live. */
  livesAtBorder: (seatNames: readonly string[]) => string
  /** Before the close. */
  answer: Record<AnswerWanted, string>
  close: string
}

function joinWith(names: readonly string[], and: string): string {
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${and} ${last}`
}

/** The sentence that tells an office where its writer lives. */
export function sayWhere(seat: LetterSeat, language: Language): string {
  const { livesIn, livesAtBorder } = letterWords[language]
  const { name, borders = [] } = seat
  return borders.length > 0 ? livesAtBorder([name, ...borders]) : livesIn(name)
}

/** English and Welsh are letters; Spanish and Portuguese tell the meaning beside them. */
export const letterWords: Record<Language, LetterWords> = {
  en: {
    salutation: (name) => `Dear ${name},`,
    livesIn: (seatName) => `I live in ${seatName}.`,
    livesAtBorder: (names) => `I live at the border of ${joinWith(names, 'and')}.`,
    mattersToMe: 'This matters to me',
    further: ['There is a second reason.', 'I would ask you to consider this too.', 'Nor is that all.'],
    last: 'There is one more thing that I ask you to weigh.',
    answer: {
      'by-email': 'Please reply to me by e-mail, not by post or telephone.',
      'by-post': 'Please reply to me by post, at the address below.',
      'not-said': '',
    },
    close: 'Yours sincerely,',
  },
  cy: {
    salutation: (name) => `Annwyl ${name},`,
    livesIn: (seatName) => `Rwy’n byw yn etholaeth ${seatNameIn('cy', seatName)}.`,
    livesAtBorder: (names) => {
      const inWelsh = names.map((name) => seatNameIn('cy', name))
      const and = /^[aeiouwyâêîôûŵŷ]/i.test(inWelsh.at(-1) ?? '') ? 'ac' : 'a'
      return `Rwy’n byw ar y ffin rhwng etholaethau ${joinWith(inWelsh, and)}.`
    },
    mattersToMe: 'Mae hyn yn bwysig i mi',
    further: ['Mae ail reswm.', 'Hoffwn ichi ystyried hyn hefyd.', 'Nid dyna’r cyfan.'],
    last: 'Mae un peth arall y gofynnaf ichi ei bwyso.',
    answer: {
      'by-email': 'Atebwch fi drwy e-bost, os gwelwch yn dda, nid drwy’r post na dros y ffôn.',
      'by-post': 'Atebwch fi drwy’r post, os gwelwch yn dda, i’r cyfeiriad isod.',
      'not-said': '',
    },
    close: 'Yn gywir,',
  },
  es: {
    salutation: (name) => `Estimado/a ${name}:`,
    livesIn: (seatName) => `Vivo en ${seatName}.`,
    livesAtBorder: (names) =>
      `Vivo en el límite entre ${joinWith(names, /^(i|hi(?!e))/i.test(names.at(-1) ?? '') ? 'e' : 'y')}.`,
    mattersToMe: 'Esto me importa',
    further: ['Hay una segunda razón.', 'Le pido que considere también esto.', 'Y no es todo.'],
    last: 'Hay una cosa más que le pido que tenga en cuenta.',
    answer: {
      'by-email': 'Por favor, respóndame por correo electrónico, no por carta ni por teléfono.',
      'by-post': 'Por favor, respóndame por carta, a la dirección que figura abajo.',
      'not-said': '',
    },
    close: 'Atentamente,',
  },
  pt: {
    salutation: (name) => `Caro/a ${name},`,
    livesIn: (seatName) => `Vivo em ${seatName}.`,
    livesAtBorder: (names) => `Vivo no limite entre ${joinWith(names, 'e')}.`,
    mattersToMe: 'Isto é importante para mim',
    further: ['Há uma segunda razão.', 'Peço que considere também isto.', 'E não é tudo.'],
    last: 'Há mais uma coisa que peço que pondere.',
    answer: {
      'by-email': 'Por favor, responda-me por e-mail, e não por carta nem por telefone.',
      'by-post': 'Por favor, responda-me por carta, para a morada abaixo.',
      'not-said': '',
    },
    close: 'Com os melhores cumprimentos,',
  },
}
