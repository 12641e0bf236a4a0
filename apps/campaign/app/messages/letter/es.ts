import type { en } from './en.ts'

export const es: typeof en = {
  faults: {
    'points-missing':
      'Elija un punto, o dígalo con sus propias palabras. Una carta necesita al menos una de las dos cosas.',
    'points-unknown': 'Por favor, elija otra vez los puntos.',
    'postcode-malformed': 'Esto no parece un código postal completo, como M1 1AD. Por favor, corríjalo o déjelo vacío.',
    'email-too-long': 'Esta dirección de correo electrónico es demasiado larga.',
    'email-other-script':
      'Nuestro servidor de correo no puede escribir a una dirección con esas letras antes de la @. Por favor, dé otra, con letras sencillas de la a a la z: no tiene que ser la que usa siempre.',
    'email-malformed':
      'Por favor, revise esta dirección de correo electrónico. Tiene esta forma: nombre@example.org, y solo se puede dar una.',
    'name-missing': 'Por favor, escriba el nombre con el que quiere firmar.',
    'name-too-long': 'Por favor, use un nombre de 100 caracteres como máximo.',
    'name-like-address':
      'Por favor, escriba su nombre como lo firma: sin direcciones de correo ni de páginas web, y sin los signos @, <, > y ".',
    'address-too-long': 'Por favor, use como máximo 200 caracteres para su domicilio.',
    'why-too-long': 'Por favor, acorte esto a 2000 caracteres.',
    'own-words-too-long': 'Por favor, acorte sus palabras a 5000 caracteres.',
    'subject-missing': 'Por favor, ponga un asunto a su carta.',
    'subject-too-long': 'Por favor, acorte el asunto a 150 caracteres.',
    'letter-missing': 'Esta carta está vacía.',
    'letter-too-long': 'Por favor, acorte su carta a 20 000 caracteres.',
    'not-one-line': 'Por favor, escriba esto en una sola línea y con letras corrientes.',
  },
  sheet: 'Su carta',
  meaning: {
    title: 'Qué dice su carta',
    notYours: 'Sus propias palabras van tal como las escribió, y no se repiten aquí.',
  },
  ways: {
    title: 'Envíela',
    yourself: 'O envíela usted.',
    each: 'Qué pasa con ella',
    weSend: {
      title: 'La enviamos por usted',
      email: 'Su correo electrónico',
      says: 'Escribimos a <email></email> para que usted confirme. Después sale en su nombre.',
      saysInTest: 'Escribimos a <email></email> para que usted confirme. Después la carta va a esa dirección.',
      send: 'Enviarla por mí',
      goes: 'Después de esto no cambia ni una palabra. Sale desde nuestro servidor de correo. La borramos 72 horas después, o cuando usted lo pida. Solo volvemos a escribirle si no se puede entregar, con el texto de la carta en el mensaje, o para pasarle una respuesta que nos llegó a nosotros.',
    },
    ownMail: {
      title: 'Desde su propio correo',
      use: 'Usar mi propio correo',
    },
    paper: {
      title: 'En papel',
      print: 'Imprimirla',
    },
    to: 'Para',
    subject: 'Asunto',
  },
  ownMail: {
    title: 'Desde su propio correo',
    lede: 'No hemos guardado nada. Su programa de correo conservará lo que envíe, y los borradores.',
    open: 'Abrirla en mi correo',
    orCopy: 'O copiarla',
    tooLong:
      'Su carta es demasiado larga para una sola pulsación: muchos programas de correo la cortarían, o no se abrirían. Por eso son dos pasos.',
    first: '1. Copie la carta',
    second: '2. Abra su correo y pegue en él la carta',
    openEmpty: 'Abrir mi correo',
    openEmptySays: 'La dirección y el asunto ya están puestos.',
    nothing: '¿No se abre nada? Copie entonces esto en un correo nuevo.',
    copy: 'Copiarla',
    how: 'Pulse en un recuadro, selecciónelo todo (Ctrl o Comando y A; en un teléfono, mantenga pulsado) y cópielo.',
    letter: 'Carta',
  },
  paper: {
    title: 'En papel',
    lede: 'No hemos guardado nada. Imprima esta página: solo sale la carta.',
    menu: 'Imprima con el menú de su navegador, o con Ctrl o Comando y P.',
    byHand: '¿No tiene impresora? Cópiela a mano: una carta manuscrita vale lo mismo.',
    noAnswer:
      'La carta no da ninguna dirección, así que la oficina no puede responderle. Si quiere una respuesta, vuelva atrás y dé una dirección de correo electrónico o su domicilio completo, o escriba una a mano debajo de su nombre.',
    byPost: 'Su carta pide una respuesta por correo postal, a la dirección que figura debajo de su nombre.',
    library: 'La impresora de una biblioteca o de una oficina puede guardar lo que imprime.',
    print: 'Imprimir',
  },
  back: 'Volver a la carta',
}
