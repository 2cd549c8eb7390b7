/**
 * Postings whose text has a role's words and whose work is another: `id | language | title | text`. All of them are judged 0 for
 * every role but those that a judgment names.
 */
export const TRAPS = `
trap-sandwich | en | Sandwich Artist | Our shop is a place where regulars nurse your coffee creations all afternoon. You make sandwiches, run the till and keep the counter clean. We open at 7 AM and the last guests leave at 12:46 PM on Sundays. A nurse, a developer and an accountant are among our most faithful guests.
trap-night | en | Night Porter, 10 PM to 6 AM | You let late guests in, carry bags and keep an eye on the car park. Shift from 10 PM to 6 AM. Handover with the day PM team at 6 AM.
trap-parcel | en | Parcel Sorter 4 PM – 9 PM | Sort parcels by postcode, load cages, keep the belt moving. Shifts 4 PM – 9 PM, five evenings.
trap-it | en | Make it happen: Fundraiser | It is about people. If you like to talk, support a good cause and get it done, it is for you. It support from your team is always there.
trap-hr | en | Forklift Driver (24 hr site) | Earn 14 per hr. Load and unload, keep the yard tidy. Our HR will call you. 12 hr shifts.
trap-rn | en | Plumber – Royal Navy Dockyard | Pipework on RN vessels. You report to the RN liaison and the site manager.
trap-ba | en | Cabin Cleaner – BA Lounge | Clean the lounge and the cabins for BA at Terminal 5. A BA in anything is welcome and not needed.
trap-qa | en | Childminder | In our Q&A evenings parents ask, you answer. QA by the local authority every year.
trap-engineer-text | en | Office Cat Sitter | Our software engineers, data engineers and devops engineers travel; their cats stay. You feed them, brush them and send pictures to the product manager.
trap-recruit-text | en | Barista, Tech Campus | Serve coffee to C++ developers, nurses from the clinic next door, truck drivers and marketing managers. Latte art welcome.
trap-chef-de | de | Assistenz des Chefs (m/w/d) | Der Chef sucht jemanden, der Termine plant und Reisen bucht. Unser Koch sorgt für das Mittagessen.
trap-chef-fr | fr | Chef de chantier (H/F) | Vous encadrez les équipes de maçons. La cuisine du réfectoire et son cuisinier sont à deux pas du chantier.
trap-chef-fr2 | fr | Chef d'équipe logistique H/F | Vous animez une équipe de préparateurs. Notre cuisinier prépare le repas du midi.
trap-pflege-de | de | Reinigungskraft im Pflegeheim (m/w/d) | Sie reinigen Zimmer und Flure. Pflegefachkräfte, Krankenpfleger und Altenpfleger freuen sich über saubere Räume.
trap-infirmier-fr | fr | Agent d'entretien en clinique (H/F) | Vous nettoyez les chambres après le passage des infirmiers et des aides-soignants. Une infirmière vous accueille le premier jour.
trap-dev-de | de | Facility Manager (m/w/d) Softwarehaus | Sie betreuen das Gebäude, in dem unsere Softwareentwickler, DevOps Engineers und Data Analysts arbeiten. Java kennen Sie als Insel.
trap-teacher-en | en | Lunchtime Supervisor – Primary School | Watch over the playground. The class teachers and the primary school teacher on duty help you.
trap-truck-en | en | Food Truck Cook | Cook burgers in our food truck at festivals. A driver moves the truck, you move the burgers.
trap-marketing-en | en | Telemarketing Operator | Call people from a list. The marketing manager gives you the script.
trap-electro-de | de | Verkäufer Elektronikmarkt (m/w/d) | Sie verkaufen Fernseher. Unser Elektroniker repariert sie.
trap-data-en | en | Records Clerk | Enter data. Our data analysts and the data engineer thank you for clean data.
trap-java-fr | fr | Barista – Java Café (H/F) | Vous servez des cafés de Java à nos clients, développeurs pour la plupart.
trap-nursery | en | Plant Nursery Worker | Water seedlings in our nursery, pot plants, nurse weak ones back to health.
trap-account | en | Account Opening Clerk | Open accounts for new clients of the bank, check identities. The accountant is one floor up.
trap-hr-fr | fr | Conducteur de bus 35 hr | Transport urbain, 35 hr par semaine. Le service RH vous répond.
trap-compta-fr | fr | Agent d'accueil cabinet comptable (H/F) | Vous accueillez les clients de nos experts-comptables. Un comptable vous forme au standard.
trap-c | en | Vitamin C Sales Promoter | Promote our vitamin C drinks. You C what we mean? Developer of new markets wanted.
trap-net | en | Net Fishing Deckhand | Mend the net, haul the net, sell the catch. Net pay weekly.
trap-react | en | First Aid Volunteer Coordinator | You react fast and keep calm. React, think, act: that is our motto.
trap-sre | en | Sre Ambel Heritage Guide | Show guests the temple. English and Khmer.
`;
