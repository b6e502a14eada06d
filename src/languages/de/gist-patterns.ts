import type { Predicate } from '#model/frame'
import type { Gist } from '../kinds/gist.ts'

/**
 * The pattern with a place for its date behind the finite verb, and the verb's closing part at `|`,
 * in front of the first remark behind a comma, or at the end.
 */
const closed = (pattern: string): string => {
  const [finite = ''] = /\{(?:did|does|was|being) [^}]+\}/u.exec(pattern) ?? []
  const close = ` {-${finite.slice(1)}`
  const dated = pattern.replace(finite, `${finite}[ {when}]`)
  if (dated.includes('|')) return dated.replace('|', close)
  return dated.includes('[, ') ? dated.replace('[, ', `${close}[, `) : `${dated}${close}`
}

/** A measure against goods, a country or a company. `some`: it is new, else it is known (die). */
const measure = (verb: string, fresh: '' | 'neue ' | 'some' = '', hits = 'treffen'): readonly string[] => {
  const the = fresh === '' ? 'die ' : fresh === 'some' ? '' : fresh
  const known = fresh === '' ? 'known-akk' : 'akk'
  const opening = fresh === '' ? '{known instrument.rule}' : '{instrument.rule}'
  return [
    `{actor.state} {did ${verb}} {${known} instrument.rule}[ für {akk item}][ im Rahmen {gen instrument.named}][, was {akk target} {hits ${hits}}]`,
    `{actor.state} {did ${verb}} ${the}Kontrollen für Exporte {gen item} {nach target.place}[ im Rahmen {gen instrument.named}][, was {akk target.other} {hits ${hits}}]`,
    `{actor.state} {did ${verb}} ${the}Beschränkungen für {akk item}[ im Rahmen {gen instrument.named}][, was {akk target} {hits ${hits}}]`,
    `{actor.state} {did ${verb}} ${the}Beschränkungen für {akk target}[ im Rahmen {gen instrument.named}]`,
    `{actor.state} {did ${verb === 'verhängen' ? 'verabschieden' : verb}} {akk instrument.named}`,
    `{actor.state} {did ${verb}} ${the}Exportbeschränkungen`,
    `${opening}[ für {akk item}] {was ${verb} instrument.rule}[, was {akk target} {hits ${hits}}]`,
    `${the}Kontrollen für Exporte {gen item} {nach target.place} {was ${verb} pl}[, was {akk target.other} {hits ${hits}}]`,
    `${the}Beschränkungen für {akk item} {was ${verb} pl}[ im Rahmen {gen instrument.named}][, was {akk target} {hits ${hits}}]`,
    `${the}Beschränkungen für {akk target} {was ${verb} pl}[ im Rahmen {gen instrument.named}]`,
  ]
}

/** Goods that change hands: `nach` to somebody, `von` and `bei` from somebody. */
const handing = (verb: string, way: 'nach' | 'von' | 'bei', who = 'actor.party'): readonly string[] => [
  `{${who}} {did ${verb} ${who}}[ für {money}] {akk item}[ {${way} target}]`,
  `{${who}} {did ${verb} ${who}} Produkte[ im Wert von {money}][ {${way} target}]`,
  `{item} {was ${verb} item}[ für {money}][ {${way} target}]`,
]

/** Sales that stop, start or are allowed. */
const sales = (verb: string): readonly string[] => [`{actor} {did ${verb}} den Verkauf {gen item}[ {nach target}]`, `{actor} {did ${verb}} Verkäufe[ {nach target}]`, `der Verkauf {gen item}[ {nach target}] {was ${verb} sg}`, `Verkäufe {nach target} {was ${verb} pl}`]

/** An act upon licences: for what, and where that goes. */
const licences = (act: string): readonly string[] => [`${act} für den Export {gen item} {nach target.place}`, `${act}[ für {akk item}]`]

/** How somebody stands to something: to a rule, to somebody, to goods. */
const stance = (verb: string, alone: string): readonly string[] => [
  `{actor} {did ${verb}} {known-akk instrument}`,
  `{actor} {did ${verb}} {akk target}[ im Zusammenhang mit {dat item}]`,
  `{actor} {did ${verb}} {akk target}[ im Zusammenhang mit {dat instrument}]`,
  `{actor} {did ${verb}} {akk item}`,
  `{actor} {did ${verb}} ${alone}`,
]

/** Somebody says something `mit Blick auf` something. */
const about = (says: string): readonly string[] => [`{actor} ${says} mit Blick auf {known-akk instrument}`, `{actor} ${says} mit Blick auf {akk item}[ {in target.place}]`, `{actor} ${says} mit Blick auf {akk target}`]

const over = '[ im Zusammenhang mit {dat item}]'

