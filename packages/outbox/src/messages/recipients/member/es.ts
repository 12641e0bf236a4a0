import type { RecipientMailMessages } from './en.ts'

export const es: RecipientMailMessages = {
  notSent: {
    'seat-vacant': (seat) =>
      `El escaño de ${seat} ha quedado vacante desde que escribió, así que no hay ningún MP a quien enviarlo.`,
    'no-member': (seat) =>
      `En este momento el Parlamento no indica ningún MP para ${seat}, como ocurre cuando se disuelve antes de unas elecciones.`,
    'member-changed': (seat, member) =>
      `Desde que escribió, ha cambiado quién representa a ${seat}: ahora es ${member}. Su carta iba dirigida a otra persona, así que no se la hemos pasado.`,
    'no-address': 'El Parlamento no publica ninguna dirección de correo electrónico de este miembro.',
    refused: {
      us: () => 'La dirección que publica el Parlamento no se puede usar en un correo electrónico.',
      address: (reply) =>
        `El servidor de correo que envía por nosotros no lo aceptó: según sus datos, la dirección que publica el Parlamento no puede recibir correo. Respondió: ${reply}`,
    },
  },
  cameBack: {
    'no-such-address':
      'El sistema de correo de la oficina dice que no tiene la dirección que figura en la lista del Parlamento.',
    'address-unknown':
      'Un sistema de correo intermedio dice que no existe la dirección que figura en la lista del Parlamento.',
    'takes-no-mail': 'La dirección que figura en la lista del Parlamento no puede recibir correo.',
  },
}
