/**
 * Given names that open a person's name in any language's press, as bare folded words (no accents,
 * small letters; see `bare` in `text/fold`), by script. Names that are everyday words somewhere
 * (Will, Grace, Rose, Max) are left out, and so are family names used as given names.
 */
const latin = `
aaron abby abdul abdullah abelardo abigail achille achim ada adalgisa adam adama adamem adela adelaida adele adeli adelino
adelmo ademir adolfo adrian adriana adrianem adrianna adrianny adriano afonso agata agathe agaty agnes agnese agnieszka
agnieszki agostinho agostino agustin agustina ahmad ahmed ahmet aicha aiko ainara ainhoa aisha aitor akio akira alain alan
alana alastair albano albert alberta albertem alberto albin albina albinem aldo aldona aldony alejandra alejandro aleksander
aleksandera aleksanderem aleksandra aleksandry aleksy aleksyego alena alenka alessandra alessandro alessia alessio alex
alexander alexandra alexandre alexandrino alexandru alexei alexis alfio alfons alfonsina alfonso alfred alfreda alfredem
alfredo ali alice alicia alicja alicji alina aline aliny alirio alisa alison allison alma almudena aloisio alojzy alojzyego
alparslan alvarino alvaro alvise amadeu amadou amaia amalia amancio amandine amaya ambrogio ambrosio amedeo amelia amelie
amelii amerigo amina amir amit amy ana anabela anacleto anais analia anamaria anand anastasia anastazja anastazji anders andrea
andreas andree andrei andreia andrej andres andrew andrey andreza andrzej andrzeja andrzejem andy aneta anetta anette anetty
anety angela angelica angelika angeliki angelique angelo angus anibal aniela anieli anil anita anja anjali anke ann anna
annabel annalisa annamaria anne annette annie annika anselm anselmo anthony antia antje antoine anton antonella antoni antonia
antoniego antonina antonino antoniny antonio antony antti anxo anya anze aoife apolonia apolonii apoloniusz apoloniusza
apoloniuszem araceli aracely arantxa arantza arduino ariadna ariane arianna aristide aristides arjun arkadiusz arkadiusza
arkadiuszem arlette arlindo armand armando armindo arnaldo arnau arnaud arne arnold arnolda arnoldem arrigo artem artemio
arthur artur artura arturem arturo arvind ashley ashok asier asli assunta astrid asuka atilio attilio audrey auguste augustin
augusto augustyn augustyna augustynem aureliano aurelie aurelio aurore axel aybuke ayca ayhan aylin ayse aysegul aysel aysu
aysun azucena babette baltasar baltazar barbara barbary barnaby barry bartolome bartolomeo bartosz bartosza bartoszem
bartłomiej bartłomieja bartłomiejem bas basilio bastian bastien batuhan bazyli bazyliego beata beate beatrice beatrix beatriz
beaty begum belinda belmiro ben benedetta benedetto benedict benedikt benedita benedito benedykt benedykta benedyktem bengi
beniamin beniamina beniaminem beniamino benicio benigno benita benito benjamim benjamin benoit berenice berk berkay bernadeta
bernadette bernadety bernard bernarda bernardem bernardo bernd bernhard bert berta bertrand beth bettina betty beyza biagio
bianca bilal birgit bjorn blanca blanka blanki blaz bob bogdan bogdana bogdanem bogna bogny bogumił bogumiła bogumiłem bogumiły
bogusław bogusława bogusławem bogusławy bohdan bohdana bohdanem bolesław bolesława bolesławem bonifacio bonifacy bonifacyego
boris borja bostjan bozena bozeny bozydar bozydara bozydarem brad bradley brando brandon braulio brenda brendan breno brian
brigida brigitte britta bronisław bronisława bronisławem bronisławy bruce bruna brunella bruno brunon brunona brunonem bryan
brygida brygidy bulent burak burcu busra błazej błazeja błazejem caetano cagla cagri caio caitlin calixto calogero camila
camilla camille camillo can candela candelaria carina carl carla carles carlo carlos carlota carlotta carmela carmelo carmen
carmine carol carola carole carolin carolina caroline carolyn carsten casper cassia cassio catalina catarina caterina catherine
cathy cayetana cayetano cecile cecilia cecilio cecylia cecylii cedric celestino celia celina celine celiny celso cem cemil
cengiz cenk ceren cesar cesare cezary cezaryego chantal charles charlie charlotte chiara chloe chris christa christelle
christian christiane christina christine christoph christophe christopher christos cigdem cindy cintia cirilo ciro claire clara
clarisa clarissa clarisse claudemir claudia claudina claudine claudio claus cleber cleide clelia clemens clement clementina
clementine cleto clodoaldo clotilde coen colette colin colleen conceicao concepcion concetta connie conrad constance constantin
constantino cora coralia cordula corentin corina corinna corinne cornelia cornelio cornelis corrado cosimo cosme costantino
crisanto cristian cristiana cristiano cristina cristobal cristovao curtis custodio cynthia cyprian cypriana cyprianem cyril
cyryl cyryla cyrylem czesław czesława czesławem czesławy dagmar dagmara dagmary dalila dalva damaris damian damiana damianem
damiano damiao damien damir dan dana danial daniel daniela daniele danielem daniella danielle danilo danuta danuty daphne daria
darii dario dariusz dariusza dariuszem darren daryl dave david davide dawid dawida dawidem dean debbie debora deborah deepak
defne deise delfina delfino delia delphine demetrio denilson denis denise deniz dennis deolinda derek derya desideria desiderio
desmond detlef diana diane didier diego dieter dietmar dilara dilek dimas dimitri dimitris dina dinis dino dinora diogo
dionisio dirk djalma dmitri dmitry dobrochna dobrochny domenec domenica domenico dominic dominik dominika dominiki dominikiem
dominique domitilla don donald donata donatella donato donna doris dorota dorotea dorothea dorothee doroty douglas dulcinea
duncan dusan dylan ebru ece ecem eckhard eda edda edelmira edgar edgardo edilson edith edmondo edmund edmunda edmundem edmundo
edna edoardo edson eduard eduarda eduardo edward edwarda edwardem edwin edwina edwinem edyta edyty eelco efe efrain efren
egidio eileen ekaterina ekkehard elaine elba elena eleonora eleonore elettra eleuterio elia eliana eliane elias eliezer elif
eligio elio elisa elisabeth elisabetta elise eliseo eliza elizabeth ella ellen ellie elodie eloi eloisa eloise eloy elpidio
elsa elvan elvira elwira elwiry elzbieta elzbiety emanuel emanuela emanuele emanuelem emel emeline emil emila emile emilem
emilia emilian emiliana emilianem emiliano emilie emilii emilio emily emine emir emma emmanuel emmanuelle emre encarnacion
eneida enes engin enric enrica enrico enrique enriqueta enzo epifanio erasmo erazm erazma erazmem ercan ercole erhan eric erica
erich erick erik erika ermanno ermelinda ermenegildo ermete ernest ernesta ernestem ernestina ernesto ernst erol ersin erwan
erwin eryk eryka erykiem esin esma esra estanislao esteban estefania estela estelle estevao esther ethan etienne ettore eudald
eufemia eugen eugene eugenia eugenii eugenio eugeniusz eugeniusza eugeniuszem eulalia eulalii eulogio eurico eusebia eusebio
eva evan evandro evangelina evaristo eve eveline evelio evelyn everaldo everton evren ewa ewelina eweliny eyup ezequiel ezgi
ezio fabian fabiana fabianem fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizio fadime faisal fanny farah farid
faruk fatih fatima fatma fausta fausto fazıl federica federico felicia feliciano felicitas felicja felicjan felicjana
felicjanem felicji felipa felipe felix ferdinand ferdinando ferdynand ferdynanda ferdynandem ferhat feride fermin fernan
fernanda fernando ferran ferruccio feyza figen filiberto filip filipa filipe filipem filippo filiz filomena finn fiona fiorella
fiorenza firmino flaminia flavia flavio florence florencia florencio florent florentin florentino florian floriana florianem
floriano fosca fran francesca francesco francine francis francisca francisco franciszek franciszka franciszki franciszkiem
franck francois francoise frank franz franziska fred frederic frederica frederick frederico frederik frederique friedrich fritz
fryderyk fryderyka fryderykiem fulgencio fulvia fulvio furio furkan gabino gabriel gabriela gabriele gabrielem gabrieli
gabriella gael gaelle gaetano gamze ganesh gary gaspar gaspard gaspare gastone gavin gavino gelsomina gemma genaro genevieve
gennaro genoveva genowefa genowefy geoffrey georg george georges georgina gerald geraldine geraldo gerard gerarda gerardem
gerardo gerd gerhard germana germano gerrit gertrudis gervasio ghislaine giacinto giacomo giada giampaolo giampiero giancarlo
gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni gianpaolo gianpiero gilbert gilberto gilda gilles gilmar gilson
gimena gina ginevra gino gioacchino giordano giorgia giorgio giosue giovana giovanna giovanni girolamo gisela gisella giselle
giuditta giulia giuliana giuliano giulio giuseppe giuseppina giustino gizem glenn gloria goffredo gokce gokhan gonca goncalo
gonzalo gordon gorka graciano graciela graham graziano graziella grazyna grazyny greg gregoire gregor gregoria gregorio gregory
greta griselda grzegorz grzegorza grzegorzem gualtiero guendalina guglielmo guido guilherme guillaume guillem guillermina
guillermo guiomar gulay gulcan gulden gulsah gulsen gulsum gumersindo gunnar gunther gustav gustavo gustaw gustawa gustawem guy
gwenaelle gwidon gwidona gwidonem hakan halil halime halina haliny haluk hamza han hande hanna hannah hannes hanny hans harald
harold harriet harry hartmut hasan hassan hatice heather hector heidi heike heikki heiko heinrich heinz heitor helder helen
helena helene heleny helga helio helmut heloisa hendrik henri henriette henrik henrique henry henryk henryka henryki henrykiem
herbert herculano heriberto herman hermann herminia herminio hernan hernando herve hieronim hieronima hieronimem hilario hilary
hilaryego hilda hilde hildegard hind hipolit hipolita hipolitem hipolito hiroko hiroshi holger honorat honorata honoratem
honoraty honorio horacio horst hortensia howard hubert huberta hubertem huda hugh hugo hugues hulya humberto huseyin hussain
hussein iacopo ian iara ibai ibrahim ida idil idoia ifigenia ignacia ignacio ignacy ignacyego ignazio igor igora igorem iker
ilaria ilario ilayda ilda ildefonso ilhan ilker ilknur ilona ilony ilse imane imanol imelda immacolata imran inaki indalecio
ines inga inge ingo ingrid inigo inmaculada inocencio ioana iolanda iratxe irem irena irene ireneusz ireneusza ireneuszem ireny
irina irineu iris irma irmina irminy isaac isabel isabela isabella isabelle isadora isaias isaura isidoro isidra isidro ismael
ismail ismenia ismet isıl itziar ivan ivana ivano ivete ivo ivone ivonne iwona iwony izabela izabeli izabella izabelli izaskun
izydor izydora izydorem jaana jaap jacek jacinta jacinto jack jacka jackie jackiem jacob jacobo jacopo jacqueline jacques
jadwiga jadwigi jaime jair jairo jakob jakub jakuba jakubem jamal james jamie jan jana janaina jandira jane janem janet janez
janina janine janiny janusz janusza januszem jaqueline jarek jarema jaremaa jaremaem jaroslaw jarosław jarosława jarosławem
jason javier javiera jayne jean jeanette jeanne jedrzej jedrzeja jedrzejem jeff jeffrey jelena jelle jenna jennifer jenny jens
jeremi jeremias jeremie jeremiego jeremy jeroen jerome jeronimo jerry jerzy jerzyego jesper jess jessica jesus jill jim jimena
jimmy joachim joachima joachimem joan joana joanna joanne joanny joao joaquim joaquin joaquina jocelyn jochen joe joel joelle
joerg jofre johan johann johanna johannes john johnny jolanta jolanty jon jonas jonathan joost jordana jordi jorg jorge joris
jose josef josefa josefina josefine josep joseph josephine joshua josiane josu josue josune jovita joy jozef jozefa jozefem
jozefy juan juana juanita judite judith judy judyta judyty juha jukka jules julia julian juliana julianem julianna julianny
juliano julie julien juliet julieta juliette julii julio juliusz juliusza juliuszem junia jure jurgen justin justine justyn
justyna justynem justyny juvenal kaan kacper kacpera kacperem kadir kadriye kagan kai kaio kaja kajetan kajetana kajetanem
kamil kamila kamilem kamili karel karen kari karim karin karina karine karl karla karol karolem karolina karoliny karsten kasia
kassandra katarina katarzyna katarzyny kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja
katrin kayleigh kazim kazimiera kazimiery kazimierz kazimierza kazimierzem kazuo kazım keiko keith kelly kemal ken kenji
kenneth kepa kerem kerstin kevin khaled khalid kim kimberly kinga kingi kirsi kirsten klaas klara klaudia klaudii klaudiusz
klaudiusza klaudiuszem klaus kleber klemens klemensa klemensem koldo konrad konrada konradem konstantin konstanty konstantyego
koray kordian kordiana kordianem korhan kornel kornela kornelem kornelia kornelii kristian kristin kristina kristof krystian
krystiana krystianem krystyna krystyny krzysztof krzysztofa krzysztofem ksawery ksaweryego ksenia ksenii kubra kumar kurt kyle
kıvanc laercio laerte lakshmi lamberto lapo lara larissa lars laszlo laura lauren laurence laurent laurentino laurie laury
lavinia layla lazaro lazzaro lea leah leandra leandro lech lechem lechosław lechosława lechosławem leila leire lelia lello lena
lennart leo leocadia leokadia leokadii leon leonard leonarda leonardem leonardo leoncio leonel leonem leonidas leonie leonor
leonora leopold leopolda leopoldem leopoldo leslie leszek leszka leszkiem lesław lesława lesławem leticia letizia levent leyla
liam liborio licia licinia licinio lidia lidii lieke ligia lilia lilian liliana liliany lily lina linda lindalva lindomar
lindsay lindsey lino lionel lionello lisa lisandra lisandro livia livio liz lizzie lluis lodovico loic loredana lorella lorenz
lorenza lorenzo loretta loris lorraine lothar lotte louis louisa louise lourenco luana luc luca lucas lucelia lucia luciana
luciano lucie lucien lucila lucile lucilia lucilla lucinda lucio lucjan lucjana lucjanem lucrecia lucrezia lucy lucyna lucyny
ludger ludivine ludmila ludmiła ludmiły ludovic ludovica ludovico ludwik ludwika ludwiki ludwikiem luigi luigia luis luisa luiz
luiza lukas lukasz luke lutz luzia lydia lynn maarten macarena maciej macieja maciejem madalena maddalena madeleine madeline
maelle maelys mafalda magali magda magdalena magdaleny magdy maggie magnus mahmoud mahmut maiara maitane maite maja maksymilian
maksymiliana maksymilianem malgorzata malte manfred manfredi manlio manoel manon manuel manuela mara marc marcal marcel marcela
marcelem marceli marceliego marcelina marcelino marcella marcello marcelo marcia marcin marcina marcinem marcio marco marcos
marcus marek margaret margarida margarita margaux margherita margot maria mariam marian mariana marianela marianem marianna
marianne marianny mariano maribel maricarmen marie mariella marii marija marijke marika marilena marilene marilia marina mario
mariola marioli marion marisa marisela marisol marit marius mariusz mariusza mariuszem marjolein markiem marko markus marleen
marleide marlena marlene marleny marlies marta martha martim martin martina martine martino martyna martyny mary maryam marzena
marzeny marzia masako massimiliano massimo matej mateo mateu mateus mateusz mateusza mateuszem matheus mathias mathieu mathilde
matias matilda matilde matt matteo matthew matthias matthieu mattia matylda matyldy maud maura maureen maurice mauricio
maurilio maurits maurizio mauro maurycy maurycyego maxime maximilian maximiliano maximino mayra małgorzata małgorzaty mecia
meera megan mehdi mehmet mei melania melanie melchior melchiora melchiorem melchor melis melisa melissa melody meltem mercedes
meritxell mert merve meryem mia micaela michael michaela michal michał michała michałem michel michela michele micheline
michelle michiel mieczysław mieczysława mieczysławem mieczysławy miguel mihai mikael mike mikel mikhail mikko mikolaj mikołaj
mikołaja mikołajem milan milena mileny milica mina mira miranda mirco mireia mireille mirela mirella miren miriam mirian mirko
miroslav mirosław mirosława mirosławem mirosławy mitch mitchell miłosz miłosza miłoszem mohamed mohammad mohammed moira moises
mojca mona monica monika moniki monique monserrat montse montserrat morena morgane morten mounir muge muhammad muhammed
muhammet mujde murat murielle murilo mustafa myriam nabil nadege nadia nadii nadine nahia nahuel nalan nancy naomi narciso
narcyz narcyza narcyzem nasser natacha natalia natalie natalii natalio nataliya natanael nataniel natasha nathalie nathan
natividad nazan nazare nazario nazli nazlı nazzareno nazım necati nedim neide neil nejc nela nelida nelson nemesio nerea
nereida nerio nermin nesrin nestor nestore neusa nevin nevio nicanor niccolo nicholas nick nicola nicolas nicolau nicole
nicoletta nicolo niels nihal nihat nikhil nikita niklas nikodem nikodema nikodemem nikola nikolai nikolas nikolaus nilay nilda
nilgun nils nilson nilton nina nino ninon nisha nivaldo nives noah noe noel noelia noelle noemi noemie nora norbert norberta
norbertem norberto noura nuno nuray nurcan nurettin nuri nuria nurul obdulia octavia octavio odete odile odilon ofelia oguz
oguzhan okan oktawi oktawia oktay olaf olafa olafem oleg olegario oleksandr olena olga olgierd olgierda olgierdem oliver olivia
olivier oliviero oliwi oliwia oliwier oliwiera oliwierem omar ombretta onder onofrio onur orazio oreste orfeo orhan oriana
orietta oriol orlando ornella orsola oscar oskar oskara oskarem osman osmar osvaldo oswaldo otavio othmar otilia ottavia
ottavio otto ovidio owen oya ozan ozge ozgur ozlem pablo paivi palmiro paloma pamela pancracio paola paolo paquita pascal
pascale pascual pasquale patrice patricia patricio patrick patrik patrizia patrizio patrycja patrycji patryk patryka patrykiem
patxi paul paula pauli paulina pauline paulino pauliny paulo pavel pawel paweł pawła pawłem pedro peggy pekka pelin penelope
pepa per pere perihan perrine peter petra petronila petronilla petros phil philip philipp philippe phillip pia piera
piergiorgio pierluigi piero pierpaolo pierre pierrick pieter pietro pilar pinar piotr piotra piotrem polina pooja porfirio
pradeep prakash priscila priscilla priya przemek przemka przemkiem przemysław przemysława przemysławem purificacion pınar
quentin quim quintino quirino rachel rachele rachid radek radomił radomiła radomiłem radoslaw radosław radosława radosławem
radosławy rafael rafaela rafal rafał rafała rafałem raffaele raffaella rahul raimondo raimunda raimundo rainer raj rajesh
rajmund rajmunda rajmundem ralf ralph ramazan ramesh ramira ramiro ramon ramona rania raoul raphael raquel rashed rashid raul
ravi raymond rebeca rebecca recep reem regina reginaldo regine reginy reinalda reinaldo reiner reinhard reinhold remco remi
remigio remigiusz remigiusza remigiuszem renan renata renate renato renaty renaud rene renee renzo reyhan reynaldo ricarda
ricardo riccardo richard rigoberto rinaldo rita riza rob robert roberta robertem roberto robin rocco rocha rochem rocio rodolfo
rodrigo rogelio roger rogerio rohan rohit roksana roksany roland rolando rolf romain roman romane romanem romeo romina romolo
romualdo romy ron ronald ronaldo ronan roque rosa rosalba rosalia rosalie rosalina rosalinda rosana rosangela rosanna rosaria
rosario rosaura rosella rosemarie rosemary roser rosinda rosita rossana rossella roswitha roxana roxane roy ruben rubens rudi
rudolf rudy rufina rufino ruggero rui rupert ruperto russell ruth ryan ryszard ryszarda ryszardem rıza sabina sabine sabino
sabiny sabri sabrina sadie sadik sadık saeed said saleh salih saliha salma salome salvatore sam samanta samantha samir samira
samuel samuele samy sandeep sander sandra sandrine sandro sanjay sanjeev sanna santina santino sanya sara sarah sascha sasha
saturnino saul saverio savino scott sean sebastian sebastiana sebastianem sebastiano sebastiao sebastien sebnem seda sedat
segismundo selcuk selda selim selin selma semih semra serafim serafin serafina serap serdar serena serge sergei sergey sergi
sergio serhat serkan serpil sevda severine severino sevil sevim seweryn seweryna sewerynem seyma shane shannon sharon sheila
shelley sibel sibila sibylle siegfried siew sigrid silke silvain silvana silvano silverio silvestre silvestro silvia silvina
silvino silvio simao simon simona simone sinan sinead sinem siobhan siti slawomir sofia sofie solene solveig songul sonia sonja
sonsoles sophia sophie soraia soraya soren spela stacey stacy stanislav stanislaw stanisław stanisława stanisławem stanisławy
stefan stefana stefanem stefania stefanie stefanii stefano steffen stella stephan stephane stephanie stephen steve steven
stuart suat sue suely sukran sule suleyman sultan sunil suresh susan susana susanna susanne suzanne sven svenja svetlana swen
sybille sylvain sylvia sylvie sylwester sylwestera sylwesterem sylwi sylwia szczepan szczepana szczepanem szymon szymona
szymonem sławomir sławomira sławomirem tadeu tadeusz tadeusza tadeuszem taina tais talita tamara tamary tamer tancredi tania
tanja tanya tara tarcisio tarek tarik tariq tarık tatiana tatjana tayfun tazio ted tekla tekli telma telmo tengku teobaldo
teodor teodora teodorem teodoro teofil teofila teofilem teofilo terence teresa teresinha teresio teresy terry tessa thais theo
theodor theodore theresa therese thiago thibault thibaut thierry thijs thomas thorsten tiago tiberio tibor tiffany tim timo
timoteo timothy tina tirso tiziana tiziano tobia tobias tobiasz tobiasza tobiaszem todd tolga tom tomas tomasa tomasz tomasza
tomaszem tomaz tome tommaso toni tonino tony toribio torsten toshio tracy travis trevor tristan tuba tugba tugce tulay tulin
tullio tunc tuncay tuomas turgut turhan txema tyler tymon tymona tymonem tymoteusz tymoteusza tymoteuszem tytus tytusa tytusem
ubaldo ubirajara ugo ugur ulf uli ulisses ulrich ulrike umberta umberto umut unai uriel urs ursula urszula urszuli ute utku uwe
uxue valdemar valdir valentim valentin valentina valentino valeria valeriana valeriano valerie valerio valter vanda vanderlei
vanessa vania vasily vedat venanzio vera veronica veronika veronique vicenc vicent vicenta vicente vicky victoire victor
victoriano vijay vikram viktor viktoria vilma vinay vincent vincenza vincenzo vinicio vinicius viola violaine virgilia virgilio
virginie viridiana virna vishal vitaliano vito vitor vittoria vittorio vivian viviana viviane vivien vladimir vladimiro volkan
volker volodymyr wacław wacława wacławem wacławy waldemar waldemara waldemarem walenty walentyego walerian waleriana walerianem
walery waleryego walter waltraud wanda wanderley wandy warren wawrzyniec wawrzynieca wawrzyniecem wayne wei-ling wellington
wenceslao wendy werner weronika weroniki wesley wiesław wiesława wiesławem wiesławy wiktor wiktora wiktorem wiktoria wiktorii
wilhelm wilhelma wilhelmem willem william willy wim wincenty wincentyego winfried wioletta wioletty witem witold witolda
witoldem wojciech wojciecha wojciechem wolfgang wouter władysław władysława władysławem władysławy włodzimierz włodzimierza
włodzimierzem xabier xavi xavier ximena ximo xiomara xoan xose yael yago yaiza yamila yann yannick yara yasemin yasin yasmin
yasmine yasser yasuko yavuz yeliz yesenia yigit yoko yolanda yoshiko youssef yuki yulia yuri yusuf yves yvette yvonne zacarias
zaccaria zachary zainab zaira zaneta zanety zbigniew zbigniewa zbigniewem zbysław zbysława zbysławem zdzisław zdzisława
zdzisławem zdzisławy zeferino zehra zeki zeliha zelinda zenaida zenobia zenobii zenobiusz zenobiusza zenobiuszem zenon zenona
zenonem zerrin zeynep ziad ziemowit ziemowita ziemowitem ziga zilda zoe zofia zofii zoraida zubeyde zuhal zulema zulmira
zuzanna zuzanny zygmunt zygmunta zygmuntem zyta łucja łucji łukasz łukasza łukaszem
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
شريف نسرين سميرة جميلة كريمة نعيمة رحاب رباب عفاف فدوى فريدة لطيفة ماجدة ميادة نهى يسرا حمزة داود رفيق كارم ماهر مدحت معتز هاشم وسام قصي كنان شربل ريتا جويل ميساء أروى إسراء آلاء رغد غيداء شذى حسناء إكرام سعيدة زكية مليكة عبدالإله إدريس المهدي نورالدين باسم لانا تالا روان جواهر سوسن سهام
`

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Given names by script: `Latn`, `Cyrl`, `Arab`. */
export const givenNames: readonly string[] = [...words(latin), ...words(cyrillic), ...words(arabic)]
