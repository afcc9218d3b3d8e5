### Russian.

## Names of the languages.
language-sv = шведский
language-en = английский
language-fa = персидский
language-ar = арабский
language-tr = турецкий
language-bs = боснийский
language-sr = сербский
language-hr = хорватский
language-so = сомалийский
language-ru = русский
language-de = немецкий
language-es = испанский
language-it = итальянский
language-fi = финский
language-swl = шведский жестовый язык
language-ckb = курдский (сорани)
language-kmr-arab = курдский (бадинани)
language-kmr = курдский (курманджи)
language-az = азербайджанский
language-azb = южноазербайджанский
language-fa-af = дари

## Days and opening hours.
day-on-mon = в понедельник
day-on-tue = во вторник
day-on-wed = в среду
day-on-thu = в четверг
day-on-fri = в пятницу
day-on-sat = в субботу
day-on-sun = в воскресенье
day-today = сегодня
day-tomorrow = завтра
hours-open-until = Открыто до { $time }
hours-closed = Закрыто
hours-opens = Мы откроемся { $day } в { $time }.
hours-opens-unknown = Мы пока не знаем, когда снова откроемся.

## Durations.
duration-under-minute = меньше 1 мин
duration-minutes = { $minutes } мин
duration-hours = { $hours } ч
duration-hours-minutes = { $hours } ч { $minutes } мин

## How long until the call.
wait-title = Время ожидания
wait-range = { $low }–{ $high } мин
wait-range-about = примерно { $low }–{ $high } мин
wait-at-most = не больше { $high } мин
wait-at-most-about = примерно { $high } мин
wait-more-than = больше { $low } мин
wait-unknown = Мы не можем сказать, сколько вам придётся ждать.
wait-unknown-card = Время ожидания неизвестно
wait-spoken = Вам нужно подождать примерно от { $low } до { $high } минут.
wait-spoken-at-most = Вам нужно подождать не больше { $high } минут.
wait-ahead =
    { $count ->
        [0] Перед вами в очереди никого нет.
        [one] Перед вами { $count } человек.
        [few] Перед вами { $count } человека.
        [many] Перед вами { $count } человек.
       *[other] Перед вами { $count } человека.
    }

## The ticket, on the kiosk, the visitor's page and the paper.
ticket-your-number = Ваш номер
ticket-next = Когда подойдёт ваша очередь, мы покажем ваш номер на табло и объявим его.
ticket-next-quiet = Мы не будем объявлять ваш номер. Следите за очередью в телефоне или ждите рядом со стойками: мы сами к вам обратимся.
ticket-next-fetch = Сядьте там, где вам удобно. Консультант подойдёт к вам.
ticket-next-unmatched = Вы в очереди. Сотрудники видят, что вам нужно, и ищут того, кто сможет вам помочь.
ticket-scan = Следите за очередью в телефоне
ticket-scan-about = Наведите камеру на код. Тогда вы сможете ненадолго выйти.
ticket-scan-how = Наведите камеру на код.
ticket-booked = Вы записаны на { $time }.

## Needs.
need-seat = Мне трудно стоять
need-seat-about = Ждите сидя. Сотрудники дадут вам время подойти.
need-step-free = Стойка без ступенек
need-step-free-about = Для инвалидной коляски, ходунков или детской коляски.
need-quiet-call = Не объявляйте мой номер
need-quiet-call-about = Ваш номер будет виден только в телефоне и у стойки, но не на табло.
need-interpreter = Мне нужен переводчик
need-interpreter-about = Мы поможем вам через переводчика, например по телефону.
need-fetch = Подойдите ко мне
need-fetch-about = Консультант подойдёт к вам, когда наступит ваша очередь.

## The kiosk: first page and language.
kiosk-welcome = Добро пожаловать
kiosk-touch = Нажмите на экран, чтобы начать
kiosk-waits-now = Время ожидания сейчас
kiosk-language-choose = Выберите язык
kiosk-language-said = Русский. Нажмите здесь, чтобы получить помощь на русском языке.
kiosk-language-change = Сменить язык

## The kiosk: errand, and a second language.
kiosk-errand-choose = По какому вопросу вам нужна помощь?
kiosk-errand-closed = Сейчас закрыто
kiosk-errand-used-up = На сегодня номеров нет
kiosk-page-next = Показать ещё
kiosk-page-previous = Показать предыдущие
kiosk-swedish-too = Мне подойдёт и шведский
kiosk-english-too = Мне подойдёт и английский
kiosk-too-about = Тогда вам сможет помочь больше людей.
kiosk-too-wait = Тогда время ожидания: { $wait }

