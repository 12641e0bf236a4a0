import type { en } from './en.ts'

export const es: typeof en = {
  title: '¿Cuál de estas es la suya?',
  border: (seats) => `Este código postal está cerca de un límite: las casas de alrededor están en ${seats}.`,
  row: (seats) =>
    `Este código postal y los que solo se diferencian en la última letra están, o estaban antes de darse de baja, en circunscripciones distintas: ${seats}.`,
  mostIn: (seat) => `La mayoría de sus casas está en ${seat}.`,
  northernIreland:
    'Nuestra tabla de códigos postales no incluye Irlanda del Norte, así que allí un código postal no nos dice cuál es su circunscripción. Estas son las de Irlanda del Norte.',
  around: {
    title: '¿Es alguna de estas su circunscripción?',
    says: 'Estas son las circunscripciones alrededor de ese código postal. Elija la suya si la conoce.',
  },
  memberUnknown: 'Todavía no sabemos quién la representa',
  vacant: 'Vacante en este momento',
  unsure: {
    title: 'No lo sé',
    says: 'Su tarjeta electoral (polling card) dice cuál es su circunscripción (constituency). También lo sabe su ayuntamiento (council): busque “elections” en su sitio web o pregunte a sus servicios electorales.',
    stillUnsure: (seat, border) =>
      `Si no puede averiguarlo: escriba al MP de ${seat}. Su carta dirá entonces que usted vive en el límite entre ${border}, para que la oficina pueda comprobarlo.`,
    go: 'Seguir así',
  },
  letterSays: (border) => `Su carta dirá que usted vive en el límite entre ${border}, porque no sabe de qué lado.`,
  edges:
    'Un código postal al borde de una circunscripción puede estar en parte en la vecina. Su tarjeta electoral (polling card) dice cuál es la suya.',
  ended:
    'Este código postal ya no se usa. Por favor, escriba el que se usa ahora, o elija su circunscripción en la lista.',
  accept: (postcode) => `Sí, quise decir ${postcode}`,
  filter: {
    label: 'Búsquela por su nombre',
    hint: 'Escriba una parte del nombre, por ejemplo el de una ciudad. La lista se acorta mientras escribe.',
    none: 'Ninguna circunscripción tiene un nombre así. Pruebe con una ciudad cercana o con una parte de la palabra.',
    many: (count) => `${count} circunscripciones lo tienen en su nombre. Escriba un poco más.`,
    whole: 'Abra la lista: las circunscripciones están por nación y en orden alfabético.',
  },
}
