import type { en } from './en.ts'

export const es: typeof en = {
  line: 'Esto es una campaña. No recibe denuncias. ¿Está en peligro ahora? Llame al <b>999</b>. <help>Dónde hay ayuda</help>',
  title: 'Dónde hay ayuda',
  lede: 'Somos una campaña: no podemos ayudar con un caso, y nada de lo que nos cuente es una denuncia. Estas personas sí pueden ayudar. Ninguna de estas líneas es nuestra.',
  danger: {
    title: 'En peligro ahora',
    call: 'Llame al <number>999</number>',
    open: 'De día y de noche, en todo el Reino Unido.',
    mobile: {
      title: 'Si no puede hablar, desde un móvil',
      steps: [
        'Llame al 999 y escuche.',
        'Le harán preguntas, en inglés. Responda con una tos o un golpecito si puede.',
        'Pulse <b>55</b> cuando se lo pidan, y solo entonces.',
      ],
      silence:
        'Una llamada en silencio, por sí sola, no hace venir a nadie: sin el 55 se corta. Y el 55 no indica a la policía dónde está usted.',
    },
    landline: {
      title: 'Desde un teléfono fijo',
      says: 'Ahí el 55 no funciona. No cuelgue; dé golpecitos o tosa. El lugar donde está debería verse sin que lo diga.',
    },
    deaf: {
      title: 'Si es una persona sorda',
      sign: '999 BSL es una videollamada en lengua de signos británica: gratuita, de día y de noche, con su aplicación o en <site>su sitio web</site>.',
      text: 'Un mensaje de texto al 999 solo llega si el teléfono se registró antes para ello.',
    },
  },
  nations: {
    title: '¿En qué nación está?',
    says: 'Cada una tiene su propia línea de ayuda. Abra la suya y verá el número.',
    names: { england: 'Inglaterra', wales: 'Gales', scotland: 'Escocia', 'northern-ireland': 'Irlanda del Norte' },
    only: (names) => `En ${names}.`,
  },
  byAndFor: {
    title: 'Servicios llevados por y para las personas a quienes ayudan',
    says: 'Donde solo aparece un sitio web, no pudimos estar seguros del número: lo encontrará allí.',
  },
  others: { title: 'Otras líneas' },
  audiences: {
    anyone: 'Para cualquier persona',
    women: 'Para mujeres',
    'latin-american-women': 'Para mujeres latinoamericanas',
    'minoritised-women': 'Para mujeres negras, de minorías y migrantes',
    'minority-communities': 'Para comunidades negras y de minorías étnicas, y migrantes',
    'sexual-abuse': 'Para cualquier persona de 16 años o más, tras una violación o un abuso sexual',
    'forced-marriage':
      'Para cualquier persona que sufra violencia mal llamada “de honor” o a quien quieran casar a la fuerza',
  },
  runBy: (name) => `A cargo de ${name}.`,
  always: 'De día y de noche.',
  between: (days, opens, closes) => `${days}, de ${opens} a ${closes}.`,
  toDay: (from, to) => `De ${from} a ${to}`,
  free: 'La llamada es gratuita.',
  text: (number) => `Mensajes de texto: <text>${number}</text>`,
  languages: (names) => `Además de inglés: ${names}.`,
  interpreters: 'En otras lenguas, con intérprete.',
  access: { chat: 'Chat en su sitio web.', 'sign-language': 'Lengua de signos a través de su sitio web.' },
  discretion: 'Dice que no comunica nada a nadie, salvo en caso de peligro excepcional.',
  site: 'Su sitio web: <site></site>',
  siteIn: (language) => `En ${language}: <site></site>`,
  checked: (day) => `Comparado con sus fuentes el ${day}.`,
  sources: 'De dónde sale esto',
  copyOf: (day) => `leído en una copia de: ${day}`,
  copyUndated: 'la copia que leímos no lleva fecha',
  before: {
    title: 'Si alguien puede estar mirando',
    says: 'Su teléfono guarda una lista de llamadas, y su navegador, una de páginas. El teléfono de otra persona, o uno del trabajo o de una biblioteca, puede ser más seguro. “Salir ahora”, arriba, le lleva a otro sitio web.',
  },
  stored: {
    memory: 'En este momento no podemos consultar nuestro registro. Así estaba la última vez que pudimos.',
    code: 'En este momento no podemos consultar nuestro registro. Así estaba cuando se hizo este programa.',
  },
}
