### Spanish.

## Names of the languages.
language-sv = sueco
language-en = inglés
language-fa = persa
language-ar = árabe
language-tr = turco
language-bs = bosnio
language-sr = serbio
language-hr = croata
language-so = somalí
language-ru = ruso
language-de = alemán
language-es = español
language-it = italiano
language-fi = finés
language-swl = lengua de signos sueca
language-ckb = kurdo (sorani)
language-kmr-arab = kurdo (badinani)
language-kmr = kurdo (kurmanji)
language-az = azerí
language-azb = azerí del sur
language-fa-af = dari

## Days and opening hours.
day-on-mon = el lunes
day-on-tue = el martes
day-on-wed = el miércoles
day-on-thu = el jueves
day-on-fri = el viernes
day-on-sat = el sábado
day-on-sun = el domingo
day-today = hoy
day-tomorrow = mañana
hours-open-until = Abierto hasta las { $time }
hours-closed = Cerrado
hours-opens = Abrimos { $day } a las { $time }.
hours-opens-unknown = Todavía no sabemos cuándo volveremos a abrir.

## Durations.
duration-under-minute = menos de 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

## How long until the call.
wait-title = Tiempo de espera
wait-range = { $low }–{ $high } min
wait-range-about = unos { $low }–{ $high } min
wait-at-most = { $high } min como máximo
wait-at-most-about = unos { $high } min
wait-more-than = más de { $low } min
wait-unknown = No podemos decirle cuánto tendrá que esperar.
wait-unknown-card = Tiempo de espera desconocido
wait-spoken = Tendrá que esperar de { $low } a { $high } minutos aproximadamente.
wait-spoken-at-most = Tendrá que esperar { $high } minutos como máximo.
wait-ahead =
    { $count ->
        [0] Es la primera persona de la cola.
        [one] Tiene a 1 persona delante.
       *[other] Tiene a { $count } personas delante.
    }

## The ticket.
ticket-your-number = Su número
ticket-next = Cuando sea su turno, mostraremos su número y lo diremos en voz alta.
ticket-next-quiet = No diremos su número en voz alta. Siga la cola en su teléfono o espere cerca de los mostradores y le avisaremos.
ticket-next-fetch = Siéntese donde esté a gusto. Un guía municipal se acercará a usted.
ticket-next-unmatched = Está en la cola. El personal ve lo que usted necesita y busca a alguien que pueda ayudarle.
ticket-scan = Siga la cola en su teléfono
ticket-scan-about = Apunte al código con la cámara. Después puede salir un rato.
ticket-scan-how = Apunte al código con la cámara.
ticket-booked = Su cita es a las { $time }.

## Needs.
need-seat = Me cuesta estar de pie
need-seat-about = Siéntese mientras espera. El personal le dará tiempo para acercarse.
need-step-free = Mostrador sin escalones
need-step-free-about = Para silla de ruedas, andador o cochecito.
need-quiet-call = No me llamen en voz alta
need-quiet-call-about = Su número solo se ve en su teléfono y en el mostrador, no en el panel.
need-interpreter = Quiero un intérprete
need-interpreter-about = Le ayudamos con un intérprete, por ejemplo por teléfono.
need-fetch = Vengan a buscarme
need-fetch-about = Un guía municipal se acercará a usted cuando sea su turno.

## The kiosk: first page and language.
kiosk-welcome = Le damos la bienvenida
kiosk-touch = Toque la pantalla para empezar
kiosk-waits-now = Tiempos de espera ahora
kiosk-language-choose = Elija su idioma
kiosk-language-said = Español. Toque aquí para recibir ayuda en español.
kiosk-language-change = Cambiar de idioma

