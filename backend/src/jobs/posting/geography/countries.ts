/**
 * Countries as postings name them, `code | names`: in English, in their own language and in those of their neighbours,
 * folded (no accents, lower case). Only names that mean nothing else: Georgia is a state of the USA as well.
 */
export const COUNTRIES = `
ae | united arab emirates | uae | emirates
ar | argentina
at | austria | osterreich | autriche
au | australia | australien
be | belgium | belgie | belgique | belgien
bg | bulgaria | bulgarien
br | brazil | brasil | brasilien
ca | canada | kanada
ch | switzerland | schweiz | suisse | svizzera
cl | chile
cn | china
co | colombia
cr | costa rica
cy | cyprus | zypern
cz | czechia | czech republic | tschechien | cesko
de | germany | deutschland | allemagne | alemania | germania | duitsland | bundesweit | deutschlandweit
dk | denmark | danmark | danemark
ee | estonia | eesti | estland
eg | egypt
es | spain | espana | spanien | espagne
fi | finland | suomi | finnland
fr | france | frankreich | francia
gb | united kingdom | uk | u.k. | great britain | england | scotland | wales | northern ireland | grossbritannien | royaume-uni | reino unido
gr | greece | griechenland | hellas
hk | hong kong
hr | croatia | kroatien | hrvatska
hu | hungary | ungarn | magyarorszag
id | indonesia
ie | ireland | irland | irlande
il | israel
in | india | indien
it | italy | italia | italien | italie
jp | japan
ke | kenya
kr | south korea | korea
lt | lithuania | litauen | lietuva
lu | luxembourg | luxemburg
lv | latvia | lettland | latvija
ma | morocco | maroc
mt | malta
mx | mexico | mexiko
my | malaysia
ng | nigeria
nl | netherlands | the netherlands | nederland | niederlande | pays-bas | holland
no | norway | norge | norwegen
nz | new zealand
pe | peru
ph | philippines
pk | pakistan
pl | poland | polska | polen | pologne
pt | portugal
ro | romania | rumanien
rs | serbia | serbien
se | sweden | sverige | schweden | suede
sg | singapore
si | slovenia | slowenien
sk | slovakia | slowakei
th | thailand
tr | turkey | turkiye | turkei
tw | taiwan
ua | ukraine
us | united states | united states of america | usa | u.s. | u.s.a. | us | etats-unis | vereinigte staaten | estados unidos
uy | uruguay
vn | vietnam
za | south africa
`;

/** Regions of federal countries that postings name in place of the country. */
export const REGIONS = `
at | tirol | steiermark | oberosterreich | niederosterreich | vorarlberg | burgenland
au | new south wales | queensland | nsw | qld
ca | ontario | quebec | british columbia | alberta | manitoba | nova scotia | saskatchewan | on | qc | bc | ab | mb | ns | sk
de | bayern | bavaria | baden-wurttemberg | nordrhein-westfalen | nrw | hessen | hesse | sachsen | saxony | thuringen | brandenburg | niedersachsen | schleswig-holstein | mecklenburg-vorpommern | rheinland-pfalz | saarland | sachsen-anhalt
fr | ile-de-france | auvergne-rhone-alpes | occitanie | nouvelle-aquitaine | bretagne | provence-alpes-cote d'azur | hauts-de-france | grand est | pays de la loire
us | alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york | north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas | utah | vermont | virginia | washington | west virginia | wisconsin | wyoming | al | ak | az | ar | ca | co | ct | fl | hi | id | il | in | ia | ks | ky | la | me | md | ma | mi | mn | ms | mo | mt | ne | nv | nh | nj | nm | ny | nc | nd | oh | ok | or | pa | ri | sc | sd | tn | tx | ut | vt | va | wa | wv | wi | wy
`;

