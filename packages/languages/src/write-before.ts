import type { Language } from './languages.ts'
import { dayIn } from './words-in.ts'

/** What is to come in Parliament that one can write before: a day of a stage of a bill, a vote then, or the end of a call for evidence. */
export interface ComingDay {
  kind: 'stage' | 'call'
  /** London's. */
  day: string
  isToday: boolean
  /** That a vote is expected on that very day. */
  isVote: boolean
  /** Of a stage, where. */
  house: 'Commons' | 'Lords' | null
  /** Of the bill, or of the call; as Parliament gives it, in English. */
  title: string
}

/** By when to write, and why: a sentence in which the title, which is English, is marked as `<title>…</title>`. */
export function writeBefore(language: Language, coming: ComingDay): string {
  const { kind, isToday, isVote, house, title } = coming
  const of = { day: dayIn(language, coming.day), house: house ?? 'Commons', title: `<title>${unmarked(title)}</title>` }
  const say = sentences[language][isVote ? 'vote' : kind]
  return isToday ? say.today(of) : say.before(of)
}

/** No title of Parliament's marks anything in our sentence. */
function unmarked(title: string): string {
  return title.replaceAll('<', '‹').replaceAll('>', '›')
}

interface Of {
  day: string
  house: 'Commons' | 'Lords'
  title: string
}

type Say = Record<'before' | 'today', (of: Of) => string>

const sentences: Record<Language, Record<'vote' | 'stage' | 'call', Say>> = {
  en: {
    vote: {
      before: ({ day, house, title }) =>
        `Write before the vote on ${day}: it is expected in the House of ${house}, on the ${title}.`,
      today: ({ day, house, title }) =>
        `The vote is expected today, ${day}, in the House of ${house}, on the ${title}.`,
    },
    stage: {
      before: ({ day, house, title }) => `Write before ${day}: that day the ${title} is before the House of ${house}.`,
      today: ({ day, house, title }) => `Today, ${day}, the ${title} is before the House of ${house}.`,
    },
    call: {
      before: ({ day, title }) => `Write by ${day}: that day the call for evidence “${title}” closes.`,
      today: ({ day, title }) => `Write today, ${day}: the call for evidence “${title}” closes.`,
    },
  },
  es: {
    vote: {
      before: ({ day, house, title }) =>
        `Escriba antes de la votación del ${day}: está prevista en la ${camara(house)}, sobre el proyecto de ley «${title}».`,
      today: ({ day, house, title }) =>
        `La votación está prevista para hoy, ${day}, en la ${camara(house)}, sobre el proyecto de ley «${title}».`,
    },
    stage: {
      before: ({ day, house, title }) =>
        `Escriba antes del ${day}: ese día la ${camara(house)} trata el proyecto de ley «${title}».`,
      today: ({ day, house, title }) => `Hoy, ${day}, la ${camara(house)} trata el proyecto de ley «${title}».`,
    },
    call: {
      before: ({ day, title }) =>
        `Escriba a más tardar el ${day}: ese día termina el plazo para enviar aportaciones a «${title}».`,
      today: ({ day, title }) => `Escriba hoy, ${day}: termina el plazo para enviar aportaciones a «${title}».`,
    },
  },
  pt: {
    vote: {
      before: ({ day, house, title }) =>
        `Escreva antes da votação de ${day}: está prevista na ${camaraEm(house)}, sobre o projeto de lei «${title}».`,
      today: ({ day, house, title }) =>
        `A votação está prevista para hoje, ${day}, na ${camaraEm(house)}, sobre o projeto de lei «${title}».`,
    },
    stage: {
      before: ({ day, house, title }) =>
        `Escreva antes de ${day}: nesse dia a ${camaraEm(house)} trata do projeto de lei «${title}».`,
      today: ({ day, house, title }) => `Hoje, ${day}, a ${camaraEm(house)} trata do projeto de lei «${title}».`,
    },
    call: {
      before: ({ day, title }) => `Escreva até ${day}: nesse dia termina o prazo para enviar contributos a «${title}».`,
      today: ({ day, title }) => `Escreva hoje, ${day}: termina o prazo para enviar contributos a «${title}».`,
    },
  },
  cy: {
    vote: {
      before: ({ day, house, title }) =>
        `Ysgrifennwch cyn y bleidlais ar ${day}: mae disgwyl iddi fod yn Nhŷ’r ${ty(house)}, ar y bil “${title}”.`,
      today: ({ day, house, title }) =>
        `Mae disgwyl y bleidlais heddiw, ${day}, yn Nhŷ’r ${ty(house)}, ar y bil “${title}”.`,
    },
    stage: {
      before: ({ day, house, title }) =>
        `Ysgrifennwch cyn ${day}: y diwrnod hwnnw bydd y bil “${title}” gerbron Tŷ’r ${ty(house)}.`,
      today: ({ day, house, title }) => `Heddiw, ${day}, mae’r bil “${title}” gerbron Tŷ’r ${ty(house)}.`,
    },
    call: {
      before: ({ day, title }) =>
        `Ysgrifennwch erbyn ${day}: y diwrnod hwnnw bydd yr alwad am dystiolaeth “${title}” yn cau.`,
      today: ({ day, title }) => `Ysgrifennwch heddiw, ${day}: mae’r alwad am dystiolaeth “${title}” yn cau.`,
    },
  },
}

function camara(house: Of['house']): string {
  return house === 'Lords' ? 'Cámara de los Lores' : 'Cámara de los Comunes'
}

function camaraEm(house: Of['house']): string {
  return house === 'Lords' ? 'Câmara dos Lordes' : 'Câmara dos Comuns'
}

function ty(house: Of['house']): string {
  return house === 'Lords' ? 'Arglwyddi' : 'Cyffredin'
}