## The kiosk: nobody on duty speaks the language.
kiosk-nobody = Сейчас здесь никто не говорит на вашем языке
kiosk-nobody-about = Вы всё равно можете получить помощь. Выберите то, что вам больше подходит.
kiosk-nobody-errand = Сейчас здесь нет никого, кто может помочь по этому вопросу
kiosk-way-interpreter = Получить помощь через переводчика
kiosk-way-interpreter-about = Когда подойдёт ваша очередь, мы найдём переводчика, часто по телефону.
kiosk-way-language = Выбрать ещё один язык
kiosk-way-language-about = Если вы говорите и на других языках, вам сможет помочь больше людей.
kiosk-way-wait = Подождать того, кто говорит на моём языке
kiosk-way-wait-about = Мы спросим коллег в здании. Возможно, придётся долго ждать.

## The kiosk: needs, booked time, taking the number.
kiosk-needs = Нужны ли вам особые условия?
kiosk-needs-about = Можно выбрать несколько пунктов или ни одного.
kiosk-booked-choose = На какое время вы записаны?
kiosk-booked-earlier = Более раннее время
kiosk-booked-later = Более позднее время
kiosk-booked-now = сейчас
kiosk-booked-none = У меня нет записи
kiosk-take = Взять номер
kiosk-taking = Получаем ваш номер…
kiosk-no-number = Вы не получили номер. Попробуйте ещё раз или подойдите к ближайшей стойке.

## The kiosk: the ticket page.
kiosk-paper-take = Возьмите талон
kiosk-paper-printing = Печатаем…
kiosk-paper-failed = Талон не удалось напечатать. Ваш номер всё равно действует.
kiosk-paper-none = Сейчас нет бумажных талонов. Ваш номер появится здесь, на экране.
kiosk-remember-only = Запомните номер или сфотографируйте его.
kiosk-done = Готово
kiosk-show-longer = Показать дольше
kiosk-wrong-errand = Не тот вопрос?
kiosk-returns =
    { $seconds ->
        [one] Экран вернётся к началу через { $seconds } секунду.
        [few] Экран вернётся к началу через { $seconds } секунды.
        [many] Экран вернётся к началу через { $seconds } секунд.
       *[other] Экран вернётся к началу через { $seconds } секунды.
    }

## The kiosk: help, always on the screen.
kiosk-help = Мне нужна помощь
kiosk-help-asked = Вам скоро помогут
kiosk-help-asked-about = Пожалуйста, оставайтесь у экрана. Сотрудники знают, что вы здесь.
kiosk-help-answered = Консультант уже идёт к вам.
kiosk-help-failed = Сейчас экран не может связаться с сотрудниками. Подойдите к ближайшей стойке.

## The kiosk: closed, on its own, not up to date.
kiosk-closed = Мы закрыты
kiosk-closed-about = Если у вас уже есть номер, мы поможем вам сегодня. Если номера нет, позвоните в муниципалитет или зайдите на его сайт.
kiosk-offline = Сейчас у экрана нет связи с электронной очередью. Вы получите действительный номер, и ваше место считается с этого момента.
kiosk-offline-ticket = Сейчас у экрана нет связи с электронной очередью. Ваш номер действителен, и ваше место считается с этого момента.
kiosk-message-next = Следующее сообщение ({ $index } из { $count })
kiosk-offline-full = Сейчас на этом экране больше нет номеров. Подойдите к ближайшей стойке.
kiosk-stale = Сейчас мы не можем показать время ожидания.
kiosk-starting = Подождите немного…
screen-refused = Экрану не разрешено подключаться к залу. Проверьте пароль экрана.
screen-refused-about = Сообщите тому, кто обслуживает систему, что здесь написано. Экран сам повторит попытку.
trial-ribbon = Пробный зал: здесь всё не по-настоящему
trial-pin = Пробный зал: PIN-код { $pin }

## The kiosk: idle, switches, navigation.
kiosk-idle = Вы ещё здесь?
kiosk-idle-stay = Да, я ещё здесь
kiosk-back = Назад
kiosk-continue = Далее
kiosk-larger-text = Более крупный текст
kiosk-high-contrast = Более высокий контраст
kiosk-low-reach = Кнопки ниже
kiosk-speech-on = Читать вслух
kiosk-speech-off = Выключить чтение вслух
kiosk-speech-repeat = Прочитать ещё раз
kiosk-speech-stop = Остановить
kiosk-louder = Громче
kiosk-quieter = Тише
kiosk-speech-missing = Чтение вслух на этом языке пока невозможно.

