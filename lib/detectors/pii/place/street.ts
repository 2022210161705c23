import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';

/** Words of streets, by where they stand beside the name and the number. Sources of the orders: Universal Postal Union, addressing guides. */

/** A house number: `12`, `12a`, `12-14`, `12/3`, `12 bis`. */
const HOUSE = String.raw`\d{1,5}(?: ?[a-zA-Z](?![\p{L}\d]))?(?:[-/–]\d{1,4}[a-zA-Z]?)?(?: (?:bis|ter|bus|bte|kv\.?|кв\.?) ?\d{0,4})?`;
const NAME = String.raw`[\p{Lu}\d][\p{L}\p{M}\d.'’-]{0,24}`;
/** A flat, a floor, a suite. */
const UNIT = String.raw`(?:,? (?:#|apt\.?|apartment|suite|ste\.?|unit|flat|floor|fl\.?|no\.?|apto\.?|piso|depto\.?|étage|bât\.?|appt\.?|m\.|daire|kat|кв\.|офис)\.? ?[\p{L}\d-]{1,8})?`;
/** A town with its code before or after it, a region, a country. */
const TOWN = String.raw`(?:(?:,? |,?\r?\n[ \t>#*+/|-]{0,10})(?:(?:[A-Z]{1,3}[ -])?\d{3,6}(?:[ -]\d{2,4})?(?: ?[A-Z]{2}(?![\p{L}]))?,? )?\p{Lu}[\p{L}\p{M}.'’-]{1,24}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{1,24}|de|la|am|an der|sur|upon))?(?:,? (?:[A-Z]{2,3}|\p{Lu}[\p{Ll}\p{M}]{2,16}))?(?:,? (?:\d{5}(?:-\d{4})?|\d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?![\p{L}\d]))?`;

const isSpaced = charSet("A-Za-z0-9.'\\- ");

/** `221 Haverbrook Street, Springfield, IL 62701`: the number, the name, the word. */
export const englishStreet: Detector = {
  id: 'street-address-english',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      ' street| avenue| road| lane| drive| boulevard| blvd| court| close| crescent| terrace| highway| parkway| circle',
      ' st,| st.| st\n| ave,| ave.| ave | rd,| rd.| rd | dr,| dr.| ln,| ln | ct,| hwy | pkwy| cres,| way,| broadway| mews| gardens| place,| row,| st ',
    ),
    back: { over: isSpaced, max: 40 },
  },
  pattern: lazily(
    String.raw`(?=[A-Za-z.'\- ]{0,40}\d)[A-Za-z0-9.'\- ]{0,40}?(?<![\p{L}\p{N}_.,$#/:-])(?<value>(?:Flat \d{1,4}[a-z]?, )?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})? (?:[NSEW]{1,2}\.? |(?:North|South|East|West) )?(?:\d{1,3}(?:st|nd|rd|th)|${NAME})(?: ${NAME}){0,2} ?(?:Street|Avenue|Road|Lane|Drive|Boulevard|Blvd|Court|Close|Crescent|Terrace|Highway|Parkway|Circle|St|Ave|Rd|Dr|Ln|Ct|Hwy|Pkwy|Cres|Way|Broadway|Mews|Gardens|Place|Row)(?![\p{L}\d])\.?(?: (?:NW|NE|SW|SE|N|S|E|W)(?![\p{L}]))?${UNIT}${TOWN})`,
    'duy',
  ),
  weigh: ({ value, text, start }) =>
    // Where the publishers of open licences have their seat.
    /Foundation,?\s+(?:Inc\.?,?\s+)?[#*/\s]*$/.test(text.slice(Math.max(0, start - 60), start)) ||
    /^(?:\d+ (?:Main|Any|Elm|Fake|Example|Sample) (?:St|Street)\.?(?:, Any.*)?)$|Evergreen Terrace|1600 Amphitheatre|1 Infinite Loop|One Microsoft Way/.test(
      value,
    )
      ? 0
      : 0.75,
  reference: 'https://pe.usps.com/text/pub28/welcome.htm',
};

