import type { AlertMailMessages } from './en.ts'

export const es: AlertMailMessages = {
  hello: 'Hola:',
  confirmation: {
    subject: 'Por favor, confirme su dirección de correo',
    somebody: 'Alguien, esperamos que usted, nos pidió que enviáramos noticias a esta dirección.',
    open: 'Si las quiere, abra esta página y pulse el botón que verá en ella:',
    until: (instant) =>
      `No enviamos noticias antes de que usted lo haga. Tiene hasta las ${instant}; después borramos su dirección.`,
    safe: 'Los correos siguientes dicen en su texto de qué tratan. Su asunto no lo dice. Si otra persona puede leer este correo, quizá sea mejor no confirmar.',
    notYou:
      '¿No ha sido usted, o ya no lo quiere? No haga caso de este correo y no llegará nada. Para que borremos la dirección ahora:',
  },
  notice: {
    call: (title) => `Llamada a la acción: ${title}`,
    news: (title) => `Noticia: ${title}`,
    until: (day) => `Es nueva. Su último día es el ${day}.`,
  },
  alert: {
    subject: 'Las noticias que pidió',
    newAbout: (name) => `Hay noticias sobre lo que usted sigue: ${name}.`,
    newOfAll: 'Hay noticias en nuestro registro público.',
    weekAbout: (name) => `Esto es lo nuevo desde la última vez sobre lo que usted sigue: ${name}.`,
    weekOfAll: 'Esto es lo nuevo desde la última vez en nuestro registro público.',
    inEnglish: 'El registro está en inglés, como los documentos del Parlamento.',
    correction: 'Una corrección de lo que le dijimos',
    more: {
      one: 'Y ha cambiado una página más. Todo está aquí:',
      other: 'Y han cambiado # páginas más. Todo está aquí:',
    },
    atOnce: 'Recibe este correo cuando algo cambia, porque lo pidió y lo confirmó.',
    weekly: 'Recibe este correo, una vez a la semana como mucho, porque lo pidió y lo confirmó.',
    change: 'Para ver o cambiar lo que recibe:',
    stop: 'Para no recibir más y que borremos su dirección:',
    keep: 'No reenvíe este correo a nadie, porque sus enlaces actúan en nombre de usted. Puede borrarlo cuando quiera.',
  },
}
