import type { Cause } from './causes.ts'

type Words = readonly [Cause, RegExp]

/**
 * Words that can only be about us: our sender, our server, our pace. They hold against any code, since servers answer "5.1.x"
 * of the sender's address too.
 */
export const wordsOfUs: readonly Words[] = [
  [
    'our-relay',
    /\brelay(?:ing)?\b(?: \S{1,60}){0,3}? (?:is |was )?(?:denied|not (?:permitted|allowed)|prohibited|forbidden|disabled|rejected)|\b(?:unable|not allowed|not permitted|refus\w{1,3}|don['’]t|do not|does not|won['’]t|will not|cannot|can['’]t) (?:to )?relay\b|\bnot (?:an? )?(?:open )?relay\b|\brelaying (?:is )?(?:denied|not)|\bfor relaying\b|\bcannot relay/i,
  ],
  [
    'our-sender',
    /\b(?<!\bto )(?<!\bto the )(?:sender|return[- ]?path|mail from|envelope[- ]?(?:from|sender)|rfc ?5322\.?from|originator)(?:['’]s)?(?: e-?mail)?(?: address| domain| id| host| name)?:?(?: [<(]?\S{1,100}[>)]?)? (?:is |was |has been |could |can ?|does |did |must |cannot |be )*(?:not (?:be )?)?(?:not |un|in|dis)?(?:reject|refus|den(?:y|ied)|block|black|invalid|verif|valid|allow|authori[sz]|authenticat|accept|permit|unknown|exist|found|forbid|forged|spoof|banned|restrict|resolv)/i,
  ],
  [
    'our-sender',
    /\b(?:reject|block|refus|invalid|bad|unknown|unrout(?:e)?able|unresolvable|forged|spoofed|unauthenticated|unauthori[sz]ed|unverified|disallowed|denied)\w{0,3} (?:the )?(?:sender|from\b|return[- ]?path|originator|envelope)/i,
  ],
  [
    'our-sender',
    /\bdomain of (?:the )?sender|\bsender (?:verif|verify|policy|denied|rejected|id\b|callout|callback|address)|\bsender(?:['’]s)? (?:domain|server|ip|reputation|message)|\bsending (?:domain|e-?mail address)|\bmust be (?:a )?(?:valid )?(?:sender|authenticated)|\bnot allowed to send|\bnot (?:permitted|authori[sz]ed) to send|\b(?:as|on behalf of) this sender|\bnot a designated|\bsend (?:e-?)?mail to yourself|\bafter mail from\b|\[mail_from\]|\bsender was rejected|\bmail from is mismatched/i,
  ],
  [
    'our-sender',
    /\b(?:spf|dkim|dmarc|arc-seal|domainkeys?)\b|\bunauthenticated\b|\bauthentication (?:is )?(?:required|needed|failed|failure|check|requirements?|level)|\bnot (?:properly )?authenticated\b|\bauthentication information|\bforged\b|\bspoof/i,
  ],
  [
    'our-pace',
    /\btoo many (?:\S{1,30} ){0,3}?(?:connections?|messages?|mails?|e-?mails?|recipients|sessions?|attempts|requests|errors|bounces|commands|invalid|concurrent)|\brate[- ]?(?:limit|control|exceed)|\bover(?: |-)?(?:rate|limit)\b|\bthrottl|\bsent to too many|\b(?:sending|send|message|hourly|daily|sender) (?:limit|quota|rate)\b|\bmail (?:limit|rate)\b|\b(?:messages?|mails?|e-?mails?|connections?|recipients) per (?:hour|minute|day|second)|\b(?:unusual|unexpected|excessive) (?:\w+ )?(?:rate|volume|traffic)|\buser complaints|\bmaximum (?:number of )?connections/i,
  ],
  [
    'our-server',
    /\b(?:your|sending|sender|client|connecting|originating|originator|source)(?:['’]s)? (?:public |smtp |mail )?(?:ip\b|ip[- ]?addr|host\b|hostname|server|mail ?server|mta\b|network|isp\b|domain|machine|client|system)(?: name| address)?:?(?: [[(<]?\S{1,80}[\])>]?)? (?:is |was |has |have |are |been |appears? |does |did |on |in |to |be |could |a |an |the )*(?:not |un|in|no |dis)?(?:reject|block|black|deny|den(?:ied)|refus|list|ban|dynamic|residential|resolv|reverse|rdns|ptr|poor|bad|suspicious|valid|allow|permit|accept|found|have|match|known|reput|spam|restrict|configured)/i,
  ],
  [
    'our-server',
    /\bip\b[^.\n]{0,60}?\b\d{1,3}(?:\.\d{1,3}){3}\b[^.\n]{0,60}?\b(?:block|list|black|ban|reject|denied|refus|reput)/i,
  ],
  [
    'our-server',
    /\b(?:block|black|deny|drop|black-?hole)[- ]?list|\bblocklisted|\b(?:dns|r)?r?bls?\b|\bdnsbl\b|\brbl\b|\bspamhaus|\bspamcop|\bsorbs\b|\bbarracuda(?:central)?\b[^\n]{0,40}(?:reputation|block|list)|\bsenderbase|\bsender ?score|\babuseat|\bcbl\b|\bcloudmark|\bproofpoint\.com|\bpostmaster\.(?:yahoo|aol)|(?<!\bnot )\blisted (?:at|by|in|on|as)\b|\breputation\b|\bblocked (?:using|by|due|for|because|from|at|with)\b|(?<!\b(?:account|recipient|mailbox|user|compte) )\b(?:is|are|been|was|temporarily) block|\bbanned (?:sending )?(?:ip|sender|host|server)|\bbanned\b|\bconnections? (?:from|by) [^\n]{0,80}(?:refus|reject|block|denied|not accept)|\bdoes not accept (?:connections|mail|messages|e-?mail) from|\bnot accept(?:ing|ed)? (?:any )?(?:connections|mail|messages|e-?mail) from|\brefused (?:connection|to talk|mail from)|\bservice refus|\bopen relay\b|\bno access from\b|\baccess (?:from|for) [^\n]{0,60}\bdenied/i,
  ],
  [
    'our-server',
    /\breverse (?:dns|lookup|host|name|map|resol|ip)|\b(?:ptr|rdns|fcrdns|reverse-?dns)\b|\bptr record|\bcannot (?:find|resolve) your|\b(?:helo|ehlo)\b(?! handshake)(?:[^\n]{0,60}?(?:reject|invalid|resolv|denied|refus|forged|bad|syntax|name|argument|domain|host|valid))|\binvalid (?:host ?name|domain name|greeting)|\bclient (?:host|address|was)|\bdynamic(?:ally)?(?: |-)(?:ip|address|assigned|alloc)|\bresidential\b|\bunverif\w+ sending|\bno dns (?:entry|record) for (?:your|sending)|\bgeneric (?:r?dns|ptr|host)|\b(?:from|your|sender) domain (?:must|does not|not)|\b(?:starttls|tls) (?:is )?required|\bmust issue a starttls/i,
  ],
]

/** Words about a mailbox that has no room. Against them no code of an unknown address holds. */
export const wordsOfFull: readonly Words[] = [
  [
    'mailbox-full',
    /\b(?:mail ?box|inbox|mail ?folder|mail ?drop|account|user|recipient|mailfolder)(?:['’]s)?(?: \S{1,60}){0,4}? (?:is |are |appears |was )?(?:(?:too |almost )?full\b|over(?: its| the| their)? ?quota|over(?:flow|filled)|out of (?:storage|space))|\b(?:full|overfull|overflowing) (?:mail ?box|inbox)|\bmailbox ?full\b|\bfull ?mail ?box/i,
  ],
  [
    'mailbox-full',
    /\b(?:over|exceed\w*|exceeds|above|beyond|insufficient|out of|no more|not enough)\b[^.\n]{0,40}?\b(?:disk ?|storage |mailbox |mail )?quota\b|\b(?:disk |storage |mail ?box |mail )?quota\b[^.\n]{0,30}?\b(?:exceed|full|reached|violation|overdrawn|over\b)|\bover ?quota\b|\bquotaexceeded|\bquota_?exceeded/i,
  ],
  [
    'mailbox-full',
    /\b(?:out of|insufficient|exceed\w*|not enough)\b[^.\n]{0,50}?\b(?:mailbox storage|storage (?:space|allocation|limit|allowed)|space (?:in|on|for) (?:the )?(?:mail|user|recipient|disk)|disk quota)|\bexceeded (?:storage|the (?:local|maximum|allowed) (?:limit|size|space|storage))|\bmailbox (?:size|limit|has (?:exceeded|reached))|\bmailbox[^.\n]{0,40}?(?:exceed|limit)|\bdoes not have (?:enough|sufficient) (?:space|room|storage)|\bnot (?:have )?enough (?:storage|mailbox) space|\bmailbox is at its limit|\buser has too many messages|\boverdrawn\b[^.\n]{0,40}?(?:quota|space)|\b(?:mail ?box|disk|storage) ?space (?:is )?(?:not enough|exhausted|full)|\bmail box space\b|\bexhausted\b[^.\n]{0,30}?\b(?:storage|quota|space)|\bzu ?viele (?:e-?)?mails\b/i,
  ],
  [
    'mailbox-full',
    /postfach (?:ist )?(?:voll|überfüllt)|boîte (?:aux lettres |mail |de réception )?(?:est )?pleine|(?:buzón|bandeja)[^.\n]{0,40}?(?:lleno|llena)|caixa (?:de correio|postal|de entrada)?[^.\n]{0,20}?cheia|casella[^.\n]{0,30}?piena|postvak (?:is )?vol|ящик[^.\n]{0,20}?переполнен|メールボックスが(?:一杯|いっぱい|満杯)|容量(?:が|を)(?:超|オーバー)|邮箱(?:已满|空间不足)|casilla[^.\n]{0,40}?(?:llena|agotad)|(?:blwch|mewnflwch)[^.\n]{0,20}?llawn/iu,
  ],
]

/** Words about the address that we wrote to. */
export const wordsOfAddress: readonly Words[] = [
  [
    'address-closed',
    /\b(?:mail ?box|account|user|recipient|address|inbox|e-?mail)(?:['’]s)?(?: \S{1,80}){0,4}? (?:is |are |has |have |been |was |currently |now |temporarily |permanently |administratively )+(?:disabled|inactive|suspended|closed|deactivated|locked|temporary locked|frozen|blocked|terminated|deleted|blocked for inactivity|not (?:active|activated|in use|enabled)|no longer (?:active|in use|valid|available|works?|working|with|employed|here|exists?)|discontinued|removed|expired)|\b(?:disabled|inactive|suspended|closed|deactivated|expired|deleted) (?:mail ?box|account|user|recipient|address)|\b(?:account|mailbox|user) (?:\S{1,80} )?(?:disabled|inactive|closed|not activated|suspended|frozen|(?:temporar\w+ )?locked|expired)|\bno longer (?:works|with|employed|in use|available|an? active|valid|exists?|on server|at this)\b|\bhas (?:moved|left|been (?:moved|changed|retired|discontinued))\b|\b(?:user|recipient|address|mailbox)[^.\n]{0,40}? (?:moved|changed to)\b|\bnot (?:currently )?active\b|\bno longer accepts? (?:any )?(?:e-?)?(?:mails?|messages)\b|<> is now disabled\b|\bmail receiving disabled\b|(?:casilla|cuenta|buzón)[^.\n]{0,40}?(?:expirado|caducado|desactivad|suspendid|deshabilitad|cancelad)|(?:compte|boîte)[^.\n]{0,40}?(?:désactivé|suspendu|fermé)/iu,
  ],
  [
    'unknown-address',
    /\b(?:unknown|invalid|illegal|nonexist\w*|non-exist\w*|unrout(?:e)?able|undeliverable|unresolvable|no such|no valid|wrong|bad destination) (?:or \w+ )?(?:final |delivery |local |mail |e-?mail |recipient(?:['’]s)? |destination |virtual |user(?:['’]s)? )*(?:user ?(?:id|name)?s?|recipients?|address(?:es)?|mail ?box|accounts?|local[- ]?part|person|alias|addressee|member|receiver)\b/i,
  ],
  [
    'unknown-address',
    /\b(?:user ?(?:id|name)?|recipient|address|mail ?box|account|alias|addressee|person|local[- ]?part|recipient name|e-?mail|receiver)(?:['’]s)?(?:\(s\)|s)?:?(?: (?!domain|host|sender|is\b|was\b|not\b|does|do\b|could|can|has\b|have\b)[^\s.]\S{0,100}){0,3}? (?:is |are |was |were |has |have |been |possibly |be |currently |either )*(?:unknown|not-?found|inexistent|nonexistent|non-existent|invalid|incorrect|unavailable|undeliverable|unrout(?:e)?able|unresolvable|unrecogni[sz]ed|not (?:be )?(?:an? )?(?:known|found|exist\w*|recogni[sz]ed|valid|correct|registered|listed|available|resolved|defined|routable|deliverable|our|one of our))\b/i,
  ],
  [
    'unknown-address',
    /\b(?:user|recipient|address|mailbox|account)(?: ?\S{1,60})? ?(?:unknown|invalid|not ?found|notfound)\b|\brecipient ?not ?found|\bno such (?:user|mail ?box|recipient|account|person|address|alias|addressee|customer|member)|\b(?:no|not an?|isn['’]t an?) (?:\S{1,40} )?(?:user|mail ?box|recipient|account|person|address|alias|addressee|customer|member|subscriber)s? (?:\S{1,40} ){0,2}(?:here\b|by that name|with that|at this|named|found|exists?|on this|in this)|\bno (?:mail ?box|one|valid recipient)\b|\bnot (?:a )?(?:known|valid|registered|local) (?:user|address|recipient|mailbox|account|gateway)|\b(?:does|dos|do|did)(?: not|n['’]t) exist|\b(?:could|can|was)(?: ?not|n['’]t|n’t) (?:be )?found\b|\bdo(?:es)?(?: not|n['’]t|n’t) have (?:an? |this |such an? )?(?:\S{1,60} )?(?:account|mailbox)|\bno (?:\S{1,40} )?account\b|\bnot one of ours\b|\bnot our (?:user|customer)|\bnot listed in\b|\bunknown to (?:our|this|the)|\bis not a registered\b|\b(?:can ?not|can['’]t|could ?n['’]t|could not) find (?:the |that |this )?(?:user|recipient|mailbox)|\bno exist\b|\brecipient can ?not be verified\b/i,
  ],
  [
    'unknown-address',
    /(?:unbekannt|nicht (?:gefunden|bekannt|vorhanden)|existiert nicht)|(?:utilisateur|adresse|destinataire)[^.\n]{0,60}?(?:inconnu|n['’]existe pas|introuvable)|adresse inconnue|(?:usuario|dirección|destinatario|buzón|cuenta)[^.\n]{0,60}?(?:desconocid|no existe|no (?:se )?(?:ha )?encontr)|(?:utilizador|usuário|endereço|destinatário|conta)[^.\n]{0,60}?(?:desconhecid|não existe|inexistente|não (?:foi )?encontr)|(?:utente|indirizzo|destinatario|casella)[^.\n]{0,60}?(?:sconosciut|non esiste|inesistente|non (?:è stat[oa] )?trovat)|gebruiker onbekend|(?:cyfeiriad|defnyddiwr|blwch)[^.\n]{0,60}?(?:ddim yn bod|anhysbys|heb ei ganfod)|пользовател[ья][^.\n]{0,40}?не (?:найден|существует)|(?:ユーザー?|アドレス|宛先)[^。\n]{0,40}?(?:存在し|見つかり|不明|有りません|ありません)|用户不存在|地址不存在|收件人(?:不存在|地址)/iu,
  ],
]

/** Words about the domain of that address: there is none, or it takes no mail. Not where it is to be tried again. */
export const wordsOfDomain: readonly Words[] = [
  [
    'takes-no-mail',
    /\b(?:host|domain|site|destination host|name server|mail ?server|mx)(?: name| records?)?(?: ?[<(["']?\S{1,100}[>)\]"']?)? ?(?:is |was |does |do |could |can ?|has )*(?:not (?:be )?|n['’]t |un|no |non-?)(?:known|found|exist\w*|resolv\w*|valid|accept(?:ing)? (?:any )?(?:e-?)?mail)\b|\b(?:unknown|no such|invalid|nonexistent|non-existent|illegal|bad) (?:destination )?(?:host|domain|site|system|mail ?server)\b|\bno mx\b|\bnull ?mx\b|\bnxdomain\b|\bdomain name not found|\bhost unknown\b|\bdomain[^.\n]{0,40}?(?:does not|doesn['’]t) (?:exist|accept (?:e-?)?mail)|\bunrout(?:e)?able mail domain|\bcould(?: not|n['’]t) find any host|\bcould(?: not|n['’]t) be found\b[^.\n]{0,20}\bdomain|\bno (?:valid )?(?:mail ?(?:server|exchanger|host)s?|mx(?: hosts?)?|hosts?) (?:record |servers? )?(?:was |were )?(?:found|for|exists?)|\bmx records? (?:point|found|resolv)|\bmailhost|\bdns (?:error|lookup failure|query failed)[^.\n]{0,80}?(?:not found|does not exist|nxdomain|no such)|\bdoes not accept (?:any )?(?:e-?)?mail\b(?! from)|\bcan ?not (?:be )?resolv\w* (?:the )?(?:domain|host|name)|\blookup of the domain/i,
  ],
]
export const triesAgain =
  /\btry again\b|\btemporar|\blookup (?:timed out|timeout|defer)|\btransient|\bserver ?fail|\bservfail|\bhost name lookup failure|\bname server[^.\n]{0,30}(?:timeout|timed out)/i

/** Words about what we sent. */
export const wordsOfContent: readonly Words[] = [
  [
    'our-content',
    /\bspam\b|\bspam-|\bunsolicited\b|\bucb?e\b|\bjunk (?:mail|e-?mail)|\bvirus\b|\bmalware\b|\bphish|\bmalicious\b|\bbayes|\bspamassassin|(?!(?:message|mail|e-?mail)s?\b[^\n]{0,60}\b(?:invalid|unknown|no such) (?:mail ?box|user|recipient))\b(?:content|body|attachment|subject|header|url|link|message|mail|e-?mail)s?(?: \S{1,40})? (?:is |was |has |have |been |are |contains? |not )*(?:rejected|refused|blocked|restricted|denied|banned|forbidden|not accept|discarded|quarantin|prohibited|undesirable|objectionable|bad|virus|spam|unacceptable)|\b(?:banned|forbidden|prohibited|suspicious|blocked|illegal) (?:content|file|attachment|word|url|link)|\bcontent (?:filter|scan|polic|restrict|reject|denied)|\bnon-?compliant|\bmissing (?:a )?(?:valid )?(?:header|from|date|message-id|subject)|\b(?:multiple|duplicate|invalid|bare|malformed|bad) (?:header|line|from|mime|lf|cr|encoding|message)|\brfc ?(?:5322|2822|822|5321|2821|2047)\b|\bheaders? (?:are |is )?(?:missing|invalid|not)|\b(?:messages?|mails?) without (?:an? )?(?:to|from|date|subject|message-id|header)\b|\bmedia error|\bconversion|\bmessage (?:looks|appears|seems)|\bbulk\b|\bredundant\b/i,
  ],
]

/** Words about rules that do not say more, or of whom they keep out. */
export const wordsOfRules: readonly Words[] = [
  [
    'rule',
    /\bpolic(?:y|ies)\b|\bnot (?:authori[sz]ed|permitted|allowed)\b|\baccess (?:is |was )?(?:denied|restricted|not allowed)|\bprohibited\b|\brestrict(?:ed|ions?)\b|\bpermissions?\b|\bnotauthorized\b|\bnot\.?authori[sz]ed|\bdenied\b|\bblocked\b|\bnot accept\w* (?:(?:e-?)?mails?|messages?)\b|\b(?:only|not) (?:accepts? (?:mail|messages)|members|subscribers|registered|a member|an? authori[sz]ed)|\bnot (?:a )?member|\bmoderat|\bgr[ea]y-?list|\badministrat(?:or|ive)\w*[^.\n]{0,30}(?:reject|prohibit|refus|denied)|\bmessage filter(?:ed|ing)?\b|\bfiltered\b|\brejected by (?:the )?(?:recipient|destination|remote|header|rule|server|user|domain)|\bsecurity (?:polic|reason|violat|setting|check|rule)|\bcomplaints?\b|\bdisallowed\b|\bunwanted\b|\bnot welcome\b|\bdeferred due|\bmailing list\b/i,
  ],
]

/** Words about the way there, and about their server. */
export const wordsOfWay: readonly Words[] = [
  [
    'too-big',
    /(?<!\bqueue (?:for )?)\btoo (?:big|large|long)\b(?! in)|\b(?:message|mail|size|data|length)\b[^.\n]{0,40}?\b(?:exceed\w*|larger|bigger|over)\b[^.\n]{0,40}?\b(?:size|length|limit|maximum|allowed|fixed)|\bsize (?:limit|exceed)|\bmax(?:imum)?(?: allowed)? (?:message )?(?:size|length)|\bmessage length\b/i,
  ],
  [
    'loop',
    /\btoo many hops|\bhop ?count|\b(?:mail |forwarding |routing )?loop(?:s|ed|ing)?\b|\bmail for \S{1,200} loops|\btoo many received/i,
  ],
  [
    'expired',
    /\bexpir(?:ed|y)\b|\btoo long\b|\bretry time|\bgave up|\bgiven up|\bfor \d+ (?:days|hours)|\bafter \d+ (?:days?|hours?|attempts?)|\bqueue\b[^.\n]{0,30}?(?:time|long|limit)|\bmaximum (?:queue )?time|\bundeliver\w+ for|\bmaximum (?:delivery )?attempts\b|\b\d+ (?:delivery )?attempts?\b/i,
  ],
  [
    'unreachable',
    /\brequests? to connect\b|\blost (?:the )?connection\b|\bconnect(?:ion|ing|ed)?\b[^.\n]{0,60}?(?:refused|timed? ?out|reset|lost|failed|closed|dropped|broken|died|terminated|errors?)|\btimed? ?out\b|\btime-?out\b|\bno route\b|\bunreachable\b|\bnot reachable\b|\b(?:not|n['’]t|unable to|failed to|cannot) (?:be able to )?(?:able to )?(?:establish|connect|contact|communicate|reach|open)|\bnetwork (?:error|problem|is)|\bdeferred\b|\bno (?:answer|connection|response)|\bbad (?:connection|gateway)|\brouting|\b(?:starttls|tls|ssl|certificate|handshake)\b|\bhost (?:is )?(?:down|not responding)|\blookup|\bname server|\bdns\b|\bno host|\bnot responding/i,
  ],
  [
    'their-server',
    /\b(?:system|server|internal|local|disk|storage|service|software|configuration|mailer|resources?|database|ldap|queue file|file|command|procmail|pipe|script|filter)\b[^.\n]{0,40}?\b(?:error|full|problem|fail\w*|unavailable|exhausted|insufficient|not available|not found|denied|incorrect|exit|died|crash|write|timeout)|\b(?:server|system) (?:is )?(?:too )?busy\b|\binsufficient|\btemporar\w+|\bnot accepting|\bunavailable\b|\bcan(?:not|['’]t) (?:open|create|write|read|access)|\bcould ?n(?:ot|['’]t) (?:open|create|write|lock)|\bexit status|\bpermission denied|\btry (?:again )?later|\bno space left|\bexecut|\bout of memory|\bunable to (?:open|create|write|lock)/i,
  ],
]
