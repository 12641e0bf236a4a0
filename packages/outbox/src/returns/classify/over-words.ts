/** How servers say in their own languages that a mail was not delivered and will not be. */
export const overWords: readonly RegExp[] = [
  // English
  /\b(?:could|can|was|were|is|are|has|have|had|did|would|will) ?n(?:o|['’]|ot ?)?t (?:be |been |being )?(?:(?:yet |able to be |able to |allowed to be |allowed to )(?:be )?)?(?:successfully )?(?:deliver|sent\b|send\b|reach|forward|process|relay|accept|distribut)/i,
  /\b(?:could|can|was|were|is|are|has|have) not (?:be |been )?(?:able to )?(?:successfully )?(?:deliver|sent\b|send\b|reach|forward|process|relay|distribut)/i,
  /\bnon-?deliver|\bundeliver|\bnot deliver(?:ed|able)|\bdid(?: not|n['’]t) reach/i,
  /\b(?:unable|not able|failed|impossible|trouble|problems?|errors?|wasn['’]t able|weren['’]t able) (?:to )?(?:deliver|send|sending|reach|relay|forward)/i,
  /\bdeliver[a-z]{0,8}[^.\n]{0,120}?\b(?:failed|failure|not possible|aborted|unsuccessful|problems?|errors?)\b/i,
  /\b(?:failed|failure|errors?)\b[^.\n]{0,60}?\b(?:deliver|addresses|recipients?)/i,
  /\b(?:error|trouble|problem)s? (?:has |have )?(?:occurred )?(?:while|when|with|in|during|sending|deliver)/i,
  /\breturned (?:mail|to (?:the )?sender|as undeliver|unopened)|\bmessage (?:is |was |has been )?(?:returned|rejected|refused|bounced)|\bbounced\b/i,
  /\b(?:was|were|been|has|have|is|are) (?:automatically )?(?:rejected|refused)\b/i,
  /\byou are not (?:a )?member\b|\bnot (?:allowed|permitted) to post\b/i,
  // German, Dutch, the Nordic languages
  /konnten? (?:leider )?nicht [^.\n]{0,60}?(?:zugestellt|erreicht|gesendet|übermittelt|ausgeliefert)|unzustellbar|nicht zustellbar|zustellung [^.\n]{0,60}?fehlgeschlagen/i,
  /(?:kon|kan|kunnen|konden)\b[^.\n]{0,60}?niet (?:worden )?(?:bezorgd|afgeleverd|verzonden)|onbestelbaar/i,
  /(?:kunde|kan) inte (?:levereras|skickas|nå)|gick inte att leverera|kunne ikke (?:leveres|sendes)|kunne ikke levere|ei voitu toimittaa/i,
  // French, Spanish, Portuguese, Italian, Romanian
  /n['’]a (?:pas )?pu être (?:remis|distribu|délivr|livr|envoy|achemin)|n['’]a pas été (?:remis|distribu|délivr|livr|envoy)|n['’]ont pas pu|non remis|échec (?:de (?:la )?)?(?:remise|distribution|livraison)|impossible de (?:remettre|distribuer|livrer|délivrer|transmettre)/i,
  /no (?:se )?(?:ha |han )?(?:podido|pudo|puede|pudieron) [^.\n]{0,30}?(?:entreg|envi)|no (?:fue|ha sido) (?:posible )?(?:entreg|envi)|(?:correo|mensaje) no entregado|no entregado|entrega [^.\n]{0,40}?(?:fall|fracas)|devuelto al remitente/i,
  /não (?:pôde|foi possível|pode|foi|puderam) [^.\n]{0,30}?(?:entreg|envi)|falha (?:na|de|no) (?:entrega|envio)|devolvid[oa] ao remetente/i,
  /non (?:è stato|è stata|può essere|ha potuto)[^.\n]{0,40}?(?:consegn|recapit|inviat)|mancat[ao] (?:consegna|recapito)|impossibile (?:recapitare|consegnare|inviare)/i,
  /nu a (?:putut fi|fost) (?:livrat|trimis)|livrarea [^.\n]{0,40}?eșuat/i,
  // Welsh
  /\b(?:ni ellid|methwyd(?: â)?|ni allwyd|ni lwyddwyd|methu(?: â)?) [^.\n]{0,60}?(?:danfon|ddanfon|thraddodi|draddodi|anfon|gyflwyno|chyflwyno)|heb (?:ei )?(?:ddanfon|draddodi)/i,
  // Polish, Czech, Hungarian, Russian, Greek, Turkish
  /nie (?:można|udało się|mogła|mógł|została) [^.\n]{0,40}?(?:dostarcz|doręcz)|niedostarcz|(?:nelze|nebylo možné|nepodařilo se) [^.\n]{0,30}?doruč|nedoruč|nem (?:sikerült|lehetett)[^.\n]{0,40}?kézbes|kézbesíthetetlen/i,
  /не (?:может быть|удалось|было|была|удаётся|удается)[^.\n]{0,40}?доставл?|не доставлен|недоставлен|невозможно доставить|возвращено отправителю/i,
  /δεν (?:ήταν δυνατή|μπόρεσε|παραδόθηκε)|teslim edilemedi|iletilemedi/i,
  // Chinese, Japanese, Korean, Arabic, Hebrew
  /无法(?:送达|投递|发送|传递)|未能(?:送达|投递|送達)|投递失败|退信|無法(?:傳送|送達|投遞|傳遞)/,
  /(?:配信|配送|送信|送達|配達)(?:でき|不能|エラー|に失敗|が失敗|することができ)|届けられ|お届けできません|エラーのため送信/,
  /전송(?:하지 못|되지 않|할 수 없|에 실패| 실패)|배달(?:하지 못|되지 않|할 수 없)|반송/,
  /تعذر (?:تسليم|إرسال)|لم يتم تسليم|לא ניתן (?:היה )?למסור/,
]

/** What is over for good, and no more open to a promise: it is said of what was, not of what may come. */
export const overForGood: readonly RegExp[] = [
  /\b(?:i|we)(?:['’]ve| have) (?:now )?given up|\bhas (?:now )?given up|\bgiving up\b|\bgave up\b/i,
  /\b(?:not|n['’]t|never|no longer) (?:be )?(?:going to )?(?:re-?)?(?:try|tried|retr(?:y|ied)|attempt(?:ed)?)\b(?: (?:again|any ?more))?/i,
  /\bno (?:further|more|additional) (?:delivery )?(?:attempts?|tries|retries)/i,
  /\b(?:this is|with|had|returned|following) (?:a |\d+ )?permanent(?: fatal)? errors?\b|\bpermanent fatal errors?\b|\bfailed permanently\b|\bpermanently (?:failed|rejected|undeliver)/i,
  /\bpermanent delivery failure\b/i,
  /\b(?:message|mail|it)(?:['’]?s)? (?:has |have |been |was |is )*(?:expired|returned)\b|\bretry time(?:out)? exceeded\b|\b(?:in the|on the|in) queue (?:for )?too long\b|\btoo long in (?:the )?queue/i,
  /^[ \t]{0,8}action:[ \t]{0,8}failed\b/im,
]

/** A plain promise to go on trying. */
export const promiseWords: readonly RegExp[] = [
  /\b(?:will|we['’]ll|i['’]ll|it['’]ll) (?:(?:now|also|still|automatically) )?(?:continue|keep|go on|be continuing)(?: on)?(?: to)? (?:be )?(?:re-?)?(?:try|trying|tried|attempt|attempting|deliver|send)/i,
  /(?<!\bno (?:further |more )?(?:delivery )?)\b(?:delivery )?attempts? will (?:continue|be (?:made|continued|repeated))/i,
  /\b(?:will|shall|to) be (?:re-?tried|tried again|attempted again|re-?attempted|re-?queued|resent)\b|\b(?:being|be) retried\b/i,
  /\bwill (?:automatically )?(?:re-?try|try (?:again|to (?:re)?deliver|for)|re-?attempt|attempt (?:again|to (?:re)?deliver))\b/i,
  /\bkeep (?:on )?trying\b|\bcontinu(?:e|ing) (?:trying|to (?:re-?)?try|to attempt)\b/i,
  /\bwarning (?:message )?only\b|\b(?:only|just|merely) a (?:warning|temporary failure)\b/i,
  /\b(?:do(?:es)?|need|should)(?: not|n['’]t) (?:need to |have to )?re-?send\b|\bno (?:further )?action is (?:required|needed)\b|\bno need to re-?send\b/i,
  /\b(?:kept|stays?|remains?|still|is) in (?:the |our )?queue\b/i,
  // The same in other languages of servers' notices.
  /(?:wird|werden|versuche?n?)[^.\n]{0,60}?(?:weiter(?:hin)?|erneut)[^.\n]{0,40}?(?:versuch|zuzustellen|zustellen)/i,
  /continuera (?:à|d['’])[^.\n]{0,30}?(?:essayer|tenter)|(?:nouvelles?|autres) tentatives?/i,
  /(?:se )?(?:seguirá|continuará) (?:intentando|tratando)|se (?:volverá a )?(?:re)?intentará/i,
  /(?:continuará|continuaremos) (?:a )?(?:tentar|tentando)|(?:será|serão) (?:feitas )?(?:novas )?tentativas?/i,
  /(?:continuerà|continueremo) (?:a )?(?:tentare|provare)|(?:byddwn|bydd)[^.\n]{0,40}?(?:dal i|parhau i|eto)[^.\n]{0,20}?(?:geisio|ceisio|anfon|ddanfon)/i,
  /будет продолжать|будут продолжены|再送(?:を|し|いた)(?:試|続|継)|配信を(?:試|続|継)|再試行(?:し|さ)/i,
]

/** A promise so plain that it holds against a subject, which some servers give to every notice. */
export const promiseOfDelivery: readonly RegExp[] = [
  /\b(?:continue|keep|will)\b[^.\n]{0,30}\b(?:try\w*|attempt\w*|retr\w+)\b[^.\n]{0,20}\bdeliver/i,
  /(?<!\bno (?:further |more )?)\bdelivery attempts? will (?:continue|be (?:made|continued|repeated))/i,
  /\bwill retry for \d+ more (?:hours?|days?|minutes?)\b/i,
]

/** Subjects in which a server says that it is over. */
export const overSubjects =
  /^\W{0,4}(?:\[?(?:postmaster|bounce|ndr)\]?:?\s*)?(?:failure notice|failed mail\b|undeliver|non-?deliver|returned (?:mail|message|to sender|e-?mail)|returning (?:mail|message|to sender)|(?:permanent )?(?:e-?)?(?:mail|message|delivery)(?: (?:delivery|system|status|notification|error))*[ :-]{1,4}(?:status notification \(?)?(?:fail|error|problem|returned|rejected|could not|was not|not (?:be )?deliver|undeliver)|delivery status notification ?\(?fail|mail (?:could not|failed|failure|returned|system error|not delivered)|message (?:could not|not deliver|undeliver|rejected|was not|bounced)|(?:there was an )?error sending|(?:permanent )?delivery (?:has )?(?:fail|error|problem)|your (?:e-?mail|message|mail|letter) (?:could not|was not|has not been delivered|to .{1,100} (?:could|was|failed))|unzustellbar|zustellung.{0,40}fehlgeschlagen|nicht zustellbar|non remis|échec|impossible de remettre|no entregad|no se ha? (?:podido|pudo)|correo (?:no entregado|devuelto)|não entreg|falha (?:na|de|no)|mensagem devolvida|mancat[ao] (?:consegna|recapito)|impossibile|onbestelbaar|niet bezorgd|olevere|niedostarcz|nie dostarcz|не ?доставлен|недоставлен|heb (?:ei )?(?:ddanfon|draddodi)|methu|配信不能|配信エラー|メールエラー|エラー通知|エラーメール|送信(?:失敗|エラー)|退信|系统退信|無法傳遞|未傳遞|반송|전송 실패|unable to (?:deliver|send))/i

/** Subjects in which a server warns of a delay. */
export const delaySubjects =
  /^\W{0,4}(?:(?:mail|message) delivery (?:warning|delay)|warning\b.{0,12}(?:could not send|message .{1,60} delayed|delayed|not (?:yet )?(?:been )?deliver)|(?:your )?(?:message|mail|delivery)(?: \S{1,60}){0,2} (?:is |has been |was )?(?:still )?delay|delayed\b|delivery (?:notification|status notification|status).{0,24}delay|mail delivery (?:status notification )?\(?delay|.{0,40}\(delay(?:ed)?\))/i

/** Whether some words match one of these. */
export function matchesAny(words: readonly RegExp[], text: string): boolean {
  return words.some((word) => word.test(text))
}

/** Where the first of these matches, or nowhere: Infinity. */
export function firstMatch(words: readonly RegExp[], text: string): number {
  const places = words.map((word) => text.search(word)).filter((place) => place !== -1)
  return Math.min(Infinity, ...places)
}
