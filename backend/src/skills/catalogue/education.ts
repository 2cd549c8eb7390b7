/** Teaching, childcare and social work, with their licences. The format is that of `lines.ts`. */
export const education = `
A-level teaching
Academic advising | student advising, academic counseling, fr:conseil d'orientation, orientation scolaire
Academic research | scientific research, research skills, research assistant, research projects, research experience, de:wissenschaftliches Arbeiten, wissenschaftliche Mitarbeit, fr:recherche scientifique
Academic writing | scientific writing, fr:rédaction scientifique
ADDIE
Admissions counseling | student recruitment, college admissions, enrollment management, de:Studienberatung
Adobe Captivate
Adoption services
Adult education | de:Erwachsenenbildung, fr:formation des adultes, formateur d'adultes, formation professionnelle d'adultes
=AESH
Arbor MIS
Archives management | ~archiving, de:Archivwesen, fr:archivistique
Articulate Storyline | Articulate 360, Rise 360
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
Career counseling | career guidance, career coaching, de:Berufsberatung, Karriereberatung, fr:orientation professionnelle, conseil en insertion, ~insertion professionnelle, conseiller en insertion professionnelle
Case management | case manager, case notes, ~caseload, caseload management, case work, casework, de:Fallmanagement, Fallarbeit, Hilfeplanung, Hilfepläne, fr:gestion de cas, suivi individualisé, accompagnement individualisé, projet personnalisé, projets personnalisés, suivi socio-éducatif
=CELTA
Child development | de:frühkindliche Entwicklung, fr:développement de l'enfant
Child Development Associate | =CDA credential, CDA certification
Child welfare | child protective services, =CPS, family services, children and families social work, looked after children, de:Jugendamt, Familienhilfe, fr:assistance éducative
Childcare | child care, day care, daycare, nursery nurse, nursery care, caring for children, child supervision, after-school care, de:Kindertagesbetreuung, Kindertagespflege, ~Krippe, ~Hort, ~Kinderbetreuung, Betreuung von Kindern, Erziehung von Kindern, Kinder betreuen, fr:~garde d'enfant, auxiliaire de puériculture, ~crèche, accueil de jeunes enfants, périscolaire, éveil des enfants, éveil du jeune enfant, garde d'enfants
Children Act
ClassDojo
Classroom management | behaviour management, behavior management, classroom behavior, classroom discipline, de:Klassenführung, Klassenleitung, fr:gestion de classe, gestion de la classe
Classroom technology | de:digitale Medien im Unterricht, fr:outils numériques éducatifs
~Coaching | executive coaching, business coaching, life coaching, performance coaching, de:Coaching-Ausbildung, fr:coaching professionnel
Community outreach | outreach programs, community engagement, community organizing, community resources, resource referral, community development, community work, outreach worker, de:Gemeinwesenarbeit, Quartiersarbeit, Streetwork, fr:animation sociale, développement social local, médiation sociale
Cornerstone OnDemand
Counseling | counselling, counselor, de:psychosoziale Beratung, Beratungsgespräche, Familienberatung, fr:entretien d'aide, conseil conjugal, relation d'aide, écoute active et soutien
Counselor licence | =LPC, =LMHC, licensed professional counselor, =LMFT, =LPCC, licensed mental health counselor, licensed marriage and family therapist, =NCC counselor, =BACP
Curriculum development | curriculum design, curriculum planning, curriculum mapping, curriculum writing, national curriculum, course development, course design, de:Lehrplanentwicklung, Curriculumentwicklung, Lehrplan, fr:conception de programmes, élaboration de programmes pédagogiques, conception de cours
DBS check | =DBS, enhanced DBS, de:erweiterten Führungszeugnisses, Führungszeugnis
Deprivation of Liberty Safeguards | =DoLS
Differentiated instruction | differentiation in teaching, differentiated learning, differentiated lessons, personalised learning, differentiation for, ~differentiation, de:Binnendifferenzierung, fr:pédagogie différenciée, différenciation pédagogique
Docebo
Domestic violence support | domestic violence, domestic abuse, victim advocacy, victim support, de:Opferhilfe, Gewaltschutz, fr:violences conjugales, aide aux victimes
DonorPerfect
E-learning | eLearning, online learning, distance learning, fr:formation à distance, formation en ligne
Early childhood education | preschool teaching, preschool teacher, early years education, =ECE, early years practitioner, early childhood, kindergarten teaching, pre-kindergarten, toddlers care, de:Frühpädagogik, frühkindliche Bildung, Elementarpädagogik, Erzieher(in), Kinderpfleger(in), ~Kindergarten, ~Kita, fr:~petite enfance, éducateur de jeunes enfants, éducatrice de jeunes enfants, =EJE, éveil de l'enfant
=ECT induction | Early Career Teacher, =NQT
Edpuzzle
Education, health and care plans | EHCP, EHCPs
Ellucian Banner
English as a second language | =ESL, =ESOL, =TEFL, =TESOL, =EFL, teaching English as a foreign language, English language learners, =ELL students, fr:anglais langue étrangère
=EYFS | Early Years Foundation Stage, early years curriculum
~Facilitation | workshop facilitation, fr:animation d'ateliers
Family support | parenting support, parenting skills training, family intervention, de:Erziehungsbeistand, Erziehungsberatung, fr:soutien à la parentalité, technicien de l'intervention sociale et familiale, =TISF
Flipgrid
Foreign language teaching | language teaching, language instruction, bilingual education, de:Fremdsprachenunterricht, fr:enseignement des langues
Foster care | de:Pflegekinderwesen, fr:placement familial
French as a foreign language | fr:français langue étrangère, =FLE
Fundraising | donor relations, donor management, major gifts, de:Spendenakquise, fr:collecte de fonds, mécénat
GCSE teaching | GCSE, GCSEs
German as a foreign language | de:Deutsch als Fremdsprache, Deutsch als Zweitsprache, =DaF, =DaZ
Google Classroom | Google for Education, Google Certified Educator
History taking | medical history taking, de:Anamnese
=HLTA
Homelessness services | housing support, supported housing, homelessness, de:Wohnungslosenhilfe, fr:hébergement social, ~hébergement d'urgence, =CHRS
ICF certification | ICF coach, ICF certified
Individualized education programs | =IEP, =IEPs, Individualized Education Program
Infinite Campus
Instructional design | instructional designer, e-learning development, eLearning development, storyboarding for learning, e-learning content, learning design, de:E-Learning-Entwicklung, Mediendidaktik, fr:ingénierie pédagogique, conception pédagogique, concepteur pédagogique
Interactive whiteboards | interactive whiteboard, SMART Board, SmartBoard, smart boards, Promethean board, de:interaktives Whiteboard, fr:tableau numérique interactif, =TNI, =TBI
Kahoot
Keeping Children Safe in Education | =KCSIE
Key Stage 1 | =KS1
Key Stage 2 | =KS2
Key Stage 3 | =KS3
Key Stage 4 | =KS4
Leadership development
Learning and development | ~=L&D, talent development, learning & development, organizational learning, de:Personalentwicklung, fr:développement des compétences, gestion des compétences, plan de formation, ingénierie de formation
Learning management systems | learning management system, =LMS, de:Lernplattform(en), Lernmanagementsystem(e), fr:plateforme(s) d'apprentissage
Legal guardianship | guardianship, de:rechtliche Betreuung, gesetzliche Betreuung, fr:mandataire judiciaire, tutelle et curatelle
Lesson planning | lesson plans, lesson plan, lesson preparation, planning lessons, unit planning, de:Unterrichtsvorbereitung, Unterrichtsplanung, fr:préparation des cours, préparation de cours, séquences pédagogiques, planification des leçons
Level 3 Early Years Educator | Level 3 Childcare
Library science | librarianship, cataloging in libraries, library services, library management, de:Bibliothekswesen, fr:bibliothéconomie, documentaliste, gestion documentaire
Literacy instruction | ~literacy, reading instruction, guided reading, reading intervention, reading comprehension, science of reading, early literacy, de:Leseförderung, Alphabetisierung, fr:apprentissage de la lecture, alphabétisation
Literature reviews | literature review, de:Literaturrecherche, fr:recherche documentaire, recherche bibliographique
Little Wandle
Math instruction | mathematics teaching, math tutoring, teaching mathematics, maths teaching, math teacher, ~maths, de:Mathematikunterricht, fr:enseignement des mathématiques
Medical social services | discharge coordination, de:Sozialdienst im Krankenhaus
Mental Capacity Act | =MCA assessments
=MLIS
Moniteur éducateur
Montessori | Montessori teaching
Moodle | Moodle LMS
Motivational interviewing | fr:entretien motivationnel
=MSW | Master of Social Work
Music teaching | music education, music instruction, piano teaching, de:Musikunterricht, Musikpädagogik, fr:enseignement musical
Nearpod
Nonprofit management | nonprofit organizations, NGO management, de:Vereinsmanagement, fr:gestion associative
=NPQH
Online teaching | remote teaching, virtual instruction, de:Onlinelehre, digitale Lehre, fr:enseignement à distance
Orton-Gillingham
Padlet
Parent communication | parent-teacher conferences, family engagement, parent engagement, communication with parents, de:Elternarbeit, Elterngespräche(n), Elternabende, fr:relations avec les familles, relation avec les parents, relations avec les parents, relation avec les familles
Pear Deck
Pedagogy | pedagogical methods, de:Pädagogik, pädagogische Konzepte, fr:pédagogie, méthodes pédagogiques
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
Refugee support | ~refugees, immigration services, asylum seekers, resettlement services, de:Flüchtlingshilfe, Migrationsberatung, Flüchtlingsarbeit, Integrationsarbeit, fr:accueil de réfugiés, ~demandeurs d'asile
Reggio Emilia
Safeguarding | child protection, de:Kinderschutz, Kindeswohlgefährdung, Kindeswohl, fr:protection de l'enfance, aide sociale à l'enfance
Sakai
School administration | school leadership, principal certification, school management, educational leadership, de:Schulleitung, Schulverwaltung, fr:direction d'établissement scolaire, administration scolaire, conseiller principal d'éducation
School counseling | school counselor, guidance counseling, de:Bildungsberatung
School Direct | Schools Direct
Schoology
Science teaching | teaching science
Scientific publications | de:wissenschaftliche Publikationen
Seesaw
SENCO
=SIMS.net | ~=SIMS
~Skyward
Social work | social worker, social work case management, case worker, de:Sozialarbeit, Soziale Arbeit, Sozialarbeiter(in), Sozialpädagoge, Sozialpädagogin, Sozialpädagogik, fr:travail social, assistant de service social, assistante de service social, assistante sociale, assistant social, accompagnement social, intervention sociale
Social work licence | =LCSW, =LMSW, =LSW, licensed clinical social worker, licensed social worker, =LICSW, =LISW, Social Work England, registered social worker, licensed master social worker, =ASWB, de:staatlich anerkannter Sozialarbeiter, staatliche Anerkennung Sozialarbeit, staatliche Anerkennung als Sozialarbeiter, fr:diplôme d'État d'assistant de service social, =DEASS, =DEES
Special education | special education teacher, special needs, special ed, de:Sonderpädagogik, Förderschule, sonderpädagogische Förderung, Sonderpädagoge, ~Inklusion, fr:enseignement spécialisé, éducation spécialisée
Special educational needs | =SEN, =SEND, fr:élèves à besoins particuliers, élèves en situation de handicap
Specialised educator | fr:éducateur spécialisé, éducatrice spécialisée
STEM education | STEAM education
Student assessment | assessment of students, formative assessment(s), summative assessment, ~grading, marking and assessment, assessment for learning, student progress monitoring, assessing pupils, standardized testing, pupil assessment, de:Leistungsbeurteilung, Leistungsbewertung, fr:évaluation des élèves, évaluation des apprentissages, évaluation des acquis
Student information systems | student information system
Supported living | de:betreutes Wohnen
TalentLMS
Teaching | ~teacher, elementary education, lecturing, lecturer, primary school teacher, elementary school teacher, high school teacher, classroom teacher, science teacher, english teacher, de:Unterrichten, Lehrkraft, Lehrkräfte, Lehrer(in), ~Unterricht, Lehrtätigkeit, Grundschullehramt, Grundschullehrer(in), fr:~enseignement, enseignant, enseignante, professeur(s) des écoles, professeur de mathématiques
Teaching assistance | teaching assistant, paraprofessional(s), classroom assistant, teacher aide, teacher's aide, instructional aide, classroom support, de:Schulbegleitung, Schulbegleiter(in), Unterrichtsassistenz, fr:assistant d'éducation, assistante d'éducation, surveillant scolaire
Teaching licence | teaching license, teacher certification, teaching certificate, teaching certification, certified teacher, teaching credential, teaching credentials, licensed teacher, =TRCN, de:Lehramt, zweites Staatsexamen, Lehramtsstudium, Lehrbefähigung, fr:=CAPES, =CRPE, agrégation, professeur certifié, concours de professeur des écoles
Trainer aptitude certificate | =AEVO, de:Ausbildereignung, Ausbildereignungsprüfung, Ausbilderschein, Ausbildung der Ausbilder, AdA-Schein
Training delivery | training and development, staff training, employee training, corporate training, train the trainer, delivering training, conducting training, training sessions, training facilitation, ~training, de:~Schulungen, Mitarbeiterschulung(en), Trainertätigkeit, Durchführung von Schulungen, Anwenderschulung(en), Kundenschulungen, Schulungen durchführen, Schulungsleitung, fr:animation de formations, animation de formation, formation du personnel
Trauma-informed care | trauma informed, de:Traumapädagogik
Turnitin
Tutoring | tutor, homework help, academic support, de:~Nachhilfe, Nachhilfelehrer(in), Hausaufgabenbetreuung, fr:soutien scolaire, aide aux devoirs, cours particuliers, accompagnement scolaire
Volunteer management | volunteer coordination, volunteer recruitment, managing volunteers, de:Ehrenamtskoordination, fr:gestion des bénévoles, animation de bénévoles, gestion de bénévoles, coordination de bénévoles, coordination des bénévoles, encadrement de bénévoles, encadrement des bénévoles
Waldorf education
Wilson Reading
Youth work | youth worker, youth development, youth mentoring, youth programs, working with young people, de:Jugendarbeit, Jugendhilfe, Jugendsozialarbeit, fr:animation jeunesse, animateur jeunesse
`;
