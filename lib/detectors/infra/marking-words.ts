/** Markings that state in words who may read something. The pattern's source, and what to search for. */
export interface Marking {
  readonly keywords: readonly string[];
  readonly source: string;
}

/** Of companies, in sixteen languages. */
export const COMPANY: readonly Marking[] = [
  {
    keywords: [
      'strictly confidential',
      'company confidential',
      'highly confidential',
      'commercial in confidence',
    ],
    source: 'strictly confidential|(?:company|highly) confidential|commercial in confidence',
  },
  {
    keywords: [
      'confidential and proprietary',
      'proprietary and confidential',
      'confidential & proprietary',
      'proprietary & confidential',
      'company proprietary',
    ],
    source: '(?:confidential (?:and|&) proprietary|proprietary (?:and|&) confidential|company proprietary)',
  },
  {
    keywords: [
      'internal use only',
      'internal only',
      'confidential - ',
      'confidential – ',
      'confidential — ',
      'confidential//',
    ],
    source: String.raw`internal use only|internal only(?= document| distribution| material|[.!]?\s{0,2}(?:$|\n))|confidential\s{0,2}(?:[-–—]|\/\/)\s{0,2}(?:internal|do not|for|not|restricted)`,
  },
  {
    keywords: ['attorney-client', 'attorney client priv', 'attorney work product', 'legally privileged'],
    source: 'attorney[- ]client privileged?|attorney work product|legally privileged',
  },
  {
    keywords: [
      'not for distribution',
      'do not distribute',
      'do not forward',
      'not for public',
      'not for external',
    ],
    source: String.raw`not for (?:public |external )?(?:distribution|release|disclosure)|do not (?:distribute|forward)(?=\s{0,2}(?:[.!)\]*|]|$|\n)| outside| extern| without| this (?:doc|mail|e-?mail|message|file))`,
  },
  {
    keywords: [
      'streng vertraulich',
      'vertraulich',
      'nur für den internen',
      'nur fuer den internen',
      'nur für internen',
    ],
    source: String.raw`streng vertraulich|vertraulich(?=\s{0,2}(?:[-–—:!.)\]]|$|\n))|nur f(?:ü|ue)r (?:den )?internen gebrauch`,
  },
  {
    keywords: ['strictement confidentiel', 'usage interne', 'diffusion restreinte'],
    source:
      'strictement confidentiel|(?:à )?usage interne(?: uniquement| exclusivement)?|diffusion restreinte',
  },
  {
    keywords: [
      'estrictamente confidencial',
      'uso interno',
      'estritamente confidencial',
      'uso exclusivo interno',
    ],
    source: 'estrictamente confidencial|estritamente confidencial|uso (?:exclusivo )?interno',
  },
  {
    keywords: ['strettamente riservat', 'uso interno', 'riservato e confidenziale'],
    source: 'strettamente riservat[oa]|riservato e confidenziale',
  },
  {
    keywords: [
      'strikt vertrouwelijk',
      'strikt vertrouwelijk',
      'alleen voor intern gebruik',
      'voor intern gebruik',
    ],
    source: 'strikt vertrouwelijk|(?:alleen )?voor intern gebruik',
  },
  {
    keywords: ['ściśle poufne', 'do użytku wewnętrznego', 'tajemnica przedsiębiorstwa'],
    source: 'ściśle poufne|do użytku wewnętrznego|tajemnica przedsiębiorstwa',
  },
  {
    keywords: ['строго конфиденциально', 'для служебного пользования', 'коммерческая тайна'],
    source: 'строго конфиденциально|для служебного пользования|коммерческая тайна',
  },
  {
    keywords: ['内部资料', '严禁外传', '绝密', '机密文件', '公司机密', '商业秘密'],
    source: '内部资料|严禁外传|绝密|机密文件|公司机密|商业秘密',
  },
  {
    keywords: ['社外秘', '極秘', '関係者外秘', '部外秘', '取扱注意'],
    source: '社外秘|極秘|関係者外秘|部外秘|取扱注意',
  },
  { keywords: ['대외비', '사내 기밀', '극비'], source: '대외비|사내 기밀|극비' },
  {
    keywords: [
      'strängt konfidentiell',
      'strengt fortrolig',
      'strengt konfidensiel',
      'luottamuksellinen',
      'gizlidir',
      'hizmete özel',
      'přísně důvěrné',
      'szigorúan bizalmas',
      'سري للغاية',
    ],
    source:
      'strängt konfidentiellt?|strengt fortrolig|strengt konfidensielt?|luottamuksellinen|gizlidir|hizmete özel|přísně důvěrné|szigorúan bizalmas|سري للغاية',
  },
];

/** Of states and of the traffic light protocol: who passes these on may break a law. */
export const CLASSIFIED: readonly Marking[] = [
  {
    keywords: ['tlp:red', 'tlp:amber', 'tlp: red', 'tlp: amber'],
    source: String.raw`tlp: ?(?:red|amber(?:\+strict)?)`,
  },
  {
    keywords: [
      '//noforn',
      'top secret//',
      'secret//',
      '//rel to ',
      '//orcon',
      'cui//',
      'controlled unclassified information',
      'law enforcement sensitive',
      'official-sensitive',
      'official sensitive',
    ],
    source: String.raw`(?:top )?secret\/\/[a-z][a-z, /-]{1,30}|cui\/\/[a-z][a-z/-]{1,30}|\/\/(?:noforn|orcon|rel to [a-z, ]{3,30})|controlled unclassified information(?= ?[\n.!)]|$)|law enforcement sensitive|official-sensitive|official sensitive(?=[\n:.!)/]|$)`,
  },
  {
    keywords: ['vs-nfd', 'vs-vertraulich', 'nur für den dienstgebrauch', 'streng geheim'],
    source: 'vs-nfd|vs-vertraulich|(?:vs[- –]{1,3})?nur für den dienstgebrauch|streng geheim(?=[\\n:.!)]|$)',
  },
  {
    keywords: [
      'confidentiel défense',
      'confidentiel-défense',
      'secret défense',
      'secret-défense',
      'secret des affaires',
    ],
    source: 'confidentiel[ -]défense|secret[ -]défense|secret des affaires',
  },
  {
    keywords: [
      'nato restricted',
      'nato confidential',
      'nato secret',
      'restreint ue',
      'eu restricted',
      'cosmic top secret',
    ],
    source: 'nato (?:restricted|confidential|secret)|restreint ue|eu restricted|cosmic top secret',
  },
  {
    keywords: [
      'riservatissimo',
      'segretissimo',
      'difusión limitada',
      'stg. geheim',
      'dep. vertrouwelijk',
      'совершенно секретно',
    ],
    source: String.raw`riservatissimo|segretissimo|difusión limitada|stg\. geheim|dep\. vertrouwelijk|совершенно секретно`,
  },
];
