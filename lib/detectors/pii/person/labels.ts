import { words } from '../words';

/** Labels that only a person's name follows, by language. In lower case; a label may go on: `customer_name`, `Ansprechpartnerin`. */
export const PERSONAL: readonly string[] = words(
  // English
  'full name|full_name|fullname|first name|first_name|firstname|last name|last_name|lastname',
  'given name|given_name|givenname|family name|family_name|familyname|surname|maiden name|middle name',
  'patient|customer|client|claimant|insured|holder|beneficiary|employee|member|applicant|borrower',
  'guardian|assignee|recipient|contact|reporter|requester|tenant|attendee|caller|physician|next of kin',
  'passenger|addressee|landlord|payee|cardholder|signatory|witness|nurse|student|subscriber|spouse',
  // German, Dutch
  'vorname|nachname|familienname|geburtsname|ansprechpartner|kunde|kundin|mitarbeiter|versicherte',
  'antragsteller|empfänger|kontoinhaber|karteninhaber|sachbearbeiter|bearbeiter|mieter|kontakt',
  'voornaam|achternaam|klant|patiënt|contactpersoon|medewerker|rekeninghouder|naam van',
  // French
  'prénom|prenom|nom de famille|nom complet|nom et prénom|titulaire|bénéficiaire|destinataire|assuré',
  'interlocuteur|salarié|locataire',
  // Spanish, Portuguese, Italian, Romanian
  'apellido|nombre completo|nombre y apellido|cliente|paciente|titular|beneficiario|empleado|solicitante',
  'sobrenome|nome completo|funcionário|responsável|cognome|nominativo|paziente|intestatario|dipendente',
  'referente|destinatario|prenume|nume complet|pacient|angajat',
  // Polish, Czech, Slovak, Croatian, Hungarian
  'imię|imie i nazwisko|nazwisko|klient|pacjent|pracownik|odbiorca|jméno|příjmení|priezvisko|zákazník',
  'ime i prezime|prezime|vezetéknév|keresztnév|ügyfél|teljes név|páciens',
  // Swedish, Norwegian, Danish, Finnish
  'förnamn|efternamn|fornavn|etternavn|efternavn|kontaktperson|etunimi|sukunimi|asiakas|potilas|kund:',
  // Turkish, Indonesian, Vietnamese
  // Swahili, Malay, Filipino, Albanian, Baltic and other languages
  'jina kamili|jina la|mgonjwa|mteja|nama penuh|pesakit|pelajar|apelyido|pasyente|fullt nafn|vardas|pavardė',
  'vārds|uzvārds|perekonnanimi|eesnimi|priimek|stranka|uporabnik|անուն|ազգանուն',
  'soyad|adı soyadı|müşteri|hasta adı|nama lengkap|pelanggan|pasien|họ tên|họ và tên|khách hàng|bệnh nhân',
  // Russian, Ukrainian, Bulgarian, Greek
  'фамилия|фио|ф.и.о|отчество|клиент|пациент|сотрудник|заявитель|получатель|прізвище|піб|клієнт',
  'презиме|корисник|пацијент|аты-жөні|тегі|фамилно име|ονοματεπώνυμο|επώνυμο|πελάτης|ασθενής',
);

/** The word for a name, after which nearly anything may stand. With what sets it apart, so that it is rare in code. */
export const ANYBODYS: readonly string[] = words(
  `name:|name :|name":|name':|name=|name =|name**`,
  'nom:|nom :|nombre:|nombre :|nome:|nome :|naam:|navn:|namn:|nimi:|nume:|név:|meno:|nama:',
  `jina:|tên:|nafn:|pangalan:|isim:|adı:|имя:|ім'я:|име:|όνομα:|author":|user:|owner:|assigned:|nom":|nombre":|nome":`,
);

/** The same where names have no capitals. The label of a name in Chinese, Japanese, Korean, Arabic, Hebrew, Hindi, Bengali, Thai. */
export const UNCASED_LABELS: readonly string[] = words(
  '姓名|客户名|客戶|联系人|聯絡人|患者|收件人|申请人|申請人|名字|经办人|氏名|名前|担当者|顧客名|契約者|宛名',
  '이름|성명|성함|고객|담당자|환자|수령인|예금주|신청인',
  'الاسم|اسم العميل|اسم المريض|العميل|المريض|נאם|שם מלא|שם פרטי|שם הלקוח|שם:|नाम|ग्राहक|রোগী|নাম|ชื่อ|نام:',
  'نام خانوادگی|نام بیمار|نام مشتری|مشتری|بیمار|گاہک|مریض|מטופל|לקוח|ผู้ป่วย|ลูกค้า|นามสกุล',
);
