import { once } from '@/lib/core/once';

/**
 * Words that are capitalised beside a given name without being a family name: of programs, organisations, places, headings.
 * Bare (bare-name.ts). Whatever holds one is no person's name.
 */
const WORDS = `
doe acme banco casa costa villa alta baja rica doctor engineer bond
academy account action actions active activity actor address admin administrator adapter agency agent airport album alert algorithm
algorithms alliance analysis analytics android api app application applications approval april architecture archive area army art article
assembly assistant association attribute audio august authority auto avenue award awards back backend bank base bay beach bean behavior
beta bible block blog blvd board body book books boolean bot boulevard box branch brand bridge browser buffer bug build builder building
bureau business button cache call callback campus canal cancel cap car card care case castle catalog category cathedral cell center centre
certificate chain chair challenge champion chapter character chart chat check church circle city class clause client clinic clock cloud club
code collection college color column command comment commission commit committee common community company compiler component computer
conference config configuration conjecture connect connection console constant container content context contract control controller
convention cookie copy core corp corporation council count counter country county court create credit criterion css culture cup currency
custom customer cycle data database dataset date day days db december decision default definition delete delivery demo department depot
description design desktop detail details dev developer development device dialog dictionary diffusion digital dimension director directory
disease display distance distribution district doc docker docs document documentation domain double download drive driver drop dynasty east
edit edition editor education effect element email empire empty encoder encryption end endpoint energy engine engineer engineering english
enterprise entity entry enum equation error estate event every example exception exchange export express expression extension face factory
falls false family feature february federation feed festival field fields figure file files filter final finance find first flag fleet float
floor flow folder font force form format formula foundation fountain frame framework free friday from full function fund gallery game games
garden gate gateway general get git global gmbh go graph graphics grid ground group guide guitar hall handle handler hash head header health
help high highway hill hills home horse hospital host hotel hour house html http hub icon id identifier image import inc index inequality
info information init initial input insert insights institute instance insurance int integer integration interface internal international
internet invoice island item items java january javascript job journal json july june jar kernel key keyboard keys kingdom kit lab label labs
lake lambda language last lane law layer layout league learn learning left lemma length level library license light like limit limited line
link linux list listener lists llc load loader location lock log logger login logs loop ltd machine magazine mail main major make manager
management manual map march margin market marketing match matrix media meeting member memorial memory menu message messages metadata
meter method metric microsystems middle middleware military min mine minister ministry minute mission mobile mode model models module
monday month more motors mount mountain movie museum music name names namespace nation national navigation network new news next night
no node north not note notes notebook notice notification november null number object ocean october of off office official old online only
open operating operation operator option options or oracle orchestra order organization organisation outlook output overview owner package page
palace panel paper paradox parameter parent park parser partner party pass password patch path pattern payment peak person phase phone photo
pipeline pizza place placeholder plan planet platform play player please plugin point pointer policy pool port portal position post power
premium president press preview primary prime principle print prize pro problem process processor product production products profile program
programming project promise prompt property protocol provider proxy public publisher publishing pull push query question queue quick radio
railway random range rate reader ready record reference reform region register registry release remote render report repository request
research reserve resource response restaurant result results return review revolution right ring river road robot role room root route router
row rule rules run runner runtime safe sale sample saturday save scale schedule schema school science score screen script sea search season
second secret section security select selector september sequence series server service services session set setting settings setup shape share
shop show side sign signal simple single site size skill skills software solution solutions song sort source south space special spring sql
square stack stadium stage standard start state statement states station status step stop storage store stories story stream street string
strip structure student studio style subject submit suite summary summer sunday supply support surface survey switch symbol sync syndrome
system systems tab table tag target task tasks tax team tech technologies technology template temple term terminal terms terrace test tests
text the theatre theater theme theorem theory thread three thursday ticket time timeout timer title toast today together token tool tools top
tower town track trade trail training transaction transfer transform transition transport tree trial trigger true trust try tuesday tunnel
turbo tutorial type types ui undefined unicode unit united universe university unix update upload url usage use user users utils valid
validation validator valley value values variable vector vehicle version video view views village virtual vision void volume vue war warning
water watch wave wednesday weather web website week wellness west when where widget width will wind window windows winter with wizard word
words work worker workflow workspace works world wrapper write yaml year years you your zone zoo and are but can could did does had has
have if in into is it its must on our out she should so than that then there they this those to under up us was we were what which who why
would says said wants asked and his her their him mein meine der die das und oder ist hat wird strasse platz weg allee universitat klinik
krankenhaus gesellschaft stiftung rue avenue hopital universite societe fondation ecole calle plaza universidad hospital fundacion colegio
piazza via universita ospedale fondazione san santa saint sankt kaiser konig church republic rights reserved sonnet opus haiku varchar bigint
optional required nullable boolean datetime timestamp uuid regex lowercase uppercase camelcase fixture mock stub dummy foo baz qux lorem
ipsum dolor amet mc mcp llm gpt
`;

const words = once(() => new Set(WORDS.trim().split(/\s+/)));

export const isNoName = (bare: string): boolean => words().has(bare);
