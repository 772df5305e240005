import type {Language} from '../vocabulary.js'

/** Italian. */
export const italian: Language = {
  functionWords: `
il lo la gli le un uno una dei degli delle del dello della dal dallo dalla dai dalle al allo alla agli alle nel nello nella nei negli nelle sul sullo sulla sui sulle
questo questa questi queste quello quella quelli quelle ogni alcuni alcune nessuno tutto tutta tutti tutte altro altra altri altre
tu lui lei noi voi loro mi ti ci vi si ne mio mia suo sua suoi sue nostro nostra nostri nostre
che chi cui quale quali quando dove perché quanto e ed o ma però anche oppure mentre se né quindi dunque così
di a da in con su per tra fra senza sotto sopra dopo prima durante contro verso fino secondo
è sono era erano essere stato stata stati sarà sia siamo ha hanno ho aveva avevano avere abbiamo avrà può possono poteva deve devono viene vengono
non più molto molti molte poco già ancora sempre mai poi ora qui lì c'è un'altra dell'anno com'è
`.trim().split(/\s+/u),
  chromeWords: `
contatti contattaci accedi registrati iscriviti abbonati abbonamenti cerca ricerca menù notizie redazione pubblicità
condividi stampa carrello termini condizioni lavora seguici archivio sezioni informativa
`.trim().split(/\s+/u),
  weakLabels: [
    'cronaca', 'politica', 'economia', 'esteri', 'sport', 'cultura', 'spettacoli', 'spettacolo', 'società', 'salute', 'scienza', 'tecnologia', 'ambiente', 'scuola', 'lavoro', 'viaggi', 'cucina', 'ricette', 'moda', 'cinema', 'musica', 'libri', 'motori', 'calcio', 'opinioni', 'commenti', 'commento', 'editoriale', 'interviste', 'video', 'foto', 'immagine', 'immagini', 'galleria', 'eventi', 'notizie', 'attualità', 'storia', 'la nostra storia', 'servizi', 'prodotti', 'progetti', 'risorse', 'informazioni', 'autore', 'autori', 'fonte', 'fonti', 'di', 'categorie', 'categoria', 'argomenti', 'temi', 'tag', 'nome', 'cognome', 'messaggio', 'indirizzo', 'telefono', 'avanti', 'indietro', 'successivo', 'precedente', 'continua', 'invia', 'annulla', 'salva', 'accetta', 'rifiuta', 'preferenze', 'meteo', 'giochi', 'sondaggio', 'rispondi', 'stampa', 'contatti', 'rivista', 'mondo', 'in evidenza', 'approfondimenti', 'pubblicità', 'archivio', 'indice', 'sommario', 'oggi', 'ieri', 'approfondimento', 'correlati', 'consigliati'
  ],
  kinds: {
    navigation: {
      labels: ['vai al contenuto', 'vai al contenuto principale', 'salta al contenuto', 'salta al contenuto principale', 'passa al contenuto', 'passa al contenuto principale', 'vai al menu', 'vai al footer', 'salta la navigazione', 'torna su', 'torna in alto', 'torna alla home', 'torna indietro', 'torna all inizio', "torna all'inizio", 'inizio pagina', 'menu principale', 'apri menu', 'apri il menu', 'chiudi menu', 'chiudi il menu', 'mostra menu', 'menù', 'navigazione', 'navigazione principale', 'chiudi', 'apri', 'indietro', 'cerca', 'cerca nel sito', 'ricerca', 'ricerca avanzata', 'ricerca per', 'risultati della ricerca', 'pagina iniziale', 'chi siamo', 'chi sono', 'la nostra storia', 'il nostro team', 'cosa facciamo', 'contatti', 'contattaci', 'lavora con noi', 'collabora con noi', 'la redazione', 'redazione', 'ufficio stampa', 'comunicati stampa', 'area stampa', 'stampa', 'pubblicità sul sito', 'per la tua pubblicità', 'mappa del sito', 'domande frequenti', 'assistenza', 'assistenza clienti', 'servizio clienti', 'aiuto', 'servizi', 'prodotti', 'progetti', 'risorse', 'informazioni', 'eventi', 'archivio', 'archivi', 'edicola', 'edicola digitale', 'sfoglia il giornale', 'edizioni locali', 'rubriche', 'speciali', 'sezioni', 'dona ora', 'sostienici', 'notizie', 'ultime notizie', 'ultim ora', "ultim'ora", 'tutte le notizie', 'attualità', 'cronaca', 'politica', 'economia', 'esteri', 'mondo', 'sport', 'calcio', 'cultura', 'spettacoli', 'spettacolo', 'società', 'salute', 'scienza', 'tecnologia', 'ambiente', 'scuola', 'lavoro', 'viaggi', 'cucina', 'ricette', 'moda', 'musica', 'libri', 'motori', 'opinioni', 'interviste', 'editoriale', 'meteo', 'oroscopo', 'giochi', 'necrologi', 'annunci', 'galleria', 'foto', 'vedi tutti', 'vedi tutto', 'vedi tutte', 'mostra tutti', 'mostra di più', 'mostra altro', 'mostra meno', 'carica altro', 'scopri', 'scopri di più', 'per saperne di più', 'maggiori informazioni', 'ulteriori informazioni', 'clicca qui', 'carrello', 'aggiungi al carrello', 'il tuo carrello', 'il tuo carrello è vuoto', 'acquista ora', 'spedizioni', 'resi', 'scarica', 'invia', 'annulla', 'salva', 'continua', 'filtra per', 'ordina per', 'lingua', 'seleziona lingua', 'categorie', 'articoli recenti', 'seleziona mese', 'seleziona una categoria', 'in evidenza', 'indice', 'sommario', 'storia', 'rivista', 'cinema', 'video', 'commento', 'approfondimento'],
      patterns: [{cues: ['vai', 'torna', 'salta', 'passa'], match: /^(?:[←‹«<] ?)?(?:(?:vai|salta|passa) (?:direttamente )?(?:al|alla|ai) [\p{L} ]{3,30}|torna (?:al|alla|alle|ai|all[’']) ?[\p{L} ]{3,24})$/iu, longest: 6, confidence: 0.8}]
    },
    breadcrumb: {labels: ['ti trovi in', 'sei qui', 'sei in', 'tu sei qui'], patterns: [{cues: ['qui', 'sei', 'trovi'], match: /^(?:(?:tu )?sei (?:qui|in)|ti trovi (?:in|qui))\s?:.{0,200}$/iu, longest: 30, confidence: 0.95}]},
    share: {
      labels: ['condividi', 'condividi su', 'condividi su facebook', 'condividi su twitter', 'condividi su x', 'condividi su linkedin', 'condividi su whatsapp', 'condividi su telegram', 'condividi via email', 'condividi questo articolo', 'condividi articolo', "condividi l'articolo", 'condividi con', 'condivisioni', '0 condivisioni', 'invia per email', 'invia tramite email', 'invia ad un amico', 'stampa articolo', "stampa l'articolo", 'stampa questa pagina', 'copia link', 'copia il link', 'link copiato', 'salva articolo', 'leggi dopo', 'mi piace', 'mi piace caricamento', 'segui', 'seguici', 'seguici su', 'seguici su facebook', 'seguici su twitter', 'seguici su instagram', 'seguici su google news', 'seguici sui social', 'i nostri social', 'social network'],
      patterns: [
        {cues: ['condividi', 'condividere'], match: /^(?:fai clic (?:qui )?per )?condivid(?:i|ere)(?: (?:questo|l[’']|il|la|questa) ?(?:articolo|notizia|pagina|post|contenuto|ricetta|link))?(?: (?:su|via|con|tramite|per)\b[^.?]{0,60})?[:.!]?(?: ?\(.{0,50}\))?$/iu, longest: 14},
        {cues: ['seguici', 'segui'], match: /^segui(?:ci|mi)? (?:anche )?(?:[^.?]{0,30} )?(?:su|sui|sulla)\b[^.?]{2,60}[.!:]?$/iu, longest: 14, confidence: 0.8}
      ]
    },
    related: {
      labels: ['leggi tutto', 'leggi di più', 'leggi anche', 'continua a leggere', 'continua', "leggi l'articolo", "leggi l'articolo completo", 'articolo precedente', 'articolo successivo', 'prossimo articolo', 'navigazione articoli', 'altri articoli', 'altre notizie', 'guarda anche', 'vedi anche'],
      headings: ['leggi anche', 'potrebbe interessarti', 'potrebbe interessarti anche', 'potrebbero interessarti', 'potrebbero interessarti anche', 'ti potrebbe interessare', 'ti potrebbe interessare anche', 'ti potrebbero interessare', 'ti può interessare', 'ti può interessare anche', 'ti consigliamo', 'ti consigliamo anche', 'consigliati per te', 'consigliati', 'articoli correlati', 'notizie correlate', 'contenuti correlati', 'post correlati', 'prodotti correlati', 'video correlati', 'argomenti correlati', 'correlati', 'articoli simili', 'prodotti simili', 'altri articoli', 'altre notizie', 'altri articoli di', 'altri contenuti', 'dello stesso autore', 'sullo stesso argomento', 'sullo stesso tema', 'su questo argomento', 'per approfondire', 'approfondimenti', 'approfondisci', 'i più letti', 'le più lette', 'più letti', 'più lette', 'i più visti', 'i più commentati', 'più popolari', 'articoli più letti', 'ultime notizie', 'ultimi articoli', 'le ultime notizie', 'ultimi post', 'ultimi video', 'articoli recenti', 'notizie recenti', 'guarda anche', 'vedi anche', 'in primo piano', 'da non perdere', 'da leggere', 'dalla stessa sezione', 'i nostri consigli', 'scelti per te', 'raccomandati per te'],
      patterns: [
        {cues: ['leggi', 'vedi', 'guarda', 'approfondire', 'interessarti', 'anche'], match: /^[[(>*»→▶•\-–+ ]*(?:leggi(?: (?:anche|pure|tutto|di più|qui|l[’']approfondimento))?|(?:vedi|guarda) anche|per approfondire|potrebbe interessarti(?: anche)?|articolo correlato)\s?(?::|\||»|>|→|–|—)\s?\S.{0,220}$/iu, longest: 36},
        {cues: ['leggere', 'leggi'], match: /^(?:[>»→▶… ]*)(?:continua a leggere\b[^.?]{0,60}|leggi (?:tutto|l[’']articolo|di più|il resto)[^.?:]{0,40})[ >»→….]*$/iu, longest: 12, confidence: 0.85}
      ]
    },
    newsletter: {
      labels: ['iscriviti', 'iscriviti ora', 'iscriviti alla newsletter', 'iscriviti alla nostra newsletter', 'iscriviti alle newsletter', 'iscriviti al canale', 'iscrizione newsletter', 'iscrizione alla newsletter', 'ricevi la newsletter', 'le nostre newsletter', 'la tua email', 'il tuo indirizzo email', 'inserisci la tua email', 'inserisci il tuo indirizzo email', 'indirizzo email', 'resta aggiornato', 'rimani aggiornato', 'resta sempre aggiornato', 'attiva le notifiche', 'cognome', 'abbonati', 'abbonati ora'],
      patterns: [{cues: ['newsletter'], match: /(?:\b(?:iscriv\p{L}+|ricev\p{L}+|registr\p{L}+|abbon\p{L}+)(?![\p{L}]).{0,60}\bnewsletter\b|^(?:la|le) (?:nostr[ae] )?newsletter\b.{0,80})/iu, longest: 40, confidence: 0.75}]
    },
    'comment-form': {
      labels: ['lascia un commento', 'lascia un commento annulla risposta', 'lascia una risposta', 'lascia una risposta annulla risposta', 'lascia il tuo commento', 'annulla risposta', 'scrivi un commento', 'scrivi il tuo commento', 'aggiungi un commento', 'aggiungi commento', 'invia commento', 'pubblica commento', 'commenta', 'commenta questo articolo', "commenta l'articolo", 'il tuo commento', 'la tua opinione', 'nome', 'messaggio', 'indirizzo', 'telefono', 'sito web', 'campi obbligatori', 'obbligatorio', 'nessun commento', 'non ci sono commenti', 'ancora nessun commento', 'i commenti sono chiusi', 'commenti chiusi', 'commenti disabilitati', '0 commenti', '0 commento', 'commenti 0', 'vedi tutti i commenti', 'mostra commenti', 'leggi i commenti', 'il tuo indirizzo email non sarà pubblicato', 'il tuo indirizzo email non sarà pubblicato i campi obbligatori sono contrassegnati', 'i campi obbligatori sono contrassegnati', 'salva il mio nome email e sito web in questo browser per la prossima volta che commento', 'do il mio consenso affinché un cookie salvi i miei dati nome email sito web per il prossimo commento', 'questo sito usa akismet per ridurre lo spam scopri come i tuoi dati vengono elaborati', 'avvertimi via email in caso di risposte al mio commento', 'avvertimi via email alla pubblicazione di un nuovo articolo', 'ti è stato utile'],
      headings: ['lascia un commento', 'lascia un commento annulla risposta', 'lascia una risposta', 'scrivi un commento', 'aggiungi un commento', 'lascia il tuo commento', 'il tuo commento', 'commenta questo articolo'],
      patterns: [
        {cues: ['commenti', 'commento', 'risposte'], match: /^(?:\(?\d[\d.]*\)?|nessun|vedi i \d+) (?:commenti|commento|risposte|risposta)(?: (?:su|a|per) .{2,160})?$/iu, longest: 30},
        {cues: ['commento', 'commentare', 'commenti', 'accesso'], match: /^(?:devi (?:essere|effettuare|fare|aver)|per (?:poter )?(?:commentare|inviare)|effettua|accedi|i commenti (?:sono|verranno)|sii il primo)(?![\p{L}]).{0,100}\b(?:comment\p{L}+|chiusi|moderati|disabilitati)(?![\p{L}])[^.]{0,60}[.!]?$/iu, longest: 30, confidence: 0.85}
      ]
    },
    comment: {
      labels: ['rispondi', 'rispondi al commento', 'risposta', 'segnala', 'segnala abuso', 'segnala commento', 'cita', 'mostra risposte', 'dice', 'ha detto'],
      headings: ['commenti', '0 commenti', 'commenti 0', '0 commento', 'un commento', 'i vostri commenti', 'commenti recenti', 'ultimi commenti', 'commenti dei lettori', 'tutti i commenti'],
      patterns: [{cues: ['fa'], match: /^(?:circa )?(?:un[oa]?|\d{1,3}) (?:second[oi]|minut[oi]|min|or[ae]|h|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa$/iu, longest: 6, confidence: 0.7}]
    },
    cookie: {
      labels: ['informativa sui cookie', 'informativa cookie', 'cookie policy', 'politica dei cookie', 'politica sui cookie', 'impostazioni cookie', 'impostazioni dei cookie', 'preferenze cookie', 'preferenze sui cookie', 'preferenze privacy', 'impostazioni privacy', 'gestisci cookie', 'gestisci i cookie', 'gestisci consenso', 'gestisci il consenso', 'gestisci preferenze', 'gestisci opzioni', 'gestisci consenso cookie', 'accetta', 'accetta tutto', 'accetta tutti', 'accetta i cookie', 'accetta tutti i cookie', 'accetta e continua', 'accetta e chiudi', 'accetto', 'ho capito', 'rifiuta', 'rifiuta tutto', 'rifiuta tutti', 'nega', 'continua senza accettare', 'personalizza', 'salva preferenze', 'visualizza preferenze', 'preferenze', 'cookie necessari', 'cookie tecnici', 'sempre attivo', 'sempre abilitato', 'rivedi consenso', 'aggiorna le preferenze sui cookie', 'questo sito utilizza i cookie', 'questo sito utilizza cookie', 'questo sito usa i cookie', 'utilizziamo i cookie'],
      headings: ['gestisci consenso', 'gestisci consenso cookie', 'questo sito utilizza i cookie', 'la tua privacy è importante per noi', 'rispettiamo la tua privacy'],
      patterns: [
        {cues: ['cookie', 'cookies'], match: /^(?:[^.!?]{0,80}[.!?]\s)?(?:(?:questo|il nostro|il) (?:sito|portale|sito web)(?: web)? (?:utilizza|usa|si avvale|fa)|(?:utilizziamo|usiamo|noi e)|(?:continuando|proseguendo|chiudendo|cliccando|accettando|navigando|scorrendo)[^.]{2,160}|per (?:fornire|offrire|migliorare|garantire)[^.]{4,160})[^.]{0,140}\bcookies?\b/iu, longest: 160},
        {cues: ['cookie', 'cookies'], match: /\bcookies?\b.{0,160}\b(?:consens\p{L}+|acconsent\p{L}+|accett\p{L}+|tuo (?:browser|dispositivo)|maggiori informazioni|per saperne di più|informativa|rifiut\p{L}+|preferenze)/iu, longest: 120, confidence: 0.75}
      ]
    },
    paywall: {
      labels: ['riservato agli abbonati', 'contenuto riservato agli abbonati', 'articolo riservato agli abbonati', 'solo per abbonati', 'per abbonati', 'contenuto premium', 'sei già abbonato', 'già abbonato', 'abbonati per continuare a leggere', 'abbonati per leggere', 'accedi per continuare', 'registrati per continuare a leggere', 'leggi senza limiti', 'scopri le offerte', "scegli l'abbonamento", 'abbonamenti'],
      patterns: [{cues: ['abbonati', 'abbonato', 'abbonamento', 'registrati'], match: /^(?:questo (?:articolo|contenuto)|(?:sei |già |hai )+(?:già )?(?:un )?|per (?:continuare|leggere|accedere)|abbonati|registrati|articolo|contenuto)\b.{0,80}\b(?:abbonat[oi]|abbonamento|continuare a leggere|registrat[oi]|tutti i contenuti|senza limiti)\b[^.]{0,50}[.?!]?$/iu, longest: 26, confidence: 0.8}]
    },
    advertisement: {
      labels: ['pubblicità', 'annuncio', 'annuncio pubblicitario', 'annuncio promozionale', 'messaggio pubblicitario', 'contenuto sponsorizzato', 'sponsorizzato', 'continua dopo la pubblicità', 'continua a leggere dopo la pubblicità', 'salta annuncio', 'in collaborazione con', 'codice sconto', 'offerte'],
      patterns: [{cues: ['pubblicità', 'annuncio'], match: /^[[(\-–—*•>▼↓ ]*(?:pubblicità|annuncio|(?:l[’']articolo |la lettura )?(?:continua|prosegue)[^.]{0,30}(?:dopo|sotto)[^.]{0,12}(?:pubblicità|annuncio))[\])\-–—*•:.▼↓ ]*$/iu, longest: 10}]
    },
    legal: {
      labels: ['note legali', 'informativa privacy', 'informativa sulla privacy', 'informativa sul trattamento dei dati', 'politica sulla privacy', 'privacy e cookie', 'dati societari', 'termini e condizioni', 'termini di servizio', "termini d'uso", 'condizioni di utilizzo', "condizioni d'uso", 'condizioni generali', 'condizioni di vendita', 'condizioni generali di vendita', 'tutti i diritti riservati', 'diritti riservati', 'riproduzione riservata', 'copyright riproduzione riservata', 'accessibilità', 'dichiarazione di accessibilità', 'codice etico', 'whistleblowing', 'trasparenza', 'amministrazione trasparente', 'protezione dei dati'],
      patterns: [
        {cues: ['diritti', 'riproduzione'], match: /(?:\btutti i diritti (?:sono )?riservati\b|\briproduzione (?:anche parziale |totale o parziale )?(?:riservata|vietata)\b)/iu, longest: 50},
        {cues: ['testata', 'registrazione', 'iva', 'tribunale', 'sociale'], match: /^(?:[^.]{0,60})\b(?:testata giornalistica|registrazione (?:al |presso il |del )?(?:tribunale|roc)|registrata? (?:presso|al) (?:il )?tribunale|p\.? ?iva|partita iva|capitale sociale)\b.{0,120}$/iu, longest: 40, confidence: 0.85},
        {cues: ['privacy', 'trattamento', 'dati', 'condizioni'], match: /^(?:(?:cliccando|iscrivendoti|continuando|registrandoti|inviando)(?![\p{L}])|ho letto|acconsento|accetto|dichiaro)(?![\p{L}]).{0,160}\b(?:privacy|trattamento|dati personali|condizioni)/iu, longest: 60, confidence: 0.8}
      ]
    },
    login: {labels: ['accedi', 'accedi registrati', 'accesso', 'entra', 'esci', 'registrati', 'registrati ora', 'registrazione', 'crea account', 'crea un account', 'crea il tuo account', 'il mio account', 'il tuo account', 'il mio profilo', 'profilo', 'nome utente', 'password dimenticata', 'hai dimenticato la password', 'recupera password', 'recupero password', 'ricordami', 'resta connesso', 'non hai un account', 'hai già un account', 'non sei registrato', 'sei già registrato', 'area riservata', 'area personale', 'area clienti', 'benvenuto', 'benvenuta']},
    byline: {
      labels: ['di', 'autore', 'autori', 'scritto da', 'pubblicato da', 'pubblicato il', 'pubblicato', 'aggiornato il', 'aggiornato', 'ultimo aggiornamento', 'ultima modifica', 'redazione online', 'di redazione', 'a cura di', 'a cura della redazione', 'tempo di lettura', 'tempo di lettura 0 min', 'tempo di lettura 0 minuti', '0 minuti di lettura', '0 min di lettura', 'lettura 0 min', '0 ore fa', '0 giorni fa', '0 minuti fa', '0 mesi fa', '0 settimane fa', '0 anni fa', '0 ora fa', '0 giorno fa', 'oggi', 'ieri'],
      patterns: [
        {cues: ['di', 'da', 'cura'], match: /^(?:(?:[Ss]critto|[Pp]ubblicato|[Tt]esto|[Aa]rticolo) )?(?:[Dd]i|[Dd]a|DI|A cura di|a cura di)\s?:?\s\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:de|di|da|del|della|e)\s){0,2}\p{Lu}[\p{L}.'’-]*){1,6}(?:[\s,|•·–—(/].{0,60})?$/u, longest: 14, confidence: 0.75},
        {cues: ['pubblicato', 'aggiornato', 'aggiornamento', 'modificato', 'pubblicata', 'pubblicazione', 'modifica'], match: /^[(\s]*(?:(?:ultimo |ultima |data di )?(?:pubblicat[oa]|aggiornat[oa]|aggiornamento|modificat[oa]|modifica|pubblicazione|creato)(?: (?:il|in|alle|da [^.]{2,40} il|su))?)\s?[:|–-]?\s.{0,60}\d{1,4}.{0,60}$/iu, longest: 22, confidence: 0.85}
      ]
    },
    caption: {
      labels: ['foto', 'immagine', 'immagini', 'foto di', 'credit foto', 'crediti', 'crediti foto', 'ansa', 'ingrandisci', 'guarda la gallery', 'guarda le foto', 'vai alla gallery', 'foto di repertorio', 'foto d archivio', "foto d'archivio", 'schermo intero'],
      patterns: [{cues: ['foto', 'crediti', 'credit', 'immagine', 'ansa', 'fotografia', 'fotografie', 'illustrazione'], match: /(?:^[[(*\s]*(?:crediti?(?: foto| immagine)?|foto(?:grafi[ae])?(?: (?:di copertina|d[’']archivio))?|immagin[ei]|illustrazione|fonte foto)\s?(?::|©|\/)\s?.{1,160}$|[([](?:foto|ansa|credits?|©)\s?[:©/]?\s?[^)\]]{0,50}[)\]]\.?$|^(?:©|foto)?\s?ansa\b.{0,30}$)/iu, longest: 40, confidence: 0.75}]
    },
    tags: {
      labels: ['tag', 'argomenti', 'etichette', 'parole chiave', 'categorie', 'categoria', 'temi', 'pubblicato in', 'archiviato in', 'in questo articolo', 'senza categoria', 'argomenti trattati'],
      headings: ['argomenti', 'etichette', 'parole chiave', 'temi', 'in questo articolo', 'argomenti trattati'],
      patterns: [{cues: ['argomenti', 'etichette', 'parole', 'categorie', 'categoria', 'pubblicato', 'archiviato', 'temi', 'tag'], match: /^[[(#•*\s]*(?:(?:argomenti|etichett[ae]|parole chiave|categori[ae]|temi)\s?[:|]|(?:pubblicato|archiviato|postato) (?:in|sotto)\s?:)\s?.{0,240}$/iu, longest: 45, confidence: 0.8}]
    },
    pagination: {labels: ['avanti', 'successivo', 'successiva', 'precedente', 'precedente successivo', 'pagina successiva', 'pagina precedente', 'prossima pagina', 'prima pagina', 'ultima pagina', 'pagina', 'pagina 0', 'pagina 0 di 0', 'articoli meno recenti', 'articoli più recenti', 'post più vecchi', 'post più recenti', 'carica altri articoli', 'navigazione pagine']},
    'app-banner': {labels: ["scarica l'app", 'scarica la nostra app', 'scarica app', "apri nell'app", 'le nostre app', 'disponibile su google play', 'scarica su app store']},
    'author-bio': {labels: ["l'autore", "informazioni sull'autore", "chi è l'autore", "tutti gli articoli dell'autore", "altri articoli dell'autore"], headings: ["informazioni sull'autore", "l'autore", "sull'autore"]},
    credit: {labels: ['fonte', 'fonti', 'fonte ansa', 'comunicato stampa']},
    ticker: {headings: ['ultime notizie', "ultim'ora", 'ultima ora', 'in tempo reale', 'le ultime', 'in evidenza', 'breaking news oggi']},
    widget: {labels: ['ascolta', "ascolta l'articolo", 'ascolta questo articolo', 'riproduci', 'guarda il video', 'caricamento', 'caricamento in corso', 'attendere prego', 'dimensione testo', 'modalità scura', 'tema scuro', 'sondaggio', 'vota', 'vota ora', 'meteo', 'apri mappa', 'visualizza mappa', 'contenuto non disponibile', 'javascript è disabilitato']}
  }
}
