/**
 * Given names that open a person's name in any language's press, as bare folded words (no accents,
 * small letters; see `bare` in `text/fold`), by script. Names that are everyday words somewhere
 * (Will, Grace, Rose, Max) are left out, and so are family names used as given names.
 */
const latin = `
aaron abby abdul abdullah abigail achim ada adam adele adrian adriana agathe agnes agnieszka ahmad ahmed ahmet aicha aiko aisha
aitor akio akira alain alan alana alastair albert alberta alberto aldo aleksander aleksandra alena alessandra alessandro alessia
alex alexander alexandra alexandre alexandru alexei alexis alfons alfonso alfred alfredo ali alice alicia alina alisa alison
allison alma alparslan alvaro amadou amaia amandine amelia amelie amina amir amit amy ana anais anand anastasia anders andrea
andreas andree andrei andres andrew andrey andrzej andy anette angela angelika angelique angelo angus anil anita anja anjali
anke ann anna annabel anne annette annie annika anselm anthony antje antoine anton antonella antonia antonio antony antti anya
aoife ariane arianna arjun arkadiusz arlette armand arnaud arne arnold artem arthur arturo arvind ashley ashok asli astrid asuka
audrey auguste augustin aurelie aurore axel aybuke ayca ayhan aylin ayse aysegul aysel aysu aysun babette barbara barnaby barry
bartosz bas bastian bastien batuhan beata beate beatrice beatrix beatriz begum ben benedetta benedict benedikt bengi benjamin
benoit berk berkay bernadette bernard bernd bernhard bert bertrand beth bettina betty beyza bianca bilal birgit bjorn bob boris
bozena brad bradley brandon brenda brendan brian brigitte britta bruce bruno bryan bulent burak burcu busra cagla cagri caitlin
camila camilla camille can carl carla carlo carlos carmen carol carole carolin carolina caroline carolyn carsten casper caterina
catherine cathy cecile cecilia cedric celia celine cem cemil cengiz cenk ceren cesar chantal charles charlie charlotte chiara
chloe chris christa christelle christian christiane christina christine christoph christophe christopher christos cigdem cindy
claire clara clarisse claudia claudine claudio claus clemens clement clementine coen colette colin colleen connie conrad
constance constantin cora cordula corentin corina corinna corinne cornelia cornelis cristian cristiana cristina curtis cynthia
cyril dagmar damien damir dan dana danial daniel daniela daniele daniella danielle danuta daphne dariusz darren daryl dave david
davide dean debbie deborah deepak defne delphine denis denise deniz dennis derek derya desmond detlef diana diane didier diego
dieter dietmar dilara dilek dimitri dimitris dina dirk dmitri dmitry dominic dominik dominika dominique don donald donna doris
dorota dorothea dorothee douglas duncan dusan dylan ebru ece ecem eckhard eda edgar edith eduard eduardo edward edwin eelco efe
eileen ekaterina ekkehard elaine elena eleonora eleonore eliane elias elif elisa elisabeth elise eliza elizabeth ella ellen
ellie elodie eloise elsa elvan elvira emanuel emanuele emel emeline emil emile emilia emilie emilio emily emine emir emma
emmanuel emmanuelle emre enes engin enrico enrique enzo ercan erhan eric erica erich erik erika ernesto ernst erol ersin erwan
erwin esin esma esra esteban estelle esther ethan etienne eugen eugene eugenia eva evan eve eveline evelyn evren ewa eyup ezgi
fabian fabien fabienne fabio fabrice fabrizio fadime faisal fanny farah farid faruk fatih fatima fatma fazıl federica federico
felicia felipe felix ferdinand ferhat feride fernanda fernando feyza figen filip filippo filiz finn fiona fiorella flavia flavio
florence florent florentin florian francesca francesco francine francis francisco franck francois francoise frank franz
franziska fred frederic frederica frederick frederik frederique friedrich fritz furkan gabriel gabriela gabriele gabriella gael
gaelle gamze ganesh gary gaspard gavin genevieve geoffrey georg george georges georgina gerald geraldine gerard gerd gerhard
gerrit ghislaine giacomo gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe
gizem glenn gloria gokce gokhan gonca goncalo gordon gorka graham greg gregoire gregor gregory greta grzegorz guido guilherme
guillaume gulay gulcan gulden gulsah gulsen gulsum gunnar gunther gustav gustavo guy gwenaelle hakan halil halime halina haluk
hamza han hande hannah hannes hans harald harold harriet harry hartmut hasan hassan hatice heather hector heidi heike heikki
heiko heinrich heinz helen helena helene helga helmut hendrik henri henriette henrik henry herbert herman hermann herve hilary
hilde hildegard hind hiroko hiroshi holger horst howard hubert huda hugh hugo hugues hulya huseyin hussain hussein ian ibrahim
ida idil ignacio igor iker ilaria ilayda ilhan ilker ilknur ilona ilse imane imran inaki ines inge ingo ingrid inigo ioana irem
irena irene irina iris irma isaac isabel isabela isabella isabelle ismail ismet isıl ivan ivana ivo iwona jaana jaap jack jackie
jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana jane janet janine janusz jarek jaroslaw jason javier jayne
jean jeanette jeanne jeff jeffrey jelena jelle jenna jennifer jenny jens jeremie jeremy jeroen jerome jerry jerzy jesper jess
jessica jesus jill jim jimmy joachim joan joana joanna joanne joao joaquin jochen joe joel joelle joerg johan johann johanna
johannes john johnny jon jonas jonathan joost jordana jordi jorg jorge joris jose josef josefine joseph josephine joshua josiane
joy juan juana judith judy juha jukka jules julia julian juliana julie julien juliet juliette julio jurgen justin justine
justyna kaan kadir kadriye kagan kai kaja kamil karel karen kari karim karin karina karine karl karla karolina karsten kasia
katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin kayleigh kazim
kazuo kazım keiko keith kelly kemal ken kenji kenneth kerem kerstin kevin khaled khalid kim kimberly kirsi kirsten klaas klara
klaus konrad konstantin koray korhan kristian kristin kristina kristof krystyna krzysztof kubra kumar kurt kyle kıvanc lakshmi
lara larissa lars laszlo laura lauren laurence laurent laurie layla lea leah leandro leila lena lennart leo leon leonard
leonardo leonie leonor leslie leticia levent leyla liam lidia lieke lilian liliana lily lina linda lindsay lindsey lionel lisa
livia liz lizzie loic lorenz lorenza lorenzo loretta lorraine lothar lotte louis louisa louise luc luca lucas lucia luciana
luciano lucie lucien lucile lucy ludger ludivine ludovic luigi luis luisa luiz lukas lukasz luke lutz lydia lynn maarten
madeleine madeline maelle maelys magali magda magdalena maggie magnus mahmoud mahmut maja malgorzata malte manfred manon manuel
manuela mara marc marcel marcela marcelo marcin marcio marco marcos marcus marek margaret margarita margaux margot maria mariam
mariana marianna marianne marie mariella marija marijke marina mario marion marisa marisela marit marius mariusz marjolein
markus marleen marlene marlies marta martha martin martina martine mary maryam masako massimo mateo mateus mateusz mathias
mathieu mathilde matilda matt matteo matthew matthias matthieu maud maureen maurice mauricio maurits maurizio maxime maximilian
meera megan mehdi mehmet mei melanie melis melissa melody meltem mercedes mert merve meryem mia michael michaela michal michel
michela michele micheline michelle michiel miguel mihai mikael mike mikhail mikko mikolaj milan milena milica mina mira miranda
mireille miriam mirko miroslav mitch mitchell mohamed mohammad mohammed moira mona monica monika monique morgane morten mounir
muge muhammad muhammed muhammet mujde murat murielle mustafa myriam nabil nadege nadia nadine nalan naomi nasser natacha natalia
natalie nataliya natasha nathalie nathan nazan nazli nazlı nazım necati nedim neil nelson nermin nesrin nevin nicholas nick
nicola nicolas nicole niels nihal nihat nikhil nikita niklas nikola nikolai nikolas nikolaus nilay nilgun nils nina ninon nisha
noah noel noelle noemie nora norbert noura nuno nuray nurcan nurettin nuri nuria nurul octavio odile oguz oguzhan okan oktay
olaf oleg oleksandr olena olga oliver olivia olivier omar onder onur orhan oscar oskar osman othmar otto owen oya ozan ozge
ozgur ozlem pablo paivi pamela paola paolo pascal pascale patrice patricia patrick patrik patrycja patryk paul paula pauline
paulo pavel pawel pedro peggy pekka pelin penelope per perihan perrine peter petra petros phil philip philipp philippe phillip
pia piero pierre pierrick pieter pilar pinar piotr polina pooja pradeep prakash priscilla priya pınar quentin rachel rachid
radek radoslaw rafael rafal raffaele raffaella rahul rainer raj rajesh ralf ralph ramazan ramesh ramon ramona rania raoul
raphael raquel rashed rashid raul ravi raymond rebecca recep reem regina regine reiner reinhard reinhold remco remi renata
renate renaud rene renee reyhan ricardo riccardo richard rita riza rob robert roberta roberto robin rodolfo rodrigo roger rohan
rohit roland rolf romain roman romane romy ron ronald ronan rosa rosalie rosanna rosemarie rosemary rossella roswitha roxane roy
ruben rudi rudolf rudy rupert russell ruth ryan rıza sabina sabine sabri sabrina sadie sadik sadık saeed said saleh salih saliha
salma salvatore sam samantha samir samira samuel samy sandeep sander sandra sandrine sandro sanjay sanjeev sanna sanya sara
sarah sascha sasha scott sean sebastian sebastien sebnem seda sedat selcuk selda selim selin selma semih semra serap serdar
serena serge sergei sergey sergio serhat serkan serpil sevda severine sevil sevim seyma shane shannon sharon sheila shelley
sibel sibylle siegfried siew sigrid silke silvain silvana silvia silvio simon simona simone sinan sinead sinem siobhan siti
slawomir sofia sofie solene solveig songul sonia sonja sophia sophie soraya soren stacey stacy stanislav stanislaw stefan
stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stuart suat sue sukran sule suleyman
sultan sunil suresh susan susana susanna susanne suzanne sven svenja svetlana swen sybille sylvain sylvia sylvie szymon tamara
tamer tania tanja tanya tara tarek tarik tariq tarık tatiana tatjana tayfun ted tengku terence teresa terry tessa theo theodor
theodore theresa therese thibault thibaut thierry thijs thomas thorsten tiago tibor tiffany tim timo timothy tina tobias todd
tolga tom tomas tomasz tommaso tony torsten toshio tracy travis trevor tristan tuba tugba tugce tulay tulin tunc tuncay tuomas
turgut turhan tyler ugo ugur ulf uli ulrich ulrike umberto umut urs ursula ute utku uwe valentin valentina valeria valerie
valerio vanessa vasily vedat vera veronica veronika veronique vicky victoire victor vijay vikram viktor viktoria vinay vincent
vincenzo viola violaine virginie vishal vittoria vittorio vivian viviane vivien vladimir volkan volker volodymyr walter waltraud
wanda warren wayne wei-ling wendy werner wesley wilhelm willem william willy wim winfried wojciech wolfgang wouter xavier yael
yann yannick yasemin yasin yasmin yasmine yasser yasuko yavuz yeliz yigit yoko yolanda yoshiko youssef yuki yulia yuri yusuf
yves yvette yvonne zachary zainab zbigniew zehra zeki zeliha zerrin zeynep ziad zoe zofia zubeyde zuhal zuzanna
`
const cyrillic = `
александр александра алексей алёна алена алина алла анастасия анатолий андрей анна антон антонина арсений артем артём артур богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор
виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман григорий даниил дарья денис дмитрий евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида зоя иван игорь
илья инна ирина карина кирилл клавдия константин кристина ксения лариса лев леонид лидия людмила максим маргарита марина мария марат мария матвей михаил надежда наталия наталья никита николай нина оксана олег олеся
ольга павел пётр петр полина раиса рамиль регина ренат рената ринат роман руслан рустам светлана святослав семён семен сергей снежана софия софья станислав степан тамара татьяна тимофей тимур ульяна фёдор федор эдуард элина эльвира юлия
юрий яна ярослав ярослава
андрій артемій василь вікторія віктор віталій володимир вячеслав ганна геннадій григорій дарина дар'я дмитро євген євгенія єлизавета ігор іван інна ірина катерина кирило костянтин ксенія людмила максим марко марта микита микола михайло
мирослав надія наталія наталя олександр олександра олексій олена олесь олеся ольга орест остап павло петро соломія сергій софія степан тарас тетяна уляна федір христина юлія юрій яна ярина
аарон адам ален алан алекс альберт анджела аніта анке бенджамін бернар брайан браян бред брендан вільям гаррі гелен генрі говард грегорі густав гюнтер даніель деніел девід
деббі джеймс джеймі джейсон джек джеремі джеррі джеффрі дженніфер дженсен джессіка джин джина джо джон джонатан джордж джулія дієго дональд дуглас едвард ейдан елізабет емілі емма ендрю ентоні
ерік ернест жан йоахім йоганн карл карлос кевін келлі кемерон кеннет керол кетрін клаус клер колін крістіан крістіна крістоф крістофер ларрі лаура ліза лінда луїс луїза лукас майкл маргарет
маріо марк маркус мартін меган мелісса метью міхаель ніколас ніколь олівер олівія пабло памела патрік педро петер пітер рейчел ребекка річард роберт роджер рональд руді саймон сара себастьян сем софі
стейсі стівен стів стюарт сьюзен тед террі тім тімоті томас фелікс філіп філіпп франк франсуа фрідріх фред ханс хосе хуан чарльз шерон штефан юрген
амалія антоніна аркадій болеслав броніслав валерій валерія варвара віолета віталіна в'ячеслав гліб данило діана домініка едуард ельвіра емілія зоряна іванна ілля інга ірена казимир
кіра клим леонід лілія любомир макар марія мар'яна матвій милана михайлина мілена назар ніна омелян орися павлина панас
пилип раїса ростислав северин світлана станіслав сніжана таїсія терентій тимофій юрко ярема яким
`
const arabic = `
أحمد محمد محمود علي حسن حسين خالد سعيد سعد فهد فيصل عبدالله عبد عمر عثمان يوسف يعقوب إبراهيم إسماعيل طارق زياد كريم كمال جمال سامي سمير ماجد مازن ناصر نبيل هشام وليد ياسر ياسين رامي رائد راشد سلطان سلمان صالح طلال عادل عامر عمار فارس فادي
فؤاد مصطفى منصور هاني هيثم أنور أيمن أسامة بدر بسام بلال تركي ثامر جابر حازم حمد حمدان ريم رنا رانيا سارة سلمى سمر سناء شيماء عائشة فاطمة فرح لين لينا ليلى مريم منى مها نادية نجلاء ندى نورا نورة هالة هبة هدى هند ياسمين دانا دينا زينب أمل أميرة إيمان جنى رزان
آدم آرون آلان آنا آنجيلا آندي أدهم أرنو أكرم أكيرا ألبرتو ألكسندر ألكسندرا أماندا أنجيلا أندرو أندريا أندرياس أنطوان أنطونيو أنس أنيتا أوليفر
أوليفييه أوليغ أيوب إدوارد إريك إلهام إليزابيث إليزا إلياس إميلي إيان إياد إيفا إيفان إيلي إيلينا إيناس إيهاب باتريك باتريشيا باربرا باسل براد
برايان براين برنار بنجامين بول بوب بيتر بيل بيير تشارلز تشارلي تشن تشانغ تشو توفيق توم توماس تيد تيم تيموثي تامر جاستن جاك جاكوب جانيت جايمس جورج
جورجيا جون جونغ جوزيف جوشوا جوليا جوليان جو جيسون جيسيكا جيف جيفري جيك جيمس جيم جينيفر جنيفر جوناثان حسام حميد خديجة خوسيه دانيال دانييل دانيلا داريو
ديبورا ديفيد ديفد دينيس دوغلاس راشيل رافائيل رالف ريبيكا ريتشارد ريك رشيد رضوان روب روبرت روبرتو روبن روجر رياض زاك زكريا سامر سامويل ساندرا ساندرين
سايمون ستيف ستيفان ستيفن ستيفاني سحر سعاد سكوت سليمان سوزان سوفي سيباستيان سيرغي سيلفيا شارلوت شادي شيرين صلاح صوفي صوفيا ضياء طوني عاصم عبدالرحمن
عبدالعزيز عبدالكريم عبير عصام عماد غادة غاري غريغوري غريغ غسان غيوم فرانسوا فرانك فرانشيسكا فراس فريد فريدريك فلوريان فيرونيك فيكتور فيكتوريا فيليب
قاسم كارل كارلا كارلوس كارين كاثرين كاتيا كارولين كريس كريستوف كريستوفر كريستيان كريستين كلاوس كلارا كلير كوثر كولين كيث كيرت كيفن كيلي كينيث لارا
لاري لبنى لمياء لورا لورانس لوران لورين لوسي لوكا لوكاس لؤي ليام ليان ليزا ليندا ماتياس ماثيو ماثيوس مارتا مارتن مارتين مارك ماركو ماركوس مارغريت ماري
ماريا ماريان ماريو مايا مايك مايكل مجدي محسن مروان معاذ منال منير مهند مونيكا ميشال ميشيل ميغان ميليسا نادر ناثان نانسي نجيب نضال نزار نواف نوح
نيك نيكولا نيكولاس نيل هادي هانس هاري هاروكي هاورد هنري هوارد هيرو هيروشي هيروكي هيفاء هيلين وانغ وائل ويليام يحيى يانغ يانيك يزن يوكو يوكي يونس يوهان
كيم يان شون
`

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Given names by script: `Latn`, `Cyrl`, `Arab`. */
export const givenNames: readonly string[] = [...words(latin), ...words(cyrillic), ...words(arabic)]
