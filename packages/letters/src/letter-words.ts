import type { Language } from './languages.ts'

/** The words around a letter, which are no campaign's. */
export interface LetterWords {
  salutation: (name: string) => string
  livesIn: (seatName: string) => string
  /** Before a reason that begins with "because". */
  mattersToMe: string
  /** Leads to the second point and on, where the campaign has no sentence of its own for that. */
  further: string[]
  /** Leads to the last point. */
  last: string
  replyByEmail: string
  close: string
}

/** English and Welsh are letters; Spanish and Portuguese tell the meaning beside them. */
export const letterWords: Record<Language, LetterWords> = {
  en: {
    salutation: (name) => `Dear ${name},`,
    livesIn: (seatName) => `I live in ${seatName}.`,
    mattersToMe: 'This matters to me',
    further: ['There is a second reason.', 'I would ask you to consider this too.', 'Nor is that all.'],
    last: 'There is one more thing that I ask you to weigh.',
    replyByEmail: 'Please reply to me by e-mail, not by post or telephone.',
    close: 'Yours sincerely,',
  },
  cy: {
    salutation: (name) => `Annwyl ${name},`,
    livesIn: (seatName) => `Rwy’n byw yn etholaeth ${seatName}.`,
    mattersToMe: 'Mae hyn yn bwysig i mi',
    further: ['Mae ail reswm.', 'Hoffwn ichi ystyried hyn hefyd.', 'Nid dyna’r cyfan.'],
    last: 'Mae un peth arall y gofynnaf ichi ei bwyso.',
    replyByEmail: 'Atebwch fi drwy e-bost, os gwelwch yn dda, nid drwy’r post na dros y ffôn.',
    close: 'Yn gywir,',
  },
  es: {
    salutation: (name) => `Estimado/a ${name}:`,
    livesIn: (seatName) => `Vivo en ${seatName}.`,
    mattersToMe: 'Esto me importa',
    further: ['Hay una segunda razón.', 'Le pido que considere también esto.', 'Y no es todo.'],
    last: 'Hay una cosa más que le pido que tenga en cuenta.',
    replyByEmail: 'Por favor, respóndame por correo electrónico, no por carta ni por teléfono.',
    close: 'Atentamente,',
  },
  pt: {
    salutation: (name) => `Caro/a ${name},`,
    livesIn: (seatName) => `Vivo em ${seatName}.`,
    mattersToMe: 'Isto é importante para mim',
    further: ['Há uma segunda razão.', 'Peço que considere também isto.', 'E não é tudo.'],
    last: 'Há mais uma coisa que peço que pondere.',
    replyByEmail: 'Por favor, responda-me por e-mail, e não por carta nem por telefone.',
    close: 'Com os melhores cumprimentos,',
  },
}
