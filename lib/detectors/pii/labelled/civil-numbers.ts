import type { Labelled } from './labelled';

const STDNUM = 'https://arthurdejong.org/python-stdnum/';

/** What people of Africa, Asia, Latin America and Eastern Europe call the numbers that their states know them by. */
const NUMBERS =
  'nik:|nik no|nomor nik|ktp|cccd|cmnd|căn cước|nida:|nida no|huduma|kenya id|kitambulisho|ghana card|ghanacard|bvn|nuit:|omang|maisha|rwanda id|qid:|philsys|philhealth|pag-ibig|nrc:|nrc no|nid:|nid no|nid (|nic:|nic no|citizenship|jshshir|pinfl|cnh:|pasep|pis:|pis/|título de eleitor|titulo de eleitor|título eleitoral|cartão sus|sus:|cns:|trn:|dpi:|rtn:|dui:|ramq|ohip|ihi:|ntn:|matricule|kode melli|gplx|tessera sanitaria|chi number|chi:'.split(
    '|',
  );
const OTHER_SCRIPTS =
  'снилс|иин|жсн|ипн|іпн|рнокпп|унзр|лічний|пинфл|номер паспорта|серия и номер|पहचान|আইডি|জাতীয় পরিচয়পত্র|এনআইডি|شناختی کارڈ|کد ملی|کدملی|شناسه ملی|رقم الهوية|الهوية الوطنية|رقم الإقامة|الرقم المدني|الرقم القومي|الرقم الوطني|البطاقة الوطنية|αριθμός ταυτότητας|αρ. ταυτότητας|ταυτότητα|αδτ|პირადი|პ/ნ|հծհ|սոցիալական|免許証|運転免許|在留カード|保険証|身分證|身份证|居留证|健保|運転|บัตรประชาชน|ประจำตัวประชาชน|רישיון|ת.ז'.split(
    '|',
  );

const digits = (value: string): number => value.match(/\d/g)?.length ?? 0;
/** A day, with or without its time, is none. */
const DAY =
  /^(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?!\d)|^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d$/;

/** Numbers without a mark of their own: the word before them says what they are. */
export const civilNumbers: readonly Labelled[] = [
  {
    id: 'civil-number',
    kind: 'pii.national-id',
    label: 'Civil, tax or insurance number',
    words: [...NUMBERS, ...OTHER_SCRIPTS],
    shape: String.raw`[A-ZΑ-Ω]{0,4}[ -]?\d(?:[ ./-]{0,2}\d){6,21}(?: ?[A-Z]{1,2}(?:\d{3})?)?`,
    check: (value) => digits(value) >= 8 && !DAY.test(value),
    reference: STDNUM,
    positives: [
      'NIK: 3174051203840004',
      'CCCD: 079084482195',
      'СНИЛС: 112-233-445 95',
      'کد ملی: 0084575948',
      'الرقم القومي: 28403121204821',
      'Ghana Card: GHA-482195703-6',
      'DUI: 04821957-3',
      'პირადი ნომერი: 01024048219',
    ],
    negatives: ['NIC: 2024-03-12', 'dpi: 300', 'nid 12', 'pis 1.2.3'],
  },
  {
    id: 'lettered-civil-number',
    kind: 'pii.national-id',
    label: 'Civil, tax or insurance number',
    words:
      'nrc:|nrc no|nic:|nic no|ramq|rfc:|clave de elector|ine:|malta id|ci:|(bolivia)|nif:|nif ao|bi:|bilhete de identidade|fin kod|nhi:|αδτ|αρ. ταυτότητας|ταυτότητα|在留カード|health card'.split(
        '|',
      ),
    shape: String.raw`(?:\d{1,2}\/[A-Z]{3,12}\((?:N|NAING|C|P|E)\) ?\d{6}|\d{9}[VX]|[A-Z]{4} ?\d{4} ?\d{4}|[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}|[A-Z]{6}\d{8}[HM]\d{3}|\d{6,7} ?[A-Z]{1,2}|\d{9}[A-Z]{2}\d{3}|\d[A-Z\d]{6}|[A-Z]{2}\d{8}[A-Z]{2}|[A-HJ-NP-Z]{3}\d{4}|[Α-Ω]{1,2} ?\d{6})`,
    check: (value) => digits(value) >= 3 && /[A-ZÑΑ-Ω]/i.test(value),
    reference: STDNUM,
    positives: [
      'NRC: 12/OUKAMA(N)482195',
      'Sri Lanka NIC: 841234567V',
      'RFC: GODE561231GR8',
      'Αρ. ταυτότητας: ΑΝ 482195',
      '在留カード: AB12345678CD',
      'BI/NIF: 004821957LA042',
    ],
    negatives: ['RFC 2616', 'nic: eth0', 'see RFC9110'],
  },
];
