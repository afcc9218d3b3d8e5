### Swedish. The reference: every other file has exactly these keys and variables.
### The comment above a key says where it is shown, its variables, and how long it may be (the longest form, variables not counted).
### Speak to the visitor as “du”, plainly and calmly; say what happens next; never leave anyone without a way on.
### Numbers are written 0–9 by the program in every language. Names, numbers and times come as variables: keep every one of them.
### Plural forms: give each form that the language uses for whole numbers ([zero] [one] [two] [few] [many] *[other]); where [one] also means 21 or 0, write { $count } in it, not 1.

## Names of the languages, as written inside a sentence or a list. Lower case where the language does so.

# Name of the language, for why-sentences, lists and reports.
language-sv = svenska
# Name of the language, for why-sentences, lists and reports.
language-en = engelska
# Name of the language, for why-sentences, lists and reports.
language-fa = persiska
# Name of the language, for why-sentences, lists and reports.
language-ar = arabiska
# Name of the language, for why-sentences, lists and reports.
language-tr = turkiska
# Name of the language, for why-sentences, lists and reports.
language-bs = bosniska
# Name of the language, for why-sentences, lists and reports.
language-sr = serbiska
# Name of the language, for why-sentences, lists and reports.
language-hr = kroatiska
# Name of the language, for why-sentences, lists and reports.
language-so = somaliska
# Name of the language, for why-sentences, lists and reports.
language-ru = ryska
# Name of the language, for why-sentences, lists and reports.
language-de = tyska
# Name of the language, for why-sentences, lists and reports.
language-es = spanska
# Name of the language, for why-sentences, lists and reports.
language-it = italienska
# Name of the language, for why-sentences, lists and reports.
language-fi = finska
# Name of the language, for why-sentences, lists and reports.
language-swl = svenskt teckenspråk
# Name of the language, for why-sentences, lists and reports.
language-ckb = kurdiska (sorani)
# Name of the language, for why-sentences, lists and reports.
language-kmr-arab = kurdiska (badinani)
# Name of the language, for why-sentences, lists and reports.
language-kmr = kurdiska (kurmanji)
# Name of the language, for why-sentences, lists and reports.
language-az = azerbajdzjanska
# Name of the language, for why-sentences, lists and reports.
language-azb = sydazerbajdzjanska
# Name of the language, for why-sentences, lists and reports.
language-fa-af = dari

## Days and opening hours. Times are written 10:00 by the program, in every language.

# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-mon = på måndag
# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-tue = på tisdag
# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-wed = på onsdag
# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-thu = på torsdag
# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-fri = på fredag
# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-sat = på lördag
# Weekday inside a sentence, as it stands in hours-opens for $day: “We open on Monday at 10:00.”
day-on-sun = på söndag
# Stands for $day in hours-opens.
day-today = i dag
# Stands for $day in hours-opens.
day-tomorrow = i morgon
# Wall and kiosk while open. $time: clock time, 17:00.
hours-open-until = Öppet till { $time }
# One day in the list of opening hours; the wall while the room is closed. At most 16 letters.
hours-closed = Stängt
# Kiosk, wall and page while closed. $day: one of day-on-… , day-today, day-tomorrow. $time: 10:00.
hours-opens = Vi öppnar { $day } kl. { $time }.
# While closed, when no opening is known for the next week.
hours-opens-unknown = Vi vet inte än när vi öppnar igen.

## Durations. $minutes, $hours, $seconds are whole numbers.

# Any list, in place of 0 min. At most 16 letters.
duration-under-minute = under 1 min
# Any list. $minutes. At most 16 letters.
duration-minutes = { $minutes } min
# Any list. $hours. At most 16 letters.
duration-hours = { $hours } tim
# Any list. $hours, $minutes. At most 24 letters.
duration-hours-minutes = { $hours } tim { $minutes } min

## How long until the call. $low and $high are minutes in steps of five (5, 10, 15 …). Right-to-left languages write words between the two numbers, never a dash.

# Label before a range. Kiosk, page, paper. At most 24 letters.
wait-title = Väntetid
# Kiosk, page, paper. $low, $high.
wait-range = { $low }–{ $high } min
# As wait-range, when the room has no history yet and guesses. $low, $high.
wait-range-about = ungefär { $low }–{ $high } min
# Kiosk, page, paper, when the range starts at nothing. $high.
wait-at-most = högst { $high } min
# As wait-at-most, guessed. $high.
wait-at-most-about = ungefär { $high } min
# Kiosk, page, paper, when it may take very long. $low.
wait-more-than = mer än { $low } min
# Kiosk, page, paper, when nobody who can help is on duty.
wait-unknown = Vi kan inte säga hur länge du får vänta.
# On one errand's card at the kiosk, while the waits of others are known. At most 32 letters.
wait-unknown-card = Väntetid okänd
# Read aloud at the kiosk. $low, $high.
wait-spoken = Du får vänta ungefär { $low } till { $high } minuter.
# Read aloud at the kiosk. $high.
wait-spoken-at-most = Du får vänta högst { $high } minuter.
# Kiosk, page, paper, and read aloud. $count: people ahead, 0 or more.
wait-ahead =
    { $count ->
        [0] Du är först i kön.
        [one] 1 person är före dig.
       *[other] { $count } personer är före dig.
    }

## The ticket, on the kiosk, the visitor's page and the paper.

