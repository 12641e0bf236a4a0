import type { en } from './en.ts'

export const es: typeof en = {
  onThisDevice:
    'Su código postal no sale de este dispositivo. Se busca aquí; a nosotros solo nos llega la circunscripción en la que está, o las pocas en las que puede estar.',
  onThisServer: 'Su código postal se busca en este servidor y en ningún otro lugar.',
  atPostcodesIo: 'Preguntamos a postcodes.io dónde está. Ven el código postal, pero no a usted.',
  malformed:
    'Eso no parece un código postal. Un código postal es como M1 1AD o SW1A 0AA: compruebe las letras y los números.',
  before:
    'sirve para encontrar a su MP. No va más allá, salvo que usted lo ponga en su carta. Se busca en este dispositivo o en nuestro propio servidor, en una tabla de todos los códigos postales: no se pregunta a nadie más.',
  kept: 'Se busca en su dispositivo o en nuestro propio servidor. No lo guardamos en ningún sitio.',
  others: 'No se pregunta a nadie por su código postal: lo buscamos en una tabla nuestra.',
  forces: {
    title: 'Una dirección de las fuerzas armadas británicas',
    says: 'Estas direcciones no están en ninguna circunscripción. Use el código postal de la dirección del Reino Unido desde la que vota, o elija su circunscripción en la lista.',
  },
  overseas: {
    title: 'Gibraltar y los territorios de ultramar',
    says: 'Este código postal está en un territorio británico de ultramar. Estos territorios no tienen ningún escaño en la Cámara de los Comunes, así que no hay MP a quien escribir.',
    also: 'Si vive también en el Reino Unido, o vota allí, use ese código postal aquí abajo.',
  },
  nowhere: {
    title: 'No conocemos ningún lugar para este código postal',
    says: 'Está en uso, pero casi todos los que son así corresponden a un apartado de correos o a una gran organización. Use el código postal de donde vive o elija su circunscripción en la lista.',
  },
  dissolved: {
    title: 'En este momento no hay ningún MP',
    says: 'Todos los escaños están vacantes, como ocurre desde el día en que se disuelve el Parlamento hasta las elecciones. Vuelva después: entonces habrá alguien a quien escribir.',
  },
}
