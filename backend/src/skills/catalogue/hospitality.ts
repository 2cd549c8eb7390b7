/** Kitchens, restaurants, hotels and cleaning, with their certificates. The format is that of `lines.ts`. */
export const hospitality = `
Alcohol service certification | RBS certification, alcohol server certification
Allergen management | ~allergens, allergen awareness, food allergens, allergen control, allergen information, de:Allergenkennzeichnung, Allergenmanagement
Audiovisual equipment | =AV equipment, AV setup, audio visual equipment, audio/visual, fr:matériel audiovisuel
Vectron POS | Vectron
À la carte service | a la carte, à la carte
Bac pro commercialisation et services en restauration
Bac pro cuisine
Baking | baker, ~bakery, de:~Bäckerei, Bäcker(in), Bäckerhandwerk, Backwaren, Bäckereifachverkäufer(in), Herstellung von Backwaren, Teigherstellung, Bäckermeister, fr:boulangerie, boulanger, boulangère
Banquets | banqueting, banquet service, banquet server, de:Bankett, Bankettservice, Veranstaltungsservice, Bankette(n), Bankettveranstaltungen
Bar management
Barista skills | ~barista(s), espresso machine, latte art, coffee preparation, coffee making, de:Kaffeezubereitung, Barista-Kenntnisse, Kaffeespezialitäten, Zubereitung von Kaffee, Zubereiten von Kaffee, Siebträgermaschine(n), fr:préparation de cafés
Bartending | bartender, mixology, cocktail preparation, ~cocktails, bar service, barback, de:Barkeeper(in), Barservice, Cocktails mixen, Zubereiten von Cocktails, Zubereitung von Cocktails, Mixen von Cocktails, Zubereitung von Getränken, Bardienst, Thekenservice, Thekenkraft, Ausschank, Getränkeausschank, Barmann, Getränkezubereitung, fr:barman, barmaid, service au bar, préparation de cocktails
Beauty therapy | esthetician, esthetics, ~facials, de:~Kosmetik, Kosmetiker(in), Gesichtsbehandlungen, kosmetische(n/r) Behandlungen, Kosmetikbehandlungen, fr:~esthétique, esthéticienne, soins du visage
BEP cuisine
Biocleaning | fr:bionettoyage
=BNSSA
BP cuisine
BPJEPS
BTS hôtellerie
CAP boulanger | CAP boulangerie
CAP cuisine | CAP Cuisinier, CAP en cuisine
CAP esthétique
CAP pâtissier | CAP pâtisserie
CAP restaurant | CAP service en restaurant
Cash handling | handling cash, cash reconciliation, cash drawer, till reconciliation, cash register balancing, balancing cash drawers, cash counting, cash deposits, taking payments, take payments, handle cash, handling payments, handle payments, cash and card payments, cashing up, operate the till, operating tills, operating the till, till work, operate cash register, operating cash register, cash management at the till, processing transactions, till balancing, handling of cash, de:Bargeldabrechnung, Kassenabrechnung, Kassenabschluss, Kassenverantwortung, Kassenabschlüsse(n), Tagesabschluss, Tagesabschlüsse(n), Kassensturz, Kassenverwaltung, Abrechnung der Kasse, fr:clôture de caisse, comptage de caisse, gestion des encaissements, remise en banque, fermeture de caisse, ouverture de caisse, ouverture et fermeture de caisse, opérations de caisse, remises en banque, comptage de la caisse, gestion des espèces, fond(s) de caisse, tenue et clôture de caisse, clôturer la caisse
Cashiering | cashier, till operation, de:Kassieren, Kassentätigkeit(en), Kassenerfahrung, Kassierer(in), Abkassieren, Kassierung, Bedienung der Kasse, Bedienen der Kasse, Kassenbedienung, an der Kasse, Kassendienst, fr:tenue de caisse, encaissement(s), hôte de caisse, hôtesse de caisse, caissier, caissière, gestion de caisse, gestion de la caisse, ~caisse, encaissement des clients, encaisser, encaissez, encaisser les clients, tenir la caisse, tenue de la caisse, opérations d'encaissement, procédures d'encaissement, passage en caisse, hôtes de caisse, encaissement des ventes
~Catering | catering services, event catering, banquet catering, de:Cateringveranstaltungen, Veranstaltungscatering, fr:~traiteur
Certified Meeting Professional
Channel managers | channel manager
Childminding | babysitting, nanny, nannies, childminder, au pair, de:Tagesmutter, Babysitten, fr:baby-sitting, assistante maternelle, assistant maternel, nounou
~Cleaning | cleaning and sanitizing, de:~Reinigung, Reinigungsarbeiten, Reinigungstätigkeiten, Reinigung der Räume, Reinigung von Räumen, Grundreinigung(en), Reinigung der Küche, Reinigungstätigkeit, Reinigung der Arbeitsbereiche, Endreinigung, fr:~nettoyage, entretien ménager, nettoyage et désinfection, nettoyage du matériel, nettoyage de la salle, nettoyage des espaces, nettoyage des surfaces, nettoyage du poste de travail
Cleaning chemicals | chemical handling in cleaning, cleaning products, de:Reinigungsmittel, fr:produits d'entretien, produits de nettoyage
Cloudbeds
Commercial cleaning | janitorial, office cleaning, industrial cleaning, custodial work, custodian, cleaning services, deep cleaning, de:Gebäudereinigung, Gebäudereiniger(in), Reinigungskraft, Reinigungskräfte, Unterhaltsreinigung, Raumpflege, Büroreinigung, Treppenhausreinigung, Glas- und Gebäudereiniger(in), Raumpfleger(in), Reinigungsfachkraft, Sanitärreinigung, Reinigung von Büroräumen, Reinigung von Gebäuden, Putzkraft, Praxisreinigung, Krankenhausreinigung, Reinigung von Sanitäranlagen, fr:nettoyage industriel, nettoyage de bureaux, agent d'entretien, agents d'entretien, agent de nettoyage, entretien des locaux, nettoyage des locaux, agent de propreté, technicien de surface, nettoyer les locaux, entretien et nettoyage des locaux, nettoyage et entretien des locaux, nettoyage et désinfection des locaux, agents de propreté, agente d'entretien, propreté des locaux, remise en état des locaux, agent de service, agents de service, agent de service hospitalier, =ASH
~Concierge
Contract catering | mass catering, de:Gemeinschaftsverpflegung, Großküche, Betriebsverpflegung, Gemeinschaftsgastronomie, Betriebsgastronomie, Schulverpflegung, fr:restauration collective, cuisine collective
~Cooking | professional cooking, line cook, prep cook, grill cook, line cooking, commis chef, chef de partie, sous chef, executive chef, head chef, chefs de partie, de:~Kochen, ~Koch, Köchin, Kochausbildung, gelernter Koch, Jungkoch, Küchenchef(in), Souschef, Ausbildung als Koch, Ausbildung zum Koch, Ausbildung zur Köchin, Kochkenntnisse, Küchenmeister(in), Frontcooking, Front-Cooking, Postenkoch, Koch-Ausbildung, Zubereitung von Gerichten, Hilfskoch, fr:cuisine traditionnelle, cuisinier, cuisinière, commis de cuisine, chef de cuisine, second de cuisine, préparation culinaire, techniques culinaires, techniques de cuisson, ~cuisine, ~cuisson(s), maîtrise des cuissons, demi-chef de partie, cheffe de cuisine, seconde de cuisine, sous-chef de cuisine, élaboration des plats, réalisation des plats, préparer les plats, cuisiner, arts de la cuisine, cuisiniers, élaboration de plats, confection des plats, réalisation de plats, cuisinier de collectivité
=COSHH
Cosmetology | licensed cosmetologist
Culinary arts | culinary skills, culinary school, fine dining cuisine, French cuisine, Italian cuisine, Asian cuisine, culinary degree, de:gehobene Küche, gehobenen Gastronomie, vegane(n/r) Küche, vegetarische(n/r) Küche, mediterrane(n) Küche, regionale(n) Küche, gutbürgerliche(n) Küche, gehobene Gastronomie, Sternegastronomie, fr:arts culinaires, ~gastronomie, cuisine gastronomique, cuisine bistronomique
Dishwashing | dishwasher(s), kitchen porter, washing dishes, pot washing, de:Spülkraft, Spülküche, Abspülen, Spüler(in), Abwasch, Geschirr spülen, Spülhilfe, Spültätigkeiten, fr:plonge, plongeur, plongeuse, plongeurs
Disinfection | sanitizing, de:Desinfektion, Flächendesinfektion, Desinfektionsmaßnahmen, fr:désinfection, désinfection des surfaces
Domestic services | de:Hauswirtschaft, Hauswirtschafter(in), hauswirtschaftliche(n/r), Haushaltshilfe, Haushaltsführung, Hauswirtschaftskraft, fr:entretien du logement, entretien du domicile, entretien courant du logement, aide(s) ménagère(s), employé de maison, employée de maison, ménage à domicile, ménage et repassage, entretien du cadre de vie, tâches ménagères, travaux ménagers, entretien de la maison, employé familial, employée familiale
Dry cleaning
Event planning | event management, event coordination, event organization, event organisation, event planner, event production, organizing events, conference planning, event logistics, event manager, planning events, plan events, organise events, organising events, organize events, coordinate events, coordinating events, event support, planning of events, planning company events, planning firm events, in-store events, running events, ~events, plan and execute events, de:Veranstaltungsmanagement, Eventmanagement, Veranstaltungsplanung, Eventplanung, Veranstaltungsorganisation, Veranstaltungskaufmann, Veranstaltungskauffrau, Messeorganisation, Organisation von Veranstaltungen, Planung von Veranstaltungen, Planung und Durchführung von Veranstaltungen, Organisation und Durchführung von Veranstaltungen, Planung und Organisation von Veranstaltungen, Organisation von Events, Planung von Events, Eventorganisation, Veranstaltungskoordination, Durchführung von Veranstaltungen, Vorbereitung von Veranstaltungen, Organisation von Seminaren, Seminarorganisation, Tagungsorganisation, Kongressorganisation, Organisation von Tagungen, Events organisieren, Veranstaltungen organisieren, Planung und Durchführung von Events, Organisation von Firmenevents, fr:organisation d'événements, ~événementiel, gestion d'événements, organisation d'évènements, organisation de salons, organisation de séminaires, organiser des événements, organisation d'événement, organisation des événements, organisation événementielle, gestion événementielle, organiser les événements, chef de projet événementiel, organisation de manifestations, organisation de l'événement, organisation du séminaire, événements internes, organisation d'événementiels, organisation de soirées, organisation de conférences
Event technology | de:Veranstaltungstechnik, Veranstaltungstechniker(in), Bühnentechnik
Fidelio
Fitness training | personal training, personal trainer, fitness instruction, group fitness, strength and conditioning, de:Fitnesstrainer(in), Trainerlizenz, Übungsleiter(in), Übungsleiterschein, Trainingspläne(n), Sport- und Fitnesskaufmann, Rehasport, fr:coaching sportif, éducateur sportif
Floor care | floor buffing
Food and beverage management | food and beverage, =F&B, food & beverage, de:Gastronomiemanagement
Food cost control | food cost, food costing, food costs, portion control, kitchen inventory, menu costing, recipe costing, costing menus, food margins, food GP, menu costings, dish costing, de:Wareneinsatz, Wareneinsatzkontrolle, Wareneinsatzkalkulation, fr:maîtrise des coûts matière, coût matière, ratio matière, coûts matières, coûts matière, ratios matières, coût des matières, gestion des coûts matières, ratios et coûts matières
Food handler certification | food handler's card, food handlers card, food handler card, food handler permit, Food Handler Certificate, Level 2 Food Hygiene, Level 2 Food Safety, food hygiene certificate, de:Gesundheitszeugnis, Infektionsschutzbelehrung, Belehrung nach Infektionsschutzgesetz, § 43 IfSG, Gesundheitspass, Belehrung nach dem Infektionsschutzgesetz, Infektionsschutzgesetz, Hygieneschulung nach § 43 IfSG, Hygienebelehrung, Lebensmittelausweis, § 43 Infektionsschutzgesetz, fr:formation hygiène alimentaire
Food preparation | food prep, meal preparation, preparing food, vegetable preparation, prep work in kitchens, food preparation and cooking, de:Speisenzubereitung, Zubereitung von Speisen, Vorbereitung von Speisen, Küchenvorbereitung, Mise en Place, Zubereiten von Speisen, Vor- und Zubereitung von Speisen, Speisen zubereiten, Zubereitung der Speisen, Mahlzeiten zubereiten, Zubereitung von Mahlzeiten, Zubereitung warmer und kalter Speisen, Zubereitung von warmen und kalten Speisen, Zubereitung kalter und warmer Speisen, Zubereitung von kalten und warmen Speisen, Vorbereitung der Speisen, Speisenvorbereitung, Vorbereiten von Speisen, Herstellung von Speisen, fr:préparation des repas, préparation de repas, préparation des plats, épluchage, préparations froides, préparations chaudes, préparation du repas, préparer les repas, aide à la préparation des repas, confection des repas, confection de repas, préparation de plats, préparation des entrées, préparation de sandwichs, préparation des ingrédients, préparez les repas, préparation des aliments, préparer et dresser
Food safety | food hygiene, food handling, safe food handling, kitchen hygiene, food sanitation, sanitation standards, de:Lebensmittelhygiene, Lebensmittelsicherheit, Hygienevorschriften, Küchenhygiene, fr:hygiène alimentaire, sécurité alimentaire, ~règles d'hygiène, ~normes d'hygiène, plan de maîtrise sanitaire, règles d'hygiène alimentaire, règles d'hygiène et de sécurité alimentaire(s), normes d'hygiène alimentaire, hygiène et sécurité alimentaire(s), hygiène en cuisine, normes d'hygiène et de sécurité alimentaire, traçabilité alimentaire
Foot care | de:Fußpflege
Garde manger | de:Gardemanger, kalte Küche, kalten Küche, fr:poste froid
Global distribution systems | =GDS, Amadeus reservation
Grill station | grilling, broiler, fryer, grill and fry, de:Grillposten, fr:grillades, poste chaud
Guest relations | guest services, guest service, guest satisfaction, guest experience, de:Gästebetreuung, Gästeservice, Gästezufriedenheit, Betreuung der Gäste, Betreuung unserer Gäste, Betreuung von Gästen, Gästekommunikation, fr:relation client en hôtellerie, satisfaction des clients hôtel, placement des clients, accueil et placement des clients, accueil et placement
HACCP
Hair removal | ~waxing, fr:épilation(s)
Hairdressing | hair styling, hair stylist, hair cutting, hair coloring, barber, barbering, de:Friseur(in), Friseurhandwerk, Haarschnitt(e), Haarfarben, Haare schneiden, Färbetechniken, Friseurmeister(in), Haarschneiden, Colorationen, fr:coiffure, coiffeur, coiffeuse, coupes de cheveux, coupe et coloration, colorations
Hospitality industry | de:~Hotellerie, Gastgewerbe, Gastronomieerfahrung, Erfahrung in der Gastronomie, Erfahrungen in der Gastronomie, in der Gastronomie, im Gastgewerbe, Hotelgewerbe, fr:~hôtellerie, hôtellerie-restauration
Hotel front desk | hotel reception, hotel receptionist, front desk agent, guest check-in, check-in and check-out, front office operations, guest registration, checking in guests, check guests in, guest check-ins, check-in procedures, welcome guests, welcoming guests, front office agent, guest service agent, check-in and checkout, de:Hotelrezeption, Rezeptionist(in), Empfangsmitarbeiter im Hotel, Check-in und Check-out, Check-in der Gäste, Check-in und -out, An- und Abreise der Gäste, Rezeptionsmitarbeiter(in), Hotelempfang, Empfangsleiter(in), Empfangschef(in), Check-In und Check-Out unserer Gäste, Ein- und Auschecken, Rezeptionsleitung, fr:réception hôtelière, réceptionniste, réception d'hôtel, accueil des clients en hôtellerie, ~check-in, ~check-out, check-in/check-out, réceptionnistes, réceptionniste de nuit, réceptionniste tournant, accueil hôtelier, réception d'un hôtel, arrivées et départs des clients
Hotel management | hotel operations, hospitality management, hotel manager, hospitality operations, de:Hotelmanagement, Hotelbetrieb, Hotelleitung, Hotelbetriebswirt(in), fr:gestion hôtelière, direction d'hôtel, management hôtelier
Hotelfachmann | de:Hotelfachfrau, Hotelfachleute, de:Hotelkaufmann, Hotelkauffrau
Housekeeping | room cleaning, room attendant, housekeeper, bed making, turndown service, de:Zimmerreinigung, Zimmermädchen, Roomboy, Hausdame, Reinigung der Gästezimmer, Reinigung der Zimmer, Reinigung der Hotelzimmer, Reinigung von Hotelzimmern, Zimmerservice, Zimmerkontrolle(n), fr:femme de chambre, valet de chambre, ~gouvernante, nettoyage des chambres, entretien des chambres, ~ménage, femmes de chambre, valets de chambre, gouvernante d'étage, gouvernante générale, remise en état des chambres, réfection des chambres, entretien des parties communes
Ironing | de:Bügeln, fr:repassage, repasser le linge, repassage du linge
Kitchen assistance | kitchen assistant, de:Küchenhilfe(n), Küchenhelfer(in), Beikoch, Küchenhilfskraft, Küchenkraft, Beiköchin, Küchenmitarbeiter(in), Mithilfe in der Küche, Unterstützung in der Küche, fr:employé polyvalent de restauration, aide de cuisine, employé de restauration, employée de restauration, employée polyvalente de restauration, équipier polyvalent, équipière polyvalente, équipiers polyvalents, agent de restauration, agent polyvalent de restauration, aide cuisinier, employés polyvalents de restauration, agent de restauration scolaire
Kitchen management | kitchen operations, back of house, kitchen supervision, kitchen manager, de:Küchenleitung, Küchenorganisation, Küchenmanagement, Leitung der Küche, fr:gestion de cuisine, gestion de la cuisine, encadrement de cuisine, management en cuisine
Knife skills | knife handling, de:Messertechnik
Laminated doughs | laminated dough, puff pastry, fr:tourage
~Laundry | linen service, linen changes, laundry operations, laundry services, de:~Wäscherei, Wäschepflege, Wäscheversorgung, Textilpflege, Textilreinigung, fr:blanchisserie, entretien du linge, lingerie hôtelière, lavage du linge, gestion du linge, lingère
Level 3 Food Safety
Licence IV
Lifeguarding | lifeguard, de:Rettungsschwimmer(in), Fachangestellte(r) für Bäderbetriebe, Schwimmmeister, Badeaufsicht
Makeup artistry | make-up artist, de:Visagist(in), ~Schminken, fr:~maquillage, maquilleur
=MAST permit
Menu planning | menu development, menu design, menu engineering, de:Menüplanung, Speisekarten, Speisekartengestaltung, Gestaltung der Speisekarte, Mitgestaltung der Speisekarte, Speisekartenplanung, Menügestaltung, Speiseplan, Speisepläne(n), Speiseplanung, Speiseplangestaltung, Erstellung von Speiseplänen, Speisenplanung, fr:élaboration des menus, création de menus, élaboration de la carte, conception de menus, élaboration de menus, élaborer les menus, création de la carte, création des menus, conception des menus, élaborer la carte, élaborez la carte, élaborez les menus, renouvellement de la carte, conception de la carte, création de cartes, élaboration des cartes, créer la carte, évolution de la carte, suggestions du jour
~Mews
Nail care | manicure(s), pedicure(s), nail technician, de:Nageldesign, fr:manucure, onglerie
NASM
NCR Aloha
Night audit | night auditor, de:Nachtportier, Nachtrezeption
OpenTable
Opera PMS | Oracle Opera, =OPERA, Micros Opera
Order taking | taking orders, taking food orders, taking customer orders, de:Bestellaufnahme, Bestellannahme, Bestellungen aufnehmen, Aufnahme von Bestellungen, Aufnahme der Bestellungen, Entgegennahme von Bestellungen, Annahme von Bestellungen, Bestellungen entgegennehmen, Aufnehmen von Bestellungen, fr:prise de commande(s), prise des commandes
Pastry | pastry chef, de:Konditor(in), ~Konditorei, Patisserie, Konditormeister(in), Feingebäck, Torten, Konditoreiwaren, Patissier, fr:pâtisserie, pâtissier, pâtissière, viennoiserie, ~desserts, pâtissiers, chocolaterie
Permis d'exploitation
Personal licence
~Plating | plate presentation, food presentation, food plating, de:Anrichten, fr:dressage des assiettes, dressage d'assiettes, dressage, dressage des plats, dresser les plats, dresser les assiettes
Point-of-sale systems | point of sale, =POS, cash register(s), de:Kassensystem(e/en), Registrierkasse, fr:logiciel de caisse, terminal de paiement
Property management systems | property management system
Protel
Recipe development | recipe sheets, fr:fiches techniques de cuisine, fiches recettes, fiche(s) technique(s) cuisine, création de recettes, élaboration de recettes, ~fiches techniques
~Reservations | reservation management, reservation systems, hotel reservations, table reservations, booking systems, manage reservations, managing reservations, taking reservations, handle reservations, take reservations, handling reservations, taking bookings, room reservations, room bookings, table bookings, making reservations, reservation requests, reservation system, booking reservations, de:Reservierungen, Reservierungssysteme, Reservierungsannahme, Tischreservierungen, Zimmerreservierungen, Reservierungsanfragen, Reservierungsmanagement, Zimmerbuchungen, fr:gestion des réservations, prise de réservations, prise des réservations, gestion de réservations, suivi des réservations
Responsible service of alcohol | =RSA certificate
Restaurant management | restaurant operations, restaurant manager, de:Restaurantleitung, Restaurantleiter(in), Serviceleitung, Serviceleiter(in), fr:gestion de restaurant, direction de restaurant, responsable de restaurant, directeur de restaurant, directrice de restaurant, gérant de restaurant, manager de restaurant, responsable de salle, responsable de restauration
=Resy
Revenue management | yield management
RevPAR
Sauté station | saute, de:Saucier
Scrubber dryers | floor scrubber, de:Scheuersaugmaschine, fr:autolaveuse
ServSafe
ServSafe Alcohol
Single-disc machines | fr:monobrosse
Sound reinforcement | sound systems, live sound, de:Tontechnik, fr:régie son, sonorisation, technicien son
Sous vide | sous-vide cooking
Stage lighting | de:Lichttechnik, fr:régie lumière
Swimming instruction | de:Schwimmunterricht, Schwimmlehrer(in), Schwimmkurse(n), fr:maître-nageur
TABC
TIPS certification | =TIPS certified
Titre professionnel cuisinier
Tour guiding | tour guide, museum guiding, de:Reiseleitung, Reiseleiter(in), Stadtführungen, fr:guide touristique, guide-conférencier, visites guidées
~Tourism | de:~Tourismus, fr:~tourisme
Travel booking | travel arrangements, travel coordination, travel planning, travel agent(s), booking travel, itinerary planning, travel management, book travel, arranging travel, arrange travel, travel bookings, travel itineraries, travel logistics, booking flights, book flights, making travel arrangements, organising travel, coordinate travel, de:Reiseplanung, Reiseorganisation, Reisebuchung(en), Reiseverkehrskaufmann, Reisemanagement, Organisation von Dienstreisen, Organisation von Geschäftsreisen, Planung von Geschäftsreisen, Planung von Dienstreisen, Buchung von Reisen, Buchung von Dienstreisen, Dienstreisen organisieren, Reisekaufmann, Reisekauffrau, Tourismuskaufmann, Tourismuskauffrau, Reiseverkehrskauffrau, Planung und Organisation von Dienstreisen, Organisation von Reisen, Planung und Organisation von Geschäftsreisen, Planung und Buchung von Dienstreisen, Hotelbuchungen, Buchung von Geschäftsreisen, fr:organisation de(s) déplacements, réservation de voyages, agent de voyages, organisation de voyages, gestion des déplacements, organiser les déplacements, organisez les déplacements, organisation des voyages, gestion des voyages, réservation des déplacements, organisation logistique des déplacements, déplacements et hébergements, réservations de billets, organiser les voyages
Waiting tables | waiter, waitress, waitressing, table service, serving food and beverages, food server(s), restaurant server(s), food service, food runner, serving tables, waiting staff, food and beverage service, silver service, tableside service, de:Kellner(in), Servicekraft, Servicemitarbeiter(in), Restaurantfachmann, Restaurantfachfrau, Restaurantfachleute, Service am Gast, Tischservice, Servicekräfte, Kellnern, Bedienung der Gäste, Bedienen der Gäste, Bedienung von Gästen, Bedienen von Gästen, Gäste bedienen, Servieren, Eindecken, Eindecken der Tische, Tische eindecken, Frühstücksservice, Servicefachkraft, Serviererin, Restaurantservice, Servieren von Speisen und Getränken, Service im Restaurant, Fachkraft im Gastgewerbe, Fachkraft für Gastronomie, Bewirtung von Gästen, Bewirtung der Gäste, Speisenausgabe, Essensausgabe, Bedienung unserer Gäste, Servieren von Speisen, Servicetätigkeiten, Restaurantmitarbeiter(in), fr:service en salle, ~serveur, serveuse, chef de rang, commis de salle, service à table, service au plateau, service à l'assiette, cheffe de rang, chefs de rang, mise en place de la salle, dressage des tables, mise en place des tables, service des plats, service des boissons, maître d'hôtel, maîtres d'hôtel, débarrassage, débarrasser les tables, dresser les tables, service en terrasse, garçon de café, limonadier, service en restauration, service du petit-déjeuner, service des petits-déjeuners, demi-chef de rang, serveurs en salle, commis de rang
Wedding planning
Window cleaning | de:Glasreinigung
Wine service | wine knowledge, sommelier, wine pairing, de:Weinkenntnisse, Weinberatung, Sommelière, Weinservice, Weinempfehlung(en), Weinkarte, fr:œnologie, sommellerie, connaissance des vins, accords mets et vins, service du vin, service des vins, accord(s) mets-vins, accord mets et vins, carte des vins, conseil en vins
WSET
Yoga teaching | yoga instructor
`;
