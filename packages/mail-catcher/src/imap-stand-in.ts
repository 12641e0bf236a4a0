import { createServer, type Socket } from 'node:net'
import { readCommands, type Command } from './imap-commands.ts'
import { imapLogin, listenOnFreePort, type ImapServer } from './imap-server.ts'

interface Mail {
  uid: number
  raw: Buffer
  isDeleted: boolean
  arrivedAt: Date
}

interface Folder {
  mails: Mail[]
  nextUid: number
}

interface Session {
  write: (line: string) => void
  folder: Folder
  idlesWithTag: string | undefined
}

/** What servers do differently from most. */
export interface ImapWarts {
  capabilities?: string
  /** `without-code`: what is there is refused in words alone, as by Cyrus. `under-inbox`: folders are made there alone, and nothing says so. */
  create?: 'without-code' | 'under-inbox' | 'refused'
  /** A folder that is there is not listed. */
  list?: 'INBOX alone'
  move?: 'refused'
}

const usual = { capabilities: 'IMAP4rev1 IDLE UIDPLUS MOVE NAMESPACE' }

export interface ImapStandIn extends ImapServer {
  /** What it was asked, in order. */
  commands: readonly string[]
  /** Puts a mail into INBOX, as a mail server would. */
  deliver: (raw: Buffer) => void
}

/**
 * As much of IMAP4rev1 (RFC 3501), with IDLE, UIDPLUS and MOVE, as reading a mailbox of returns needs. For machines
 * without Dovecot, where the same tests pass against both; and for `npm start`, to try out what comes back. It keeps mail in memory.
 */