/** A street's word without its name, and the streets of forms. */
const NOBODYS =
  /^(?:Musterstra|Beispiel|(?:Straße|Strasse|Str\.|Gasse|Platz|Allee|Weg|Damm|Ufer|Chaussee|Promenade|Steig|Plein|Straat|Sokak|Cad\.|Mah\.|Gate|Gade|Vej|Vei) \d)/;

/** `Lindenstraße 12a, 10969 Berlin`: the word is the end of the name, the number follows. */
export const northernStreet: Detector = {
  id: 'street-address-northern',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      'straße |strasse |str. |gasse |platz |allee |weg |damm |ufer |chaussee |promenade |steig |markt |hof |berg |graben ',
      'straat |laan |plein |gracht |kade |singel |steenweg |dreef |gatan |vägen |gränd |torget |gata |gate |veien |vegen |vej |gade |allé |stræde ',
      'katu |tie |kuja |polku |utca |út |tér |körút |sokak no|sk. no|cad. no|caddesi no|sokağı no|bulvarı no|mah. ',
      ' iela | mnt | mnt. | gatvė | prospektas | cesta | laukums | puiestee ',
    ),
    back: { over: (code) => isSpaced(code) || (code >= 0xc0 && code < 0x180), max: 28 },
  },
  pattern: lazily(
    String.raw`(?=[A-Za-z.:'\- \xc0-\u017f]{0,48}\d)[A-Za-z0-9.'\- \xc0-\u017f]{0,28}?(?<![\p{L}\p{N}_.,$#/:-])(?<value>(?:(?:Am|An der|Auf der|Im|Alte|Neue|Große|Kleine|Sankt|St\.) )?\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: \p{Lu}?[\p{L}\p{M}.'’-]{1,20}){0,2}(?<=straße|strasse|[sS]tr\.|[gG]asse|[pP]latz|[aA]llee|[wW]eg|[dD]amm|[uU]fer|[cC]haussee|[pP]romenade|[sS]teig|markt|hof|berg|graben|straat|laan|plein|gracht|kade|singel|[sS]teenweg|dreef|gatan|[vV]ägen|gränd|torget|gata| gate|[vV]eien|[vV]egen| [vV]ei|[vV]ej|gade|[aA]llé|stræde|katu|tie|kuja|polku|utca|út|tér|körút|[sS]okak|[sS]k\.|[cC]ad\.|[cC]addesi|[sS]okağı|[bB]ulvarı|[mM]ah\.| iela| mnt\.?| gatvė| prospektas| cesta| laukums| puiestee| Straße| Strasse) (?:[Nn]o[.:]? ?)?(?<house>${HOUSE})\.?${UNIT}(?<town>${TOWN}))(?![\p{L}\d]|[.:]\d|%| ?(?:km|kg|mm|ms|px|MB|GB|%|Uhr|Jahre|Tage))`,
    'duy',
  ),
  weigh: ({ value, groups: { house = '', town = '' } }) => {
    if (NOBODYS.test(value) || Number.parseInt(house, 10) === 0) return 0;
    // Endings that are words of other languages too need the town.
    if (/(?:berg|hof|markt|tie|ende|graben|laan|kade|singel|promenade|út|tér) \d/.test(value))
      return /\d{4}/.test(town) ? 0.75 : 0;
    return 0.75;
  },
  reference: 'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
};

/** Words of streets that are words of the language too, or of English: a number alone doesn't make an address of them. */
const COMMON_WORD =
  /^(?:via|place|cours|route|ronda|largo|corso|camino|plaza|carrera|plac|trg|al\.|pr\.|пр\.|str\.) /;

