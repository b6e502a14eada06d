/**
 * Given names that open a person's name in any language's press, as bare folded words (no accents,
 * small letters; see `bare` in `text/fold`), by script. Names that are everyday words somewhere
 * (Will, Grace, Rose, Max) are left out, and so are family names used as given names.
 */
const latin = `
aaron abby abdul abdullah abigail achim ada adam adele adrian adriana agathe agnes agnieszka ahmad ahmed aicha aiko aisha akio
akira alain alan alana alastair albert alberto alberta aldo aleksander aleksandra alena alessandra alessandro alessia alex
alexander alexandra alexandre alexandru alexei alexis alfons alfonso alfred alfredo ali alice alicia alina alisa alison allison alma
alvaro amaia amadou amandine amelia amelie amina amir amit amy ana anais anand anastasia anders andrea andreas andree andrei andres
andrew andrey andrzej andy anette angela angelika angelo angelique angus anil anita anja anjali anke ann anna annabel anne annette annie
annika anselm anthony antje antoine anton antonella antonia antonio antony anya aoife ariane arianna arjun arkadiusz arlette armand
arnaud arne arnold artem arthur arturo arvind ashley ashok asli astrid asuka audrey auguste augustin aurelie aurore axel ayse aysegul
babette barbara barnaby barry bartosz bas bastian bastien beata beate beatrice beatriz beatrix ben benedetta benedict benedikt benjamin benoit
bernadette bernard bernd bernhard bert bertrand beth bettina betty bianca bilal birgit bjorn bob boris bozena brad bradley brandon
brenda brendan brian brigitte britta bruce bruno bryan burak caitlin camila camilla camille can carl carla carlo carlos carmen carol carole
carolin carolina caroline carolyn carsten casper caterina catherine cathy cecile cecilia cedric celia celine cem cengiz cesar chantal charles
charlie charlotte chiara chloe chris christa christelle christian christiane christina christine christoph christophe christopher
christos cindy claire clara clarisse claudia claudine claudio claus clemens clement clementine coen colette colin colleen connie conrad constance
constantin cora cordula corentin corina corinna corinne cornelia cornelis cristian cristiana cristina curtis cynthia cyril dagmar damien damir dan dana
daniel daniela daniele daniella danielle danuta daphne dariusz darren daryl dave david davide dean debbie deborah deepak delphine denis denise
deniz dennis derek derya desmond detlef diana diane didier diego dieter dietmar dilek dimitri dimitris dirk dmitri dmitry dominic
dominik dominika dominique don donald donna doris dorothea dorothee dorota douglas duncan dusan dylan ebru eckhard edgar edith
eduard eduardo edward edwin eelco efe eileen ekaterina ekkehard elaine elena eleonora eleonore elias eliane elif elisa elisabeth elise
eliza elizabeth ella ellen ellie eloise elodie elsa elvira emanuel emanuele emeline emil emile emilia emilie emilio emily emine emir emma emmanuel
emmanuelle emre enrico enrique enzo eric erica erich erik erika ernesto ernst erwan erwin esra esteban estelle esther ethan etienne eugen eugene
eugenia eva evan eve eveline evelyn ewa fabian fabien fabienne fabio fabrice fabrizio fanny farah farid fatih fatima fatma federica federico
felicia felipe felix ferdinand fernanda fernando filip filippo finn fiona flavia flavio florence florent florentin florian fiorella francesca francesco francine
francis francisco franck francois francoise frank franz franziska fred frederic frederica frederick frederik frederique friedrich
fritz gabriel gabriela gabriele gabriella gaelle gael gary gaspard gavin genevieve geoffrey georg george georges georgina gerald geraldine gerard gerd gerhard
gerrit ghislaine giacomo gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia giulio giuseppe glenn gloria
goncalo gordon graham greg gregoire gregor gregory greta grzegorz guido guilherme guillaume gulsen gunnar gunther gustav gustavo guy gwenaelle hakan halina
hamza han hannah hannes hans harald harold harriet harry hartmut hasan hassan heather hector heidi heike heiko heinrich heinz
helen helena helene helga helmut hendrik henri henriette henrik henry herbert herman hermann herve hilary hilde hildegard hiroko hiroshi holger horst howard
hubert hugh hugo hugues hussein ian ibrahim ida ignacio igor ilaria ilona ilse imane imran inaki ines inge ingo ingrid ioana irena irene irina
iris irma isaac isabel isabela isabella isabelle ismail ivan ivana ivo iwona jaap jack jackie jacob jacques jacqueline jaime jakob jakub jamal
james jamie jan jana jane janet janine janusz jaroslaw jarek jason javier jayne jean jeanette jeanne jeff jeffrey jelena jelle jenna jennifer jenny jens
jerome jeremie jeremy jeroen jerry jerzy jesper jess jessica jesus jill jim jimmy joachim joan joana joanna joanne joao joaquin jochen joel joelle joerg joe
johan johann johanna johannes john johnny jon jonas jonathan joost jordi jorg jorge joris jose josef josefine joseph josephine joshua josiane joy
juan juana judith judy jules julia julian juliana julie julien juliet juliette julio jurgen justin justine justyna juha kai kaja karel karen kari karim
karin karina karine karl karla karolina karsten kasia katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin
kayleigh kazuo keiko keith kelly kemal ken kenji kenneth kerstin kevin khaled khalid kim kimberly kirsten klaas klara klaus konrad konstantin
kristian kristin kristina kristof krystyna krzysztof kumar kurt kyle lara larissa lars laszlo laura laurence laurent lauren laurie lea leah leandro leila
lena lennart leo leon leonard leonardo leonie leonor leslie leticia levent liam lidia lieke lilian liliana lily lina linda lindsay lindsey lionel lisa
livia liz lizzie lorenz lorenza lorenzo loretta lorraine lothar lotte louis louisa louise loic luc luca lucas lucia luciana luciano lucie lucien lucile lucy ludger ludivine ludovic luigi
luis luisa luiz lukas lukasz luke lutz lydia lynn maarten madeleine madeline maelle maelys magali magda magdalena maggie magnus mahmoud maja malgorzata malte
manfred manon manuel manuela mara marc marcel marcela marcelo marcin marcio marco marcos marcus marek margaret margarita margaux margot maria mariam
mariana marianna marianne marie mariella marija marijke marina mario marion marisa marisela marit marius mariusz marjolein markus marlene marleen marlies marta martha martin martina
martine maryam mary masako massimo mateo mateus mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maureen maurice
mauricio maurizio maurits maxime maximilian megan mehdi mehmet melanie melissa melody mercedes merve mia michael michaela michal michel michela michele micheline michelle
michiel miguel mihai mikael mike mikhail mikolaj milan milena milica mina mira miranda mireille miriam mirko miroslav mitch mitchell mohamed mohammad mohammed moira
monica monika monique morgane morten mounir muhammad murat murielle mustafa myriam nabil nadege nadia nadine naomi natacha natalia natalie nataliya natasha
nathalie nathan neil nelson nicholas nick nicola nicolas nicole niels nikhil nikita niklas nikola nikolai nikolas nikolaus nils nina ninon noah noel noelle noemie nora
norbert nuno nuria octavio odile olaf oleg oleksandr olena olga olivia olivier oliver omar onur oscar oskar osman othmar otto owen pablo pamela paola paolo pascal
pascale patrice patricia patrick patrik patrycja patryk paul paula pauline paulo pavel pawel pedro peggy penelope per perrine peter petra petros phil philip philipp
philippe phillip pia piero pierre pierrick pieter pilar piotr polina pooja pradeep prakash priscilla priya quentin rachel rachid radek radoslaw rafael rafal raffaele raffaella rahul
rainer raj rajesh ralf ralph ramesh ramon ramona raoul raphael raquel rashid raul ravi raymond rebecca regina regine reiner reinhard reinhold remco remi renata
renate renaud rene renee ricardo riccardo richard rita rob robert roberta roberto robin rodolfo rodrigo roger roland rolf roman romain romane romy ron ronald ronan rosa rosalie rosanna
rosemarie rosemary rossella roswitha roxane roy ruben rudi rudolf rudy rupert russell ruth ryan sabina sabine sabrina sadie saeed said salma salvatore sam samantha samir samuel samy sandeep sander sandra
sandrine sandro sanjay sanjeev sara sarah sascha sasha scott sean sebastian sebastien sebnem selim selin selma serdar serena serge sergei sergey sergio severine seyma shane
shannon sharon sheila shelley sibylle siegfried sigrid silke silvain silvana silvia silvio simon simona simone sinan sinead siobhan slawomir sofia sofie solene solveig sonia sonja sophia sophie soraya soren stacey stacy
stanislav stanislaw stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stuart sue suleyman sunil suresh susan susana susanna
susanne suzanne sven svenja svetlana swen sybille sylvain sylvia sylvie szymon tamara tania tanja tanya tara tarek tatiana tatjana ted teresa terence terry
tessa theo theodor theodore theresa therese thibault thibaut thierry thijs thomas thorsten tiago tibor tiffany tim timo timothy tina tobias todd tom tomas tomasz tommaso tony
torsten toshio tracy travis trevor tristan tyler ugo ulf uli ulrich ulrike umberto umut urs ursula ute uwe valentin valentina valerie valeria valerio vanessa vasily
vera veronica veronika veronique victor victoire vicky viktor viktoria vincent vincenzo vinay viola violaine virginie vishal vittoria vittorio vivian viviane vivien vladimir volker volodymyr wanda walter
waltraud warren wayne wendy werner wesley wilhelm willem william willy wim winfried wojciech wolfgang wouter xavier yael yann yannick yasmin yasmine yasuko yolanda yoko yoshiko youssef yuki yulia yuri yusuf yves
yvette yvonne zachary zainab zbigniew zeynep zoe zofia zuzanna inigo iker aitor gorka jordana tengku siti nurul wei-ling siew mei ganesh lakshmi meera nisha rohan rohit sanya vikram vijay
danial faisal hassan hussain nasser rashed saleh sultan tariq yasser ziad noura huda reem layla lina mona rania samira dina hind
tuomas jukka pekka mikko antti timo kari heikki sanna kirsi paivi jaana
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
آدم آرون آلان آنا آنجيلا آندي أحلام أدهم أرنو أكرم أكيرا ألبرتو ألكسندر ألكسندرا أماندا أنجيلا أندرو أندريا أندرياس أنطوان أنطونيو أنس أنيتا أوليفر
أوليفييه أوليغ أيوب إدوارد إريك إلهام إليزابيث إليزا إلياس إميلي إيان إياد إيفا إيفان إيلي إيلينا إيناس إيهاب باتريك باتريشيا باربرا باسل باسم براد
برايان براين برنار بنجامين بول بوب بيتر بيل بيير تشارلز تشارلي تشن تشانغ تشو توفيق توم توماس تيد تيم تيموثي تامر جاستن جاك جاكوب جانيت جايمس جورج
جورجيا جون جونغ جوزيف جوشوا جوليا جوليان جو جيسون جيسيكا جيف جيفري جيك جيمس جيم جينيفر جنيفر جوناثان حسام حميد خديجة خوسيه دانيال دانييل دانيلا داريو
ديبورا ديفيد ديفد دينيس دوغلاس راشيل رافائيل رالف ريبيكا ريتشارد ريك رشيد رضوان روب روبرت روبرتو روبن روجر رياض زاك زكريا سامر سامويل ساندرا ساندرين
سايمون ستيف ستيفان ستيفن ستيفاني سحر سعاد سكوت سليمان سوزان سوفي سيباستيان سيرغي سيلفيا شارلوت شادي شيرين صلاح صوفي صوفيا ضياء طوني عاصم عبدالرحمن
عبدالعزيز عبدالكريم عبير عصام عماد غادة غاري غريغوري غريغ غسان غيوم فرانسوا فرانك فرانشيسكا فراس فريد فريدريك فلوريان فيرونيك فيكتور فيكتوريا فيليب
قاسم كارل كارلا كارلوس كارين كاثرين كاتيا كارولين كريس كريستوف كريستوفر كريستيان كريستين كلاوس كلارا كلير كوثر كولين كيث كيرت كيفن كيلي كينيث لارا
لاري لبنى لمياء لورا لورانس لوران لورين لوسي لوكا لوكاس لؤي ليام ليان ليزا ليندا ماتياس ماثيو ماثيوس مارتا مارتن مارتين مارك ماركو ماركوس مارغريت ماري
ماريا ماريان ماريو مالك مايا مايك مايكل مجدي محسن مروان معاذ منال منير مهند مونيكا ميشال ميشيل ميغان ميليسا نادر ناثان نانسي نجيب نضال نزار نواف نوح
نيك نيكولا نيكولاس نيل هادي هانس هاري هاروكي هاورد هنري هوارد هيرو هيروشي هيروكي هيفاء هيلين وانغ وائل ويليام يحيى يانغ يانيك يزن يوكو يوكي يونس يوهان
كيم يان شون
`

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Given names by script: `Latn`, `Cyrl`, `Arab`. */
export const givenNames: readonly string[] = [...words(latin), ...words(cyrillic), ...words(arabic)]
