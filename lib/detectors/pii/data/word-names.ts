/**
 * Given names that are words, places, brands or parts of code first. They tell a person beside a known family name or a label only.
 * Bare (bare-name.ts), sorted, apart by blanks.
 */
export const WORD_NAMES = `aba abril ace ada ado aide alba alexa allegra alma alone alp alpha amber ambra america ami among ange angel
ani ant ante apollo april ara arch aren argentina aria art artemis asa ascension asia ata athena atlas
august aurora austin autumn ave avi avril baby baha bailey baran barton bas bay beat beg bek bell berry bill
blake bon brit brook brooklyn brown buck bud buddy cameron can carolina carson carter cassandra celeste
cesar chad chai chance chandler charity chase chester cheyenne clara clark claude clay cleveland cole colt
come comfort constant cooper cora cristal cruz crystal daisy dakota dale dallas dana dane darwin davis dawn
dean deb dell delta deniz dev devin devon dexter diamond diri dolores domingo don dora dov drake drew dura
earl easter ebony eden ege elif else ena era esse eve even evi faith fay felice felicity fern fine fleur
flip flo floor flor flora florence florida ford forest fos fran franc france francia frank franklin gad gal
gala gara garnet gemini gemma general genesis georgia georgian german ginger gioia glen golden grace grant
green guadalupe gun guru guy hal harmony harrison haskell haven hazel heath heather heaven helios holly
honor hope houston hudson hunter iana iban ica ico idea ilke ima ina inc inci ino ion iris israel italia iva
ivory ivy jack jackson jade jasmine jasper jay jazz jesse jet jewel job jordan joy judge juli june junior
juno junon justice kane karma kaya kelvin kennedy kent kenya kim king lacy lance lane laurel lawrence len
lennon lex lia libero lida lien lily lincoln line lion lis loan logan london lone lot loup lova loyal lua
luna luz lyric mac madison madonna mai major mani mara mare marina marino mark marko marshall mas mason
maverick max maxime may melody mercedes meta metin miles miller mina mine minh mir mira miranda misty moa
montana monte monty moses myrtle name nash nat nea nelson newton nia nico nik nil nino noa noble nova octave
oda odin ole olive oman onur opal ora orion ota ottis ova paige param paris parker pascal pat patience patsy
pearl pearlie peer penny per pero philippine phoenix pie pink piper pit pol poppy porter precious presley
price prima primo prince promise prosper prune queen quinn raven ray reagan reed reese remy rex reyes rhea
rhett ria rim rio river rocky rod roman romans rose rosetta ross rowan royal royce ruby rusty rut ryder sage
said salvador sam samba santa santiago santo sapiente saul savannah sem senna sep serenity serif server
shade sid sienna sierra sil sim sinan sir sister sky skye solomon som sonny speranza stan stanley sterling
stewart stone storm summer sunny sydney sylvan tal talon tana tara tate tayfun tea theo til till tito titus
tome tone tor toy trace travis tre trent tri trinity troy turi turner tyson ufuk umut una unique urban
valentine valid van vance vega vernon vero victoria vid vida ville vin violet virgin virginia wade walker
ward washington watson will willow winston wolf zion`;