/** `14 rue de la Paix, 75002 Paris`, `Calle Mayor 5, 28013 Madrid`, `ul. Długa 7/12`: the word before the name. */
export const southernStreet: Detector = {
  id: 'street-address-southern',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      ' rue |rue de|rue du|avenue d|boulevard |chemin d|impasse |allée d|place de la|place du |quai |route de |cours ',
      'calle |avenida |av. |avda. |paseo |plaza |carrer |carrera |calzada |ronda |c/ |camino |travesía ',
      'via |viale |piazza |corso |largo |vicolo |strada |str. |bulevardul |bd. |aleea |calea |șos. |rua |travessa |praça |alameda |rodovia |estrada ',
      'ul. |ulica |aleja |al. |os. |plac |náměstí |nám. |třída |ulice |trg |ulica |улица |ул. |проспект |пр. |пр-т |переулок |пер. |шоссе |вулиця |вул. ',
      'οδός |λεωφόρος |jalan |jl. |jln. |đường |бул. |булевард |jr. |jirón |cra. |transversal |diagonal |bulevar ',
    ),
    back: { over: charSet('0-9a-zA-Z ,'), max: 12 },
  },
  pattern: lazily(
    String.raw`[0-9a-zA-Z ,]{0,12}?(?<![\p{L}\p{N}_.$#/:-])(?<value>(?:(?<first>\d{1,4}(?: ?(?:bis|ter|[a-zA-Z]))?),? )?(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Pp]lace|[Qq]uai|[Rr]oute|[Cc]ours|[Cc]alle|[Aa]venida|[Aa]v\.|[Aa]vda\.|[Pp]aseo|[Pp]laza|[Cc]arrer|[Cc]arrera|[Cc]alzada|[Rr]onda|[Cc]\/|[Cc]amino|[Tt]ravesía|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Ss]tr\.|[Bb]ulevardul|[Bb]d\.|[Aa]leea|[Cc]alea|[Șș]os\.|[Rr]ua|[Tt]ravessa|[Pp]raça|[Aa]lameda|[Rr]odovia|[Ee]strada|[Uu]l\.|[Uu]lica|[Aa]leja|[Aa]l\.|[Oo]s\.|[Pp]lac|[Nn]áměstí|[Nn]ám\.|[Tt]řída|[Uu]lice|[Tt]rg|[Уу]лица|[Уу]л\.|[Пп]роспект|[Пп]р\.|[Пп]р-т|[Пп]ереулок|[Пп]ер\.|[Шш]оссе|[Вв]улиця|[Вв]ул\.|[Бб]ул\.|[Бб]улевард|[Jj]r\.|[Jj]irón|[Bb]ulevar|[Οο]δός|[Λλ]εωφόρος|[Jj]alan|[Jj]ln?\.|[Đđ]ường) (?:(?:de|del|della|dei|di|da|do|dos|das|du|des|la|las|los|le|les|el|l['’]|d['’]|van|von)[ ]?){0,3}\p{Lu}[\p{Ll}\p{M}.'’-][\p{L}\p{M}.'’-]{0,24}(?: (?:(?:de|del|della|di|da|do|dos|du|des|la|y|e|i) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3}(?<after>,? ?(?:(?:[Nn][.º°r]{1,2}|[Nn]o\.|n\.|№|д\.|дом|bl\.|буд\.)? ?)${HOUSE})?${UNIT}(?<town>${TOWN}))(?![\p{L}\d]|[.:]\d|%)`,
    'duy',
  ),
  weigh: ({ value, groups: { first, after, town = '' } }) => {
    const coded = /\d{4}/.test(town);
    if (first !== undefined) return coded ? 0.8 : 0.7;
    return after !== undefined && (coded || !COMMON_WORD.test(value)) ? 0.75 : 0;
  },
  reference: 'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
};

