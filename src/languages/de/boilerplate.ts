import type { Boilerplate } from '../kinds/boilerplate.ts'

export const boilerplate: Boilerplate = {
  rules: [
    // Tables of contents
    {
      id: 'toc.inhalt',
      role: 'table-of-contents',
      match: /^(?:das )?(?:inhalt(?:e|sverzeichnis|sübersicht|sangabe)?|gliederung|übersicht|artikelübersicht)(?: (?:dieses|des) (?:artikels|beitrags|ratgebers|textes))?\s*:?(?:\s*[[(](?:verbergen|anzeigen|ausblenden|einblenden|öffnen|schließen)[\])])?$/iu,
      opens: true,
      hits: 'Inhaltsverzeichnis [Anzeigen]',
      spares: 'Inhalt der Verordnung ist ein Exportverbot.',
    },
    {
      id: 'toc.in-diesem-artikel',
      role: 'table-of-contents',
      match:
        /^(?:in (?:diesem (?:artikel|beitrag|ratgeber|text|guide)|dieser (?:ausgabe|übersicht))(?: (?:lesen|erfahren|finden) (?:sie|du|ihr))?|das (?:erwartet (?:dich|sie|euch)|lesen sie|erfährst du|erfahren sie)(?: (?:hier|in diesem (?:artikel|beitrag|text)|heute))?|darum geht(?:'s| es)(?: (?:hier|heute|in diesem (?:artikel|beitrag)))?|die themen (?:im überblick|dieses artikels|des artikels)|alles auf einen blick)\s*:?$/iu,
      opens: true,
      hits: 'In diesem Artikel:',
      spares: 'In diesem Artikel des Gesetzes steht kein Wort über Chips.',
    },
    { id: 'toc.springe-zu', role: 'table-of-contents', match: /^(?:spring(?:e|en sie)? (?:direkt )?zu(?:m abschnitt|m kapitel|r stelle)?|direkt zu(?:m abschnitt|m thema)?|abschnitte|kapitel|schnellnavigation|sprungmarken)\s*:?$/iu, opens: true, hits: 'Direkt zum Abschnitt:', spares: 'Kapitel zwei handelt von Chips.' },
    { id: 'toc.anzeigen', role: 'table-of-contents', match: /^(?:inhaltsverzeichnis|inhalt|gliederung) (?:anzeigen|ausklappen|einklappen|verbergen|aufklappen|öffnen|schließen)$/iu, hits: 'Inhaltsverzeichnis ausklappen', spares: 'Inhalte anzeigen wollte das Gericht nicht.' },
    { id: 'toc.das-wichtigste-lesen', role: 'table-of-contents', match: /^(?:was (?:sie|du|dich|euch) (?:in diesem (?:artikel|beitrag)|hier) (?:erwartet|lernst|erfährst|erfahren)|(?:überblick|themen):?)$/iu, opens: true, weight: 0.75, hits: 'Was dich in diesem Artikel erwartet', spares: 'Was die Branche erwartet' },

    // Navigation
    { id: 'navigation.startseite', role: 'navigation', match: /^(?:startseite|home|homepage|titelseite|start)\s*(?:[>»›/|▸▶·•→:-]+\s*\S[^.!?]{0,120})$/iu, where: 'start', hits: 'Startseite > Wirtschaft > Unternehmen', spares: 'Startseiten vieler Portale meldeten das Verbot.' },
    { id: 'navigation.sie-sind-hier', role: 'navigation', match: /^(?:sie (?:sind|befinden sich)|du bist|du befindest dich) hier\s*(?::|$)/iu, hits: 'Sie sind hier: Start / Technik', spares: 'Sie sind hierzulande kaum zu bekommen.' },
    {
      id: 'navigation.zum-inhalt',
      role: 'navigation',
      match: /^(?:(?:direkt |weiter )?(?:zum|zur|zu den) (?:inhalt|hauptinhalt|menü|hauptmenü|suche|navigation|hauptnavigation|seitenanfang|footer|fußzeile|anfang|kommentaren?|artikel|startseite|übersicht|themenseite|beginn)(?: (?:springen|wechseln|gehen|der seite))?|(?:inhalt|navigation|menü) überspringen)$/iu,
      hits: 'Zum Inhalt springen',
      spares: 'Zum Inhalt der Gespräche schwieg das Ministerium.',
    },
    {
      id: 'navigation.menue',
      role: 'navigation',
      match: /^(?:(?:haupt)?menü|(?:haupt)?navigation|suche|suchen|schließen|öffnen|ressorts?|rubriken|alle ressorts|mehr)(?: (?:öffnen|schließen|anzeigen|einblenden|ausblenden|starten|aufklappen|zuklappen))?(?:\s*[x×☰])?$/iu,
      weight: 0.85,
      hits: 'Menü öffnen',
      spares: 'Suche nach Ersatz für Wafer',
    },
    {
      id: 'navigation.anmelden',
      role: 'navigation',
      match: /^(?:(?:ein|aus)loggen|log-?in|log-?out|anmelden|abmelden|registrieren|konto(?: erstellen)?|mein (?:konto|profil|bereich|account)|meine (?:merkliste|artikel|themen)|benutzerkonto|kundenkonto|jetzt (?:anmelden|einloggen|registrieren)|passwort vergessen\??|merkliste|leserservice|e-?paper|abo-?shop)$/iu,
      hits: 'Mein Konto',
      spares: 'Anmelden müssen Exporteure jede Lieferung.',
    },
    {
      id: 'navigation.naechster-artikel',
      role: 'navigation',
      match: /^(?:[<«←‹]\s*)?(?:nächste[rs]?|vorherige[rs]?|vorige[rs]?|voriger|zum (?:nächsten|vorherigen)|letzter) (?:artikel|beitrag|seite|post|bild|meldung|news|eintrag|video)(?:\s*[:>»→]\s*\S.{0,140}|\s*[>»→›]?)$/iu,
      hits: 'Nächster Artikel',
      spares: 'Nächster Artikel im Angebot wird ein Chip für Autos.',
    },
    {
      id: 'navigation.nach-oben',
      role: 'navigation',
      match: /^(?:(?:zurück )?(?:nach|zum seitenanfang) ?oben|seitenanfang|zurück(?: (?:zur (?:startseite|übersicht|liste)|zum (?:anfang|artikel|seitenanfang)))?|weiter|zurück zum anfang)(?:\s*[↑^»>›])?$/iu,
      weight: 0.88,
      hits: 'Zurück zur Startseite',
      spares: 'Zurück zur Tagesordnung kann die Branche nicht.',
    },
    { id: 'navigation.seite-von', role: 'navigation', match: /^(?:auf )?(?:seite|bild|teil|folie|foto)\s*\d{1,3}\s*(?:\/|von)\s*\d{1,3}$/iu, hits: 'Seite 2 von 5', spares: 'Seite 2 des Berichts nennt drei Namen.' },
    { id: 'navigation.auf-einer-seite', role: 'navigation', match: /^(?:artikel |beitrag )?auf (?:einer|mehreren) seiten? (?:lesen|anzeigen)$/iu, hits: 'Auf einer Seite lesen', spares: 'Auf einer Seite steht das Verbot.' },
    { id: 'navigation.mehr-anzeigen', role: 'navigation', match: /^(?:mehr|weitere|alle)(?: (?:artikel|beiträge|meldungen|inhalte|ergebnisse|news))? (?:anzeigen|laden|ansehen|einblenden|sehen)(?:\s*[»>→+…])?$/iu, hits: 'Mehr anzeigen', spares: 'Mehr anzeigen müssen künftig auch Händler.' },
    {
      id: 'navigation.weiterlesen',
      role: 'navigation',
      match: /^(?:weiterlesen|weiter lesen|mehr lesen|mehr erfahren|zum artikel|zum beitrag|jetzt lesen|ganzen artikel lesen|zur meldung|mehr dazu|mehr infos?|weitere informationen|hier weiterlesen|weiter zum artikel)(?:\s*(?:…|\.{3}|[»>→›]+))?$/iu,
      weight: 0.85,
      hits: 'Weiterlesen »',
      spares: 'Mehr erfahren will auch der Ausschuss.',
    },
    {
      id: 'navigation.fusszeile',
      role: 'navigation',
      match:
        /^(?:impressum|datenschutz(?:erklärung|hinweise?|bestimmungen|einstellungen)?|agb|nutzungsbedingungen|nutzungsrechte|kontakt(?:formular)?|über uns|wir über uns|mediadaten|werbung|werben(?: auf .{2,30})?|jobs|karriere|stellenmarkt|stellenangebote|newsletter|rss(?:-feeds?)?|hilfe|faq|hilfe & kontakt|sitemap|archiv|abo|abonnement|abo-service|barrierefreiheit(?:serklärung)?|privatsphäre|cookie-?einstellungen|utiq verwalten|presse|redaktion|verlag|partner|netiquette|widerrufsrecht|(?:verträge|abo|vertrag) (?:hier )?kündigen|anzeigen (?:aufgeben|buchen)|leserbrief(?:e)?(?: schreiben)?|hefte?|shop|gewinnspiele|community|forum)$/iu,
      weight: 0.8,
      hits: 'Impressum',
      spares: 'Archive belegen den Handel.',
    },
    {
      id: 'navigation.ressort',
      role: 'navigation',
      match:
        /^(?:politik|wirtschaft|unternehmen|märkte|finanzen|börse|geld|inland|ausland|international|deutschland|österreich|schweiz|welt|europa|asien|usa|china|panorama|gesellschaft|lokales|regionales?|region|sport|fußball|bundesliga|kultur|feuilleton|medien|wissen|wissenschaft|forschung|technik|technologie|tech|digital|digitales|netzwelt|netzpolitik|it|hardware|software|mobil|gaming|spiele|auto|mobilität|motor|reise|reisen|leben|lifestyle|mode|beauty|stil|genuss|rezepte|kochen|essen & trinken|familie|gesundheit|ratgeber|verbraucher|karriere|job|immobilien|wohnen|garten|haus & garten|umwelt|klima|energie|meinung|kommentare|kolumnen|debatte|analyse|podcasts?|videos?|fotos|bilder|live|liveticker|news|nachrichten|schlagzeilen|eilmeldungen|top-themen|themen|dossiers?|magazin|wetter|tv-programm|rätsel|sudoku|horoskop|tests?|testberichte|bestenlisten|deals|angebote|downloads|vergleich|gutscheine|plus|premium|abo|e-paper)$/iu,
      weight: 0.5,
      hits: 'Wirtschaft',
      spares: 'Wirtschaft fordert weniger Auflagen',
    },
    {
      id: 'navigation.suchbegriff',
      role: 'navigation',
      match: /^(?:suchbegriff(?:e)? (?:eingeben|eintippen)|wonach suchen sie\s*\?|was suchst du\s*\?|(?:website|seite|artikel) durchsuchen|suche (?:nach|auf)\s*[:…]|themen von a(?:-| bis )z)(?:\s*…|\.{3})?$/iu,
      hits: 'Suchbegriff eingeben',
      spares: 'Was suchst du?, fragt der Händler.',
    },
    {
      id: 'navigation.druckversion',
      role: 'navigation',
      match: /^(?:druckversion|druckansicht|artikel (?:drucken|als pdf(?: speichern| herunterladen)?)|pdf (?:herunterladen|speichern)|als pdf|zur (?:desktop|mobil)-?(?:version|ansicht)|schriftgröße(?: (?:ändern|anpassen))?|schrift (?:vergrößern|verkleinern)|dunkelmodus|hell ?\/ ?dunkel|einstellungen)$/iu,
      hits: 'Druckversion',
      spares: 'Einstellungen zum Handel ändern sich.',
    },

    // Related
    {
      id: 'related.de-interessieren-titel',
      role: 'related',
      match: /^das (?:könnte|dürfte) (?:sie|dich|euch) (?:auch |ebenfalls )?interessieren\s*:\s?\S.{3,160}$/iu,
      weight: 0.9,
      hits: 'Das könnte Sie auch interessieren: Werften suchen Lehrlinge',
      spares: 'Das könnte Sie kosten: drei Euro',
    },
    {
      id: 'related.lesen-sie-auch',
      role: 'related',
      match: /^(?:(?:das (?:könnten?|sollten?) )?(?:lesen sie|lies|lest)|sehen sie|schauen sie|hören sie)(?: (?:auch|dazu|hierzu|mehr|hier|außerdem|ebenfalls|jetzt)){1,3}(?: .{2,40}?)?\s*[:|>»→–—.-]+\s*\S/iu,
      weight: 0.95,
      hits: 'Lesen Sie auch: Drei Werke stehen still',
      spares: 'Lesen Sie das Dekret.',
    },
    {
      id: 'related.lesen-sie-auch-label',
      role: 'related',
      match: /^(?:(?:lesen sie|lies|lest|sehen sie|hören sie)(?: (?:auch|dazu|hierzu|mehr|hier|weiter|außerdem|ebenfalls|jetzt|als nächstes)){1,3}(?: (?:zum thema|dazu|im [\p{L}]{3,20}))?|(?:auch|noch|jetzt|weiter|gleich) (?:lesenswert|interessant|spannend|lesen))\s*:?$/iu,
      opens: true,
      weight: 0.95,
      hits: 'Lesen Sie auch',
      spares: 'Lesen Sie das Gesetz.',
    },
    {
      id: 'related.mehr-zum-thema',
      role: 'related',
      match:
        /^(?:(?:noch )?mehr|alles|weiteres|weitere (?:artikel|beiträge|informationen|infos|meldungen|themen|texte|hintergründe)|hintergründe|hintergrund|themen|links|aktuelles|passend|artikel|beiträge)(?: (?:zum|zu den?|zu diesem|zu|über|aus der|aus dem|aus|im|von|rund um|in)(?: (?:dem|das|der|diesem|dieser|gleichen|selben))? (?:thema|themen|artikel|rubrik|ressort|kategorie|serie|dossier|autor|heft|stichwort|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?))\s*:?$/iu,
      opens: true,
      hits: 'Mehr zum Thema',
      spares: 'Mehr zum Thema sagte der Minister nicht.',
    },
    {
      id: 'related.mehr-dazu',
      role: 'related',
      match: /^(?:mehr|weiteres|dazu|zum thema|siehe auch|vergleiche|passend dazu|auch interessant|auch spannend|auch lesenswert|mehr aus [^:]{3,30}|mehr zum thema|mehr dazu|lesetipp|buchtipp|tipp der redaktion|empfehlung|leseempfehlung|zum weiterlesen|bericht|exklusiv)\s*[:>»→|]\s*\S[^.!?]{4,140}[!?]?$/iu,
      weight: 0.78,
      hits: 'Auch interessant: Taiwan prüft zwei Visa',
      spares: 'Mehr dazu steht im Bericht des Ausschusses.',
    },
    {
      id: 'related.auch-interessant',
      role: 'related',
      match:
        /^(?:(?:das könnte|das dürfte|diese (?:artikel|beiträge|themen) könnten?|vielleicht) (?:(?:sie|dich|euch|dir|ihnen) )?(?:auch|ebenfalls)?(?: noch)? ?(?:(?:sie|dich|euch|dir|ihnen) )?(?:auch )?(?:interessieren|gefallen)(?: auch)?|(?:auch|ebenfalls|weiter|noch|ferner) (?:interessant|spannend|lesenswert|beliebt)(?: für sie)?|interessiert (?:sie|dich) (?:vielleicht )?auch)\s*[:?]?$/iu,
      opens: true,
      weight: 0.95,
      hits: 'Das könnte Sie auch interessieren',
      spares: 'Das könnte Nvidia interessieren.',
    },
    {
      id: 'related.meistgelesen',
      role: 'related',
      match:
        /^(?:(?:die )?(?:meist(?:gelesen|geklickt|kommentiert|gesehen|geteilt|gesucht)(?:e[nrs]?)?|beliebteste[nr]?|beliebte|am (?:meisten|häufigsten) (?:gelesene?|geklickte?|geteilte?)|populäre[r]?|top)(?: (?:artikel|beiträge|themen|meldungen|news|videos|nachrichten|10|5))?(?: (?:der woche|heute|des tages|diese woche|auf .{2,30}|aus .{2,30}))?|topthemen|top-themen|trending|im trend|leserlieblinge|heute (?:viel|meist) gelesen|meistgelesen(?: heute)?)\s*:?$/iu,
      opens: true,
      hits: 'Meistgelesene Artikel',
      spares: 'Beliebte Chips werden knapp.',
    },
    {
      id: 'related.aktuelle-artikel',
      role: 'related',
      match:
        /^(?:(?:die |das |unsere )?(?:neu(?:e|este)|aktuelle|letzte|jüngste|frühere|ältere|weitere|verwandte|ähnliche|empfohlene|passende|ausgewählte|andere|mehr)[nrs]? (?:artikel|beiträge?|meldungen|nachrichten|news|posts|videos|themen|podcasts|tests|kommentare|einträge|geschichten|stories|texte|ausgaben?|ratgeber|rezepte|folgen)(?: (?:aus|von|zum|zu|im|in|auf) .{2,40})?|aktuell(?:es)?|eilmeldungen|newsticker|ticker|gerade eben|im fokus|eben gemeldet|kurz gemeldet|kurzmeldungen|das neueste|neu auf .{2,30}|mehr news|mehr von uns)\s*:?$/iu,
      opens: true,
      hits: 'Ähnliche Artikel',
      spares: 'Weitere Meldungen gab es zunächst nicht.',
    },
    {
      id: 'related.im-selben-heft',
      role: 'related',
      match:
        /^(?:im (?:selben|gleichen|aktuellen|neuen|nächsten) (?:heft|ressort|dossier)|in (?:derselben|der gleichen|dieser|der aktuellen|der nächsten) (?:ausgabe|rubrik|serie|kategorie|reihe)|aus (?:demselben|dem gleichen|dem aktuellen) (?:heft|ressort)|aus dem (?:archiv|netzwerk|ressort \p{Lu}\p{L}+)|aus unserem (?:archiv|netzwerk|magazin|shop)|aus der (?:redaktion|rubrik .{2,30})|wiederentdeckt|von .{2,30} empfohlen)\s*:?$/iu,
      opens: true,
      hits: 'Im selben Heft',
      spares: 'Im gleichen Heft zahlte China mehr.',
    },
    {
      id: 'related.empfehlungen',
      role: 'related',
      match:
        /^(?:(?:unsere|redaktionelle|persönliche|weitere|top)? ?(?:empfehlung(?:en)?|leseempfehlungen?|lesetipps?|tipps?)(?: (?:der redaktion|für sie|für dich|des tages))?|empfohlen(?:e inhalte)?(?: (?:für sie|von der redaktion|von unseren partnern))?|für sie (?:empfohlen|ausgewählt)|die redaktion empfiehlt|(?:wir|leser) empfehlen(?: (?:auch|ihnen))?|andere (?:leser|nutzer|besucher) (?:lasen|lesen|interessierten|interessieren) (?:auch|sich auch für)|(?:beliebt|gefragt) bei (?:unseren )?lesern|aus dem (?:web|netz)|rund ums netz|mehr aus dem web)\s*:?$/iu,
      opens: true,
      hits: 'Empfehlungen der Redaktion',
      spares: 'Empfehlungen des Rates gelten ab Mai.',
    },
    {
      id: 'related.video-titel',
      role: 'related',
      match: /^(?:im )?(?:video|podcast|bilderstrecke|fotostrecke|galerie|bildergalerie|infografik|interaktive karte|interview|reportage|audio|hörtipp|quiz|umfrage|live(?:ticker|blog|stream)?|newsblog|doku)\s*(?:[:|►▶]|\s[–—-]\s)\s*\S[^.]{0,140}$/iu,
      weight: 0.8,
      hits: 'Video: So entsteht ein Chip',
      spares: 'Das Video zeigt leere Kisten.',
    },
    {
      id: 'related.zum-artikel',
      role: 'related',
      match:
        /^(?:(?:lesen sie|lies|hier|zum|zur|zu unserem|zu unserer|hier geht(?:'s| es) (?:zum|zur)) )?(?:(?:den|die|das|unser(?:en|e)?) )?(?:kommentar|analyse|interview|reportage|porträt|übersicht|themenseite|dossier|podcast|video|hintergrund|leitartikel|bericht|test|ratgeber|vergleich|bildergalerie|liveticker|newsblog)\s*[:>»→]\s*\S.{0,140}$/iu,
      weight: 0.75,
      hits: 'Zur Analyse: Was die Schwelle bedeutet',
      spares: 'Die Analyse ist eindeutig.',
    },
    {
      id: 'related.themen-folgen',
      role: 'related',
      match:
        /^(?:alle (?:artikel|beiträge|texte|meldungen|folgen|infos) (?:zu(?:m|r)?|von|über|aus|der|des|auf einen blick)[^,.]{0,60}|mehr (?:artikel|texte|beiträge) (?:von|zu(?:m|r)?|aus) .{2,60}|(?:dies(?:em|er|en) )?(?:thema|themen|autor(?:in)?) folgen|folgen sie (?:diesem|diesen|dieser) (?:thema|themen|autor(?:in)?))$/iu,
      hits: 'Alle Artikel zu Halbleitern',
      spares: 'Alle Artikel der Liste sind betroffen, sagt er.',
    },
    { id: 'related.pfeil', role: 'related', match: /^(?:\+{2,3}|►|▶|>>|»)\s*(?:auch|mehr|lesen|lies|hier|weiterlesen|zum|jetzt|passend)(?!\p{L})[^.]{4,150}(?:\+{2,3})?$/iu, hits: '+++ Mehr zum Handelsstreit im Ticker +++', spares: '>> Keine Chips mehr << steht am Tor.' },
    { id: 'related.uhrzeit', role: 'related', match: /^\d{1,2}[:.]\d{2}(?: uhr)?\s*[|–—:·-]?\s+\p{Lu}[^.!?]{8,110}$/iu, where: 'end', weight: 0.55, hits: '09:15 Museum öffnet nach dem Umbau wieder', spares: 'Um 16:40 Uhr kam die Meldung.' },

    // Share
    { id: 'share.de-anhoeren', role: 'share', match: /^(?:(?:diesen |den )?(?:artikel|beitrag|text)|audio) (?:anhören|vorlesen(?: lassen)?|hören)(?: ?[(|·] ?.{1,20})?$/iu, weight: 0.9, hits: 'Artikel anhören (6 Min.)', spares: 'Den Artikel hören viele im Auto' },
    {
      id: 'share.teilen',
      role: 'share',
      match:
        /^(?:(?:artikel|beitrag|seite|diesen (?:artikel|beitrag)|meldung|story|jetzt) )?(?:teilen|weitersagen|empfehlen|versenden|verschicken|weiterleiten|merken|drucken|vorlesen|anhören|bookmarken|speichern|tweeten|twittern|pinnen|mailen|zitieren|kopieren)(?: (?:sie (?:diesen|den) (?:artikel|beitrag)|auf .{1,40}|per .{1,30}|via .{1,30}|über .{1,30}|mit .{1,30}))?\s*[:!]?(?: ?\d{1,6})?$/iu,
      hits: 'Artikel teilen',
      spares: 'Teilen will Pläne mit niemandem: Nvidia',
    },
    {
      id: 'share.teilen-sie',
      role: 'share',
      match: /^(?:teil(?:en sie|e|t)|empfehl(?:en sie|t)|empfiehl|leite|sag|schick(?:en sie|e|t)?) (?:(?:diesen|den|diese|die|das|ihn|es|dies) )?(?:artikel|beitrag|seite|text|rezept|geschichte|weiter|gerne?|mit)(?: .{0,80})?[.!:]?$/iu,
      hits: 'Teilen Sie diesen Artikel mit Freunden!',
      spares: 'Teilen Sie die Sorge?, fragt der Abgeordnete.',
    },
    {
      id: 'share.kanaele',
      role: 'share',
      match: /^(?:(?:teilen|folgen|per|auf|via|bei|link|e-?mail|mail|drucken|whatsapp|facebook|twitter|x|xing|linkedin|pinterest|telegram|threema|signal|instagram|youtube|tiktok|mastodon|bluesky|threads|flipboard|pocket|sms|messenger|kopieren|pdf|artikel als|merken|empfehlen|reddit)[\s,|·•/()+]*){2,14}$/iu,
      hits: 'Facebook WhatsApp X Mail',
      spares: 'Facebook mailt nicht.',
    },
    {
      id: 'share.folgen-sie',
      role: 'share',
      match:
        /^(?:folg(?:en sie|e|t)|besuch(?:en sie|e|t)|werde(?:n sie)?|abonnier(?:en sie|e|t)|like(?:n sie|t)?|diskutier(?:en sie|e|t)|find(?:en sie|et|e)) (?:uns|mir|unser(?:em|en|e)?|dem|ihm|ihr|fan|[\p{Lu}]\S{1,30})(?:.{0,40})? (?:auf|bei|in|von|via) (?:unser(?:em|en) )?(?:facebook|instagram|x|twitter|linkedin|youtube|tiktok|pinterest|whatsapp|telegram|threads|bluesky|mastodon|xing|google news|social media)/iu,
      hits: 'Folgen Sie uns auf Facebook',
      spares: 'Folgen die Kunden auf X, zählt jede Stimme.',
    },
    {
      id: 'share.link-kopieren',
      role: 'share',
      match:
        /^(?:link (?:kopieren|kopiert!?|teilen)|kurzlink|permalink|kopierlink|url kopieren|in die zwischenablage kopiert|(?:artikel|beitrag) (?:merken|vorlesen|anhören|verschenken|per e-?mail (?:versenden|verschicken)|als e-?mail)|jetzt (?:anhören|vorlesen lassen)|audio(?:version)?(?: anhören)?|(?:diesen )?(?:artikel|beitrag) (?:hören|vorlesen lassen)(?:.{0,30})?|verschenken|zu (?:den )?favoriten(?: hinzufügen)?|gefällt mir|auf die merkliste|per mail empfehlen)(?: ?\d{0,5})?$/iu,
      hits: 'Link kopieren',
      spares: 'Kurzlinks führten zum Betrug.',
    },
    {
      id: 'share.hat-gefallen',
      role: 'share',
      match:
        /^(?:(?:hat|war|gefällt|fandest) (?:ihnen|dir|euch|sie|du|der|dieser|dir der) .{0,30}(?:artikel|beitrag|text|rezept|tipp)?.{0,20}(?:gefallen|hilfreich|geholfen|nützlich)?\s*\?|wie (?:hat|fanden|fandest|gefällt) (?:ihnen|sie|du|dir) .{0,40}\?|(?:artikel|beitrag|seite) bewerten|bewert(?:en sie|e|ung)(?: .{0,30})?:?|(?:nützlich|hilfreich)\s*\?.{0,90})/iu,
      hits: 'Hat Ihnen der Artikel gefallen?',
      spares: 'Hat Peking genug getan?',
    },
    { id: 'share.google-quelle', role: 'share', match: /(?:als (?:bevorzugte )?quelle (?:bei|auf) google|(?:auf|bei|in) google (?:news|discover)).{0,60}(?:folgen|hinzufügen|festlegen|auswählen|abonnier)/iu, hits: 'Jetzt als bevorzugte Quelle bei Google hinzufügen', spares: 'Auf Google News erschien der Bericht.' },

    // Newsletters, apps, alerts
    {
      id: 'newsletter.de-kanal',
      role: 'newsletter',
      match: /^(?:jetzt )?(?:folgen sie|folge|folgt|abonnieren sie|abonniere|entdecken sie)(?: uns(?: auf)?| unserem| unseren| dem)? (?:(?:auf )?(?:whatsapp|telegram|threads|bluesky)[- ]?)?(?:kanal|channel)(?: (?:auf|bei|von|der|des) .{2,40})?[.!]*$/iu,
      weight: 0.9,
      hits: 'Folgen Sie unserem WhatsApp-Kanal',
      spares: 'Folgen Sie dem Kanal nach Norden, rät der Lotse',
    },
    {
      id: 'newsletter.kostenlos-anmelden',
      role: 'newsletter',
      match:
        /^(?:(?:jetzt|hier|gleich|bitte|unverbindlich|einfach) )*(?:(?:kostenlos|gratis|kostenfrei|per e-?mail) )?(?:meld(?:en sie sich|e dich|et euch)|anmelden|abonnier(?:en(?: sie)?|e|t)|bestell(?:en(?: sie)?|e|t)|registrier(?:en sie sich|e dich)|trag(?:en sie sich|e? dich)|sicher(?:n sie sich|e? dir)|hol(?:en sie sich|e? dir)|erhalt(?:en sie|e)|bekomm(?:en sie|e)|abonnement|eintragen|abonniere)(?!\p{L}).{0,140}(?:newsletter|briefing|brief|rundbrief|e-?mail|mail|postfach|posteingang|verteiler|kostenlos|gratis|push|nachrichten|infos)/iu,
      weight: 0.93,
      hits: 'Melden Sie sich jetzt für unseren Newsletter an',
      spares: 'Anmelden müssen sich Exporteure beim Amt.',
    },
    {
      id: 'newsletter.jetzt-kostenlos',
      role: 'newsletter',
      match: /(?:^|[.!?:–—] )(?:jetzt|hier|gleich)? ?(?:kostenlos|gratis|kostenfrei|unverbindlich) (?:anmelden|abonnieren|bestellen|registrieren|testen|lesen|eintragen|sichern|bestellbar)\s*[!.>»→]*$/iu,
      weight: 0.9,
      hits: 'Jeden Montag das Wichtigste. Jetzt kostenlos anmelden',
      spares: 'Kostenlos anmelden sollen sich Firmen beim Zoll.',
    },
    {
      id: 'newsletter.name',
      role: 'newsletter',
      match:
        /^(?:(?:der|unser|mein|unsere|zum|hier geht(?:'s| es) zum) )?(?:[\p{L}\d.&-]+ ){0,2}(?:[\p{L}\d.&-]+[ -])?(?:newsletter|rundbrief|briefing|morning briefing|infobrief|weckruf|update|tagesbrief|wochenbrief)(?:-\p{L}+)*(?:[ \d.,:«„"(&/–][ \d.,:«„"(&/–'-]*\p{L}+(?:['-]\p{L}+)*){0,4}(?:[»“"]* (?:bestellen|abonnieren|anmelden|anmeldung))?[»“" ]*$/iu,
      weight: 0.75,
      opens: true,
      hits: 'Unser Newsletter am Morgen',
      spares: 'Der Newsletter nennt drei Zulieferer aus Korea und zwei aus Japan',
    },
    {
      id: 'newsletter.brief-fuer',
      role: 'newsletter',
      match:
        /(?:der|das|unser|ihr|dein|mein) (?:kostenlose[rs]? |tägliche[rs]? |wöchentliche[rs]? )?(?:newsletter|briefing|brief|update|rundbrief|nachrichtenüberblick|überblick)(?: .{0,60})? (?:für|aus|über|zu|mit|von|rund)(?!\p{L}).{0,100}(?:jeden|jede|täglich|wöchentlich|montags|freitags|jetzt|kostenlos|gratis|anmelden|abonnieren|bestellen|einmal)/iu,
      hits: 'Das Briefing für Einkäufer: jeden Donnerstag kostenlos',
      spares: 'Der Brief an den Minister ging über Berlin.',
    },
    {
      id: 'newsletter.jeden-morgen',
      role: 'newsletter',
      match: /^(?:jede[nrs]?|täglich|wöchentlich|immer|einmal (?:pro|im|in der)|zweimal (?:pro|im)|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags)(?!\p{L})[^?]{0,140}(?:newsletter|postfach|posteingang|e-?mail|mail|gratis|kostenlos|anmelden|abonnieren|briefing)/iu,
      hits: 'Jeden Freitag das Beste aus der Woche in Ihrem Postfach.',
      spares: 'Jeden Freitag verlassen drei Container den Hafen.',
    },
    {
      id: 'newsletter.postfach',
      role: 'newsletter',
      match: /(?:in (?:ihr|dein|euer|ihrem|deinem|eurem)|direkt in(?:s| ihr| dein)?|per) (?:e-?mail-?|mail-?)?(?:postfach|posteingang|mailbox|inbox|e-?mail)(?!\p{L})(?:.{0,50}(?:newsletter|abonn|anmeld|kostenlos|gratis)|[.!]?$)/iu,
      weight: 0.85,
      hits: 'Das Wichtigste direkt in Ihr Postfach',
      spares: 'Per E-Mail bestätigte er den Plan für das Werk in Dresden.',
    },
    {
      id: 'newsletter.adresse-eingeben',
      role: 'newsletter',
      match: /^(?:bitte )?(?:(?:geben sie|gib|tragen sie|trag) )?(?:hier |unten )?(?:ihre|deine|meine|die)? ?(?:e-?mail|mail)-?(?:adresse)?(?: (?:eingeben|eintragen|ein(?:geben)?|angeben|hier))?\s*[:*…]*(?:\s*(?:ok|abschicken|absenden|anmelden|abonnieren))?$/iu,
      hits: 'Ihre E-Mail-Adresse eingeben',
      spares: 'Mails belegen den Handel mit Chips.',
    },
    {
      id: 'newsletter.einwilligung',
      role: 'newsletter',
      match:
        /(?:(?:mit (?:der|ihrer|deiner|meiner) (?:anmeldung|registrierung|bestellung)|ich (?:bin (?:damit )?einverstanden|willige ein|stimme|möchte)|durch (?:klick|die anmeldung)).{0,140}(?:datenschutz|nutzungsbedingungen|newsletter|e-?mail|werbung|zu)|(?:die )?(?:abmeldung|abbestellung) (?:ist )?jederzeit|(?:jederzeit|wieder) (?:abbestell|abmeld|kündbar|widerruf))/iu,
      weight: 0.88,
      hits: 'Mit der Anmeldung akzeptieren Sie unsere Datenschutzerklärung.',
      spares: 'Ich bin einverstanden, sagt der Händler.',
    },
    {
      id: 'newsletter.nichts-verpassen',
      role: 'newsletter',
      match:
        /^(?:(?:keine?|nie|nichts)(?: (?:mehr|wieder|wichtige[ns]?|neuigkeiten|news|artikel|nachricht(?:en)?|beitrag|meldung|folge|rezept))* (?:mehr )?verpassen|verpass(?:en sie|e|t) (?:nie|nichts|keine[ns]?|kein)|bleib(?:en sie|t|e)? (?:immer )?(?:informiert|auf dem laufenden|up to date|am ball)|immer (?:informiert|auf dem (?:laufenden|neuesten stand)))(?!\p{L})/iu,
      weight: 0.88,
      hits: 'Nichts mehr verpassen: unsere Meldungen als Push',
      spares: 'Verpasst die EU den Anschluss?',
    },
    {
      id: 'newsletter.app-laden',
      role: 'newsletter',
      match:
        /^(?:jetzt |hier |gleich )?(?:(?:laden sie|lade|hol(?:en sie)? (?:dir|sich)|installier(?:en sie|e)|testen sie|entdecken sie)(?: sich)? .{0,40}app|(?:die |unsere )?[\p{L}\d-]* ?app (?:herunterladen|laden|installieren|testen|für (?:ios|android|iphone)).{0,60}|(?:verfügbar|jetzt|laden) (?:im|bei|in) (?:app store|google play).{0,30})/iu,
      hits: 'Laden Sie jetzt unsere App',
      spares: 'Laden Server im Ausland Daten, hilft kein Verbot.',
    },
    {
      id: 'newsletter.push',
      role: 'newsletter',
      match: /^(?:push|benachrichtigungen?|eilmeldungen|alarm|whatsapp-kanal|telegram-kanal|nachrichten per whatsapp|unser (?:whatsapp|telegram)-kanal)[- ]?(?:nachrichten|mitteilungen|meldungen|dienst)?(?: .{0,60})?(?:aktivieren|einschalten|abonnieren|erhalten|anmelden|beitreten|folgen)(?:.{0,30})?$/iu,
      hits: 'Push-Nachrichten aktivieren',
      spares: 'Benachrichtigungen gingen an Kunden.',
    },
    {
      id: 'newsletter.gratis-bestellen',
      role: 'newsletter',
      match: /^[^.!?]{3,140}[.!?:]\s*(?:gratis|kostenlos|hier|jetzt|gleich) (?:bestellen|abonnieren|anmelden|eintragen|sichern|herunterladen)\s*[!.»>→]*$/iu,
      weight: 0.88,
      hits: 'Einmal im Monat Post aus der Redaktion. Gratis bestellen',
      spares: 'Die Regel gilt. Jetzt bestellen Firmen mehr.',
    },

    // Adverts
    {
      id: 'advert.anzeige',
      role: 'advert',
      match:
        /^[-–—[(*+ ]*\s*(?:anzeigen?|werbung|sponsored(?: post| content)?|gesponsert|advertorial|advertisement|werbeanzeige|dauerwerbesendung|promotion|produktplatzierung|in eigener sache|unbezahlte werbung|enthält werbung|bezahlte partnerschaft|verlagsangebot|sonderveröffentlichung|externer inhalt|anzeige ende|ende der anzeige)\s*[-–—\])*:+]*$/iu,
      opens: true,
      weight: 0.95,
      hits: '– Anzeige –',
      spares: 'Anzeige gegen Händler erstattet',
    },
    { id: 'advert.anzeige-text', role: 'advert', match: /^[-–—[(*+]*\s*(?:anzeige|werbung|sponsored|promotion|advertorial|gesponsert|partnerangebot|verlagsangebot)\s*[-–—\])*:|]+\s*\S.{2,200}$/iu, weight: 0.9, hits: '[Anzeige] Solardach ab 99 Euro im Monat', spares: 'Anzeigen wegen Schmuggels' },
    {
      id: 'advert.nach-der-anzeige',
      role: 'advert',
      match:
        /^(?:(?:der )?(?:artikel|text|beitrag)|weiter(?:lesen)?|hier|lesen sie|es) (?:geht (?:es )?|wird )?(?:nach|unter|hinter|unterhalb) (?:der|dieser) (?:anzeige|werbung)(?: weiter(?:lesen)?)?\.?$|^(?:nach|unter) der (?:anzeige|werbung) (?:geht es |lesen sie )?weiter\.?$|^(?:weiter|artikel) (?:nach|unter) (?:der )?(?:anzeige|werbung)$/iu,
      weight: 0.97,
      hits: 'Weiter nach der Anzeige',
      spares: 'Nach der Anzeige ermittelt der Zoll.',
    },
    {
      id: 'advert.de-affiliate',
      role: 'advert',
      match:
        /(?:affiliate|partner-?links?|provisions-?links?|(?:mit|durch) (?:\(?\*\)?|einem stern(?:chen)?|sternchen|einkaufswagen).{0,30}(?:gekennzeichnet|markiert|versehen)|(?:erhalten|bekommen|verdienen|bekomme|erhalte) (?:wir|ich|der (?:anbieter|verlag)|die redaktion)? ?.{0,60}(?:provision|vergütung|kommission)|verdienen wir .{0,40}(?:am|an|bei).{0,20}(?:kauf|verkauf|einkauf)|für (?:sie|dich) (?:entstehen|ändert sich|bleibt|verändert sich).{0,40}(?:preis|kosten|nichts))/iu,
      weight: 0.92,
      hits: 'Dieser Beitrag enthält Affiliate-Links.',
      spares: 'Der Händler bekam eine Gebühr.',
    },
    {
      id: 'advert.angebot',
      role: 'advert',
      match: /^(?:angebot|deal|rabatt|aktion|sonderangebot|gutschein|schnäppchen|black friday|cyber monday|sale|tipp|gewinnspiel|geschenkidee|nur (?:heute|noch|für kurze zeit)|exklusiv)(?!\p{L})[^.]{0,140}(?:\d ?%|€|euro|code|gratis|kostenlos|rabatt|sparen|reduziert|günstig|gewinnen|[!►◄])/iu,
      weight: 0.85,
      hits: 'ANGEBOT: 20 % Rabatt auf alle Matratzen',
      spares: 'Angebot und Nachfrage driften auseinander.',
    },
    {
      id: 'advert.jetzt-sichern',
      role: 'advert',
      match:
        /^(?:jetzt|sichern sie sich|sicher dir|sparen sie|spar|gewinnen sie|gewinne|bestellen sie|bestell|entdecken sie|nutzen sie|testen sie|profitieren sie|kaufen sie|schnapp dir|vergleichen sie|fordern sie|mitmachen)(?!\p{L})[^.]{0,110}(?:rabatt|gratis|kostenlos|angebot|€|\d ?%|gutschein|sparen|gewinn|versand|probe(?:abo|monat)|shop|prämie|sichern|vergleich|unverbindlich)/iu,
      hits: 'Sichern Sie sich 40 % Rabatt auf unser Sortiment',
      spares: 'Nutzen Sie die Pause, rät ein Händler.',
    },
    {
      id: 'advert.kaufen',
      role: 'advert',
      match:
        /^(?:(?:jetzt |hier |gleich )?(?:bei|auf) (?:amazon|ebay|otto|mediamarkt|saturn|alternate|notebooksbilliger|galaxus|mindfactory)(?: .{0,40})?|zum (?:angebot|shop|deal|produkt|preisvergleich|anbieter)(?: .{0,30})?|(?:preis|preise) (?:prüfen|vergleichen|ansehen)|in den warenkorb|jetzt (?:kaufen|bestellen|zugreifen|shoppen|ansehen|vergleichen|buchen|beraten lassen)|angebot (?:ansehen|anfordern)|mehr infos zum angebot)\s*[!>»→*]*$/iu,
      hits: 'Zum Angebot',
      spares: 'Jetzt kaufen chinesische Firmen Reserven',
    },
    {
      id: 'advert.statt-preis',
      role: 'advert',
      match: /(?:\d ?(?:€|euro|eur) ?\(?statt|statt \d[\d., ]* ?(?:€|euro)|ab (?:nur )?\d[\d., ]* ?(?:€|euro) (?:im monat|pro monat|\/ ?monat)|nur \d[\d.,]* ?(?:€|euro)\s*!|\bbis zu \d{1,2} ?% (?:rabatt|sparen|günstiger|reduziert))/iu,
      weight: 0.85,
      hits: 'Monitor X27: 299 € statt 399 €',
      spares: 'Er zahlt 4000 Euro für die Karte.',
    },
    {
      id: 'advert.in-kooperation',
      role: 'advert',
      match:
        /^(?:(?:ein |dieser )?(?:beitrag|artikel|angebot|inhalt|text|service)? ?(?:von|in (?:kooperation|zusammenarbeit) mit|unterstützt (?:von|durch)|präsentiert (?:von|durch)|powered by|gesponsert von|im auftrag von|mit freundlicher unterstützung)(?: unser(?:em|en) (?:partner|werbepartner|sponsor))(?:.{0,60})?|(?:präsentiert|gesponsert|unterstützt|bereitgestellt) (?:von|durch) \p{Lu}.{1,50}|unser (?:partner|werbepartner|sponsor)(?::.{0,50})?)$/iu,
      weight: 0.85,
      hits: 'Präsentiert von Möbelhaus Kranz',
      spares: 'Unser Partner bleibt Washington, sagt er.',
    },
    {
      id: 'advert.externer-inhalt',
      role: 'advert',
      match:
        /^(?:an dieser stelle (?:finden sie|steht|befindet sich|würden)|(?:dieser |externer |empfohlener )(?:externe[rn]? )?(?:inhalt|redaktioneller inhalt)|(?:hier|dieses video|dieser tweet|ich bin damit einverstanden, dass mir)|um (?:diesen|dieses|den) (?:inhalt|video|tweet|podcast)).{0,140}(?:extern|angezeigt|youtube|twitter|x |plattform|datenschutz|zustimm|laden|cookies|einwillig|ergänzt)/iu,
      hits: 'An dieser Stelle finden Sie einen externen Inhalt von YouTube.',
      spares: 'Hier zeigt sich, wie knapp Chips sind.',
    },
    {
      id: 'advert.dach',
      role: 'advert',
      match: /^(?:finden sie|wie viel|was kostet|lohnt sich|sie (?:suchen|wollen|möchten|planen)|du (?:suchst|willst)|lust auf|noch kein|so (?:viel|günstig)|tipp:)(?!\p{L})[^.]{0,90}[?!][^.]{0,30}(?:jetzt|hier|gratis|kostenlos|gleich|mehr|beratung|rechner|angebot)[^.]{0,60}[!.]?$/iu,
      weight: 0.8,
      hits: 'Sie wollen Ihr Haus verkaufen? Jetzt kostenlos bewerten lassen',
      spares: 'Was kostet der Chip? Keiner weiß es.',
    },

    // Cookies
    {
      id: 'cookie.wir-verwenden',
      role: 'cookie',
      match:
        /(?:wir|diese (?:web)?seite|unsere (?:web)?seite|die website|partner|drittanbieter|dienste)(?: .{0,60})? (?:verwende|nutz|setz|speicher|verarbeit|greif|brauch|benötig)\p{L}{0,3}(?!\p{L}).{0,80}(?:cookies?|tracking|(?:geräte)?kennungen|daten auf (?:ihrem|deinem)|informationen auf (?:ihrem|deinem|einem)|personenbezogene)/iu,
      weight: 0.94,
      hits: 'Wir verwenden Cookies, um unser Angebot zu verbessern.',
      spares: 'Wir nutzen die Chips für Server, sagt er.',
    },
    {
      id: 'cookie.knoepfe',
      role: 'cookie',
      match:
        /^[[(]?(?:(?:alle |alles |nur )?(?:notwendige |essenzielle |erforderliche )?(?:cookies )?(?:akzeptieren|ablehnen|annehmen|erlauben|zulassen|zustimmen|bestätigen)(?: und (?:schließen|weiter(?:lesen)?|weitersurfen))?|einverstanden|(?:cookie-?|datenschutz-?|privatsphäre-?)?einstellungen (?:anpassen|verwalten|ändern|öffnen|speichern)|(?:auswahl|präferenzen) (?:speichern|bestätigen|anpassen)|mehr (?:optionen|informationen|details)|(?:zwecke|partner) (?:anzeigen|verwalten)|zustimmen(?: & weiter)?|weiter mit werbung(?: lesen)?|mit werbung weiterlesen|pur-abo(?: abschließen)?|ich stimme zu|verstanden|alles klar|nur notwendige(?: cookies)?|ohne einwilligung fortfahren)[\])]?$/iu,
      weight: 0.85,
      hits: 'Alle akzeptieren',
      spares: 'Ablehnen will Brüssel den Plan nicht.',
    },
    {
      id: 'cookie.privatsphaere',
      role: 'cookie',
      match:
        /^(?:(?:wir (?:respektieren|schätzen|brauchen|benötigen)|ihre|deine|der schutz|schutz|hinweis zu|informationen zu(?:m|r|r nutzung)?)\s?(?:ihre|deine|ihrer|deiner|von|zu)?\s?(?:privatsphäre|daten(?:schutz)?|zustimmung|einwilligung|cookies)(?: ist uns wichtig| zählt| liegt uns am herzen)?|datenschutz(?:einstellungen|hinweise?)?|cookie-(?:hinweis|einstellungen|richtlinie)|deine wahl|ihre wahl)(?:.{0,40})?[.!]?$/iu,
      weight: 0.85,
      hits: 'Ihre Privatsphäre ist uns wichtig',
      spares: 'Ihre Daten lagern in Shanghai auf drei Servern, sagt das Gericht.',
    },
    {
      id: 'cookie.einwilligung',
      role: 'cookie',
      match:
        /(?:(?:ihre|deine) (?:einwilligung|zustimmung|auswahl|einstellungen).{0,80}(?:widerruf|änder|anpass|jederzeit)|(?:jederzeit|nachträglich).{0,60}(?:einwilligung|zustimmung|cookies).{0,30}(?:widerruf|änder)|mit (?:ihrer|deiner) (?:zustimmung|einwilligung)|(?:indem|wenn) (?:sie|du) (?:die (?:seite|website)|unsere|weiter).{0,60}(?:nutz|surf|besuch).{0,60}(?:cookies|stimm|einverstanden))/iu,
      weight: 0.9,
      hits: 'Sie können Ihre Einwilligung jederzeit widerrufen.',
      spares: 'Mit Zustimmung der USA darf er liefern.',
    },
    {
      id: 'cookie.legen-fest',
      role: 'cookie',
      match: /^(?:entscheide(?:n sie)?|wähle(?:n sie)?|leg(?:en sie|e) fest|bestimme(?:n sie)?|stimm(?:en sie|e)),? .{0,80}(?:cookies|daten|tracking|zu(?:lassen)?|werbung|erlauben)(?:.{0,40})[.!]?$/iu,
      hits: 'Entscheiden Sie, welche Cookies Sie zulassen.',
      spares: 'Entscheiden muss am Ende das Gericht.',
    },

    // Paywalls
    {
      id: 'paywall.de-abo-weiterlesen',
      role: 'paywall',
      match: /^(?:jetzt |hier )?(?:(?:digital-?|online-?|probe-?|plus-?)?abo|zugang|mitgliedschaft|testabo) (?:abschließen|kaufen|bestellen|sichern|starten|holen)(?: und .{3,40})?[.!]*$/iu,
      weight: 0.9,
      hits: 'Jetzt Abo abschließen und weiterlesen',
      spares: 'Das Abo abschließen kann man nur im Laden',
    },
    {
      id: 'paywall.weiterlesen-mit',
      role: 'paywall',
      match:
        /^(?:(?:jetzt )?(?:weiterlesen|weiter lesen|sofort lesen|lesen sie(?: jetzt)? weiter|lies weiter|testen|freischalten)(?: .{0,20})? (?:mit|im|für|als|ab|nur)(?!\p{L}).{1,80}|(?:diesen|den|dieser|der) (?:artikel|beitrag|text|inhalt)(?: .{0,40})? (?:weiterlesen|freischalten|lesen sie (?:mit|im|nur)|ist (?:nur |exklusiv )?(?:für|teil|abonnenten|kostenpflichtig|plus|premium)).{0,80}|(?:um|zum) (?:(?:den|diesen) (?:artikel|text) )?(?:weiter|weiterzu|vollständig )?(?:lesen|zu lesen).{0,80}(?:abo|anmeld|registrier|login).{0,40})$/iu,
      weight: 0.93,
      hits: 'Weiterlesen mit Plus für 1 Euro',
      spares: 'Der Artikel des Gesetzes gilt seit Mai.',
    },
    {
      id: 'paywall.nur-abonnenten',
      role: 'paywall',
      match:
        /(?:(?:nur|exklusiv|ausschließlich) für (?:abonnent|plus|premium|registrierte|mitglieder|digitalabo|unsere (?:leser|abonnent|mitglieder))|(?:abonnenten|mitglieder) (?:vorbehalten|lesen (?:mehr|weiter))|(?:plus|premium|abo)-?(?:artikel|inhalt|beitrag)(?!\p{L})|(?:mit (?:einem|dem|ihrem)|im) (?:digital-?|plus-?|premium-?)?abo (?:weiter|lesen|haben|können|erhalten))/iu,
      weight: 0.9,
      hits: 'Dieser Artikel ist nur für Abonnenten lesbar.',
      spares: 'Für Mitglieder der Nato gilt die Ausnahme.',
    },
    {
      id: 'paywall.abo-knopf',
      role: 'paywall',
      match:
        /^(?:jetzt |hier |gleich )?(?:abonnent(?:in)? werden|abo (?:abschließen|wählen|testen|bestellen|kündigen)|abonnieren|(?:plus|premium|digital)?-?(?:abo|zugang|monat) (?:testen|sichern|wählen|kaufen|freischalten)|(?:gratis|kostenlos|probeweise|30 tage|4 wochen|einen monat)(?: .{0,20})? (?:testen|lesen)|probe-?(?:abo|monat)(?: .{0,40})?|bereits (?:abonnent|registriert|kunde|mitglied|plus)(?:in)?\s*\?(?: .{0,40})?|(?:schon|noch kein)(?:e)? (?:abo|abonnent|konto|kunde)(?:in)?\s*\?(?: .{0,40})?|(?:unsere )?abo-?(?:angebote|modelle)(?: (?:ansehen|im überblick))?|zu den (?:abo-?)?angeboten|zum abo|abo-shop|tagespass(?: .{0,20})?|artikel (?:freischalten|kaufen)|jetzt freischalten|unterstützen|spenden|mitglied werden)\s*[!>»→]*$/iu,
      weight: 0.88,
      hits: 'Bereits Abonnent? Hier anmelden',
      spares: 'Unterstützen will Berlin das Werk nicht.',
    },
    {
      id: 'paywall.angebot',
      role: 'paywall',
      match:
        /(?:(?:monatlich|jederzeit) kündbar|danach (?:für )?\d[\d,]* ?(?:€|euro)|(?:erster|ersten|1\.) monat (?:für|gratis|kostenlos|nur)|unbegrenzte[nr]? zugang|zugriff auf alle (?:artikel|inhalte|plus|premium)|alle (?:artikel|inhalte) (?:auf|lesen|unbegrenzt|im digital)|\d[\d,]* ?(?:€|euro) (?:im|pro|\/) ?(?:monat|woche|jahr).{0,30}(?:abo|test|lesen|kündbar|zugang))/iu,
      weight: 0.88,
      hits: 'Monatlich kündbar',
      spares: 'Der Vertrag ist nicht kündbar.',
    },
    {
      id: 'paywall.limit',
      role: 'paywall',
      match: /^(?:sie haben|du hast) (?:(?:noch|bereits|schon|alle|ihr|ihre|dein) )*(?:\d+ |keine |drei |zwei |einen )?(?:kostenlose[nr]? |freie[nr]? |gratis-?)?(?:artikel|inhalte|beiträge|limit|kontingent)(?!\p{L}).{0,80}$/iu,
      weight: 0.93,
      hits: 'Sie haben alle kostenlosen Artikel gelesen.',
      spares: 'Sie haben Chips geschmuggelt, sagt das Gericht.',
    },
    {
      id: 'paywall.unterstuetzen',
      role: 'paywall',
      match: /^(?:unterstützen sie|unterstütze|helfen sie|unabhängiger journalismus|guter journalismus|qualitätsjournalismus|unsere arbeit|dieser artikel ist (?:kostenlos|frei)|ihnen gefällt|wir finanzieren).{0,140}(?:journalismus|spende|abo|redaktion|leser|unabhängig|unterstütz|mitglied|paywall)/iu,
      hits: 'Unterstützen Sie unabhängigen Journalismus mit einer Spende',
      spares: 'Unsere Arbeit geht weiter, sagt der Chef des Werks.',
    },
    { id: 'paywall.schenken', role: 'paywall', match: /^(?:als abonnent(?:in)?|abonnenten|mit (?:ihrem|deinem) abo) (?:können|kannst|dürfen|haben).{0,100}(?:schenken|verschenken|teilen|lesen|artikel)/iu, hits: 'Als Abonnent können Sie diesen Artikel verschenken.', spares: 'Mit seinem Konto kann er zahlen.' },

    // Comments
    {
      id: 'comments.kommentare',
      role: 'comments',
      match:
        /^(?:(?:alle|zu den|zur|die|ihre|eure|neueste|beste|top|keine|noch keine|zum) )?(?:\d{1,6} )?(?:leser-?)?(?:kommentare?|kommentarbereich|diskussion|debatte|leserbriefe|leserstimmen|meinungen|antworten|reaktionen|beiträge)(?: ?[([]?\d{1,6}[)\]]?)?(?: (?:anzeigen|lesen|einblenden|ausblenden|schreiben|öffnen|laden|zu(?:m|r)? .{2,120}|im forum|verfassen))?\s*:?$/iu,
      opens: true,
      hits: 'Kommentare (14)',
      spares: 'Kommentare aus Peking klangen scharf.',
    },
    {
      id: 'comments.schreiben',
      role: 'comments',
      match:
        /^(?:(?:jetzt |hier |einen? )?(?:kommentar|leserbrief|beitrag|antwort|kommentare?) (?:schreiben|verfassen|abgeben|hinterlassen|absenden|abschicken|hinzufügen|veröffentlichen|senden|melden)|(?:schreib(?:en sie|e|t)?|hinterlass(?:en sie|e|t)?|verfass(?:en sie|e)) (?:uns |hier |jetzt )?(?:(?:einen|ihren|deinen|den ersten) )?(?:kommentar|meinung|leserbrief)(?: .{0,60})?|(?:jetzt )?mitdiskutieren|diskutieren sie mit|diskutier mit|antwort abbrechen|(?:ihr|dein) kommentar)[.!:]?$/iu,
      opens: true,
      hits: 'Schreiben Sie einen Kommentar',
      spares: 'Kommentar schreiben wollte niemand im Amt, heißt es.',
    },
    {
      id: 'comments.netiquette',
      role: 'comments',
      match:
        /(?:netiquette|diskutieren sie mit|kommentar(?:bereich|funktion|regeln)?(?:e)? (?:ist|sind|wurde|werden).{0,50}(?:geschlossen|moderiert|geprüft|deaktiviert|freigeschaltet|gelöscht)|(?:um|zum) (?:zu )?kommentieren.{0,60}(?:anmeld|einlogg|registrier|abonn)|(?:loggen|melden) sie sich.{0,40}(?:kommentieren|mitdiskutieren|diskutieren)|(?:anmelden|einloggen|registrieren),? um (?:zu kommentieren|mitzudiskutieren|einen kommentar)|die kommentare? (?:geben|spiegeln)|bitte bleiben sie (?:sachlich|fair|höflich))/iu,
      weight: 0.92,
      opens: true,
      hits: 'Bitte beachten Sie unsere Netiquette.',
      spares: 'Die Kommentatoren sind sich uneins.',
    },
    {
      id: 'comments.felder',
      role: 'comments',
      match: /^(?:(?:ihre|deine) e-?mail-adresse wird nicht veröffentlicht|erforderliche felder sind|pflichtfelder|(?:name|e-?mail|website|kommentar|nachricht|betreff|nickname)\s*\*|meinen namen.{0,60}speichern|benachrichtige mich|über neue (?:kommentare|antworten) (?:per|benachrichtig))/iu,
      hits: 'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
      spares: 'Ihre E-Mail ging an drei Händler.',
    },
    {
      id: 'comments.ihre-meinung',
      role: 'comments',
      match:
        /^(?:was (?:meinen|denken|halten|sagen) sie|was (?:meinst|denkst|hältst|sagst) du|was (?:meint|denkt|haltet) ihr|wie (?:sehen|seht|siehst) (?:sie|ihr|du)|(?:ihre|deine|eure) meinung(?: (?:ist gefragt|zum thema|interessiert uns))?|und (?:sie|du|ihr)|sagen sie (?:uns )?(?:ihre|die) meinung|schreib(?:t|en sie)? (?:es |uns )?(?:in|eure|deine|ihre)).{0,80}(?:\?|kommentar|meinung|gefragt|uns|thema)[.!?]?$/iu,
      weight: 0.85,
      opens: true,
      hits: 'Was meinen Sie? Schreiben Sie uns Ihre Meinung',
      spares: 'Was meinen Sie mit Verbot, fragt der Richter den Händler.',
    },
    {
      id: 'comments.erster',
      role: 'comments',
      match: /^(?:sei(?:en sie)? der (?:erste|erster)|noch keine? kommentare?|(?:es gibt )?(?:noch|bisher) keine kommentare|schreiben sie den ersten|die kommentare sind geschlossen|kommentieren (?:nicht|ist nicht) (?:mehr )?möglich)/iu,
      opens: true,
      hits: 'Noch keine Kommentare',
      spares: 'Noch kein Kommentator glaubt daran.',
    },
    {
      id: 'comments.antworten',
      role: 'comments',
      match:
        /^(?:antworten|auf (?:diesen )?(?:beitrag|kommentar) antworten|(?:kommentar |beitrag )?melden|(?:kommentar )?bewerten|zitieren|nach oben sortieren|(?:älteste|neueste|beliebteste|beste) (?:zuerst|kommentare)|sortieren nach.{0,30}|mehr (?:kommentare|antworten)(?: (?:anzeigen|laden))?|\d{1,4} antworten(?: anzeigen)?|gefällt \d{1,5}.{0,10}|lesenswert ?\(?\d{0,5}\)?)$/iu,
      weight: 0.75,
      hits: 'Antworten',
      spares: 'Antworten aus Peking fehlen.',
    },
    {
      id: 'comments.nutzer-datum',
      role: 'comments',
      match: /^[\p{L}\d_.-]{2,25}(?: [\p{L}\d_.-]{1,20})? ?(?:[–—|·•,-]|schrieb|schreibt|sagt|antwortet|am|vor)? ?(?:vor \d+ (?:min(?:ute)?n?|stunden?|std\.?|tagen?|wochen?|monaten?)|(?:am )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}(?:,| um)? ?(?:um )?\d{1,2}[:.]\d{2}(?: uhr)?).{0,12}:?(?: .{0,200})?$/iu,
      where: 'end',
      weight: 0.85,
      hits: 'Murmel74 – vor 2 Stunden: und der Preis?',
      spares: 'Der Konzern sagt, vor 3 Monaten alles verkauft zu haben.',
    },

    // Credits
    {
      id: 'credit.de-foto',
      role: 'credit',
      match:
        /^[([]?\s*(?:(?:titel|symbol|archiv|vorschau|beitrags|aufmacher)?-?(?:fotos?|bild(?:er|nachweis|quelle|rechte)?|bildcredit|illustration(?:en)?|grafiken?|infografik|abbildung|videos?|kamera|screenshot|karte|zeichnung|montage|collage|aufnahme))(?: (?:oben|unten|links|rechts|von|des artikels))?\s*(?::|©|\(c\)|\/|\|)\s*\S[^!?]{1,110}[)\]]?\.?$/iu,
      weight: 0.93,
      hits: 'Foto: Agentur Nordlicht',
      spares: 'Fotos zeigen die Kisten im Hafen.',
    },
    {
      id: 'credit.symbolbild',
      role: 'credit',
      match: /^[([]?\s*(?:symbol(?:bild|foto)|archiv(?:bild|foto)?|beispiel(?:bild|foto)|themenbild|undatiertes foto|ki-generiertes bild|(?:bild|illustration|grafik) (?:mit ki|von einer ki|durch ki) (?:erstellt|erzeugt|generiert))(?:\s*[:/(|].{0,80})?\s*[)\]]?\.?$/iu,
      hits: '(Symbolbild)',
      spares: 'Symbolbilder des Handelsstreits: leere Regale',
    },
    {
      id: 'credit.agentur',
      role: 'credit',
      match:
        /^[([]?\s*(?:(?:mit (?:material|informationen|agenturmaterial|inhalten|angaben)(?: (?:von|der|aus|des))?|quellen?\s*:|aus|von|nach)\s*)?(?:(?:der |den )?(?:nachrichten)?agentur(?:en)?|dpa(?:-afx|-infocom)?|afp|reuters|rtr|ap|epd|kna|sid|apa|sda|keystone-sda|awp|bloomberg|redaktion|dts|efe|ansa|xinhua|dow jones|djn|mt newswires)(?:\s*(?:,|und(?!\p{L})|\/|&|\+|-|–)\s*(?:reuters|bloomberg|redaktion|eigene[rn]?|\p{L}{2,5}))*\s*[)\]]?\.?$/iu,
      weight: 0.92,
      hits: '(Mit Material von dpa und Reuters)',
      spares: 'Von Bloomberg kam keine Antwort.',
    },
    {
      id: 'credit.mitarbeit',
      role: 'credit',
      match:
        /^[([]?\s*(?:(?:unter )?mitarbeit(?: von)?(?:\s*:)?|mitgearbeitet (?:hat|haben)(?:\s*:)?|(?:aus dem (?:englischen|niederländischen|chinesischen|französischen|amerikanischen) )?übersetz(?:t|ung)(?: (?:von|aus|durch))?(?:\s*:)?|redaktion(?:elle bearbeitung|elle mitarbeit)?\s*:|bearbeitet von|recherche\s*:|grafik\s*:|redigiert von|(?:text|schnitt|regie|lektorat|produktion|schlussredaktion)\s*:|mit \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:in|aus) \p{Lu})\s*(?:(?=\S).{0,122})?$/iu,
      weight: 0.85,
      hits: 'Mitarbeit: Karla Winz',
      spares: 'Die Mitarbeiter der Fabrik streiken.',
    },
    {
      id: 'credit.bildunterschrift',
      role: 'credit',
      match: /^[([]?(?:©|\(c\)|foto|bild)\s*(?:[:/]\s*)?(?:picture alliance|imago|getty(?: images)?|dpa|reuters|afp|ap|shutterstock|adobe ?stock|istock|pixabay|unsplash|pexels|depositphotos|ullstein|epa|xinhua|zuma|alamy|privat|hersteller|pr)(?:[\s/,|@].{0,80})?[)\]]?$/iu,
      weight: 0.93,
      hits: '© picture alliance / Nordlicht',
      spares: 'Das Bild zeigt den Aufbau des Labors.',
    },
    { id: 'credit.kuerzel', role: 'credit', match: /^[([]\s*(?:\p{L}{2,5}|dpa(?:-afx)?|afp|reuters)(?:\s*\/\s*\p{L}{2,8}){0,3}\s*[)\]]$/u, where: 'end', weight: 0.8, hits: '(kwz/dpa)', spares: '(Siehe oben)' },
    {
      id: 'credit.bild-vergroessern',
      role: 'credit',
      match: /^(?:(?:bild|foto|grafik|karte) (?:vergrößern|in (?:vollbild|großansicht)|öffnen|anzeigen|herunterladen)|(?:zum )?vergrößern(?: (?:klicken|anklicken|auf das bild klicken))?|klicken (?:sie )?(?:auf das bild|zum vergrößern|hier).{0,40}|bilderstrecke starten.{0,30}|vollbild|öffnen)$/iu,
      hits: 'Bild vergrößern',
      spares: 'Vergrößern will TSMC das Werk.',
    },

    // Copyright
    {
      id: 'copyright.rechte',
      role: 'copyright',
      match:
        /(?:alle (?:inhalte|rechte)(?: .{0,40})? (?:vorbehalten|geschützt)|nachdruck(?: .{0,40})? (?:verboten|nur mit|untersagt)|urheberrechtlich geschützt|nutzungsrechte (?:erwerben|für)|vervielfältigung(?: .{0,60})? (?:nur|nicht|bedarf|verboten)|(?:weiter)?verbreitung(?: .{0,40})? (?:nicht gestattet|untersagt|verboten|nur mit)|rechte am artikel|(?:lizenz|nutzungs)rechte (?:anfragen|kaufen))/iu,
      weight: 0.95,
      hits: 'Alle Rechte vorbehalten',
      spares: 'Die Rechte an dem Design hält Arm.',
    },
    { id: 'copyright.verlag', role: 'copyright', match: /^(?:©|\(c\)|copyright)\s*(?!\p{L}+-infocom)(?:\d{4})?.{0,120}$/iu, weight: 0.9, hits: '© 2026 Kranz Verlag GmbH', spares: 'Das Copyright lag bei Arm.' },
    {
      id: 'copyright.angebot-von',
      role: 'copyright',
      match:
        /(?:(?:ist|sind) ein(?:e)? (?:angebot|produkt|marke|service|publikation|magazin|projekt) (?:der|des|von|aus)|ein (?:angebot|produkt|service|unternehmen|titel) (?:der|des|von|aus) (?:dem |der )?\p{Lu}.{2,60}(?:gmbh|verlag|medien|gruppe|ag|kg|haus)|erscheint (?:im|in der|bei)(?: .{2,40}) (?:verlag|gmbh|gruppe)|herausgeber\s*:|verantwortlich (?:im sinne|i\. ?s\. ?d|für den inhalt|nach)|v\. ?i\. ?s\. ?d\. ?p)/iu,
      where: 'end',
      weight: 0.88,
      hits: 'ChipBlick ist ein Angebot der Kranz Medien GmbH',
      spares: 'Das ist ein Angebot an China.',
    },
    {
      id: 'copyright.haftung',
      role: 'copyright',
      match:
        /(?:(?:stellt|stellen|ist) keine (?:anlageberatung|anlageempfehlung|finanzberatung|kaufempfehlung)|keine (?:haftung|gewähr)(?: .{0,50})?|ohne gewähr|haftungsausschluss|(?:gibt|geben) (?:ausschließlich |nur )?die meinung (?:des|der) (?:autor|verfasser)|muss nicht .{0,30}meinung der redaktion|(?:spiegel|entsprech)\p{L}* nicht (?:zwingend|unbedingt|notwendigerweise) die meinung|interessenkonflikt)/iu,
      weight: 0.85,
      hits: 'Dieser Text stellt keine Anlageberatung dar.',
      spares: 'Die Firma nennt die Meinung des Gerichts falsch.',
    },

    // Tags
    {
      id: 'tags.schlagworte',
      role: 'tags',
      match:
        /^(?:schlag(?:worte|wörter|wort)|stichw(?:orte|örter)|tags?|themen(?: (?:dieses artikels|in diesem artikel|des artikels|folgen))?|kategorien?|veröffentlicht (?:in|unter)|abgelegt unter|verschlagwortet(?: mit)?|einsortiert unter|ressorts?|keywords|rubriken?|firmen|unternehmen|personen|orte|mehr zu(?: den themen)?|hashtags?|artikelthemen)\s*[:：]\s*\S[^.!?]{0,250}$/iu,
      hits: 'Schlagworte: Chips, China, Zölle',
      spares: 'Themen gab es genug: China war eines davon.',
    },
    { id: 'tags.schlagworte-label', role: 'tags', match: /^(?:schlag(?:worte|wörter)|stichworte|tags|themen (?:dieses artikels|in diesem artikel|des artikels)|themen|artikelthemen|kategorien?)\s*:?$/iu, opens: true, hits: 'Schlagworte', spares: 'Themen des Treffens waren Chips und Zölle.' },
    { id: 'tags.de-hashtags', role: 'tags', match: /^(?:#[\p{L}\d_]{2,30}[ ,|]*){2,20}$/iu, hits: '#Chips #China #Zoll', spares: '# 1 in Asien: TSMC' },
    {
      id: 'tags.beitrag-in',
      role: 'tags',
      match: /^(?:dieser (?:beitrag|eintrag|artikel) (?:wurde|ist|erschien)(?: am .{4,30})?(?: von .{2,40})? (?:in|unter|mit) (?:der kategorie )?.{2,80}(?:veröffentlicht|abgelegt|verschlagwortet|erschienen|gepostet)|veröffentlicht (?:am .{4,25} )?(?:in|unter) \p{Lu}[^.!?]{2,60})\.?$/iu,
      weight: 0.85,
      hits: 'Dieser Beitrag wurde unter Technik veröffentlicht.',
      spares: 'Dieser Beitrag wurde im Rat abgelehnt.',
    },

    // Sources and contact with the desk
    {
      id: 'source.de-quelle',
      role: 'source-link',
      match: /^[([]?\s*(?:quellen?(?:angaben?|nachweis|verzeichnis|n)?|via|originalquelle|originalbeitrag|originalartikel|originaltext|weiterführende (?:links|literatur|informationen)|links(?: zum artikel)?|externe links|einzelnachweise|pressemitteilung|studie)\s*[:：]\s*\S[^!?]{0,200}[)\]]?$/iu,
      weight: 0.88,
      hits: 'Quelle: Institut Nordlicht, Bloomberg',
      spares: 'Quellen in Peking: Der Chip kommt nicht. Er bleibt verboten!',
    },
    {
      id: 'source.fehler',
      role: 'source-link',
      match:
        /^(?:(?:haben sie|hast du) (?:einen )?(?:fehler|hinweis|tipp|hinweise|themenvorschl\p{L}+|informationen|fragen|eine frage|anregung\p{L}*)(?:.{0,40})?(?:\?|entdeckt|gefunden)|fehler (?:gefunden|entdeckt|im artikel|melden|bemerkt)|(?:korrektur|fehler|rechtschreibfehler|hinweis)(?:e)? (?:melden|senden|einsenden|an die redaktion)|(?:schreiben sie|schreib|mailen sie|wenden sie sich) (?:uns|an (?:die|unsere|den))(?: .{0,60})?|(?:hinweise|tipps|fragen|feedback|leserbriefe|anregungen|kritik|zuschriften) (?:bitte )?(?:an|zum artikel|zu diesem|per)(?: .{0,80})?|kontakt (?:zur redaktion|zum autor|zur autorin|aufnehmen)|(?:so erreichen sie|sie erreichen) .{2,60})[.!?:]?/iu,
      weight: 0.85,
      hits: 'Fehler gefunden? Schreiben Sie uns',
      spares: 'Fehler im System kosteten den Händler Millionen.',
    },
    {
      id: 'source.adresse',
      role: 'source-link',
      match: /^(?:leserbriefe|kontakt|redaktion|hinweise|anfragen|mail|e-?mail|tipps|feedback|zuschriften|anregungen)(?: (?:an|bitte an|per mail an|unter)|:)\s*\S+@\S+\.?$/iu,
      weight: 0.95,
      hits: 'Leserbriefe an redaktion@nordlicht.example',
      spares: 'Anfragen an Nvidia blieben offen.',
    },
    {
      id: 'source.zuerst-erschienen',
      role: 'source-link',
      match:
        /(?:(?:dieser|der|ein)? ?(?:artikel|beitrag|text|kommentar|interview|essay|gastbeitrag)(?: .{0,90}?)? (?:erschien|ist|wurde)(?: .{0,30})? (?:zuerst|zunächst|ursprünglich|im original|erstmals|bereits)(?: .{0,40})?(?:auf|in|im|bei|von)|zuerst (?:erschienen|veröffentlicht) (?:auf|in|im|bei)|erstveröffentlichung|(?:zum|zur) (?:originalartikel|originalmeldung|pressemitteilung|studie|quelle|originalbeitrag))/iu,
      weight: 0.9,
      hits: 'Dieser Artikel erschien zuerst auf ChipBlick.',
      spares: 'Das Verbot galt zunächst für ein Jahr.',
    },

    // Corrections
    {
      id: 'correction.de-hinweis',
      role: 'correction-note',
      match:
        /^[([*+]*\s*(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|update|aktualisierung|nachtrag|hinweis(?: (?:der redaktion|zum artikel|in eigener sache))?|anmerkung(?: (?:der redaktion|d\. ?red\.?))?|anm\. ?d\. ?red\.?|transparenzhinweis|offenlegung|in eigener sache|edit|änderung(?:shinweis)?|gegendarstellung|klarstellung)(?:\s*(?:\([^)]{1,40}\)|vom .{3,30}|am .{3,30}|,? \d{1,2}[.:]\d{2} ?(?:uhr)?|\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?(?:\d{2,4})?.{0,15}))?\s*[:：–—]\s*\S/iu,
      weight: 0.86,
      hits: 'Korrektur: In einer früheren Version stand eine falsche Summe.',
      spares: 'Update der Regel kommt im Mai.',
    },
    {
      id: 'correction.frueherer-version',
      role: 'correction-note',
      match:
        /(?:in einer (?:früheren|älteren|ersten|vorherigen|ursprünglichen) (?:version|fassung)|(?:frühere|ursprüngliche|erste|vorherige) (?:version|fassung) (?:dieses|des) (?:artikels|beitrags|textes)|(?:dieser|der|diesen|den) (?:artikel|beitrag|text)(?: .{0,30})? (?:wurde|wird|haben wir)(?: .{0,50})? (?:aktualisiert|korrigiert|ergänzt|überarbeitet|berichtigt|geändert)|wir haben (?:den|die|das|diesen) .{0,40}(?:korrigiert|ergänzt|berichtigt|geändert|aktualisiert|angepasst)|wir bitten(?:,)? (?:den fehler|um entschuldigung|dies zu entschuldigen))/iu,
      weight: 0.93,
      hits: 'In einer früheren Version hieß es, das Werk stehe in Bonn.',
      spares: 'In einer früheren Generation war der Chip langsamer.',
    },

    // Date lines
    {
      id: 'meta.de-datum',
      role: 'dateline-meta',
      match:
        /^(?:(?:veröffentlicht|erstellt|publiziert|stand|datum|aktualisiert|vom|am|erschienen|artikel vom|online seit|gepostet)\s*(?:am|:|vom|seit)?\s*)?(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\.?,? ?(?:den |dem )?)?\d{1,2}\.\s?(?:januar|jan|jänner|februar|feb|feber|märz|mär|mrz|april|apr|mai|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez|\d{1,2})\.?\s?(?:\d{2,4})?(?:[ ,–—|·•/-]{1,4}(?:um )?\d{1,2}[:.]\d{2}(?: ?uhr)?)?(?:[ ,–—|·•/()-]{1,4}(?:zuletzt |letzte |aktualisiert|lesezeit|lesedauer|heft \d|stand|update|geändert|\d{1,2}[:.]\d{2}|\d{1,2} min|ca\.|von (?-i:\p{Lu}))[^!?]{0,110})?(?:\s*[|·•]\s*(?=[^\s|·•])[^.!?|·•]{1,40}){0,3}$/iu,
      weight: 0.92,
      hits: 'Mittwoch, 12. März 2025, 10:32 Uhr | Aktualisiert: 17:48 Uhr',
      spares: 'Am 12. März 2025 stoppte Nvidia den Verkauf.',
    },
    {
      id: 'meta.de-stand',
      role: 'dateline-meta',
      match: /^(?:(?:zuletzt |letztmals |letzte )?(?:aktualisier(?:t|ung)|änderung|geändert|bearbeitet|stand|update)|veröffentlicht|erschienen|publiziert|erstellt|gepostet|online seit|erstmals publiziert|erstellt am|veröffentlichungsdatum|datum)\s*(?:am|:|vom|um|seit|vor|heute|gestern|,)\s*[^!?]{0,30}\d[^!?]{0,80}$/iu,
      weight: 0.93,
      hits: 'Aktualisiert am 12.03.2025, 14:05',
      spares: 'Stand der Dinge: keiner weiß es',
    },
    {
      id: 'meta.vor-stunden',
      role: 'dateline-meta',
      match: /^(?:(?:veröffentlicht|aktualisiert|geändert|gepostet):? )?(?:vor (?:\d{1,2}|einer|einem|zwei|drei) (?:minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|(?:heute|gestern)(?:,| um) ?\d{1,2}[:.]\d{2}(?: uhr)?)$/iu,
      hits: 'vor 3 Stunden',
      spares: 'Vor zwei Jahren kostete die Karte das Doppelte',
    },
    {
      id: 'meta.lesezeit',
      role: 'dateline-meta',
      match: /^(?:(?:geschätzte |ca\. ?)?(?:lesezeit|lesedauer|lese-?dauer|hörzeit|dauer|länge)\s*:?\s*(?:ca\. ?|etwa |rund |unter |~ ?|±? ?)?\d{1,3} ?(?:min(?:ute)?n?\.?|sek\.?)|\d{1,3} ?(?:min\.?|minuten?)(?: (?:lesezeit|lesedauer|zu lesen|lesen|zum lesen))?)(?:\s*[|·•–,-].{0,60})?$/iu,
      hits: 'Lesezeit: 4 Min.',
      spares: '30 Minuten dauerte die Razzia.',
    },
    { id: 'meta.de-rubrik', role: 'dateline-meta', match: /^(?:rubrik|ressort|kategorie|ausgabe|heft|seite|serie|format|genre|autor\(in\)|teil|folge)\s*:\s*[^.!?]{2,50}$/iu, where: 'start', hits: 'Ressort: Industrie', spares: 'Teil des Deals: ein neues Werk. Mehr nicht.' },
    { id: 'meta.heft', role: 'dateline-meta', match: /^(?:aus (?:der|dem) )?(?:ausgabe|heft|nr\.?|nummer|print-ausgabe)\s*(?:nr\.? ?|vom )?\d{1,3}(?:[/. ]\d{1,4}){0,2}(?:\s*[|·•,–-].{0,60})?$/iu, hits: 'Ausgabe 12/2025', spares: 'Nummer 3 im Markt ist Micron.' },
    {
      id: 'meta.ort-datum',
      role: 'dateline-meta',
      match: /^\p{Lu}[\p{L}. /-]{2,30},? (?:den )?\d{1,2}\.\s?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.)\s?\d{4}(?:\s*[|·•,–-].{0,40})?$/iu,
      weight: 0.85,
      hits: 'Hamburg, 12. März 2025',
      spares: 'Hamburg, 12. März 2025, ein Werk brennt und niemand weiß, warum das geschah.',
    },

    // Other languages on the page
    {
      id: 'snippet.in-english',
      role: 'foreign-snippet',
      match: /^(?:(?:diesen artikel |hier )?(?:auf|in) (?:englisch|english|französisch|russisch|türkisch|spanisch)(?: lesen)?|read (?:this (?:article|story) )?in english|english version|(?:zur )?englische[nr]? (?:version|fassung)|lire en français|leggi in italiano|this article is also available in english)\.?$/iu,
      hits: 'Diesen Artikel auf Englisch lesen',
      spares: 'In englischer Sprache liegt der Vertrag vor.',
    },

    // More of the above
    { id: 'credit.agenturnummer', role: 'credit', match: /^© ?\p{L}{2,12}(?:-\p{L}{2,12})?(?:,|\s[|·/]) ?\p{L}{2,8}[:-]\d{4,8}[-\d/.]{2,30}$/iu, weight: 0.98, hits: '© kwz-infocom, kwz:260101-930-1234/1', spares: 'Die Meldung kwz-infocom, kwz fehlt' },
    {
      id: 'source-link.de-stelle',
      role: 'source-link',
      match:
        /^(?:quelle: )?\p{L}+(?:gericht|amt|ministerium|behörde|institut|verband|polizei|anwaltschaft|universität|kommission|register|börse)(?: [\p{L}-]+){0,4}[,:|–-] ?\p{L}*(?:kalender|mitteilung|meldung|bericht|statistik|datenbank|register|studie|bekanntmachung|protokoll|dokument|urteil|verordnung|liste|fassung|wortlaut|seite|website)$/iu,
      weight: 0.96,
      hits: 'Amtsgericht Bonn, Pressemitteilung',
      spares: 'Amtsgericht Bonn stoppt die Mitteilung',
    },
    { id: 'source-link.de-pdf', role: 'source-link', match: /^(?:hier|zum|zur|das|die|der|alle|download|dokument|zu den)(?!\p{L})[^.!?]{3,100}[([](?:pdf|docx?|xlsx?|csv)(?:,? \d[^)\]]{0,12})?[)\]]$/iu, weight: 0.96, hits: 'Hier geht es zur Antwort der Bundesregierung (PDF)', spares: 'Die Liste (PDF) hat Lücken.' },
    {
      id: 'comments.de-nicht-moeglich',
      role: 'comments',
      match: /(?:das )?(?:kommentieren|kommentarfunktion|kommentarbereich|diskutieren)(?!\p{L})[^.!?]{0,60}(?:nicht(?: mehr)? (?:möglich|verfügbar)|geschlossen|deaktiviert|abgeschaltet|beendet)/iu,
      weight: 0.96,
      hits: 'Das Kommentieren dieses Artikels ist nicht mehr möglich.',
      spares: 'Das Kommentieren überlässt er anderen.',
    },
    { id: 'comments.de-zu-titel', role: 'comments', match: /^(?:\d{1,6}|keine|ein|noch keine) (?:kommentare?|leserkommentare?|meinungen|antworten|beiträge) (?:zu|zum|auf|über)(?!\p{L})/iu, weight: 0.95, hits: '3 Kommentare zu „Chips werden teurer“.', spares: 'Drei Kommentare über China strich er.' },
    {
      id: 'comments.de-leserbrief',
      role: 'comments',
      match: /(?:leserbriefe?|zuschriften|lesermeinung(?:en)?|(?:ihre|eure|deine) (?:meinung|briefe?|zuschrift))(?!\p{L})[^.!?]{0,50}(?:\(?(?:max|maximal|bis zu|höchstens)\.? \d|bitte an|senden|schicken|kürz|mailen|an die redaktion|an: )/iu,
      weight: 0.93,
      hits: 'Leserbriefe bitte an die Redaktion.',
      spares: 'Leserbriefe kamen in Körben.',
    },
    {
      id: 'comments.de-anregung',
      role: 'comments',
      match: /^(?:(?:haben|hast) (?:sie|du) |habt ihr )(?:einen |eine |noch )?(?:tipp|hinweis|frage|anregung|fehler|anmerkung|kritik|lob)[^?]{0,60}\?/iu,
      weight: 0.85,
      hits: 'Haben Sie einen Hinweis oder eine Frage? Schreiben Sie uns.',
      spares: 'Haben Sie Tipps erwartet, fragt er.',
    },
    { id: 'advert.de-am-ende', role: 'advert', match: /[([*] ?(?:anzeige|werbung|werblich|bezahlter link|affiliate-?links?|provisions-?links?|sponsored|gesponsert|ad) ?[)\]*]\.?$/iu, weight: 0.97, hits: 'Die besten Laptops zum Schulstart (Anzeige)', spares: 'Werbung (Anzeige) gab es kaum.' },
    {
      id: 'foreign.de-english-summary',
      role: 'foreign-snippet',
      match: /^(?:english (?:summary|abstract|version|translation)|summary(?: in english)?|abstract|in english|tl;?dr \(?english\)?|en español|résumé|english readers)\s*[:–—|-]/iu,
      weight: 0.97,
      hits: 'English summary: A card was tested.',
      spares: 'Abstract klingt das nur.',
    },
    {
      id: 'byline.de-von-am',
      role: 'byline',
      match: /^von \p{L}[\p{L}'.-]+(?: (?:von|van|de|zu|\p{L}[\p{L}'.-]+)){1,3}(?:,? (?:am|vom|-|–|·|\||•) ?|, )(?:\p{L}{2,10}, )?\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.)? ?\d{2,4}(?:[^.!?]|\d\.){0,80}\.?$/iu,
      weight: 0.98,
      hits: 'von Karla Winz am 3. Mai 2026 · 4 Kommentare',
      spares: 'Von Mai bis Juni 2026 stieg der Preis.',
    },
    {
      id: 'cookie.de-verwendet',
      role: 'cookie',
      match: /^[\p{L}\d][\p{L}\d. &+-]{1,40} (?:verwendet|nutzt|setzt|speichert|benutzt)(?: (?:auf|für|dafür|hierfür)[^.!?]{0,30})? (?:cookies|technisch notwendige|tracking|ihre daten)/iu,
      weight: 0.95,
      hits: 'Radio Winz nutzt Cookies, damit die Seite läuft.',
      spares: 'Die Firma speichert Chips.',
    },
    {
      id: 'related.de-kurse',
      role: 'related',
      match: /^(?:(?:dax|mdax|tecdax|sdax|dow(?: jones)?|nasdaq|s&p 500|nikkei|euro stoxx 50|smi|atx|euro\/dollar|eur\/usd|gold|öl|brent|bitcoin)\s*:? ?[\d.,]+(?![\d.,])(?: ?(?:€|\$|usd|eur|punkte))?(?: ?[+−–-])?(?: ?[\d.,]+(?![\d.,]))?(?: ?%)?[\s|·•;,]*){2,12}$/iu,
      weight: 0.97,
      hits: 'DAX 20.118,40 −0,6 %  MDAX 30.902,15 −1 %',
      spares: 'DAX 40 stieg um zwei Prozent.',
    },
    {
      id: 'cookie.de-mit-klick',
      role: 'cookie',
      match: /^(?:(?:wir|diese seite) (?:brauchen|benötigen|bitten um|braucht|benötigt) (?:ihre|deine) (?:einwilligung|zustimmung)\. )?mit (?:einem |ihrem |deinem )?klick auf .{2,40} (?:erlauben|erlaubst|stimmen|stimmst|willigen|willigst|akzeptieren|akzeptierst) (?:sie|du)(?!\p{L})/iu,
      hits: 'Mit Klick auf "Zustimmen" erlauben Sie uns das Speichern von Cookies.',
      spares: 'Mit Klick auf einen Knopf startet die Anlage.',
    },
    {
      id: 'cookie.de-brauchen-einwilligung',
      role: 'cookie',
      match: /^(?:wir|diese seite) (?:brauchen|benötigen|bitten um|braucht|benötigt) (?:ihre|deine) (?:einwilligung|zustimmung)(?!\p{L})/iu,
      hits: 'Wir brauchen Ihre Einwilligung. Mehr dazu in den Einstellungen.',
      spares: 'Wir brauchen Ihre Chips, sagte der Minister.',
    },
    {
      id: 'related.de-meistgelesen-ort',
      role: 'related',
      match: /^(?:meistgelesen|meistgeklickt|am meisten gelesen) (?:in|aus|auf) [\p{L}. -]{2,40}:?$/iu,
      opens: true,
      hits: 'Meistgelesen in Bad Winzen',
      spares: 'Meistgelesen war der Bericht.',
    },
    {
      id: 'advert.de-ihr-neues',
      role: 'advert',
      match: /^(?:ihr|dein) neue[sr]? .{3,80}(?:jetzt|heute|gleich) .{0,60}(?:sichern|buchen|vereinbaren|bestellen)[!.]?$/iu,
      hits: 'Ihr neues Dach in drei Tagen: jetzt Termin sichern!',
      spares: 'Ihr neues Werk soll heute öffnen.',
    },
    {
      id: 'byline.de-von-agentur',
      role: 'byline',
      match: /^(?:[Vv]on|VON) \p{Lu}[\p{L}'.-]*(?: (?:von|van|de|der|den|zu|zum|el|al|bin|\p{Lu}[\p{L}'.-]*)){1,4}(?: ?[/|–—-] ?| \()(?:dpa(?:-afx)?|AFP|Reuters|REUTERS|AP|APA|SDA|Keystone-SDA|Bloomberg|epd|KNA|SID|dts|awp|Dow Jones)\)?$/u,
      weight: 0.995,
      hits: 'Von Karla Winz / Reuters',
      spares: 'Von Montag an meldet Reuters mehr',
    },
    {
      id: 'byline.de-gattung-name',
      role: 'byline',
      match:
        /^(?:Interview|Reportage|INTERVIEW|REPORTAGE): (?!(?:Neu|Alt|Groß|Gut|Erst|Letzt|Klein|Kein|Viel|Mehr|Weniger|Was|Wie|Warum|Wer|Wo|Der|Die|Das|Ein|Eine|So|Deutsch|Chinesisch|Europäisch|Zwei|Drei)(?:e|er|en|es)? )\p{Lu}[\p{L}'.-]*(?: (?:von|van|de|zu|\p{Lu}[\p{L}'.-]*)){1,2}(?: und \p{Lu}[\p{L}'.-]*(?: (?:von|van|de|zu|\p{Lu}[\p{L}'.-]*)){1,2})?$/u,
      weight: 0.55,
      hits: 'Interview: Karla Winz',
      spares: 'Interviews gibt er selten',
    },
  ],
  kept: [
    {
      id: 'kept.de-das-wichtigste',
      role: 'list',
      match:
        /^(?:das (?:wichtigste|wesentliche) (?:in kürze|auf einen blick|im überblick|zusammengefasst|vorab|zum thema)|(?:auf einen blick|kurz (?:gefasst|und knapp|zusammengefasst|& knapp)|kurzfassung|zusammenfassung|darum geht(?:'s| es)(?: in kürze)?|die fakten(?: im überblick)?|in kürze|in aller kürze|kernpunkte|key facts|die eckdaten|steckbrief|tl;dr|überblick in stichpunkten))\s*:?$/iu,
      hits: 'Das Wichtigste in Kürze',
      spares: 'Das Wichtigste fehlt.',
    },
    {
      id: 'kept.de-fazit',
      role: 'heading',
      match: /^(?:(?:unser |das |ein )?fazit|ausblick|hintergrund|einordnung|so geht es weiter|wie es (?:jetzt |nun )?weitergeht|was (?:das|es) (?:bedeutet|heißt)|(?:die )?(?:reaktionen|folgen|vorgeschichte|zahlen)|zur erinnerung)\s*:?$/iu,
      hits: 'So geht es weiter',
      spares: 'Der Ausblick auf 2026 ist trüb.',
    },
  ],
}