## The kiosk: only spoken.
kiosk-spoken-keys = Листайте стрелками. Чтобы выбрать, нажмите круглую кнопку.
kiosk-spoken-choice = { $name }. Вариант { $index } из { $count }.
kiosk-spoken-on = { $name }, выбрано.
kiosk-spoken-off = { $name }, не выбрано.
kiosk-spoken-number = Ваш номер: { $number }.

## The visitor's page on the phone.
page-title = Номер { $number }
page-waiting = Вы в очереди
page-called = Ваша очередь. Пройдите к стойке { $counter }.
page-called-fetch = Ваша очередь. Консультант идёт к вам.
page-serving = Вам помогают у стойки { $counter }
page-parked = Ваш визит приостановлен
page-parked-about = Ваше место сохраняется. Мы сообщим вам, когда продолжим.
page-postponed = Вас вызовут не раньше { $time }
page-postponed-about = Ваше место в очереди сохраняется.
page-finished = Ваш визит завершён
page-no-show = Мы вызвали вас, но не увидели
page-no-show-about = Подойдите сегодня к любой стойке, и мы всё уладим.
page-cancelled = Вы вышли из очереди
page-cancelled-about = Всё-таки нужна помощь? Возьмите новый номер или подойдите к любой стойке.
page-ended = Ваш номер больше не действует
page-ended-about = Когда вернётесь, возьмите новый номер или подойдите к любой стойке.
page-what-now = Что будет дальше
page-what-now-none = У вас остались вопросы? Приходите ещё раз или позвоните в муниципалитет.
page-live = Страница обновляется сама. Не закрывайте её.
page-stale = Сейчас у страницы нет связи, она пробует снова. Пока смотрите на табло в зале.
page-reload = Обновить страницу
page-later = Я приду позже
page-later-about = Ваше место сохранится, но вас не будут вызывать, пока не пройдёт выбранное время.
page-later-minutes = Не раньше чем через { $minutes } мин
page-cancel = Выйти из очереди
page-cancel-sure = Вы хотите выйти из очереди?
page-cancel-yes = Да, выйти из очереди
page-cancel-no = Нет, остаться в очереди
page-rate = Как прошёл ваш визит?
page-rate-4 = Очень хорошо
page-rate-3 = Хорошо
page-rate-2 = Не очень хорошо
page-rate-1 = Плохо
page-rate-about = Ответ анонимный, он помогает нам работать лучше.
page-rate-thanks = Спасибо за ваш ответ!
page-changed = Не получилось: состояние вашего визита уже изменилось. Вот что сейчас:
page-busy = Слишком много попыток. Подождите минуту и попробуйте снова.
page-missing = Этого номера больше нет
page-missing-about = Страница действует только в тот день, когда вы взяли номер. Вы в зале? Подойдите к любой стойке, и мы вам поможем.
page-privacy = Мы не сохраняем ни имя, ни номер телефона, только ваш номер в очереди.

## The wall.
wall-now = Вызываем
wall-go-to = Пройдите к стойке { $counter }
wall-counter = Стойка
wall-recent = Последние вызовы
wall-recall = Повторно
wall-recalling = Вызываем ещё раз
wall-waiting =
    { $count ->
        [0] Никто не ждёт
        [one] Ждёт { $count } человек
        [few] Ждут { $count } человека
        [many] Ждут { $count } человек
       *[other] Ждут { $count } человека
    }
wall-no-calls = Добро пожаловать. Возьмите номер в терминале.
wall-stale = Табло не обновляется
wall-stale-about = Последнее обновление в { $time }. Сотрудники вызовут вас.
wall-stale-start = Сотрудники вызовут вас.
wall-no-sound = Нет звука: «{ $text }»
wall-announcement = Объявление
wall-spoken-call = Номер { $number }, пройдите к стойке { $counter }.
wall-spoken-recall = Вызываем ещё раз: номер { $number }, пройдите к стойке { $counter }.
wall-spoken-short = { $number }, стойка { $counter }.
wall-to-left = налево
wall-to-right = направо
wall-to-front = прямо
wall-to-back = позади вас