# Heading over the very large number.
ticket-your-number = Ditt nummer
# What happens next, one sentence. The wall shows and calls the number.
ticket-next = Vi visar och ropar upp ditt nummer när det är din tur.
# As ticket-next, for a discreet call, which the wall does not show. The visitor follows it on the phone or is fetched with a look.
ticket-next-quiet = Vi ropar inte upp ditt nummer. Följ kön i mobilen, eller vänta nära diskarna så säger vi till.
# As ticket-next, when the guide comes to the visitor.
ticket-next-fetch = Sätt dig där du sitter bra. En kommunvägledare kommer till dig.
# As ticket-next, when nobody on duty can take this visitor: it may be the language, the errand or a counter without steps, so name none of them.
ticket-next-unmatched = Du står i kön. Personalen ser vad du behöver och söker någon som kan hjälpa dig.
# Beside the QR code, heading. Kiosk and paper. At most 40 letters.
ticket-scan = Följ kön i mobilen
# Under ticket-scan.
ticket-scan-about = Rikta kameran mot koden. Då kan du gå ut en stund.
# In its place, for a visitor who had better not go out: a guide comes, or nobody is before.
ticket-scan-how = Rikta kameran mot koden.
# Kiosk, page, paper. $time: the booked time, 13:30.
ticket-booked = Din bokade tid är kl. { $time }.

## Needs: what a visitor may ask for. The first line is a big button with a symbol (at most 40 letters), -about is the line under it.

# Button at the kiosk; a label at the counter. At most 48 letters.
need-seat = Jag har svårt att stå
# Under the button.
need-seat-about = Sitt medan du väntar. Personalen ger dig tid att komma fram.
# Button at the kiosk; a label at the counter. At most 48 letters.
need-step-free = Disk utan trappsteg
# Under the button.
need-step-free-about = För rullstol, rullator eller barnvagn.
# Button at the kiosk; a label at the counter. At most 48 letters.
need-quiet-call = Ropa inte upp mig
# Under the button.
need-quiet-call-about = Ditt nummer visas bara i mobilen och vid disken, inte på tavlan.
# Button at the kiosk; a label at the counter. At most 48 letters.
need-interpreter = Jag vill ha tolk
# Under the button.
need-interpreter-about = Vi hjälper dig genom tolk, till exempel på telefon.
# Button at the kiosk; a label at the counter. At most 48 letters.
need-fetch = Kom till mig
# Under the button.
need-fetch-about = En kommunvägledare kommer fram till dig när det är din tur.

## The kiosk: first page and language.

# First page, very large.
kiosk-welcome = Välkommen
# First page, what to do. At most 50 letters.
kiosk-touch = Tryck på skärmen för att börja
# First page, heading over the waits now.
kiosk-waits-now = Väntetider just nu
# Heading over the languages.
kiosk-language-choose = Välj ditt språk
# Read aloud when a language is listened to, in that language.
kiosk-language-said = Svenska. Tryck här för att få hjälp på svenska.
# Button on every later page. At most 24 letters.
kiosk-language-change = Byt språk

## The kiosk: errand, and a second language.

# Heading over the errands.
kiosk-errand-choose = Vad vill du ha hjälp med?
# On the button of an errand that is closed. At most 30 letters.
kiosk-errand-closed = Stängt just nu
# In its place, when the errand has no more numbers today. At most 30 letters.
kiosk-errand-used-up = Dagens nummer är slut
# Button to the next errands. At most 20 letters.
kiosk-page-next = Visa fler
# Button to the errands before. At most 20 letters.
kiosk-page-previous = Visa tidigare
# Switch: the visitor can also be helped in Swedish. At most 48 letters.
kiosk-swedish-too = Det går bra på svenska också
# Switch: the visitor can also be helped in English. At most 48 letters.
kiosk-english-too = Det går bra på engelska också
# Under those switches.
kiosk-too-about = Då kan fler hjälpa dig.
# Under those switches: the wait that would follow. $wait: a range as wait-range.
kiosk-too-wait = Väntetid då: { $wait }

## The kiosk: nobody on duty speaks the language.

# Heading. Kind, and true: help can still be had.
kiosk-nobody = Just nu är ingen här som talar ditt språk
# Under it.
kiosk-nobody-about = Du kan få hjälp ändå. Välj det som passar dig bäst.
# Heading when nobody on duty handles the errand in any language.
kiosk-nobody-errand = Just nu är ingen här som kan hjälpa till med det ärendet
# Button. At most 48 letters.
kiosk-way-interpreter = Få hjälp genom tolk
# Under the button.
kiosk-way-interpreter-about = Vi ordnar en tolk när det är din tur, ofta på telefon.
# Button. At most 48 letters.
kiosk-way-language = Välj ett språk till
# Under the button.
kiosk-way-language-about = Om du talar fler språk kan fler hjälpa dig.
# Button. At most 52 letters.
kiosk-way-wait = Vänta på någon som talar mitt språk
# Under the button. Somebody in the house may come; nothing is promised.
kiosk-way-wait-about = Vi frågar kollegor i huset. Det kan ta lång tid.

## The kiosk: needs, booked time, taking the number.

# Heading over the needs, also the button that opens them. At most 40 letters.
kiosk-needs = Behöver du något särskilt?
# Under the heading.
kiosk-needs-about = Du kan välja flera, eller inget alls.
# Heading when the errand is a booked visit.
kiosk-booked-choose = Vilken tid har du bokat?
# Button to the booked times before those shown. At most 20 letters.
kiosk-booked-earlier = Tidigare tider
# Button to the booked times after those shown. At most 20 letters.
kiosk-booked-later = Senare tider
# On the button of the booked time that is nearest to now, under the time. At most 12 letters.
kiosk-booked-now = nu
# Button. At most 40 letters.
kiosk-booked-none = Jag har ingen bokad tid
# The button that takes the number. At most 24 letters.
kiosk-take = Ta nummer
# While the number is on its way.
kiosk-taking = Hämtar ditt nummer …
# After an errand was touched and no number came: neither the room nor the kiosk gave one.
kiosk-no-number = Du har inte fått något nummer. Försök igen, eller gå fram till närmaste disk.

