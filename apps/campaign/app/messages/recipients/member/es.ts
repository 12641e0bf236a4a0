import type { RecipientMessages } from './en.ts'

export const es: RecipientMessages = {
  after: {
    steps: {
      office: 'La oficina de su MP la recibe por correo electrónico.',
    },
    answers: '¿No sabe qué hacer con una respuesta? Lea <answers>Cuando responda su MP</answers>.',
    carried: {
      ownMail: {
        step: 'Pulse “Enviar” en su programa de correo: antes de eso no sale nada.',
        follows:
          'La oficina de su MP la recibe por correo electrónico. A menudo responde primero una máquina; la respuesta de su MP puede tardar semanas.',
      },
      paper: {
        step: 'Fírmela a mano y mándela por correo: una carta a la Cámara de los Comunes necesita sello. También puede entregarla en la oficina de su MP, o en una de sus consultas, donde recibe a la gente de su circunscripción.',
        follows: 'La oficina de su MP la abre. La respuesta puede tardar semanas.',
      },
    },
    share: {
      text: (url) =>
        `De 2020 a 2023, todos los cuerpos de policía de Inglaterra y Gales comunicaron a Inmigración casos de víctimas de violencia doméstica. Le he pedido a mi MP que le ponga fin. Usted puede pedírselo al suyo: ${url}`,
    },
  },
  before: {
    lede: (minutes) =>
      `Diga a su MP, en su propio nombre, qué quiere que haga. Se tarda unos ${minutes} minutos, más lo que usted escriba.`,
    mpIs: 'MP (Member of Parliament) es la persona elegida para la Cámara de los Comunes, en el Parlamento británico, por el lugar donde usted vive.',
    postcode: {
      says: 'sirve para encontrar a su MP. No va más allá, salvo que usted lo ponga en su carta. La búsqueda la hace postcodes.io, que ve el código postal y no a usted.',
    },
    reader: {
      says: 'su MP y las personas que trabajan en su oficina. Pueden guardarla y pueden pasarla a un ministro o ministra.',
    },
    until: {
      says: 'La borramos 24 horas después de que escriba, si no la confirma; 72 horas después de que la reciba el servidor de correo de su MP; o en cuanto usted lo pida. Si no puede salir en dos semanas, le devolvemos su texto. Lo que queda es un recuento: una carta, esta circunscripción, este día. Y, hasta que cierre la campaña, una huella, para que nadie cuente dos veces. <privacy>Todo, en detalle</privacy>',
    },
    ownCase:
      '<b>¿Se trata de usted?</b> Esta carta pide un cambio en la ley, y pueden leerla muchas personas. Si necesita ayuda con su propio caso, pídala directamente a la oficina de su MP, sin esta página.',
    watched: {
      inbox: (subject) =>
        `<b>Su correo.</b> Si enviamos la carta por usted, escribimos a su dirección de correo electrónico: un mensaje para que confirme. Su asunto es “${subject}”, y no dice nada de esta campaña. Solo volvemos a escribirle si la carta no se puede entregar, y entonces el mensaje lleva el texto de la carta, o para pasarle una respuesta que nos llegó a nosotros y no a usted. La respuesta de su MP llegará también ahí. Si otra persona puede leer ese correo, dé otra dirección o envíe la carta en papel.`,
    },
  },
  findings: {
    lede: 'Podemos equivocarnos, y decide usted. La oficina de su MP guarda las cartas, y puede pasar una a un ministro o ministra, o a un ministerio. El Home Office (Ministerio del Interior) es uno de ellos.',
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
  },
  frame: {
    steps: {
      mp: 'Su MP',
    },
  },
  guide: {
    toOffice: (seat) => `Para su MP, por ${seat}.`,
    points: {
      fitting: 'Para su MP',
      fittingSays:
        'Los puntos con la marca “Para su MP” encajan con lo que el registro público dice de su MP, o del lugar donde usted vive.',
      otherSeat: 'Elegir otra circunscripción',
    },
    writtenIn: {
      says: 'Su MP trabaja en inglés, así que la carta va en inglés. En cada punto ve primero lo que significa, y debajo las palabras que llevará la carta.',
    },
    why: {
      lede: 'Basta con una o dos frases. No tiene que contar nada que le haya pasado a usted.',
      hint: 'Puede usar cualquier idioma, aunque su MP lee mejor el inglés (o el galés).',
    },
    sign: {
      lede: 'La oficina de su MP lee esto. No dé nunca la dirección de un refugio.',
      addressLine: { hint: 'Solo si es seguro darlo.' },
      postcode: { hint: 'Sin él, la oficina puede preguntarle antes dónde vive, o no responder.' },
      email: {
        hint: 'Ahí confirma usted, y ahí responde su MP. Solo si nadie más lo lee.',
        optionalHint: 'Para que su MP pueda responder. Solo si nadie más lo lee.',
      },
      safe: {
        address:
          'Los MP actúan por las personas que viven en su circunscripción, y en su oficina pueden preguntar dónde vive. Muchas veces basta la localidad. El código postal va debajo de su nombre: no lo ponga si puede revelar dónde está usted a salvo.',
      },
    },
    read: {
      toAnother: (name: string): string =>
        `Su circunscripción tiene otro MP desde que la leyó. Su carta es ahora para ${name}: léala otra vez, por favor.`,
    },
  },
  letter: {
    faults: {
      'email-missing':
        'Por favor, escriba una dirección de correo electrónico, para que usted pueda confirmar la carta y su MP pueda responder.',
    },
    ways: {
      allReach: 'Las tres maneras llegan a su MP.',
      weSend: {
        noAddress:
          'No tenemos ninguna dirección de correo electrónico para esta circunscripción. Envíela usted: las dos maneras llegan a su MP.',
        needsEmail: 'Ahí confirma usted la carta, y ahí responde su MP.',
        test: 'Esta campaña está en pruebas: una carta que enviemos nosotros le llega solo a usted, y a ningún MP.',
      },
      ownMail: {
        says: 'La envía usted. Su MP ve la dirección de usted, y su programa de correo guarda una copia. Nosotros no guardamos nada.',
      },
      paper: {
        says: 'La imprime y la manda por correo postal a la Cámara de los Comunes. No hace falta correo electrónico. No guardamos nada.',
      },
      theMember: (seat) => `MP por ${seat}`,
    },
    ownMail: {
      noAddress:
        'No consta ninguna dirección de correo electrónico de este MP. En su oficina pueden darle una por teléfono.',
    },
    nobody: {
      title: 'Nadie ocupa este escaño en este momento',
      says: 'No hay MP a quien escribir hasta que se celebre una elección para este escaño.',
      kept: 'No se pierde nada de lo que escribió. Si su circunscripción es otra, elíjala y sus palabras irán con usted. Si no, cópielas ahora y guárdelas para quien salga elegido.',
    },
  },
  status: {
    confirm: {
      ready: (whom) => `Su carta para ${whom} está lista. No sale nada hasta que pulse este botón.`,
    },
    /** In the midst of a sentence; the name is null where nobody knows it, or somebody else holds the seat by now. */
    whom: (seat, name) => (name === null ? `quien representa a ${seat}` : `${name}, MP por ${seat}`),
    yourSeat: 'su circunscripción',
    states: {
      unconfirmed: {
        next: 'Abra la página que indica y pulse el botón, o escriba aquí su código. Antes de eso no se envía nada a su MP.',
      },
      cameBack: {
        says: 'El sistema de correo de la dirección que indicó no lo aceptó, así que no puede confirmar esta carta. No se ha enviado nada a su MP. Escriba de nuevo y revise su dirección.',
      },
      'handed-over': {
        says: (instant, whom) =>
          `A las ${instant} el servidor de correo aceptó su carta para ${whom}. La respuesta llegará a su propio correo. Si la carta vuelve, le escribimos.`,
        saysWithoutTime: (whom) =>
          `El servidor de correo aceptó su carta para ${whom}. La respuesta llegará a su propio correo. Si la carta vuelve, le escribimos.`,
      },
      refused: {
        says: (seat) => `El servidor de correo no aceptó su carta para quien representa a ${seat}.`,
      },
      bounced: {
        says: (seat) => `La carta para quien representa a ${seat} fue aceptada primero y devuelta después.`,
      },
    },
    erase: {
      says: 'Su nombre, sus direcciones y sus palabras se destruyen en el acto, y con ellos esta página. Una carta que no haya salido ya no saldrá. Si ya salió, la conserva su MP.',
    },
  },
  waiting: {
    notSent: {
      'no-address': (seat) =>
        `El Parlamento no publica ninguna dirección de correo electrónico de quien representa a ${seat}.`,
      'seat-vacant': (seat) =>
        `El escaño de ${seat} ha quedado vacante desde que escribió, así que no hay nadie a quien enviarla.`,
      'no-member': (seat) =>
        `En este momento el Parlamento no indica a nadie para ${seat}, como ocurre cuando se disuelve antes de unas elecciones.`,
      'member-changed': (seat) =>
        `Desde que escribió, ha cambiado quién representa a ${seat}. Su carta iba dirigida a otra persona, así que no se la hemos pasado.`,
      'tried-too-long': (seat) =>
        `Lo intentamos durante tres días. El servidor de correo no aceptó su carta a quien representa a ${seat}.`,
      'waited-too-long': (seat: string) =>
        `No hemos podido enviar su carta al MP de ${seat} en dos semanas, y no la guardamos por más tiempo.`,
    },
    test: 'La campaña está en pruebas: esta carta le llega solo a usted, y a ningún MP.',
  },
}
