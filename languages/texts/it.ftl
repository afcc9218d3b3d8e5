### Italian.

## Names of the languages.
language-sv = svedese
language-en = inglese
language-fa = persiano
language-ar = arabo
language-tr = turco
language-bs = bosniaco
language-sr = serbo
language-hr = croato
language-so = somalo
language-ru = russo
language-de = tedesco
language-es = spagnolo
language-it = italiano
language-fi = finlandese
language-swl = lingua dei segni svedese
language-ckb = curdo (sorani)
language-kmr-arab = curdo (badinani)
language-kmr = curdo (kurmanji)
language-az = azero
language-azb = azero meridionale
language-fa-af = dari

## Days and opening hours.
day-on-mon = lunedì
day-on-tue = martedì
day-on-wed = mercoledì
day-on-thu = giovedì
day-on-fri = venerdì
day-on-sat = sabato
day-on-sun = domenica
day-today = oggi
day-tomorrow = domani
hours-open-until = Aperto fino alle { $time }
hours-closed = Chiuso
hours-opens = Apriamo { $day } alle { $time }.
hours-opens-unknown = Non sappiamo ancora quando riapriremo.

## Durations.
duration-under-minute = meno di 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## How long until the call.
wait-title = Tempo di attesa
wait-range = { $low }–{ $high } min
wait-range-about = circa { $low }–{ $high } min
wait-at-most = al massimo { $high } min
wait-at-most-about = circa { $high } min
wait-more-than = più di { $low } min
wait-unknown = Non possiamo dire quanto dovrà aspettare.
wait-unknown-card = Tempo di attesa non noto
wait-spoken = Dovrà aspettare da { $low } a { $high } minuti circa.
wait-spoken-at-most = Dovrà aspettare al massimo { $high } minuti.
wait-ahead =
    { $count ->
        [0] La prossima persona in coda è Lei.
        [one] C’è 1 persona prima di Lei.
       *[other] Ci sono { $count } persone prima di Lei.
    }

## The ticket.
ticket-your-number = Il Suo numero
ticket-next = Quando sarà il Suo turno, mostreremo il Suo numero e lo chiameremo ad alta voce.
ticket-next-quiet = Non chiameremo il Suo numero ad alta voce. Segua la coda sul telefono, oppure aspetti vicino agli sportelli e L’avviseremo.
ticket-next-fetch = Si sieda dove preferisce. Un consulente comunale verrà da Lei.
ticket-next-unmatched = È in coda. Il personale vede di che cosa Lei ha bisogno e cerca qualcuno che possa aiutarLa.
ticket-scan = Segua la coda sul telefono
ticket-scan-about = Inquadri il codice con la fotocamera. Poi può uscire per un po’.
ticket-scan-how = Inquadri il codice con la fotocamera.
ticket-booked = Il Suo appuntamento è alle { $time }.

## Needs.
need-seat = Faccio fatica a stare in piedi
need-seat-about = Si sieda mentre aspetta. Il personale Le lascia il tempo di arrivare.
need-step-free = Sportello senza gradini
need-step-free-about = Per sedia a rotelle, deambulatore o passeggino.
need-quiet-call = Non chiamatemi ad alta voce
need-quiet-call-about = Il Suo numero compare solo sul telefono e allo sportello, non sul tabellone.
need-interpreter = Vorrei un interprete
need-interpreter-about = La aiutiamo tramite un interprete, per esempio al telefono.
need-fetch = Venite da me
need-fetch-about = Un consulente comunale viene da Lei quando è il Suo turno.

## The kiosk: first page and language.
kiosk-welcome = Benvenuti
kiosk-touch = Tocchi lo schermo per iniziare
kiosk-waits-now = Tempi di attesa in questo momento
kiosk-language-choose = Scelga la Sua lingua
kiosk-language-said = Italiano. Tocchi qui per ricevere aiuto in italiano.
kiosk-language-change = Cambia lingua

