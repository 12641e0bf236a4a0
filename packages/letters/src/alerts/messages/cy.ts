import type { AlertMailMessages } from './en.ts'

export const cy: AlertMailMessages = {
  hello: 'Helo,',
  confirmation: {
    subject: 'Cadarnhewch eich cyfeiriad e-bost, os gwelwch yn dda',
    somebody: 'Gofynnodd rhywun i ni, chi gobeithio, anfon newyddion i’r cyfeiriad hwn.',
    open: 'Os ydych am ei gael, agorwch y dudalen hon a phwyswch y botwm sydd arni:',
    until: (instant) =>
      `Ni fyddwn yn anfon newyddion cyn i chi wneud hynny. Mae gennych tan ${instant}; ar ôl hynny byddwn yn dileu eich cyfeiriad.`,
    safe: 'Mae’r negeseuon sy’n dilyn yn dweud yn eu testun am beth y maent. Nid yw’r pwnc yn dweud hynny. Os gall rhywun arall ddarllen y mewnflwch hwn, efallai y byddai’n well peidio â chadarnhau.',
    notYou:
      'Nid chi oedd yno, neu nid ydych am ei gael mwyach? Anwybyddwch yr e-bost hwn ac ni ddaw dim. I ddileu’r cyfeiriad nawr:',
  },
  notice: {
    call: (title) => `Galwad i weithredu: ${title}`,
    news: (title) => `Newyddion: ${title}`,
    until: (day) => `Newydd. Y diwrnod olaf yw ${day}.`,
  },
  alert: {
    subject: 'Y newyddion y gofynnoch amdano',
    newAbout: (name) => `Mae newyddion am yr hyn rydych yn ei ddilyn: ${name}.`,
    newOfAll: 'Mae newyddion ar ein cofnod cyhoeddus.',
    weekAbout: (name) => `Dyma sy’n newydd ers y tro diwethaf am yr hyn rydych yn ei ddilyn: ${name}.`,
    weekOfAll: 'Dyma sy’n newydd ers y tro diwethaf ar ein cofnod cyhoeddus.',
    inEnglish: 'Saesneg yw iaith y cofnod, fel papurau’r Senedd yn San Steffan.',
    correction: 'Cywiriad o’r hyn a ddywedon ni wrthych',
    more: {
      one: 'Mae un dudalen arall wedi newid. Mae’r cyfan yma:',
      other: 'Mae rhagor o dudalennau wedi newid (#). Mae’r cyfan yma:',
    },
    atOnce: 'Rydych yn cael yr e-bost hwn pan fydd rhywbeth yn newid, am i chi ofyn amdano a’i gadarnhau.',
    weekly: 'Rydych yn cael yr e-bost hwn, unwaith yr wythnos ar y mwyaf, am i chi ofyn amdano a’i gadarnhau.',
    change: 'I weld neu newid yr hyn rydych yn ei gael:',
    stop: 'I beidio â’i gael mwyach ac i ni ddileu eich cyfeiriad:',
    keep: 'Peidiwch ag anfon yr e-bost hwn ymlaen, gan fod ei ddolenni yn gweithredu yn eich enw chi. Gallwch ei ddileu unrhyw bryd.',
  },
}