/** From the large to the small: prefecture, ward, block; province, road, number. With or without the postal sign. */
export const easternAddress: Detector = {
  id: 'street-address-eastern',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      '〒|東京都|北海道|大阪府|京都府|県|丁目|番地|省|北京市|上海市|天津市|重庆市|广州市|深圳市|台北市|新北市|香港|서울|부산|대구|인천|광주|대전|경기도|특별시|광역시',
    ),
    back: { over: (code) => code >= 0x4e00 && code <= 0x9fff, max: 6 },
  },
  pattern: lazily(
    String.raw`\p{Script=Han}{0,6}?(?<value>〒 ?\d{3}-?\d{4}(?:[ \u3000]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々\d０-９-]{2,40})?|\p{Script=Han}{2,3}[都道府県][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]{2,18}[\d０-９一二三四五六七八九十]{1,4}(?:丁目|番地?|号|[-－ー−]){1,2}[\d０-９番号－ー−-]{0,12}|(?:\p{Script=Han}{2,4}[省市])?\p{Script=Han}{2,5}[市区區县][\p{Script=Han}]{1,14}(?:路|街|道|巷|弄|村)[\p{Script=Han}\d]{0,6}\d{1,5}(?:号|號)[\p{Script=Han}\d室楼栋单元-]{0,16}|\p{Script=Hangul}{2,7}(?:특별시|광역시|시|도)? \p{Script=Hangul}{1,6}[시군구](?: \p{Script=Hangul}{1,8}[구읍면])? \p{Script=Hangul}[\p{Script=Hangul}\d]{0,10}[로길동](?: ?\d{1,4}(?:번길)?)? ?\d{1,4}(?:-\d{1,4})?)`,
    'duy',
  ),
  weigh: () => 0.8,
  reference: 'https://www.post.japanpost.jp/int/zip_en/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'street-address-english',
    positives: () => [
      '4821 Haverbrook Street, Springfield, IL 62701',
      'deliver to 17 Larkspur Lane, Bristol BS6 5QA',
      '902 N Wacker Dr., Apt 4B, Chicago, IL 60606',
      '35 Wattle Crescent, Parramatta NSW 2150',
      '1180 King Street West, Toronto, ON M6K 1E6',
      '221 5th Ave, New York, NY 10001',
      'she lives at 48 Northcote Road',
    ],
    negatives: () => [
      'to the Free Software Foundation, Inc., 59 Temple Place, Suite 330, Boston, MA',
      'Street View and Main Street',
      '3 Way Merge',
      'the 2 Drive bays',
      'version 5 Road map',
      '2 Court cases',
      'const street = 12',
      '404 Close the dialog',
      '10 Place the cursor',
    ],
  },
  {
    detector: 'street-address-northern',
    positives: () => [
      'Lindenstraße 12a, 10969 Berlin',
      'Bahnhofstrasse 45, 8001 Zürich',
      'wohnt in der Mariahilfer Straße 88',
      'Prinsengracht 263, 1016 GV Amsterdam',
      'Storgatan 14, 114 55 Stockholm',
      'Vesterbrogade 21, 1620 København',
      'Karl Johans gate 5, 0154 Oslo',
      'Hämeenkatu 9, 33100 Tampere',
      'Kossuth Lajos utca 7',
      'Atatürk Cad. No: 24',
    ],
    negatives: () => [
      'Musterstraße 1',
      'das ist der Weg 3 mal',
      'ein Platz 4',
      'update gate 5',
      'Straße 12',
      'navigate 404',
      'property 3',
    ],
  },
  {
    detector: 'street-address-southern',
    positives: () => [
      '14 rue de la Glacière, 75013 Paris',
      'Calle de Alcalá 145, 28009 Madrid',
      'Via Garibaldi 22, 20121 Milano',
      'ul. Długa 7/12, 31-147 Kraków',
      'Rua das Flores, 310 - Porto',
      'Avenida Insurgentes Sur 1602',
      'ул. Ленина, д. 14',
      'Náměstí Míru 9, 120 00 Praha',
      'Strada Victoriei 18, București',
      'Jl. Sudirman No. 52',
    ],
    negatives: () => [
      'via HTTP 2',
      'la calle es larga',
      'la rue est longue',
      'Via Component',
      'avenue of attack',
      'al. et',
      'place du marché',
      'rua sem nome',
    ],
  },
  {
    detector: 'street-address-eastern',
    positives: () => [
      '〒150-0002 東京都渋谷区渋谷2-21-1',
      '大阪府大阪市北区梅田3丁目1-3',
      '上海市浦东新区世纪大道88号',
      '广东省深圳市南山区科技路12号',
      '서울특별시 강남구 테헤란로 152',
    ],
    negatives: () => ['東京都の人口', '北京市', '서울 날씨', '〒マーク', '神奈川県'],
  },
];
