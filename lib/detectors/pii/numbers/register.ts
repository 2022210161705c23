import { isClabe } from '@/lib/checksums/clabe';
import { VALIDATORS } from './validators';

/** A number that a country gives its people or its businesses. */
export interface NationalNumber {
  /** Country (ISO 3166) and name of the number. */
  readonly id: string;
  /** Words of the country's languages and of English that stand beside it, in lower case: ignoring case costs ten times as much. */
  readonly words: RegExp;
  /** Where its shape alone says what it is. */
  readonly alone?: RegExp;
  readonly check: (value: string) => boolean;
  /** Printed on cards and in leaflets: nobody's. */
  readonly impossible?: RegExp;
}

type Country = keyof typeof VALIDATORS;
interface Validator {
  readonly validate: (value: string) => { readonly isValid: boolean };
}

/** @param names the validators of one country under which the words find a number */
function numbers(
  country: Country,
  names: string,
  words: RegExp,
  rest: Partial<NationalNumber> = {},
): NationalNumber[] {
  const known = VALIDATORS[country] as unknown as Readonly<Record<string, Validator | undefined>>;
  return names.split(' ').map((name) => {
    const validator = known[name];
    if (!validator) throw new RangeError(`no number ${country}.${name}`);
    return { id: `${country}.${name}`, words, check: (value) => validator.validate(value).isValid, ...rest };
  });
}

/** VAT numbers begin with their country and end in check digits: they need no words. */
const vat = (prefix: string): Partial<NationalNumber> => ({
  alone: new RegExp(`^${prefix}[ .-]?\\d`, 'i'),
});