## The kiosk: errand, and a second language.
kiosk-errand-choose = Per che cosa desidera aiuto?
kiosk-errand-closed = Chiuso al momento
kiosk-errand-used-up = Numeri di oggi finiti
kiosk-page-next = Mostra altri
kiosk-page-previous = Mostra precedenti
kiosk-swedish-too = Va bene anche in svedese
kiosk-english-too = Va bene anche in inglese
kiosk-too-about = Così più persone possono aiutarLa.
kiosk-too-wait = Tempo di attesa in tal caso: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = In questo momento nessuno qui parla la Sua lingua
kiosk-nobody-about = Può ricevere aiuto lo stesso. Scelga la soluzione migliore per Lei.
kiosk-nobody-errand = In questo momento nessuno qui può aiutarLa con questo servizio
kiosk-way-interpreter = Ricevere aiuto tramite un interprete
kiosk-way-interpreter-about = Le procureremo un interprete quando sarà il Suo turno, spesso al telefono.
kiosk-way-language = Scegliere anche un’altra lingua
kiosk-way-language-about = Se parla altre lingue, più persone possono aiutarLa.
kiosk-way-wait = Aspettare qualcuno che parli la mia lingua
kiosk-way-wait-about = Chiederemo ai colleghi nella sede. Può volerci molto tempo.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Ha esigenze particolari?
kiosk-needs-about = Può sceglierne più di una, o nessuna.
kiosk-booked-choose = A che ora ha l’appuntamento?
kiosk-booked-earlier = Orari precedenti
kiosk-booked-later = Orari successivi
kiosk-booked-now = adesso
kiosk-booked-none = Non ho un appuntamento
kiosk-take = Prendi il numero
kiosk-taking = Un attimo, arriva il Suo numero…
kiosk-no-number = Non ha ricevuto nessun numero. Riprovi o vada allo sportello più vicino.

## The kiosk: the ticket page.
kiosk-paper-take = Prenda il biglietto
kiosk-paper-printing = Stampa in corso…
kiosk-paper-failed = Non è stato possibile stampare il biglietto. Il Suo numero vale lo stesso.
kiosk-paper-none = Al momento non ci sono biglietti. Riceverà il numero qui sullo schermo.
kiosk-remember-only = Ricordi il numero o lo fotografi.
kiosk-done = Ho finito
kiosk-show-longer = Mostra più a lungo
kiosk-wrong-errand = Servizio sbagliato?
kiosk-returns =
    { $seconds ->
        [one] Lo schermo ricomincia tra 1 secondo.
       *[other] Lo schermo ricomincia tra { $seconds } secondi.
    }

