import type { en } from './en.ts'

export const es: typeof en = {
  start: 'Ir al comienzo de la carta',
  unknown: {
    title: 'Algo ha fallado aquí',
    says: 'El fallo es nuestro, y nuestro equipo recibe el aviso sin ninguna de sus palabras. Por favor, inténtelo de nuevo.',
  },
  400: {
    title: 'No hemos podido leerlo',
    says: 'Por favor, vuelva atrás, cargue la página de nuevo y envíelo otra vez.',
  },
  403: {
    title: 'Este formulario no ha llegado desde nuestra página',
    says: 'Para protegerle, solo aceptamos formularios de nuestras propias páginas, y su navegador no nos ha dicho que este lo sea. Un navegador más reciente sí lo hará. También puede escribir a su MP desde su propio correo.',
  },
  404: {
    title: 'Esta página no existe',
    says: 'Puede que la dirección esté mal escrita o que la página ya no esté.',
  },
  405: { title: 'Eso no se puede hacer aquí', says: 'Por favor, vuelva al comienzo de la carta.' },
  411: {
    title: 'El formulario no ha llegado entero',
    says: 'Por favor, vuelva atrás y envíelo otra vez.',
  },
  413: { title: 'Es demasiado de una vez', says: 'Por favor, vuelva atrás y acorte lo que ha escrito.' },
  429: {
    title: 'Demasiadas veces en poco tiempo',
    says: 'Solo aceptamos cierto número de peticiones a la vez, y quienes comparten una conexión a internet se las reparten. Por favor, espere diez minutos.',
  },
  503: {
    title: 'No podemos acceder a nuestros datos',
    says: 'El fallo es nuestro y suele pasar en un minuto. Si ha escrito algo, vuelva atrás y guarde una copia. Después inténtelo otra vez.',
  },
  trap: { label: 'Deje esto vacío' },
  rescue: {
    trapped: {
      title: 'Algo ha rellenado un campo que las personas no ven',
      says: 'Lo hacen los programas que rellenan formularios, y quizá una extensión de su navegador. No se ha enviado nada, y no se ha perdido nada de lo que escribió: inténtelo de nuevo.',
    },
    database: {
      title: 'No podemos acceder a nuestros datos',
      says: 'El fallo es nuestro y suele pasar en un minuto. No se ha enviado ni guardado nada.',
    },
    'no-key': {
      title: 'Ahora mismo no podemos recibir cartas',
      says: 'El fallo es nuestro: la clave con la que se cierran las cartas lleva días sin renovarse. No se ha enviado ni guardado nada. Inténtelo de nuevo dentro de unas horas, o use su propio correo o papel.',
    },
    fault: {
      title: 'Algo ha fallado aquí',
      says: 'El fallo es nuestro, y nuestro equipo recibe el aviso sin ninguna de sus palabras. No se ha enviado nada.',
    },
    'too-many': {
      title: 'Demasiadas veces en poco tiempo',
      says: 'Para que nadie abuse de esta página, solo se permite cierto número de cartas y de búsquedas a la vez, y quienes comparten una conexión a internet se las reparten. Inténtelo de nuevo dentro de una hora, o use su propio correo o el papel.',
    },
    meeting: {
      title: 'No conocemos este código de reunión',
      says: 'Puede que esté mal escrito, que aún no haya llegado su hora o que ya haya pasado. No se ha enviado nada. Escríbalo otra vez, o déjelo vacío y siga sin él.',
    },
    seat: {
      title: 'No sabemos para qué circunscripción es',
      says: 'Díganos otra vez dónde vive, por favor. No se ha enviado nada.',
    },
    again: 'Intentarlo de nuevo',
    typed: 'Lo que ha escrito sigue aquí',
    takesAlong: '“Intentarlo de nuevo” lo conserva. Para mayor seguridad, copie ahora sus palabras.',
    ownWords: 'Sus propias palabras',
  },
  unreachable: {
    title: 'No se puede contactar con nosotros',
    says: 'No se ha perdido nada: todo lo que escribió sigue en esta página, y no se ha enviado nada. Compruebe su conexión y pulse otra vez el botón.',
  },
  ended: {
    title: 'Esta carta está cerrada',
    says: 'Se salió de ella, se envió o nadie la tocó durante una hora. Para que nadie más pueda leerla, no se vuelve a mostrar nada de lo escrito.',
    sent: 'Si la envió: el mensaje en su correo lleva a ella.',
    cookie:
      'Si acaba de escribir algo: sin JavaScript, una carta necesita una cookie, que termina con la visita. Permita que su navegador la acepte, o abra otra vez el enlace de su correo.',
    start: 'Empezar de nuevo',
  },
  endedPage: {
    title: 'Esta página está cerrada',
    says: 'Se salió de ella o nadie la tocó durante una hora. Para que nadie más pueda leerla, no se vuelve a mostrar nada. El enlace de su correo la abre de nuevo.',
  },
  closed: {
    title: 'Esta campaña de cartas está cerrada',
    says: 'En este momento no enviamos cartas. Aun así, puede escribir a su MP por su cuenta.',
    wrote: 'Lo que ha escrito',
  },
}
