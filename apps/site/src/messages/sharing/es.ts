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
}