const open: Gist['patterns'] = {
  'control.impose': measure('verhängen', 'some'),
  'control.tighten': measure('verschärfen'),
  'control.extend': measure('aus_weiten'),
  'control.ban': [
    '{actor.state} {did verbieten} den Export {gen item} {nach target.place}[ im Rahmen {gen instrument.named}][, was {akk target.other} {hits treffen}]',
    '{actor.state} {did verbieten} {akk item}[ im Rahmen {gen instrument.named}][, was {akk target} {hits treffen}]',
    '{actor.state} {did verhängen} ein Verbot für {akk target}[ im Rahmen {gen instrument.named}]',
    'der Export {gen item} {nach target.place} {was verbieten sg}[, was {akk target.other} {hits treffen}]',
    '{item} {was verbieten item}[ im Rahmen {gen instrument.named}][, was {akk target} {hits treffen}]',
    'für {akk target} {was verhängen sg} ein Verbot[ im Rahmen {gen instrument.named}]',
    '{actor.state} {did verhängen} ein Verbot',
  ],
  'control.require': [
    '{actor.state} {did verhängen} {akk instrument.rule}[ für {akk item}][, was {akk target} {hits treffen}]',
    '{actor.state} {did erlassen} neue Auflagen für den Export {gen item} {nach target.place}[, was {akk target.other} {hits treffen}]',
    '{actor.state} {did erlassen} neue Auflagen für {akk item}[, was {akk target} {hits treffen}]',
    '{actor.state} {did erlassen} neue Auflagen für {akk target}',
    'neue Auflagen für {akk item} {was erlassen pl}[, was {akk target} {hits treffen}]',
    'neue Auflagen für {akk target} {was erlassen pl}',
    '{actor.state} {did erlassen} neue Auflagen[ im Rahmen {gen instrument.named}]',
  ],
  'control.propose': measure('vor_schlagen', 'neue '),
  'control.uphold': measure('aufrecht_erhalten'),
  'control.restrict': [
    '{actor.state} {did beschränken} den Export {gen item} {nach target.place}[ im Rahmen {gen instrument.named}][, was {akk target.other} {hits treffen}]',
    '{actor.state} {did verhängen} Beschränkungen für {akk item}[ im Rahmen {gen instrument.named}][, was {akk target} {hits treffen}]',
    '{actor.state} {did verhängen} Beschränkungen für {akk target}[ im Rahmen {gen instrument.named}]',
    'der Export {gen item} {nach target.place} {was beschränken sg}[, was {akk target.other} {hits treffen}]',
    'Beschränkungen für {akk item} {was verhängen pl}[ im Rahmen {gen instrument.named}][, was {akk target} {hits treffen}]',
    'Beschränkungen für {akk target} {was verhängen pl}[ im Rahmen {gen instrument.named}]',
    '{actor.state} {did verhängen} Exportbeschränkungen[ im Rahmen {gen instrument.named}]',
  ],
  'easing.ease': measure('lockern', '', 'betreffen'),
  'easing.lift': measure('auf_heben', '', 'betreffen'),
  'easing.suspend': measure('aus_setzen', '', 'betreffen'),
  'easing.exempt': [
    '{actor.state} {did aus_nehmen} {akk target.other} {known-von instrument}[ für {akk item}]',
    '{actor.state} {did aus_nehmen} {akk item} {known-von instrument}',
    '{actor.state} {did aus_nehmen} {akk target.other} von den Beschränkungen[ für {akk item}]',
    '{actor.state} {did aus_nehmen} {akk item} von den Beschränkungen[ für {akk target.place}]',
    '{target} {was aus_nehmen target} {known-von instrument}',
    '{target} {was aus_nehmen target} von den Beschränkungen[ für {akk item}]',
    '{item} {was aus_nehmen item} von den Beschränkungen',
    '{actor.state} {did gewähren} Ausnahmen[ {known-von instrument}]',
  ],
  'easing.allow': [
    '{actor.state} {did erlauben} den Verkauf {gen item}[ {nach target.place}][, was {akk target.other} {hits betreffen}]',
    '{actor.state} {did erlauben} Verkäufe {nach target.place}',
    'der Verkauf {gen item}[ {nach target.place}] {was erlauben sg}[, was {akk target.other} {hits betreffen}]',
    'Verkäufe {nach target.place} {was erlauben pl}',
    '{actor.state} {did erteilen} {dat target.other} die Erlaubnis',
  ],
  'licence.apply': licences('{actor} {did beantragen} Lizenzen'),
  'licence.grant': [
    ...licences('{actor.state} {did erteilen} {dat target.other} Lizenzen'),
    ...licences('{actor.state} {did erteilen} Lizenzen'),
    '{target.other} {did erhalten target.other} Lizenzen[ für {akk item}]',
    '{actor.company} {did erhalten actor.company} Lizenzen[ für {akk item}]',
    'Lizenzen für {akk item} {was erteilen pl}',
    'Lizenzen für {akk target} {was erteilen pl}',
  ],
  'licence.refuse': [
    ...licences('{actor.state} {did verweigern} {dat target.other} Lizenzen'),
    ...licences('{actor.state} {did verweigern} Lizenzen'),
    '{dat target.other} {was verweigern pl} Lizenzen[ für {akk item}]',
    '{dat actor.company} {was verweigern pl} Lizenzen[ für {akk item}]',
    'Lizenzen für {akk item} {was verweigern pl}',
  ],
  'licence.revoke': [
    ...licences('{actor.state} {did entziehen} {dat target.other} Lizenzen'),
    ...licences('{actor.state} {did widerrufen} Lizenzen'),
    '{dat target.other} {was entziehen pl} Lizenzen[ für {akk item}]',
    '{dat actor.company} {was entziehen pl} Lizenzen[ für {akk item}]',
    'Lizenzen für {akk item} {was widerrufen pl}',
  ],
  'licence.await': [...licences('{actor.party} {does warten} auf Lizenzen'), '{target.other} {does warten target.other} auf Lizenzen[ für {akk item}]', 'Lizenzen für {akk item} {does aus_stehen pl}'],
  'licence.condition': [
    '{actor.company} {did akzeptieren} Auflagen für Lizenzen[ für {akk item}][, darunter eine Abgabe von {percent}][, bei denen es um {money} geht]',
    '{actor.state} {did knüpfen} Lizenzen[ für {akk item}] an Auflagen[, darunter eine Abgabe von {percent}][, was {akk target.other} {hits betreffen}]',
    'Lizenzen für {akk item} {was knüpfen pl} an Auflagen[, darunter eine Abgabe von {percent}][, was {akk target} {hits betreffen}]',
    'für {akk target.other} {was knüpfen pl} Lizenzen an Auflagen[, darunter eine Abgabe von {percent}]',
  ],
  'licence.hold': [...licences('{actor.party} {does besitzen} Lizenzen'), '{target.other} {does besitzen target.other} Lizenzen[ für {akk item}]'],
  'listing.add': [
    '{actor.state} {did setzen} {akk target} auf {akk instrument.named}',
    '{target} {was setzen target} auf {akk instrument.named}',
    '{actor.state} {did setzen} {akk target} auf eine schwarze Liste',
    '{actor.company} {was setzen actor.company} auf {akk instrument.named}',
    '{target} {was setzen target} auf eine schwarze Liste',
    '{actor.state} {did erweitern} {akk instrument.named}',
  ],
  'listing.remove': [
    '{actor.state} {did streichen} {akk target} {von instrument.named}',
    '{target} {was streichen target} {von instrument.named}',
    '{actor.company} {was streichen actor.company} {von instrument.named}',
    '{actor.state} {did streichen} {akk target} von einer schwarzen Liste',
    '{target} {was streichen target} von einer schwarzen Liste',
  ],
  'listing.listed': [
    '{target} {does stehen target} auf {dat instrument.named}',
    '{actor.company} {does stehen actor.company} auf {dat instrument.named}',
    '{actor.person} {does stehen actor.person} auf {dat instrument.named}',
    '{target} {does stehen target} auf einer schwarzen Liste',
    '{actor.company} {does stehen actor.company} auf einer schwarzen Liste',
  ],
  'evasion.smuggle': [
    '{actor.party} {did schmuggeln actor.party} {akk item}[ im Wert von {money}][ {nach target.place}][ für {akk target.other}]',
    '{item}[ im Wert von {money}] {was schmuggeln item}[ {nach target.place}][ für {akk target.other}]',
    '{actor.party} {did schmuggeln actor.party} Waren[ im Wert von {money}][ {nach target.place}][ für {akk target.other}]',
    'Waren[ im Wert von {money}] {was schmuggeln pl} {nach target.place}',
    'Waren[ im Wert von {money}] {was schmuggeln pl} für {akk target.other}',
  ],
  'evasion.reroute': ['{actor.party} {did um_leiten actor.party} {akk item}[ im Wert von {money}][ {nach target}]', '{item}[ im Wert von {money}] {was um_leiten item}[ {nach target}]', '{actor.party} {did um_leiten actor.party} Waren {nach target}', 'Waren {was um_leiten pl} {nach target}'],
  'evasion.front': ['{actor.party} {did nutzen actor.party} Scheinfirmen zur Beschaffung {gen item}', '{actor.party} {did nutzen actor.party} Scheinfirmen[ {in target.place}]', 'Scheinfirmen {was nutzen pl} zur Beschaffung {gen item}[ für {akk target}]', 'Scheinfirmen {was nutzen pl} zur Belieferung {gen target}'],
  'evasion.remote': [
    '{actor.party} {did erhalten actor.party} Fernzugriff auf {akk item}[ {in target.place}]',
    'Fernzugriff auf {akk item} {was gewähren sg}[ für {akk target}]',
    '{target} {did erhalten target} Fernzugriff auf {akk item}',
    '{actor.party} {did erhalten actor.party} Fernzugriff auf beschränkte Chips[ {in target.place}]',
  ],
  'evasion.circumvent': [
    '{actor.party} {did umgehen actor.party} {known-akk instrument}[ für {akk item}]',
    '{actor.party} {did umgehen actor.party} die Beschränkungen[ für {akk item}][ {in target.place}]',
    '{known instrument}[ für {akk item}] {was umgehen instrument}[ {von target.other}]',
    'die Beschränkungen für {akk item} {was umgehen pl}',
    'die Beschränkungen für {akk target} {was umgehen pl}',
  ],
  'evasion.deceive': ['{actor.party} {did täuschen actor.party} {akk target} über {akk item}', '{actor.party} {did täuschen actor.party} {akk target}', '{actor.party} {did verschleiern actor.party} den Verbleib {gen item}', 'der Verbleib {gen item} {was verschleiern sg}'],
  'evasion.reach': ['{item} {did gelangen item} {nach target}', '{item} {did gelangen item} {nach actor}', 'Produkte {gen actor} {did gelangen pl} {nach target}', '{target} {did erhalten target} beschränkte Güter', '{actor.party} {did erhalten actor.party} beschränkte Güter'],
  'repurposing.convert': ['{actor} {does um_bauen} {akk item} zu {dat outcome}', '{actor} {does um_bauen} {akk item}', '{item} {being um_bauen item}[ {in target.place}] zu {dat outcome}', '{item} {being um_bauen item}[ {in target.place}]', '{actor} {does um_bauen} Hardware'],
  'repurposing.dismantle': ['{actor} {does zerlegen} {akk item}[ {in target.place}]', '{item} {being zerlegen item}[ {in target.place}]'],
  'enforcement.investigate': [
    `{actor.state} {does ermitteln} gegen {akk target.party}${over}`,
    `gegen {akk target.party} {being ermitteln sg}${over}`,
    '{actor.state} {did ein_leiten} eine Untersuchung[ zu {dat item}][ im Rahmen {gen instrument.named}]',
    `eine Untersuchung gegen {akk actor.party} {was ein_leiten sg}${over}`,
    '{item} {being untersuchen item}',
    'eine Untersuchung[ zu {money}] {was ein_leiten sg}[ im Rahmen {gen instrument.named}]',
  ],
  'enforcement.search': ['{actor.state} {did durchsuchen} Räume {gen target.party}', 'Räume {gen target.party} {was durchsuchen pl}', 'Räume {gen actor.party} {was durchsuchen pl}', `{actor.state} {did vor_nehmen} Durchsuchungen${over}`, `Durchsuchungen {was vor_nehmen pl}${over}`],
  'enforcement.charge': [
    `{actor.state} {did an_klagen} {akk target.party}${over}[, in einem Fall um {money}]`,
    `{target.party} {was an_klagen target.party}${over}[, in einem Fall um {money}]`,
    `{actor.party} {was an_klagen actor.party}${over}[, in einem Fall um {money}]`,
    `{actor.state} {did erheben} Anklage${over}[ im Rahmen {gen instrument.named}]`,
    'Anklage {was erheben sg} im Zusammenhang mit {dat item}[, in einem Fall um {money}]',
  ],
  'enforcement.arrest': [`{actor.state} {did fest_nehmen} {akk target.party}${over}`, `{target.party} {was fest_nehmen target.party}${over}`, `{actor.party} {was fest_nehmen actor.party}${over}`, `{actor.state} {did vor_nehmen} Festnahmen${over}`, 'Festnahmen {was vor_nehmen pl} im Zusammenhang mit {dat item}'],
  'enforcement.fine': [
    `gegen {akk actor.party} {was verhängen sg} eine Geldstrafe[ von {money}]${over}`,
    `{actor.state} {did verhängen} gegen {akk target.party} eine Geldstrafe[ von {money}]${over}`,
    `gegen {akk target.party} {was verhängen sg} eine Geldstrafe[ von {money}]${over}`,
    '{actor.state} {did verhängen} eine Geldstrafe von {money}',
    'eine Geldstrafe von {money} {was verhängen sg}',
    '{actor.state} {did verhängen} eine Geldstrafe',
  ],
  'enforcement.sue': [`{actor} {did verklagen} {akk target}[ auf {money}]${over}`, `{target} {was verklagen target}[ auf {money}]${over}`, `{actor} {did vor+Gericht+ziehen}${over}[ im Streit um {known-akk instrument}]`],
  'enforcement.rule': [
    '{actor.state} {did entscheiden} über {known-akk instrument}[ in einem Verfahren um {akk target}]',
    '{actor.state} {did entscheiden} in einem Verfahren um {akk target}[ und {akk item}]',
    '{actor.state} {did fällen} ein Urteil',
    'in einem Verfahren um {akk target} {was fällen sg} ein Urteil',
    'über {known-akk instrument} {was fällen sg} ein Urteil',
  ],
  'enforcement.settle': [`{actor} {did schließen} mit {dat target} einen Vergleich[ über {money}]${over}`, `{actor} {did schließen} einen Vergleich[ über {money}]${over}`, '{target} {did schließen target} einen Vergleich[ über {money}]', 'ein Vergleich über {money} {was schließen sg}'],
  'enforcement.summon': [`{actor.state} {did vor_laden} {akk target}${over}`, `{target} {was vor_laden target}${over}`],
  'enforcement.seize': ['{actor.state} {did beschlagnahmen}[ bei {dat target}] {akk item}[ im Wert von {money}]', '{item}[ im Wert von {money}] {was beschlagnahmen item}', '{actor.state} {did beschlagnahmen}[ bei {dat target}] Waren[ im Wert von {money}]', 'Waren im Wert von {money} {was beschlagnahmen pl}'],
  'enforcement.infringe': ['{actor.firm} {did verletzen actor.firm} Schutzrechte {gen target}[ mit {dat item.product}]', 'Schutzrechte {gen target} {was verletzen pl}', '{actor.firm} {did verletzen actor.firm} Schutzrechte[ mit {dat item.product}]', '{item} {did verletzen item} Schutzrechte'],
  'retaliation.retaliate': ['{actor.state} {did vor_gehen}[ mit Maßnahmen zu {dat item}] gegen {akk target}[ als Antwort auf {known-akk instrument}]', '{actor.state} {did ergreifen} Gegenmaßnahmen[ zu {dat item}][ als Antwort auf {known-akk instrument}]', 'Gegenmaßnahmen {was ergreifen pl} gegen {akk target}'],
  'launch.unveil': ['{actor} {did vor_stellen} {akk item}[ {in target.place}][ für {akk target.other}]', '{item} {was vor_stellen item}[ {in target.place}][ für {akk target.other}]', '{actor} {did vor_stellen} ein neues Produkt[ {in target.place}][ für {akk target.other}]'],
  'launch.release': ['{actor} {did auf+den+Markt+bringen} {akk item}[ {in target.place}][ für {akk target.other}]', '{item} {was auf+den+Markt+bringen item}[ {in target.place}][ für {akk target.other}]', '{actor} {did auf+den+Markt+bringen} ein neues Produkt[ {in target.place}][ für {akk target.other}]'],
  'launch.adapt': ['{actor} {did an_passen} {akk item} für {akk target}', '{actor} {did an_passen} {akk item} an die Vorschriften', '{item} {was an_passen item} für {akk target}', '{item} {was an_passen item} an die Vorschriften', '{actor} {did entwickeln} angepasste Produkte[ für {akk target}]'],
  'launch.delay': ['{actor} {did verschieben} {akk item}[ {in target.place}][ für {akk target.other}]', '{item} {was verschieben item}[ {in target.place}][ für {akk target.other}]', '{actor} {did verschieben} einen Produktstart'],
  'sale.sell': handing('verkaufen', 'nach'),
  'sale.ship': handing('liefern', 'nach'),
  'sale.order': handing('bestellen', 'bei', 'actor.body'),
  'sale.buy': handing('kaufen', 'von', 'actor.body'),
  'sale.hoard': ['{actor} {did horten}[ für {money}] {akk item}[ {von target}]', '{actor} {did horten} Produkte[ im Wert von {money}][ {von target}]', '{item} {was horten item}[ {von target.other}]'],
  'sale.stop': sales('stoppen'),
  'sale.resume': sales('wieder+auf_nehmen'),
  'supply.shortage': ['{item} {does knapp+sein item}[ {in target.place}]', '{actor} {does haben} zu wenig {bare item}', '{target} {does haben target} zu wenig {bare item}', '{actor} {does haben} Lieferengpässe'],
  'supply.available': ['{item} {does verfügbar+sein item}[ {in target.place}][ für {akk target.other}]', 'Produkte {gen actor} {does verfügbar+sein pl}[ {in target.place}]'],
  'supply.demand-up': [
    'die Nachfrage nach {dat item} {did steigen sg}[ {in target.place}][ um {percent}]',
    'die Nachfrage {aus target} {did steigen sg}[ um {percent}]',
    'die Nachfrage {aus actor.buyer}[ nach {dat item}] {did steigen sg}[ um {percent}]',
    'die Nachfrage nach Produkten {gen actor} {did steigen sg}[ um {percent}]',
  ],
  'supply.demand-down': ['die Nachfrage nach {dat item} {did sinken sg}[ {in target.place}][ um {percent}]', 'die Nachfrage {aus target} {did sinken sg}[ um {percent}]', 'die Nachfrage {aus actor.buyer}[ nach {dat item}] {did sinken sg}[ um {percent}]'],
  'supply.stock': ['{actor} {does haben} Lagerbestände {gen item}[ im Wert von {money}]', 'Lagerbestände {gen item} {does haben pl}[ {in target.place}] einen Wert von {money}', '{actor} {does haben} Lagerbestände im Wert von {money}'],
  'supply.wait': ['die Lieferung {gen item} {does dauern sg}[ {in target.place}] {measure}', 'Käufer {gen item} {does warten pl}[ {in target.place}] auf Lieferungen', '{actor} {does warten} auf Lieferungen[ {gen item}]', '{target} {does warten target} auf Lieferungen[ {gen item}]'],
  'price.cost': ['{item} {does kosten item}[ {in target.place}] {money}', 'Produkte {gen actor} {does kosten pl} {money}'],
  'price.rise': ['der Preis {gen item} {did steigen sg}[ {in target.place}][ um {percent}][ auf {money}]', '{actor} {did erhöhen} die Preise[ für {akk target}][ um {percent}]', 'die Preise {did steigen pl}[ {in target.place}] um {percent}', 'die Preise {did steigen pl} {in target.place}'],
  'price.fall': ['der Preis {gen item} {did sinken sg}[ {in target.place}][ um {percent}][ auf {money}]', '{actor} {did senken} die Preise[ für {akk target}][ um {percent}]', 'die Preise {did sinken pl}[ {in target.place}] um {percent}', 'die Preise {did sinken pl} {in target.place}'],
  'price.complain': [
    '{actor} {does unzufrieden+sein} mit dem Preis {gen item}',
    '{target.other} {does unzufrieden+sein target.other} mit dem Preis {gen item}',
    '{actor} {does unzufrieden+sein} mit den Preisen',
    '{target.other} {does unzufrieden+sein target.other} mit den Preisen',
    'Käufer {does unzufrieden+sein pl} mit dem Preis {gen item}',
  ],
  'performance.capable': ['{known item.goods} {gen actor.company} {does leistungsfähig+genug+sein item.goods}', '{item} {does leistungsfähig+genug+sein item}', 'Produkte {gen actor} {does leistungsfähig+genug+sein pl}'],
  'performance.limited': ['{known item.goods} {gen actor.company} {does haben item.goods} eine begrenzte Leistung[ ({percent})]', '{item} {does haben item} eine begrenzte Leistung[ ({percent})]', 'Produkte {gen actor} {does haben pl} eine begrenzte Leistung', 'die Leistung {does begrenzt+sein sg}'],
  'performance.match': ['{item.several} {does vergleichbar+sein pl} in der Leistung', '{item.single} {does gleichwertig+sein item}[ mit Produkten {gen target.other}]', '{item.single} {does gleichwertig+sein item} mit Konkurrenzprodukten', 'Produkte {gen actor} {does gleichwertig+sein pl} mit Konkurrenzprodukten'],
  'performance.exceed': [
    'ein Leistungsabstand[ von {percent}] {does bestehen sg} zwischen {dat item.several}',
    '{item.single} {does übertreffen item} Produkte {gen target.other}[ um {percent}]',
    '{item.single} {does übertreffen item} Konkurrenzprodukte[ um {percent}]',
    'Produkte {gen actor} {does übertreffen pl} Konkurrenzprodukte[ um {percent}]',
  ],
  'performance.unsafe': ['{known item.goods} {gen actor.company} {does bergen item.goods} ein Sicherheitsrisiko[ für {akk target}]', '{item} {does bergen item} ein Sicherheitsrisiko[ für {akk target}]', 'Produkte {gen actor} {does bergen pl} ein Sicherheitsrisiko[ für {akk target}]'],
  'performance.specify': ['{item} {does bieten item} {measure}', 'die Leistung {gen item} {does ab_weichen sg} um {percent}', 'Produkte {gen actor} {does bieten pl} {measure}'],
  'production.make': ['{actor} {does her_stellen} {akk item}[ {in target.place}][ für {akk target.other}]', '{item} {being her_stellen item}[ {in target.place}][ für {akk target.other}]', '{actor} {does her_stellen} Produkte[ {in target.place}][ für {akk target.other}]'],
  'production.build': ['{actor} {does bauen} ein Werk[ {in target.place}][ für {akk item}][, das {money} kostet]', 'ein Werk[ für {akk item}] {being bauen sg}[ {in target.place}][, das {money} kostet]'],
  'production.expand': ['{actor} {did aus_bauen} die Produktion[ {gen item}][ {in target.place}][ um {percent}]', 'die Produktion {gen item} {was aus_bauen sg}[ {in target.place}][ um {percent}]', 'die Produktion {was aus_bauen sg} {in target.place}[ um {percent}]'],
  'production.node': [
    '{actor} {does fertigen} {akk item} im Verfahren mit {measure}',
    '{item} {being fertigen item} im Verfahren mit {measure}',
    '{actor} {does fertigen} Chips im Verfahren mit {measure}',
    '{actor} {does fertigen} {akk item} in einem fortschrittlichen Verfahren',
    '{item} {being fertigen item} in einem fortschrittlichen Verfahren',
    '{actor} {does beherrschen} ein fortschrittliches Verfahren',
  ],
  'production.yield': ['die Ausbeute {gen item} {does liegen sg} bei {percent}', 'die Ausbeute {gen actor}[ bei {dat item}] {does liegen sg} bei {percent}', '{actor} {does kämpfen} mit Ausbeuteproblemen[ bei {dat item}]', 'die Ausbeute {gen item} {does ein+Problem+bleiben sg}'],
  'production.halt': ['{actor} {did ein_stellen} die Produktion[ {gen item}][ {in target.place}]', 'die Produktion {gen item} {was ein_stellen sg}[ {in target.place}]', 'die Produktion {was ein_stellen sg} {in target}'],
  'substitution.switch': ['{actor} {does um_steigen}[ {von target.other}] auf {akk item}', '{actor} {does suchen} Alternativen[ zu {dat target}]', '{actor} {does ersetzen} {akk item}'],
  'substitution.self-reliance': ['{actor} {does streben} nach Unabhängigkeit[ bei {dat item}]', '{target.place} {does streben target.place} nach Unabhängigkeit[ bei {dat item}]', 'die Unabhängigkeit bei {dat item} {does wachsen sg}'],
  'substitution.prefer': ['{actor} {does bevorzugen} {akk item}[ gegenüber Produkten {gen target}]', '{actor} {does bevorzugen} heimische Lieferanten[ gegenüber {dat target}]'],
  'investment.fund': [
    '{actor} {did investieren}[ {money}] in {akk target}[ für {akk item}]',
    '{actor} {did ein_sammeln} {money}[ für {akk item}]',
    '{actor} {did investieren}[ {money}] in {akk item}',
    '{target} {did ein_sammeln target} {money}',
    '{actor} {did ein_sammeln} Kapital',
    '{target} {did ein_sammeln target} Kapital',
  ],
  'investment.subsidize': [
    '{actor} {did gewähren} {dat target} Subventionen[ von {money}][ im Rahmen {gen instrument.named}]',
    '{actor.state} {did fördern} {akk item}[ mit {money}][ im Rahmen {gen instrument.named}]',
    '{target} {did erhalten target} Subventionen[ von {money}][ im Rahmen {gen instrument.named}]',
    '{actor.company} {did erhalten actor.company} Subventionen[ von {money}][ im Rahmen {gen instrument.named}]',
    '{actor.state} {did gewähren} Subventionen[ von {money}]',
    'Subventionen von {money} {was gewähren pl}',
  ],
  'investment.spend': ['{actor} {did investieren}[ {money}] in {akk item}[ {in target.place}]', '{actor} {did investieren}[ {money}] {in target.place}', '{actor} {did investieren}[ {money}] in {akk target.other}', '{actor} {did investieren} {money}', '{money} {was investieren pl}[ in {akk item}][ {in target.place}]'],
  'investment.acquire': ['{actor} {did übernehmen}[ für {money}] {akk target.party}', '{target.party} {was übernehmen target.party}[ für {money}]', '{actor} {did tätigen} eine Übernahme[ für {money}]'],
  'investment.stake': ['{actor} {did erwerben}[ für {money}] einen Anteil[ von {percent}] an {dat target.party}', 'ein Anteil[ von {percent}] an {dat target.party} {was erwerben sg}[ für {money}]', '{actor} {did erwerben} einen Anteil von {percent}', '{actor} {did erwerben} für {money} einen Anteil'],
  'investment.partner': ['{actor} {did ein_gehen} eine Partnerschaft mit {dat target}[ bei {dat item}][, bei der es um {money} geht]', '{actor} {did ein_gehen} eine Partnerschaft[ im Umfang von {money}][ bei {dat item}]', 'eine Partnerschaft mit {dat target} {was an_kündigen sg}'],
  'impact.lose': [
    '{actor} {did verlieren} {money}[ mit {dat item}][ {in target.place}]',
    '{actor} {did erleiden} Einbußen[ von {percent}][ bei {dat item}][ {in target.place}]',
    '{target} {did verlieren target} {money}',
    '{target} {did erleiden target} Einbußen[ von {percent}]',
    'Verluste von {money} {was verbuchen pl}[ bei {dat item}]',
  ],
  'impact.gain': ['{actor} {did ein_nehmen} {money}[ mit {dat item}][ {in target.place}]', 'das Geschäft {gen actor}[ mit {dat item}] {did wachsen sg}[ {in target.place}][ um {percent}]', '{target} {did ein_nehmen target} {money}[ mit {dat item}]', 'das Geschäft {gen target} {did wachsen sg}[ um {percent}]'],
  'impact.earn-less': ['das Geschäft {gen actor}[ mit {dat item}] {did schrumpfen sg}[ {in target.place}][ um {percent}]', 'das Geschäft {gen target} {did schrumpfen sg}[ um {percent}]'],
  'impact.raise-outlook': ['die Prognose {gen actor} {was an_heben sg}', 'die Prognose {gen target.other} {was an_heben sg}'],
  'impact.cut-outlook': ['die Prognose {gen actor} {was senken sg}', 'die Prognose {gen target.other} {was senken sg}'],
  'impact.results': ['{actor} {did ein_nehmen} {money}[ mit {dat item}][ {in target.place}]', '{actor} {did vor_legen} Zahlen', '{target.other} {did ein_nehmen target.other} {money}[ mit {dat item}]'],
  'impact.share-of-sales': ['auf {akk target.place} {does entfallen pl} {percent} des Geschäfts {gen actor}', 'auf {akk item} {does entfallen pl} {percent} des Geschäfts {gen actor}', '{actor} {does haben} Geschäft {in target.place}'],
  'impact.shares-down': ['die Aktie {gen actor} {did sinken sg}[ um {percent}]', 'die Aktie {gen target.other} {did sinken sg}[ um {percent}]'],
  'impact.shares-up': ['die Aktie {gen actor} {did steigen sg}[ um {percent}]', 'die Aktie {gen target.other} {did steigen sg}[ um {percent}]'],
  'impact.market-share': [
    '{actor} {does haben}[ {in target.place}] einen Marktanteil von {percent}[ bei {dat item}]',
    'der Marktanteil {gen actor} {does auf+dem+Spiel+stehen sg}[ {in target.place}]',
    'auf {akk target.place} {does entfallen pl} {percent} des Geschäfts {gen actor}',
    '{item} {does haben item}[ {in target.place}] einen Marktanteil von {percent}',
  ],
  'impact.jobs': ['Arbeitsplätze {bei actor}[ ({count})] {does betroffen+sein pl}', 'Arbeitsplätze {bei target.other}[ ({count})] {does betroffen+sein pl}', 'Arbeitsplätze {in target.place}[ ({count})] {does betroffen+sein pl}'],
  'impact.weigh': [
    '{known instrument} {did treffen instrument} {akk target}',
    '{known instrument} {did treffen instrument} {akk actor}',
    '{actor} {did spüren} die Folgen[ {known-gen instrument}][ bei {dat item}][ {in target.place}][, die auf {money} beziffert werden]',
    '{target} {did spüren target} die Folgen[ {known-gen instrument}][ bei {dat item}][, die auf {money} beziffert werden]',
    '{item} {does betroffen+sein item}',
  ],
  'position.criticize': stance('kritisieren', 'die Entscheidung'),
  'position.support': stance('unterstützen', 'die Entscheidung'),
  'position.warn': [...about('{did warnen}'), '{actor} {did warnen} vor den Folgen'],
  'position.demand': ['{actor} {did fordern} Schritte bei {known-dat instrument}', '{actor} {did fordern} Schritte bei {dat item}[ {in target.place}]', '{actor} {did auf_fordern} {akk target} zum Handeln', '{actor} {did fordern} Schritte'],
  'position.deny': ['{actor} {did zurück_weisen} {known-akk instrument}', '{actor} {did bestreiten} Angaben zu {dat item}[ über {akk target.other}]', '{actor} {did bestreiten} Angaben zu {dat target}', '{actor} {did bestreiten} die Angaben'],
  'position.decline': ['{actor} {did ab_lehnen} eine Stellungnahme[ zu {known-dat instrument}]', '{target.other} {did ab_lehnen target.other} eine Stellungnahme'],
  'position.worry': [...about('{did äußern} Sorge'), '{actor} {did äußern} Sorge', 'Sorge {does bestehen sg} wegen {dat item}'],
  'position.accuse': ['{actor} {did beschuldigen} {akk target} im Zusammenhang mit {known-dat instrument}', '{actor} {did beschuldigen} {akk target} im Zusammenhang mit {dat item}', '{actor} {did erheben} Vorwürfe gegen {akk target}', 'gegen {akk target} {was erheben pl} Vorwürfe[ im Zusammenhang mit {dat item}]'],
  'position.hope': ['{actor} {does hoffen} auf Fortschritte bei {known-dat instrument}', '{actor} {does hoffen} auf Fortschritte bei {dat item}[ {in target.place}]', '{actor} {does hoffen} auf Fortschritte mit {dat target}', '{actor} {does hoffen} auf eine Lösung'],
  'position.state': about('{did Stellung+nehmen}'),
  'outlook.expect': ['{actor} {does rechnen} mit Veränderungen bei {dat item}[ {in target.place}]', '{actor} {does rechnen} mit Veränderungen bei {dat target}', 'Veränderungen bei {dat item} {being erwarten pl}[ {in target.place}]', 'Veränderungen bei {dat target} {being erwarten pl}'],
  'outlook.doubt': ['{actor} {does bezweifeln} die Aussichten {gen item}[ {in target.place}]', '{actor} {does bezweifeln} die Aussichten {gen target}', 'die Aussichten {gen item} {does ungewiss+bleiben pl}[ {in target.place}]', 'die Aussichten {gen target} {does ungewiss+bleiben pl}'],
}

const each = (all: readonly (readonly [Predicate, readonly string[]])[]): unknown => Object.fromEntries(all.map(([predicate, written]) => [predicate, written.map(closed)]))

const predicates = Object.keys(open) as readonly Predicate[]

/** German sentences for every predicate, their verbs in a bracket; see `kinds/gist.ts` for the notation. */
export const patterns = each(predicates.map((predicate) => [predicate, open[predicate]])) as Gist['patterns']