export async function startImapStandIn(login = imapLogin, warts: ImapWarts = {}): Promise<ImapStandIn> {
  const commands: string[] = []
  const world = { warts: { ...usual, ...warts }, commands }
  const inbox: Folder = { mails: [], nextUid: 1 }
  const folders = new Map([['INBOX', inbox]])
  const sessions = new Set<Session>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const session: Session = {
      write: (line) => void socket.write(`${line}\r\n`),
      folder: { mails: [], nextUid: 1 },
      idlesWithTag: undefined,
    }
    sessions.add(session)
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => {
      sessions.delete(session)
      sockets.delete(socket)
    })
    session.write(`* OK [CAPABILITY ${world.warts.capabilities}] ready`)
    readCommands(socket, (command) => obey({ ...world, folders, sessions, socket, session, login }, command))
  })
  const port = await listenOnFreePort(server)
  return {
    port,
    commands,
    deliver: (raw) => deliver({ folder: inbox, sessions }, raw),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

interface World {
  warts: ImapWarts & { capabilities: string }
  commands: string[]
  folders: Map<string, Folder>
  sessions: Set<Session>
  socket: Socket
  session: Session
  login: { user: string; pass: string }
}

function obey(world: World, command: Command): void {
  const { session } = world
  if (session.idlesWithTag !== undefined && command.tag.toUpperCase() === 'DONE') {
    session.write(`${session.idlesWithTag} OK done`)
    session.idlesWithTag = undefined
    return
  }
  const isUid = command.name === 'UID'
  const [first = '', ...others] = command.words
  const name = isUid ? first.toUpperCase() : command.name
  world.commands.push([command.name, ...command.words].join(' '))
  const answer = orders[name]?.(world, { ...command, words: isUid ? others : command.words })
  if (answer !== '') session.write(`${command.tag} ${answer ?? 'BAD not known here'}`)
}

/** Each writes what it has to tell, and gives the last line; an empty one when there is none yet. */
const orders: Record<string, (world: World, command: Command) => string> = {
  CAPABILITY: ({ session, warts }) => {
    session.write(`* CAPABILITY ${warts.capabilities}`)
    return 'OK done'
  },
  NAMESPACE: ({ session }) => {
    session.write('* NAMESPACE (("" "/")) NIL NIL')
    return 'OK done'
  },
  LOGIN: ({ login }, { words: [user, pass] }) =>
    user === login.user && pass === login.pass ? 'OK logged in' : 'NO [AUTHENTICATIONFAILED] wrong',
  NOOP: () => 'OK done',
  LIST: ({ folders, session, warts }, { words }) => {
    const pattern = words.at(-1) ?? ''
    for (const name of folders.keys()) {
      if (warts.list === 'INBOX alone' && name !== 'INBOX') continue
      if (pattern === name || pattern === '*') session.write(`* LIST (\\HasNoChildren) "/" "${name}"`)
    }
    return 'OK done'
  },
  SUBSCRIBE: () => 'OK done',
  CREATE: ({ folders, warts }, { words: [name = ''] }) => {
    if (folders.has(name))
      return warts.create === undefined ? 'NO [ALREADYEXISTS] there is one' : 'NO Mailbox already exists'
    if (warts.create === 'refused' || (warts.create === 'under-inbox' && !name.startsWith('INBOX/')))
      return 'NO Invalid mailbox name'
    folders.set(name, { mails: [], nextUid: 1 })
    return 'OK made'
  },
  SELECT: ({ folders, session }, { words: [name = ''] }) => {
    const folder = folders.get(name)
    if (folder === undefined) return 'NO [NONEXISTENT] there is none'
    session.folder = folder
    session.write('* FLAGS (\\Seen \\Deleted)')
    session.write(`* ${folder.mails.length} EXISTS`)
    session.write(`* OK [UIDVALIDITY 1] fixed`)
    session.write(`* OK [UIDNEXT ${folder.nextUid}] next`)
    return 'OK [READ-WRITE] open'
  },
  STATUS: ({ folders, session }, { words: [name = ''] }) => {
    if (!folders.has(name)) return 'NO [NONEXISTENT] there is none'
    session.write(`* STATUS "${name}" (MESSAGES ${folders.get(name)?.mails.length ?? 0})`)
    return 'OK done'
  },
  APPEND: ({ folders, sessions }, { words }) => {
    const folder = folders.get(words[0] ?? '')
    if (folder === undefined) return 'NO [TRYCREATE] there is none'
    deliver({ folder, sessions }, Buffer.from(words.at(-1) ?? '', 'latin1'), words.includes('\\Deleted'))
    return 'OK kept'
  },
  SEARCH: ({ session }) => {
    session.write(`* SEARCH ${session.folder.mails.map(({ uid }) => uid).join(' ')}`.trimEnd())
    return 'OK done'
  },
  FETCH: ({ session, socket }, { words }) => {
    const asked = words.join(' ')
    const most = /<0\.(\d+)>/.exec(asked)?.[1]
    for (const mail of among(session.folder, words[0])) {
      const bytes = asked.includes('BODY') ? mail.raw.subarray(0, Number(most ?? Infinity)) : undefined
      const at = session.folder.mails.indexOf(mail) + 1
      socket.write(`* ${at} FETCH (UID ${mail.uid} INTERNALDATE "${imapDate(mail.arrivedAt)}"`)
      if (bytes) socket.write(` BODY[]${most === undefined ? '' : '<0>'} {${bytes.length}}\r\n`)
      if (bytes) socket.write(bytes)
      session.write(')')
    }
    return 'OK done'
  },
  STORE: ({ session }, { words }) => {
    for (const mail of among(session.folder, words[0])) mail.isDeleted = true
    return 'OK done'
  },
  EXPUNGE: ({ session }, { words }) => {
    take(
      session,
      among(session.folder, words[0] ?? '1:*').filter(({ isDeleted }) => isDeleted),
    )
    return 'OK done'
  },
  MOVE: ({ folders, session, warts }, { words: [set, name = ''] }) => {
    if (warts.move === 'refused') return 'NO [OVERQUOTA] no room'
    const folder = folders.get(name)
    if (folder === undefined) return 'NO [TRYCREATE] there is none'
    const moved = among(session.folder, set)
    for (const { raw } of moved) put(folder, raw)
    take(session, moved)
    return 'OK moved'
  },
  COPY: ({ folders, session }, { words: [set, name = ''] }) => {
    const folder = folders.get(name)
    if (folder === undefined) return 'NO [TRYCREATE] there is none'
    for (const { raw } of among(session.folder, set)) put(folder, raw)
    return 'OK copied'
  },
  IDLE: ({ session }, { tag }) => {
    session.idlesWithTag = tag
    session.write('+ waiting')
    return ''
  },
  LOGOUT: ({ session, socket }, { tag }) => {
    session.write('* BYE')
    session.write(`${tag} OK bye`)
    socket.end()
    return ''
  },
}

function imapDate(instant: Date): string {
  const [, day = '', month = '', year = '', time = ''] = instant.toUTCString().split(' ')
  return `${day}-${month}-${year} ${time} +0000`
}

function deliver(
  { folder, sessions }: { folder: Folder; sessions: Set<Session> },
  raw: Buffer,
  isDeleted = false,
): void {
  put(folder, raw, isDeleted)
  for (const one of sessions) if (one.folder === folder) one.write(`* ${folder.mails.length} EXISTS`)
}

function put(folder: Folder, raw: Buffer, isDeleted = false): void {
  folder.mails.push({ uid: folder.nextUid, raw, isDeleted, arrivedAt: new Date() })
  folder.nextUid += 1
}

function take({ folder, write }: Session, mails: Mail[]): void {
  for (const mail of mails) {
    write(`* ${folder.mails.indexOf(mail) + 1} EXPUNGE`)
    folder.mails.splice(folder.mails.indexOf(mail), 1)
  }
}

function among({ mails }: Folder, set = ''): Mail[] {
  const isIn = set.split(',').map((range) => {
    const [from = 0, to = from] = range.split(':').map((bound) => (bound === '*' ? Infinity : Number(bound)))
    return (uid: number): boolean => uid >= from && uid <= to
  })
  return mails.filter(({ uid }) => isIn.some((is) => is(uid)))
}
