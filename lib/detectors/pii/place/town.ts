import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';

/** Large and much-named towns, in English and as they call themselves. Source: UN World Urbanization Prospects. */
const TOWNS =
  'Aachen|Aberdeen|Abidjan|Abu Dhabi|Accra|Addis Ababa|Adelaide|Ahmedabad|Alexandria|Algiers|Almaty|Amman|Amsterdam|Ankara|Antwerp|Antwerpen|Athens|Atlanta|Auckland|Austin|Baghdad|Baku|Baltimore|Bamako|Bandung|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Basra|Beijing|Beirut|Belfast|Belgrade|Beograd|Belo Horizonte|Bergen|Berlin|Bern|Bilbao|Birmingham|Bogotá|Bologna|Bordeaux|Boston|Brasília|Bratislava|Bremen|Brisbane|Bristol|Brno|Brussels|Bruxelles|Brussel|București|Bucharest|Budapest|Buenos Aires|Busan|Cairo|Calgary|Cali|Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chengdu|Chennai|Chicago|Chișinău|Chongqing|Cleveland|Cologne|Köln|Colombo|Columbus|Copenhagen|København|Córdoba|Curitiba|Dakar|Dallas|Damascus|Dar es Salaam|Delhi|Denver|Detroit|Dhaka|Doha|Dortmund|Dresden|Dubai|Dublin|Durban|Düsseldorf|Edinburgh|Edmonton|Eindhoven|Essen|Firenze|Florence|Fortaleza|Frankfurt|Freiburg|Fukuoka|Gdańsk|Geneva|Genève|Genoa|Genova|Ghent|Glasgow|Gothenburg|Göteborg|Graz|Grenoble|Guadalajara|Guangzhou|Guatemala City|Guayaquil|Hamburg|Hangzhou|Hannover|Hanoi|Hà Nội|Harare|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hong Kong|Honolulu|Houston|Hyderabad|Indianapolis|Innsbruck|Istanbul|İstanbul|Izmir|İzmir|Jakarta|Jeddah|Jerusalem|Johannesburg|Kabul|Kampala|Kansas City|Karachi|Karlsruhe|Kathmandu|Katowice|Kharkiv|Khartoum|Kinshasa|Kobe|Kolkata|Kraków|Krakow|Kuala Lumpur|Kuwait City|Kyiv|Kiev|Kyoto|Lagos|Lahore|La Paz|Las Vegas|Lausanne|Leeds|Leipzig|Leuven|Liège|Lille|Lima|Linz|Lisbon|Lisboa|Liverpool|Ljubljana|London|Los Angeles|Luanda|Lusaka|Luxembourg City|Lviv|Lyon|Madrid|Málaga|Malmö|Manchester|Manila|Mannheim|Maputo|Marseille|Medellín|Melbourne|Memphis|Mexico City|Ciudad de México|Miami|Milan|Milano|Milwaukee|Minneapolis|Minsk|Mombasa|Monterrey|Montevideo|Montpellier|Montreal|Montréal|Moscow|Mumbai|München|Munich|Münster|Muscat|Nagoya|Nairobi|Nantes|Naples|Napoli|Nashville|New Delhi|New Orleans|New York|New York City|Newcastle|Nicosia|Nottingham|Nuremberg|Nürnberg|Odesa|Oakland|Oklahoma City|Oporto|Orlando|Osaka|Oslo|Ottawa|Palermo|Panama City|Paris|Perth|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Porto|Porto Alegre|Portland|Poznań|Prague|Praha|Pretoria|Pune|Quebec City|Quito|Rabat|Recife|Reykjavík|Riga|Rio de Janeiro|Riyadh|Rome|Roma|Rotterdam|Sacramento|Salt Lake City|Salvador|Salzburg|San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|Santiago|Santo Domingo|São Paulo|Sapporo|Sarajevo|Seattle|Seoul|Sevilla|Seville|Shanghai|Sheffield|Shenzhen|Skopje|Sofia|Stockholm|Strasbourg|Stuttgart|Surabaya|Sydney|Taipei|Tallinn|Tampa|Tampere|Tashkent|Tbilisi|Tehran|Tel Aviv|The Hague|Den Haag|Thessaloniki|Tianjin|Tijuana|Tirana|Tokyo|Torino|Turin|Toronto|Toulouse|Trondheim|Tripoli|Tunis|Turku|Ulaanbaatar|Utrecht|Uppsala|Valencia|Valparaíso|Vancouver|Venice|Venezia|Verona|Vienna|Wien|Vilnius|Warsaw|Warszawa|Wellington|Winnipeg|Wrocław|Wuhan|Yangon|Yerevan|Yokohama|Zagreb|Zaragoza|Zürich|Zurich'.split(
    '|',
  );

/** Where somebody is, lives, goes to or comes from. Alone a town's name is a name among others. */
const WHERE =
  'in|from|to|near|at|around|of|nach|aus|bei|à|a|de|en|em|da|di|van|te|i|fra|från|til|till|w|z|do|v|na|wohnt in|based in';

/** A town beside what says where: it narrows down who somebody is, and names nobody by itself. */
export const town: Detector = {
  id: 'town',
  kind: 'pii.location',
  entityType: 'TOWN',
  label: 'Town',
  severity: 'low',
  anchor: { keywords: TOWNS, token: true },
  pattern: lazily(
    String.raw`(?<=(?<![\p{L}\p{N}_.-])(?:${WHERE})[ \u00a0])(?:${[...TOWNS].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}_-]|\.\p{L})`,
    'diuy',
  ),
  weigh: () => SLIGHT,
  reference: 'https://population.un.org/wup/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'town',
    positives: () => [],
    negatives: () => [
      'the Paris agreement',
      "import { London } from 'zones'",
      'Europe/Berlin',
      'from parison import x',
      'to Londonderry',
    ],
    slight: () => [
      'she moved to Lisbon last year',
      'wohnt in Nürnberg',
      'habite à Grenoble',
      'the branch in New York City',
    ],
  },
];
