/** Nursing, care, medicine, pharmacy and therapy, with their licences and certificates. The format is that of `lines.ts`. */
export const healthcare = `
21 CFR Part 820
=ACLS | Advanced Cardiac Life Support, Advanced Cardiovascular Life Support
Activities of daily living | =ADLs, =ADL, assistance with ADLs, assisting with ADLs, de:Aktivitäten des täglichen Lebens, fr:actes de la vie quotidienne, gestes de la vie quotidienne, gestes du quotidien, aide au lever et au coucher, aide au lever, aide au coucher, aide aux repas, aide à la prise des repas, aide à l'habillage, actes essentiels de la vie, actes de la vie courante, aider aux repas, aider à l'habillage, aide à l'alimentation
Acupuncture | dry needling
Acute care | acute hospital care
AFGSU | fr:attestation de formation aux gestes et soins d'urgence, gestes et soins d'urgence
Airway management | endotracheal intubation, airway care, intubations, intubation
Allscripts | Veradigm
Anesthesia | anaesthesia, anaesthetics, anesthesiology, de:Anästhesie, Narkose, Narkosen, Anästhesiologie, anästhesietechnische Assistenz, anästhesietechnische(r) Assistent(in), fr:anesthésie, anesthésiste
Animal care | de:Tierpflege, fr:soins animaliers
Antenatal care | prenatal care, de:Schwangerenvorsorge, fr:suivi de grossesse
Applied behavior analysis | =ABA
=ARRT
Aseptic technique | sterile technique, de:steriles Arbeiten, aseptisches Arbeiten, sterile Arbeitsweise, Sterilarbeit, fr:asepsie
athenahealth | athenahealth | athenaOne, athenaNet
Autism support | autism, =ASD, de:Autismus, fr:troubles du spectre autistique, autisme, enfants autistes, personnes autistes, jeunes autistes, autistes, =TSA
=BCBA | Board Certified Behavior Analyst
Behandlungspflege | treatment care at home
Blood transfusion | blood transfusions, blood products, blood administration, massive transfusion, administering blood, de:Transfusionsmedizin, fr:transfusion(s) sanguine(s), ~transfusion(s)
Bloodborne pathogens | OSHA bloodborne pathogens
=BLS | Basic Life Support, BLS/CPR
Board certification | board certified, board eligible
=BSN | Bachelor of Science in Nursing
Cardiology | cardiac care, cardiovascular care, de:Kardiologie, kardiologisch(e/en/er), fr:cardiologie
=Care Certificate
Care coordination | care coordinator, fr:coordination des soins, coordination de soins
Care documentation | nursing documentation, patient charting, ~charting, clinical documentation, medical documentation, patient documentation, electronic charting, documents care, document care, documenting care, patient notes, clinical notes, nursing notes, care notes, daily notes, progress notes, SOAP notes, chart in, clinical records, care records, de:Pflegedokumentation, medizinische Dokumentation, Dokumentation der Pflege, Dokumentation der Pflegeleistungen, Dokumentation der Pflegemaßnahmen, Dokumentation in der Patientenakte, Behandlungsdokumentation, Patientendokumentation, fr:dossier de soins, transmissions ciblées, traçabilité des soins, dossier de soins informatisé, dossiers de soins, dossier de soins infirmiers
Care planning | care plans, care plan, nursing care plans, plan of care, de:Pflegeplanung, Pflegeplan, Pflegeprozess(e), Pflegeprozessplanung, Steuerung des Pflegeprozesses, strukturierte Informationssammlung, fr:plans de soins, plan de soins, projet de soins, projets de soins, projet(s) de vie, projet d'accompagnement personnalisé, projets d'accompagnement, projet d'accompagnement
Caregiving | ~caregiver, care assistant, care worker, healthcare assistant, support worker, ~carer, personal caregiver, de:Betreuungskraft, Betreuungsassistent(in), Alltagsbegleiter(in), Betreuungskräfte, Betreuungsassistenz, Alltagsbegleitung, Betreuung der Bewohner, Betreuung von Bewohnern, Betreuung der Bewohnerinnen und Bewohner, Betreuung unserer Bewohner, betreu(st/en) unsere Bewohner, pfleg(st/en) unsere Bewohner, betreu(st/en) Bewohner, begleit(est/en) unsere Bewohner, pfleg(st/en) und betreu(st/en) unsere Bewohner, fr:~aidant, accompagnant éducatif et social, auxiliaire(s) de vie sociale, =AVS, accompagnement des résidents, accompagnement de résidents, accompagnant(e)(s) éducatif(s) et sociaux, accompagnement au quotidien, accompagnement des personnes accueillies, accompagnement quotidien des résidents
Case management in healthcare | nurse case management, care management, case manager RN, de:Überleitungspflege
Catheterization | catheter care, Foley catheters, catheter insertion, urinary catheters, urinary catheterization, urinary catheterisation, catheterisation, Foley insertion, Foley catheter, catheter changes, urinary catheter care, de:Katheterpflege, Blasenkatheter, Dauerkatheter, Katheterwechsel, Legen von Kathetern, Katheterisierung, fr:sondage urinaire, sonde urinaire, sondage vésical, sonde vésicale, sondages urinaires, pose de cathéters, cathéters centraux, cathéter central, voies veineuses centrales, pose de sonde(s), sondages vésicaux, chambre(s) implantable(s), PICC line
=CCRN
=CEN certification
Certified nursing assistant | =CNA, nursing assistant, nurse aide, =STNA, =GNA, de:Pflegehelfer(in), Pflegeassistent(in), Pflegehilfskraft, Pflegefachhelfer(in), Altenpflegehelfer(in), Krankenpflegehelfer(in), Gesundheits- und Krankenpflegehelfer(in), Pflegefachassistent(in), Pflegefachassistenz, Pflegehilfe, Pflegebasiskurs, Pflegehilfskräfte, Pflegeassistenz, Altenpflegehilfe, Gesundheits- und Pflegeassistent(in), fr:aide(s) soignant(e)(s), =DEAS
Certified Professional Coder
Chemotherapy | chemo certified, de:Chemotherapie, fr:chimiothérapie
Clinical audit | clinical audits
Clinical handover | shift handover, nursing handover, patient handover, de:Dienstübergabe, Übergabe am Patienten, Schichtübergabe(n), Patientenübergabe(n), fr:transmissions orales et écrites, transmissions écrites et orales, transmissions infirmières, transmissions à l'équipe, ~transmissions, cahier de transmission(s), cahier de liaison, participer aux transmissions, participez aux transmissions, réunions de transmissions
Clinical research | clinical trials, clinical trial, clinical studies, de:klinische Studien, klinische Forschung, klinischer Studien, Studienassistenz, fr:recherche clinique, essais cliniques, essai clinique
Clinical supervision
CMS regulations
=CNOR
Cognitive behavioral therapy | =CBT, cognitive behavioural therapy, de:Verhaltenstherapie, fr:thérapie cognitivo-comportementale, =TCC
Compression therapy | compression bandages, compression stockings, de:Kompressionstherapie, Kompressionsverbände(n), Kompressionsstrümpfe(n), fr:bas de contention
Continence care | incontinence care, toileting, continence management
ct-and-mri | Computed tomography | CT scans, de:Computertomographie, Computertomografie, fr:~scanner, scanner et IRM, tomodensitométrie
Controlled substances | controlled drugs, de:Betäubungsmittel, BtM, fr:stupéfiants
=CPI certification | Nonviolent Crisis Intervention
=CPR | cardiopulmonary resuscitation, de:Herz-Lungen-Wiederbelebung, Reanimation, Reanimationstraining, Wiederbelebung, Reanimationsteam, fr:réanimation cardio-pulmonaire
CPT coding
=CQC | CQC compliance, Care Quality Commission
=CRCST
Crisis intervention | crisis management in mental health, de:Krisenintervention, fr:intervention de crise
De-escalation | de:Deeskalation, Deeskalationstechniken, Deeskalationsmanagement, Deeskalationstraining
DEA license | DEA registration, DEA number, DEA licence
=DEAES
=DEAVS
Dementia care | Alzheimer's care, dementia, Alzheimer's disease, de:Demenzbetreuung, Demenz, Demenzkranke, demenziell erkrankte(n/r), an Demenz erkrankte(n/r), demenziell Veränderte(n/r), fr:maladie d'Alzheimer, ~démence, ~Alzheimer, unité Alzheimer, unité protégée, troubles cognitifs, maladies neurodégénératives, =PASA, unité de vie protégée
Dental assisting | dental assistant, chairside assisting, dental nurse, chairside assistance, de:zahnmedizinische(r) Fachangestellte(r), Zahnarzthelferin, Stuhlassistenz, Zahnarzthelfer, =ZFA, zahnmedizinischen Fachangestellten, Assistenz am Behandlungsstuhl, zahnärztliche Assistenz, fr:assistant dentaire, assistante dentaire
Dental hygiene | dental hygienist, de:~Prophylaxe, professionelle Zahnreinigung, Dentalhygieniker(in), Prophylaxeassistent(in), Zahnreinigung, Zahnreinigungen
Dental implantology | de:Implantologie
Dental technology | dental technician, de:Zahntechnik, Zahntechniker(in), fr:prothésiste dentaire
Dentistry | dental care, dentist, dental procedures, de:Zahnmedizin, Zahnarzt, Zahnärztin, fr:dentisterie, chirurgien-dentiste
Dentrix
Dermatology | de:Dermatologie
Diabetes care | diabetes management, diabetes education, de:Diabetesberatung, fr:suivi du diabète, ~diabète, patients diabétiques, surveillance du diabète
Diagnosis and treatment | diagnosing and treating patients, clinical diagnosis, differential diagnosis, diagnostic testing, de:Diagnostik und Therapie, fr:diagnostic et traitement
Dialectical behavior therapy | =DBT therapy
Dialysis | hemodialysis, haemodialysis, dialyse, =CRRT, continuous renal replacement therapy, renal replacement therapy, de:Hämodialyse, Dialyseverfahren, Peritonealdialyse, fr:hémodialyse
Dietetics | dietitian, de:Diätassistent(in), Diätassistenz, Diätetik, fr:diététique, diététicien
Disability support | de:~Menschen mit Behinderung(en), Behindertenhilfe, Eingliederungshilfe, Behindertenarbeit, Behindertenbetreuung, Teilhabeassistenz, fr:~personnes handicapées, ~situation de handicap, accompagnement du handicap, adultes handicapés, adultes en situation de handicap, auprès de personnes handicapées, auprès de personnes en situation de handicap, polyhandicap, personnes polyhandicapées, accompagnement de personnes en situation de handicap, accompagnement de personnes handicapées, élèves handicapés
Discharge planning | discharge instructions, discharge plans, safe discharges, safe discharge, discharging patients, discharge teaching and planning, de:Entlassmanagement, Entlassungsmanagement, Entlassungsplanung, fr:planification de sortie, préparation de la sortie, préparation des sorties, organisation des sorties
Disease management programs | de:Disease-Management-Programm(e/en), =DMP
Doctolib
Doctor of Medicine | fr:doctorat en médecine
Doctor of Pharmacy | =PharmD, Pharm.D., fr:doctorat en pharmacie, docteur en pharmacie
Drug utilization review
Eaglesoft
ECG | =EKG, electrocardiogram(s), EKGs, EKG interpretation, ECG interpretation, 12-lead ECG, 12-lead EKG, rhythm interpretation, taking ECGs, ECGs, de:Elektrokardiogramm, EKG-Aufzeichnung, Langzeit-EKG(s), Belastungs-EKG(s), Schreiben von EKGs, fr:électrocardiogramme(s)
Echocardiography | de:Echokardiografie, Echokardiographie
Emergency medical services | de:~Rettungsdienst, Rettungssanitäter(in), Rettungshelfer(in), Rettungsassistent(in), fr:ambulancier, =SMUR, =SAMU, ambulancière, secours à personnes
Emergency medical technician | =EMT, NREMT, emergency medical technicians
Emergency medicine | emergency department, emergency room, emergency nursing, emergency care, emergency nurse, ER nurse, ED nurse, ER nursing, emergency services nursing, de:Notfallmedizin, Notaufnahme, Notfallversorgung, Notfallambulanz, Akutmedizin, Notfallpflege, fr:service des urgences, médecine d'urgence, service(s) d'urgence, ~urgences, aux urgences, urgences vitales, soins d'urgence, =SAU
EMIS Web | EMIS
Endodontics | de:Endodontie
Epidemiology | de:Epidemiologie, fr:épidémiologie
Fall prevention | de:Sturzprophylaxe, Sturzprävention, fr:prévention des chutes, risque(s) de chute(s)
Family therapy | de:Familientherapie
Feeding tubes | tube feeding, G-tube, PEG feeding, enteral feeding, enteral nutrition, de:Sondenernährung, PEG-Sonde(n), enterale(n/r) Ernährung, PEG-Versorgung, fr:nutrition entérale, alimentation entérale
First aid | paediatric first aid, pediatric first aid, emergency first aid, emergency first aid at work, first aid at work, first aid certificate, first aid training, first aid certification, first aid trained, de:Erste Hilfe, Ersthelfer(in), Erster Hilfe, Ersthelferausbildung, Erste-Hilfe-Ausbildung, fr:premiers secours, =PSC1, =SST, sauveteur secouriste du travail, =PSE1, =PSE2, =PSE 1, =PSE 2, =PSC 1, gestes de premiers secours, gestes qui sauvent, sauveteur-secouriste, secouriste(s), secourisme, =AFPS
=GDC registration | =GDC, General Dental Council
General medicine | family medicine, primary care, general practice, general practitioner, family physician, de:Allgemeinmedizin, Hausarztpraxis, fr:médecine générale, médecin généraliste
Geriatric care | geriatrics, gerontology, elderly care, elder care, senior care, aged care, care of the elderly, older people's care, de:~Altenpflege, Seniorenbetreuung, Altenpfleger(in), Seniorenpflege, Geriatrie, Betreuung von Senioren, Betreuung von Seniorinnen und Senioren, Betreuung älterer Menschen, Pflege älterer Menschen, geriatrische(n/r) Patienten, Gerontologie, Gerontopsychiatrie, Altenhilfe, Seniorenarbeit, fr:gériatrie, soins gériatriques, ~personnes âgées, gérontologie, accompagnement des personnes âgées, aide aux personnes âgées, auprès des personnes âgées, auprès de personnes âgées, personnes âgées dépendantes, personne(s) en perte d'autonomie, ~perte d'autonomie, personnes dépendantes, accompagnement de personnes âgées, prise en charge de la personne âgée
Glucose monitoring | blood glucose testing, de:Blutzuckermessung, Blutzuckerkontrolle(n), BZ-Kontrolle(n), BZ-Messung, fr:glycémie capillaire, glycémies
Good Clinical Practice | ICH-GCP
Group therapy | de:Gruppentherapie(n)
Gynecology | gynaecology, de:Gynäkologie, fr:gynécologie
=HCPC
HCPCS
Health informatics | clinical informatics, nursing informatics, medical informatics, de:Medizininformatik, fr:informatique médicale, informatique de santé
Health promotion | preventive health, health education, fr:promotion de la santé, éducation à la santé
HEDIS
Heilerziehungspflege | Heilerziehungspfleger, de:Heilerziehungspflegerin
Hemodynamic monitoring | haemodynamic monitoring, arterial lines, invasive monitoring, Swan-Ganz
=HHA certification
Home health care | home care, home health, domiciliary care, home healthcare, people's own homes, in their own homes, de:ambulante(n) Pflege, häusliche Pflege, ambulanter Pflegedienst, Hauskrankenpflege, ambulanten Pflegedienst(es), häuslichen Pflege, häusliche(n) Krankenpflege, Tourenpflege, ambulanter Pflege, fr:soins à domicile, aide à domicile, maintien à domicile, =SSIAD, hospitalisation à domicile, auxiliaire(s) de vie, services à la personne, intervenant(e) à domicile, interventions à domicile, =SAAD, =HAD
Hospital administration | healthcare administration, healthcare management, health services management, de:Krankenhausverwaltung, fr:gestion hospitalière
Hydrotherapy | aquatic therapy
ICD-10 | ICD coding
IEC 62304
~Immunizations | ~vaccinations, vaccine administration, immunization administration, administering vaccines, ~immunization, immunization trained, immunization certified, immunization training, flu shots, administer immunizations, administering immunizations, de:~Impfungen, Schutzimpfungen, Durchführung von Impfungen, Impfberatung, fr:vaccination
Infection control | infection prevention, universal precautions, infection prevention and control, =IPC, hand hygiene, CLABSI prevention, infection control practices, de:Infektionsprävention, Krankenhaushygiene, Hygienemanagement, Hygienebeauftragte(r/n), Hygienefachkraft, Hygieneplan, Praxishygiene, Hygienerichtlinien in der Pflege, fr:hygiène hospitalière, prévention des infections, règles d'hygiène hospitalière, règles d'hygiène et d'asepsie, hygiène des mains, précautions standard, infections nosocomiales, infections associées aux soins, référent hygiène, référente hygiène, protocoles d'hygiène
~Injections | intramuscular injections, subcutaneous injections, administering injections, de:Injektionen, subkutane(n) Injektionen, subkutaner Injektionen, Injektion, Insulingabe(n), Insulininjektion(en), fr:injections sous-cutanées
Insurance verification | insurance eligibility, eligibility verification, insurance pre-authorization, verifying insurance, insurance rejections, insurance adjudication, insurance verifications
Intensive care | critical care, =ICU, =CCU, critical care nursing, ICU nursing, critical care nurse, intensive care unit, ICU nurse, de:Intensivpflege, Intensivstation, Intensivmedizin, intensivpflichtige(n/r), Intensivpatienten, Fachweiterbildung Intensivpflege, Fachweiterbildung Intensiv- und Anästhesiepflege, Fachweiterbildung Anästhesie und Intensivpflege, Fachweiterbildung Intensivpflege und Anästhesie, Intensiv- und Anästhesiepflege, fr:soins intensifs, ~réanimation, réanimation polyvalente, service de réanimation, soins critiques, surveillance continue, =USIC
Internal medicine | hospitalist, de:Innere Medizin, internistische(n/r), fr:médecine interne
ISO 13485
IV therapy | intravenous therapy, IV insertion, IV infusion, IV certification, IV certified, infusion therapy, ~=IV, peripheral IV, cannulation, de:Infusionstherapie, Infusionen, Infusionsmanagement, Infusionspumpe(n), Perfusoren, Venenzugänge(n), Venenverweilkanüle(n), periphervenöse(n/r) Zugänge, Venenpunktion(en), fr:perfusion(s), pose de voies veineuses, pose de voie veineuse, voie(s) veineuse(s) périphérique(s), pose de perfusions, voies veineuses
Joint Commission standards | Joint Commission, JCAHO
Kareo
Learning disabilities support | learning disabilities, developmental disabilities, intellectual disabilities, learning difficulties, de:geistige Behinderung, geistiger Behinderung, geistigen Behinderungen, Lernbehinderung, fr:handicap mental, déficience intellectuelle, déficiences intellectuelles
=LGPI
Licensed practical nurse | =LPN, =LVN, licensed vocational nurse, licensed practical nurses
Long-term care | skilled nursing facility, nursing home, residential care, assisted living, care home experience, de:stationäre Pflege, Langzeitpflege, Pflegeheim, stationären Pflege, stationäre(n/r) Altenpflege, fr:=EHPAD, maison(s) de retraite, =USLD, soins de longue durée
Lymphatic drainage | manual lymphatic drainage, de:Lymphdrainage, manuelle(n/r) Lymphdrainage, =MLD
Magnetic resonance imaging | =MRI, de:Magnetresonanztomographie, =MRT, fr:=IRM
Makaton
Manual therapy | manuelle Therapie, de:manuellen Therapie, manueller Therapie, fr:thérapie manuelle
MAPA training
Massage therapy | massage therapist, deep tissue massage, de:Massagetherapie, Masseur(in), Masseure(n), klassische Massage, medizinische Massage, Massagen, ~Massage
Master of Science in Nursing | =MSN
Medatixx
=Medicaid waiver | HCBS waiver
Medical assisting | medical assistant, de:medizinische(r/n) Fachangestellte(r/n), =MFA Ausbildung, Arzthelferin, Arzthelfer, Sprechstundenassistenz, Praxisassistenz, Arzthelfer/in, Assistenz bei Untersuchungen, ärztliche Assistenz, fr:assistant médical, assistante médicale
Medical billing | medical claims, insurance billing, patient billing, processing insurance claims, medical claims processing, claim submission, submitting claims, health insurance claims, insurance claim processing, billing insurance, de:Abrechnung nach EBM, GOÄ-Abrechnung, EBM und GOÄ, Privatabrechnung, =EBM, =GOÄ, =GOZ, =BEMA, Abrechnung nach GOÄ, KV-Abrechnung, Quartalsabrechnung, Patientenabrechnung, Praxisabrechnung, Abrechnung ärztlicher Leistungen, zahnärztliche Abrechnung, fr:facturation médicale, tiers payant, télétransmission, facturation des actes, feuilles de soins, cotation des actes
Medical coding | medical coder(s), clinical coding, medical billing and coding, de:medizinische Kodierfachkraft, DRG-Kodierung, klinische Kodierung, medizinische Kodierung, Kodierfachkraft, Medizincontrolling, fr:codage médical, =PMSI, =CCAM, =NGAP, codage des actes, =CIM-10, =T2A
Medical device regulation | =MDR compliance
Medical devices | medical device, medical equipment, de:Medizinprodukte, ~Medizintechnik, Medizinprodukterecht, fr:dispositifs médicaux, dispositif médical, matériel médical
Medical licence | medical license, =GMC registration, GMC registered, licence to practise, de:Approbation, approbierte Ärztin, approbierter Arzt, fr:inscription à l'Ordre, inscrit à l'Ordre
Medical practice management | practice management, medical office management, de:Praxismanagement, Praxisorganisation, Praxismanager(in), fr:gestion de cabinet médical
Medical records management | medical records, health information management, patient records, health records, de:Patientenakte(n), Krankenakten, Patientenkartei, fr:dossier médical, dossiers médicaux, dossier patient informatisé, dossier(s) patient(s), dossier(s) du patient, dossier(s) des patients
Medical scribing | medical scribe
Medical secretary | de:Arztsekretär(in), Arztsekretariat, Chefarztsekretariat, Chefarztsekretär(in), ~Arztbriefe, Arztbriefschreibung, fr:secrétaire médicale, secrétaire médical, secrétaires médicales, secrétariat médical, assistant médico-administratif, assistante médico-administrative, secrétaire médico-sociale, secrétariat médico-social
Medical terminology | medical terms, de:medizinische Fachbegriffe, medizinische Terminologie, fr:terminologie médicale
Medical transcription | medical dictation, clinic letters, typing clinic letters, audio transcription, fr:frappe de comptes rendus médicaux, dictée numérique, frappe de courriers médicaux
Medical-surgical nursing | med-surg, med/surg, medical surgical, medical/surgical nursing
Medicare and Medicaid | Medicare, Medicaid
Medication administration | administering medication(s), administration of medication(s), medication management, medication pass, med pass, administer medications, dispensing medication, administers medications, administer medication, administers medication, administering medicines, administer medicines, medicines management, medication rounds, drug rounds, administers prescribed medications, administration of medicines, medication administration record(s), =MAR charts, =eMAR, giving medication, medication assistance, MAR sheets, MAR chart, medication prompts, de:Medikamentengabe, Medikamentenverabreichung, Medikamentenmanagement, Medikamente verabreichen, Gabe von Medikamenten, Verabreichung von Medikamenten, Verabreichen von Medikamenten, Stellen von Medikamenten, Richten von Medikamenten, Verabreichung der Medikamente, Verabreichen der Medikamente, Medikamentenvergabe, Medikamentenausgabe, Medikamente richten, Medikamente stellen, Stellen der Medikamente, Stellen und Verabreichen von Medikamenten, Richten und Verabreichen von Medikamenten, Arzneimittelgabe, Medikamentenstellung, verabreich(st/en) Medikamente, stell(st/en) Medikamente, richt(est/en) Medikamente, gibst Medikamente, geben Medikamente, verabreich(st/en) die Medikamente, fr:administration des médicaments, administration de médicaments, distribution des médicaments, préparation des médicaments, administration des traitements, préparation et administration des médicaments, préparation des traitements, préparation et administration des traitements, administration de traitements, pilulier(s), aide à la prise des médicaments, aide à la prise de médicaments, distribution des traitements, administrer les traitements, administrer les médicaments, administrez les médicaments, administrez les traitements, dispensation des traitements, prise des médicaments
Medication aide | =QMAP, medication technician, med tech certification
Medication dispensing | dispensing medications, dispensing prescriptions, prescription filling, filling prescriptions, prescription processing, dispensing of medicines, dispensing of prescriptions, filling of prescriptions, fill prescriptions, filling scripts, fills prescriptions, de:Abgabe von Arzneimitteln, Arzneimittelabgabe, Arzneimittelausgabe, Abgabe von Medikamenten, Rezeptbearbeitung, Rezeptbelieferung, fr:délivrance des médicaments, délivrance d'ordonnances, dispensation des médicaments
Medication reconciliation | fr:conciliation médicamenteuse
Medication therapy management | =MTM services, medication review(s), de:Medikationsmanagement, fr:bilan partagé de médication
MEDIFOX DAN | MediFox
Medistar
Mental health care | behavioral health, mental health support, mental health services, behavioural health, de:~psychische Gesundheit, psychisch erkrankte(n/r), psychisch Kranke(n/r), Menschen mit psychischen Erkrankungen, fr:santé mentale, troubles psychiques
Meona
Midwifery | midwife, midwives, de:Hebamme, Hebammen, Entbindungspfleger, Wochenbettbetreuung, fr:sage-femme, sages-femmes, maïeutique
Moving and handling | patient handling, manual handling of people, patient transfers, transferring patients, Hoyer lift, use of hoists, hoists, hoisting, lifting patients, safe patient handling, patient lifting, mechanical lifts, transfers and mobility, de:Kinästhetik, Kinaesthetics, Mobilisierung, Mobilisation von Patienten, Lagerung von Patienten, Lagerung und Mobilisation, rückengerechtes Arbeiten, fr:transfert des patients, lève-personne(s), lève-malade(s), verticalisateur, aide aux transferts, manutention des patients, manutention des malades, manutention des personnes, mobilisation des patients, mobilisation des résidents, ~mobilisation, aide à la mobilité, aide à la marche, aide aux déplacements, transferts des personnes, aider à la marche
Musculoskeletal care | ~musculoskeletal, MSK physiotherapy, musculoskeletal physiotherapy
NAPLEX
=NCLEX | NCLEX-RN
Neonatal care | neonatal intensive care, =NICU, neonatal nursing, neonatology, de:Neonatologie, fr:néonatologie
Nephrology | de:Nephrologie, fr:néphrologie
Neurology | de:Neurologie
NextGen Healthcare | NextGen EHR
=NMC
~=NRP | Neonatal Resuscitation Program
Nurse anesthetist | =CRNA, de:Anästhesiepflege, Anästhesiepfleger(in), fr:=IADE, infirmier anesthésiste, infirmière anesthésiste
Nurse licensure compact | compact license, compact nursing license, multistate license
Nurse practitioner | =FNP, nurse practitioners, =APRN, =CRNP, advanced practice registered nurse, =ARNP
Nursing | de:~Pflege, Krankenpflege, pflegerische Versorgung, Pflegekraft, Pflegefachkraft, Pflegefachkräfte, Pflegefachperson(en), Pflegekräfte, Pflegetätigkeiten, pflegerische(n/r) Tätigkeiten, pflegerische(n/r) Maßnahmen, pflegerischen Versorgung, Bezugspflege, Pflegemaßnahmen, fr:soin(s) infirmier(s), soins infirmiers techniques, soins techniques, actes infirmiers, soins sur prescription
Nursing management | charge nurse, nurse manager, ward management, nursing leadership, ward manager, de:Stationsleitung, Pflegemanagement, Stationsleiter(in), Teamleitung Pflege, Pflegedirektion, fr:cadre de santé, encadrement d'équipe soignante
~Nutrition | medical nutrition therapy, nutrition counseling, de:Ernährungsberatung, Ernährungsberater(in), Ernährungstherapie, Ernährungsmanagement, fr:nutrition clinique
NVQ health and social care | Level 2 Diploma in Care, NVQ in Care, health and social care
Obstetrics | labor and delivery, obstetric care, maternity care, OB/GYN, postpartum care, de:Geburtshilfe, Kreißsaal, fr:obstétrique
Occupational health | de:Arbeitsmedizin, fr:santé au travail, médecine du travail
Occupational therapy | occupational therapist, =OTR/L, =COTA, de:Ergotherapie, Ergotherapeut(en/in), fr:ergothérapie, ergothérapeute
=OCN certification
Omnicell
Oncology | oncology nursing, de:Onkologie, onkologische(n/r), fr:oncologie, cancérologie
Open Dental
Operating room | perioperative nursing, perioperative care, operating theatre, scrub nurse, circulating nurse, operating room nursing, de:OP-Pflege, Operationssaal, OP-Saal, OP-Fachpflege, OP-Dienst, fr:bloc opératoire, =IBODE, infirmier de bloc, infirmière de bloc, instrumentation chirurgicale, ~bloc
Opticianry | optician, de:Augenoptik, Augenoptiker(in), Brillenberatung, Sehtest(s), fr:opticien, optique-lunetterie
Optometry | optometrist
ORBIS hospital information system | =ORBIS, Dedalus ORBIS
Orthopedics | orthopaedics, orthopedic surgery, de:Orthopädie, fr:orthopédie
Oxygen therapy | fr:oxygénothérapie
Pain management | de:Schmerzmanagement, Schmerztherapie, Schmerzmedizin, fr:prise en charge de la douleur
Palliative care | hospice, end-of-life care, de:Palliativpflege, Palliativversorgung, Hospizarbeit, Sterbebegleitung, Palliativmedizin, Begleitung Sterbender, Begleitung von Sterbenden, palliative(n/r) Versorgung, palliativen Pflege, palliative Pflege, Sterbende begleiten, Palliativstation, fr:soins palliatifs, ~fin de vie, accompagnement de fin de vie, accompagnement en fin de vie, accompagnement de la fin de vie, personnes en fin de vie, patients en fin de vie, résidents en fin de vie
=PALS | Pediatric Advanced Life Support
Paramedic | paramedics, de:Notfallsanitäter(in)
Parenteral nutrition | de:parenterale(n/r) Ernährung, fr:nutrition parentérale
Patient assessment | patient assessments, nursing assessment(s), physical assessment(s), health assessment(s), head-to-toe assessment(s), physical examination(s), assess and treat, assessing and treating, assess patients, assessing patients, de:Pflegeanamnese, Krankenbeobachtung, Patientenbeobachtung, fr:évaluation clinique, examen clinique
Patient care | bedside care, patient-centered care, patient centred care, care of patients, caring for patients, de:Patientenversorgung, Patientenbetreuung, Patientenpflege, Betreuung von Patienten, Betreuung der Patienten, Versorgung der Patienten, Versorgung von Patienten, Betreuung unserer Patienten, Versorgung unserer Patienten, Betreuung von Patientinnen und Patienten, Betreuung unserer Patientinnen und Patienten, Versorgung unserer Patientinnen und Patienten, Versorgung von Patientinnen und Patienten, Betreuung der Patientinnen und Patienten, Umgang mit Patienten, Patienten betreuen, Patienten versorgen, betreu(st/en) Patienten, versorg(st/en) Patienten, pfleg(st/en) Patienten, betreu(st/en) unsere Patienten, versorg(st/en) unsere Patienten, betreu(st/en) Patientinnen und Patienten, pfleg(st/en) und betreu(st/en) Patienten, betreu(st/en) unsere Patientinnen und Patienten, versorg(st/en) Patientinnen und Patienten, fr:prise en charge des patients, prise en charge du patient, soins au patient, soins aux patients, prise en charge globale du patient, suivi des patients, accompagnement des patients, suivi du patient
Patient education | patient teaching, patient and family education, patient counseling, ~educating patients, educate(s) patients, discharge teaching, teach patients, teaching patients, educating patients and families, education to patients, health teaching, patient/family education, patient and family teaching, de:Patientenaufklärung, Patientenschulung, Anleitung von Angehörigen, Angehörigenberatung, Beratung von Patienten, Beratung von Angehörigen, Patientenberatung, Angehörigengespräche, Pflegeberatung, Beratungsbesuche, Beratung der Angehörigen, Beratung von Patienten und Angehörigen, Beratung der Patienten und Angehörigen, Anleitung pflegender Angehöriger, fr:éducation thérapeutique, éducation des patients, éducation du patient
Patient monitoring | monitoring patients, telemetry monitoring, cardiac monitoring, ~telemetry, de:Patientenüberwachung, Überwachung der Patienten, Überwachung von Patienten, Überwachung der Vitalfunktionen, Patientenmonitoring, fr:surveillance des patients, surveillance clinique, surveillance de l'état de santé, surveillance des résidents, surveillance de l'état clinique, surveillance du patient, surveiller l'état de santé, surveillez l'état de santé
Patient registration | patient intake, patient check-in, patient scheduling, patient access, registering patients, register patients, checking in patients, check in patients, checking patients in, patient check-ins, admitting patients, new patient registration, de:Patientenaufnahme, Patientenanmeldung, Patientenempfang, Patientenannahme, Empfang der Patienten, Empfang und Betreuung unserer Patienten, Patientenadministration, Anmeldung der Patienten, fr:accueil des patients, admission des patients, admissions des patients, accueil du patient, accueil physique des patients, enregistrement des patients
Patient safety | de:Patientensicherheit, fr:sécurité des patients
Patient transport | de:Patiententransport, Krankentransport, fr:brancardage, brancardier, brancarder
Patient triage | ~triage, telephone triage, nurse triage, triage patients, triaging patients, triages patients, rapid triage, patient triaging, triage assessments, ESI triage, fr:triage des patients, tri des patients, =IAO, infirmier d'accueil et d'orientation, infirmière d'accueil et d'orientation, accueil et orientation des patients
Pediatric nursing | paediatric nursing, paediatric nurse, pediatric nurse, children's nurse, pediatric RN, de:Kinderkrankenpflege, Kinderkrankenpfleger(in), Gesundheits- und Kinderkrankenpfleger(in), Gesundheits- und Kinderkrankenpflege, Kinderkrankenschwester, fr:puéricultrice, puériculture, infirmière puéricultrice, infirmier puériculteur
Pediatrics | paediatrics, pediatric care, pediatric patients, de:Pädiatrie, Kinderheilkunde, Kinder- und Jugendmedizin, fr:pédiatrie
Personal care | assistance with daily living, intimate care, de:Grundpflege, Körperpflege, grundpflegerische(n/r), Unterstützung bei der Körperpflege, Hilfe bei der Körperpflege, Körperhygiene, fr:aide à la toilette, soins d'hygiène, soins de nursing, ~toilette, soins d'hygiène et de confort, soins de confort, hygiène corporelle, toilettes au lit, aide aux toilettes, toilette au lit
Personal protective equipment | =PPE, de:persönliche Schutzausrüstung, fr:équipements de protection individuelle, =EPI
Pflegedienstleitung | PDL-Weiterbildung, de:verantwortliche Pflegefachkraft, de:Pflegedienstleiter
Pharmaceutical commercial assistant | de:pharmazeutisch-kaufmännische(r) Angestellte(r), =PKA
Pharmaceutical compounding | sterile compounding, drug compounding, IV compounding, de:Rezeptur, Herstellung von Rezepturen, Rezepturherstellung, Rezepturen, Defektur, fr:préparations magistrales
Pharmacist licence | licensed pharmacist, pharmacist license, =RPh, =GPhC, de:Approbation als Apotheker, Approbation als Apothekerin
Pharmacology | drug interactions, pharmacotherapy, de:Pharmakologie, Arzneimittelkunde, fr:pharmacologie
Pharmacovigilance | drug safety, adverse event reporting, de:Arzneimittelsicherheit
Pharmacy | pharmacist, retail pharmacy, de:Pharmazie, Apotheker(in), ~Apotheke, fr:pharmacien, ~officine, pharmacie hospitalière, pharmacie d'officine, pharmacienne
Pharmacy software | de:Apothekensoftware
Pharmacy technician | =CPhT, pharmacy technicians, =PTCB, dispensing assistant, de:pharmazeutisch-technische(r) Assistent(in), =PTA, fr:préparateur en pharmacie, préparatrice en pharmacie, préparateurs en pharmacie
Phlebotomy | phlebotomist, blood draws, blood drawing, venipuncture, venepuncture, blood collection, de:Blutentnahme(n), Blutabnahme(n), Blut abnehmen, Blutabnehmen, nimmst Blut ab, nehmen Blut ab, fr:prise(s) de sang, prélèvement(s) sanguin(s), prélèvement(s) veineux, bilan(s) sanguin(s), prélèvements biologiques, certificat de prélèvement, préleveur, préleveuse
Physical therapy | physiotherapy, physical therapist, physiotherapist, PT license, =DPT, de:Physiotherapie, Physiotherapeut(en/in), Krankengymnastik, Krankengymnast(in), physiotherapeutische(n/r) Behandlung, physiotherapeutische(n/r) Behandlungen, Bewegungstherapie, fr:kinésithérapie, kinésithérapeute, masso-kinésithérapie, kiné, masseur-kinésithérapeute
Physician assistant | =PA-C, physician assistants, NCCPA, physician associate(s)
PioneerRx
PMVA
PointClickCare
Postoperative care | post-operative care, post-operative patients, preoperative care, post-surgical care, de:postoperative Betreuung, postoperative(n/r) Pflege, prä- und postoperative(n/r) Pflege, prä- und postoperative(n/r) Betreuung, postoperative(n/r) Versorgung, Aufwachraum, fr:soins postopératoires
Practice Fusion
Praxisanleitung | Praxisanleiter, de:Praxisanleiterin
Praxissoftware | practice software, de:Praxisverwaltungssoftware, Praxisverwaltungssystem, Praxis-EDV, Arztinformationssystem(e), Praxisprogramm(e)
Preceptorship | ~preceptor, ~precepting, nurse preceptor, precept new nurses, precepting new nurses, precept new graduates
~Prescribing | prescriptive authority, independent prescriber, prescribing authority, prescribing medications, non-medical prescribing, de:Verordnung von Medikamenten, fr:~prescription médicale
Pressure ulcer prevention | pressure sore prevention, pressure ulcers, pressure injuries, de:Dekubitusprophylaxe, Dekubitus
Psychiatric nursing | mental health nursing, psychiatric care, de:psychiatrische Pflege, fr:soins psychiatriques
Psychiatry | de:Psychiatrie, Kinder- und Jugendpsychiatrie
Psychology | psychologist, psychological assessment(s), psychological testing, de:Psychologie, psychologische Diagnostik, Psychologe, Psychologin, Psychologiestudium, fr:psychologue
Psychotherapy | psychotherapist, individual therapy, de:Psychotherapie, Psychotherapeut(en/in), fr:psychothérapie
Public health | population health, community health, de:öffentliche Gesundheit, ~Gesundheitsförderung, fr:~santé publique
Pyxis
QS/1
Quality improvement in healthcare | ~quality improvement
Radiography | radiologic technologist(s), X-ray, x-rays, radiographer(s), de:=MTRA, Röntgen, Röntgenassistent(in), medizinisch-technische(r) Radiologieassistent(in), Röntgenaufnahmen, Röntgenuntersuchungen, Röntgendiagnostik, fr:manipulateur en radiologie, =MERM
Radiology | medical imaging, de:Radiologie, bildgebende Verfahren, radiologische(n/r), fr:imagerie médicale
Registered Behavior Technician | =RBT
Registered nurse | =RN, registered nurses, registered nursing license, staff nurse(s), RN license, RN licensure, nursing license, nursing licence, RN licence, registered general nurse, qualified nurse, licensed registered nurse, =RGN, registered adult nurse, licensed RN, de:Gesundheits- und Krankenpfleger(in), examinierte Pflegefachkraft, examinierte Pflegekraft, Pflegefachmann, Pflegefachfrau, Krankenschwester, Gesundheits- und Krankenpflege, Gesundheits- und Krankenpfleger/in, Krankenpfleger(in), Pflegefachfrauen, examinierte(r) Krankenpfleger(in), examinierte(r/n) Pfleger, examinierte Pflegefachkräfte, examinierte Pflegekräfte, Krankenschwestern, Pflegeexamen, fr:infirmier, infirmière
Regulatory affairs | regulatory submissions, FDA regulations, FDA compliance, de:Zulassung von Arzneimitteln, fr:affaires réglementaires
~Rehabilitation | rehab nursing, rehabilitation therapy, de:~Reha, Neurorehabilitation, Rehabilitationsmaßnahmen, fr:réadaptation, rééducation fonctionnelle, ~rééducation, rééducation post-opératoire, rééducation neurologique, bilans kinésithérapiques
Respiratory therapy | respiratory therapist, respiratory care, =RRT, ~respiratory, respiratory physiotherapy, de:Atemtherapie
Revenue cycle management
=RHIA
=RHIT
=RMA certification
Röntgenschein | X-ray certificate
=RVN | registered veterinary nurse, RVS registration, RCVS registration
=SBAR
Sonography | ultrasound, diagnostic medical sonographer, de:Sonographie, Ultraschalldiagnostik, Ultraschall, Sonografie, Ultraschalluntersuchungen, fr:échographie(s)
Speech therapy | speech-language pathology, speech language pathologist, speech therapist, =SLP, de:Logopädie, Logopäde, Logopädin, Sprachtherapie, Sprachtherapeut(in), fr:orthophonie, orthophoniste
Spirometry | pulmonary function tests, pulmonary function testing, de:Lungenfunktion, Lungenfunktionsprüfung(en), Lungenfunktionstest(s), Spirometrie, fr:spirométrie
Sterilization of instruments | sterile processing, instrument sterilization, autoclave(s), sterilisation of instruments, de:Sterilisation, Sterilgutaufbereitung, Instrumentenaufbereitung, Aufbereitung von Instrumenten, Aufbereitung von Medizinprodukten, Aufbereitung der Instrumente, fr:stérilisation, stérilisation du matériel, traitement des dispositifs médicaux
Stoma care | ostomy care, colostomy care, de:Stomaversorgung, Stomapflege, Stomatherapie, fr:soins de stomie
Stroke care | acute stroke, stroke patients, stroke rehabilitation, NIH Stroke Scale, =NIHSS, stroke unit, ~stroke
Substance abuse counseling | addiction counseling, addiction treatment, substance abuse treatment, substance use disorders, drug and alcohol counselling, de:Suchtberatung, Suchthilfe, Suchttherapie, Suchtkrankenhilfe, suchtkranke(n/r), Suchterkrankung(en), Suchtberatungsstelle, fr:addictologie, prise en charge des addictions
Suicide prevention
~Surgery | surgical procedures, surgical assisting, first assist, surgical care, ~chirurgie, de:OP-Assistenz, Operationsassistenz, Assistenz bei Operationen, Assistenz bei kleinen Eingriffen, Assistenz bei operativen Eingriffen, Unfallchirurgie, chirurgische(n/r) Eingriffe(n), fr:chirurgical
Surgical technology | surgical technologist, surgical technician, de:operationstechnische(r) Assistent(in), ~=OTA, operationstechnische(n) Assistenz
Suturing | fr:suture(s)
SystmOne
Telehealth | telemedicine, telenursing, de:Telemedizin, Videosprechstunde(n), fr:télémédecine, téléconsultation
Therapeutic exercise | exercise prescription, exercise programmes, therapeutic exercises, rehabilitation exercises, exercise programs
=TNCC | Trauma Nursing Core Course
Tracheostomy care | trach care, tracheostomy management, de:Tracheostoma, Tracheostomapflege, Tracheostomaversorgung, Trachealkanüle(n), Trachealkanülenmanagement
Trauma care | trauma patients, trauma nursing, major trauma
Treatment planning | treatment plans
TurboMed
Urgent care
USP 797
Utilization review | utilization management
Ventilator care | ventilator management, mechanical ventilation, ventilated patients, ~ventilators, ~ventilator, mechanical ventilators, vent management, ventilatory support, intubated patients, manage ventilators, de:Beatmung, Beatmungspflege, außerklinische Intensivpflege, beatmete(n/r) Patienten, Beatmungspatienten, Heimbeatmung, Beatmungstherapie, beatmungspflichtige(n/r), fr:ventilation mécanique
Veterinary care | veterinary nursing, veterinary assistant, veterinary technician, veterinarian, veterinary nurse(s), animal nursing, de:Tiermedizin, tiermedizinische Fachangestellte, Tierarzthelferin, tiermedizinischer Fachangestellter, Tierarzt, Tierärztin, Tierarztpraxis, Tierklinik, fr:soins vétérinaires, auxiliaire spécialisé vétérinaire
Vital signs | vital sign monitoring, vitals monitoring, monitoring vital signs, de:Vitalzeichen, Vitalzeichenkontrolle, Vitalwerte, Blutdruckmessung(en), Blutdruckkontrolle(n), Vitalparameter, Vitalfunktionen, Langzeit-Blutdruckmessung(en), Messen der Vitalzeichen, Blutdruck messen, fr:signes vitaux, paramètres vitaux, constantes vitales, prise de(s) constantes, ~constantes, surveillance des constantes, prise de tension, prise de la tension, surveillance des paramètres vitaux, mesure des constantes, mesure de la tension
Vivendi care software | ~=Vivendi, Vivendi PD
Winpharma
Wohnbereichsleitung
Workplace health management | de:~betriebliches Gesundheitsmanagement
Wound care | wound management, wound dressing, dressing changes, wound dressings, de:Wundversorgung, Wundmanagement, Wundpflege, Verbandswechsel, Verbandwechsel, Verbände anlegen, Wundexperte(n), Wundexpertin, Wundmanager(in), Wundtherapeut(in), Wundbehandlung, Wundverbände(n), Wunddokumentation, Wundheilung, wechsel(st/n) Verbände, versorg(st/en) Wunden, leg(st/en) Verbände an, fr:soin(s) de plaies, ~pansement(s), pansements et plaies, plaies et pansements, réfection des pansements, plaies et cicatrisation, pansements complexes, prévention des escarres, escarres, soin des plaies, réfection de pansements
`;
