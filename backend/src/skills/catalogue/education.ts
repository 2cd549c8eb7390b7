/** Teaching, childcare and social work, with their licences. The format is that of `lines.ts`. */
export const education = `
A-level teaching
Academic advising | student advising, academic counseling, fr:conseil d'orientation, orientation scolaire, suivi de l'orientation, orientation des élèves
Academic research | scientific research, research skills, research assistant, research projects, research experience, de:wissenschaftliches Arbeiten, wissenschaftliche Mitarbeit, wissenschaftliche(r/n) Mitarbeiter(in), Forschungsprojekte(n), Forschungstätigkeit, wissenschaftliche Tätigkeit, wissenschaftliche(n) Forschung, fr:recherche scientifique
Academic writing | scientific writing, fr:rédaction scientifique
ADDIE
Admissions counseling | student recruitment, college admissions, enrollment management, de:Studienberatung
Adobe Captivate
Adoption services
Adult education | de:Erwachsenenbildung, Erwachsenenbildner(in), fr:formation des adultes, formateur d'adultes, formation professionnelle d'adultes
=AESH
Arbor MIS
Archives management | ~archiving, de:Archivwesen, fr:archivistique
Articulate Storyline | Articulate 360, Rise 360
Assistive technology | assistive technologies
ATSEM
Background check clearance | fingerprint clearance card, FBI clearance, child abuse clearance
BAFA
BAFD
Blackbaud
Blackboard Learn | =Blackboard
Blended learning | hybrid learning
Bloomerang
BPJEPS animation
Brightspace | Desire2Learn
=BSW | Bachelor of Social Work
Canvas LMS | Instructure Canvas, Canvas learning management system
CAP petite enfance | CAP Accompagnant éducatif petite enfance, =CAP AEPE
Care Act assessments | Care Act
Career counseling | career guidance, career coaching, de:Berufsberatung, Karriereberatung, Berufsorientierung, Bewerbungstraining, Bewerbungscoaching, Jobcoach, Jobcoaching, Arbeitsvermittlung, berufliche(n) Orientierung, fr:orientation professionnelle, conseil en insertion, ~insertion professionnelle, conseiller en insertion professionnelle
Case management | case manager, case notes, ~caseload, caseload management, case work, casework, de:Fallmanagement, Fallarbeit, Hilfeplanung, Hilfepläne, Hilfeplangespräche(n), Hilfeplan, Hilfeplanverfahren, Fallbesprechungen, Fallverantwortung, fr:gestion de cas, suivi individualisé, accompagnement individualisé, projet personnalisé, projets personnalisés, suivi socio-éducatif
=CELTA
Child development | de:frühkindliche Entwicklung, kindliche Entwicklung, kindlichen Entwicklung, Entwicklungspsychologie, Entwicklungsförderung, fr:développement de l'enfant
Child Development Associate | =CDA credential, CDA certification
Child observation | observation of children, de:Beobachtung und Dokumentation, Portfolioarbeit, Bildungsdokumentation(en), Bildungs- und Lerngeschichten
Child welfare | child protective services, =CPS, family services, children and families social work, looked after children, de:Jugendamt, Familienhilfe, Hilfen zur Erziehung, Hilfe zur Erziehung, Erziehungshilfe, sozialpädagogische Familienhilfe, =SPFH, fr:assistance éducative
Childcare | child care, day care, daycare, nursery nurse, nursery care, caring for children, child supervision, after-school care, de:Kindertagesbetreuung, Kindertagespflege, ~Krippe, ~Hort, ~Kinderbetreuung, Betreuung von Kindern, Erziehung von Kindern, Kinder betreuen, Betreuung der Kinder, Betreuung von Kindern und Jugendlichen, Betreuung und Förderung der Kinder, Ganztagsbetreuung, Nachmittagsbetreuung, Eingewöhnung(en), Förderung der Kinder, Betreuung von Schulkindern, Begleitung von Kindern, Beaufsichtigung von Kindern, Betreuung und Förderung von Kindern, betreu(st/en) Kinder, betreu(st/en) die Kinder, begleit(est/en) Kinder, förder(st/n) Kinder, fr:~garde d'enfant, auxiliaire de puériculture, ~crèche, accueil de jeunes enfants, périscolaire, éveil des enfants, éveil du jeune enfant, garde d'enfants, accueil du jeune enfant, accueil des jeunes enfants, accueil des enfants, accueil de l'enfant, accueillir les enfants, accueillir l'enfant, auxiliaires de puériculture, accueil périscolaire, accueil de loisirs, centre de loisirs, surveillance des enfants, soins aux enfants, =EAJE, micro-crèche(s), multi-accueil, garder les enfants, accueil collectif de mineurs
Children Act
ClassDojo
Classroom management | behaviour management, behavior management, classroom behavior, classroom discipline, de:Klassenführung, Klassenleitung, fr:gestion de classe, gestion de la classe
Classroom technology | de:digitale Medien im Unterricht, Einsatz digitaler Medien, Medienpädagogik, digitale Lernmedien, fr:outils numériques éducatifs
Co-teaching | team teaching, co-teach, co-teaches
~Coaching | executive coaching, business coaching, life coaching, performance coaching, coach and motivate, coaching staff, coach staff, coach employees, coach team members, coach and mentor, coaching and mentoring, coach and develop, coaching and developing, coaching team members, coached team members, ~coach, coaching new team members, coaching new staff, coaching colleagues, coaching junior, de:Coaching-Ausbildung, Coachingausbildung, fr:coaching professionnel
Community outreach | outreach programs, community engagement, community organizing, community resources, resource referral, community development, community work, outreach worker, de:Gemeinwesenarbeit, Quartiersarbeit, Streetwork, fr:animation sociale, développement social local, médiation sociale
Cornerstone OnDemand
Counseling | counselling, counselor, de:psychosoziale Beratung, ~Beratungsgespräche, Familienberatung, psychologische Beratung, Sozialberatung, systemische(n/r) Beratung, Elternberatung, Konfliktberatung, Beratung von Familien, fr:entretien d'aide, conseil conjugal, relation d'aide, écoute active et soutien
Counselor licence | =LPC, =LMHC, licensed professional counselor, =LMFT, =LPCC, licensed mental health counselor, licensed marriage and family therapist, =NCC counselor, =BACP
Curriculum development | curriculum design, curriculum planning, curriculum mapping, curriculum writing, course development, course design, de:Lehrplanentwicklung, Curriculumentwicklung, Lehrplan, fr:conception de programmes, élaboration de programmes pédagogiques, conception de cours, contenus pédagogiques, élaboration de contenus pédagogiques, conception de contenus pédagogiques, conception de formations, création de contenus pédagogiques
DBS check | =DBS, enhanced DBS, de:erweiterten Führungszeugnisses, Führungszeugnis
Deprivation of Liberty Safeguards | =DoLS
Differentiated instruction | differentiation in teaching, differentiated learning, differentiated lessons, personalised learning, differentiation for, ~differentiation, de:Binnendifferenzierung, fr:pédagogie différenciée, différenciation pédagogique
Docebo
Domestic violence support | domestic violence, domestic abuse, victim advocacy, victim support, de:Opferhilfe, Gewaltschutz, fr:violences conjugales, aide aux victimes
DonorPerfect
E-learning | eLearning, online learning, distance learning, fr:formation à distance, formation en ligne
Early childhood education | preschool teaching, preschool teacher, early years education, =ECE, early years practitioner, early childhood, kindergarten teaching, pre-kindergarten, toddlers care, de:Frühpädagogik, frühkindliche Bildung, Elementarpädagogik, Erzieher(in), Kinderpfleger(in), ~Kindergarten, ~Kita, Kleinkindpädagogik, Kindheitspädagoge, Kindheitspädagogin, Kindheitspädagogik, pädagogische Fachkraft, pädagogische(n) Fachkräfte(n), Elementarbereich, Kinderpflege, Sozialassistent(in), sozialpädagogische(r) Assistent(in), Vorschularbeit, Frühförderung, Frühpädagoge, fr:~petite enfance, éducateur de jeunes enfants, éducatrice de jeunes enfants, =EJE, éveil de l'enfant, activités d'éveil, ateliers d'éveil, éducateur(s) de jeunes enfants diplômé, jeunes enfants, =DEEJE
Early language support | language development support, de:Sprachförderung, Sprachbildung, Sprachentwicklung
=ECT induction | Early Career Teacher, =NQT
Edpuzzle
Education, health and care plans | EHCP, EHCPs
Ellucian Banner
English as a second language | =ESL, =ESOL, =TEFL, =TESOL, =EFL, teaching English as a foreign language, English language learners, =ELL students, =EAL, fr:anglais langue étrangère
=EYFS | Early Years Foundation Stage, early years curriculum
~Facilitation | workshop facilitation, de:Moderation von Workshops, Workshop-Moderation, Workshops moderieren, Durchführung von Workshops, Leitung von Workshops, Konzeption von Workshops, Workshops leiten, Moderationserfahrung, Moderationstechniken, ~Moderation, Moderation von Meetings, Planung und Durchführung von Workshops, fr:animation d'ateliers, animer des ateliers, animez des ateliers, animer les ateliers, animation d'atelier, anime des ateliers, animation de groupes de travail, animer des groupes de travail
Family support | parenting support, parenting skills training, family intervention, de:Erziehungsbeistand, Erziehungsberatung, fr:soutien à la parentalité, technicien de l'intervention sociale et familiale, =TISF
Flipgrid
Foreign language teaching | language teaching, language instruction, bilingual education, de:Fremdsprachenunterricht, fr:enseignement des langues
Foster care | de:Pflegekinderwesen, fr:placement familial
French as a foreign language | fr:français langue étrangère, =FLE
Fundraising | donor relations, donor management, major gifts, de:Spendenakquise, fr:collecte de fonds, mécénat
GCSE teaching | GCSE, GCSEs
German as a foreign language | de:Deutsch als Fremdsprache, Deutsch als Zweitsprache, =DaF, =DaZ, Deutschunterricht, Integrationskurse(n), Alphabetisierungskurse
Google Classroom | Google for Education, Google Certified Educator
History taking | medical history taking, de:Anamnese
=HLTA
Homelessness services | housing support, supported housing, homelessness, de:Wohnungslosenhilfe, Obdachlosenhilfe, Wohnungsnotfallhilfe, fr:hébergement social, ~hébergement d'urgence, =CHRS
ICF certification | ICF coach, ICF certified
Individualized education programs | =IEP, =IEPs, Individualized Education Program
Infinite Campus
Instructional design | instructional designer, e-learning development, eLearning development, storyboarding for learning, e-learning content, learning design, de:E-Learning-Entwicklung, Mediendidaktik, fr:ingénierie pédagogique, conception pédagogique, concepteur pédagogique
Interactive whiteboards | interactive whiteboard, SMART Board, SmartBoard, smart boards, Promethean board, de:interaktives Whiteboard, interaktive(n/r) Whiteboards, Smartboards, fr:tableau numérique interactif, =TNI, =TBI
Kahoot
Keeping Children Safe in Education | =KCSIE
Key Stage 1 | =KS1
Key Stage 2 | =KS2
Key Stage 3 | =KS3
Key Stage 4 | =KS4
Leadership development | de:Führungskräfteentwicklung, Führungskräftetraining(s)
Learning and development | ~=L&D, talent development, learning & development, organizational learning, de:Personalentwicklung, Personalentwicklungsmaßnahmen, Weiterbildungsmanagement, Mitarbeiterentwicklung, Kompetenzmanagement, Ausbildungsleitung, fr:développement des compétences, gestion des compétences, plan de formation, ingénierie de formation, gestion de la formation, suivi des formations, organisation des formations, organisation de formations, ingénierie de la formation, =OPCO, dossiers de formation, besoins en formation, besoins de formation, responsable formation, chargé de formation, chargée de formation, plan de développement des compétences, suivi de la formation, plans de formation, administration de la formation
Learning management systems | learning management system, =LMS, de:Lernplattform(en), Lernmanagementsystem(e), fr:plateforme(s) d'apprentissage
Legal guardianship | guardianship, de:rechtliche Betreuung, gesetzliche Betreuung, fr:mandataire judiciaire, tutelle et curatelle
Lesson planning | lesson plans, lesson plan, lesson preparation, planning lessons, unit planning, plan lessons, plans lessons, plan and deliver lessons, planning and delivering lessons, prepare lessons, preparing lessons, lesson delivery, deliver lessons, delivering lessons, plan and teach, planning and teaching, daily lesson plans, plans and delivers, creative lessons, engaging lessons, high-quality lessons, outstanding lessons, de:Unterrichtsvorbereitung, Unterrichtsplanung, Unterrichtsmaterial(ien), Vor- und Nachbereitung des Unterrichts, Unterrichtsgestaltung, Planung von Unterricht, Planung und Durchführung von Unterricht, Vorbereitung des Unterrichts, Erstellung von Unterrichtsmaterialien, Unterrichtskonzepte(n), bereit(est/en) den Unterricht vor, bereit(est/en) Unterricht vor, plan(st/en) den Unterricht, bereit(est/en) Unterrichtsstunden vor, fr:préparation des cours, préparation de cours, séquences pédagogiques, planification des leçons, préparer les cours, préparer ses cours, progression(s) pédagogique(s), supports de cours, supports pédagogiques, préparation pédagogique
Level 3 Early Years Educator | Level 3 Childcare
Library science | librarianship, cataloging in libraries, library services, library management, de:Bibliothekswesen, fr:bibliothéconomie, documentaliste, gestion documentaire
Literacy instruction | ~literacy, reading instruction, guided reading, reading intervention, reading comprehension, science of reading, early literacy, de:Leseförderung, Alphabetisierung, fr:apprentissage de la lecture, alphabétisation
Literature reviews | literature review, de:Literaturrecherche, fr:recherche documentaire, recherche bibliographique
Little Wandle
Math instruction | mathematics teaching, math tutoring, teaching mathematics, maths teaching, math teacher, ~maths, teaching of mathematics, mathematics instruction, teach math, teach mathematics, teaching maths, maths teacher, mathematics teacher, teach maths, math teaching, maths lead, instruction in mathematics, de:Mathematikunterricht, fr:enseignement des mathématiques
Medical social services | discharge coordination, de:Sozialdienst im Krankenhaus
Mental Capacity Act | =MCA assessments
=MLIS
Moniteur éducateur
Montessori | Montessori teaching
Moodle | Moodle LMS
Motivational interviewing | fr:entretien motivationnel
=MSW | Master of Social Work
Music teaching | music education, music instruction, piano teaching, de:Musikunterricht, Musikpädagogik, fr:enseignement musical
=National Curriculum | English National Curriculum
Nearpod
Nonprofit management | nonprofit organizations, NGO management, de:Vereinsmanagement, fr:gestion associative
=NPQH
Online teaching | remote teaching, virtual instruction, de:Onlinelehre, digitale Lehre, fr:enseignement à distance
Orton-Gillingham
Padlet
Parent communication | parent-teacher conferences, family engagement, parent engagement, communication with parents, communicates with parents, communicate with parents, communicating with parents, parents' evenings, parents evenings, parent meetings, parent conferences, liaise with parents, liaising with parents, parental engagement, communicating with families, partnership with parents, relationships with parents, parent-teacher meetings, communicate with families, de:Elternarbeit, Elterngespräche(n), Elternabende, Entwicklungsgespräche(n), Erziehungspartnerschaft(en), Zusammenarbeit mit Eltern, Zusammenarbeit mit den Eltern, Elternabend, Kommunikation mit Eltern, Elterngespräch, Austausch mit Eltern, Austausch mit den Eltern, fr:relations avec les familles, relation avec les parents, relations avec les parents, relation avec les familles, échanges avec les parents, communiquer avec les parents, lien avec les familles, lien avec les parents, rencontres avec les parents, communication avec les familles, réunions parents-professeurs
Pear Deck
Pedagogy | pedagogical methods, de:Pädagogik, pädagogische Konzepte, pädagogische(n/r) Arbeit, pädagogische(n/r) Angebote(n), pädagogischen Konzepts, pädagogischen Konzepten, pädagogisches Konzept, pädagogische(n/r) Betreuung, pädagogisches Geschick, pädagogische(n) Ausbildung, pädagogische Erfahrung, Didaktik, didaktische(n/r), Erziehungswissenschaft(en), Pädagoge, Pädagogin, pädagogische(n/r) Begleitung, pädagogische Kenntnisse, Bildungsangebote(n), fr:~pédagogie, méthodes pédagogiques, projet(s) pédagogique(s), projet(s) éducatif(s)
Peer review
=PGCE | Postgraduate Certificate in Education, =PGDE
Phonics | phonics teaching
Physical education | physical education teaching, PE teaching, de:Sportunterricht, fr:éducation physique et sportive, =EPS
Positive behavior support | positive behaviour support, =PBIS
PowerSchool
Psychosocial assessments | biopsychosocial assessment(s), psychosocial assessment, needs assessment, intake assessments, risk assessments of clients, social assessments, de:Sozialanamnese, fr:évaluation des besoins, diagnostic social
=QTS | qualified teacher
Quizlet
Raiser's Edge
Read Write Inc
Refugee support | ~refugees, immigration services, asylum seekers, resettlement services, de:Flüchtlingshilfe, Migrationsberatung, Flüchtlingsarbeit, Integrationsarbeit, Flüchtlingssozialarbeit, Arbeit mit Geflüchteten, Betreuung von Geflüchteten, Geflüchteten, fr:accueil de réfugiés, ~demandeurs d'asile
Reggio Emilia
Safeguarding | child protection, de:Kinderschutz, Kindeswohlgefährdung, Kindeswohl, Kinderschutzfachkraft, Kinderschutzkonzept(e), insoweit erfahrene Fachkraft, Kindesschutz, fr:protection de l'enfance, aide sociale à l'enfance
Sakai
School administration | school leadership, principal certification, school management, educational leadership, de:Schulleitung, Schulverwaltung, fr:direction d'établissement scolaire, administration scolaire, conseiller principal d'éducation
School counseling | school counselor, guidance counseling, de:Bildungsberatung
School Direct | Schools Direct
Schoology
Science teaching | teaching science
Scientific publications | de:wissenschaftliche Publikationen, wissenschaftliche(n/r) Publikation, wissenschaftlicher Publikationen, wissenschaftlichen Publikationen, Veröffentlichung der Ergebnisse, wissenschaftliche(n/r) Veröffentlichungen, Veröffentlichung von Forschungsergebnissen, Publikation von Forschungsergebnissen, Publikation der Ergebnisse
Seesaw
SENCO
=SIMS.net | ~=SIMS
~Skyward
Social work | social worker, social work case management, case worker, de:Sozialarbeit, Soziale Arbeit, Sozialarbeiter(in), Sozialpädagoge, Sozialpädagogin, Sozialpädagogik, sozialpädagogische(n/r), Schulsozialarbeit, Schulsozialarbeiter(in), Sozialen Arbeit, Sozialer Arbeit, fr:travail social, assistant de service social, assistante de service social, assistante sociale, assistant social, accompagnement social, intervention sociale, travailleur social, conseillère en économie sociale et familiale, =CESF, accompagnement socio-éducatif, accompagnement éducatif, accompagnement médico-social
Social work licence | =LCSW, =LMSW, =LSW, licensed clinical social worker, licensed social worker, =LICSW, =LISW, Social Work England, registered social worker, licensed master social worker, =ASWB, de:staatlich anerkannter Sozialarbeiter, staatliche Anerkennung Sozialarbeit, staatliche Anerkennung als Sozialarbeiter, staatlich anerkannte Sozialarbeiterin, staatliche Anerkennung als Sozialarbeiterin, fr:diplôme d'État d'assistant de service social, =DEASS, =DEES
Special education | special education teacher, special needs, special ed, students with disabilities, SEN pupils, SEN support, students with special needs, children with special needs, pupils with special educational needs, de:Sonderpädagogik, Förderschule, sonderpädagogische Förderung, Sonderpädagoge, ~Inklusion, Integration von Kindern mit Behinderung, Inklusion von, Förderbedarf, Heilpädagogik, Heilpädagoge, Heilpädagogin, heilpädagogische(n/r), Förderschullehrer(in), Kinder mit Behinderung, Kindern mit Behinderung(en), inklusive(r/n) Unterricht, inklusive Pädagogik, Kindern mit besonderem Förderbedarf, inklusiven Klassen, inklusive(n/r) Beschulung, fr:enseignement spécialisé, éducation spécialisée
Special educational needs | =SEN, =SEND, fr:élèves à besoins particuliers, élèves en situation de handicap, besoins éducatifs particuliers, élèves en difficulté, élèves à besoins éducatifs particuliers, troubles dys, =ULIS, =SEGPA, troubles des apprentissages
Specialised educator | fr:éducateur spécialisé, éducatrice spécialisée
STEM education | STEAM education
Student assessment | assessment of students, formative assessment(s), summative assessment, ~grading, marking and assessment, assessment for learning, student progress monitoring, assessing pupils, standardized testing, pupil assessment, =AfL, student assessments, summative assessments, pupil progress, assess students, student progress, assess pupils, grading papers, grading assignments, administers assessments, administer assessments, assessing student progress, assess student learning, educational assessments, de:Leistungsbeurteilung, Leistungsbewertung, Notengebung, Korrektur von Klausuren, Lernstandserhebungen, Benotung, fr:évaluation des élèves, évaluation des apprentissages, évaluation des acquis, correction de(s) copies, évaluer les élèves, conseils de classe
Student information systems | student information system
Supported living | de:betreutes Wohnen
TalentLMS
Teaching | ~teacher, elementary education, lecturing, lecturer, primary school teacher, elementary school teacher, high school teacher, classroom teacher, science teacher, english teacher, class teacher, primary teaching, secondary teaching, primary teacher, secondary teacher, teach students, teaching students, teaching children, teaching classes, teach classes, de:Unterrichten, Lehrkraft, Lehrkräfte, Lehrer(in), ~Unterricht, Lehrtätigkeit, Grundschullehramt, Grundschullehrer(in), Erteilung von Unterricht, Durchführung von Unterricht, Unterricht erteilen, Dozent(in), Unterrichtserfahrung, Lehrerfahrung, Lehrveranstaltungen, Berufsschullehrer(in), Fachlehrer(in), Unterrichtstätigkeit, Dozententätigkeit, Gymnasiallehrer(in), Hochschullehre, Lehrbeauftragte(r), unterrichtest, fr:~enseignement, enseignant, enseignante, professeur(s) des écoles, professeur de mathématiques, professeure(s), ~professeur, enseignement secondaire, enseigner, professeur d'anglais, professeur de français, professeur d'histoire-géographie, professeur de lycée professionnel, dispenser des cours, donner des cours, cours magistraux, travaux dirigés, chargé d'enseignement
Teaching assistance | teaching assistant, paraprofessional(s), classroom assistant, teacher aide, teacher's aide, instructional aide, classroom support, de:Schulbegleitung, Schulbegleiter(in), Unterrichtsassistenz, Integrationshelfer(in), Integrationsassistenz, Inklusionsbegleiter(in), Inklusionsassistenz, Schulassistenz, Individualbegleitung, Integrationskraft, fr:assistant d'éducation, assistante d'éducation, surveillant scolaire
Teaching licence | teaching license, teacher certification, teaching certificate, teaching certification, certified teacher, teaching credential, teaching credentials, licensed teacher, =TRCN, de:Lehramt, zweites Staatsexamen, Lehramtsstudium, Lehrbefähigung, Referendariat, 2. Staatsexamen, Vorbereitungsdienst, Lehramtsbefähigung, fr:=CAPES, =CRPE, agrégation, professeur certifié, concours de professeur des écoles
Trainer aptitude certificate | =AEVO, de:Ausbildereignung, Ausbildereignungsprüfung, Ausbilderschein, Ausbildung der Ausbilder, AdA-Schein, Ausbildereignungsschein, Ausbildereignungsverordnung
Training delivery | training and development, staff training, employee training, corporate training, train the trainer, delivering training, conducting training, training sessions, training facilitation, ~training, train new staff, training new staff, train staff, trained staff, trained new hires, training new hires, train new hires, training new employees, train new employees, trained new employees, train and mentor, training and mentoring, delivered training, deliver training, conducted training, train colleagues, training colleagues, training junior staff, training of staff, trained new staff, training new team members, train new team members, staff CPD, trained new associates, de:~Schulungen, Mitarbeiterschulung(en), Trainertätigkeit, Durchführung von Schulungen, Anwenderschulung(en), Kundenschulungen, Schulungen durchführen, Schulungsleitung, Schulung von Mitarbeitern, Schulung der Mitarbeiter, Schulung der Mitarbeitenden, Schulung von Mitarbeitenden, Schulung der Beschäftigten, Schulung von Anwendern, Schulung der Anwender, Schulung von Kunden, Schulung unserer Kunden, Schulung von Mitarbeiterinnen und Mitarbeitern, Durchführung von Trainings, Durchführung von Unterweisungen, Unterweisungen, Produktschulungen, Anwendertrainings, Planung und Durchführung von Schulungen, Konzeption und Durchführung von Schulungen, Einweisung von Kunden, Mitarbeiter schulen, Schulungskonzepte(n), schul(st/en) Mitarbeiter, schul(st/en) unsere Mitarbeiter, schul(st/en) Anwender, schul(st/en) unsere Kunden, schul(st/en) Kunden, schul(st/en) Beschäftigte, schul(st/en) Mitarbeitende, führ(st/en) Schulungen durch, unterweis(t/en) Mitarbeiter, schul(st/en) unsere Anwender, fr:animation de formations, animation de formation, formation du personnel, formateur, formatrice, animer des formations, anime des formations, animez des formations, former les équipes, former les collaborateurs, former les utilisateurs, formez les utilisateurs, formation des équipes, formation des utilisateurs, formation des collaborateurs, formation des nouveaux, formation de nouveaux, dispenser des formations, sessions de formation, former les nouveaux, former les nouveaux arrivants, formation des nouveaux arrivants, formation des clients
Trauma-informed care | trauma informed, de:Traumapädagogik
Turnitin
Tutoring | tutor, homework help, academic support, de:~Nachhilfe, Nachhilfelehrer(in), Hausaufgabenbetreuung, Hausaufgabenhilfe, Lernförderung, Nachhilfeunterricht, Lernbegleitung, Lernbegleiter(in), Tutorien, Tutorium, Lerncoaching, fr:soutien scolaire, aide aux devoirs, cours particuliers, accompagnement scolaire, soutien aux élèves, cours de soutien
Volunteer management | volunteer coordination, volunteer recruitment, managing volunteers, de:Ehrenamtskoordination, Ehrenamtsmanagement, Betreuung von Ehrenamtlichen, fr:gestion des bénévoles, animation de bénévoles, gestion de bénévoles, coordination de bénévoles, coordination des bénévoles, encadrement de bénévoles, encadrement des bénévoles, animer les bénévoles, encadrer les bénévoles, coordonner les bénévoles, équipe de bénévoles
Waldorf education
Wilson Reading
Youth work | youth worker, youth development, youth mentoring, youth programs, working with young people, de:Jugendarbeit, Jugendhilfe, Jugendsozialarbeit, Jugendbetreuer(in), Jugendleiter(in), Juleica, Erlebnispädagogik, Kinder- und Jugendarbeit, fr:animation jeunesse, animateur jeunesse, animation socioculturelle, animateur socioculturel, animateur enfance, animateur enfance-jeunesse, projets d'animation, animateur périscolaire
`;
