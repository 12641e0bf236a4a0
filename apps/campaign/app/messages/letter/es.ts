import type { en } from './en.ts'

export const es: typeof en = {
  compose: {
    title: 'Su carta',
    to: (member, seat) => `Para ${member}, por ${seat}.`,
    toOffice: (seat) => `Para su MP, por ${seat}.`,
    points: {
      label: '¿Qué quiere decir?',
      hint: 'Elija los dos o tres que diría usted. Una carta corta se lee; una larga se archiva.',
      inLetter: 'En la carta: ',
    },
    writtenIn: {
      legend: 'Idioma de la carta',
      says: 'Su MP trabaja en inglés, así que la carta va en inglés. En cada punto ve primero lo que significa, y debajo las palabras que llevará la carta.',
      en: 'Inglés',
      cy: 'Galés',
    },
    ownWords: {
      label: 'Con sus propias palabras',
      hint: 'Una o dos frases sobre por qué esto le importa. Es lo que su MP recordará. Por favor, no nombre a nadie, no dé la dirección de ningún refugio y no diga nada sobre la situación migratoria de nadie.',
      anyLanguage: 'Puede usar cualquier idioma, aunque su MP lee mejor el inglés (o el galés).',
    },
    name: { label: 'Su nombre', hint: 'Tal como quiere firmar. Su MP lo leerá.' },
    addressLine: {
      label: 'Su domicilio (opcional)',
      hint: 'Los MP actúan por las personas que viven en su circunscripción, y en su oficina pueden preguntarlo. No lo escriba si no es seguro darlo, y no dé nunca la dirección de un refugio.',
    },
    email: {
      label: 'Su correo electrónico',
      optionalLabel: 'Su correo electrónico (opcional)',
      hint: 'Hace falta si enviamos la carta por usted: ahí le pedimos que confirme, y ahí responde su MP. ¿Es un correo que solo usted puede leer? Déjelo vacío si va a usar su propio correo o el papel.',
      optionalHint: 'Para que su MP pueda responder. Déjelo vacío si no es un correo que solo usted puede leer.',
    },
    see: 'Ver su carta',
    otherSeat: 'Elegir otra circunscripción',
    nothingYet:
      'Todavía no se ha enviado ni guardado nada. Por favor, muévase con los botones de estas páginas: para que nadie pueda volver a sus palabras, el botón Atrás de su navegador no encuentra nada aquí.',
  },
  faults: {
    'points-missing':
      'Elija un punto, o dígalo con sus propias palabras. Una carta necesita al menos una de las dos cosas.',
    'points-unknown': 'Por favor, elija otra vez los puntos.',
    'email-missing':
      'Por favor, escriba una dirección de correo electrónico, para que usted pueda confirmar la carta y su MP pueda responder.',
    'email-too-long': 'Esta dirección de correo electrónico es demasiado larga.',
    'email-malformed':
      'Por favor, revise esta dirección de correo electrónico. Tiene esta forma: nombre@example.org, y solo se puede dar una.',
    'name-missing': 'Por favor, escriba el nombre con el que quiere firmar.',
    'name-too-long': 'Por favor, use un nombre de 100 caracteres como máximo.',
    'address-too-long': 'Por favor, use como máximo 200 caracteres para su domicilio.',
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
  preview: {
    title: 'Esta es su carta',
    lede: 'Léala una vez más. Después de esto no se añade ni se cambia ni una palabra.',
    edit: 'Cambiar la carta',
    ways: 'Tres maneras de enviarla',
    equal: 'Las tres llegan a la misma mesa. Elija la que sea más segura para usted.',
    weSend: {
      title: 'La enviamos por usted',
      noAddress:
        'No para esta circunscripción: no tenemos su dirección de correo electrónico. Las otras dos maneras siguen abiertas.',
      needsEmail:
        'Para esto necesitamos su dirección de correo electrónico: ahí confirma usted la carta, y ahí responde su MP.',
      addEmail: 'Añadir mi correo electrónico',
      says: 'Escribimos un solo mensaje a <email></email>. Cuando lo confirme ahí, la carta sale en nombre de usted desde nuestro servidor de correo. La borramos 72 horas después, o cuando usted lo pida.',
      send: 'Enviarme la confirmación',
    },
    ownMail: {
      title: 'Desde su propio correo',
      says: 'La envía usted. Su MP ve la dirección de usted, y su programa de correo guarda una copia. Nosotros no guardamos nada.',
      use: 'Usar mi propio correo',
    },
    paper: {
      title: 'En papel',
      says: 'La imprime y la manda por correo postal a la Cámara de los Comunes. No hace falta correo electrónico. No guardamos nada.',
      print: 'Imprimirla',
    },
    from: 'De',
    answersTo: 'Respuestas a',
    to: 'Para',
    subject: 'Asunto',
    theMember: (seat) => `MP por ${seat}`,
  },
  ownMail: {
    title: 'Desde su propio correo',
    lede: 'No hemos guardado nada. Su programa de correo conservará lo que envíe, y los borradores.',
    open: 'Abrirla en mi correo',
    orCopy: 'O copiarla',
    copy: 'Copiarla',
    how: 'Pulse en un recuadro, selecciónelo todo (Ctrl o Comando y A; en un teléfono, mantenga pulsado) y cópielo.',
    noAddress:
      'No consta ninguna dirección de correo electrónico de este MP. En su oficina pueden darle una por teléfono.',
    letter: 'Carta',
  },
  paper: {
    title: 'En papel',
    lede: 'No hemos guardado nada. Imprima esta página: solo sale la carta.',
    menu: 'Imprima con el menú de su navegador, o con Ctrl o Comando y P.',
    byHand: '¿No tiene impresora? Cópiela a mano: una carta manuscrita vale lo mismo.',
    noEmail:
      'La carta pide una respuesta por correo electrónico. Vuelva atrás para añadir su dirección, o escríbala a mano debajo de su nombre.',
    library: 'La impresora de una biblioteca o de una oficina puede guardar lo que imprime.',
    print: 'Imprimir',
  },
  back: 'Volver a la carta y a las otras maneras',
  nobody: {
    title: 'Nadie ocupa este escaño en este momento',
    says: 'No hay MP a quien escribir hasta que se celebre una elección para este escaño.',
  },
}
