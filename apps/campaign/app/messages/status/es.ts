import type { en } from './en.ts'

export const es: typeof en = {
  confirm: {
    title: '¿La enviamos?',
    yes: 'Sí, envíen mi carta',
    notYou: '¿No ha sido usted, o ya no quiere? Cierre esta página y no pasará nada.',
    eraseAt: (instant) => `Borramos la carta a las ${instant}.`,
  },
  states: {
    unconfirmed: {
      title: 'Mire su correo',
      sent: (subject) =>
        `Le hemos enviado un mensaje, “${subject}”, a no ser que su dirección ya haya recibido los cinco de hoy.`,
      going: (subject) => `Le estamos enviando un mensaje, “${subject}”. Todavía no ha salido.`,
      waits: (subject, instant) =>
        `Nuestro mensaje para usted, “${subject}”, todavía no ha salido. Está previsto para las ${instant}.`,
    },
    cameBack: {
      title: 'Nuestro mensaje a usted fue devuelto',
    },
    sending: { title: 'Se envía ahora', says: 'Son unos segundos.' },
    'handed-over': {
      title: 'Hecho. Su carta está entregada.',
    },
    uncertain: {
      title: 'No sabemos con seguridad si llegó',
      says: 'La conexión se cortó mientras se entregaba la carta. Puede que haya llegado o puede que no, y no la enviamos por segunda vez sin saberlo. Para mayor seguridad, use su propio correo o el papel.',
    },
    refused: {
      title: 'La rechazaron',
    },
    bounced: {
      title: 'Ha vuelto',
    },
    withdrawn: { title: 'Retirada', says: 'Usted retiró la carta antes de que se enviara. No salió nada.' },
  },
  /** One line that fills. */
  far: {
    label: 'Por dónde va',
    written: 'Escrita',
    confirmed: 'Confirmada',
    handedOver: 'Entregada',
    done: 'Hecho: ',
    notYet: 'Todavía no: ',
  },
  reply: { taken: 'Qué respondió el servidor de correo', told: 'Esto es lo que nos respondieron:' },
  /** Of a letter that did not go: how far the mail is that brings its text back. */
  textBack: {
    waiting:
      'Le enviamos su propio texto por correo electrónico: todavía no ha salido. Puede <write>escribir otra vez</write> y usar su propio correo o el papel.',
    sent: 'Le hemos enviado su propio texto por correo electrónico. Puede <write>escribir otra vez</write> y usar su propio correo o el papel.',
    'not-reached':
      'Le enviamos su propio texto por correo electrónico, pero un mensaje a su dirección fue rechazado o devuelto: puede que el texto no le haya llegado. Puede <write>escribir otra vez</write> y usar su propio correo o el papel.',
    here: 'Un servidor de correo no quiso transportar las palabras de nuestro mensaje, así que están más abajo, en esta página. Puede <write>escribir otra vez</write> y usar su propio correo o papel.',
  },
  texts: {
    open: 'Leer lo que un servidor de correo no quiso transportar',
    says: 'Guárdelo o cópielo antes de que lo borremos. Nadie más puede abrirlo: está sellado con la dirección de esta página.',
    private:
      'La dirección de esta página es privada: quien la tenga puede ver por dónde va la carta, leer las palabras que aquí se guardan para usted y borrarlo todo.',
  },
  wrongCode: 'Este no es el código del mensaje. Por favor, revise las seis cifras.',
  beingSent: 'Se está enviando en este mismo segundo y ya no se puede retirar. Inténtelo otra vez en un minuto.',
  code: {
    label: 'Código del mensaje',
    hint: 'Seis cifras. Cinco intentos.',
    confirm: 'Confirmar y enviar',
    closed:
      'Se han escrito cinco códigos incorrectos, así que ya no se aceptan códigos para esta carta. El enlace del mensaje sigue funcionando.',
  },
  noMessage: {
    ask: '¿No hay mensaje en diez minutos?',
    says: 'Mire entre los correos no deseados. Si la dirección puede estar mal, <write>escriba otra vez</write>: nada sale sin confirmar.',
  },
  number: {
    own: (number) => `Esta es la carta ${number}. El mensaje sobre ella lleva el mismo número.`,
    none: 'Una dirección de correo recibe como máximo cinco de estos mensajes al día, los pida quien los pida, para que nadie pueda inundarla. Si la suya ya ha recibido cinco, abra el más nuevo y escriba en su página el número de esta carta.',
    ofLink: (number, instant) =>
      `Esta es la carta ${number}, escrita a las ${instant}. La página en la que escribió muestra el mismo número. Si muestra otro, o no conoce esa página, otra persona escribió su dirección: no pulse el botón.`,
    open: '¿Otra carta suya se quedó sin mensaje?',
    says: 'Escriba su número. Está en la página en la que la escribió. Solo se confirma esa carta, y ninguna otra.',
    label: 'Número de la carta',
    hint: 'Ocho cifras.',
    confirm: 'Confirmar este número y enviarla',
    wrong:
      'No hay ninguna carta de esta dirección y de hoy con ese número que esté esperando. Por favor, compruebe las ocho cifras.',
    done: 'La carta con ese número está confirmada. La página en la que la escribió le dice cómo va.',
  },
  lookAgain: 'Mirar otra vez',
  changes: {
    says: 'Esta página cambia sola.',
    stop: 'Detenerla',
    stopped: 'Ya no cambia sola: “Mirar otra vez” muestra por dónde va la carta.',
  },
  wroteAt: (instant) => `Escrita a las ${instant}.`,
  erasesAt: (instant) => `Borramos lo que guardamos a las ${instant}.`,
  /** What can be done with what is held, by what is offered. */
  options: {
    erase: 'Borrarla',
    text: 'Borrarla o recuperar el texto',
    all: 'Borrarla, retirarla o recuperar el texto',
  },
  erase: {
    open: 'Borrar ahora',
    yes: 'Sí, borrarlo todo',
  },
  private:
    'La dirección de esta página es privada: quien la tenga puede ver por dónde va la carta y borrarla. Aquí no se muestra ninguna de sus palabras.',
  erased: {
    title: 'Borrada',
    says: 'Su nombre, sus direcciones y sus palabras ya no están aquí, y esta página privada tampoco. Si la carta ya había salido, su MP la sigue teniendo.',
    inbox:
      'Puede que en su correo queden mensajes nuestros: puede borrarlos. Puede que su navegador recuerde que ha estado aquí.',
  },
  gone: {
    title: 'Aquí no hay nada',
    says: 'Este enlace no lleva a ninguna carta, o lleva a una que se ha borrado.',
    why: 'Borramos una carta en cuanto lo pide quien la escribió. Si no se confirmó, la borramos 24 horas después de escrita. Si no, 72 horas después de que la recibiera el servidor de correo de su MP, o de devolver el texto a quien la escribió. Los programas de correo a veces parten en dos un enlace largo: si es el caso, cópielo entero.',
    write: 'Escribir una carta',
  },
}