## The kiosk: the ticket page.

# When the paper has come out. At most 40 letters.
kiosk-paper-take = Ta din nummerlapp
# While it prints.
kiosk-paper-printing = Skriver ut …
# When printing failed. The number is valid all the same.
kiosk-paper-failed = Nummerlappen gick inte att skriva ut. Ditt nummer gäller ändå.
# Before and after taking a number, when the printer is out of paper.
kiosk-paper-none = Det finns inga nummerlappar just nu. Du får ditt nummer här på skärmen.
# The same where there is no code either.
kiosk-remember-only = Kom ihåg numret eller ta en bild av det.
# Button that ends the visit at the kiosk. At most 20 letters.
kiosk-done = Klar
# Button on the ticket page: begins the time that it is shown anew. At most 20 letters.
kiosk-show-longer = Visa längre
# Button on the ticket page, under which its errand is named: gives the number back and leads to the errands. At most 24 letters.
kiosk-wrong-errand = Fel ärende?
# Under the ticket, and under the idle warning. $seconds until the first page comes back.
kiosk-returns =
    { $seconds ->
        [one] Skärmen börjar om efter 1 sekund.
       *[other] Skärmen börjar om efter { $seconds } sekunder.
    }

## The kiosk: help, always on the screen.

# Button on every page. At most 30 letters.
kiosk-help = Jag behöver hjälp
# After the button.
kiosk-help-asked = Hjälp är på väg
# Under it.
kiosk-help-asked-about = Stanna gärna vid skärmen. Personalen vet att du är här.
# When a guide has answered.
kiosk-help-answered = En kommunvägledare kommer till dig nu.
# When the staff cannot be reached from the screen.
kiosk-help-failed = Skärmen når inte personalen just nu. Gå fram till närmaste disk.

## The kiosk: closed, on its own, not up to date.

# Heading while the room is closed. hours-opens follows.
kiosk-closed = Vi har stängt
# Under it: for whoever already holds a number, and the other ways.
kiosk-closed-about = Har du redan ett nummer hjälper vi dig i dag. Annars kan du ringa kommunen eller gå till kommunens webbplats.
# On the pages before the ticket while the kiosk hands out numbers on its own.
kiosk-offline = Skärmen når inte kön just nu. Du får ett nummer som gäller, och din plats räknas från nu.
# The same on the ticket itself: the number is there. In the place of how many are ahead.
kiosk-offline-ticket = Skärmen når inte kön just nu. Ditt nummer gäller, och din plats räknas från nu.
# What a screen reader calls the button beside a message when there are several; the button shows an arrow and “1/3”.
kiosk-message-next = Nästa meddelande ({ $index } av { $count })
# When the kiosk on its own has no number left.
kiosk-offline-full = Skärmen har inga fler nummer just nu. Gå fram till närmaste disk.
# A quiet line when the waits are too old to be shown.
kiosk-stale = Vi kan inte visa väntetiderna just nu.
# While the screen looks for the room.
kiosk-starting = Ett ögonblick …
# Any screen whose password the broker refused. For staff.
screen-refused = Skärmen fick inte ansluta till rummet. Kontrollera skärmens lösenord.
# Counter, below screen-refused and a line with screen, room and broker. For staff.
screen-refused-about = Säg till den som sköter systemet vad som står här. Skärmen försöker igen av sig själv.
# Ribbon on every screen and page of a trial room. At most 48 letters.
trial-ribbon = Övningsrum – inget är på riktigt
# At the counter's sign-in in a trial room. $pin: the digits.
trial-pin = Övningsrum: PIN-koden är { $pin }

## The kiosk: idle, switches, navigation. Buttons at most 30 letters.

# Heading of the idle warning.
kiosk-idle = Är du kvar?
# Button. At most 30 letters.
kiosk-idle-stay = Ja, jag är kvar
# Button. At most 20 letters.
kiosk-back = Tillbaka
# Button. At most 20 letters.
kiosk-continue = Fortsätt
# Switch. At most 30 letters.
kiosk-larger-text = Större text
# Switch. At most 30 letters.
kiosk-high-contrast = Högre kontrast
# Switch: moves everything that can be touched to the lower half. At most 17 letters, so that it stays on one line.
kiosk-low-reach = Lägre knappar
# Switch: reads each step aloud. At most 30 letters.
kiosk-speech-on = Läs upp
# The same switch while it reads. At most 30 letters.
kiosk-speech-off = Stäng av uppläsning
# Button. At most 30 letters.
kiosk-speech-repeat = Läs igen
# Button: silence now, without leaving speech mode. At most 30 letters.
kiosk-speech-stop = Tyst
# Button. At most 20 letters.
kiosk-louder = Högre ljud
# Button. At most 20 letters.
kiosk-quieter = Lägre ljud
# When the language has neither recording nor voice.
kiosk-speech-missing = Det går inte att läsa upp på det här språket än.

## The kiosk: only spoken, for whoever uses it with ears and keys.

# First thing said in speech mode.
kiosk-spoken-keys = Bläddra med pilarna. Tryck på den runda knappen för att välja.
# Each choice as it gets focus. $name: its words. $index of $count.
kiosk-spoken-choice = { $name }. Val { $index } av { $count }.
# After a switch or need that is on. $name: its words.
kiosk-spoken-on = { $name }, valt.
# After a switch or need that is off. $name: its words.
kiosk-spoken-off = { $name }, inte valt.
# On the ticket. $number: letter and digits one by one, A 0 1 7.
kiosk-spoken-number = Ditt nummer är { $number }.

## The visitor's page on the phone.

