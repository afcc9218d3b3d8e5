### German.

## Names of the languages.
language-sv = Schwedisch
language-en = Englisch
language-fa = Persisch
language-ar = Arabisch
language-tr = Türkisch
language-bs = Bosnisch
language-sr = Serbisch
language-hr = Kroatisch
language-so = Somali
language-ru = Russisch
language-de = Deutsch
language-es = Spanisch
language-it = Italienisch
language-fi = Finnisch
language-swl = Schwedische Gebärdensprache
language-ckb = Kurdisch (Sorani)
language-kmr-arab = Kurdisch (Badinani)
language-kmr = Kurdisch (Kurmandschi)
language-az = Aserbaidschanisch
language-azb = Südaserbaidschanisch
language-fa-af = Dari

## Days and opening hours.
day-on-mon = am Montag
day-on-tue = am Dienstag
day-on-wed = am Mittwoch
day-on-thu = am Donnerstag
day-on-fri = am Freitag
day-on-sat = am Samstag
day-on-sun = am Sonntag
day-today = heute
day-tomorrow = morgen
hours-open-until = Geöffnet bis { $time } Uhr
hours-closed = Geschlossen
hours-opens = Wir öffnen { $day } um { $time } Uhr.
hours-opens-unknown = Wir wissen noch nicht, wann wir wieder öffnen.

## Durations.
duration-under-minute = unter 1 Min.
duration-minutes = { $minutes } Min.
duration-hours = { $hours } Std.
duration-hours-minutes = { $hours } Std. { $minutes } Min.

## How long until the call.
wait-title = Wartezeit
wait-range = { $low }–{ $high } Min.
wait-range-about = etwa { $low }–{ $high } Min.
wait-at-most = höchstens { $high } Min.
wait-at-most-about = etwa { $high } Min.
wait-more-than = mehr als { $low } Min.
wait-unknown = Wir können nicht sagen, wie lange Sie warten müssen.
wait-unknown-card = Wartezeit unbekannt
wait-spoken = Sie warten etwa { $low } bis { $high } Minuten.
wait-spoken-at-most = Sie warten höchstens { $high } Minuten.
wait-ahead =
    { $count ->
        [0] Sie stehen ganz vorn in der Warteschlange.
        [one] 1 Person ist vor Ihnen.
       *[other] { $count } Personen sind vor Ihnen.
    }

## The ticket.
ticket-your-number = Ihre Nummer
ticket-next = Wir rufen Ihre Nummer auf und zeigen sie an, wenn Sie an der Reihe sind.
ticket-next-quiet = Wir rufen Ihre Nummer nicht laut auf. Verfolgen Sie die Warteschlange auf dem Handy, oder warten Sie in der Nähe der Schalter. Wir sagen Ihnen dann Bescheid.
ticket-next-fetch = Bitte setzen Sie sich, wo es für Sie bequem ist. Eine Beratungskraft kommt zu Ihnen.
ticket-next-unmatched = Sie sind in der Warteschlange. Das Personal sieht, was Sie brauchen, und sucht jemanden, der Ihnen helfen kann.
ticket-scan = Warteschlange auf dem Handy verfolgen
ticket-scan-about = Richten Sie die Kamera auf den Code. Dann können Sie eine Weile hinausgehen.
ticket-scan-how = Richten Sie die Kamera auf den Code.
ticket-booked = Ihr gebuchter Termin ist um { $time } Uhr.

## Needs.
need-seat = Stehen fällt mir schwer
need-seat-about = Setzen Sie sich, während Sie warten. Das Personal gibt Ihnen Zeit, zum Schalter zu kommen.
need-step-free = Schalter ohne Stufen
need-step-free-about = Für Rollstuhl, Rollator oder Kinderwagen.
need-quiet-call = Mich bitte nicht laut aufrufen
need-quiet-call-about = Ihre Nummer erscheint nur auf dem Handy und am Schalter, nicht auf der Anzeigetafel.
need-interpreter = Ich möchte Hilfe beim Übersetzen
need-interpreter-about = Jemand dolmetscht für Sie, zum Beispiel am Telefon.
need-fetch = Bitte zu mir kommen
need-fetch-about = Jemand kommt zu Ihnen, wenn Sie an der Reihe sind.

