import { LETTER } from '../letters';

/** How one language tells an assistant to drop what it was told. Sources of patterns; a blank stands for any space. */
export interface Phrase {
  readonly language: string;
  /** Every match begins with one of them. */
  readonly keywords: readonly string[];
  readonly source: string;
}

const EARLIER =
  'previous|prior|above|earlier|preceding|foregoing|former|past|existing|initial|original|system|safety|developer|last';

export const OVERRIDES: readonly Phrase[] = [
  {
    language: 'en',
    keywords: [
      'ignore ',
      'disregard ',
      'forget ',
      'override ',
      'bypass ',
      'do not follow ',
      "don't follow ",
      'don’t follow ',
      'do not obey ',
      'stop following ',
    ],
    source: String.raw`(?:ignore|disregard|forget|override|bypass|(?:do not|don['’]t) (?:follow|obey)|stop following) (?:please |completely |entirely |about )?(?:(?:all|any|every|of|the|my|these|those|other) ){0,4}(?:(?:your (?:(?:${EARLIER}|own) ){0,2}|(?:(?:${EARLIER})(?: (?:and|or|/))? ){1,3})(?:instructions?|prompts?|directions|directives|programming)|(?:instructions?|prompts?|directives) (?:above|before|given|you|that came|previously|prior))`,
  },
  {
    language: 'de',
    keywords: ['ignoriere', 'ignorier ', 'ignorieren sie', 'vergiss ', 'vergessen sie', 'missachte'],
    source: String.raw`(?:ignoriere?|ignorieren sie|vergiss|vergessen sie|missachte|missachten sie) (?:bitte )?(?:(?:alle|alles|sämtliche|jegliche|die|deine|ihre|meine|eure) ){1,3}(?:(?:vorherigen|bisherigen|vorigen|vorangegangenen|vorangehenden|früheren|obigen|ursprünglichen|obenstehenden|vorhergehenden) ){0,2}(?:anweisungen|instruktionen|befehle|vorgaben|richtlinien|prompts?|system-?prompts?)`,
  },
  {
    language: 'fr',
    keywords: [
      'ignore ',
      'ignorez ',
      'oublie ',
      'oubliez ',
      'ne tiens pas compte',
      'ne tenez pas compte',
      'ne suis plus ',
      'ne suivez plus ',
    ],
    source: String.raw`(?:ignorez?|oubliez?|ne (?:tiens|tenez) pas compte de|ne (?:suis|suivez) plus) (?:(?:toutes|tous|les|tes|vos|mes|ces|des|de) ){1,4}(?:(?:précédentes|anciennes) (?:instructions|consignes|directives)|(?:instructions|consignes|directives|règles|ordres)(?: (?:précédent|antérieur|ci-dessus|initial|d'origine|système|du système|donn|reçu)${LETTER}{0,3}| qui précèdent))`,
  },
  {
    language: 'es',
    keywords: [
      'ignora ',
      'ignore ',
      'ignorad ',
      'olvida ',
      'olvide ',
      'descarta ',
      'haz caso omiso',
      'no sigas ',
    ],
    source: String.raw`(?:ignor(?:a|e|ad)|olvid[ae]|descarta|haz caso omiso de|no sigas) (?:(?:todas|todo|las|los|tus|sus|mis|estas|cualquier) ){1,4}(?:instrucciones|indicaciones|órdenes|reglas|directrices|normas)(?: que)?(?: (?:anteriores|previas|de arriba|iniciales|originales|del sistema|dadas|recibidas|recibiste))`,
  },
  {
    language: 'pt',
    keywords: ['ignore ', 'ignora ', 'esqueça ', 'esquece ', 'desconsidere ', 'desconsidera ', 'não siga '],
    source: String.raw`(?:ignor[ae]|esque(?:ça|ce)|desconsider[ae]|não siga) (?:(?:todas|todo|as|os|suas|tuas|essas|quaisquer) ){1,4}(?:instruções|orientações|ordens|regras|diretrizes|comandos)(?: (?:anteriores|prévias|acima|iniciais|originais|do sistema|dadas|recebidas))`,
  },
  {
    language: 'it',
    keywords: ['ignora ', 'ignorate ', 'ignori ', 'dimentica ', 'dimenticate ', 'non seguire '],
    source: String.raw`(?:ignor(?:a|ate|i)|dimentica(?:te)?|non seguire) (?:(?:tutte|tutti|le|gli|tue|vostre|queste|qualsiasi|più) ){1,4}(?:(?:precedenti) )?(?:istruzioni|indicazioni|direttive|regole)(?: (?:precedenti|sopra|di cui sopra|iniziali|originali|di sistema|ricevute|fornite))?`,
  },
  {
    language: 'nl',
    keywords: ['negeer ', 'vergeet '],
    source: String.raw`(?:negeer|vergeet) (?:(?:alle|al|de|je|jouw|uw|deze) ){1,3}(?:(?:vorige|voorgaande|eerdere|bovenstaande|oorspronkelijke|voorafgaande) ){0,2}(?:instructies|aanwijzingen|opdrachten|richtlijnen)`,
  },
  {
    language: 'pl',
    keywords: ['zignoruj ', 'ignoruj ', 'zapomnij ', 'pomiń '],
    source: String.raw`(?:z?ignoruj|zapomnij|pomiń) (?:o )?(?:(?:wszystki${LETTER}{1,2}|wszelkie|swoje|twoje|te) ){0,3}(?:(?:poprzedni${LETTER}{1,2}|wcześniejsz${LETTER}{1,2}|powyższ${LETTER}{1,2}|dotychczasow${LETTER}{1,2}) ){1,2}(?:instrukcj${LETTER}{1,3}|polece${LETTER}{1,4}|wskazów${LETTER}{1,4}|zasad${LETTER}{0,3})`,
  },
  {
    language: 'cs',
    keywords: ['ignoruj ', 'ignorujte ', 'zapomeň ', 'zapomeňte '],
    source: String.raw`(?:ignoruj|zapomeň)(?:te)? (?:na )?(?:(?:všechny|veškeré|své|svoje) ){0,2}(?:předchozí|předešlé|dřívější|výše uvedené) (?:instrukce|pokyny|příkazy|pravidla)`,
  },
  {
    language: 'sv',
    keywords: ['ignorera ', 'glöm '],
    source: String.raw`(?:ignorera|glöm) (?:(?:alla|dina|de) ){1,3}(?:(?:tidigare|föregående|ovanstående) ){0,2}(?:instruktioner(?:na)?|anvisningar(?:na)?|direktiv)`,
  },
  {
    language: 'ru',
    keywords: ['игнорируй', 'проигнорируй', 'забудь', 'не обращай внимания', 'не следуй'],
    source: String.raw`(?:(?:про)?игнорируй|забудь|не обращай внимания на|не следуй)(?:те)? (?:про |о )?(?:(?:все|всех|всем|свои|твои|ваши|эти|любые) ){0,3}(?:(?:предыдущ|прошл|прежн|вышеуказанн|изначальн|исходн|системн)${LETTER}{2,3} ){1,2}(?:инструкци${LETTER}{1,3}|указани${LETTER}{1,3}|правил${LETTER}{0,3}|команд${LETTER}{0,2}|промпт${LETTER}{0,2})`,
  },
  {
    language: 'uk',
    keywords: ['ігноруй', 'проігноруй', 'забудь'],
    source: String.raw`(?:(?:про)?ігноруй|забудь)(?:те)? (?:про )?(?:(?:усі|всі|свої|твої) ){0,3}попередн${LETTER}{1,3} (?:інструкці${LETTER}{1,3}|вказівк${LETTER}{1,3})`,
  },
  {
    language: 'zh',
    keywords: ['忽略', '无视', '無視', '忘记', '忘掉', '忽視', '不要理会'],
    source:
      '(?:忽略|无视|無視|忘记|忘掉|忽視|不要理会)(?:掉|了)?(?:之前|以上|上面|上述|前面|先前|此前|所有|全部|一切|收到|任何|原有|系统|系統|的|你|给){1,6}(?:指令|指示|提示|说明|要求|规则|命令|設定|设定)',
  },
  {
    language: 'ja',
    keywords: ['これまで', '以前の', '上記の', '前の', '先ほどの', '今までの', 'すべての', '全ての'],
    source:
      '(?:これまで|以前|上記|前|先ほど|今まで|すべて|全て)(?:の|に|与えられた|受けた|すべて|全て|以前|、){1,4}(?:システム)?(?:指示|命令|プロンプト|ルール|制約|指令)(?:を|は)(?:すべて|全て|全部|一切)?(?:無視|忘れ|破棄)',
  },
  {
    language: 'ko',
    keywords: ['이전', '위의', '앞의', '앞선', '지금까지', '모든', '기존'],
    source: String.raw`(?:이전|위|앞|앞선|지금까지|모든|기존)(?:의|까지의)? ?(?:모든 |이전 |기존 |전체 )?(?:지시|지침|명령|프롬프트|규칙)${LETTER}{0,4} ?(?:모두 |전부 |다 )?(?:무시|잊)`,
  },
  {
    language: 'tr',
    keywords: ['önceki ', 'yukarıdaki ', 'bütün ', 'tüm '],
    source: String.raw`(?:önceki|yukarıdaki|bütün|tüm) (?:(?:önceki|yukarıdaki|verilen) ){0,2}(?:talimat|komut|yönerge|kural)${LETTER}{0,8} (?:yok say|görmezden gel|unut|dikkate alma|göz ardı et)`,
  },
  {
    language: 'ar',
    keywords: ['تجاهل', 'انس ', 'انسَ', 'لا تتبع'],
    source:
      '(?:تجاهل|انسَ?|لا تتبع)(?:وا|ي)? (?:جميع |كل |كافة )?(?:التعليمات|الأوامر|الإرشادات|القواعد|التوجيهات) (?:السابقة|أعلاه|الأصلية|المذكورة)',
  },
  {
    language: 'id',
    keywords: ['abaikan '],
    source: '(?:abaikan) (?:semua |segala )?(?:instruksi|perintah|petunjuk) (?:sebelumnya|di atas)',
  },
  {
    language: 'vi',
    keywords: ['bỏ qua '],
    source:
      '(?:bỏ qua) (?:tất cả |mọi )?(?:các )?(?:hướng dẫn|chỉ dẫn|lệnh|chỉ thị) (?:trước|ở trên|phía trên)',
  },
  {
    language: 'hi',
    keywords: ['पिछले ', 'पिछली ', 'सभी '],
    source: String.raw`(?:पिछले|पिछली|सभी) (?:(?:सभी|पिछले|दिए गए) ){0,2}निर्देश${LETTER}{0,3} (?:को )?(?:अनदेखा|नज़रअंदाज़|भूल)`,
  },
];

/** What an engineer may also write about messages and rules of a program: said less surely. */
export const WEAK: Phrase = {
  language: 'en',
  keywords: ['ignore ', 'disregard ', 'forget ', 'pay no attention to '],
  source: String.raw`(?:ignore|disregard|forget|pay no attention to) (?:all (?:of )?(?:the |your )?|your )(?:(?:${EARLIER}) ){1,2}(?:guidelines|rules|commands|context|messages|polic(?:y|ies)|restrictions|constraints|training|text)|(?:ignore|disregard|forget) (?:everything|anything|all(?: of)? that|whatever) (?:above|before this|you (?:were|have been|['’]ve been) told|i (?:said|told)|that was said)|(?:ignore|disregard) (?:the|all of the) above (?:and|instead)`,
};