# Title of the browser tab. $number: A017.
page-title = Nummer { $number }
# State, large.
page-waiting = Du står i kön
# State, large. $counter: the counter's name.
page-called = Det är din tur. Gå till disk { $counter }.
# State, large, when the guide comes to the visitor.
page-called-fetch = Det är din tur. En kommunvägledare kommer till dig.
# State, large. $counter.
page-serving = Du får hjälp vid disk { $counter }
# State, large: the guide has paused the visit and comes back to it.
page-parked = Ditt besök är pausat
# Under it.
page-parked-about = Du behåller din plats. Vi säger till när vi fortsätter.
# State, large. The visitor asked to come later. $time: not called before.
page-postponed = Du ropas upp tidigast kl. { $time }
# Under it.
page-postponed-about = Du behåller din plats i kön.
# State, large.
page-finished = Ditt besök är klart
# State, large.
page-no-show = Vi ropade upp dig, men såg dig inte
# Under it.
page-no-show-about = Gå fram till en disk i dag, så ordnar vi det.
# State, large.
page-cancelled = Du har lämnat kön
# Under it.
page-cancelled-about = Vill du ha hjälp ändå? Ta ett nytt nummer, eller gå fram till en disk.
# State, large: closed by staff, or the day has ended.
page-ended = Ditt nummer gäller inte längre
# Under it.
page-ended-about = Ta ett nytt nummer när du kommer tillbaka, eller gå fram till en disk.
# Heading over what the visit's outcome means.
page-what-now = Det här händer nu
# Under it, when the outcome has no text of its own.
page-what-now-none = Har du frågor om ditt ärende? Kom in igen eller ring kommunen.
# Small, under the state.
page-live = Sidan uppdateras av sig själv. Låt den vara öppen.
# When the phone has lost contact.
page-stale = Sidan har ingen kontakt just nu och försöker igen. Titta på tavlan i rummet så länge.
# Button or link where the page cannot update by itself. At most 30 letters.
page-reload = Uppdatera sidan
# Button. Page and kiosk. At most 30 letters.
page-later = Jag kommer senare
# Under it.
page-later-about = Du behåller din plats, men ropas inte upp under tiden du väljer.
# Buttons under it. $minutes: 15, 30, 60, 120. At most 30 letters.
page-later-minutes = Tidigast om { $minutes } min
# Button. Page and kiosk. At most 30 letters.
page-cancel = Lämna kön
# Question after it.
page-cancel-sure = Vill du lämna kön?
# Button. At most 30 letters.
page-cancel-yes = Ja, lämna kön
# Button. At most 30 letters.
page-cancel-no = Nej, stanna kvar
# Heading over the four answers.
page-rate = Hur var ditt besök?
# Answer. At most 20 letters.
page-rate-4 = Mycket bra
# Answer. At most 20 letters.
page-rate-3 = Bra
# Answer. At most 20 letters.
page-rate-2 = Mindre bra
# Answer. At most 20 letters.
page-rate-1 = Dåligt
# Under the answers.
page-rate-about = Svaret är anonymt och hjälper oss att bli bättre.
# After the answer.
page-rate-thanks = Tack för ditt svar!
# When a button came too late, because the ticket had changed.
page-changed = Det gick inte, för ditt besök har gått vidare. Så här är det nu:
# When the address has asked for too many unknown pages.
page-busy = Det blev för många försök. Vänta en minut och försök igen.
# The 404 page, heading.
page-missing = Numret finns inte längre
# Under it.
page-missing-about = Sidan gäller bara samma dag som du tog numret. Är du i rummet? Gå fram till en disk, så hjälper vi dig.
# At the foot of the page.
page-privacy = Vi sparar inget namn och inget telefonnummer, bara ditt könummer.

## The wall. Read from ten metres: as short as can be.

# Over the newest call. At most 20 letters.
wall-now = Nu ropar vi
# The newest call. $counter. At most 24 letters.
wall-go-to = Gå till disk { $counter }
# Column heading; also a field at the counter's sign-in. At most 12 letters.
wall-counter = Disk
# Heading over the last calls. At most 30 letters.
wall-recent = Senast uppropade
# Mark on a number that is called again. At most 16 letters.
wall-recall = Igen
# Over the newest call when it is called again, in the place of wall-now. At most 32 letters.
wall-recalling = Vi ropar igen
# How many wait in the room. Wall, counter, manager. $count, 0 or more.
wall-waiting =
    { $count ->
        [0] Ingen väntar
        [one] 1 väntar
       *[other] { $count } väntar
    }
# In place of a call when there is none.
wall-no-calls = Välkommen. Ta ett nummer vid nummerskärmen.
# Band across the wall when it is not up to date.
wall-stale = Tavlan är inte uppdaterad
# In that band. $time: 10:42.
wall-stale-about = Senast uppdaterad kl. { $time }. Personalen ropar upp dig.
# In that band, when nothing was ever received.
wall-stale-start = Personalen ropar upp dig.
# One line when the device has no sound. $text: what would be heard.
wall-no-sound = Inget ljud: ”{ $text }”
# Heading over a message from the staff.
wall-announcement = Meddelande
# Spoken. $number: A 0 1 7, one sign at a time. $counter.
wall-spoken-call = Nummer { $number }, gå till disk { $counter }.
# Spoken, when called again. $number, $counter.
wall-spoken-recall = Vi ropar igen: nummer { $number }, gå till disk { $counter }.
# Spoken when others wait for their call, in place of wall-spoken-call; behind wall-recall when called again. $number, $counter.
wall-spoken-short = { $number }, disk { $counter }.
# Label of a direction arrow.
wall-to-left = till vänster
# Label of a direction arrow.
wall-to-right = till höger
# Label of a direction arrow.
wall-to-front = rakt fram
# Label of a direction arrow.
wall-to-back = bakom dig

## The counter: greeting. Shown in the visitor's language beside the visit.

