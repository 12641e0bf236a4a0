import type { en } from './en.ts'

export const es: typeof en = {
  who: '¿Quién es su MP?',
  postcode: {
    label: 'Su código postal',
    hint: 'El del lugar donde vive. No lo guardamos.',
    find: 'Buscar mi MP',
    none: 'O <choose>elija su circunscripción en una lista</choose>.',
    mixedUp: (postcode) => `Es fácil confundir una letra con una cifra. <yes>Sí, quise decir ${postcode}</yes>`,
  },
  faults: {
    empty: 'Por favor, escriba su código postal, por ejemplo M1 1AD.',
    'first-half-only':
      'Esa es solo la primera mitad de un código postal. Por favor, escríbalo entero, por ejemplo M1 1AD.',
    mistyped: (suggestion) => `Eso no parece correcto. ¿Quiso decir ${suggestion}?`,
    'not-a-postcode': 'Eso no parece un código postal británico. Un código postal tiene esta forma: M1 1AD o SW1A 0AA.',
    unknown:
      'No conocemos este código postal. Por favor, revíselo. Si su calle es nueva: un código postal nuevo puede tardar hasta seis meses en llegarnos.',
    terminated: (since) =>
      `El correo británico (Royal Mail) dejó de usar este código postal en ${since}. Por favor, escriba el que se usa ahora, o elija su circunscripción en la lista.`,
  },
  crown: {
    title: 'Jersey, Guernsey y la Isla de Man',
    says: 'Este código postal está en una dependencia de la Corona. Estas islas tienen sus propios parlamentos y ningún escaño en la Cámara de los Comunes, así que no hay MP a quien escribir.',
    also: 'Si vive también en el Reino Unido, use ese código postal aquí abajo.',
  },
  down: {
    title: 'La búsqueda de códigos postales no responde',
    says: 'Lo que ha escrito está bien. Inténtelo otra vez en un minuto, o elija su circunscripción en la lista: para eso no hace falta buscar.',
  },
  unknownSeat: {
    title: 'No conocemos esa circunscripción',
    says: 'Por favor, elija su circunscripción en la lista.',
  },
  list: {
    title: 'Elija su circunscripción',
    lede: (count) =>
      `Una circunscripción es la zona que elige a un MP. Aquí están las ${count} de la Cámara de los Comunes, por nación y en orden alfabético.`,
    label: 'Su circunscripción',
    choose: 'Elija una circunscripción',
    this: 'Esta es mi circunscripción',
    notSure: '¿No sabe en qué circunscripción vive? <postcode>Use su código postal</postcode>',
  },
  nations: {
    England: 'Inglaterra',
    'Northern Ireland': 'Irlanda del Norte',
    Scotland: 'Escocia',
    Wales: 'Gales',
  },
  found: {
    mp: 'Esta persona es su MP',
    seat: 'Esta es su circunscripción',
    isItMp: '¿Es esta persona su MP?',
    isItSeat: '¿Es esta su circunscripción?',
    mistyped:
      '¿No vive ahí? Una sola letra equivocada, o un código postal que ya no se usa, puede llevar a la circunscripción vecina.',
    again: 'Escribir otra vez el código postal',
    fromList: 'Elegir mi circunscripción en una lista',
    sample: (day, place) =>
      `La búsqueda de códigos postales no responde, así que esto viene de nuestra muestra de lugares, tal como estaban el ${day}: ${place}. Si no es su circunscripción, elija la suya en la lista.`,
    write: 'Escribir la carta',
    notYours: '¿No es su MP? Elija su circunscripción',
    vacant: {
      title: 'Nadie ocupa este escaño en este momento',
      says: 'Habrá una elección solo para este escaño. Hasta entonces no hay MP a quien escribir. Vuelva cuando lo haya: su carta estará entre las primeras que reciba. ¿No es esta su circunscripción? Elija la suya en la lista.',
    },
    noEmail: 'No consta ninguna dirección de correo electrónico',
    notLoaded: 'Todavía no sabemos quién ocupa este escaño',
    carry:
      'Por eso no podemos enviar la carta por usted. De todos modos puede escribirla aquí y llevársela después: a su propio correo, o en papel a la Cámara de los Comunes, que hace llegar el correo a todos los MP.',
    reach: 'Las dos leyes de 2021 y 2024 se aplican sobre todo en Inglaterra y Gales.',
    part: {
      sits: 'Los MP de aquí se sientan en la Cámara de los Comunes como los de Inglaterra y Gales, así que escribir funciona igual.',
      unknown: 'Escribir a su MP funciona igual.',
      'stays-away':
        'Los MP del Sinn Féin no ocupan su escaño en la Cámara de los Comunes: allí ni hablan ni votan. Sus oficinas se ocupan de los casos de quienes viven en la circunscripción y escriben a los ministros. Por eso vale la pena escribirles, y su carta pide lo que sí pueden hacer.',
      presides:
        'Su MP preside la Cámara de los Comunes, o es una de las personas que suplen a quien la preside. No toma partido, no habla en los debates y no vota. Pero actúa por quienes viven en su circunscripción y puede escribir a los ministros. Por eso vale la pena escribirle, y su carta pide lo que sí puede hacer.',
    },
    assembly: 'También puede escribir a un miembro de la Asamblea de Irlanda del Norte (MLA): su zona tiene varios.',
  },
  card: {
    vacant: 'El escaño está vacante',
    unnamed: 'Su representante en el Parlamento',
    sample: (day) => `Una muestra, a ${day}. Las cartas van a una dirección de prueba.`,
    asAt: (day) => `A ${day}`,
    website: 'Sitio web, a menudo con un formulario para escribir',
    telephone: 'Teléfono',
    post: 'Correo postal',
  },
}
