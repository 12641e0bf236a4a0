import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Algo que conviene mirar antes de enviarla',
  lede: 'Podemos equivocarnos, y decide usted. La oficina de su MP guarda las cartas, y puede pasar una a un ministro o ministra, o a un ministerio. El Home Office (Ministerio del Interior) es uno de ellos.',
  live: 'Por favor, vuelva a mirar esto',
  change: 'Cambiarlo',
  keep: 'Dejarlo',
  about: (words) => `: ${words}`,
  kept: 'Ha decidido dejarlo.',
  kinds: {
    'immigration-status': {
      what: 'Esto parece decir la situación migratoria de alguien.',
      why: 'Quien lea la carta lo sabrá, y también a quien se la pasen. La carta tiene la misma fuerza sin ello.',
    },
    refuge: {
      what: 'Esto parece hablar de un refugio, o de dónde está.',
      why: 'Un refugio es seguro mientras nadie sabe dónde está. Alguien que busca a una persona que está ahí podría llegar a ver esto.',
    },
    'child-name': {
      what: 'Esto parece dar el nombre de un menor.',
      why: 'Un nombre basta para encontrar a un menor, y para averiguar quién escribió. A un MP le dice lo mismo “mi hija”.',
    },
    'phone-number': {
      what: 'Esto parece un número de teléfono.',
      why: 'Cualquiera que lea la carta puede llamar. Su MP puede responder por correo electrónico o postal.',
    },
    'reference-number': {
      what: 'Esto parece un número de expediente o un número oficial.',
      why: 'Con él se puede encontrar a la persona y sus papeles. Déselo a su MP solo cuando le ayude con ese caso.',
    },
    address: {
      what: 'Esto parece una calle y un número.',
      why: 'Cualquiera que lea la carta puede encontrar la puerta. Si quiere decir dónde vive, aquí basta la localidad.',
    },
    postcode: {
      what: 'Esto parece un código postal.',
      why: 'Un código postal corresponde a unas pocas puertas. Si quiere decir dónde vive, aquí basta la localidad.',
    },
    email: {
      what: 'Esto parece una dirección de correo electrónico.',
      why: 'Si es la suya, su MP la ve de todos modos cuando usted escribe por correo electrónico. Si es de otra persona, ¿está de acuerdo?',
    },
  },
}