/** The numbers' check digits and dates are checked by stdnum (MIT), which names each country's own description of them. */
export const NUMBERS: readonly NationalNumber[] = [
  ...numbers('US', 'ssn', /ssn|social[ _-]?security|tax[ _-]?id/u, {
    alone: /^\d{3}-\d{2}-\d{4}$/,
    impossible: /^(?:078-?05-?1120|219-?09-?9999|987-?65-?43\d\d|123-?45-?6789|111-?11-?1111|111-?22-?3333)$/,
  }),
  ...numbers('US', 'ein', /\bein\b|employer[ _-]?id|tax[ _-]?id/u),
  ...numbers('CA', 'sin bn', /\bsin\b|social insurance|\bnas\b|assurance sociale|business number/u),
  { id: 'MX.clabe', words: /clabe|interbancaria/u, check: isClabe },
  ...numbers('BR', 'cpf cnpj', /cpf|cnpj|contribuinte|cadastro/u, {
    alone: /^(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})$/,
  }),
  ...numbers('AR', 'cuit dni cbu', /cuit|cuil|\bdni\b|\bcbu\b|documento/u),
  ...numbers('CL', 'rut', /\brut\b|\brun\b|rol único/u, { alone: /^\d{1,2}\.\d{3}\.\d{3}-[\dKk]$/ }),
  ...numbers('CO', 'nit', /\bnit\b|c[eé]dula|\bcc\b/u),
  ...numbers('PE', 'ruc cui', /\bruc\b|\bdni\b|\bcui\b/u),
  ...numbers('EC', 'ci ruc', /c[eé]dula|\bruc\b|\bci\b/u),
  ...numbers('UY', 'rut cedula', /\brut\b|c[eé]dula/u),
  ...numbers('PY', 'ruc', /\bruc\b/u),
  ...numbers('VE', 'rif', /\brif\b/u),
  ...numbers('DO', 'cedula rnc', /c[eé]dula|\brnc\b/u),
  ...numbers('CR', 'cpf', /c[eé]dula/u),
  ...numbers('GT', 'nit', /\bnit\b/u),
  ...numbers('GB', 'nino', /\bnino\b|national insurance|\bni\b/u, {
    alone: /^[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i,
  }),
  ...numbers('GB', 'utr vat', /\butr\b|taxpayer|tax ref|\bvat\b/u),
  ...numbers('IE', 'pps vat', /\bpps|\bvat\b/u),
  ...numbers('FR', 'nir', /\bnir\b|s[eé]curit[eé] sociale|insee|carte vitale/u, {
    alone: /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}$/,
  }),
  ...numbers('FR', 'siren siret tva nif', /siren|siret|\btva\b|num[eé]ro fiscal|\bspi\b/u),
  ...numbers('DE', 'idnr', /steuer-?id|steueridentifikation|id-?nr|tax id|\btin\b/u),
  ...numbers('DE', 'svnr', /rvnr|sv-?nr|sozialversicherung|rentenversicherung|svnr/u),
  ...numbers('DE', 'stnr', /steuernummer|st\.?-?nr|tax number/u),
  ...numbers('DE', 'vat', /ust-?id|umsatzsteuer|\bvat\b/u, vat('DE')),
  ...numbers('AT', 'vnr tin uid', /svnr|sozialversicherung|\buid\b|steuernummer|versicherungsnummer/u),
  ...numbers('CH', 'ssn', /\bahv|\bavs\b|sozialversicherung|\bssn\b/u, {
    alone: /^756\.\d{4}\.\d{4}\.\d{2}$/,
  }),
  ...numbers(
    'BE',
    'nn insz vat',
    /rijksregister|registre national|\binsz\b|\bniss\b|national number|\bbtw\b/u,
    {
      alone: /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/,
    },
  ),
  ...numbers('NL', 'bsn', /\bbsn\b|burgerservice|sofi/u),
  ...numbers(
    'ES',
    'dni nie nif nss',
    /\bdni\b|\bnie\b|\bnif\b|documento nacional|seguridad social|extranjero/u,
    {
      alone: /^(?:\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z])$/,
    },
  ),
  ...numbers('PT', 'nif', /\bnif\b|contribuinte|fiscal/u),
  ...numbers('IT', 'iva', /partita iva|p\.? ?iva|\bvat\b/u),
  ...numbers(
    'SE',
    'personnummer orgnr',
    /person(?:nummer|al identity|al number)|\bpnr\b|org(?:anisations)?\.?-?(?:nummer|nr)|identity code|samordningsnummer/u,
    {
      alone: /^(?:19|20)?\d{6}[-+]\d{4}$/,
    },
  ),
  ...numbers('NO', 'fodselsnummer', /f[øo]dselsnummer|personnummer|\bfnr\b|national id/u),
  ...numbers('DK', 'cpr', /\bcpr\b|personnummer/u),
  ...numbers('FI', 'hetu', /\bhetu\b|henkil[öo]tunnus|personal identity/u, {
    alone: /^\d{6}[-+A]\d{3}[0-9A-Z]$/,
  }),
  ...numbers('IS', 'kennitala', /kennitala|\bkt\b/u),
  ...numbers('EE', 'ik', /isikukood|personal code/u),
  ...numbers('LT', 'asmens', /asmens kodas|personal code/u),
  ...numbers('LV', 'pvn', /personas kods|\bpvn\b/u),
  ...numbers('PL', 'pesel nip regon', /pesel|\bnip\b|regon/u),
  ...numbers('CZ', 'rc dic', /rodn[eé] [cč][ií]slo|\bdi[cč]\b|birth number/u),
  ...numbers('SK', 'rc dph', /rodn[eé] [cč][ií]slo|di[cč]|\bi[cč] dph/u),
  ...numbers('HU', 'anum', /ad[óo]sz[áa]m|tax number/u),
  ...numbers('SI', 'emso ddv', /em[šs]o|\bddv\b|dav[čc]na/u),
  ...numbers('HR', 'oib', /\boib\b/u),
  ...numbers('RS', 'jmbg pib', /jmbg|јмбг|\bpib\b/u),
  ...numbers('BA', 'jmbg', /jmbg|јмбг/u),
  ...numbers('ME', 'jmbg', /jmbg|јмбг/u),
  ...numbers('MK', 'jmbg', /embg|ембг|јмбг/u),
  ...numbers('BG', 'egn', /\begn\b|егн/u),
  ...numbers('RO', 'cnp', /\bcnp\b|cod numeric/u),
  ...numbers('GR', 'amka vat', /\bamka\b|αμκα|\bafm\b|αφμ/u),
  ...numbers('TR', 'tckimlik vkn', /t\.?c\.? ?kimlik|tckn|kimlik|turkish id|\bvkn\b|vergi/u),
  ...numbers('UA', 'rntrc edrpou', /рнокпп|єдрпоу|\bipn\b|rnokpp|tax/u),
  ...numbers('RU', 'inn', /\binn\b|инн/u),
  ...numbers('BY', 'unp', /унп|\bunp\b/u),
  ...numbers('MD', 'idno', /idno|idnp/u),
  ...numbers('AZ', 'pin', /\bfin\b|\bpin\b/u),
  ...numbers('IL', 'idnr', /teudat|תעודת|ת\.?ז|israeli id|\bid number/u),
  ...numbers('EG', 'tn', /الضريبي|tax/u),
  ...numbers('DZ', 'nif', /\bnif\b/u),
  ...numbers('MA', 'ice', /\bice\b/u),
  ...numbers('TN', 'mf', /matricule fiscal/u),
  ...numbers('ZA', 'idnr', /south african|\brsa\b|\bsa id|id ?(?:number|no)/u, {
    alone: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}[01]8\d$/,
  }),
  ...numbers('KE', 'pin', /\bkra\b|\bpin\b/u),
  ...numbers('GH', 'tin', /\btin\b|ghana/u),
  ...numbers('IN', 'aadhaar vid', /aadha+r|\buidai\b|आधार|uid\b/u),
  ...numbers('PK', 'cnic', /\bcnic\b|\bnicop\b/u, { alone: /^\d{5}-\d{7}-\d$/ }),
  ...numbers('CN', 'ric', /身份证|identity card|resident id|id card|national id/u, {
    alone: /^[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/,
  }),
  ...numbers('TW', 'ubn', /統一編號|\bubn\b/u),
  ...numbers('JP', 'cn', /マイナンバー|法人番号|my number|corporate number/u),
  ...numbers(
    'KR',
    'rrn brn',
    /주민|\brrn\b|resident registration|\bfrn\b|\bbrn\b|사업자|foreigner registration/u,
    {
      alone: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}$/,
    },
  ),
  ...numbers('MY', 'nric', /nric|mykad|kad pengenalan|\bic\b/u, {
    alone: /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{2}-\d{4}$/,
  }),
  // Since October 2020 the digits behind the first one of the second half are drawn, without a check digit.
  {
    id: 'KR.rrn-2020',
    words: /주민|외국인|\brrn\b|resident registration|\bfrn\b|foreigner registration/u,
    check: (value) => /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?[1-8]\d{6}$/.test(value),
  },
  ...numbers('TH', 'idnr', /thai|tnin|ประชาชน|national id/u, { alone: /^\d-\d{4}-\d{5}-\d{2}-\d$/ }),
  ...numbers('ID', 'npwp', /npwp|pajak/u, { alone: /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/ }),
  ...numbers('VN', 'mst', /mã số thuế|\bmst\b/u),
  ...numbers('AU', 'tfn abn acn', /\btfn\b|tax file|\babn\b|\bacn\b|business number/u),
  ...numbers('NZ', 'ird', /\bird\b|inland revenue/u),
];
