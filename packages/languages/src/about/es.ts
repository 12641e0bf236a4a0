import type { en } from './en.ts'

export const es: typeof en = {
  link: 'Quién está detrás',
  title: 'Quién está detrás de esto',
  trial: {
    title: 'Esta es una instalación de prueba',
    says: 'Sirve para probar el programa en un solo ordenador. Nadie hace campaña con ella, y nadie responde de lo que escriba aquí: no escriba nada real.',
  },
  runs: (name) => `${name} lleva este sitio y envía las cartas.`,
  members: 'Miembros de la coalición',
  reach: {
    title: 'Cómo contactarnos',
    email: 'Por correo electrónico: <email></email>',
    post: 'Por correo postal: <post></post>',
    corrections: '¿Hay algún error aquí? Díganoslo, con la página y una fuente: <email></email>',
    notHelp: 'Somos una campaña y no podemos ayudar con un caso. <help>Dónde hay ayuda</help>',
  },
  controller: {
    title: 'Quién responde de sus datos',
    says: (name) => `El responsable del tratamiento, como lo llama la ley, es ${name}.`,
    address: 'Dirección: <address></address>',
    email: 'Para todo lo relativo a sus datos: <email></email>',
    number: (number) => `En el registro del Comisionado de Información (Information Commissioner): ${number}.`,
    exempt:
      'No figura en el registro del Comisionado de Información (Information Commissioner), y por qué: <reason></reason>',
    kept: '<kept>Qué guardamos, y hasta cuándo</kept>',
  },
  complain: {
    title: 'Cómo presentar una queja',
    says: 'Díganoslo primero a nosotros, si puede: queremos corregirlo. En cualquier momento puede presentar una queja ante el Comisionado de Información (Information Commissioner), que vela por el uso de los datos personales en el Reino Unido: <ico>ico.org.uk/make-a-complaint</ico>',
  },
  privacy: {
    title: 'Quién responde de ello',
    more: '<about>Quién está detrás de esto y cómo contactarlo</about>',
  },
}
