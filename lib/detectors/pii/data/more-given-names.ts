/**
 * Common given names that given-names.ts lacks: names of Asia, Africa and the Arab countries as they are spelled in Latin letters, and
 * more of Europe's. Bare (bare-name.ts), sorted, apart by blanks.
 */
export const MORE_GIVEN_NAMES = `aase abdelrahman abdulaziz abdulrahman adaeze adebayo ademola adesola adewale aditi ainhoa ajay akash akhil
akiko akira akshay alaa alasdair aleksandr aleksei aleksey alyona amaia amaka ameen amitabh ananya anatoly
andrey anirudh ankit ankita ankur annegret annelies anneliese anup anupam anwar aoife aparna arantxa arash
archana artem artyom asbjorn ashish ashwin asuka atul avinash ayaka ayumi ayush azadeh aziza babajide babak
babatunde bahram bartosz bassam behnam bhavana bhavesh bodil borge bushra caoimhe catia catriona chenglong
chiaki chibuzo chidi chidinma chijioke chika chima chinonso chinua chinwe chioma chitra chukwudi chukwuemeka
ciaran clive cormac dagfinn daichi daisuke dariush darragh deepa deirdre devendra diarmuid dilip dmitry
donghyun dongwook duong eamon ebere efua ehsan eiji eilidh ekaterina ekene emiko encarnacion eniko eoin
erzsebet euan eunji eunjung eunyoung evgenia evgeny faisal farhad farhan farzaneh fatema fatimah femi
fereshteh fiachra fionnuala folake folasade fouad frode fumiko fyodor gareth gaurav geert geir gennady
georgy ghada golnaz goncalves govind grazyna grigory guanghui guiying guohua guoqiang guri gustaf gwyneth
gyula hadeel hadiza haeun haitham haiyan hajime hala halvor hamad hamid hanan haneen hanh hannelore haoran
harish harsh harsha haruka haruki haruto havard heba hege heike heiko hemant hesham hideaki hideki hideo
hieu hiroki hiroko hiroshi hiroyuki hisham hitomi hoang holger hossein huimin huong husam hussain hyejin
hyunjin hyunwoo iain ibtisam ichiro ieuan ifeanyi ihab ikechukwu ildiko ilkka ilya inaki inas ineke ingegerd
ingela ingunn inmaculada ishaan itziar jaana jaehyun jaewon jalal jaleh jarmo jaroslaw jayant jayesh jeroen
jiahui jialing jianguo jianhua jianjun jianping jihoon jihye jimin jiro jiwoo jiyeon jiyoung jochen jorunn
juergen junho junichi junjie junko junyoung jurgen jytte kalyan kamau kambiz kana kaori karsten katalin
katsumi kaushik kaveh kavita kazuki kazuko kazuo kazuya keiko keisuke kelechi kenichi kenta keshav khaled
khanh kirill kirsi kirsty kiyoshi koji kosuke krisztina kseniya kumiko kunal kyoko kyungmin kyungsoo laleh
lalit layth liesbeth lihua lijuan lindiwe linh liping lubna lwazi lyubov lyudmila macarena madhav mahsa
mairead majed majid makena makoto malini mamoru manami manish margriet marijke mariko mariusz masahiro
masaki masako masao masato mayank mayumi mazen megha megumi mehrdad mehul meiling meritxell mhairi michiko
midori mihoko mikhail milind minghao mingming minho minjeong minji minjun minoru minseo minsu misaki mitsuko
miyuki mizuki mohit mojtaba momoko montserrat morag mouna muireann mukund murali mwangi nadezhda nagesh
naglaa nanami nandini naoki naoko naoto naresh nasrin nasser natalya natsuki nayef neeraj neeta negar ngoc
ngozi niall niamh niccolo nidhi nikhil nikolay nilesh niloufar nirmala nisha nishant nitin njeri nkechi
nkosana nneka noboru nobuko nobuyuki noriko nuala obinna oisin oksana oluchi oluwatobi onyeka oriol orla
orsolya osama osamu otieno outi oyvind padraig palesa pallavi palle pankaj parisa parth parvin pawan payam
phuong pierfrancesco piroska prabhakar pradeep pramod pranav pratik praveen preeti priyanka przemyslaw qasim
quang quynh rabab raghav raghunath ragnhild raija rajeev rajesh randa rashid rashmi ravindra reem reijo
reiko rekha renu rhys risa rishabh ritu roisin rosaria roshan roswitha rudiger ruud ryosuke ryota saara
sabah sachiko saeed salah saleh samar samer sanaz sandhya sangeeta sangwoo sanjeev saoirse satoko satoshi
saurabh savita sawsan sayaka sayuri seema seiji semyon seojun seoyeon sepideh seungho seunghyun shadi
shahram shailesh shalini sharad shauna shereen shigeru shingo shinichi shinji shinya shiori shirin shivani
shizuka shota shrikant shruti shun shunsuke shuting shweta siddharth siegfried siham simin simphiwe sinead
siobhan siri sissel siyabonga siyu slawomir sneha snezhana soheil soichiro sonal sonali soojin soyeon
srinivas steinar sture subin sudha sudhir suhail suleiman sumiko sumin sumit sungho sungmin sunil surendra
susumu svein swati tadashi tadeusz tadhg taehyung taeyang taichi taiki tainara takahiro takako takao takashi
takayuki takeshi takumi tamiko tamsin tanvi tareq tariq taro tarquin tatsuya terje tetsuya thabo thandiwe
thorbjorn thorsten thuy timofey tjeerd tomohiro tomoko tomomi torill toru toshiaki toshiko tove trond
tsubasa tsutomu tuan tumelo tunde turid uche uchenna uday ulrike umesh uwe vaibhav valeriy vandana varsha
varun vasant vasily venkatesh vikas vikram vinayak vineet vinh vinod vipul virpi vishal vitaly vivek
volodymyr vyacheslav wafaa waleed waltraud wambui wanjiku weijie weiming wenjie wieslaw willemijn wim
winfried wojciech woojin xiaohong xiaoli xiaoming xiaoyan xinyi xinyu xiomara xiuying yanyan yaping yaroslav
yasuko yasuo yasushi yegor yejin yekaterina yelena yeonwoo yevgeny yifan yngve yoichi yoko yoona yoshiaki
yoshio younghee youngho youngsoo yuhan yuichi yuka yukari yukiko yukio yumiko yuriko yusra yusuke yutaka
yuting yuto yuxuan zaid zayed zbigniew zdzislaw zhanna zhenhua zhihao zhiqiang zhiwei zihan zixuan ziyi
zodwa zsuzsanna`;
