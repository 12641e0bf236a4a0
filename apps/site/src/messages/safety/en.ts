/** How to read these pages more safely, and what we keep. */
export const en = {
  title: 'Privacy and safety',
  lede: 'These pages keep nothing about you. Your own browser may. Here is what you can do.',
  danger:
    '<b>If you are in danger now, call 999.</b> If you cannot speak, call from a mobile phone, listen, and press 55 when you are asked to, and only then. <help>Where help is</help>',
  leaving: {
    title: 'Leaving fast',
    button:
      'Press <b>Leave now</b>, in the corner at the top of every page. You are taken to another site. The button always works.',
    keys: 'When scripts are on, the <b>Shift</b> key of a keyboard does the same: press it three times, with nothing else in between. Another key, the mouse or a touch begins the count again, so that capital letters never leave. The Shift key on a phone’s screen does not count while you write: use the button. Three times is enough; at five, Windows may ask you about Sticky Keys.',
    back: 'The page you were on is replaced, so going back does not open it again. Pages that you saw <em>before</em> it can still be opened with Back.',
    history:
      '<b>It does not clear your history.</b> No website can do that for you. Someone who looks at this device later may still find that you came here.',
  },
  browsing: {
    title: 'Browsing more safely',
    device: 'Use a device that the person you worry about cannot reach: at a library, at work, or a friend’s.',
    window:
      'Use a private window. Browsers call it Private, Incognito or InPrivate. It does not keep history once you close it.',
    history:
      'You can take single pages out of your history. An empty history can itself be noticed: think about which is safer for you.',
    tracking:
      'If someone may have put a tracking app on your phone, they can see more than your history. Use another device.',
    more: 'More help: <refuge>Refuge, tech safety</refuge> and <womensAid>Women’s Aid, cover your tracks online</womensAid>.',
  },
  keeps: {
    title: 'What this site keeps',
    nothing: 'Nothing about who reads it.',
    cookies:
      'No cookies while you read, and nothing stored in your browser by us. “Leave now” sets one and drops it in the same moment: that makes your browser forget what you typed. It may keep copies of pages, as it does everywhere.',
    counting: 'No counting of visitors, and no third party: no page asks another company for anything.',
    addresses: 'No list of addresses. We do not write down which device asked for which page.',
    names:
      'The names that your browser shows for these pages are plain on purpose, such as “Bill record”. The address of this site can still be seen by whoever runs your network.',
  },
  writing: {
    title: 'When you write to your MP',
    says: 'The pages for writing say what happens to what you type before you type it: who reads it, and until when. Your postcode, your name and your words are used for your letter only. Do not put the address of a refuge in a letter.',
  },
  news: {
    title: 'When you ask for news by e-mail',
    says: 'We keep your address for that alone. It is encrypted, and only the program that sends mail can open it. It is erased at once when you stop, and after 24 hours if you do not confirm. We do not see whether you open an e-mail or follow a link in it. Someone who can open your inbox can read what you follow.',
  },
  answers: {
    title: 'Who answers for it',
    trial: 'This is a trial installation. Nobody is the controller of what you type here: type nothing real.',
    about: '<about>Who runs this, and how to reach them</about>',
  },
  others: {
    title: 'Other sites',
    says: 'Sources are on other people’s sites. They have their own rules, and we do not tell them where you came from.',
  },
}
