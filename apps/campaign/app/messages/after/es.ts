import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Gracias. Una cosa más, si quiere',
  next: 'Qué pasa ahora',
  steps: {
    answer:
      'La respuesta llega a su propio correo, no a nosotros. A menudo responde primero una máquina; la de su MP puede tardar semanas.',
    read: 'Nadie puede decirnos si se ha leído.',
    erased:
      'Tres días después de la entrega borramos lo que escribió. Para que sea antes, abra la página privada desde nuestro mensaje.',
  },
  silence: '¿Pasan unas semanas sin respuesta? Escriba otra vez, o llame a la oficina.',
  look: 'Para ver por dónde va, abra esta página de nuevo desde nuestro mensaje.',
  record: {
    title: 'Lo que ha hecho el Parlamento',
    says: '<record>El registro</record> cuenta qué se pidió, quién votó qué y qué fue de ello. <map>El mapa</map> (en inglés) muestra adónde fueron las cartas. La suya nunca aparece sola, y no se cuenta antes de mañana.',
  },
  carried: {
    title: 'Gracias. Queda un paso',
    follows: 'Cuando esté en camino',
    record:
      '<record>El registro</record> cuenta qué se pidió, quién votó qué y qué fue de ello. No sabemos nada de su carta, así que no la contamos.',
    empties:
      'Cuando tenga lo que necesita, pulse “Salir ahora”: su carta está solo en esta página y desaparece con ella.',
  },
  news: {
    title: 'Noticias por correo',
    says: 'No le hemos apuntado a ninguna lista. Si quiere noticias, es una decisión aparte: <alerts>Pedir noticias</alerts>.',
  },
  share: {
    title: 'Cuénteselo a otras personas',
    warn: 'Al compartir, otras personas ven que usted estuvo aquí. Hágalo solo donde sea seguro para usted. El enlace no dice nada de usted ni de su carta.',
    keepPrivate: 'No comparta nunca la dirección de esta página: es privada.',
    label: 'Texto para compartir',
    ways: 'Cada uno de estos enlaces le saca de este sitio, y quien lleva el otro sabrá que usted comparte este enlace.',
    mail: 'En su propio programa de correo',
    goTo: (name) => `En ${name} (sale de este sitio)`,
    sheet: 'Compartir',
    code: 'O muestre esto: lo lee un teléfono.',
  },
}