## The kiosk: errand, and a second language.
kiosk-errand-choose = ¿Con qué necesita ayuda?
kiosk-errand-closed = Cerrado ahora
kiosk-errand-used-up = No quedan números hoy
kiosk-page-next = Ver más
kiosk-page-previous = Ver anteriores
kiosk-swedish-too = También puede ser en sueco
kiosk-english-too = También puede ser en inglés
kiosk-too-about = Así podrán ayudarle más personas.
kiosk-too-wait = Tiempo de espera en ese caso: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Ahora mismo no hay nadie aquí que hable su idioma
kiosk-nobody-about = De todos modos puede recibir ayuda. Elija lo que más le convenga.
kiosk-nobody-errand = Ahora mismo no hay nadie aquí que pueda ayudar con ese trámite
kiosk-way-interpreter = Recibir ayuda con un intérprete
kiosk-way-interpreter-about = Le conseguiremos un intérprete cuando sea su turno, a menudo por teléfono.
kiosk-way-language = Elegir otro idioma más
kiosk-way-language-about = Si habla más idiomas, podrán ayudarle más personas.
kiosk-way-wait = Esperar a alguien que hable mi idioma
kiosk-way-wait-about = Preguntaremos a compañeros del edificio. Puede tardar mucho.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = ¿Necesita algo especial?
kiosk-needs-about = Puede elegir varias opciones o ninguna.
kiosk-booked-choose = ¿A qué hora es su cita?
kiosk-booked-earlier = Horas anteriores
kiosk-booked-later = Horas posteriores
kiosk-booked-now = ahora
kiosk-booked-none = No tengo cita
kiosk-take = Tomar número
kiosk-taking = Preparando su número…
kiosk-no-number = No ha recibido ningún número. Inténtelo de nuevo o acérquese al mostrador más cercano.

## The kiosk: the ticket page.
kiosk-paper-take = Recoja el papel con su número
kiosk-paper-printing = Imprimiendo…
kiosk-paper-failed = No se ha podido imprimir el papel con el número. Su número es válido de todos modos.
kiosk-paper-none = Ahora mismo no hay papel para el número. Verá su número aquí, en la pantalla.
kiosk-remember-only = Recuerde el número o hágale una foto.
kiosk-done = Listo
kiosk-show-longer = Mostrar más tiempo
kiosk-wrong-errand = ¿Trámite equivocado?
kiosk-returns =
    { $seconds ->
        [one] La pantalla volverá al inicio en 1 segundo.
       *[other] La pantalla volverá al inicio en { $seconds } segundos.
    }

