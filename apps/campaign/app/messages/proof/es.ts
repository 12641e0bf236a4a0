import type { en } from './en.ts'

export const es: typeof en = {
  proof: {
    title: 'Lo que guardamos',
    counted: (day) =>
      `Contado en nuestra base de datos una vez al día, la última vez el ${day}. Las cantidades se dicen en escalones amplios, y dónde empieza cada uno está difuminado, para que una carta más o menos casi nunca se note.`,
    uncounted: 'Todavía no se ha contado nada. Se hace una vez al día.',
    few: (count) => `Menos de ${count}, o nada`,
    some: (count) => `${count} o más`,
    erased: 'Lo último que se borró',
    never: 'El borrado todavía no ha firmado nada. Lo hace una vez por hora.',
    between: (since, until) =>
      `Entre ${since} y ${until} se borró todo lo de esta lista que había que borrar. No se dice cuánto fue, ni si hubo algo:`,
    late: 'Esto tiene más de dos horas: el borrado va con retraso.',
    signed:
      'El programa lo firma cada hora con una clave que este sitio web no tiene, y cada declaración nombra la anterior, para que ninguna se pueda cambiar u omitir en silencio. Se guardan 90 días. Solo firma mientras nada haya superado su plazo en más de una hora.',
    key: 'La clave a la que corresponden las firmas',
    all: 'Todas las declaraciones, con sus firmas, para que las compruebe un programa',
    proves: 'Qué demuestra esto y qué no puede demostrar',
    can: 'Muestra que el programa que es el único que puede abrir las cartas dice que borró lo que tocaba, y cuándo, y que nadie lo ha cambiado desde entonces.',
    cannot:
      'No puede mostrar que no exista ninguna copia en otro sitio, ni que el programa diga la verdad. Para eso habría que leer el programa, que es público, y confiar en quien lo maneja.',
  },
  kinds: {
    'letters-unconfirmed': 'Cartas que esperan confirmación (24 horas)',
    'letters-waiting': 'Cartas que esperan a ser enviadas (dos semanas)',
    'letters-held': 'Cartas que esperan a nuestro personal en una avalancha (una semana)',
    'letters-uncertain': 'Cartas que quizá llegaron o quizá no (72 horas)',
    'letters-done': 'Cartas enviadas, rechazadas o retiradas (72 horas)',
    'mails-others': 'Mensajes que piden confirmar (24 horas), y avisos (72 horas)',
    'subscriptions-unconfirmed': 'Noticias por correo que nadie ha confirmado (24 horas)',
    subscriptions: 'Noticias por correo (hasta que se paren)',
    'mails-alerts': 'Noticias que están en camino (24 horas)',
    'written-once': 'Huellas de quién ha escrito, para que nadie cuente dos veces (hasta que cierre la campaña)',
    sketches: 'Huellas de palabras, para poder comparar cartas (hasta que cierre la campaña)',
    'rate-limits': 'Contadores contra el abuso (un día)',
    'proofs-spent': 'Acertijos resueltos por navegadores (dos horas)',
    'returns-seen': 'Huellas de correos devueltos (60 días)',
    'return-counts': 'Recuento de correos devueltos (se guarda: no trata de nadie)',
    receipts: 'Que se envió una carta: un lugar y un día (se guarda: no trata de nadie)',
    erasures: 'Declaraciones firmadas de esta página (90 días)',
    'staff-accounts': 'Cuentas de nuestro personal',
    'staff-links': 'Enlaces de acceso de nuestro personal (un día)',
    'staff-sessions': 'Personal con la sesión abierta (un día)',
    'staff-audit': 'Lo que hizo nuestro personal (se guarda)',
  },
  erasedKinds: {
    mail: 'cartas y otros correos',
    subscriptions: 'noticias por correo que nadie confirmó',
    'rate-limits': 'contadores contra el abuso',
    'written-once': 'huellas de quién ha escrito',
    'proofs-spent': 'acertijos resueltos',
    'staff-sign-ins': 'accesos del personal',
  },
  handOver: {
    title: 'Lo que podríamos entregar si nos lo ordenaran',
    lede: 'Cada tabla y cada columna de nuestra base de datos que trata de cartas o de personal. Lo sellado también se puede entregar, pero solo se abre con claves del programa que envía el correo, que terminan día a día.',
    language:
      'Nuestras pruebas comparan la lista con la base de datos: una columna que falte aquí detiene la siguiente versión.',
    kept: (until, readBy) => `Se guarda: ${until}. Puede leerlo: ${readBy}.`,
    columns: { one: 'Una columna', other: '# columnas' },
    beyond: 'Además de la base de datos',
    backups: {
      none: 'Copias de seguridad: no hay ninguna configurada.',
      days: {
        one: 'Copias de seguridad: se guardan un día. Lo que borramos sigue en ellas hasta entonces, sellado.',
        other: 'Copias de seguridad: se guardan # días. Lo que borramos sigue en ellas hasta entonces, sellado.',
      },
    },
    logs: 'Nuestros registros: cuándo falló una página y qué número nuestro tiene un correo. Ninguna dirección, ningún nombre, ninguna palabra, ninguna dirección de internet.',
    relay:
      'Los servidores de correo del camino: la empresa que lleva nuestro correo guarda su propio registro de a quién se escribió y cuándo. No decidimos durante cuánto tiempo.',
    mp: 'El correo de su MP: la carta misma, durante el tiempo que quiera.',
  },
  links: {
    proof: 'Lo que guardamos, contado y firmado',
    handOver: 'Lo que podríamos entregar si nos lo ordenaran, columna por columna',
  },
}
