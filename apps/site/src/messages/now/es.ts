import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Ahora en el Parlamento',
  lede: 'Qué está en juego en Westminster para lo que pedimos, qué viene después, qué se preguntó y se respondió, y qué no pudimos ver.',
  english:
    'Los títulos de proyectos de ley y documentos están en inglés, como los da el Parlamento, y también lo que nuestro registro dice de ellos.',
  follow: 'Reciba estas fechas en un calendario o por canal web',
  alerts: 'Reciba noticias por correo electrónico',
  next: { title: 'Próximas fechas', none: 'No sabemos de ninguna fecha próxima.' },
  inPlay: {
    title: 'En juego ahora',
    none: 'No sabemos de ningún proyecto de ley de nuestro registro que esté hoy ante el Parlamento o vaya a estarlo.',
    next: 'Próximo paso:',
  },
  calls: {
    title: 'Peticiones de aportaciones abiertas',
    none: 'No sabemos de ninguna petición de aportaciones, investigación ni petición ciudadana sobre lo que pedimos que esté abierta.',
    until: 'Hasta su último día, cada una acepta lo que se le envíe.',
    caution:
      '<b>Piense en su nombre.</b> Lo que se envía al Parlamento puede publicarse, con el nombre de quien lo envió. Si eso pudiera ponerle en riesgo a usted o a otra persona, pregunte a la comisión antes de enviar nada, o deje que escriba una organización.',
    page: 'La página del Parlamento sobre ello',
  },
  waiting: {
    title: 'A la espera de respuesta',
    none: 'Ninguna pregunta de nuestro registro sobre lo que pedimos espera respuesta.',
  },
  answered: {
    title: 'Con respuesta',
    says: 'Cada una por sus propias palabras: una respuesta, una negativa, o que nadie tiene lo que se preguntó.',
  },
  lately: { title: 'Dicho y publicado últimamente', all: 'Todo por fechas' },
  asks: { title: 'En qué punto está cada petición', none: 'Todavía no hay ninguna petición en nuestro registro.' },
  looked: {
    title: 'Hasta cuándo hemos mirado',
    never:
      'Desde aquí aún no se ha consultado al Parlamento. Lo que aparece arriba lo pusieron personas a mano en nuestro registro.',
    more: 'Cómo se hace el resto del registro, y hasta cuándo',
  },
  unseen: {
    title: 'Qué no pudimos ver',
    nothing: 'Nada, que sepamos.',
    nothingBesides: 'Nada, que sepamos, aparte de lo que aún no se ha consultado.',
    nobodyLooked: 'Todo: desde aquí todavía no se ha preguntado al Parlamento.',
    over: 'Ya resuelto',
  },
}