# What a guide says first, in this language.
counter-greeting = Hej! Vad kan jag hjälpa dig med?
# The same words as a Swedish reader would say them, in Swedish letters, syllables by hyphens; for sign language: what to do.
counter-greeting-said = Hej! Vad kan jag hjälpa dig med?
# Button. At most 24 letters.
counter-greeting-play = Spela upp

## The counter: signing in. Buttons at most 24 letters.

# Heading and button. At most 24 letters.
counter-sign-in = Logga in
# Button; the manager's button beside a guide too. At most 24 letters.
counter-sign-out = Logga ut
# Field. At most 24 letters.
counter-guide = Kommunvägledare
# Field. At most 24 letters.
counter-pin = PIN-kod
# Title of the window, and in lists. $counter.
counter-at = Disk { $counter }
# Choice in the field: signed in as reachable. At most 40 letters.
counter-without-counter = Utan disk, nåbar i huset
# In the same field, below a counter where another guide sits. $guide is the name. At most 24 letters.
counter-taken = Upptagen: { $guide }
# While reachable.
counter-reachable-about = Du får en rad här när någon behöver ditt språk.
# Button: to another counter. At most 24 letters.
counter-move = Byt disk

## The counter: status, one or two words. At most 24 letters.

# Status. At most 24 letters.
counter-status-closed = Stängd
# Status. At most 24 letters.
counter-status-reachable = Nåbar
# Status. At most 24 letters.
counter-status-paused = Paus
# Status. At most 24 letters.
counter-status-free = Ledig
# Status: the next matching visitor comes by itself. At most 24 letters.
counter-status-armed = Väntar på nästa
# Status: called, not yet there. At most 24 letters.
counter-status-called = Uppropad
# Status. At most 24 letters.
counter-status-serving = Hjälper

## The counter: commands. Buttons at most 28 letters.

# The one key. At most 28 letters.
counter-next = Nästa, tack
# While armed.
counter-armed-about = Nästa besökare som du kan hjälpa ropas upp hit automatiskt.
# Button while armed. At most 28 letters.
counter-disarm = Sluta vänta
# Button. At most 28 letters.
counter-call-number = Ropa ett nummer
# Field. At most 40 letters.
counter-number-field = Nummer, till exempel A017
# Button; how often of how often it may be done stands below it. At most 24 letters.
counter-recall = Ropa igen
# Below that button. $count is how often it has been done, $limit how often it may be done. At most 24 letters.
counter-recalls = { $count } av { $limit }
# Button: the visitor has come. At most 28 letters.
counter-start = Besökaren är här
# Button; a column of the report too. At most 28 letters.
counter-no-show = Kom inte
# Button: back to the same place in the queue. At most 28 letters.
counter-return = Tillbaka till kön
# Button: a no-show or cancelled number waits again. At most 28 letters.
counter-restore = Återställ nummer
# Button. At most 28 letters.
counter-park = Parkera
# Choice: until the guide takes the visitor back. At most 28 letters.
counter-park-manual = Tills jag hämtar
# Choice: comes back by itself. $minutes. At most 28 letters.
counter-park-minutes = I { $minutes } min
# Heading over the parked visitors.
counter-parked = Parkerade
# Reminder. $number, $minutes parked.
counter-parked-due = { $number } har varit parkerad i { $minutes } min
# In the list of parked visitors, after number, errand and for how long. $time when the visitor is back in the queue.
counter-parked-back = tillbaka i kön kl. { $time }
# In the same place, for one who does not come back by itself. $time when the screen reminds.
counter-parked-reminder = påminnelse kl. { $time }
# Button. At most 28 letters.
counter-unpark = Ta tillbaka
# Button. At most 28 letters.
counter-transfer = Skicka vidare
# Heading over what kind of place a visitor goes on to. At most 28 letters.
counter-transfer-to = Vart?
# Heading: to another errand. At most 28 letters.
counter-transfer-errand = Till ärende
# Heading. At most 28 letters.
counter-transfer-counter = Till disk
# Heading. At most 28 letters.
counter-transfer-guide = Till kommunvägledare
# Heading over which place in the new queue. At most 28 letters.
counter-transfer-place = Plats i kön
# Choice: place in the new queue. At most 28 letters.
counter-place-keep = Behåller sin plats
# Choice. At most 28 letters.
counter-place-first = Först
# Choice. At most 28 letters.
counter-place-last = Sist
# Switch in transfer. At most 52 letters.
counter-return-to-me = Kommer tillbaka till mig efteråt
# Button. At most 28 letters.
counter-add-errand = Lägg till ärende
# Button. At most 28 letters.
counter-finish = Avsluta
# Heading over the outcomes.
counter-outcome = Hur slutade det?
# Heading over the contact reasons.
counter-reason = Varför kom besökaren?
# Button: without this answer. At most 24 letters.
counter-skip = Hoppa över
# Button: closes a choice without doing it. At most 24 letters.
counter-cancel = Avbryt
# Button to everything else that can be done, and the head of that list. At most 28 letters.
counter-more = Mer
# Button. $action: the words of the button that is undone. At most 28 letters.
counter-undo = Ångra: { $action }
# Stands for $action in counter-undo and counter-undone: the call of a visitor. At most 24 letters.
counter-undo-call = Uppropet
# Live line. $action.
counter-undone = Ångrat: { $action }
# Button. At most 28 letters.
counter-pause = Ta paus
# Heading over the reasons.
counter-pause-reason = Varför paus?
# Reason. At most 24 letters.
counter-pause-break = Rast
# Reason. At most 24 letters.
counter-pause-lunch = Lunch
# Reason. At most 24 letters.
counter-pause-phone = Telefon
# Reason. At most 24 letters.
counter-pause-meeting = Möte
# Reason. At most 24 letters.
counter-pause-other = Annat
# Large, while paused. $reason is one of the five above, or “Paus”; $time when it began.
counter-paused-since = { $reason } sedan kl. { $time }
# Button. At most 28 letters.
counter-resume = Tillbaka från paus
# Button: a number for a visitor who stands here. At most 28 letters.
counter-take-ticket = Nytt nummer
# Live line. $number.
counter-ticket-taken = Nummer { $number } står i kön
# Field in long lists. At most 24 letters.
counter-search = Sök
# Line of a list that was searched and has nothing. At most 40 letters.
counter-nothing-found = Inget hittades
# Small line below a guide who is not signed in, in a list of guides. At most 28 letters.
counter-guide-away = Inte på plats
# Field. At most 28 letters.
counter-screen-language = Språk på skärmen

