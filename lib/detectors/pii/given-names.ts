/** Common given names of several languages. Tells a labelled name from a title: "name: Build Docs". */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra ali alice alicia amanda ' +
    'amelia amir amit amy ana andrea andreas andrew angela anita anjali ann anna anne anthony antonio arjun arthur ashley ' +
    'barbara beatrice ben benjamin bernd beth betty bill bob brandon brenda brian bruce bruno camille carl carla carlos ' +
    'carol caroline catherine cecilia charles charlotte chloe chris christian christina christine christopher claire clara ' +
    'claudia craig cynthia dan daniel daniela david deborah debra deepak denise dennis diana diane diego dmitri donald ' +
    'donna dorothy douglas edward elena elias elizabeth ella ellen emil emily emma eric erik erika esther ethan eva evelyn ' +
    'fatima felix fernando fiona florian frances francesca francis francisco frank frederick gabriel gary george gerald ' +
    'gerhard giulia gloria grace greg gregory hannah hans harold harry hassan heather heidi helen helena henry hiroshi ' +
    'howard hugo ian ibrahim ingrid irene isabel isabella ivan jack jacob james jan jane janet janice jason javier jean ' +
    'jeff jeffrey jennifer jeremy jessica jill jim joan joao joe johan johann johannes john jonathan jorge jose joseph ' +
    'joshua joyce juan judith judy julia julian julie jun justin karen karl katarzyna kate katherine kathleen katrin ' +
    'keith kelly ken kenneth kevin khalid kim kimberly klaus kumar kyle lars laura lauren leah lee lena leo leon leonard ' +
    'li liam lily linda lisa liu lucas lucia lucy luis luke luigi lukas maria marc marco margaret marie marilyn mario ' +
    'mark markus marta martha martin mary mateo matthew maya megan mei melissa mia michael michel michelle miguel mike ' +
    'mohamed mohammed monica nancy natalia natalie nathan neha nicholas nicole nina noah nora oliver olivia omar oscar ' +
    'pablo pamela patricia patrick paul paula pedro peter petra philip pierre piotr priya rachel rahul rajesh ralph ravi ' +
    'raymond rebecca ricardo richard robert roberto robin roger roland rosa rose ruth ryan sabine said sam samantha samuel ' +
    'sandra sanjay sara sarah scott sean sebastian sergei sergio sharon sofia sophia sophie stefan stefanie stephanie ' +
    'stephen steve steven susan suresh sven tanya teresa theo theresa thomas tim timothy tina tobias tom tony tyler ursula ' +
    'valentina vanessa vera veronica vicki victor victoria vijay vincent virginia walter wei wendy werner william wolfgang ' +
    'xavier yan yasmin yuki yusuf yvonne zachary zhang zoe'
  ).split(' '),
);
