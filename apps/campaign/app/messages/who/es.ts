import type { en } from './en.ts'

export const es: typeof en = {
  anyone:
    '<b>Puede escribir quien vive allí</b>: de cualquier nacionalidad, situación migratoria o edad. No hace falta poder votar.',
  title: '¿Qué es un MP? En el extranjero, sin correo electrónico, una organización',
  mp: 'Un MP',
  abroad: {
    term: 'Vive en el extranjero y vota en el Reino Unido',
    says: 'Su MP es el de la circunscripción en la que está inscrito su voto: por lo general, la última en la que figuró en el censo. Use un código postal de allí o elija la circunscripción en la lista.',
  },
  crown: {
    term: 'Jersey, Guernesey y la isla de Man',
    says: 'No tienen MP. Hacen sus propias leyes: escriba a su representante en la States Assembly, en los States of Deliberation o en la House of Keys.',
  },
  noEmail: {
    term: 'No tiene correo electrónico',
    says: 'No hace falta: imprima la carta, o cópiela a mano, y envíela por correo postal. Ponga en ella una dirección solo si quiere que le respondan ahí.',
  },
  organisation: {
    term: 'Escribe en nombre de una organización',
    says: 'Esta carta es de una persona que vive en la circunscripción. Una organización también puede escribir: en su propio nombre, al MP del lugar donde trabaja.',
  },
}