## The counter: the visit.

# In place of a visit.
counter-no-visit = Ingen besökare just nu
# Live line, read by a screen reader. $number.
counter-called = Nummer { $number } är uppropat
# Live line and soft sound when an armed guide is given a visitor. $number.
counter-came = Nummer { $number } är på väg till dig
# Label. At most 20 letters.
counter-errand = Ärende
# Label. At most 20 letters.
counter-languages = Språk
# Line. $duration: as duration-….
counter-waited = Väntade { $duration }
# Line: length of the visit so far. $duration.
counter-lasted = Pågått { $duration }
# What the need asks of the guide, one line.
counter-need-seat = Ge besökaren tid att komma fram, och en stol.
# What the need asks of the guide, one line.
counter-need-step-free = Disken ska vara utan trappsteg.
# What the need asks of the guide, one line.
counter-need-quiet-call = Numret syns inte på tavlan. Möt besökaren med blicken eller gå fram.
# What the need asks of the guide, one line.
counter-need-interpreter = Ring tolk innan du börjar.
# What the need asks of the guide, one line.
counter-need-fetch = Gå till besökaren.

## The counter: why this visitor. Parts of one line, joined by “;” in this order. The language's name stands as language-… gives it, so write the sentence such that it need not be inflected.

# Heading.
counter-why = Varför just den här besökaren
# $minutes waited, $target minutes as the target.
counter-why-waited = väntat { $minutes } av { $target } min
# $count: guides on duty who can take this visitor, who handle the errand in that language: not everybody who speaks it. $language.
counter-why-scarce =
    { $count ->
        [0] ingen här kan ta emot på { $language }
        [one] bara 1 kommunvägledare kan ta emot på { $language }
       *[other] bara { $count } kommunvägledare kan ta emot på { $language }
    }
# $time.
counter-why-booked = bokad kl. { $time }
# $minutes: head start for a need or a booking.
counter-why-head-start = { $minutes } min försprång
# Moved to the front by a person.
counter-why-first = flyttad först i kön
# Transferred to this guide or counter.
counter-why-reserved = reserverad för dig

## The counter: queue.

# Heading over the next ten.
counter-next-list = Näst på tur
# Mark and heading: nobody signed in can serve them. It may be the language, the errand or a counter without steps, so name none of them. At most 40 letters.
counter-unmatched = Ingen på plats kan hjälpa
# $count waiting whom this guide can serve.
counter-waiting-for-me =
    { $count ->
        [0] Ingen väntar på dig
        [one] 1 väntar på dig
       *[other] { $count } väntar på dig
    }
# $duration.
counter-longest = Längst väntan: { $duration }
# Label of a shape; a column of the report too. At most 24 letters.
counter-within-target = Inom målet
# Label of a shape. At most 24 letters.
counter-near-target = Nära målet
# Label of a shape. At most 24 letters.
counter-over-target = Över målet
# Heading over the other counters. At most 28 letters.
counter-colleagues = Kollegor

## The counter: help, alarm, languages wanted.

# Notice. $device: the kiosk's name. $language.
counter-help-asked = Någon vill ha hjälp vid { $device }. Språk: { $language }
# Button. At most 24 letters.
counter-help-answer = Jag går dit
# Button: the silent alarm. At most 28 letters.
counter-staff-call = Tyst larm
# Small line at the desk that raised it. Nothing that a visitor would notice.
counter-staff-called = Skickat
# The silent alarm did not reach the room. At the desk that raised it; nothing that a visitor would notice.
counter-staff-unsent = Inte skickat. Försök igen eller ring.
# The silent alarm is in the room, but no screen of anybody else on duty is linked. At the desk that raised it.
counter-staff-unseen = Skickat, men ingen annan disk ser det. Ring.
# Notice at all other counters. $counter.
counter-staff-alarm = Larm från disk { $counter }. Gå dit lugnt.
# Button. At most 24 letters.
counter-staff-answer = Jag kommer
# Small line at the desk that raised it.
counter-staff-answered = En kollega kommer
# Line at the desk that answered a silent alarm, for a minute and a half. $counter: where it was raised.
counter-staff-going = Du går till disk { $counter }
# Quiet line to a reachable guide. $language, $minutes, $counter: a free one.
counter-wanted = { $language } behövs. Väntat { $minutes } min, disk { $counter } är ledig.
# The same when no counter is free. $language, $minutes.
counter-wanted-no-counter = { $language } behövs. Väntat { $minutes } min, ingen disk är ledig än.
# Button: signs in at the free counter and calls. At most 28 letters.
counter-step-in = Ta besökaren

## The link. Counter, and lines shared by all screens.

# Any screen. At most 40 letters.
link-lost = Ingen kontakt med kön
# The same once the room has been heard. $time: last beat.
link-lost-since = Ingen kontakt med kön sedan kl. { $time }
# Counter.
link-lost-about = Besöket finns kvar. Skärmen ansluter igen av sig själv.
# Counter, below link-lost… and link-stale while there is no visit: link-lost-about says more while there is one.
link-trying = Försöker ansluta igen …
# Counter, when no beat came for 8 s. $time: last one.
link-stale = Inte uppdaterad sedan kl. { $time }
# While a command is repeated.
link-sending = Skickar …
# After 10 s without an answer.
link-no-answer = Kön svarade inte. Titta efter innan du försöker igen.

