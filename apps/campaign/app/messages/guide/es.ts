import type { en } from './en.ts'

export const es: typeof en = {
  to: (member, seat) => `Para ${member}, por ${seat}.`,
  back: 'Atrás',
  nothingYet: {
    inPage: {
      says: 'Todavía no se ha enviado ni guardado nada. Cerrar o volver a cargar esta página la vacía.',
      more: 'Lo que escribe está en esta página y en ningún otro sitio. Los botones Atrás y Adelante de su navegador recorren la carta; salir, o una hora sin tocarla, la vacía para siempre.',
    },
    inVisit: {
      says: 'Todavía no se ha enviado nada, y cerrar solo la pestaña no vacía esta página: pulse “Salir ahora” antes de irse.',
      more: 'Sin JavaScript, su navegador lleva lo que escribió en una cookie que solo nosotros podemos leer, y no guardamos nada. “Salir ahora”, enviar, o una hora sin pulsar un botón la termina.',
    },
    where: 'Dónde están sus palabras',
  },
  points: {
    title: 'Puntos para la carta',
    hint: 'Marque dos o tres. Una carta corta se lee; una larga se archiva.',
    read: 'Leerlo',
    inLetter: 'En la carta: ',
    sources: 'De dónde sale esto',
    newTab: 'se abre en otra pestaña',
  },
  writtenIn: {
    legend: 'Idioma de la carta',
    en: 'Inglés',
    cy: 'Galés',
  },
  order: {
    up: 'Subir',
    down: 'Bajar',
    moved: (heading, place) => `Ahora es el número ${place}: ${heading}`,
  },
  why: {
    title: '¿Por qué le importa?',
    label: 'Con sus propias palabras',
    leaveOut:
      'No ponga nombres, ningún refugio, la situación migratoria de nadie ni números de teléfono o de expediente: otras personas pueden leer esta carta.',
    stuck: '¿No sabe cómo empezar? Preguntas que pueden ayudar',
    questions: [
      '¿Qué pensó cuando oyó hablar de esto por primera vez?',
      '¿A quién debería poder llamar su vecina por la noche?',
      '¿Cómo debería ser su ciudad para alguien que tiene miedo?',
      '¿Qué le diría de esto a un amigo o a una amiga?',
    ],
    starters: 'O empiece así',
    starter: ['Esto me importa porque', 'Me sorprendió saber que', 'Donde vivo, me gustaría'],
    use: 'Empezar con esto',
    more: 'Algo más que añadir',
    moreLabel: 'Más con sus propias palabras (opcional)',
    moreHint: 'Va después de los puntos. Por ejemplo, una pregunta que quiere que le respondan.',
    left: 'Caracteres que quedan: ',
    next: 'Continuar',
  },
  growing: {
    title: 'Su carta hasta ahora',
    yours: 'Aquí van sus propias palabras.',
    bringUpToDate: 'Ver cómo queda ahora',
  },
  sign: {
    title: 'Firme su carta',
    name: { label: 'Su nombre' },
    addressLine: { label: 'Su localidad o domicilio (opcional)' },
    postcode: {
      label: 'Mi código postal, en la carta (opcional)',
      offer: 'Poner el código postal que escribí',
    },
    replyByEmail: 'Pedir que respondan por correo electrónico, no postal',
    email: {
      label: 'Su correo electrónico (si la enviamos por usted)',
      optionalLabel: 'Su correo electrónico (opcional)',
    },
    safe: {
      ask: 'Qué es seguro dar',
      name: 'Firme como quiera firmar.',
      reply:
        'La casilla: si da una dirección de correo electrónico, o escribe desde su propio correo, la carta dice “no por correo postal ni por teléfono”. Otra persona puede abrir las cartas que llegan a una casa.',
    },
    next: 'Ver su carta',
  },
  share: {
    none: 'Todavía no hay en ella nada con sus propias palabras.',
    'a-few-words': 'Unas pocas palabras son suyas.',
    'a-tenth': 'Cerca de una décima parte va con sus propias palabras.',
    'a-quarter': 'Cerca de una cuarta parte va con sus propias palabras.',
    'a-third': 'Cerca de un tercio va con sus propias palabras.',
    half: 'Cerca de la mitad va con sus propias palabras.',
    'two-thirds': 'Cerca de dos tercios van con sus propias palabras.',
    most: 'La mayor parte va con sus propias palabras.',
    all: 'Toda va con sus propias palabras.',
  },
  read: {
    title: 'Esta es su carta',
    ledeMayAdd: 'Después de esto solo puede cambiar cómo le responden.',
    mayAdd:
      'No ha dado ninguna dirección de correo electrónico, así que la carta no pide respuesta por esa vía. Si la envía desde su propio correo, o da una dirección más abajo, dirá además:',
    reworded:
      'Las palabras de la campaña en su carta no son las mismas que cuando la leyó. Lo que escribió usted sigue igual, y no ha salido nada: léala otra vez, por favor.',
    help: 'En una oficina, las cartas que son todas iguales van a un mismo montón. Una frase propia saca la suya de ahí. Si no puede escribir más, está bien: cuenta igual.',
    thanks: 'Eso la hace su carta.',
    alike:
      'Otras cartas de esta campaña llevan palabras muy parecidas a las que usted ha añadido. Si las copió de algún sitio, cambiar una frase hace que la suya cuente más.',
    more: 'Decir más con mis palabras',
    changeWords: 'Cambiar mis palabras',
    changeSign: 'Cambiar cómo firmo',
    other: 'Otro comienzo',
    subject: 'Asunto',
    opening: 'Primeras frases',
    use: 'Usar estos',
  },
}
