import type { en } from './en.ts'

export const es: typeof en = {
  /** Two lines that everybody reads; the rest is folded under them. */
  safety: {
    label: 'Antes de escribir',
    watched:
      '<b>¿Alguien puede estar mirando?</b> “Salir ahora” le saca de aquí en el acto. Su navegador sigue recordando esta página: una ventana privada es más segura.',
    letter:
      '<b>Nada de lo que escriba</b> se guarda ni se envía hasta que usted lo diga. No ponga lo que pueda hacer daño a usted o a otras personas.',
    more: 'Seguridad y privacidad, en detalle',
  },
  happens: 'Qué pasa con lo que escribe',
  postcode: {
    term: 'Su código postal',
  },
  letter: {
    term: 'Su carta, y quién es usted',
    says: 'no salen de esta página hasta que nos pida enviarla. Entonces las ciframos: solo el programa que envía la carta puede abrirlas. Ninguna página de la coalición puede mostrarlas.',
  },
  reader: {
    term: 'Quién la lee',
  },
  until: {
    term: 'Hasta cuándo',
  },
  leaveOut: {
    title: 'Por favor, no escriba',
    refuge: 'la dirección de un refugio o casa de acogida, ni de ningún lugar donde alguien se esconda,',
    children: 'nombres de niñas o niños,',
    status: 'su situación migratoria ni la de nadie. La carta no lo necesita, y una vez enviado no se puede retirar.',
  },
  watched: {
    title: 'Si alguien puede estar vigilando',
    screen:
      '<b>Esta pantalla.</b> “Salir ahora” está arriba en todas las páginas y le lleva a otro sitio web. Con JavaScript activado, la tecla Mayús (Shift) de un teclado, pulsada tres veces sin nada entre medias, hace lo mismo (no la del teclado en la pantalla de un móvil). Ninguna de las dos cosas puede borrar el historial de su navegador: una ventana privada, o el dispositivo de otra persona, es más seguro.',
    danger: '<b>¿Está en peligro ahora?</b> Llame al 999.',
  },
  about: '¿Sobre qué quiere escribir?',
}