## The manager's view at a counter.

# Heading and button. At most 28 letters.
manager-title = Rummet just nu
# Button. At most 28 letters.
manager-open-room = Öppna rummet
# Button. At most 28 letters.
manager-close-room = Stäng rummet
# Under it.
manager-close-room-about = Ingen kan ta nya nummer. De som väntar får hjälp.
# State. At most 28 letters.
manager-room-open = Rummet är öppet
# State. At most 28 letters.
manager-room-closed = Rummet är stängt
# Button beside an errand. At most 28 letters.
manager-open-errand = Öppna
# Button beside an errand. At most 28 letters.
manager-close-errand = Stäng
# Button and the title of its list: a manager signs somebody else out. Not counter-sign-out, which is the own one. At most 28 letters.
manager-sign-out = Logga ut en kollega
# Heading. At most 28 letters.
manager-errands = Ärenden
# Heading. At most 28 letters.
manager-counters = Diskar
# Heading over languages that nobody or one guide on duty speaks while someone waits.
manager-language-alarms = Språk som behövs
# Line. $language, $minutes.
manager-language-alarm = { $language }: väntat { $minutes } min
# Line under it. $count: reachable guides who speak it.
manager-reachable =
    { $count ->
        [0] Ingen nåbar i huset
        [one] 1 nåbar i huset
       *[other] { $count } nåbara i huset
    }
# Heading. At most 28 letters.
manager-devices = Skärmar och skrivare
# In place of a list.
manager-devices-ok = Allt fungerar.
# Heading and button. At most 28 letters.
manager-announce = Skriv ett meddelande
# Over the language of an announcement, and the title of the list of languages for it.
manager-announce-language = Vilket språk skriver du på?
# Field. At most 28 letters.
manager-announce-until = Visas till
# In place of manager-announce-until with its time, and a choice in its list: the announcement has no end.
manager-announce-no-end = Visas tills någon tar bort det
# Below the language that is written. $languages: those of the room that have no words yet.
manager-announce-missing = Saknas: { $languages }
# Beside “280/280”, when there is no room for another letter.
manager-announce-full = Det får inte plats fler bokstäver.
# Button. At most 28 letters.
manager-announce-publish = Visa meddelandet
# Button. At most 28 letters.
manager-announce-clear = Ta bort meddelandet
# Button: a number leaves the queue. At most 28 letters.
manager-end-ticket = Avsluta ett nummer
# Field. At most 28 letters.
manager-end-reason = Orsak
# Live line after any of these.
manager-done = Klart
# In place of the lines of a list that has none, in the manager's view. At most 28 letters.
manager-nothing = Inget just nu

## Devices and their problems, in the manager's view.

# Kind of device. At most 24 letters.
device-kiosk = Nummerskärm
# Kind of device. At most 24 letters.
device-board = Tavla
# Kind of device. At most 24 letters.
device-counter = Diskskärm
# Problem: no contact.
problem-offline = Ingen kontakt
# Problem.
problem-paper-low = Papperet är snart slut
# Problem.
problem-paper-out = Papperet är slut
# Problem.
problem-cover-open = Skrivarens lucka är öppen
# Problem.
problem-printer-offline = Skrivaren svarar inte
# Problem.
problem-printer-error = Fel på skrivaren
# Problem.
problem-no-sound = Inget ljud
# Problem.
problem-no-speech = Ingen uppläsning
# Problem.
problem-disk-full = Datorns lagring är full
# Problem: the kiosk on its own is running out of its numbers.
problem-numbers-low = Nummerskärmens egna nummer tar snart slut
# Problem.
problem-clock = Klockan går fel
# Problem.
problem-screen-size = Skärmen är för liten
# Problem: the room offers a language whose name the kiosk does not know.
problem-language-unknown = Ett språk har ingen knapp
# Any problem without a text here. $problem: its code.
problem-other = Annat fel: { $problem }

## The manager's pages in the browser.

# Title.
report-title = Rapport
# Field.
report-from = Från och med
# Field.
report-to = Till och med
# Button. At most 20 letters.
report-show = Visa
# Choice and column. At most 24 letters.
report-by-errand = Per ärende
# Choice and column. At most 24 letters.
report-by-language = Per språk
# Choice and column. At most 24 letters.
report-by-hour = Per timme
# Choice and column. At most 30 letters.
report-by-guide = Per kommunvägledare
# Last row.
report-total = Totalt
# Column: tickets taken.
report-taken = Nummer
# Column.
report-served = Fick hjälp
# Column.
report-cancelled = Lämnade kön
# Column: waiting when the day ended.
report-unserved = Fick inte hjälp
# Column, minutes.
report-wait-p50 = Väntan, median
# Column, minutes: nine of ten waited no longer.
report-wait-p90 = Väntan, 9 av 10
# Column, minutes.
report-wait-max = Väntan, längst
# Column, minutes.
report-served-p50 = Besök, median
# Heading.
report-outcomes = Hur besöken slutade
# Heading.
report-reasons = Varför besökarna kom
# Figure: share of visits solved at the first contact.
report-solved-here = Löstes vid första kontakten
# Figure: share of visits that need not have been needed.
report-avoidable = Hade kunnat undvikas
# Heading over the visitors' answers.
report-ratings = Besökarnas omdöme
# Heading.
report-forecast = Hur väl väntetiderna stämde
# $percent of $count visits waited longer than the upper end; interval $low to $high percent.
report-forecast-about = { $percent } % av { $count } besök väntade längre än vi sa (95 % säkerhet: { $low }–{ $high } %). Målet är 10 %.
# In a cell that is hidden, and under the table.
report-too-few = Färre än 5 besök visas inte
# In place of a table.
report-empty = Inga besök de här dagarna.

