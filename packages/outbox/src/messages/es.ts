import type { MailMessages } from './en.ts'

export const es: MailMessages = {
  hello: 'Hola:',
  confirmation: {
    subject: 'Por favor, confirme su mensaje',
    thanks:
      'Gracias por escribir. Falta un solo paso: díganos que esta dirección es suya y que quiere que enviemos su mensaje.',
    open: 'Abra esta página y pulse el botón que verá en ella:',
    code: 'O escriba este código en la página donde estaba:',
    number: (number) =>
      `Este mensaje es para la carta ${number}. La página en la que escribió muestra el mismo número. ¿No conoce esa página, o muestra otro número? Entonces otra persona escribió su dirección: no confirme esta carta.`,
    until: (instant) =>
      `No se envía nada antes de que usted confirme. Tiene hasta las ${instant}; después borramos su mensaje y no sale nada.`,
    follow:
      'Una vez que haya confirmado, sale, casi siempre en unos minutos. Esta página privada le dice por dónde va y le permite borrar lo que guardamos:',
    keep: 'No comparta este correo con nadie, porque los enlaces actúan en su nombre. Puede borrarlo cuando quiera.',
    notYou:
      '¿No ha sido usted? Entonces alguien escribió su dirección por error. No haga caso de este correo y no pasará nada.',
  },
  notice: {
    subject: 'Sobre su mensaje',
    sorry: 'Lo sentimos: no hemos podido enviar su mensaje.',
    why: {
      refused: {
        relay: (reply) =>
          `El servidor de correo que envía por nosotros no lo aceptó, así que no llegó hasta la oficina. Respondió: ${reply}`,
        office: (reply) => `El servidor de correo de la oficina lo rechazó. Respondió: ${reply}`,
      },
      'gave-up': (reply) => `Lo intentamos durante tres días. Lo último que nos respondieron fue: ${reply}`,
    },
    text: 'Abajo tiene su propio texto, para que pueda enviarlo desde su correo o en papel. Borramos nuestra copia en un plazo de tres días.',
    again: 'Para intentarlo de nuevo:',
  },
  withoutText: {
    says: 'Teníamos un mensaje para usted sobre su carta, y un servidor de correo no quiso transportar las palabras que contenía. Por eso este mensaje llega sin ellas.',
    read: 'Las palabras le esperan en la página privada de su carta. Léalas allí antes de que las borremos, en un plazo de tres días:',
    noPage:
      'Las borramos en un plazo de tres días. En la página privada de su carta puede ver en qué punto está: el correo que le pidió la confirmación lleva hasta ella.',
  },
  textBack: {
    asked: 'Nos ha pedido el texto de su mensaje. Aquí lo tiene.',
    'given-up':
      'Lo sentimos: no hemos podido averiguar si su mensaje llegó. La conexión se cortó mientras se entregaba, y no lo enviamos otra vez sin saberlo.',
    'not-released':
      'Lo sentimos: no hemos enviado su mensaje. Las personas de la campaña lo miraron y no lo dejaron salir.',
    'waited-too-long':
      'Lo sentimos: no hemos podido enviar su mensaje en dos semanas, y no lo guardamos por más tiempo.',
  },
  cameBack: {
    sorry: 'Lo sentimos: su mensaje salió y después fue devuelto.',
    why: {
      'mailbox-full': 'El sistema de correo de la oficina dice que el buzón está lleno.',
      'refuses-us':
        'Lo rechazaron por nuestro servidor de correo o nuestra dirección, y no por usted. Desde su propio correo es posible que sí llegue.',
      rule: 'Lo rechazó una regla de un sistema de correo.',
      'not-reached': 'No llegó a la oficina.',
      'not-delivered': 'El sistema de correo de la oficina no pudo entregarlo.',
      'on-the-way': 'Un sistema de correo no pudo entregarlo.',
    },
    said: (reply) => `El sistema de correo dijo: ${reply}`,
  },
  answer: {
    automatic:
      'La oficina a la que escribió ha enviado una respuesta automática. Nos llegó a nosotros y no a usted, por eso se la enviamos.',
    personal:
      'La oficina a la que escribió ha respondido. La respuesta nos llegó a nosotros y no a usted, por eso se la enviamos. Para contestar, escriba a la oficina desde su propio correo.',
    words: 'No guardamos copia. Estas son sus palabras:',
    noWords: 'No guardamos copia. No trae ningún texto.',
    closed:
      'Parece decir que esa dirección no recibe correo o que nadie lo lee, o que su titular ya no está. Entonces puede que nadie lea su mensaje. También puede escribir en papel:',
    attached: 'Con ella llegaron estos archivos, que van adjuntos a este mensaje:',
    left: 'Con ella llegaron estos archivos. No los reenviamos ni los guardamos. Para recibirlos, pida a la oficina que los envíe a su propia dirección:',
    cut: 'Era más larga de lo que podemos reenviar: falta el final.',
    unnamed: 'un archivo sin nombre',
  },
}
