/** Teaching, childcare and social work, with their licences. The format is that of `lines.ts`. */
export const education = `
Academic research | scientific research, research skills, literature review(s), academic writing, scientific writing, peer review, research assistant, research projects, research experience, de:wissenschaftliches Arbeiten, wissenschaftliche Mitarbeit, Literaturrecherche, wissenschaftliche Publikationen, fr:recherche scientifique, rédaction scientifique, recherche documentaire, recherche bibliographique
Admissions counseling | student recruitment, college admissions, enrollment management, academic advising, student advising, academic counseling, de:Studienberatung, fr:conseil d'orientation, orientation scolaire
Background check clearance | fingerprint clearance card, FBI clearance, child abuse clearance
Blackboard Learn | =Blackboard
Canvas LMS | Instructure Canvas, Canvas learning management system
CAP petite enfance | CAP Accompagnant éducatif petite enfance, =CAP AEPE
Care Act assessments | Care Act, Mental Capacity Act, =MCA assessments, Deprivation of Liberty Safeguards, =DoLS, Children Act
Case management | case manager, case notes, caseload, case work, casework, de:Fallmanagement, Fallarbeit, Hilfeplanung, Hilfepläne, fr:gestion de cas, suivi individualisé, accompagnement individualisé, projet personnalisé, projets personnalisés, suivi socio-éducatif
Child Development Associate | =CDA credential, CDA certification, Level 3 Early Years Educator, Level 3 Childcare
Child welfare | child protective services, =CPS, foster care, adoption services, family services, children and families social work, looked after children, de:Jugendamt, Pflegekinderwesen, Familienhilfe, fr:assistance éducative, placement familial
Childcare | child care, day care, daycare, nursery nurse, nursery care, caring for children, child supervision, after-school care, de:Kindertagesbetreuung, Kindertagespflege, ~Krippe, ~Hort, fr:~garde d'enfant, auxiliaire de puériculture, ~crèche, accueil de jeunes enfants, périscolaire, éveil des enfants, éveil du jeune enfant
Classroom management | behaviour management, behavior management, classroom behavior, positive behavior support, positive behaviour support, =PBIS, classroom discipline, de:Klassenführung, Klassenleitung, fr:gestion de classe, gestion de la classe
Classroom technology | SMART Board, SmartBoard, smart boards, interactive whiteboard, Promethean board, Seesaw, Nearpod, Kahoot, ClassDojo, Pear Deck, Padlet, Quizlet, Edpuzzle, Flipgrid, de:interaktives Whiteboard, digitale Medien im Unterricht, fr:tableau numérique interactif, =TNI, =TBI, outils numériques éducatifs
~Coaching | executive coaching, ICF coach, ICF certified, business coaching, life coaching, performance coaching, de:Coaching-Ausbildung, fr:coaching professionnel
Community outreach | outreach programs, community engagement, community organizing, community resources, resource referral, community development, community work, outreach worker, de:Gemeinwesenarbeit, Quartiersarbeit, Streetwork, fr:animation sociale, développement social local, médiation sociale
Counseling | counselling, counselor, de:psychosoziale Beratung, Beratungsgespräche, Familienberatung, fr:entretien d'aide, conseil conjugal, relation d'aide, écoute active et soutien
Counselor licence | =LPC, =LMHC, licensed professional counselor, =LMFT, =LPCC, licensed mental health counselor, licensed marriage and family therapist, =NCC counselor, =BACP
Curriculum development | curriculum design, curriculum planning, curriculum mapping, curriculum writing, national curriculum, course development, course design, de:Lehrplanentwicklung, Curriculumentwicklung, Lehrplan, fr:conception de programmes, élaboration de programmes pédagogiques, conception de cours
DBS check | =DBS, de:erweiterten Führungszeugnisses, Führungszeugnis
Differentiated instruction | differentiation in teaching, differentiated learning, differentiated lessons, personalised learning, de:Binnendifferenzierung, fr:pédagogie différenciée, différenciation pédagogique
Domestic violence support | domestic violence, domestic abuse, victim advocacy, victim support, de:Opferhilfe, Gewaltschutz, fr:violences conjugales, aide aux victimes
E-learning | eLearning, online learning, distance learning, online teaching, remote teaching, virtual instruction, blended learning, hybrid learning, de:Onlinelehre, digitale Lehre, fr:formation à distance, enseignement à distance, formation en ligne
Early childhood education | preschool teaching, preschool teacher, early years education, =ECE, child development, early years practitioner, early childhood, kindergarten teaching, pre-kindergarten, toddlers care, de:Frühpädagogik, frühkindliche Bildung, Elementarpädagogik, Erzieher(in), Kinderpfleger(in), frühkindliche Entwicklung, ~Kindergarten, ~Kita, fr:~petite enfance, éducateur de jeunes enfants, éducatrice de jeunes enfants, =EJE, éveil de l'enfant, développement de l'enfant, ATSEM
=ECT induction | Early Career Teacher, =NQT
English as a second language | =ESL, =ESOL, =TEFL, =TESOL, =CELTA, =EFL, teaching English as a foreign language, English language learners, =ELL students, de:Deutsch als Fremdsprache, Deutsch als Zweitsprache, =DaF, =DaZ, fr:anglais langue étrangère
=EYFS | Early Years Foundation Stage, early years curriculum
Family support | parenting support, parenting skills training, family intervention, de:Erziehungsbeistand, Erziehungsberatung, fr:soutien à la parentalité, technicien de l'intervention sociale et familiale, =TISF
Foreign language teaching | language teaching, language instruction, bilingual education, de:Fremdsprachenunterricht, fr:enseignement des langues
Fundraising | donor relations, donor management, major gifts, Raiser's Edge, Blackbaud, DonorPerfect, Bloomerang, de:Spendenakquise, fr:collecte de fonds, mécénat
GCSE teaching | GCSE, GCSEs, A-level teaching
Google Classroom | Google for Education, Google Certified Educator
Homelessness services | housing support, supported housing, homelessness, supported living, de:Wohnungslosenhilfe, betreutes Wohnen, fr:hébergement social, ~hébergement d'urgence, =CHRS
Instructional design | instructional designer, ADDIE, e-learning development, eLearning development, storyboarding for learning, Articulate Storyline, Articulate 360, Adobe Captivate, Rise 360, e-learning content, learning design, de:E-Learning-Entwicklung, Mediendidaktik, fr:ingénierie pédagogique, conception pédagogique, concepteur pédagogique
Key Stage 1 | =KS1, KS1/KS2, =KS1 and KS2
Key Stage 2 | =KS2, Key Stage 3, =KS3, =KS4, Key Stage 4, Key Stages
Learning and development | ~=L&D, talent development, leadership development, learning & development, organizational learning, de:Personalentwicklung, fr:développement des compétences, gestion des compétences, plan de formation, ingénierie de formation
Learning management systems | learning management system, =LMS, Schoology, Desire2Learn, Brightspace, Sakai, TalentLMS, Docebo, Cornerstone OnDemand, de:Lernplattform(en), Lernmanagementsystem(e), fr:plateforme(s) d'apprentissage
Legal guardianship | guardianship, de:rechtliche Betreuung, gesetzliche Betreuung, fr:mandataire judiciaire, tutelle et curatelle
Lesson planning | lesson plans, lesson plan, lesson preparation, planning lessons, unit planning, de:Unterrichtsvorbereitung, Unterrichtsplanung, fr:préparation des cours, préparation de cours, séquences pédagogiques, planification des leçons
Library science | librarianship, cataloging in libraries, =MLIS, library services, library management, archives management, ~archiving, de:Bibliothekswesen, Archivwesen, fr:bibliothéconomie, archivistique, documentaliste, gestion documentaire
Literacy instruction | ~literacy, reading instruction, guided reading, reading intervention, reading comprehension, Orton-Gillingham, Wilson Reading, science of reading, early literacy, de:Leseförderung, Alphabetisierung, fr:apprentissage de la lecture, alphabétisation, français langue étrangère, =FLE
Math instruction | mathematics teaching, math tutoring, teaching mathematics, maths teaching, math teacher, de:Mathematikunterricht, fr:enseignement des mathématiques
Medical social services | discharge coordination, de:Sozialdienst im Krankenhaus
Montessori | Montessori teaching, Waldorf education, Reggio Emilia
Moodle | Moodle LMS
Motivational interviewing | fr:entretien motivationnel
=MSW | Master of Social Work, =BSW, Bachelor of Social Work
Music teaching | music education, music instruction, piano teaching, de:Musikunterricht, Musikpädagogik, fr:enseignement musical
Nonprofit management | nonprofit organizations, NGO management, de:Vereinsmanagement, fr:gestion associative
Parent communication | parent-teacher conferences, family engagement, parent engagement, communication with parents, de:Elternarbeit, Elterngespräche(n), Elternabende, fr:relations avec les familles, relation avec les parents
Pedagogy | pedagogical methods, fr:pédagogie, méthodes pédagogiques, de:Pädagogik, pädagogische Konzepte
=PGCE | Postgraduate Certificate in Education, =PGDE, Schools Direct
Phonics | phonics teaching, Read Write Inc, Little Wandle
Physical education | physical education teaching, PE teaching, de:Sportunterricht, fr:éducation physique et sportive, =EPS
Psychosocial assessments | biopsychosocial assessment(s), psychosocial assessment, needs assessment, intake assessments, risk assessments of clients, social assessments, de:Anamnese, Sozialanamnese, fr:évaluation des besoins, diagnostic social
=QTS | qualified teacher
Refugee support | ~refugees, immigration services, asylum seekers, resettlement services, de:Flüchtlingshilfe, Migrationsberatung, Flüchtlingsarbeit, Integrationsarbeit, fr:accueil de réfugiés, ~demandeurs d'asile
Safeguarding | child protection, Keeping Children Safe in Education, =KCSIE, de:Kinderschutz, Kindeswohlgefährdung, Kindeswohl, fr:protection de l'enfance, aide sociale à l'enfance
School administration | school leadership, principal certification, school management, educational leadership, =NPQH, de:Schulleitung, Schulverwaltung, fr:direction d'établissement scolaire, administration scolaire, conseiller principal d'éducation
School counseling | school counselor, guidance counseling, career counseling, career guidance, career coaching, de:Berufsberatung, Bildungsberatung, Karriereberatung, fr:orientation professionnelle, conseil en insertion, ~insertion professionnelle, conseiller en insertion professionnelle
Social work | social worker, social work case management, case worker, de:Sozialarbeit, Soziale Arbeit, Sozialarbeiter(in), Sozialpädagoge, Sozialpädagogin, Sozialpädagogik, fr:travail social, assistant de service social, assistante de service social, assistante sociale, assistant social, accompagnement social, intervention sociale
Social work licence | =LCSW, =LMSW, =LSW, licensed clinical social worker, licensed social worker, =LICSW, =LISW, Social Work England, registered social worker, licensed master social worker, =ASWB, de:staatlich anerkannter Sozialarbeiter, staatliche Anerkennung Sozialarbeit, staatliche Anerkennung als Sozialarbeiter, fr:diplôme d'État d'assistant de service social, =DEASS, =DEES
Special education | special education teacher, =IEP, =IEPs, Individualized Education Program(s), special needs, special ed, de:Sonderpädagogik, Förderschule, sonderpädagogische Förderung, Sonderpädagoge, ~Inklusion, fr:enseignement spécialisé, éducation spécialisée
Special educational needs | =SEN, =SEND, SENCO, EHCP, EHCPs, fr:élèves à besoins particuliers, élèves en situation de handicap, =AESH
STEM education | STEAM education, science teaching, teaching science
Student assessment | assessment of students, formative assessment(s), summative assessment, ~grading, marking and assessment, assessment for learning, student progress monitoring, assessing pupils, standardized testing, pupil assessment, de:Leistungsbeurteilung, Leistungsbewertung, fr:évaluation des élèves, évaluation des apprentissages, évaluation des acquis
Student information systems | PowerSchool, Infinite Campus, ~Skyward, =SIMS.net, Arbor MIS, student information system, Ellucian Banner
Teaching | ~teacher, elementary education, lecturing, lecturer, primary school teacher, elementary school teacher, high school teacher, classroom teacher, science teacher, english teacher, de:Unterrichten, Lehrkraft, Lehrkräfte, Lehrer(in), ~Unterricht, Lehrtätigkeit, Grundschullehramt, Grundschullehrer(in), fr:~enseignement, enseignant, enseignante, professeur(s) des écoles, professeur de mathématiques
Teaching assistance | teaching assistant, paraprofessional(s), classroom assistant, teacher aide, teacher's aide, instructional aide, classroom support, =HLTA, de:Schulbegleitung, Schulbegleiter(in), Unterrichtsassistenz, fr:assistant d'éducation, assistante d'éducation, surveillant scolaire
Teaching licence | teaching license, teacher certification, teaching certificate, teaching certification, certified teacher, teaching credential, teaching credentials, licensed teacher, =TRCN, de:Lehramt, zweites Staatsexamen, Lehramtsstudium, Lehrbefähigung, fr:=CAPES, =CRPE, agrégation, professeur certifié, concours de professeur des écoles
Training delivery | training and development, staff training, employee training, corporate training, ~facilitation, train the trainer, delivering training, conducting training, adult education, training sessions, training facilitation, workshop facilitation, de:~Schulungen, Mitarbeiterschulung(en), Erwachsenenbildung, Trainertätigkeit, Ausbildereignung, Ausbildereignungsprüfung, =AEVO, Ausbilderschein, Ausbildung der Ausbilder, AdA-Schein, Durchführung von Schulungen, Anwenderschulung(en), Kundenschulungen, Schulungen durchführen, Schulungsleitung, fr:animation de formations, formation des adultes, formateur d'adultes, formation professionnelle d'adultes, animation de formation, formation du personnel, animation d'ateliers
Trauma-informed care | trauma informed, de:Traumapädagogik
Turnitin
Tutoring | tutor, homework help, academic support, de:~Nachhilfe, Nachhilfelehrer(in), Hausaufgabenbetreuung, fr:soutien scolaire, aide aux devoirs, cours particuliers, accompagnement scolaire
Volunteer management | volunteer coordination, volunteer recruitment, managing volunteers, de:Ehrenamtskoordination, fr:gestion des bénévoles, animation de bénévoles
Youth work | youth worker, youth development, youth mentoring, youth programs, working with young people, de:Jugendarbeit, Jugendhilfe, Jugendsozialarbeit, fr:animation jeunesse, animateur jeunesse, BAFA, BAFD, BPJEPS animation, éducateur spécialisé, éducatrice spécialisée, moniteur éducateur
`;
