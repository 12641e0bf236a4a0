import type { en } from './en.ts'

export const es: typeof en = {
  home: {
    title: 'Un “firewall” entre la policía y el control de inmigración',
    description: 'Qué se pidió al Parlamento británico, quién votó qué y en qué quedó.',
  },
  now: {
    title: 'Ahora en el Parlamento',
    description: 'Qué se tramita, qué viene después, qué se preguntó y qué se respondió.',
  },
  explained: {
    title: 'El Parlamento, explicado',
    description: 'Proyectos de ley, enmiendas y votaciones, en palabras sencillas.',
  },
  privacy: {
    title: 'Privacidad y seguridad',
    description: 'Qué guarda este sitio y qué recuerda un navegador.',
  },
  write: { title: 'Escriba a su MP', description: 'Una carta a la Cámara de los Comunes, con sus propias palabras.' },
  share: {
    title: 'Cuénteselo a otras personas',
    warn: 'Al compartir, otras personas ven que ha estado aquí. Hágalo solo si es seguro para usted.',
    forces: (url) =>
      `De 2020 a 2023, todos los cuerpos de policía de Inglaterra y Gales comunicaron a Inmigración casos de víctimas de violencia doméstica. El Parlamento puede ponerle fin. Pídaselo a su MP: ${url}`,
    plain: (url) =>
      `Lo que una víctima cuenta a la policía no debería llegar nunca a las autoridades de inmigración. Se le pidió al Parlamento británico; usted puede pedírselo a su MP: ${url}`,
    sheet: 'Compartir',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    selected: 'Está seleccionado. Cópielo con Ctrl y C.',
    ways: 'Cada uno de estos enlaces le lleva fuera de este sitio:',
    mail: 'En su propio programa de correo',
    code: 'O muestre esto: lo lee un teléfono.',
  },
}
