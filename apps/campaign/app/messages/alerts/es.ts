import type { AlertMessages } from './en.ts'

export const es: AlertMessages = {
  ask: {
    title: 'Reciba noticias por correo',
    lede: 'Le escribimos cuando algo cambia en el Parlamento o en nuestro registro. No necesita ninguna cuenta y puede dejarlo cuando quiera.',
    safeTitle: '¿Es seguro su correo?',
    safe: [
      'Quien pueda abrir su correo, en cualquier dispositivo, puede leer estos correos. Si alguien lo revisa, dé una dirección que solo usted pueda abrir, o no pida correos.',
      'El asunto es siempre “Las noticias que pidió”, de “Message service”. El texto nombra lo que usted sigue y lleva a este sitio.',
      'No llega nada antes de que usted confirme, por un correo que no dice de qué trata.',
    ],
    topic: {
      label: '¿Sobre qué?',
      hint: 'Una sola opción. Para otra, pídalo de nuevo. Los nombres están en inglés, como en el Parlamento.',
    },
    everything: 'Todo',
    asks: 'Lo que pide la campaña',
    bills: 'Proyectos de ley',
    pace: {
      label: '¿Con qué frecuencia?',
      atOnce: 'Enseguida, cuando algo cambia',
      weekly: 'Una vez a la semana, el viernes por la mañana',
    },
    paceHint: 'Cuando nada cambia, no llega nada.',
    email: { label: 'Su dirección de correo', hint: 'Se usa para esto y para nada más.' },
    consent: 'Sí, envíenme estos correos hasta que yo los detenga.',
    kept: 'Guardamos su dirección cifrada, y solo el programa que envía los correos puede abrirla. Si los detiene, se borra al momento. Si no confirma, se borra a las 24 horas. No vemos si abre un correo o sigue un enlace. <privacy>Todo, en detalle</privacy>.',
    send: 'Pedirme que confirme',
    notLetters:
      'Esto no tiene que ver con ninguna carta suya: esas se guardan aparte, y con esto no se apunta a nada más.',
  },
  faults: {
    'email-missing': 'Dé la dirección de correo a la que deben ir las noticias.',
    'email-too-long': 'Esta dirección de correo es demasiado larga.',
    'email-other-script':
      'Nuestro servidor de correo no puede escribir a una dirección con esas letras antes de la @. Por favor, dé otra, con letras sencillas de la a a la z: no tiene que ser la que usa siempre.',
    'email-malformed': 'Compruebe esta dirección de correo. Es como nombre@example.org, y solo puede dar una.',
    'not-one-line': 'Escriba esto en una sola línea, con letras corrientes.',
    'topic-unknown': 'Elija sobre qué deben ser las noticias.',
    'pace-unknown': 'Elija con qué frecuencia.',
    'consent-missing': 'Marque esto si quiere los correos. Sin ello no podemos enviarlos.',
  },
  trouble: {
    database:
      'Ahora mismo no podemos acceder a nuestros registros. El fallo es nuestro y suele pasar en un minuto. No se ha guardado nada. Lo que escribió sigue aquí: inténtelo de nuevo.',
    'no-key':
      'Ahora mismo no podemos recibir esto. El fallo es nuestro: la clave con la que se cierran las direcciones lleva días sin renovarse. No se ha guardado nada. Lo que escribió sigue aquí: inténtelo de nuevo dentro de unas horas.',
    'too-many':
      'Se han pedido demasiados en poco tiempo para esta dirección o desde esta conexión a internet. No se ha guardado nada. Lo que escribió sigue aquí: inténtelo de nuevo dentro de una hora.',
  },
  tryAgain: 'Intentarlo de nuevo',
  sent: {
    title: 'Mire su correo',
    lede: 'Si la dirección era correcta, un correo está en camino: “Por favor, confirme su dirección de correo”. Abra la página que lleva y pulse el botón.',
    says: 'Hasta entonces no llega nada más, y a las 24 horas borramos la dirección. ¿No hay correo en diez minutos? Mire entre los no deseados, o pídalo otra vez. Una dirección recibe como máximo cinco de estos correos al día, los pida quien los pida: si la suya ya ha recibido cinco, abra el más nuevo, confirme y elija en su página qué quiere seguir.',
    again: 'Pedirlo otra vez',
    leave: 'Puede cerrar esta página.',
  },
  confirm: {
    title: '¿Quiere estos correos?',
    lede: 'No llega nada hasta que pulse este botón.',
    yes: 'Sí, envíenme estos correos',
    no: '¿No ha sido usted, o ya no lo quiere? Cierre esta página y no llegará nada.',
    eraseAt: (instant) => `Borramos la dirección a las ${instant}.`,
  },
  about: { topic: 'Sobre qué', pace: 'Con qué frecuencia', unknown: 'algo que ya no está en nuestro registro' },
  confirmed: {
    title: 'Queda hecho',
    lede: 'Desde ahora le escribimos cuando haya noticias.',
    says: 'Cada correo lleva un enlace para cambiarlo o detenerlo.',
    change: 'Cambiar o detener',
  },
  manage: {
    title: 'Sus noticias por correo',
    lede: 'Lo que recibe y con qué frecuencia. Aquí no mostramos su dirección.',
    save: 'Guardar',
    saved: 'Guardado. Desde ahora es así.',
    stopTitle: 'Detener',
    stopSays: 'No llegan más correos, y su dirección se borra al momento.',
    stop: 'Detener y borrar',
    private: 'La dirección de esta página es privada: quien la tenga puede cambiar lo que usted recibe, y detenerlo.',
  },
  stop: {
    title: '¿Detener estos correos?',
    lede: 'No llegarán más correos, y su dirección se borra al momento.',
    yes: 'Sí, detener y borrar',
    no: 'Para seguir recibiéndolos, cierre esta página.',
  },
  stopped: {
    title: 'Detenido',
    lede: 'Por este enlace no llegan más correos, y la dirección está borrada de nuestros registros.',
    says: 'Un correo que se estaba enviando en este mismo segundo todavía puede llegar. Los anteriores pueden seguir en su correo: puede borrarlos. Su navegador puede recordar que estuvo aquí.',
    again: 'Recibir noticias por correo otra vez',
  },
  gone: {
    title: 'Aquí no hay nada',
    lede: 'Este enlace no lleva a ninguna noticia por correo, o a unas que se detuvieron.',
    says: 'Lo que no se confirma se borra a las 24 horas. Los programas de correo a veces parten un enlace largo en dos: si el suyo lo hizo, cópielo entero.',
    again: 'Recibir noticias por correo',
  },
}
