import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Registro de leyes: inicio',
  wrong: 'Si ella llama a la policía, la policía puede avisar al Home Office.',
  forces:
    'De 2020 a 2023 todas las fuerzas de policía de Inglaterra y Gales remitieron víctimas de maltrato a Immigration Enforcement, la policía de inmigración. Lo comprobó la Domestic Abuse Commissioner, la autoridad pública en esta materia.',
  beyond:
    'En Escocia e Irlanda del Norte la policía también remitió a víctimas de delitos, según una investigación periodística.',
  firewall: 'Una <firewall>barrera de datos (firewall)</firewall> lo impediría.',
  find: {
    label: 'Su código postal',
    button: '¿Quién es mi MP?',
    looking: 'Buscando…',
    sent: 'Lo consultamos una vez y no lo guardamos en ningún sitio.',
    here: 'Se consulta en este dispositivo. No se envía.',
    anyone: 'Puede escribir cualquier persona que viva aquí, tenga el pasaporte o la edad que tenga.',
    none: '¿Sin código postal? <list>Elija su circunscripción en una lista</list>',
    again: 'Otro código postal',
    fromList: 'Elegir mi circunscripción en una lista',
  },
  lanes: {
    about: 'Dos caminos: hoy, y con una barrera de datos',
    today: 'Hoy',
    firewall: 'Con una barrera',
    police: 'policía',
    homeOffice: 'Home Office',
    name: 'su nombre',
    help: 'ayuda',
    steps: {
      today: [
        'Él dice que hará que la deporten. Ella llama a la policía.',
        'La policía la remite.',
        'Immigration Enforcement tiene su nombre.',
        'Otra mujer se entera. No llama.',
      ],
      firewall: [
        'Él dice lo mismo. Ella llama a la policía.',
        'La ayudan.',
        'Su nombre no pasa de aquí.',
        'Otra mujer también puede llamar.',
      ],
    },
    composite: 'Un dibujo hecho de muchos casos publicados. No es la historia de una sola mujer.',
  },
  status: {
    law: 'Es ley',
    notLaw: 'No es ley',
    notChecked: 'Aprobado; la ley, aún sin comprobar',
    inLaw: 'Lo que se pidió está en {bills}.',
    actNotChecked: 'Se aprobó en {bills}. Nadie ha comprobado todavía si la ley lo contiene.',
    carried: 'Está ante el Parlamento, en {bills}. Lo miramos por última vez el {day}.',
    between: 'Una cámara lo aprobó y la otra lo rechazó, en {bills}. Lo miramos por última vez el {day}.',
    announced: 'Irá en un proyecto de ley anunciado: {bills}. Lo miramos por última vez el {day}.',
    replaced: 'En su lugar se aprobó otra cosa, en {bills}. Lo miramos por última vez el {day}.',
    could: 'Un proyecto de ley podría llevarlo: {bills}. Lo miramos por última vez el {day}.',
    nothing: 'Ningún proyecto de ley lo lleva, y no conocemos ninguno que pudiera. Lo miramos por última vez el {day}.',
    thenCarried: 'El {day} estaba ante el Parlamento, en {bills}. No lo hemos mirado desde entonces.',
    thenBetween: 'El {day} las dos cámaras no estaban de acuerdo, en {bills}. No lo hemos mirado desde entonces.',
    thenAnnounced:
      'El {day} iba a ir en un proyecto de ley aún por llegar: {bills}. No lo hemos mirado desde entonces.',
    thenReplaced: 'El {day} se había aprobado otra cosa en su lugar, en {bills}. No lo hemos mirado desde entonces.',
    thenCould: 'El {day} un proyecto de ley podía llevarlo: {bills}. No lo hemos mirado desde entonces.',
    thenNothing: 'El {day} ningún proyecto de ley lo llevaba. No lo hemos mirado desde entonces.',
    mayBe: 'Puede que esté en trámite, en {bills}. No sabemos qué fue de ello.',
    notKnown: 'Últimamente nadie ha mirado si algún proyecto de ley lo lleva.',
    now: 'Qué pasa ahora',
  },
  votes: {
    found: (lords, commons) =>
      `${times(lords)} la Cámara de los Lores dijo que sí. ${times(commons)} la Cámara de los Comunes dijo que no.`,
    foundRefused: (lords, refused) =>
      `${times(lords)} la Cámara de los Lores dijo que sí. ${times(refused)} se rechazó.`,
    plain: 'Lo que respondió el Parlamento',
    path: 'Todo el camino, puerta a puerta',
    members: '¿Qué votó mi MP?',
  },
  act: {
    title: 'Tres cosas que puede hacer',
    write: {
      title: 'Escribir',
      says: 'A su MP, con sus propias palabras. La enviamos nosotros, la envía usted, o en papel.',
    },
    share: { title: 'Compartir', says: 'Unas palabras y esta dirección, para alguien de confianza.' },
    told: { title: 'Enterarse', says: 'Un correo cuando algo se mueva. Sin cuenta.' },
  },
  inPlay: {
    title: 'En trámite',
    before: (day) => `Ante el Parlamento el ${day}`,
    announced: (day) => `Anunciado; el ${day} aún no estaba ante el Parlamento`,
    next: 'Próximo',
    news: 'Noticias y llamamientos',
    all: 'Todo lo que pasa ahora',
  },
  more: {
    title: 'Para saber más',
    evidence: 'Las pruebas, y quién dice qué',
    bills: 'Los proyectos de ley',
    asks: 'Qué más pedimos',
    timeline: 'Cronología',
    explained: 'El Parlamento, explicado',
    answers: 'Cuando su MP responde',
    progress: (letters) => `${letters} cartas o más hasta ahora`,
  },
}

const counted = ['', 'Una vez', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve']

function times(count: number): string {
  return count === 1 ? 'Una vez' : `${counted[count] ?? count} veces`
}