/** Cities that postings name alone. Not those with a namesake that posts jobs as well: Cambridge, Birmingham, Frankfort. */
export const CITIES = `
ae | dubai | abu dhabi
ar | buenos aires
at | wien | vienna | graz | linz | salzburg | innsbruck | klagenfurt
au | sydney | melbourne | brisbane | adelaide | canberra
be | brussels | bruxelles | brussel | antwerp | antwerpen | gent | ghent | leuven | liege
bg | sofia | plovdiv | varna
br | sao paulo | rio de janeiro | belo horizonte | curitiba
ca | toronto | vancouver | montreal | ottawa | calgary | edmonton | winnipeg
ch | zurich | zuerich | geneve | geneva | basel | bern | lausanne | luzern | winterthur | zug | st. gallen
cl | santiago de chile
cn | beijing | shanghai | shenzhen
co | bogota | medellin
cz | prague | praha | prag | brno
de | berlin | munich | munchen | muenchen | hamburg | koln | koeln | cologne | frankfurt | frankfurt am main | stuttgart | dusseldorf | duesseldorf | leipzig | dortmund | essen | bremen | dresden | hannover | hanover | nurnberg | nuernberg | nuremberg | duisburg | bochum | wuppertal | bielefeld | bonn | munster | muenster | karlsruhe | mannheim | augsburg | wiesbaden | gelsenkirchen | monchengladbach | braunschweig | chemnitz | kiel | aachen | magdeburg | freiburg | krefeld | mainz | lubeck | erfurt | oberhausen | rostock | kassel | hagen | potsdam | saarbrucken | ludwigshafen | oldenburg | osnabruck | heidelberg | darmstadt | regensburg | ingolstadt | wurzburg | ulm | heilbronn | pforzheim | wolfsburg | gottingen | koblenz | erlangen | jena | trier | paderborn | reutlingen | konstanz | bayreuth | bamberg | passau | walldorf | garching | ottobrunn
dk | copenhagen | kobenhavn | aarhus | odense
ee | tallinn | tartu
es | madrid | barcelona | sevilla | malaga | bilbao | zaragoza
fi | helsinki | espoo | tampere | oulu
fr | paris | lyon | marseille | toulouse | bordeaux | lille | nantes | nice | strasbourg | rennes | montpellier | grenoble | sophia antipolis | aix-en-provence | puteaux | courbevoie | boulogne-billancourt | villeurbanne | dijon | angers | rouen | orsay
gb | london | manchester | edinburgh | glasgow | leeds | liverpool | bristol | sheffield | belfast | cardiff | nottingham | brighton | milton keynes
gr | athens | thessaloniki
hr | zagreb
hu | budapest
ie | dublin | cork | galway | limerick
il | tel aviv | jerusalem | haifa | herzliya
in | bangalore | bengaluru | mumbai | delhi | new delhi | hyderabad | pune | chennai | gurgaon | gurugram | noida | kolkata | ahmedabad
it | milan | milano | mailand | rome | roma | torino | turin | bologna | firenze | napoli | padova | verona
jp | tokyo | osaka
ke | nairobi
kr | seoul
lt | vilnius | kaunas
lv | riga
mx | mexico city | guadalajara | monterrey
my | kuala lumpur
ng | lagos
nl | amsterdam | rotterdam | utrecht | eindhoven | the hague | den haag | groningen | delft
no | oslo | bergen | trondheim
nz | auckland | christchurch
ph | manila | makati | cebu
pl | warsaw | warszawa | krakow | cracow | wroclaw | gdansk | poznan | lodz | katowice
pt | lisbon | lisboa | porto | braga
ro | bucharest | bucuresti | cluj-napoca | cluj | timisoara | iasi
rs | belgrade | beograd | novi sad
se | stockholm | goteborg | gothenburg | malmo | uppsala
si | ljubljana
sk | bratislava | kosice
th | bangkok
tr | istanbul | ankara | izmir
ua | kyiv | kiev | lviv
us | new york city | nyc | san francisco | sf | bay area | los angeles | seattle | austin | boston | chicago | denver | atlanta | dallas | houston | miami | philadelphia | san diego | san jose | palo alto | mountain view | sunnyvale | menlo park | brooklyn | minneapolis | detroit | phoenix | salt lake city | nashville | charlotte | pittsburgh | raleigh | washington dc | washington d.c. | las vegas | tampa | orlando | sacramento
vn | ho chi minh city | hanoi
za | cape town | johannesburg | pretoria
`;