## The counter: greeting.
counter-greeting = Здравствуйте! Чем я могу вам помочь?
counter-greeting-said = Sdra-stvoj-te! Tchem ja ma-go vam pa-måtch?
counter-greeting-play = Воспроизвести

## The counter: signing in.
counter-sign-in = Войти
counter-sign-out = Выйти
counter-guide = Консультант
counter-pin = PIN-код
counter-at = Стойка { $counter }
counter-without-counter = Без стойки, на связи в здании
counter-taken = Занята: { $guide }
counter-reachable-about = Здесь появится строка, когда кому-то понадобится ваш язык.
counter-move = Сменить стойку

## The counter: status.
counter-status-closed = Закрыта
counter-status-reachable = На связи
counter-status-paused = Перерыв
counter-status-free = Свободна
counter-status-armed = Ждёт следующего
counter-status-called = Номер вызван
counter-status-serving = Идёт визит

## The counter: commands.
counter-next = Следующий, пожалуйста
counter-armed-about = Следующего посетителя, которому вы можете помочь, вызовут сюда автоматически.
counter-disarm = Перестать ждать
counter-call-number = Вызвать номер
counter-number-field = Номер, например A017
counter-recall = Вызвать снова
counter-recalls = { $count } из { $limit }
counter-start = Посетитель здесь
counter-no-show = Не пришёл
counter-return = Вернуть в очередь
counter-restore = Восстановить номер
counter-park = Отложить
counter-park-manual = Пока не возьму обратно
counter-park-minutes = На { $minutes } мин
counter-parked = Отложенные
counter-parked-due = { $number }: отложен уже { $minutes } мин
counter-parked-back = вернётся в очередь в { $time }
counter-parked-reminder = напоминание в { $time }
counter-unpark = Взять обратно
counter-transfer = Передать
counter-transfer-to = Куда?
counter-transfer-errand = К другому вопросу
counter-transfer-counter = К стойке
counter-transfer-guide = К консультанту
counter-transfer-place = Место в очереди
counter-place-keep = Место сохраняется
counter-place-first = В начало
counter-place-last = В конец
counter-return-to-me = Потом вернётся ко мне
counter-add-errand = Добавить вопрос
counter-finish = Завершить
counter-outcome = Чем всё закончилось?
counter-reason = Почему пришёл посетитель?
counter-skip = Пропустить
counter-cancel = Отмена
counter-more = Ещё
counter-undo = Отменить: { $action }
counter-undo-call = Вызов
counter-undone = Отменено: { $action }
counter-pause = Уйти на перерыв
counter-pause-reason = Почему перерыв?
counter-pause-break = Короткий перерыв
counter-pause-lunch = Обед
counter-pause-phone = Телефон
counter-pause-meeting = Совещание
counter-pause-other = Другое
counter-paused-since = { $reason }, с { $time }
counter-resume = Закончить перерыв
counter-take-ticket = Новый номер
counter-ticket-taken = Номер { $number } в очереди
counter-search = Поиск
counter-nothing-found = Ничего не найдено
counter-guide-away = Нет на месте
counter-screen-language = Язык экрана

## The counter: the visit.
counter-no-visit = Сейчас посетителя нет
counter-called = Номер { $number } вызван
counter-came = Номер { $number } идёт к вам
counter-errand = Вопрос
counter-languages = Языки
counter-waited = Ожидание: { $duration }
counter-lasted = Идёт уже { $duration }
counter-need-seat = Дайте посетителю время подойти и предложите стул.
counter-need-step-free = Стойка должна быть без ступенек.
counter-need-quiet-call = Номера нет на табло. Встретьтесь взглядом с посетителем или подойдите к нему.
counter-need-interpreter = Позвоните переводчику, прежде чем начать.
counter-need-fetch = Подойдите к посетителю.

## The counter: why this visitor.
counter-why = Почему именно этот посетитель
counter-why-waited = ожидание { $minutes } из { $target } мин
counter-why-scarce =
    { $count ->
        [0] { $language }: на этом языке здесь никто не может помочь
        [one] { $language }: на этом языке может помочь только { $count } консультант
        [few] { $language }: на этом языке могут помочь только { $count } консультанта
        [many] { $language }: на этом языке могут помочь только { $count } консультантов
       *[other] { $language }: на этом языке могут помочь только { $count } консультанта
    }
