import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Antes de escribir',
  lede: 'Su MP está para atenderle. Dígale, en su propio nombre y en parte con sus propias palabras, por qué lo que una víctima cuenta a la policía no debería llegar nunca a las autoridades de inmigración. Se tarda unos cinco minutos.',
  mpIs: 'MP (Member of Parliament) es la persona elegida para la Cámara de los Comunes, en el Parlamento británico, por el lugar donde usted vive.',
  happens: 'Qué pasa con lo que escribe',
  postcode: {
    term: 'Su código postal',
    says: 'sirve para encontrar a su MP. No va más allá, salvo que usted lo ponga en su carta. La búsqueda la hace postcodes.io, que ve el código postal y no a usted.',
  },
  letter: {
    term: 'Su carta, y quién es usted',
    says: 'no salen de esta página hasta que nos pida enviarla. Entonces las ciframos: solo el programa que envía la carta puede abrirlas. Ninguna página de la coalición puede mostrarlas.',
  },
  reader: {
    term: 'Quién la lee',
    says: 'su MP y las personas que trabajan en su oficina. Pueden guardarla y pueden pasarla a un ministro o ministra.',
  },
  until: {
    term: 'Hasta cuándo',
    says: 'La borramos 24 horas después de que escriba, si no la confirma; 72 horas después de que la reciba el servidor de correo de su MP; o en cuanto usted lo pida. Si no puede salir en dos semanas, le devolvemos su texto. Lo que queda es un recuento: una carta, esta circunscripción, este día. Y, hasta que cierre la campaña, una huella, para que nadie cuente dos veces. <privacy>Todo, en detalle</privacy>',
  },
  leaveOut: {
    title: 'Por favor, no escriba',
    refuge: 'la dirección de un refugio o casa de acogida, ni de ningún lugar donde alguien se esconda,',
    children: 'nombres de niñas o niños,',
    status: 'su situación migratoria ni la de nadie. La carta no lo necesita, y una vez enviado no se puede retirar.',
  },
  ownCase:
    '<b>¿Se trata de usted?</b> Esta carta pide un cambio en la ley, y pueden leerla muchas personas. Si necesita ayuda con su propio caso, pídala directamente a la oficina de su MP, sin esta página.',
  watched: {
    title: 'Si alguien puede estar vigilando',
    screen:
      '<b>Esta pantalla.</b> “Salir ahora” está arriba en todas las páginas y le lleva a otro sitio web. Con JavaScript activado, la tecla Mayús (Shift) de un teclado, pulsada tres veces sin nada entre medias, hace lo mismo (no la del teclado en la pantalla de un móvil). Ninguna de las dos cosas puede borrar el historial de su navegador: una ventana privada, o el dispositivo de otra persona, es más seguro.',
    inbox: (subject) =>
      `<b>Su correo.</b> Si enviamos la carta por usted, escribimos a su dirección de correo electrónico: un mensaje para que confirme. Su asunto es “${subject}”, y no dice nada de esta campaña. Solo volvemos a escribirle si la carta no se puede entregar, y entonces el mensaje lleva el texto de la carta, o para pasarle una respuesta que nos llegó a nosotros y no a usted. La respuesta de su MP llegará también ahí. Si otra persona puede leer ese correo, dé otra dirección o envíe la carta en papel.`,
    danger: '<b>¿Está en peligro ahora?</b> Llame al 999.',
  },
  about: '¿Sobre qué quiere escribir?',
  start: 'Empezar su carta',
  onePageEach: 'Una pregunta por página. Lo verá todo antes de que salga nada.',
}
