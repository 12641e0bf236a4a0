import type { en } from './en.ts'

export const es: typeof en = {
  skip: 'Ir al contenido de la página',
  main: 'Principal',
  menu: 'Menú',
  nav: {
    ask: 'Qué pedimos',
    now: 'Ahora',
    timeline: 'Cronología',
    bills: 'Proyectos de ley',
    evidence: 'Pruebas',
    explained: 'Explicaciones',
  },
  write: 'Escriba a su MP',
  leave: 'Salir ahora',
  languages: 'Idiomas',
  inEnglish: { before: 'En inglés:', mark: '(en inglés)' },
  help: 'Esto es una campaña. No recibe denuncias. ¿Está en peligro ahora? Llame al <b>999</b>. <help>Dónde hay ayuda</help>',
  helpTitle: 'Dónde hay ayuda',
  foot: {
    leave:
      '<b>Salir ahora</b>, arriba en todas las páginas, le lleva al instante a otro sitio web. La tecla Mayús (Shift) de un teclado, pulsada tres veces sin nada entre medias, hace lo mismo si JavaScript está activado. Ninguna de las dos cosas puede borrar lo que su navegador recuerda: <safer>lea cómo navegar con más seguridad</safer>.',
    nothing: 'Este sitio no guarda nada sobre usted. Sin cookies, sin contadores, sin nada que venga de otros sitios.',
    about: 'Quién está detrás',
    kept: 'Qué guardamos de una carta, y hasta cuándo',
    safety: 'Privacidad y seguridad',
    progress: 'Las cartas hasta ahora',
    now: 'Ahora en el Parlamento',
    pictures: 'El registro en imágenes',
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
  notFound: {
    title: 'No encontrada',
    says: 'Aquí no hay ninguna página',
    lede: 'Puede que la dirección haya cambiado o que le falte una letra.',
    home: 'Qué se pide, y en qué punto está',
    bills: 'Los proyectos de ley',
    evidence: 'Las pruebas',
  },
  failed: {
    title: 'Inténtelo de nuevo',
    says: 'Ahora mismo no podemos mostrar esta página',
    lede: 'La culpa es nuestra, no suya. Inténtelo de nuevo dentro de un minuto.',
    others:
      'Estas páginas no necesitan la parte que falla: <explained>el Parlamento explicado</explained>, <about>quién está detrás</about> y <safety>privacidad y seguridad</safety>.',
  },
  titles: { home: 'Registro de proyectos de ley', reading: 'Lectura' },
}