## The kiosk: first page and language.
kiosk-welcome = Willkommen
kiosk-touch = Zum Beginnen den Bildschirm berühren
kiosk-waits-now = Aktuelle Wartezeiten
kiosk-language-choose = Wählen Sie Ihre Sprache
kiosk-language-said = Deutsch. Drücken Sie hier, um Hilfe auf Deutsch zu bekommen.
kiosk-language-change = Sprache wechseln

## The kiosk: errand, and a second language.
kiosk-errand-choose = Wobei möchten Sie Hilfe?
kiosk-errand-closed = Zurzeit geschlossen
kiosk-errand-used-up = Nummern vergeben
kiosk-page-next = Mehr anzeigen
kiosk-page-previous = Vorige anzeigen
kiosk-swedish-too = Auch auf Schwedisch
kiosk-english-too = Auch auf Englisch
kiosk-too-about = Dann können Ihnen mehr Personen helfen.
kiosk-too-wait = Wartezeit dann: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Im Moment ist niemand hier, der Ihre Sprache spricht
kiosk-nobody-about = Sie können trotzdem Hilfe bekommen. Wählen Sie, was am besten passt.
kiosk-nobody-errand = Im Moment ist niemand hier, der bei diesem Anliegen helfen kann
kiosk-way-interpreter = Hilfe beim Übersetzen bekommen
kiosk-way-interpreter-about = Jemand dolmetscht für Sie, wenn Sie an der Reihe sind, oft am Telefon.
kiosk-way-language = Noch eine Sprache wählen
kiosk-way-language-about = Mit weiteren Sprachen können Ihnen mehr Personen helfen.
kiosk-way-wait = Auf jemanden warten, der meine Sprache spricht
kiosk-way-wait-about = Wir fragen im Haus nach. Es kann lange dauern.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Brauchen Sie besondere Hilfe?
kiosk-needs-about = Sie können mehreres wählen oder gar nichts.
kiosk-booked-choose = Welchen Termin haben Sie gebucht?
kiosk-booked-earlier = Frühere Zeiten
kiosk-booked-later = Spätere Zeiten
kiosk-booked-now = jetzt
kiosk-booked-none = Ich habe keinen Termin
kiosk-take = Nummer ziehen
kiosk-taking = Ihre Nummer wird geholt …
kiosk-no-number = Sie haben keine Nummer bekommen. Versuchen Sie es noch einmal oder gehen Sie zum nächstgelegenen Schalter.

## The kiosk: the ticket page.
kiosk-paper-take = Bitte nehmen Sie Ihren Nummernzettel
kiosk-paper-printing = Wird gedruckt …
kiosk-paper-failed = Der Nummernzettel konnte nicht gedruckt werden. Ihre Nummer gilt trotzdem.
kiosk-paper-none = Zurzeit gibt es keine Nummernzettel. Sie bekommen Ihre Nummer hier auf dem Bildschirm.
kiosk-remember-only = Merken Sie sich die Nummer oder fotografieren Sie sie.
kiosk-done = Fertig
kiosk-show-longer = Länger anzeigen
kiosk-wrong-errand = Falsches Anliegen?
kiosk-returns =
    { $seconds ->
        [one] Die Anzeige endet in 1 Sekunde.
       *[other] Die Anzeige endet in { $seconds } Sekunden.
    }

