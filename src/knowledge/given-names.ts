/**
 * Given names that open a person's name in any language's press, as bare folded words (no accents,
 * small letters; see `bare` in `text/fold`), by script. Names that are everyday words somewhere
 * (Will, Grace, Rose, Max) are left out, and so are family names used as given names.
 */
const latin = `
aaron abby abdul abdullah abelardo abigail achim ada adam adelaida adele adelino ademir adolfo adrian adriana adriano afonso
agathe agnes agnieszka agostinho agustin agustina ahmad ahmed ahmet aicha aiko ainara ainhoa aisha aitor akio akira alain alan
alana alastair albano albert alberta alberto aldo alejandra alejandro aleksander aleksandra alena alessandra alessandro alessia
alex alexander alexandra alexandre alexandrino alexandru alexei alexis alfons alfonsina alfonso alfred alfredo ali alice alicia
alina aline alirio alisa alison allison alma almudena aloisio alparslan alvarino alvaro amadeu amadou amaia amancio amandine
amaya ambrosio amelia amelie amina amir amit amy ana anabela anacleto anais analia anamaria anand anastasia anders andrea
andreas andree andrei andreia andres andrew andrey andreza andrzej andy anette angela angelica angelika angelique angelo angus
anibal anil anita anja anjali anke ann anna annabel anne annette annie annika anselm anselmo anthony antia antje antoine anton
antonella antoni antonia antonino antonio antony antti anxo anya aoife araceli aracely arantxa arantza ariadna ariane arianna
aristides arjun arkadiusz arlette arlindo armand armando armindo arnaldo arnau arnaud arne arnold artem artemio arthur artur
arturo arvind ashley ashok asier asli astrid asuka atilio audrey auguste augustin augusto aureliano aurelie aurelio aurore axel
aybuke ayca ayhan aylin ayse aysegul aysel aysu aysun azucena babette baltasar baltazar barbara barnaby barry bartolome bartosz
bas basilio bastian bastien batuhan beata beate beatrice beatrix beatriz begum belinda belmiro ben benedetta benedict benedikt
benedita benedito bengi benicio benigno benita benito benjamim benjamin benoit berenice berk berkay bernadette bernard bernarda
bernardo bernd bernhard bert berta bertrand beth bettina betty beyza bianca bilal birgit bjorn blanca bob bonifacio boris borja
bozena brad bradley brandon braulio brenda brendan breno brian brigida brigitte britta bruce bruno bryan bulent burak burcu
busra caetano cagla cagri caio caitlin calixto camila camilla camille can candela candelaria carina carl carla carles carlo
carlos carlota carmela carmelo carmen carol carola carole carolin carolina caroline carolyn carsten casper cassia cassio
catalina catarina caterina catherine cathy cayetana cayetano cecile cecilia cecilio cedric celestino celia celina celine celso
cem cemil cengiz cenk ceren cesar chantal charles charlie charlotte chiara chloe chris christa christelle christian christiane
christina christine christoph christophe christopher christos cigdem cindy cintia cirilo ciro claire clara clarisa clarissa
clarisse claudemir claudia claudina claudine claudio claus cleber cleide clelia clemens clement clementine clodoaldo clotilde
coen colette colin colleen conceicao concepcion connie conrad constance constantin constantino cora coralia cordula corentin
corina corinna corinne cornelia cornelio cornelis cosme crisanto cristian cristiana cristina cristobal cristovao curtis custodio
cynthia cyril dagmar dalila dalva damaris damian damiao damien damir dan dana danial daniel daniela daniele daniella danielle
danilo danuta daphne dario dariusz darren daryl dave david davide dean debbie debora deborah deepak defne deise delfina delfino
delia delphine demetrio denilson denis denise deniz dennis deolinda derek derya desiderio desmond detlef diana diane didier
diego dieter dietmar dilara dilek dimas dimitri dimitris dina dinis dinora diogo dionisio dirk djalma dmitri dmitry domenec
dominic dominik dominika dominique don donald donna doris dorota dorotea dorothea dorothee douglas dulcinea duncan dusan dylan
ebru ece ecem eckhard eda edelmira edgar edgardo edilson edith edmundo edna edson eduard eduarda eduardo edward edwin eelco efe
efrain efren egidio eileen ekaterina ekkehard elaine elba elena eleonora eleonore eleuterio elia eliana eliane elias eliezer
elif eligio elio elisa elisabeth elise eliseo eliza elizabeth ella ellen ellie elodie eloi eloisa eloise eloy elpidio elsa elvan
elvira emanuel emanuela emanuele emel emeline emil emile emilia emiliana emiliano emilie emilio emily emine emir emma emmanuel
emmanuelle emre encarnacion eneida enes engin enric enrico enrique enriqueta enzo epifanio erasmo ercan erhan eric erica erich
erick erik erika ermelinda ernestina ernesto ernst erol ersin erwan erwin esin esma esra estanislao esteban estefania estela
estelle estevao esther ethan etienne eudald eufemia eugen eugene eugenia eugenio eulalia eulogio eurico eusebia eusebio eva evan
evandro evangelina evaristo eve eveline evelio evelyn everaldo everton evren ewa eyup ezequiel ezgi fabian fabiana fabiano
fabien fabienne fabio fabiola fabrice fabricio fabrizio fadime faisal fanny farah farid faruk fatih fatima fatma fazıl federica
federico felicia feliciano felicitas felipa felipe felix ferdinand ferhat feride fermin fernan fernanda fernando ferran feyza
figen filip filipa filipe filippo filiz filomena finn fiona fiorella firmino flavia flavio florence florencia florencio florent
florentin florentino florian floriano fran francesca francesco francine francis francisca francisco franck francois francoise
frank franz franziska fred frederic frederica frederick frederico frederik frederique friedrich fritz fulgencio furkan gabino
gabriel gabriela gabriele gabriella gael gaelle gaetano gamze ganesh gary gaspar gaspard gavin gemma genaro genevieve genoveva
geoffrey georg george georges georgina gerald geraldine geraldo gerard gerardo gerd gerhard gerrit gertrudis gervasio ghislaine
giacomo gianluca gianni gilbert gilberto gilda gilles gilmar gilson gimena gina giorgia giorgio giovana giovanna giovanni gisela
giselle giulia giulio giuseppe gizem glenn gloria gokce gokhan gonca goncalo gonzalo gordon gorka graciano graciela graham greg
gregoire gregor gregoria gregorio gregory greta griselda grzegorz guido guilherme guillaume guillem guillermina guillermo
guiomar gulay gulcan gulden gulsah gulsen gulsum gumersindo gunnar gunther gustav gustavo guy gwenaelle hakan halil halime
halina haluk hamza han hande hannah hannes hans harald harold harriet harry hartmut hasan hassan hatice heather hector heidi
heike heikki heiko heinrich heinz heitor helder helen helena helene helga helio helmut heloisa hendrik henri henriette henrik
henrique henry herbert herculano heriberto herman hermann herminia herminio hernan hernando herve hilario hilary hilda hilde
hildegard hind hipolito hiroko hiroshi holger honorio horacio horst hortensia howard hubert huda hugh hugo hugues hulya humberto
huseyin hussain hussein ian iara ibai ibrahim ida idil idoia ifigenia ignacia ignacio igor iker ilaria ilayda ilda ildefonso
ilhan ilker ilknur ilona ilse imane imanol imelda imran inaki indalecio ines inge ingo ingrid inigo inmaculada inocencio ioana
iolanda iratxe irem irena irene irina irineu iris irma isaac isabel isabela isabella isabelle isadora isaias isaura isidoro
isidra isidro ismael ismail ismenia ismet isıl itziar ivan ivana ivete ivo ivone ivonne iwona izaskun jaana jaap jacinta jacinto
jack jackie jacob jacobo jacqueline jacques jaime jair jairo jakob jakub jamal james jamie jan jana janaina jandira jane janet
janine janusz jaqueline jarek jaroslaw jason javier javiera jayne jean jeanette jeanne jeff jeffrey jelena jelle jenna jennifer
jenny jens jeremias jeremie jeremy jeroen jerome jeronimo jerry jerzy jesper jess jessica jesus jill jim jimena jimmy joachim
joan joana joanna joanne joao joaquim joaquin joaquina jocelyn jochen joe joel joelle joerg jofre johan johann johanna johannes
john johnny jon jonas jonathan joost jordana jordi jorg jorge joris jose josef josefa josefina josefine josep joseph josephine
joshua josiane josu josue josune jovita joy juan juana juanita judite judith judy juha jukka jules julia julian juliana juliano
julie julien juliet julieta juliette julio junia jurgen justin justine justyna juvenal kaan kadir kadriye kagan kai kaio kaja
kamil karel karen kari karim karin karina karine karl karla karolina karsten kasia kassandra katarina katarzyna kate katerina
katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin kayleigh kazim kazuo kazım keiko keith kelly kemal
ken kenji kenneth kepa kerem kerstin kevin khaled khalid kim kimberly kirsi kirsten klaas klara klaus kleber koldo konrad
konstantin koray korhan kristian kristin kristina kristof krystyna krzysztof kubra kumar kurt kyle kıvanc laercio laerte lakshmi
lara larissa lars laszlo laura lauren laurence laurent laurentino laurie layla lazaro lea leah leandra leandro leila leire lelia
lena lennart leo leocadia leon leonard leonardo leoncio leonel leonidas leonie leonor leonora leopoldo leslie leticia levent
leyla liam licinia licinio lidia lieke ligia lilia lilian liliana lily lina linda lindalva lindomar lindsay lindsey lionel lisa
lisandra lisandro livia liz lizzie lluis loic lorenz lorenza lorenzo loretta lorraine lothar lotte louis louisa louise lourenco
luana luc luca lucas lucelia lucia luciana luciano lucie lucien lucila lucile lucilia lucinda lucrecia lucy ludger ludivine
ludmila ludovic luigi luis luisa luiz luiza lukas lukasz luke lutz luzia lydia lynn maarten macarena madalena madeleine madeline
maelle maelys mafalda magali magda magdalena maggie magnus mahmoud mahmut maiara maitane maite maja malgorzata malte manfred
manoel manon manuel manuela mara marc marcal marcel marcela marcelina marcelino marcelo marcia marcin marcio marco marcos marcus
marek margaret margarida margarita margaux margot maria mariam mariana marianela marianna marianne mariano maribel maricarmen
marie mariella marija marijke marilene marilia marina mario marion marisa marisela marisol marit marius mariusz marjolein markus
marleen marleide marlene marlies marta martha martim martin martina martine mary maryam masako massimo mateo mateu mateus
mateusz matheus mathias mathieu mathilde matias matilda matilde matt matteo matthew matthias matthieu maud maura maureen maurice
mauricio maurilio maurits maurizio mauro maxime maximilian maximiliano maximino mayra mecia meera megan mehdi mehmet mei melanie
melchor melis melisa melissa melody meltem mercedes meritxell mert merve meryem mia micaela michael michaela michal michel
michela michele micheline michelle michiel miguel mihai mikael mike mikel mikhail mikko mikolaj milan milena milica mina mira
miranda mireia mireille mirela miren miriam mirian mirko miroslav mitch mitchell mohamed mohammad mohammed moira moises mona
monica monika monique monserrat montse montserrat morgane morten mounir muge muhammad muhammed muhammet mujde murat murielle
murilo mustafa myriam nabil nadege nadia nadine nahia nahuel nalan nancy naomi narciso nasser natacha natalia natalie natalio
nataliya natanael nataniel natasha nathalie nathan natividad nazan nazare nazli nazlı nazım necati nedim neide neil nelida
nelson nemesio nerea nereida nermin nesrin nestor neusa nevin nicanor nicholas nick nicola nicolas nicolau nicole niels nihal
nihat nikhil nikita niklas nikola nikolai nikolas nikolaus nilay nilda nilgun nils nilson nilton nina ninon nisha nivaldo noah
noel noelia noelle noemi noemie nora norbert norberta norberto noura nuno nuray nurcan nurettin nuri nuria nurul obdulia octavia
octavio odete odile odilon ofelia oguz oguzhan okan oktay olaf oleg olegario oleksandr olena olga oliver olivia olivier omar
onder onur orhan oriol orlando oscar oskar osman osmar osvaldo oswaldo otavio othmar otilia otto ovidio owen oya ozan ozge ozgur
ozlem pablo paivi paloma pamela pancracio paola paolo paquita pascal pascale pascual patrice patricia patricio patrick patrik
patrycja patryk patxi paul paula paulina pauline paulino paulo pavel pawel pedro peggy pekka pelin penelope pepa per pere
perihan perrine peter petra petronila petros phil philip philipp philippe phillip pia piero pierre pierrick pieter pilar pinar
piotr polina pooja porfirio pradeep prakash priscila priscilla priya purificacion pınar quentin quim rachel rachid radek
radoslaw rafael rafaela rafal raffaele raffaella rahul raimunda raimundo rainer raj rajesh ralf ralph ramazan ramesh ramira
ramiro ramon ramona rania raoul raphael raquel rashed rashid raul ravi raymond rebeca rebecca recep reem regina reginaldo regine
reinalda reinaldo reiner reinhard reinhold remco remi remigio renan renata renate renato renaud rene renee reyhan reynaldo
ricarda ricardo riccardo richard rigoberto rita riza rob robert roberta roberto robin rocio rodolfo rodrigo rogelio roger
rogerio rohan rohit roland rolf romain roman romane romina romualdo romy ron ronald ronaldo ronan roque rosa rosalia rosalie
rosalina rosalinda rosana rosangela rosanna rosaura rosemarie rosemary roser rosinda rossella roswitha roxana roxane roy ruben
rubens rudi rudolf rudy rufina rufino rui rupert ruperto russell ruth ryan rıza sabina sabine sabino sabri sabrina sadie sadik
sadık saeed said saleh salih saliha salma salome salvatore sam samanta samantha samir samira samuel samy sandeep sander sandra
sandrine sandro sanjay sanjeev sanna santino sanya sara sarah sascha sasha saturnino saul scott sean sebastian sebastiana
sebastiao sebastien sebnem seda sedat segismundo selcuk selda selim selin selma semih semra serafim serafin serafina serap
serdar serena serge sergei sergey sergi sergio serhat serkan serpil sevda severine severino sevil sevim seyma shane shannon
sharon sheila shelley sibel sibila sibylle siegfried siew sigrid silke silvain silvana silverio silvestre silvia silvina silvino
silvio simao simon simona simone sinan sinead sinem siobhan siti slawomir sofia sofie solene solveig songul sonia sonja sonsoles
sophia sophie soraia soraya soren stacey stacy stanislav stanislaw stefan stefania stefanie stefano steffen stella stephan
stephane stephanie stephen steve steven stuart suat sue suely sukran sule suleyman sultan sunil suresh susan susana susanna
susanne suzanne sven svenja svetlana swen sybille sylvain sylvia sylvie szymon tadeu taina tais talita tamara tamer tania tanja
tanya tara tarcisio tarek tarik tariq tarık tatiana tatjana tayfun ted telma telmo tengku teobaldo teodora teodoro teofilo
terence teresa teresinha terry tessa thais theo theodor theodore theresa therese thiago thibault thibaut thierry thijs thomas
thorsten tiago tibor tiffany tim timo timoteo timothy tina tirso tobias todd tolga tom tomas tomasa tomasz tome tommaso toni
tony toribio torsten toshio tracy travis trevor tristan tuba tugba tugce tulay tulin tunc tuncay tuomas turgut turhan txema
tyler ubaldo ubirajara ugo ugur ulf uli ulisses ulrich ulrike umberto umut unai uriel urs ursula ute utku uwe uxue valdemar
valdir valentim valentin valentina valeria valeriana valeriano valerie valerio valter vanda vanderlei vanessa vania vasily vedat
vera veronica veronika veronique vicenc vicent vicenta vicente vicky victoire victor victoriano vijay vikram viktor viktoria
vilma vinay vincent vincenzo vinicius viola violaine virgilia virgilio virginie viridiana vishal vitor vittoria vittorio vivian
viviana viviane vivien vladimir vladimiro volkan volker volodymyr walter waltraud wanda wanderley warren wayne wei-ling
wellington wenceslao wendy werner wesley wilhelm willem william willy wim winfried wojciech wolfgang wouter xabier xavi xavier
ximena ximo xiomara xoan xose yael yago yaiza yamila yann yannick yara yasemin yasin yasmin yasmine yasser yasuko yavuz yeliz
yesenia yigit yoko yolanda yoshiko youssef yuki yulia yuri yusuf yves yvette yvonne zacarias zachary zainab zaira zbigniew
zeferino zehra zeki zeliha zenaida zerrin zeynep ziad zilda zoe zofia zoraida zubeyde zuhal zulema zulmira zuzanna
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