## The kiosk: help.
kiosk-help = Necesito ayuda
kiosk-help-asked = La ayuda está en camino
kiosk-help-asked-about = Quédese cerca de la pantalla, por favor. El personal sabe que está aquí.
kiosk-help-answered = Un guía municipal viene ahora a atenderle.
kiosk-help-failed = La pantalla no puede avisar al personal en este momento. Acérquese al mostrador más cercano.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Está cerrado
kiosk-closed-about = Si ya tiene un número, le ayudaremos hoy. Si no, puede llamar al municipio o visitar su sitio web.
kiosk-offline = La pantalla no tiene contacto con la cola en este momento. Recibirá un número válido y su lugar cuenta desde ahora.
kiosk-offline-ticket = La pantalla no tiene conexión con la cola en este momento. Su número es válido y su lugar cuenta desde ahora.
kiosk-message-next = Mensaje siguiente ({ $index } de { $count })
kiosk-offline-full = La pantalla no tiene más números en este momento. Acérquese al mostrador más cercano.
kiosk-stale = En este momento no podemos mostrar los tiempos de espera.
kiosk-starting = Un momento…
screen-refused = La sala ha rechazado la conexión de esta pantalla. Compruebe la contraseña de la pantalla.
screen-refused-about = Diga a quien se encarga del sistema lo que pone aquí. La pantalla vuelve a intentarlo sola.
trial-ribbon = Sala de prueba: nada aquí es real
trial-pin = Sala de prueba: el PIN es { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = ¿Sigue ahí?
kiosk-idle-stay = Sí, sigo aquí
kiosk-back = Atrás
kiosk-continue = Continuar
kiosk-larger-text = Texto más grande
kiosk-high-contrast = Más contraste
kiosk-low-reach = Botones más bajos
kiosk-speech-on = Leer en voz alta
kiosk-speech-off = Desactivar la lectura
kiosk-speech-repeat = Leer otra vez
kiosk-speech-stop = Silencio
kiosk-louder = Más volumen
kiosk-quieter = Menos volumen
kiosk-speech-missing = Todavía no es posible la lectura en voz alta en este idioma.

## The kiosk: only spoken.
kiosk-spoken-keys = Muévase con las flechas. Pulse el botón redondo para elegir.
kiosk-spoken-choice = { $name }. Opción { $index } de { $count }.
kiosk-spoken-on = { $name }, seleccionado.
kiosk-spoken-off = { $name }, no seleccionado.
kiosk-spoken-number = Su número es { $number }.

## The visitor's page on the phone.
page-title = Número { $number }
page-waiting = Está en la cola
page-called = Es su turno. Vaya al mostrador { $counter }.
page-called-fetch = Es su turno. Un guía municipal viene a atenderle.
page-serving = Le están ayudando en el mostrador { $counter }
page-parked = Su visita está en pausa
page-parked-about = Conserva su lugar. Le avisaremos cuando continuemos.
page-postponed = No le llamaremos antes de las { $time }
page-postponed-about = Conserva su lugar en la cola.
page-finished = Su visita ha terminado
page-no-show = Le llamamos, pero no le vimos
page-no-show-about = Acérquese hoy a un mostrador y lo arreglaremos.
page-cancelled = Ha salido de la cola
page-cancelled-about = ¿Quiere ayuda de todos modos? Tome un número nuevo o acérquese a un mostrador.
page-ended = Su número ya no es válido
page-ended-about = Tome un número nuevo cuando vuelva o acérquese a un mostrador.
page-what-now = Qué pasa ahora
page-what-now-none = ¿Tiene preguntas sobre su trámite? Vuelva a visitarnos o llame al municipio.
page-live = Esta página se actualiza sola. Déjela abierta.
page-stale = La página no tiene contacto en este momento y lo intenta de nuevo. Mientras tanto, mire el panel de la sala.
page-reload = Actualizar la página
page-later = Vendré más tarde
page-later-about = Conserva su lugar, pero no le llamaremos durante el tiempo que elija.
page-later-minutes = En { $minutes } min o más tarde
page-cancel = Salir de la cola
page-cancel-sure = ¿Quiere salir de la cola?
page-cancel-yes = Sí, salir de la cola
page-cancel-no = No, seguir en la cola
page-rate = ¿Qué tal ha sido su visita?
page-rate-4 = Muy buena
page-rate-3 = Buena
page-rate-2 = No tan buena
page-rate-1 = Mala
page-rate-about = Su respuesta es anónima y nos ayuda a mejorar.
page-rate-thanks = ¡Gracias por su respuesta!
page-changed = No ha sido posible, porque su visita ya ha avanzado. Así está ahora:
page-busy = Ha habido demasiados intentos. Espere un minuto e inténtelo de nuevo.
page-missing = Este número ya no existe
page-missing-about = La página solo vale el mismo día en que tomó el número. ¿Está en la sala? Acérquese a un mostrador y le ayudaremos.
page-privacy = No guardamos nombres ni números de teléfono, solo su número de la cola.

## The wall.
wall-now = Llamamos a
wall-go-to = Vaya al mostrador { $counter }
wall-counter = Mostrador
wall-recent = Últimas llamadas
wall-recall = Otra vez
wall-recalling = Llamamos otra vez
wall-waiting =
    { $count ->
        [0] Nadie espera
        [one] 1 persona espera
       *[other] { $count } personas esperan
    }
wall-no-calls = Le damos la bienvenida. Tome un número en la máquina de números.
wall-stale = El panel no está actualizado
wall-stale-about = Última actualización a las { $time }. El personal le llamará.
wall-stale-start = El personal le llamará.
wall-no-sound = Sin sonido: «{ $text }»
wall-announcement = Aviso
wall-spoken-call = Número { $number }, acérquese al mostrador { $counter }.
wall-spoken-recall = Llamamos otra vez: número { $number }, acérquese al mostrador { $counter }.
wall-spoken-short = { $number }, mostrador { $counter }.
wall-to-left = a la izquierda
wall-to-right = a la derecha
wall-to-front = todo recto
wall-to-back = detrás de usted

## The counter: greeting.
counter-greeting = ¡Hola! ¿En qué puedo ayudarle?
counter-greeting-said = Å-la! En ke poä-då a-jo-dar-le?
counter-greeting-play = Reproducir

## The counter: signing in.
counter-sign-in = Iniciar sesión
counter-sign-out = Cerrar sesión
counter-guide = Guía
counter-pin = PIN
counter-at = Mostrador { $counter }
counter-without-counter = Sin mostrador, pero en el edificio
counter-taken = Ocupado: { $guide }
counter-reachable-about = Verá un mensaje aquí cuando alguien necesite su idioma.
counter-move = Cambiar de mostrador

## The counter: status.
counter-status-closed = Cerrado
counter-status-reachable = Localizable
counter-status-paused = En pausa
counter-status-free = Libre
counter-status-armed = Espera al siguiente
counter-status-called = Visitante llamado
counter-status-serving = Ayudando

## The counter: commands.
counter-next = Siguiente, por favor
counter-armed-about = Se llamará aquí automáticamente a la próxima persona a la que usted pueda atender.
counter-disarm = Dejar de esperar
counter-call-number = Llamar un número
counter-number-field = Número, por ejemplo A017
counter-recall = Llamar otra vez
counter-recalls = { $count } de { $limit }
counter-start = El visitante está aquí
counter-no-show = No vino
counter-return = De vuelta a la cola
counter-restore = Restablecer un número
counter-park = Aparcar
counter-park-manual = Hasta que yo lo recupere
counter-park-minutes = Durante { $minutes } min
counter-parked = Aparcados
counter-parked-due = { $number } lleva { $minutes } min aparcado
counter-parked-back = volverá a la cola a las { $time }
counter-parked-reminder = recordatorio a las { $time }
counter-unpark = Recuperar
counter-transfer = Derivar
counter-transfer-to = ¿Adónde?
counter-transfer-errand = A un trámite
counter-transfer-counter = A un mostrador
counter-transfer-guide = A un guía
counter-transfer-place = Lugar en la cola
counter-place-keep = Conserva su lugar
counter-place-first = Primero
counter-place-last = Último
counter-return-to-me = Vuelve a mí después
counter-add-errand = Añadir un trámite
counter-finish = Finalizar
counter-outcome = ¿Cómo terminó?
counter-reason = ¿Por qué vino el visitante?
counter-skip = Omitir
counter-cancel = Cancelar
counter-more = Más
counter-undo = Deshacer: { $action }
counter-undo-call = La llamada
counter-undone = Deshecho: { $action }
counter-pause = Hacer una pausa
counter-pause-reason = ¿Por qué la pausa?
counter-pause-break = Descanso
counter-pause-lunch = Comida
counter-pause-phone = Teléfono
counter-pause-meeting = Reunión
counter-pause-other = Otro
counter-paused-since = { $reason } desde las { $time }
counter-resume = Volver de la pausa
counter-take-ticket = Número nuevo
counter-ticket-taken = El número { $number } está en la cola
counter-search = Buscar
counter-nothing-found = No se encontró nada
counter-guide-away = No está aquí
counter-screen-language = Idioma de la pantalla

## The counter: the visit.
counter-no-visit = Ningún visitante ahora
counter-called = Se ha llamado al número { $number }
counter-came = El número { $number } viene hacia usted
counter-errand = Trámite
counter-languages = Idiomas
counter-waited = Esperó { $duration }
counter-lasted = En curso desde hace { $duration }
counter-need-seat = Dé tiempo al visitante para acercarse y ofrézcale una silla.
counter-need-step-free = El mostrador no debe tener escalones.
counter-need-quiet-call = El número no se ve en el panel. Busque al visitante con la mirada o acérquese.
counter-need-interpreter = Llame a un intérprete antes de empezar.
counter-need-fetch = Acérquese al visitante.

## The counter: why this visitor.
counter-why = Por qué este visitante
counter-why-waited = ha esperado { $minutes } min, objetivo { $target } min
counter-why-scarce =
    { $count ->
        [0] nadie aquí puede atender en { $language }
        [one] solo 1 guía puede atender en { $language }
       *[other] solo { $count } guías pueden atender en { $language }
    }
counter-why-booked = cita a las { $time }
counter-why-head-start = { $minutes } min de ventaja
counter-why-first = pasado al principio de la cola
counter-why-reserved = reservado para usted

## The counter: queue.
counter-next-list = Siguientes en la cola
counter-unmatched = Nadie aquí puede ayudar
counter-waiting-for-me =
    { $count ->
        [0] Nadie le espera
        [one] 1 persona le espera
       *[other] { $count } personas le esperan
    }
counter-longest = Espera más larga: { $duration }
counter-within-target = Dentro del objetivo
counter-near-target = Cerca del objetivo
counter-over-target = Supera el objetivo
counter-colleagues = Compañeros

## The counter: help, alarm, languages wanted.
counter-help-asked = Alguien pide ayuda en { $device }. Idioma: { $language }
counter-help-answer = Voy yo
counter-staff-call = Alarma silenciosa
counter-staff-called = Enviado
counter-staff-unsent = No se ha enviado. Inténtelo de nuevo o llame por teléfono.
counter-staff-unseen = Enviado, pero ningún otro mostrador lo ve. Llame por teléfono.
counter-staff-alarm = Alarma del mostrador { $counter }. Vaya con calma.
counter-staff-answer = Ya voy
counter-staff-answered = Viene un compañero
counter-staff-going = Usted va al mostrador { $counter }
counter-wanted = Se necesita: { $language }. Espera de { $minutes } min, el mostrador { $counter } está libre.
counter-wanted-no-counter = Se necesita: { $language }. Espera de { $minutes } min, todavía no hay mostrador libre.
counter-step-in = Atender al visitante

## The link.
link-lost = Sin contacto con la cola
link-lost-since = Sin conexión con la cola desde las { $time }
link-lost-about = La visita se conserva. La pantalla vuelve a conectarse sola.
link-trying = Conectando de nuevo…
link-stale = Sin actualizar desde las { $time }
link-sending = Enviando…
link-no-answer = La cola no ha respondido. Compruebe cómo está antes de intentarlo de nuevo.

## The manager's view at a counter.
manager-title = La sala ahora
manager-open-room = Abrir la sala
manager-close-room = Cerrar la sala
manager-close-room-about = Nadie podrá tomar números nuevos. Quienes esperan recibirán ayuda.
manager-room-open = La sala está abierta
manager-room-closed = La sala está cerrada
manager-open-errand = Abrir
manager-close-errand = Cerrar
manager-sign-out = Cerrar sesión a un compañero
manager-errands = Trámites
manager-counters = Mostradores
manager-language-alarms = Idiomas que se necesitan
manager-language-alarm = { $language }: espera de { $minutes } min
manager-reachable =
    { $count ->
        [0] Nadie localizable en el edificio
        [one] 1 localizable en el edificio
       *[other] { $count } localizables en el edificio
    }
manager-devices = Pantallas e impresoras
manager-devices-ok = Todo funciona.
manager-announce = Escribir un aviso
manager-announce-language = ¿En qué idioma escribe?
manager-announce-until = Visible hasta
manager-announce-no-end = Visible hasta que alguien lo quite
manager-announce-missing = Falta: { $languages }
manager-announce-full = No caben más letras.
manager-announce-publish = Mostrar el aviso
manager-announce-clear = Quitar el aviso
manager-end-ticket = Terminar un número
manager-end-reason = Motivo
manager-done = Hecho
manager-nothing = Nada por ahora

## Devices and their problems.
device-kiosk = Máquina de números
device-board = Panel
device-counter = Pantalla de mostrador
problem-offline = Sin contacto
problem-paper-low = Queda poco papel
problem-paper-out = No hay papel
problem-cover-open = La tapa de la impresora está abierta
problem-printer-offline = La impresora no responde
problem-printer-error = Error de la impresora
problem-no-sound = Sin sonido
problem-no-speech = Sin lectura en voz alta
problem-disk-full = El almacenamiento del equipo está lleno
problem-numbers-low = Quedan pocos números propios en la máquina de números
problem-clock = El reloj está mal
problem-screen-size = La pantalla es demasiado pequeña
problem-language-unknown = Un idioma no tiene botón
problem-other = Otro problema: { $problem }

## The manager's pages in the browser.
report-title = Informe
report-from = Desde el día
report-to = Hasta el día
report-show = Mostrar
report-by-errand = Por trámite
report-by-language = Por idioma
report-by-hour = Por hora
report-by-guide = Por guía
report-total = Total
report-taken = Números
report-served = Recibieron ayuda
report-cancelled = Salieron de la cola
report-unserved = No recibieron ayuda
report-wait-p50 = Espera, mediana
report-wait-p90 = Espera, 9 de 10
report-wait-max = Espera, máxima
report-served-p50 = Visita, mediana
report-outcomes = Cómo terminaron las visitas
report-reasons = Por qué vinieron los visitantes
report-solved-here = Resueltas en el primer contacto
report-avoidable = Se podrían haber evitado
report-ratings = Opinión de los visitantes
report-forecast = Cuánto acertaron los tiempos de espera
report-forecast-about = El { $percent } % de { $count } visitas esperó más de lo que dijimos (95 % de confianza: { $low }–{ $high } %). El objetivo es el 10 %.
report-too-few = Menos de 5 visitas no se muestran
report-empty = Ninguna visita en estos días.

## The paper.
paper-taken = Número tomado el { $date } a las { $time }
paper-valid = El número vale hoy.
paper-lost = ¿Se le pasó el turno? Acérquese a un mostrador y le ayudaremos.

## Refusals as a visitor reads them.
refusal-room-closed = Ahora mismo está cerrado. ¿Es urgente? Pulse «Necesito ayuda».
refusal-errand-closed = Ese trámite está cerrado ahora. Elija otro trámite o pida ayuda.
refusal-quota-reached = Los números de hoy para ese trámite se han acabado. Elija otro trámite o pida ayuda.
refusal-series-full = Todos los números están en uso ahora. Inténtelo de nuevo dentro de un rato o pida ayuda.
refusal-unknown-errand = Ese trámite ya no existe. Elija otro.
refusal-unknown-language = No podemos ofrecer ese idioma aquí. Elija otro o pida ayuda.
refusal-unknown-ticket = No encontramos su número. Acérquese a un mostrador y le ayudaremos.
refusal-already-called = Su número ya ha sido llamado. Mire el panel o acérquese a un mostrador.
refusal-already-ended = Su número ya ha terminado. Tome uno nuevo si quiere más ayuda.
refusal-other = No ha sido posible. Inténtelo de nuevo o pida ayuda.

## Refusals as a guide or manager reads them.
refused-bad-request = La cola no entendió la orden. Actualice el programa.
refused-not-allowed = No tiene permiso para hacer eso.
refused-unknown-errand = El trámite ya no existe.
refused-unknown-language = La sala no ofrece ese idioma.
refused-unknown-ticket = Hoy no existe ese número.
refused-unknown-counter = El mostrador no existe.
refused-unknown-outcome = Ese resultado ya no existe. Elija otro.
refused-unknown-reason = Ese motivo ya no existe. Elija otro.
refused-unknown-guide-or-pin = Nombre o PIN incorrectos. Inténtelo de nuevo.
refused-locked-out = Demasiados intentos fallidos. Espere unos minutos e inténtelo de nuevo.
refused-counter-taken = Un compañero tiene la sesión iniciada en ese mostrador.
refused-not-signed-in = Inicie sesión primero.
refused-paused = Está en pausa. Termine la pausa primero.
refused-busy = Ya tiene un visitante. Termine esa visita primero.
refused-no-visitor = No tiene ningún visitante ahora.
refused-nobody-waiting = Nadie le espera ahora.
refused-already-called = Un compañero se adelantó. El número ya ha sido llamado.
refused-still-open = El número sigue activo. No hace falta restablecerlo.
refused-already-started = La visita ya ha empezado.
refused-not-started = Indique primero que el visitante está aquí.
refused-already-ended = El número ya ha terminado.
refused-not-for-you = El visitante está reservado para un compañero.
refused-not-on-duty = Nadie ha iniciado sesión allí en este momento.
refused-number-in-use = Ese número ya se ha dado a un nuevo visitante.
refused-room-closed = La sala está cerrada.
refused-errand-closed = El trámite está cerrado.
refused-quota-reached = Los números de hoy para el trámite se han acabado.
refused-series-full = No hay números libres en la serie ahora.
refused-recall-limit = El número ya se ha llamado todas las veces posibles.
refused-outcome-required = Elija cómo terminó la visita.
refused-nothing-to-undo = No hay nada que deshacer.
refused-other = No ha sido posible. Inténtelo de nuevo.