counter-why-booked = запись на { $time }
counter-why-head-start = преимущество { $minutes } мин
counter-why-first = перемещён в начало очереди
counter-why-reserved = закреплён за вами

## The counter: queue.
counter-next-list = Следующие в очереди
counter-unmatched = Здесь никто не может помочь
counter-waiting-for-me =
    { $count ->
        [0] Вас никто не ждёт
        [one] Вас ждёт { $count } человек
        [few] Вас ждут { $count } человека
        [many] Вас ждут { $count } человек
       *[other] Вас ждут { $count } человека
    }
counter-longest = Самое долгое ожидание: { $duration }
counter-within-target = В пределах нормы
counter-near-target = У границы нормы
counter-over-target = Больше нормы
counter-colleagues = Коллеги

## The counter: help, alarm, languages wanted.
counter-help-asked = Кому-то нужна помощь: { $device }. Язык: { $language }
counter-help-answer = Я подойду
counter-staff-call = Тихая тревога
counter-staff-called = Отправлено
counter-staff-unsent = Не отправлено. Попробуйте ещё раз или позвоните.
counter-staff-unseen = Отправлено, но ни одна другая стойка этого не видит. Позвоните.
counter-staff-alarm = Тревога у стойки { $counter }. Подойдите туда спокойно.
counter-staff-answer = Я иду
counter-staff-answered = Коллега уже идёт
counter-staff-going = Вы идёте к стойке { $counter }
counter-wanted = Нужен язык: { $language }. Ожидание { $minutes } мин, стойка { $counter } свободна.
counter-wanted-no-counter = Нужен язык: { $language }. Ожидание { $minutes } мин, свободной стойки пока нет.
counter-step-in = Принять посетителя

## The link.
link-lost = Нет связи с электронной очередью
link-lost-since = Нет связи с электронной очередью с { $time }
link-lost-about = Визит сохранён. Экран подключится снова сам.
link-trying = Подключаемся снова…
link-stale = Не обновлялось с { $time }
link-sending = Отправляем…
link-no-answer = Электронная очередь не ответила. Посмотрите, что изменилось, прежде чем пробовать снова.

## The manager's view at a counter.
manager-title = Зал сейчас
manager-open-room = Открыть зал
manager-close-room = Закрыть зал
manager-close-room-about = Никто не сможет взять новый номер. Тем, кто ждёт, помогут.
manager-room-open = Зал открыт
manager-room-closed = Зал закрыт
manager-open-errand = Открыть
manager-close-errand = Закрыть
manager-sign-out = Завершить сеанс коллеги
manager-errands = Вопросы
manager-counters = Стойки
manager-language-alarms = Нужные языки
manager-language-alarm = { $language }: ожидание { $minutes } мин
manager-reachable =
    { $count ->
        [0] В здании никого нет на связи
        [one] { $count } человек на связи в здании
        [few] { $count } человека на связи в здании
        [many] { $count } человек на связи в здании
       *[other] { $count } человека на связи в здании
    }
manager-devices = Экраны и принтеры
manager-devices-ok = Всё работает.
manager-announce = Написать объявление
manager-announce-language = На каком языке вы пишете?
manager-announce-until = Показывать до
manager-announce-no-end = Показывается, пока кто-нибудь не уберёт
manager-announce-missing = Ещё не написано: { $languages }
manager-announce-full = Больше букв не поместится.
manager-announce-publish = Показать объявление
manager-announce-clear = Убрать объявление
manager-end-ticket = Закрыть номер
manager-end-reason = Причина
manager-done = Готово
manager-nothing = Сейчас ничего нет

## Devices and their problems.
device-kiosk = Терминал
device-board = Табло
device-counter = Экран стойки
problem-offline = Нет связи
problem-paper-low = Бумага скоро кончится
problem-paper-out = Бумага кончилась
problem-cover-open = Крышка принтера открыта
problem-printer-offline = Принтер не отвечает
problem-printer-error = Ошибка принтера
problem-no-sound = Нет звука
problem-no-speech = Нет чтения вслух
problem-disk-full = На компьютере кончилось место
problem-numbers-low = Собственные номера терминала скоро закончатся
problem-clock = Часы идут неправильно
problem-screen-size = Экран слишком маленький
problem-language-unknown = У одного языка нет кнопки
problem-other = Другая неполадка: { $problem }

