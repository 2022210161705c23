import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';

/** Han characters, kana, Hangul and the mark that repeats one. */
const isEastern = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x30a1 && code <= 0x30fc) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  code === 0x3005 ||
  code === 0x20;

/** Words that go with an honorific without being a name: customers, teachers, relatives, everybody. */
const NOBODY =
  /^(?:お?客|客|皆|患者|神|王|仕|同|多|一|模|異|有|各位|奥|娘|息子|母|父|兄|姉|弟|妹|医者|店員|学生|先生|利用者|担当者|高客|회원|고객|선생|사용자|손님|사장|부장|과장|팀장|대표|부모|관리자|각|女士|男士|老|小|某|如何|接|何|ご担当者|会員|業者|読者|取引先|관계자|담당자)$/;

/** Family names that most Koreans and Chinese have. Source: Statistics Korea 2015; Ministry of Public Security of China 2020. */
const FAMILY =
  '[김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용王李張张刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷龙黎史陶贺顾毛郝龚邵万钱覃武严]';
const isFamily = new RegExp(`^${FAMILY}`);

const SCRIPTS = String.raw`[\p{Script=Han}々\p{Script=Katakana}ー\p{Script=Hangul}]`;

export const suffixedPerson: Detector = {
  id: 'suffixed-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: {
    keywords: ['さん', 'さま', '様', '殿', '先生', '女士', '小姐', '씨', '님'],
    back: { over: isEastern, max: 6 },
  },
  pattern: lazily(
    String.raw`(?: |${SCRIPTS}){0,6}?(?:(?<!${SCRIPTS})(?<value>[\p{Script=Han}々]{1,4}?|[\p{Script=Katakana}ー]{2,6}|\p{Script=Hangul}{2,4}?) ?(?<suffix>さん|さま|様|殿|씨|님)(?![\p{Script=Han}々])|(?<bare>${FAMILY}\p{Script=Han}{0,2}?)(?<chinese>女士|小姐|先生))`,
    'duy',
  ),
  weigh: ({ value, groups: { suffix = '', chinese = '' } }) => {
    if (chinese !== '') return 0.7;
    if (NOBODY.test(value)) return 0;
    if (/[씨님]/.test(suffix)) return isFamily.test(value) && value.length > 1 ? 0.75 : 0;
    return value.length >= 2 || suffix === 'さん' ? 0.7 : 0;
  },
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'suffixed-person',
    positives: () => [
      '昨日、田中さんから電話がありました。',
      '佐々木様',
      '请联系王女士。',
      '김민수 씨가 말했다',
      '스미스에게 박지훈님이 보냄',
      'マリアさん',
    ],
    negatives: () => ['お客様', '皆さん', '仕様', '様々な', '同様に', '고객님', '선생님', '各位先生'],
  },
];
