import { once } from '@/lib/core/once';

/**
 * People whom everybody names in questions and comments: in public life, in science, in computing. Their names are no personal
 * data of anybody's customer. Bare, apart by commas.
 */
const FIGURES = `
albert einstein,alan turing,ada lovelace,isaac newton,charles darwin,marie curie,nikola tesla,stephen hawking,richard feynman,
niels bohr,max planck,werner heisenberg,erwin schrodinger,leonardo fibonacci,leonhard euler,carl friedrich gauss,blaise pascal,
rene descartes,pierre de fermat,david hilbert,kurt godel,john von neumann,claude shannon,grace hopper,charles babbage,
donald knuth,donald e. knuth,edsger dijkstra,edsger w. dijkstra,dennis ritchie,ken thompson,brian kernighan,bjarne stroustrup,
james gosling,guido van rossum,linus torvalds,richard stallman,tim berners-lee,brendan eich,anders hejlsberg,yukihiro matsumoto,
larry wall,rasmus lerdorf,martin fowler,kent beck,robert martin,robert c. martin,erich gamma,richard helm,ralph johnson,
john vlissides,eric evans,rob pike,rich hickey,ryan dahl,evan you,dan abramov,douglas crockford,sindre sorhus,tony hoare,
barbara liskov,leslie lamport,niklaus wirth,john mccarthy,john backus,geoffrey hinton,yann lecun,yoshua bengio,andrew ng,andrej karpathy,
sam altman,dario amodei,demis hassabis,elon musk,bill gates,steve jobs,steve wozniak,mark zuckerberg,jeff bezos,larry page,
sergey brin,tim cook,satya nadella,sundar pichai,jensen huang,warren buffett,adam smith,karl marx,friedrich engels,john maynard keynes,
immanuel kant,friedrich nietzsche,sigmund freud,carl jung,william shakespeare,jane austen,charles dickens,mark twain,ernest hemingway,
virginia woolf,george orwell,franz kafka,thomas mann,hermann hesse,victor hugo,jules verne,marcel proust,emile zola,albert camus,
leo tolstoy,fyodor dostoevsky,anton chekhov,gabriel garcia marquez,pablo neruda,agatha christie,arthur conan doyle,stephen king,isaac asimov,
arthur c. clarke,philip k. dick,douglas adams,terry pratchett,sherlock holmes,john watson,harry potter,ron weasley,hermione granger,
james bond,peter parker,bruce wayne,clark kent,tony stark,luke skywalker,frodo baggins,homer simpson,bart simpson,mickey mouse,donald duck,
george washington,thomas jefferson,abraham lincoln,theodore roosevelt,franklin roosevelt,franklin d. roosevelt,john f. kennedy,john kennedy,
martin luther king,martin luther,richard nixon,ronald reagan,george bush,george w. bush,bill clinton,hillary clinton,barack obama,michelle obama,donald trump,
joe biden,kamala harris,winston churchill,margaret thatcher,tony blair,boris johnson,queen elizabeth,angela merkel,helmut kohl,
willy brandt,konrad adenauer,olaf scholz,emmanuel macron,charles de gaulle,napoleon bonaparte,francois mitterrand,adolf hitler,joseph stalin,
vladimir lenin,vladimir putin,mikhail gorbachev,nelson mandela,mahatma gandhi,indira gandhi,narendra modi,xi jinping,mao zedong,
fidel castro,che guevara,simon bolivar,evita peron,julius caesar,marcus aurelius,jesus christ,mother teresa,anne frank,rosa parks,
malcolm x,leonardo da vinci,michelangelo buonarroti,vincent van gogh,claude monet,pablo picasso,salvador dali,frida kahlo,andy warhol,
johann sebastian bach,wolfgang amadeus mozart,ludwig van beethoven,franz schubert,frederic chopin,richard wagner,johannes brahms,
antonio vivaldi,john lennon,paul mccartney,george harrison,ringo starr,mick jagger,david bowie,freddie mercury,elvis presley,
michael jackson,bob dylan,bob marley,taylor swift,ed sheeran,justin bieber,miles davis,john coltrane,louis armstrong,frank sinatra,
marilyn monroe,audrey hepburn,charlie chaplin,alfred hitchcock,steven spielberg,george lucas,martin scorsese,quentin tarantino,
christopher nolan,stanley kubrick,tom hanks,brad pitt,leonardo dicaprio,morgan freeman,robert de niro,al pacino,tom cruise,johnny depp,
oprah winfrey,michael jordan,lebron james,kobe bryant,tiger woods,roger federer,rafael nadal,novak djokovic,serena williams,
lionel messi,cristiano ronaldo,diego maradona,david beckham,usain bolt,muhammad ali,mike tyson,neil armstrong,yuri gagarin,
amelia earhart,christopher columbus,marco polo,vasco da gama,ferdinand magellan,james cook,florence nightingale,louis pasteur,
alexander fleming,gregor mendel,alfred nobel,thomas edison,alexander graham bell,henry ford,johannes gutenberg,galileo galilei,
nicolaus copernicus,johannes kepler,michael faraday,james clerk maxwell,ludwig boltzmann,robert oppenheimer,enrico fermi,carl sagan,
noam chomsky,karl popper,bertrand russell,ludwig wittgenstein,john stuart mill,john locke,thomas hobbes,david hume,jean-jacques rousseau,
jean-paul sartre,simone de beauvoir,michel foucault,hannah arendt,walter benjamin,joan of arc,paul graham,eric raymond,jamie zawinski,
alan kay,vint cerf,radia perlman,bruce schneier,whitfield diffie,martin hellman,ron rivest,adi shamir,leonard adleman,ralph merkle,
satoshi nakamoto,vitalik buterin,edward snowden,kevin mitnick,julian assange,aaron swartz,jimmy wales,tom lehrer,hugo boss,
`;

const figures = once(() => new Set(FIGURES.replace(/\n/g, '').split(',')));

export const isPublicFigure = (bare: string): boolean => figures().has(bare);
