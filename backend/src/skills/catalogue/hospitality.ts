/** Kitchens, restaurants, hotels and cleaning, with their certificates. The format is that of `lines.ts`. */
export const hospitality = `
Alcohol service certification | RBS certification, alcohol server certification
Audiovisual equipment | =AV equipment, AV setup, audio visual equipment, audio/visual, fr:matériel audiovisuel
À la carte service | a la carte, à la carte
Bac pro commercialisation et services en restauration
Bac pro cuisine
Baking | baker, ~bakery, de:~Bäckerei, Bäcker(in), fr:boulangerie, boulanger
Banquets | banqueting, banquet service, banquet server, de:Bankett, Bankettservice, Veranstaltungsservice
Bar management
Barista skills | ~barista(s), espresso machine, latte art, coffee preparation, coffee making, de:Kaffeezubereitung, Barista-Kenntnisse, fr:préparation de cafés
Bartending | bartender, mixology, cocktail preparation, ~cocktails, bar service, barback, de:Barkeeper(in), Barservice, Cocktails mixen, fr:barman, barmaid, service au bar, préparation de cocktails
Beauty therapy | esthetician, esthetics, ~facials, de:~Kosmetik, Kosmetiker(in), fr:~esthétique, esthéticienne, soins du visage
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
Cash handling | handling cash, cash reconciliation, cash drawer, till reconciliation, cash register balancing, balancing cash drawers, cash counting, cash deposits, de:Bargeldabrechnung, Kassenabrechnung, Kassenabschluss, Kassenverantwortung, fr:clôture de caisse, comptage de caisse, gestion des encaissements, remise en banque, fermeture de caisse, ouverture de caisse, ouverture et fermeture de caisse
Cashiering | cashier, till operation, de:Kassieren, Kassentätigkeit(en), Kassenerfahrung, Kassierer(in), fr:tenue de caisse, encaissement(s), hôte de caisse, hôtesse de caisse, caissier, caissière, gestion de caisse, gestion de la caisse, ~caisse
~Catering | catering services, event catering, banquet catering, fr:~traiteur
Certified Meeting Professional
Channel managers | channel manager
Childminding | babysitting, nanny, nannies, childminder, au pair, de:Tagesmutter, Babysitten, fr:baby-sitting, assistante maternelle, assistant maternel, nounou
~Cleaning | cleaning and sanitizing, de:~Reinigung, Reinigungsarbeiten, Reinigungstätigkeiten, fr:~nettoyage, entretien ménager
Cleaning chemicals | chemical handling in cleaning, cleaning products, de:Reinigungsmittel, fr:produits d'entretien, produits de nettoyage
Cloudbeds
Commercial cleaning | janitorial, office cleaning, industrial cleaning, custodial work, custodian, cleaning services, deep cleaning, de:Gebäudereinigung, Gebäudereiniger(in), Reinigungskraft, Reinigungskräfte, Unterhaltsreinigung, Raumpflege, Büroreinigung, fr:nettoyage industriel, nettoyage de bureaux, agent d'entretien, agents d'entretien, agent de nettoyage, entretien des locaux, nettoyage des locaux, agent de propreté, technicien de surface
~Concierge
Contract catering | mass catering, de:Gemeinschaftsverpflegung, Großküche, Betriebsverpflegung, fr:restauration collective, cuisine collective
~Cooking | professional cooking, line cook, prep cook, grill cook, line cooking, commis chef, chef de partie, sous chef, executive chef, head chef, chefs de partie, de:~Kochen, ~Koch, Köchin, Kochausbildung, gelernter Koch, Jungkoch, Küchenchef(in), Souschef, Ausbildung als Koch, Ausbildung zum Koch, fr:cuisine traditionnelle, cuisinier, cuisinière, commis de cuisine, chef de cuisine, second de cuisine, préparation culinaire, techniques culinaires, techniques de cuisson, ~cuisine
=COSHH
Cosmetology | licensed cosmetologist
Culinary arts | culinary skills, culinary school, fine dining cuisine, French cuisine, Italian cuisine, Asian cuisine, culinary degree, de:gehobene Küche, gehobenen Gastronomie, fr:arts culinaires, ~gastronomie, cuisine gastronomique, cuisine bistronomique
Dishwashing | dishwasher(s), kitchen porter, washing dishes, pot washing, de:Spülkraft, Spülküche, Abspülen, fr:plonge, plongeur, plongeuse, plongeurs
Disinfection | sanitizing
Domestic services | de:Hauswirtschaft, Hauswirtschafter(in)
Dry cleaning
Event planning | event management, event coordination, event organization, event organisation, event planner, event production, organizing events, conference planning, event logistics, event manager, de:Veranstaltungsmanagement, Eventmanagement, Veranstaltungsplanung, Eventplanung, Veranstaltungsorganisation, Veranstaltungskaufmann, Veranstaltungskauffrau, Messeorganisation, fr:organisation d'événements, ~événementiel, gestion d'événements, organisation d'évènements, organisation de salons, organisation de séminaires
Event technology | de:Veranstaltungstechnik
Fidelio
Fitness training | personal training, personal trainer, fitness instruction, group fitness, strength and conditioning, de:Fitnesstrainer(in), Trainerlizenz, fr:coaching sportif, éducateur sportif
Floor care | floor buffing
Food and beverage management | food and beverage, =F&B, food & beverage, de:Gastronomiemanagement
Food cost control | food cost, food costing, food costs, portion control, kitchen inventory, de:Wareneinsatz, Wareneinsatzkontrolle, Wareneinsatzkalkulation, fr:maîtrise des coûts matière, coût matière, ratio matière
Food handler certification | food handler's card, food handlers card, food handler card, food handler permit, Food Handler Certificate, Level 2 Food Hygiene, Level 2 Food Safety, food hygiene certificate, de:Gesundheitszeugnis, Infektionsschutzbelehrung, Belehrung nach Infektionsschutzgesetz, § 43 IfSG, Gesundheitspass, Belehrung nach dem Infektionsschutzgesetz, Infektionsschutzgesetz, Hygieneschulung nach § 43 IfSG, fr:formation hygiène alimentaire
Food preparation | food prep, meal preparation, preparing food, vegetable preparation, prep work in kitchens, food preparation and cooking, de:Speisenzubereitung, Zubereitung von Speisen, Vorbereitung von Speisen, Küchenvorbereitung, fr:préparation des repas, préparation de repas, préparation des plats, épluchage, préparations froides, préparations chaudes
Food safety | food hygiene, food handling, safe food handling, kitchen hygiene, food sanitation, sanitation standards, de:Lebensmittelhygiene, Lebensmittelsicherheit, Hygienevorschriften, Küchenhygiene, fr:hygiène alimentaire, sécurité alimentaire, règles d'hygiène, normes d'hygiène, plan de maîtrise sanitaire
Foot care | de:Fußpflege
Garde manger | de:Gardemanger, fr:poste froid
Global distribution systems | =GDS, Amadeus reservation
Grill station | grilling, broiler, fryer, grill and fry, de:Grillposten, fr:grillades, poste chaud
Guest relations | guest services, guest service, guest satisfaction, guest experience, de:Gästebetreuung, Gästeservice, Gästezufriedenheit, fr:relation client en hôtellerie, accueil des clients, satisfaction des clients hôtel
HACCP
Hair removal | ~waxing, fr:épilation(s)
Hairdressing | hair styling, hair stylist, hair cutting, hair coloring, barber, barbering, de:Friseur(in), Friseurhandwerk, Haarschnitt(e), Haarfarben, Haare schneiden, Färbetechniken, fr:coiffure, coiffeur, coiffeuse, coupes de cheveux, coupe et coloration, colorations
Hospitality industry | de:~Hotellerie, fr:~hôtellerie, hôtellerie-restauration
Hotel front desk | hotel reception, hotel receptionist, front desk agent, guest check-in, check-in and check-out, front office operations, guest registration, de:Hotelrezeption, Rezeptionist(in), Empfangsmitarbeiter im Hotel, Check-in und Check-out, fr:réception hôtelière, réceptionniste, réception d'hôtel, accueil des clients en hôtellerie
Hotel management | hotel operations, hospitality management, hotel manager, hospitality operations, de:Hotelmanagement, Hotelbetrieb, fr:gestion hôtelière, direction d'hôtel, management hôtelier
Hotelfachmann | de:Hotelfachfrau, Hotelfachleute
Housekeeping | room cleaning, room attendant, housekeeper, bed making, turndown service, de:Zimmerreinigung, Zimmermädchen, Roomboy, Hausdame, fr:femme de chambre, valet de chambre, ~gouvernante, nettoyage des chambres, entretien des chambres, ~ménage
Ironing | de:Bügeln, fr:repassage
Kitchen assistance | kitchen assistant, de:Küchenhilfe(n), Küchenhelfer(in), Beikoch, fr:employé polyvalent de restauration, aide de cuisine
Kitchen management | kitchen operations, back of house, kitchen supervision, kitchen manager, de:Küchenleitung, Küchenorganisation, Küchenmanagement, fr:gestion de cuisine, gestion de la cuisine, encadrement de cuisine, management en cuisine
Knife skills | knife handling, de:Messertechnik
Laminated doughs | laminated dough, puff pastry, fr:tourage
~Laundry | linen service, linen changes, laundry operations, laundry services, de:~Wäscherei, Wäschepflege, fr:blanchisserie, entretien du linge, lingerie hôtelière
Level 3 Food Safety
Licence IV
Lifeguarding | lifeguard, de:Rettungsschwimmer(in)
Makeup artistry | make-up artist, de:Visagist(in), ~Schminken, fr:~maquillage, maquilleur
=MAST permit
Menu planning | menu development, menu design, menu engineering, de:Menüplanung, Speisekarten, Speisekartengestaltung, Gestaltung der Speisekarte, Mitgestaltung der Speisekarte, Speisekartenplanung, Menügestaltung, fr:élaboration des menus, création de menus, élaboration de la carte, conception de menus
~Mews
Nail care | manicure(s), pedicure(s), nail technician, de:Nageldesign, fr:manucure, onglerie
NASM
NCR Aloha
Night audit | night auditor
OpenTable
Opera PMS | Oracle Opera, =OPERA, Micros Opera
Order taking | taking orders, taking food orders, taking customer orders, de:Bestellaufnahme, Bestellannahme, fr:prise de commande(s), prise des commandes
Pastry | pastry chef, de:Konditor(in), ~Konditorei, Patisserie, fr:pâtisserie, pâtissier, pâtissière, viennoiserie
Permis d'exploitation
Personal licence
~Plating | plate presentation, food presentation, food plating, de:Anrichten, fr:dressage des assiettes, dressage d'assiettes, ~dressage, dressage des plats, dresser les plats, dresser les assiettes
Point-of-sale systems | point of sale, =POS, cash register(s), de:Kassensystem(e/en), Registrierkasse, fr:logiciel de caisse, terminal de paiement
Property management systems | property management system
Protel
Recipe development | recipe sheets, fr:fiches techniques de cuisine
~Reservations | reservation management, reservation systems, hotel reservations, table reservations, booking systems, de:Reservierungen, Reservierungssysteme, fr:gestion des réservations, prise de réservations
Responsible service of alcohol | =RSA certificate
Restaurant management | restaurant operations, restaurant manager, de:Restaurantleitung, fr:gestion de restaurant, direction de restaurant, responsable de restaurant
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
Swimming instruction | de:Schwimmunterricht, fr:maître-nageur
TABC
TIPS certification | =TIPS certified
Titre professionnel cuisinier
Tour guiding | tour guide, museum guiding, de:Reiseleitung, Reiseleiter(in), Stadtführungen, fr:guide touristique, guide-conférencier, visites guidées
~Tourism | de:~Tourismus, fr:~tourisme
Travel booking | travel arrangements, travel coordination, travel planning, travel agent(s), booking travel, itinerary planning, travel management, de:Reiseplanung, Reiseorganisation, Reisebuchung(en), Reiseverkehrskaufmann, Reisemanagement, fr:organisation de(s) déplacements, réservation de voyages, agent de voyages, organisation de voyages, gestion des déplacements
Waiting tables | waiter, waitress, waitressing, table service, serving food and beverages, food server(s), restaurant server(s), food service, food runner, serving tables, waiting staff, food and beverage service, silver service, tableside service, de:Kellner(in), Servicekraft, Servicemitarbeiter(in), Restaurantfachmann, Restaurantfachfrau, Restaurantfachleute, Service am Gast, Tischservice, Servicekräfte, fr:service en salle, ~serveur, serveuse, chef de rang, commis de salle, service à table, service au plateau, service à l'assiette
Wedding planning
Window cleaning | de:Glasreinigung
Wine service | wine knowledge, sommelier, wine pairing, de:Weinkenntnisse, Weinberatung, Sommelière, fr:œnologie, sommellerie, connaissance des vins, accords mets et vins, service du vin, service des vins
WSET
Yoga teaching | yoga instructor
`;