## The kiosk: help.
kiosk-help = Ho bisogno di aiuto
kiosk-help-asked = L’aiuto sta arrivando
kiosk-help-asked-about = Resti pure vicino allo schermo. Il personale sa che Lei è qui.
kiosk-help-answered = Un consulente comunale sta venendo da Lei.
kiosk-help-failed = In questo momento lo schermo non riesce ad avvisare il personale. Vada allo sportello più vicino.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Siamo chiusi
kiosk-closed-about = Se ha già un numero, La aiuteremo oggi. Altrimenti può telefonare al Comune o consultare il sito web del Comune.
kiosk-offline = In questo momento lo schermo non riesce a raggiungere la coda. Riceverà un numero valido e il Suo posto conta da adesso.
kiosk-offline-ticket = In questo momento lo schermo non riesce a raggiungere la coda. Il Suo numero è valido e il Suo posto conta da adesso.
kiosk-message-next = Messaggio successivo ({ $index } di { $count })
kiosk-offline-full = Lo schermo non ha più numeri in questo momento. Vada allo sportello più vicino.
kiosk-stale = In questo momento non possiamo mostrare i tempi di attesa.
kiosk-starting = Un attimo…
screen-refused = La sala ha rifiutato la connessione di questo schermo. Controlli la password dello schermo.
screen-refused-about = Riferisca a chi cura il sistema che cosa c’è scritto qui. Lo schermo riprova da solo.
trial-ribbon = Sala di prova: qui niente è reale
trial-pin = Sala di prova: il PIN è { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = È ancora qui?
kiosk-idle-stay = Sì, sono ancora qui
kiosk-back = Indietro
kiosk-continue = Continua
kiosk-larger-text = Testo più grande
kiosk-high-contrast = Contrasto più alto
kiosk-low-reach = Tasti più bassi
kiosk-speech-on = Leggi ad alta voce
kiosk-speech-off = Disattiva la lettura
kiosk-speech-repeat = Rileggi
kiosk-speech-stop = Silenzio
kiosk-louder = Più volume
kiosk-quieter = Meno volume
kiosk-speech-missing = La lettura ad alta voce non è ancora disponibile in questa lingua.

## The kiosk: only spoken.
kiosk-spoken-keys = Scorra con le frecce. Prema il pulsante rotondo per scegliere.
kiosk-spoken-choice = { $name }. Scelta { $index } di { $count }.
kiosk-spoken-on = { $name }, selezionato.
kiosk-spoken-off = { $name }, non selezionato.
kiosk-spoken-number = Il Suo numero è { $number }.

## The visitor's page on the phone.
page-title = Numero { $number }
page-waiting = È in coda
page-called = È il Suo turno. Vada allo sportello { $counter }.
page-called-fetch = È il Suo turno. Un consulente comunale sta venendo da Lei.
page-serving = La stiamo aiutando allo sportello { $counter }
page-parked = La Sua visita è in pausa
page-parked-about = Mantiene il Suo posto. L’avviseremo quando riprenderemo.
page-postponed = Non La chiameremo prima delle { $time }
page-postponed-about = Mantiene il Suo posto in coda.
page-finished = La Sua visita è conclusa
page-no-show = Abbiamo chiamato il Suo numero, ma non abbiamo visto nessuno
page-no-show-about = Venga oggi a uno sportello e troveremo una soluzione.
page-cancelled = Ha lasciato la coda
page-cancelled-about = Desidera comunque aiuto? Prenda un nuovo numero o venga a uno sportello.
page-ended = Il Suo numero non è più valido
page-ended-about = Quando torna prenda un nuovo numero, o venga a uno sportello.
page-what-now = Che cosa succede ora
page-what-now-none = Ha domande sul servizio che ha richiesto? Torni da noi o telefoni al Comune.
page-live = La pagina si aggiorna da sola. La lasci aperta.
page-stale = La pagina non ha contatto in questo momento e sta riprovando. Intanto guardi il tabellone in sala.
page-reload = Aggiorna la pagina
page-later = Arrivo più tardi
page-later-about = Mantiene il Suo posto, ma non La chiameremo durante il tempo che sceglie.
page-later-minutes = Tra { $minutes } min o più tardi
page-cancel = Lascia la coda
page-cancel-sure = Vuole lasciare la coda?
page-cancel-yes = Sì, lascio la coda
page-cancel-no = No, resto in coda
page-rate = Com’è andata la Sua visita?
page-rate-4 = Molto bene
page-rate-3 = Bene
page-rate-2 = Non molto bene
page-rate-1 = Male
page-rate-about = La Sua risposta è anonima e ci aiuta a migliorare.
page-rate-thanks = Grazie per la Sua risposta!
page-changed = Non è stato possibile, perché la Sua visita è andata avanti. Ecco la situazione adesso:
page-busy = Ci sono stati troppi tentativi. Aspetti un minuto e riprovi.
page-missing = Questo numero non c’è più
page-missing-about = La pagina vale solo nel giorno in cui ha preso il numero. È in sala? Venga a uno sportello e La aiuteremo.
page-privacy = Non salviamo nomi né numeri di telefono, solo il Suo numero nella coda.

## The wall.
wall-now = Ora chiamiamo
wall-go-to = Vada allo sportello { $counter }
wall-counter = Sportello
wall-recent = Ultimi chiamati
wall-recall = Di nuovo
wall-recalling = Chiamiamo di nuovo
wall-waiting =
    { $count ->
        [0] Nessuno in attesa
        [one] 1 persona in attesa
       *[other] { $count } persone in attesa
    }
wall-no-calls = Benvenuti. Prenda un numero al distributore di numeri.
wall-stale = Il tabellone non è aggiornato
wall-stale-about = Ultimo aggiornamento alle { $time }. Vi chiamerà il personale.
wall-stale-start = Vi chiamerà il personale.
wall-no-sound = Nessun suono: «{ $text }»
wall-announcement = Avviso
wall-spoken-call = Numero { $number }, vada allo sportello { $counter }.
wall-spoken-recall = Chiamiamo di nuovo: numero { $number }, vada allo sportello { $counter }.
wall-spoken-short = { $number }, sportello { $counter }.
wall-to-left = a sinistra
wall-to-right = a destra
wall-to-front = sempre dritto
wall-to-back = dietro di Lei

## The counter: greeting.
counter-greeting = Buongiorno! Come posso aiutarLa?
counter-greeting-said = Boån-dzjår-nå! Kå-me pås-så a-jo-tar-la?
counter-greeting-play = Riproduci

## The counter: signing in.
counter-sign-in = Accedi
counter-sign-out = Esci
counter-guide = Consulente
counter-pin = PIN
counter-at = Sportello { $counter }
counter-without-counter = Senza sportello, reperibile nella sede
counter-taken = Occupato: { $guide }
counter-reachable-about = Qui comparirà un avviso quando serve la Sua lingua.
counter-move = Cambia sportello

## The counter: status.
counter-status-closed = Chiuso
counter-status-reachable = Reperibile
counter-status-paused = In pausa
counter-status-free = Libero
counter-status-armed = Attende il prossimo
counter-status-called = Utente chiamato
counter-status-serving = Con un utente

## The counter: commands.
counter-next = Il prossimo, prego
counter-armed-about = Il prossimo utente di cui Lei può occuparsi verrà chiamato qui automaticamente.
counter-disarm = Smetti di attendere
counter-call-number = Chiama un numero
counter-number-field = Numero, per esempio A017
counter-recall = Chiama ancora
counter-recalls = { $count } su { $limit }
counter-start = L’utente è qui
counter-no-show = Non si è presentato
counter-return = Rimetti in coda
counter-restore = Ripristina un numero
counter-park = Metti in sosta
counter-park-manual = Finché non lo riprendo
counter-park-minutes = Per { $minutes } min
counter-parked = In sosta
counter-parked-due = { $number } è in sosta da { $minutes } min
counter-parked-back = di nuovo in coda alle { $time }
counter-parked-reminder = promemoria alle { $time }
counter-unpark = Riprendi
counter-transfer = Trasferisci
counter-transfer-to = Dove?
counter-transfer-errand = A un servizio
counter-transfer-counter = A uno sportello
counter-transfer-guide = A un consulente
counter-transfer-place = Posto in coda
counter-place-keep = Mantiene il posto
counter-place-first = Primo
counter-place-last = Ultimo
counter-return-to-me = L’utente poi torna da me
counter-add-errand = Aggiungi un servizio
counter-finish = Concludi
counter-outcome = Com’è finita?
counter-reason = Perché è venuto l’utente?
counter-skip = Salta
counter-cancel = Indietro
counter-more = Altro
counter-undo = Annulla: { $action }
counter-undo-call = Chiamata
counter-undone = Annullato: { $action }
counter-pause = Fai una pausa
counter-pause-reason = Perché la pausa?
counter-pause-break = Pausa breve
counter-pause-lunch = Pranzo
counter-pause-phone = Telefono
counter-pause-meeting = Riunione
counter-pause-other = Altro
counter-paused-since = { $reason } dalle { $time }
counter-resume = Torna dalla pausa
counter-take-ticket = Nuovo numero
counter-ticket-taken = Il numero { $number } è in coda
counter-search = Cerca
counter-nothing-found = Nessun risultato
counter-guide-away = Non presente
counter-screen-language = Lingua dello schermo

## The counter: the visit.
counter-no-visit = Nessun utente al momento
counter-called = Il numero { $number } è stato chiamato
counter-came = Il numero { $number } sta venendo da Lei
counter-errand = Servizio
counter-languages = Lingue
counter-waited = Ha aspettato { $duration }
counter-lasted = In corso da { $duration }
counter-need-seat = Dia all’utente il tempo di arrivare e una sedia.
counter-need-step-free = Lo sportello deve essere senza gradini.
counter-need-quiet-call = Il numero non compare sul tabellone. Cerchi lo sguardo dell’utente o si avvicini.
counter-need-interpreter = Chiami un interprete prima di iniziare.
counter-need-fetch = Vada dall’utente.

## The counter: why this visitor.
counter-why = Perché proprio questo utente
counter-why-waited = ha aspettato { $minutes } min, obiettivo { $target } min
counter-why-scarce =
    { $count ->
        [0] nessuno qui può dare aiuto in { $language }
        [one] solo 1 consulente può dare aiuto in { $language }
       *[other] solo { $count } consulenti possono dare aiuto in { $language }
    }
counter-why-booked = appuntamento alle { $time }
counter-why-head-start = { $minutes } min di vantaggio
counter-why-first = spostato in testa alla coda
counter-why-reserved = riservato per Lei

## The counter: queue.
counter-next-list = Prossimi in coda
counter-unmatched = Nessuno qui può dare aiuto
counter-waiting-for-me =
    { $count ->
        [0] Nessuno La aspetta
        [one] 1 persona La aspetta
       *[other] { $count } persone La aspettano
    }
counter-longest = Attesa più lunga: { $duration }
counter-within-target = Entro l’obiettivo
counter-near-target = Vicino all’obiettivo
counter-over-target = Oltre l’obiettivo
counter-colleagues = Colleghi

## The counter: help, alarm, languages wanted.
counter-help-asked = Qualcuno chiede aiuto presso { $device }. Lingua: { $language }
counter-help-answer = Vado io
counter-staff-call = Allarme silenzioso
counter-staff-called = Inviato
counter-staff-unsent = Non inviato. Riprovi o telefoni.
counter-staff-unseen = Inviato, ma nessun altro sportello lo vede. Telefoni.
counter-staff-alarm = Allarme dallo sportello { $counter }. Vada con calma.
counter-staff-answer = Arrivo
counter-staff-answered = Un collega sta arrivando
counter-staff-going = Lei va allo sportello { $counter }
counter-wanted = Serve: { $language }. Attesa di { $minutes } min, lo sportello { $counter } è libero.
counter-wanted-no-counter = Serve: { $language }. Attesa di { $minutes } min, non c’è ancora uno sportello libero.
counter-step-in = Prendi l’utente

## The link.
link-lost = Nessun contatto con la coda
link-lost-since = Nessun contatto con la coda dalle { $time }
link-lost-about = La visita è conservata. Lo schermo si ricollega da solo.
link-trying = Nuovo tentativo di collegamento…
link-stale = Non aggiornato dalle { $time }
link-sending = Invio in corso…
link-no-answer = La coda non ha risposto. Controlli la situazione prima di riprovare.

## The manager's view at a counter.
manager-title = La sala adesso
manager-open-room = Apri la sala
manager-close-room = Chiudi la sala
manager-close-room-about = Nessuno può prendere nuovi numeri. Chi aspetta riceve aiuto.
manager-room-open = La sala è aperta
manager-room-closed = La sala è chiusa
manager-open-errand = Apri
manager-close-errand = Chiudi
manager-sign-out = Disconnetti un collega
manager-errands = Servizi
manager-counters = Sportelli
manager-language-alarms = Lingue necessarie
manager-language-alarm = { $language }: attesa di { $minutes } min
manager-reachable =
    { $count ->
        [0] Nessuno reperibile nella sede
        [one] 1 reperibile nella sede
       *[other] { $count } reperibili nella sede
    }
manager-devices = Schermi e stampanti
manager-devices-ok = Funziona tutto.
manager-announce = Scrivi un avviso
manager-announce-language = In che lingua scrive?
manager-announce-until = Visibile fino a
manager-announce-no-end = Visibile finché qualcuno non lo toglie
manager-announce-missing = Manca: { $languages }
manager-announce-full = Non c’è spazio per altre lettere.
manager-announce-publish = Mostra l’avviso
manager-announce-clear = Togli l’avviso
manager-end-ticket = Concludi un numero
manager-end-reason = Motivo
manager-done = Fatto
manager-nothing = Niente al momento

## Devices and their problems.
device-kiosk = Distributore di numeri
device-board = Tabellone
device-counter = Schermo di sportello
problem-offline = Nessun contatto
problem-paper-low = La carta sta per finire
problem-paper-out = La carta è finita
problem-cover-open = Il coperchio della stampante è aperto
problem-printer-offline = La stampante non risponde
problem-printer-error = Errore della stampante
problem-no-sound = Nessun suono
problem-no-speech = Nessuna lettura ad alta voce
problem-disk-full = La memoria del computer è piena
problem-numbers-low = I numeri riservati al distributore stanno per finire
problem-clock = L’orologio è sbagliato
problem-screen-size = Lo schermo è troppo piccolo
problem-language-unknown = Una lingua non ha un pulsante
problem-other = Altro problema: { $problem }

## The manager's pages in the browser.
report-title = Rapporto
report-from = Dal giorno
report-to = Al giorno
report-show = Mostra
report-by-errand = Per servizio
report-by-language = Per lingua
report-by-hour = Per ora
report-by-guide = Per consulente
report-total = Totale
report-taken = Numeri
report-served = Hanno ricevuto aiuto
report-cancelled = Hanno lasciato la coda
report-unserved = Non hanno ricevuto aiuto
report-wait-p50 = Attesa, mediana
report-wait-p90 = Attesa, 9 su 10
report-wait-max = Attesa, massima
report-served-p50 = Visita, mediana
report-outcomes = Come si sono concluse le visite
report-reasons = Perché sono venuti gli utenti
report-solved-here = Risolte al primo contatto
report-avoidable = Si sarebbero potute evitare
report-ratings = Il giudizio degli utenti
report-forecast = Quanto erano giusti i tempi di attesa
report-forecast-about = Nel { $percent } % di { $count } visite l’attesa è stata più lunga di quanto detto (sicurezza del 95 %: { $low }–{ $high } %). L’obiettivo è il 10 %.
report-too-few = Meno di 5 visite non vengono mostrate
report-empty = Nessuna visita in questi giorni.

## The paper.
paper-taken = Numero preso il { $date } alle { $time }
paper-valid = Il numero vale oggi.
paper-lost = Ha perso il turno? Venga a uno sportello e La aiuteremo.

## Refusals as a visitor reads them.
refusal-room-closed = Al momento siamo chiusi. È urgente? Prema «Ho bisogno di aiuto».
refusal-errand-closed = Questo servizio è chiuso al momento. Scelga un altro servizio o chieda aiuto.
refusal-quota-reached = I numeri di oggi per questo servizio sono finiti. Scelga un altro servizio o chieda aiuto.
refusal-series-full = Tutti i numeri sono occupati al momento. Riprovi tra un po’ o chieda aiuto.
refusal-unknown-errand = Questo servizio non c’è più. Ne scelga un altro.
refusal-unknown-language = Non possiamo offrire questa lingua qui. Ne scelga un’altra o chieda aiuto.
refusal-unknown-ticket = Non troviamo il Suo numero. Venga a uno sportello e La aiuteremo.
refusal-already-called = Il Suo numero è già stato chiamato. Guardi il tabellone o venga a uno sportello.
refusal-already-ended = Il Suo numero è già concluso. Ne prenda uno nuovo se desidera altro aiuto.
refusal-other = Non è stato possibile. Riprovi o chieda aiuto.

## Refusals as a guide or manager reads them.
refused-bad-request = La coda non ha capito il comando. Aggiorni il programma.
refused-not-allowed = Non ha l’autorizzazione per farlo.
refused-unknown-errand = Il servizio non c’è più.
refused-unknown-language = La lingua non c’è in questa sala.
refused-unknown-ticket = Oggi questo numero non c’è.
refused-unknown-counter = Lo sportello non esiste.
refused-unknown-outcome = Questo esito non c’è più. Ne scelga un altro.
refused-unknown-reason = Questo motivo non c’è più. Ne scelga un altro.
refused-unknown-guide-or-pin = Nome o PIN errato. Riprovi.
refused-locked-out = Troppi tentativi errati. Aspetti qualche minuto e riprovi.
refused-counter-taken = Un collega ha già effettuato l’accesso a quello sportello.
refused-not-signed-in = Prima effettui l’accesso.
refused-paused = È in pausa. Prima concluda la pausa.
refused-busy = Ha già un utente. Prima concluda quella visita.
refused-no-visitor = Non ha nessun utente al momento.
refused-nobody-waiting = Nessuno La aspetta al momento.
refused-already-called = Un collega è stato più veloce. Il numero è già stato chiamato.
refused-still-open = Il numero è ancora attivo. Non serve ripristinarlo.
refused-already-started = La visita è già iniziata.
refused-not-started = Prima segnali che l’utente è qui.
refused-already-ended = Il numero è già concluso.
refused-not-for-you = L’utente è riservato per un collega.
refused-not-on-duty = In questo momento lì nessuno ha effettuato l’accesso.
refused-number-in-use = Il numero è già stato dato a un nuovo utente.
refused-room-closed = La sala è chiusa.
refused-errand-closed = Il servizio è chiuso.
refused-quota-reached = I numeri di oggi per il servizio sono finiti.
refused-series-full = Nessun numero libero nella serie al momento.
refused-recall-limit = Il numero è stato chiamato tutte le volte possibili.
refused-outcome-required = Scelga come si è conclusa la visita.
refused-nothing-to-undo = Non c’è niente da annullare.
refused-other = Non è stato possibile. Riprovi.
