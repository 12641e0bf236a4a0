import type { en } from './en.ts'

export const es: typeof en = {
  skip: 'Ir al contenido de la página',
  main: 'Principal',
  menu: 'Menú',
  ask: 'Qué pedimos',
  now: 'Ahora',
  timeline: 'Cronología',
  bills: 'Proyectos de ley',
  evidence: 'Pruebas',
  explained: 'Explicaciones',
  inEnglish: 'En inglés:',
  inEnglishMark: '(en inglés)',
  write: 'Escriba a su MP',
  leave: 'Salir ahora',
  languages: 'Idiomas',
  foot: {
    leave:
      '<b>Salir ahora</b>, arriba en todas las páginas, le lleva al instante a otro sitio web. La tecla Mayús (Shift) de un teclado, pulsada tres veces sin nada entre medias, hace lo mismo si JavaScript está activado. Ninguna de las dos cosas puede borrar lo que su navegador recuerda: <safer>lea cómo navegar con más seguridad</safer>.',
    nothing:
      'Sin contadores, sin nada que venga de otros sitios. Una sola cookie, que termina con su visita y no dice nada de usted a nadie más.',
    kept: 'Qué guardamos de una carta, y hasta cuándo',
    safety: 'Privacidad y seguridad',
    progress: 'Las cartas hasta ahora',
    now: 'Ahora en el Parlamento',
    notices: 'Noticias y llamadas a la acción',
    follow: 'Seguir las novedades',
    search: 'Buscar en el registro',
    explained: 'El Parlamento explicado',
    glossary: 'Glosario',
    data: 'De dónde viene el registro',
    openData: 'Datos abiertos',
    press: 'Para periodistas',
    licences:
      'Contiene información parlamentaria con la licencia <parliament>Open Parliament Licence v3.0</parliament> (en inglés) e información del sector público con la <government>Open Government Licence v3.0</government> (en inglés).',
  },
  steps: {
    label: 'Pasos',
    why: 'Sus palabras',
    sign: 'Su nombre',
    read: 'Leer',
    done: 'Hecho: ',
    at: (step) => `Paso ${step} de 4: `,
    title: (step) => `Carta, paso ${step} de 4`,
    faultyTitle: (step) => `Revise: Carta, paso ${step} de 4`,
  },
  faults: {
    change: 'Por favor, corrija: ',
    count: { one: 'Hay una cosa que corregir', other: 'Hay # cosas que corregir' },
  },
  copy: 'Copiar',
  copied: 'Copiado',
}
