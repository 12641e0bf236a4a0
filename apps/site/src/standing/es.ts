import type { StandingWords } from './standing-words.ts'

const what = (isPart: boolean): string => (isPart ? 'Una parte de lo que se pide' : 'Lo que se pide')

export const es: StandingWords = {
  quoted: (name) => `«${name}»`,
  ofBills: (names, isMany) => `${isMany ? 'de los proyectos de ley' : 'del proyecto de ley'} ${names}`,
  status: {
    marks: {
      'in-law': 'En la ley',
      carried: 'Ante el Parlamento',
      'between-houses': 'Entre las dos Cámaras',
      'act-not-checked': 'Aceptado; la ley, aún sin comprobar',
      announced: 'En un proyecto de ley anunciado',
      replaced: 'Otra cosa en su lugar',
      'could-be-carried': 'Podría incluirse',
      nothing: 'Nada ante el Parlamento',
    },
    notKnown: 'No se sabe',
    notKnownSince: (day) => `No se sabe desde el ${day}`,
    inLaw: (texts) => `${texts}: todo lo que se pide.`,
    carried: {
      now: ({ texts, bills, isPart }) => `${what(isPart)} está en ${texts}, ${bills}.`,
      earlier: ({ texts, bills, isPart }) => `Entonces ${what(isPart).toLowerCase()} estaba en ${texts}, ${bills}.`,
    },
    announced: {
      now: ({ texts, bills, isPart }) =>
        `${what(isPart)} ha de figurar en ${texts}, ${bills}, que se ha anunciado y aún no está ante el Parlamento.`,
      earlier: ({ texts, bills, isPart }) =>
        `Entonces ${what(isPart).toLowerCase()} iba a figurar en ${texts}, ${bills}, que se había anunciado.`,
    },
    betweenHouses: {
      now: ({ texts, bills, isPart }) =>
        `Una Cámara aceptó ${isPart ? 'una parte' : 'lo que se pide'} y la otra dijo que no: ${texts}, ${bills}. Ninguna ha dicho la última palabra.`,
      earlier: ({ texts, bills, isPart }) =>
        `Entonces una Cámara había aceptado ${isPart ? 'una parte' : 'lo que se pide'} y la otra había dicho que no: ${texts}, ${bills}.`,
    },
    replaced: {
      now: ({ texts, bills }) => `En su lugar se aceptó otra cosa: ${texts}, ${bills}.`,
      earlier: ({ texts, bills }) => `Entonces se había aceptado otra cosa en su lugar: ${texts}, ${bills}.`,
    },
    actNotChecked: ({ texts, bills }) =>
      `Aceptado, en un proyecto que ya es ley: ${texts}, ${bills}. Nadie ha comprobado aún si la ley contiene sus palabras.`,
    could: {
      now: (names, isMany) =>
        `Ningún proyecto de ley de nuestro registro lo recoge. ${isMany ? 'Podrían hacerlo' : 'Podría hacerlo'}: ${names}.`,
      earlier: (names, isMany) =>
        `Entonces ningún proyecto de ley de nuestro registro lo recogía. ${isMany ? 'Habrían podido hacerlo' : 'Habría podido hacerlo'}: ${names}.`,
    },
    nothing: {
      now: 'Ningún proyecto de ley lo recoge, y no conocemos ninguno que pudiera hacerlo.',
      earlier: 'Entonces ningún proyecto de ley lo recogía, y no conocíamos ninguno que pudiera hacerlo.',
    },
    openBill: ({ texts, bills }) =>
      `Está, o estuvo, en un proyecto de ley cuya situación no conocemos: ${texts}, ${bills}.`,
    openFate: ({ texts, bills }) => `Qué fue de ello no consta en nuestro registro: ${texts}, ${bills}.`,
    looked: (day) => `Lo miramos el ${day}.`,
    nobodyYet: 'Nadie ha mirado todavía si un proyecto de ley ante el Parlamento lo recoge.',
    nobodySince: 'Nadie ha mirado desde entonces si un proyecto de ley lo recoge.',
    notSince: 'No sabemos qué ha pasado desde entonces.',
  },
  bill: {
    inPlay: (day) => `ante el Parlamento el ${day}`,
    announced: (day) => `anunciado, y aún no ante el Parlamento el ${day}`,
    notKnown: 'no se sabe qué fue de él',
    notKnownSince: (day) => `no se sabe desde el ${day}`,
    was: { 'in-play': 'entonces, ante el Parlamento', announced: 'entonces, anunciado' },
    ended: {
      passed: 'ya es ley',
      fell: 'decayó antes de terminarse',
      withdrawn: 'retirado',
      lost: 'se perdió al terminar su periodo de sesiones',
    },
  },
  kinds: {
    question: 'Pregunta',
    statement: 'Declaración',
    speech: 'Palabras en la Cámara',
    motion: 'Moción',
    call: 'Petición de aportaciones',
    inquiry: 'Investigación',
    report: 'Informe',
    reply: 'Respuesta a un informe',
    instrument: 'Norma de desarrollo',
    paper: 'Documento',
    petition: 'Petición ciudadana',
    event: 'Debate o comparecencia',
  },
  houses: { Commons: 'Cámara de los Comunes', Lords: 'Cámara de los Lores' },
  answers: {
    answered: { mark: 'Respondida', says: (day) => `Se respondió el ${day}.` },
    holding: {
      mark: 'Respuesta provisional',
      says: (day) => `El ${day} llegó una respuesta provisional: ha de venir otra.`,
    },
    'will-write': {
      mark: 'Promesa de escribir',
      says: (day) => `El ${day} el ministerio prometió escribir. Lo que se preguntó no está en esa respuesta.`,
    },
    refused: { mark: 'Rechazada', says: (day) => `El ${day} se negó la respuesta.` },
    'not-held': {
      mark: 'No disponible',
      says: (day) => `La respuesta del ${day} es que el Gobierno no tiene esa información.`,
    },
  },
  stands: {
    listed: {
      mark: 'Respuesta aún sin leer',
      says: 'El Parlamento anuncia una respuesta. Todavía no la hemos puesto en nuestro registro.',
    },
    waiting: 'A la espera de respuesta',
    noneOnRecord: 'En nuestro registro no hay respuesta.',
    noneOn: (day) => `No la había cuando miramos el ${day}.`,
    dueBy: (day) => ` Se espera una a más tardar el ${day}.`,
    wasDue: (day) => `Se esperaba una respuesta el ${day}.`,
    notKnown: { mark: 'No se sabe', says: 'No hemos mirado desde entonces.' },
    late: { mark: 'Con retraso', says: (day) => `No la había cuando miramos el ${day}.` },
    open: 'Abierta',
    noEnd: 'No se indica ningún día de cierre.',
    closesToday: (hour) => `Se cierra hoy${hour}.`,
    closes: (day, hour) => `Se cierra el ${day}${hour}.`,
    at: (hour) => ` a las ${hour}`,
    closed: 'Cerrada',
    closedOn: (day) => `Se cerró el ${day}.`,
    days: { 'to-come': 'Próximamente', today: 'Hoy', over: 'Terminado' },
    calledOff: 'Cancelado',
    withdrawn: 'Retirada',
    withdrawnSince: (day) => `El Parlamento no la tiene desde el ${day}.`,
    notListed: 'Ya no figura',
    notListedSince: (day) => `No figura en el Parlamento desde el ${day}.`,
    notWhy: 'No sabemos por qué.',
  },
  by: {
    question: (name) => `Pregunta de ${name}`,
    statement: (name) => `Declaración de ${name}`,
    speech: (name) => `Dicho por ${name}`,
    motion: (name) => `Presentada por ${name}`,
    petition: (name) => `Iniciada por ${name}`,
    other: (name) => `De ${name}`,
  },
  to: (body) => `Dirigida a: ${body}`,
  atHour: (hour) => `a las ${hour}`,
  afterOther: 'después de otros asuntos',
  next: {
    closes: (title) => `Último día para responder: ${title}`,
    due: (title) => `Se espera respuesta: ${title}`,
    'last-day': (title) => `Último día: ${title}`,
  },
  look: {
    oneChecked: 'Hasta ahora lo ha comprobado una sola persona.',
    hurried: (day, until) => `Publicado con prisa el ${day}; una segunda persona lo mira a más tardar el ${until}.`,
    notAsked: 'aún sin consultar',
    silentSince: (day) => `No responde desde el ${day}`,
    nothingHere: 'aquí no hay nada de ello',
    mayMiss: 'puede faltar lo ocurrido desde entonces',
    since: (day) => `Desde el ${day}.`,
    fromTo: (from, to) => `Desde el ${from} hasta el ${to}.`,
  },
  sources: {
    divisions: 'Votaciones',
    events: 'Agenda del Parlamento',
    hansard: 'Lo que se dice en el Parlamento',
    committees: 'Comisiones: investigaciones, peticiones de aportaciones, informes',
    instruments: 'Normas presentadas al Parlamento',
    amendments: 'Enmiendas de cada proyecto de ley',
    questions: 'Preguntas por escrito y sus respuestas',
    statements: 'Declaraciones por escrito',
    motions: 'Mociones (early day motions)',
    petitions: 'Peticiones ciudadanas al Parlamento',
  },
}
