/** What a passport is called, in the languages of most use and in those of other scripts, of Asia and of Africa. */
export const PASSPORT_WORDS: readonly string[] = [
  ...'passport|pasaporte|passeport|reisepass|pass-nr|passnummer|passaporto|passaporte|paspoort|paszport|travel document|pasport'.split(
    '|',
  ),
  ...'паспорт|hộ chiếu|paspor|หนังสือเดินทาง|جواز|گذرنامه|پاسپورٹ|דרכון|διαβατήριο|पासपोर्ट|পাসপোর্ট|護照|护照|パスポート|旅券|여권|kusafiria|პასპორტ|pașaport'.split(
    '|',
  ),
];