## The paper.

# $date: 2026-11-22. $time: 09:15.
paper-taken = Numret togs { $date } kl. { $time }
# Under it.
paper-valid = Numret gäller i dag.
# Last line.
paper-lost = Missade du din tur? Gå fram till en disk, så hjälper vi dig.

## Refusals as a visitor reads them: what happened, and what to do instead.

# Kiosk and page. Refusal room_closed.
refusal-room-closed = Vi har stängt just nu. Är det bråttom? Tryck på ”Jag behöver hjälp”.
# Kiosk and page. Refusal errand_closed.
refusal-errand-closed = Det ärendet är stängt just nu. Välj ett annat ärende, eller be om hjälp.
# Kiosk and page. Refusal quota_reached.
refusal-quota-reached = Dagens nummer för det ärendet är slut. Välj ett annat ärende, eller be om hjälp.
# Kiosk and page. Refusal series_full.
refusal-series-full = Alla nummer är upptagna just nu. Försök igen om en stund, eller be om hjälp.
# Kiosk and page. Refusal unknown_errand.
refusal-unknown-errand = Det ärendet finns inte längre. Välj ett annat.
# Kiosk and page. Refusal unknown_language.
refusal-unknown-language = Det språket kan vi inte erbjuda här. Välj ett annat, eller be om hjälp.
# Kiosk and page. Refusal unknown_ticket.
refusal-unknown-ticket = Vi hittar inte ditt nummer. Gå fram till en disk, så hjälper vi dig.
# Kiosk and page. Refusal already_called.
refusal-already-called = Ditt nummer är redan uppropat. Titta på tavlan, eller gå fram till en disk.
# Kiosk and page. Refusal already_ended.
refusal-already-ended = Ditt nummer är redan avslutat. Ta ett nytt om du vill ha mer hjälp.
# Kiosk and page. Refusal of any other code.
refusal-other = Det gick inte. Försök igen, eller be om hjälp.

## Refusals as a guide or manager reads them, in place where the command was given. One short line.

# Counter and manager. Refusal bad_request.
refused-bad-request = Kön förstod inte kommandot. Uppdatera programmet.
# Counter and manager. Refusal not_allowed.
refused-not-allowed = Du har inte behörighet till det.
# Counter and manager. Refusal unknown_errand.
refused-unknown-errand = Ärendet finns inte längre.
# Counter and manager. Refusal unknown_language.
refused-unknown-language = Språket finns inte i rummet.
# Counter and manager. Refusal unknown_ticket.
refused-unknown-ticket = Numret finns inte i dag.
# Counter and manager. Refusal unknown_counter.
refused-unknown-counter = Disken finns inte.
# Counter and manager. Refusal unknown_outcome.
refused-unknown-outcome = Det resultatet finns inte längre. Välj ett annat.
# Counter and manager. Refusal unknown_reason.
refused-unknown-reason = Den orsaken finns inte längre. Välj en annan.
# Counter and manager. Refusal unknown_guide_or_pin.
refused-unknown-guide-or-pin = Fel namn eller PIN-kod. Försök igen.
# Counter and manager. Refusal locked_out.
refused-locked-out = För många fel. Vänta några minuter och försök igen.
# Counter and manager. Refusal counter_taken.
refused-counter-taken = En kollega är inloggad vid den disken.
# Counter and manager. Refusal not_signed_in.
refused-not-signed-in = Logga in först.
# Counter and manager. Refusal paused.
refused-paused = Du har paus. Avsluta pausen först.
# Counter and manager. Refusal busy.
refused-busy = Du har redan en besökare. Avsluta det besöket först.
# Counter and manager. Refusal no_visitor.
refused-no-visitor = Du har ingen besökare just nu.
# Counter and manager. Refusal nobody_waiting.
refused-nobody-waiting = Ingen väntar på dig just nu.
# Counter and manager. Refusal already_called.
refused-already-called = En kollega hann före. Numret är redan uppropat.
# A number was to be put back that has not ended: it waits, is at a counter or is set aside.
refused-still-open = Numret är inte avslutat. Det behöver inte återställas.
# Counter and manager. Refusal already_started.
refused-already-started = Besöket har redan börjat.
# Counter and manager. Refusal not_started.
refused-not-started = Markera först att besökaren är här.
# Counter and manager. Refusal already_ended.
refused-already-ended = Numret är redan avslutat.
# Counter and manager. Refusal not_for_you.
refused-not-for-you = Besökaren är reserverad för en kollega.
# Counter and manager. Refusal not_on_duty.
refused-not-on-duty = Ingen är inloggad där just nu.
# Counter and manager. Refusal number_in_use.
refused-number-in-use = Numret har redan getts till en ny besökare.
# Counter and manager. Refusal room_closed.
refused-room-closed = Rummet är stängt.
# Counter and manager. Refusal errand_closed.
refused-errand-closed = Ärendet är stängt.
# Counter and manager. Refusal quota_reached.
refused-quota-reached = Dagens nummer för ärendet är slut.
# Counter and manager. Refusal series_full.
refused-series-full = Inga lediga nummer i serien just nu.
# Counter and manager. Refusal recall_limit.
refused-recall-limit = Numret är ropat så många gånger som det går.
# Counter and manager. Refusal outcome_required.
refused-outcome-required = Välj hur besöket slutade.
# Counter and manager. Refusal nothing_to_undo.
refused-nothing-to-undo = Det finns inget att ångra.
# Counter and manager. Refusal of any other code.
refused-other = Det gick inte. Försök igen.