## The kiosk: help.
kiosk-help = Ich brauche Hilfe
kiosk-help-asked = Hilfe ist unterwegs
kiosk-help-asked-about = Bitte bleiben Sie beim Bildschirm. Das Personal weiß, dass Sie hier sind.
kiosk-help-answered = Eine Beratungskraft kommt jetzt zu Ihnen.
kiosk-help-failed = Der Bildschirm erreicht das Personal im Moment nicht. Bitte gehen Sie zum nächstgelegenen Schalter.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Wir haben geschlossen
kiosk-closed-about = Wenn Sie schon eine Nummer haben, helfen wir Ihnen heute noch. Sonst können Sie die Gemeinde anrufen oder ihre Website besuchen.
kiosk-offline = Der Bildschirm erreicht die Warteschlange im Moment nicht. Sie bekommen eine gültige Nummer, und Ihr Platz zählt ab jetzt.
kiosk-offline-ticket = Der Bildschirm erreicht die Warteschlange im Moment nicht. Ihre Nummer gilt, und Ihr Platz zählt ab jetzt.
kiosk-message-next = Nächste Meldung ({ $index } von { $count })
kiosk-offline-full = Der Bildschirm hat im Moment keine Nummern mehr. Bitte gehen Sie zum nächstgelegenen Schalter.
kiosk-stale = Die Wartezeiten können wir im Moment nicht anzeigen.
kiosk-starting = Einen Moment …
screen-refused = Der Bildschirm durfte sich nicht mit dem Raum verbinden. Prüfen Sie das Passwort des Bildschirms.
screen-refused-about = Sagen Sie der Person, die das System betreut, was hier steht. Der Bildschirm versucht es von selbst wieder.
trial-ribbon = Testraum – hier ist nichts echt
trial-pin = Testraum: Die PIN ist { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Sind Sie noch da?
kiosk-idle-stay = Ja, ich bin noch da
kiosk-back = Zurück
kiosk-continue = Weiter
kiosk-larger-text = Größere Schrift
kiosk-high-contrast = Mehr Kontrast
kiosk-low-reach = Knöpfe tiefer
kiosk-speech-on = Vorlesen
kiosk-speech-off = Vorlesen ausschalten
kiosk-speech-repeat = Noch einmal
kiosk-speech-stop = Stopp
kiosk-louder = Lauter
kiosk-quieter = Leiser
kiosk-speech-missing = In dieser Sprache kann noch nicht vorgelesen werden.

## The kiosk: only spoken.
kiosk-spoken-keys = Blättern Sie mit den Pfeiltasten. Drücken Sie zum Auswählen die runde Taste.
kiosk-spoken-choice = { $name }. { $index } von { $count }.
kiosk-spoken-on = { $name }, ausgewählt.
kiosk-spoken-off = { $name }, nicht ausgewählt.
kiosk-spoken-number = Ihre Nummer ist { $number }.

## The visitor's page on the phone.
page-title = Nummer { $number }
page-waiting = Sie sind in der Warteschlange
page-called = Sie sind an der Reihe. Gehen Sie zu Schalter { $counter }.
page-called-fetch = Sie sind an der Reihe. Eine Beratungskraft kommt zu Ihnen.
page-serving = Ihnen wird an Schalter { $counter } geholfen
page-parked = Ihr Besuch ist unterbrochen
page-parked-about = Sie behalten Ihren Platz. Wir sagen Bescheid, wenn es weitergeht.
page-postponed = Sie werden frühestens um { $time } Uhr aufgerufen
page-postponed-about = Sie behalten Ihren Platz in der Warteschlange.
page-finished = Ihr Besuch ist abgeschlossen
page-no-show = Wir haben Sie aufgerufen, aber nicht gesehen
page-no-show-about = Kommen Sie heute zu einem Schalter, dann finden wir eine Lösung.
page-cancelled = Sie haben die Warteschlange verlassen
page-cancelled-about = Möchten Sie doch Hilfe? Ziehen Sie eine neue Nummer oder kommen Sie zu einem Schalter.
page-ended = Ihre Nummer gilt nicht mehr
page-ended-about = Ziehen Sie eine neue Nummer, wenn Sie wiederkommen oder kommen Sie zu einem Schalter.
page-what-now = Wie es jetzt weitergeht
page-what-now-none = Haben Sie Fragen zu Ihrem Anliegen? Kommen Sie wieder vorbei oder rufen Sie die Gemeinde an.
page-live = Diese Seite aktualisiert sich von selbst. Lassen Sie sie geöffnet.
page-stale = Die Seite hat im Moment keine Verbindung und versucht es weiter. Schauen Sie so lange auf die Anzeigetafel im Raum.
page-reload = Seite aktualisieren
page-later = Ich komme später
page-later-about = Sie behalten Ihren Platz, werden aber in der gewählten Zeit nicht aufgerufen.
page-later-minutes = Frühestens in { $minutes } Min.
page-cancel = Warteschlange verlassen
page-cancel-sure = Möchten Sie die Warteschlange verlassen?
page-cancel-yes = Ja, Warteschlange verlassen
page-cancel-no = Nein, ich bleibe
page-rate = Wie war Ihr Besuch?
page-rate-4 = Sehr gut
page-rate-3 = Gut
page-rate-2 = Weniger gut
page-rate-1 = Schlecht
page-rate-about = Ihre Antwort ist anonym und hilft uns, besser zu werden.
page-rate-thanks = Vielen Dank für Ihre Antwort!
page-changed = Das ging nicht, denn Ihr Besuch ist schon weiter. So ist der Stand jetzt:
page-busy = Es waren zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.
page-missing = Diese Nummer gibt es nicht mehr
page-missing-about = Die Seite gilt nur an dem Tag, an dem Sie die Nummer gezogen haben. Sind Sie im Raum? Kommen Sie zu einem Schalter, dann helfen wir Ihnen.
page-privacy = Wir speichern keinen Namen und keine Telefonnummer, nur Ihre Nummer in der Warteschlange.

## The wall.
wall-now = Jetzt aufgerufen
wall-go-to = Zu Schalter { $counter }
wall-counter = Schalter
wall-recent = Zuletzt aufgerufen
wall-recall = Noch einmal
wall-recalling = Noch einmal aufgerufen
wall-waiting =
    { $count ->
        [0] Niemand wartet
        [one] 1 wartet
       *[other] { $count } warten
    }
wall-no-calls = Willkommen. Bitte ziehen Sie am Nummernautomaten eine Nummer.
wall-stale = Die Anzeigetafel ist nicht aktuell
wall-stale-about = Zuletzt aktualisiert um { $time } Uhr. Das Personal ruft Sie auf.
wall-stale-start = Das Personal ruft Sie auf.
wall-no-sound = Kein Ton: „{ $text }“
wall-announcement = Mitteilung
wall-spoken-call = Nummer { $number }, bitte zu Schalter { $counter }.
wall-spoken-recall = Wir rufen noch einmal auf: Nummer { $number }, bitte zu Schalter { $counter }.
wall-spoken-short = { $number }, Schalter { $counter }.
wall-to-left = links
wall-to-right = rechts
wall-to-front = geradeaus
wall-to-back = hinter Ihnen

## The counter: greeting.
counter-greeting = Guten Tag! Wie kann ich Ihnen helfen?
counter-greeting-said = Go-ten tak! Vi kann isch i-nen hel-fen?
counter-greeting-play = Abspielen

## The counter: signing in.
counter-sign-in = Anmelden
counter-sign-out = Abmelden
counter-guide = Beratungskraft
counter-pin = PIN
counter-at = Schalter { $counter }
counter-without-counter = Ohne Schalter, im Haus erreichbar
counter-taken = Besetzt: { $guide }
counter-reachable-about = Hier erscheint ein Hinweis, wenn jemand Ihre Sprache braucht.
counter-move = Schalter wechseln

## The counter: status.
counter-status-closed = Geschlossen
counter-status-reachable = Erreichbar
counter-status-paused = Pause
counter-status-free = Frei
counter-status-armed = Wartet auf Besuch
counter-status-called = Aufgerufen
counter-status-serving = Im Gespräch

## The counter: commands.
counter-next = Nächste Nummer, bitte
counter-armed-about = Die nächste Person, der Sie helfen können, wird automatisch hierher gerufen.
counter-disarm = Nicht mehr warten
counter-call-number = Nummer aufrufen
counter-number-field = Nummer, zum Beispiel A017
counter-recall = Erneut aufrufen
counter-recalls = { $count } von { $limit }
counter-start = Person ist da
counter-no-show = Nicht gekommen
counter-return = Zurück in die Warteschlange
counter-restore = Nummer zurückholen
counter-park = Parken
counter-park-manual = Bis ich sie zurückhole
counter-park-minutes = Für { $minutes } Min.
counter-parked = Geparkt
counter-parked-due = { $number } ist seit { $minutes } Min. geparkt
counter-parked-back = zurück in der Warteschlange um { $time } Uhr
counter-parked-reminder = Erinnerung um { $time } Uhr
counter-unpark = Zurückholen
counter-transfer = Weiterleiten
counter-transfer-to = Wohin?
counter-transfer-errand = Zu anderem Anliegen
counter-transfer-counter = An einen Schalter
counter-transfer-guide = An eine Beratungskraft
counter-transfer-place = Platz in der Warteschlange
counter-place-keep = Behält den Platz
counter-place-first = Ganz nach vorn
counter-place-last = Ganz nach hinten
counter-return-to-me = Kommt danach zu mir zurück
counter-add-errand = Anliegen hinzufügen
counter-finish = Besuch abschließen
counter-outcome = Wie ging es aus?
counter-reason = Warum kam die Person?
counter-skip = Überspringen
counter-cancel = Abbrechen
counter-more = Mehr
counter-undo = Rückgängig: { $action }
counter-undo-call = Aufruf
counter-undone = Rückgängig gemacht: { $action }
counter-pause = Pause machen
counter-pause-reason = Grund der Pause
counter-pause-break = Kurze Pause
counter-pause-lunch = Mittagessen
counter-pause-phone = Telefon
counter-pause-meeting = Besprechung
counter-pause-other = Anderes
counter-paused-since = { $reason } seit { $time } Uhr
counter-resume = Pause beenden
counter-take-ticket = Neue Nummer
counter-ticket-taken = Nummer { $number } ist in der Warteschlange
counter-search = Suchen
counter-nothing-found = Nichts gefunden
counter-guide-away = Nicht da
counter-screen-language = Sprache des Bildschirms

## The counter: the visit.
counter-no-visit = Im Moment kein Besuch
counter-called = Nummer { $number } ist aufgerufen
counter-came = Nummer { $number } ist auf dem Weg zu Ihnen
counter-errand = Anliegen
counter-languages = Sprachen
counter-waited = Wartezeit: { $duration }
counter-lasted = Besuch bisher: { $duration }
counter-need-seat = Lassen Sie der Person Zeit und bieten Sie einen Stuhl an.
counter-need-step-free = Der Schalter muss ohne Stufen sein.
counter-need-quiet-call = Die Nummer steht nicht auf der Anzeigetafel. Suchen Sie Blickkontakt oder gehen Sie hin.
counter-need-interpreter = Rufen Sie den Dolmetschdienst an, bevor Sie beginnen.
counter-need-fetch = Gehen Sie zu der Person.

## The counter: why this visitor.
counter-why = Warum gerade diese Person
counter-why-waited = { $minutes } Min. gewartet, Ziel { $target } Min.
counter-why-scarce =
    { $count ->
        [0] hier niemand für { $language }
        [one] nur 1 Beratungskraft für { $language }
       *[other] nur { $count } Beratungskräfte für { $language }
    }
counter-why-booked = Termin um { $time } Uhr
counter-why-head-start = { $minutes } Min. Vorsprung
counter-why-first = nach ganz vorn verschoben
counter-why-reserved = für Sie reserviert

## The counter: queue.
counter-next-list = Als Nächstes an der Reihe
counter-unmatched = Niemand hier kann helfen
counter-waiting-for-me =
    { $count ->
        [0] Niemand wartet auf Sie
        [one] 1 wartet auf Sie
       *[other] { $count } warten auf Sie
    }
counter-longest = Längste Wartezeit: { $duration }
counter-within-target = Im Ziel
counter-near-target = Nahe am Ziel
counter-over-target = Über dem Ziel
counter-colleagues = Kolleginnen und Kollegen

## The counter: help, alarm, languages wanted.
counter-help-asked = Jemand möchte Hilfe. Ort: { $device }. Sprache: { $language }
counter-help-answer = Ich gehe hin
counter-staff-call = Stiller Alarm
counter-staff-called = Gesendet
counter-staff-unsent = Nicht gesendet. Versuchen Sie es noch einmal oder holen Sie telefonisch Hilfe.
counter-staff-unseen = Gesendet, aber kein anderer Schalter sieht es. Holen Sie telefonisch Hilfe.
counter-staff-alarm = Alarm von Schalter { $counter }. Bitte gehen Sie hin und bleiben Sie ruhig.
counter-staff-answer = Ich komme
counter-staff-answered = Jemand aus dem Team kommt
counter-staff-going = Sie gehen zu Schalter { $counter }
counter-wanted = { $language } wird gebraucht. Jemand wartet seit { $minutes } Min., Schalter { $counter } ist frei.
counter-wanted-no-counter = { $language } wird gebraucht. Jemand wartet seit { $minutes } Min., noch ist kein Schalter frei.
counter-step-in = Person übernehmen

## The link.
link-lost = Keine Verbindung zur Warteschlange
link-lost-since = Keine Verbindung zur Warteschlange seit { $time } Uhr
link-lost-about = Der Besuch bleibt erhalten. Der Bildschirm verbindet sich von selbst wieder.
link-trying = Verbindung wird wieder aufgebaut …
link-stale = Nicht aktualisiert seit { $time } Uhr
link-sending = Wird gesendet …
link-no-answer = Die Warteschlange hat nicht geantwortet. Sehen Sie nach, bevor Sie es noch einmal versuchen.

## The manager's view at a counter.
manager-title = Der Raum im Moment
manager-open-room = Raum öffnen
manager-close-room = Raum schließen
manager-close-room-about = Niemand kann eine neue Nummer ziehen. Wer wartet, bekommt Hilfe.
manager-room-open = Der Raum ist geöffnet
manager-room-closed = Der Raum ist geschlossen
manager-open-errand = Öffnen
manager-close-errand = Schließen
manager-sign-out = Beratungskraft abmelden
manager-errands = Anliegen
manager-counters = Schalter
manager-language-alarms = Benötigte Sprachen
manager-language-alarm = { $language }: jemand wartet seit { $minutes } Min.
manager-reachable =
    { $count ->
        [0] Niemand im Haus erreichbar
        [one] 1 Person im Haus erreichbar
       *[other] { $count } Personen im Haus erreichbar
    }
manager-devices = Bildschirme und Drucker
manager-devices-ok = Alles funktioniert.
manager-announce = Mitteilung schreiben
manager-announce-language = In welcher Sprache schreiben Sie?
manager-announce-until = Sichtbar bis
manager-announce-no-end = Wird angezeigt, bis jemand sie entfernt
manager-announce-missing = Noch nicht geschrieben: { $languages }
manager-announce-full = Für mehr Buchstaben ist kein Platz.
manager-announce-publish = Mitteilung anzeigen
manager-announce-clear = Mitteilung entfernen
manager-end-ticket = Nummer abschließen
manager-end-reason = Grund
manager-done = Erledigt
manager-nothing = Zurzeit nichts

## Devices and their problems.
device-kiosk = Nummernautomat
device-board = Anzeigetafel
device-counter = Schalterbildschirm
problem-offline = Keine Verbindung
problem-paper-low = Das Papier geht bald zu Ende
problem-paper-out = Es ist kein Papier mehr da
problem-cover-open = Die Klappe des Druckers ist offen
problem-printer-offline = Der Drucker antwortet nicht
problem-printer-error = Fehler am Drucker
problem-no-sound = Kein Ton
problem-no-speech = Vorlesen geht nicht
problem-disk-full = Der Speicher des Computers ist voll
problem-numbers-low = Die eigenen Nummern des Nummernautomaten gehen bald aus
problem-clock = Die Uhr geht falsch
problem-screen-size = Der Bildschirm ist zu klein
problem-language-unknown = Eine Sprache hat keine Schaltfläche
problem-other = Anderer Fehler: { $problem }

## The manager's pages in the browser.
report-title = Bericht
report-from = Von
report-to = Bis einschließlich
report-show = Anzeigen
report-by-errand = Nach Anliegen
report-by-language = Nach Sprache
report-by-hour = Nach Stunde
report-by-guide = Nach Beratungskraft
report-total = Gesamt
report-taken = Nummern
report-served = Hilfe bekommen
report-cancelled = Vorzeitig gegangen
report-unserved = Keine Hilfe bekommen
report-wait-p50 = Wartezeit, Median
report-wait-p90 = Wartezeit, 9 von 10
report-wait-max = Wartezeit, längste
report-served-p50 = Besuch, Median
report-outcomes = Wie die Besuche ausgingen
report-reasons = Gründe der Besuche
report-solved-here = Beim ersten Kontakt gelöst
report-avoidable = Hätte vermieden werden können
report-ratings = Bewertungen der Besuche
report-forecast = Wie gut die Wartezeiten stimmten
report-forecast-about = Bei { $percent } % von { $count } Besuchen war die Wartezeit länger als angegeben (95 % Sicherheit: { $low }–{ $high } %). Das Ziel ist 10 %.
report-too-few = Weniger als 5 Besuche werden nicht angezeigt
report-empty = Keine Besuche an diesen Tagen.

## The paper.
paper-taken = Nummer gezogen am { $date } um { $time } Uhr
paper-valid = Die Nummer gilt heute.
paper-lost = Aufruf verpasst? Kommen Sie zu einem Schalter, dann helfen wir Ihnen.

## Refusals as a visitor reads them.
refusal-room-closed = Wir haben im Moment geschlossen. Ist es dringend? Drücken Sie auf „Ich brauche Hilfe“.
refusal-errand-closed = Dieses Anliegen ist im Moment geschlossen. Wählen Sie ein anderes Anliegen oder bitten Sie um Hilfe.
refusal-quota-reached = Die Nummern für dieses Anliegen sind für heute vergeben. Wählen Sie ein anderes Anliegen oder bitten Sie um Hilfe.
refusal-series-full = Alle Nummern sind im Moment vergeben. Versuchen Sie es in einer Weile noch einmal oder bitten Sie um Hilfe.
refusal-unknown-errand = Dieses Anliegen gibt es nicht mehr. Wählen Sie ein anderes.
refusal-unknown-language = Diese Sprache können wir hier nicht anbieten. Wählen Sie eine andere oder bitten Sie um Hilfe.
refusal-unknown-ticket = Wir finden Ihre Nummer nicht. Kommen Sie zu einem Schalter, dann helfen wir Ihnen.
refusal-already-called = Ihre Nummer ist schon aufgerufen. Schauen Sie auf die Anzeigetafel oder kommen Sie zu einem Schalter.
refusal-already-ended = Ihre Nummer ist schon abgeschlossen. Ziehen Sie eine neue, wenn Sie weitere Hilfe möchten.
refusal-other = Das ging nicht. Versuchen Sie es noch einmal oder bitten Sie um Hilfe.

## Refusals as a guide or manager reads them.
refused-bad-request = Die Warteschlange hat den Befehl nicht verstanden. Aktualisieren Sie das Programm.
refused-not-allowed = Dazu sind Sie nicht berechtigt.
refused-unknown-errand = Das Anliegen gibt es nicht mehr.
refused-unknown-language = Die Sprache gibt es in diesem Raum nicht.
refused-unknown-ticket = Die Nummer gibt es heute nicht.
refused-unknown-counter = Den Schalter gibt es nicht.
refused-unknown-outcome = Dieses Ergebnis gibt es nicht mehr. Wählen Sie ein anderes.
refused-unknown-reason = Diesen Grund gibt es nicht mehr. Wählen Sie einen anderen.
refused-unknown-guide-or-pin = Name oder PIN ist falsch. Versuchen Sie es noch einmal.
refused-locked-out = Zu viele falsche Versuche. Warten Sie einige Minuten und versuchen Sie es noch einmal.
refused-counter-taken = An diesem Schalter ist schon jemand angemeldet.
refused-not-signed-in = Melden Sie sich zuerst an.
refused-paused = Sie haben Pause. Beenden Sie zuerst die Pause.
refused-busy = Sie haben schon einen Besuch. Schließen Sie ihn zuerst ab.
refused-no-visitor = Bei Ihnen ist im Moment kein Besuch.
refused-nobody-waiting = Im Moment wartet niemand auf Sie.
refused-already-called = Jemand war schneller. Die Nummer ist schon aufgerufen.
refused-still-open = Die Nummer ist noch nicht abgeschlossen. Sie muss nicht wiederhergestellt werden.
refused-already-started = Der Besuch hat schon begonnen.
refused-not-started = Markieren Sie zuerst, dass die Person da ist.
refused-already-ended = Die Nummer ist schon abgeschlossen.
refused-not-for-you = Die Person ist für jemand anderen reserviert.
refused-not-on-duty = Dort ist im Moment niemand angemeldet.
refused-number-in-use = Die Nummer ist schon neu vergeben.
refused-room-closed = Der Raum ist geschlossen.
refused-errand-closed = Das Anliegen ist geschlossen.
refused-quota-reached = Die Nummern für das Anliegen sind für heute vergeben.
refused-series-full = In der Serie ist im Moment keine Nummer frei.
refused-recall-limit = Die Nummer wurde so oft aufgerufen wie erlaubt.
refused-outcome-required = Wählen Sie, wie der Besuch ausging.
refused-nothing-to-undo = Es gibt nichts rückgängig zu machen.
refused-other = Das ging nicht. Versuchen Sie es noch einmal.
