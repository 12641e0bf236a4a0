import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Qué guardamos, y hasta cuándo',
  lede: 'Tan poco como necesita una carta, y durante el menor tiempo posible. Lo que no tenemos, nadie nos lo puede quitar.',
  until: '¿Hasta cuándo? ',
  kept: {
    postcode: {
      what: 'Su código postal',
      how: 'Se envía una vez al servicio de búsqueda. No lo guardamos en ningún sitio.',
      until: 'Desaparece en cuanto se encuentra a su MP. Si lo pone en su carta, forma parte de ella.',
    },
    seat: {
      what: 'Su circunscripción y su MP',
      how: 'Con la carta, y en el recuento que queda.',
      until: 'El recuento queda: nombra un lugar, y a nadie.',
    },
    letter: {
      what: 'Su carta: nombre, correo electrónico, domicilio y código postal si los da, sus palabras y el idioma en que lee',
      how: 'Cifrada. Su clave está a su vez cifrada con otra que cambia cada día, y solo puede abrirla el proceso que envía el correo: este sitio web no puede, y ninguna pantalla de nuestro equipo la muestra.',
      until:
        '24 horas si no la confirma; 72 horas después de que la reciba el servidor de correo de su MP; si no puede salir en dos semanas, le devolvemos su texto y la borramos 72 horas después; en el acto si usted lo pide.',
    },
    message: {
      what: 'El mensaje que le pide confirmar',
      how: 'Cifrado de la misma manera.',
      until: 'Hasta que se entrega, 24 horas como máximo.',
    },
    sent: {
      what: 'Que se envió una carta',
      how: 'Campaña, circunscripción, día, y si se entregó.',
      until: 'Para siempre: no trata de ninguna persona.',
    },
    once: {
      what: 'Una huella de quién escribió a quién',
      how: 'Para que nadie cuente dos veces: un código hecho con su dirección de correo y su MP, bajo dos claves. Del código solo, nadie puede sacar su dirección. Quien tuviera nuestra base de datos y nuestras claves podría comprobar si ha escrito una dirección que ya conoce.',
      until: 'Hasta que cierre la campaña; antes, si su carta no pudo entregarse o usted la retiró.',
    },
    sketch: {
      what: 'Una huella de sus propias palabras',
      how: 'Para poder decir si unas cartas se parecen mucho: dieciséis bytes de los que no se puede sacar ninguna palabra.',
      until: 'Hasta que cierre la campaña.',
    },
    alerts: {
      what: 'Las noticias por correo, si las pidió: su dirección y el idioma en que lee',
      how: 'Se cifran del mismo modo. Lo que sigue, y cada cuánto, no.',
      until: '24 horas si no confirma; después, hasta que usted lo detenga, y entonces se borra al momento.',
    },
    address: {
      what: 'Su dirección de internet',
      how: 'Solo un código hecho a partir de ella, para impedir abusos. La clave del código se tira cada día, y después nadie puede reconstruirla.',
      until: 'Un día.',
    },
  },
  others: {
    title: 'Quién más ve algo',
    postcodes: 'postcodes.io ve un código postal que le llega de nuestro servidor. No le ve a usted.',
    servers: 'Los servidores de correo entre nosotros y su MP llevan su carta, como llevan cualquier correo.',
    mp: 'Su MP y su oficina la leen, pueden guardarla y pueden pasarla a un ministro o ministra.',
    provider:
      'Su propio proveedor de correo conserva nuestros mensajes y la respuesta de su MP hasta que usted los borre.',
  },
  noCookies:
    'Estas páginas ponen una cookie. Dice qué carta está abierta, para que Atrás no muestre nada cuando usted haya salido; sin JavaScript contiene además lo que ha escrito hasta ahora, cifrado para que solo nosotros podamos leerlo, en su navegador y no en nuestros sistemas. Salir, enviar, una hora sin uso o cerrar el navegador la termina. No hay contadores, ni publicidad, ni nada de los servidores de otros. El idioma forma parte de la dirección de cada página, y nada lo recuerda.',
  handOver: {
    title: 'Qué nos podrían obligar a entregar',
    says: 'Si un tribunal o una autoridad lo ordenara: las cartas que aún no se hayan borrado, y el recuento. Después de borrarlas, solo el recuento y las huellas, que no nombran a nadie.',
    erased:
      'No podemos recuperar lo que se ha borrado. Durante un tiempo, sus bytes cifrados pueden seguir en los archivos de nuestra base de datos, como en los de cualquiera. La clave de cada día se destruye en cuanto lo que aún guardamos se ha cifrado con la siguiente: por lo general en dos días, y en 30 como máximo, mientras funcione el programa que envía el correo. Desde entonces nadie puede abrir esos bytes, los tenga quien los tenga. Hasta entonces podría hacerlo quien se llevara tanto los archivos como esa clave.',
    copies:
      'Las copias de seguridad de nuestra base de datos contienen las cartas únicamente cifradas, y no hacemos copias de esas claves. Una clave es un archivo pequeño que se sobrescribe y se borra; lo que un disco guarde a nuestras espaldas no podemos verlo.',
  },
  youCan: {
    title: 'Qué puede hacer usted',
    erase: 'Borrar su carta en cualquier momento, en la página privada a la que lleva el mensaje.',
    carry: 'Usar su propio correo o el papel: entonces nunca la tenemos.',
    leaveOut: 'No escribir nada que no quiera que lean otras personas.',
  },
}
