import type { en } from './en.ts'

export const es: typeof en = {
  title: 'Privacidad y seguridad',
  lede: 'Estas páginas no guardan nada sobre usted. Su navegador puede que sí. Esto es lo que puede hacer.',
  danger:
    '<b>Si está en peligro ahora, llame al 999.</b> Si no puede hablar, llame desde un móvil, escuche y pulse 55 cuando se lo pidan, y solo entonces. <help>Dónde hay ayuda</help>',
  leaving: {
    title: 'Salir deprisa',
    button:
      'Pulse <b>Salir ahora</b>, en la esquina superior de todas las páginas. Le lleva a otro sitio web. El botón funciona siempre.',
    keys: 'Si JavaScript está activado, la tecla <b>Mayús (Shift)</b> de un teclado hace lo mismo: púlsela tres veces, sin nada más entre medias. Otra tecla, el ratón o un toque vuelven a empezar la cuenta, de modo que escribir en mayúsculas nunca le saca de la página. La tecla Mayús de la pantalla de un teléfono no cuenta mientras escribe: use el botón. Tres veces bastan; a la quinta, Windows puede preguntarle por las teclas especiales (Sticky Keys).',
    back: 'La página en la que estaba se sustituye, así que volver atrás no la abre de nuevo. Las páginas que vio <em>antes</em> sí pueden abrirse con el botón Atrás.',
    history:
      '<b>No borra su historial.</b> Ningún sitio web puede hacerlo por usted. Quien mire después este dispositivo aún puede descubrir que estuvo aquí.',
  },
  browsing: {
    title: 'Navegar con más seguridad',
    device:
      'Use un dispositivo al que no pueda llegar la persona que le preocupa: en una biblioteca, en el trabajo o el de una amistad.',
    window:
      'Use una ventana privada. Los navegadores la llaman Privada, Incógnito o InPrivate. No guarda el historial una vez que la cierra.',
    history:
      'Puede quitar páginas sueltas de su historial. Un historial vacío también puede llamar la atención: piense qué es más seguro para usted.',
    tracking:
      'Si alguien puede haber puesto en su teléfono una aplicación de rastreo, puede ver más que su historial. Use otro dispositivo.',
    more: 'Más ayuda: <refuge>Refuge, seguridad con la tecnología</refuge> (en inglés) y <womensAid>Women’s Aid, cómo no dejar rastro en internet</womensAid> (en inglés).',
  },
  keeps: {
    title: 'Qué guarda este sitio',
    nothing: 'Nada sobre quién lo lee.',
    cookies:
      'Ninguna cookie mientras lee, y nada que guardemos nosotros en su navegador. «Salir ahora» pone una y la quita en el mismo instante: así su navegador olvida lo que ha escrito. Puede que conserve copias de las páginas, como hace en todas partes.',
    counting: 'No contamos las visitas y no hay terceros: ninguna página pide nada a otra empresa.',
    addresses: 'Ninguna lista de direcciones. No anotamos qué dispositivo pidió qué página.',
    names:
      'Los nombres que su navegador muestra para estas páginas son discretos a propósito, como «Registro de proyectos de ley». La dirección de este sitio la puede ver, aun así, quien gestione su red.',
  },
  writing: {
    title: 'Cuando escribe a su MP',
    says: 'Las páginas para escribir dicen qué pasa con lo que escribe antes de que lo escriba: quién lo lee y hasta cuándo. Su código postal, su nombre y sus palabras se usan solo para su carta. No ponga en una carta la dirección de una casa de acogida.',
  },
  news: {
    title: 'Cuando pide noticias por correo electrónico',
    says: 'Guardamos su dirección solo para eso. Está cifrada, y únicamente el programa que envía el correo puede abrirla. Se borra en el acto cuando usted lo detiene, y a las 24 horas si no confirma. No vemos si abre un mensaje ni si sigue un enlace. Quien pueda abrir su buzón puede leer qué sigue usted.',
  },
  answers: {
    title: 'Quién responde de ello',
    trial: 'Esta es una instalación de prueba. Nadie responde de lo que escriba aquí: no escriba nada real.',
    about: '<about>Quién está detrás de esto y cómo contactarlo</about>',
  },
  others: {
    title: 'Otros sitios',
    says: 'Las fuentes están en sitios de otras personas. Tienen sus propias reglas, y no les decimos de dónde viene usted.',
  },
}