## The manager's pages in the browser.
report-title = Отчёт
report-from = С даты
report-to = По дату
report-show = Показать
report-by-errand = По вопросам
report-by-language = По языкам
report-by-hour = По часам
report-by-guide = По консультантам
report-total = Всего
report-taken = Номера
report-served = Получили помощь
report-cancelled = Вышли из очереди
report-unserved = Не получили помощи
report-wait-p50 = Ожидание, медиана
report-wait-p90 = Ожидание, 9 из 10
report-wait-max = Ожидание, самое долгое
report-served-p50 = Визит, медиана
report-outcomes = Чем закончились визиты
report-reasons = Почему приходили посетители
report-solved-here = Решено при первом обращении
report-avoidable = Можно было избежать
report-ratings = Оценки посетителей
report-forecast = Насколько точно мы называли время ожидания
report-forecast-about = Дольше, чем мы говорили, ждали в { $percent } % случаев (всего визитов: { $count }; с вероятностью 95 %: { $low }–{ $high } %). Цель: 10 %.
report-too-few = Меньше 5 визитов не показываем
report-empty = В эти дни визитов не было.

## The paper.
paper-taken = Номер взят { $date } в { $time }
paper-valid = Номер действует сегодня.
paper-lost = Пропустили свою очередь? Подойдите к любой стойке, и мы вам поможем.

## Refusals as a visitor reads them.
refusal-room-closed = Сейчас мы закрыты. Дело срочное? Нажмите «Мне нужна помощь».
refusal-errand-closed = Сейчас по этому вопросу не принимают. Выберите другой вопрос или попросите помощи.
refusal-quota-reached = Номера по этому вопросу на сегодня закончились. Выберите другой вопрос или попросите помощи.
refusal-series-full = Сейчас все номера заняты. Попробуйте ещё раз чуть позже или попросите помощи.
refusal-unknown-errand = Этого вопроса больше нет в списке. Выберите другой.
refusal-unknown-language = Этот язык мы здесь предложить не можем. Выберите другой или попросите помощи.
refusal-unknown-ticket = Мы не можем найти ваш номер. Подойдите к любой стойке, и мы вам поможем.
refusal-already-called = Ваш номер уже вызван. Посмотрите на табло или подойдите к любой стойке.
refusal-already-ended = Ваш номер уже закрыт. Если вам ещё нужна помощь, возьмите новый.
refusal-other = Не получилось. Попробуйте ещё раз или попросите помощи.

## Refusals as a guide or manager reads them.
refused-bad-request = Электронная очередь не поняла команду. Обновите программу.
refused-not-allowed = У вас нет на это прав.
refused-unknown-errand = Этого вопроса больше нет.
refused-unknown-language = Такого языка в зале нет.
refused-unknown-ticket = Такого номера сегодня нет.
refused-unknown-counter = Такой стойки нет.
refused-unknown-outcome = Такого результата больше нет. Выберите другой.
refused-unknown-reason = Такой причины больше нет. Выберите другую.
refused-unknown-guide-or-pin = Неверное имя или PIN-код. Попробуйте ещё раз.
refused-locked-out = Слишком много ошибок. Подождите несколько минут и попробуйте ещё раз.
refused-counter-taken = За этой стойкой уже работает коллега.
refused-not-signed-in = Сначала войдите.
refused-paused = У вас перерыв. Сначала закончите его.
refused-busy = У вас уже есть посетитель. Сначала завершите этот визит.
refused-no-visitor = Сейчас у вас нет посетителя.
refused-nobody-waiting = Сейчас вас никто не ждёт.
refused-already-called = Коллега успел раньше. Номер уже вызван.
refused-still-open = Номер ещё действует. Восстанавливать его не нужно.
refused-already-started = Визит уже начался.
refused-not-started = Сначала отметьте, что посетитель здесь.
refused-already-ended = Номер уже закрыт.
refused-not-for-you = Посетитель закреплён за вашим коллегой.
refused-not-on-duty = Сейчас там никто не вошёл в систему.
refused-number-in-use = Этот номер уже получил новый посетитель.
refused-room-closed = Зал закрыт.
refused-errand-closed = Приём по этому вопросу закрыт.
refused-quota-reached = Номера по этому вопросу на сегодня закончились.
refused-series-full = Сейчас в серии нет свободных номеров.
refused-recall-limit = Номер уже вызван столько раз, сколько разрешено.
refused-outcome-required = Укажите, чем закончился визит.
refused-nothing-to-undo = Отменять нечего.
refused-other = Не получилось. Попробуйте ещё раз.
