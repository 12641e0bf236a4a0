import type { WaitingMessages } from './en.ts'

export const es: WaitingMessages = {
  waits: {
    turn: {
      title: 'Confirmada. Se envía ahora',
      says: 'Su carta sale en segundos, o en minutos cuando escriben muchas personas a la vez.',
    },
    spread: {
      title: 'Confirmada. Sale pronto',
      says: (instant) => `Para que no lleguen todas las cartas a la vez, la suya sale después de las ${instant}.`,
    },
    'office-hours': {
      title: 'Confirmada. Espera el horario de oficina',
      says: (instant) => `Las cartas de esta campaña salen en horario de oficina: la suya espera hasta las ${instant}.`,
    },
    'bank-holiday': {
      title: 'Confirmada. Sale después del día festivo',
      says: (instant) =>
        `Las cartas de esta campaña salen en horario de oficina, y no en días festivos: la suya espera hasta las ${instant}.`,
    },
    paused: {
      title: 'Confirmada. El envío está en pausa',
      says: 'La coalición ha puesto en pausa las cartas de esta campaña. La suya espera y saldrá cuando se reanude. Si eso tarda más de dos semanas, le devolvemos su texto.',
    },
    held: {
      title: 'Confirmada. Hay personas revisándola',
      says: 'Personas de la campaña miran algunas cartas antes de que salgan: cuando llegan muchísimas a la vez, cuando muchas se parecen o vienen de un mismo sitio, o cuando quien escribe se llama como un miembro del Parlamento. La suya las espera; no tiene que hacer nada. Si no la dejan salir en una semana, le enviamos su texto.',
    },
    'mail-server': {
      title: 'Esperando al servidor de correo',
      says: (instant) =>
        `El servidor de correo nos pidió enviar menos durante un rato. Su carta espera hasta las ${instant}; no tiene que hacer nada.`,
    },
    retry: {
      title: 'Esperando a ser enviada',
      says: (instant) =>
        `El servidor de correo no pudo aceptarla en este momento. Lo intentamos de nuevo por nuestra cuenta después de las ${instant}; no tiene que hacer nada.`,
    },
  },
  notSent: {
    title: 'No se ha enviado',
  },
  givenUp: {
    title: 'No hemos podido averiguar si llegó',
    says: 'La conexión se cortó mientras se entregaba la carta, y no la enviamos otra vez sin saberlo.',
  },
  writtenAlready: {
    title: 'Ya ha escrito a este MP',
    says: 'Ya ha escrito a este MP en esta campaña, y esa carta cuenta. Una carta de cada persona es lo que hace verdadero el número, así que la nueva no se envía.',
    erased:
      'Lo que acaba de escribir está borrado. Si su primera carta no pudo entregarse, o la retiró, puede escribir de nuevo.',
    yourself:
      'También puede escribir a su MP por su cuenta, tantas veces como quiera, desde su propio correo o en papel.',
  },
  notReleased: {
    title: 'No se ha enviado',
    says: 'Las personas de la campaña la miraron y no la dejaron salir. Le enviamos su propio texto por correo, para que pueda mandarla por su cuenta.',
  },
  withdraw: {
    open: 'Retirarla',
    says: 'Su carta no sale. Su nombre, sus direcciones y sus palabras se destruyen de inmediato; esta página queda tres días para decirlo.',
    yes: 'Sí, retirar mi carta',
    tooLate: 'Ya ha salido, así que no se puede retirar.',
  },
  text: {
    open: 'Recuperar mi texto',
    says: 'No podemos mostrar aquí sus palabras: solo puede abrirlas la máquina que envía el correo. Puede mandarlas a la dirección con la que confirmó.',
    yes: 'Envíenme mi texto',
    asked: 'Su texto va camino de su propio correo.',
    tooOften: 'Ya le hemos enviado su texto tres veces. Debería estar en su correo.',
    erased: 'Su texto está borrado, así que ya no podemos enviárselo.',
  },
}
