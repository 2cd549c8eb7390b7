/** Nursing, care, medicine, pharmacy and therapy, with their licences and certificates. The format is that of `lines.ts`. */
export const healthcare = `
=ACLS | Advanced Cardiac Life Support, Advanced Cardiovascular Life Support, ACLS certification, ACLS certified
=BLS | BLS certification, BLS certified, Basic Life Support, BLS/CPR, BLS provider, American Heart Association BLS
=PALS | Pediatric Advanced Life Support
=NRP | Neonatal Resuscitation Program
=TNCC | Trauma Nursing Core Course
=CPR | CPR certification, CPR certified, cardiopulmonary resuscitation, CPR/AED, CPR & First Aid, de:Herz-Lungen-Wiederbelebung, fr:réanimation cardio-pulmonaire
First aid | first aid certification, First Aid Certificate, emergency first aid, de:Erste Hilfe, Ersthelfer(in), Erste-Hilfe-Kurs, fr:premiers secours, =PSC1, =SST, sauveteur secouriste du travail, gestes de premiers secours
Registered nurse | =RN, RN license, RN licensure, registered nurses, RN licence, registered nursing license, state registered nurse, de:Gesundheits- und Krankenpfleger(in), examinierte Pflegefachkraft, examinierte Pflegekraft, Pflegefachmann, Pflegefachfrau, Krankenschwester, fr:infirmier(s), infirmière(s), diplôme d'État d'infirmier, infirmier diplômé d'État, infirmière diplômée d'État
Licensed practical nurse | =LPN, =LVN, LPN license, licensed vocational nurse, licensed practical nurses, LPN/LVN
Certified nursing assistant | =CNA, CNA certification, nursing assistant(s), nurse aide(s), certified nurse aide, State Tested Nursing Assistant, =STNA, =GNA, de:Pflegehelfer(in), Pflegeassistent(in), Pflegehilfskraft, fr:aide(s) soignant(e)(s), diplôme d'État d'aide-soignant, =DEAS
Nurse practitioner | =FNP, family nurse practitioner, nurse practitioners, =APRN, =CRNP, advanced practice registered nurse, =ARNP, advanced nurse practitioner
=NMC | NMC registered, NMC registration, NMC PIN, registered with the NMC
=HCPC | HCPC registered, HCPC registration
=BSN | Bachelor of Science in Nursing, BSN degree, =MSN degree
=CCRN | =CEN certification, =CNOR, =OCN certification
=NCLEX | NCLEX-RN, NCLEX-PN
Nurse licensure compact | compact license, compact nursing license, multistate license
Nursing | nursing care, nursing skills, nursing practice, clinical nursing, de:Pflege, Krankenpflege, pflegerische Versorgung, Pflegekraft, Pflegefachkraft, Pflegefachkräfte, fr:soin(s) infirmier(s), soins aux patients
Patient care | direct patient care, bedside care, patient-centered care, patient centred care, care of patients, caring for patients, de:Patientenversorgung, Patientenbetreuung, Patientenpflege, fr:prise en charge des patients, prise en charge du patient, soins au patient
Patient assessment | patient assessments, nursing assessment(s), physical assessment(s), health assessment(s), head-to-toe assessment(s), physical examination(s), fr:évaluation clinique, examen clinique
Patient education | patient teaching, patient and family education, health education, patient counseling, de:Patientenaufklärung, Patientenschulung, fr:éducation thérapeutique, éducation des patients
Patient safety | fall prevention, patient safety goals, de:Patientensicherheit, fr:sécurité des patients
Patient monitoring | monitoring patients, telemetry monitoring, cardiac monitoring, de:Patientenüberwachung, fr:surveillance des patients, surveillance clinique
Patient transport | patient transfers, transferring patients, patient handling, Hoyer lift, moving and handling, manual handling of people, de:Patiententransport, Krankentransport, fr:transfert des patients, brancardage
Patient registration | patient intake, patient check-in, patient scheduling, patient access, de:Patientenaufnahme, Patientenanmeldung, fr:accueil des patients, admission des patients
Care planning | care plans, care plan, nursing care plans, plan of care, individualized care plans, care plan development, de:Pflegeplanung, Pflegeplan, fr:plans de soins, plan de soins, projet de soins
Care documentation | nursing documentation, patient charting, ~charting, clinical documentation, medical documentation, patient documentation, electronic charting, de:Pflegedokumentation, medizinische Dokumentation, fr:dossier de soins, transmissions ciblées, traçabilité des soins
Vital signs | vital sign monitoring, taking vital signs, vitals monitoring, monitoring vital signs, de:Vitalzeichen, Vitalzeichenkontrolle, Vitalwerte, fr:signes vitaux, paramètres vitaux, constantes vitales, prise de(s) constantes
Medication administration | administering medication(s), administration of medication(s), medication management, medication pass, med pass, administer medications, dispensing medication, de:Medikamentengabe, Medikamentenverabreichung, Medikamentenmanagement, Medikamente verabreichen, fr:administration des médicaments, administration de médicaments, distribution des médicaments, préparation des médicaments
Medication aide | =QMAP, certified medication aide, medication technician, med tech certification
IV therapy | intravenous therapy, IV insertion, IV infusion, IV certification, IV certified, infusion therapy, ~=IV, peripheral IV, cannulation, de:Infusionstherapie, Infusionen, fr:perfusion(s), pose de perfusions, pose de voies veineuses
Injections | intramuscular injections, subcutaneous injections, administering injections, de:Injektionen, fr:injections sous-cutanées
Immunizations | vaccinations, vaccine administration, immunization administration, administering vaccines, de:Impfungen, fr:vaccination
Phlebotomy | phlebotomist(s), blood draws, blood drawing, venipuncture, venepuncture, blood collection, Certified Phlebotomy Technician, de:Blutentnahme(n), Blutabnahme(n), fr:prise(s) de sang, prélèvement(s) sanguin(s)
Wound care | wound management, wound dressing, dressing changes, wound dressings, wound care certified, de:Wundversorgung, Wundmanagement, Wundpflege, Verbandswechsel, fr:soin(s) de plaies, pansement(s), réfection des pansements
Catheterization | catheter care, Foley catheters, catheter insertion, urinary catheters, de:Katheterpflege, Blasenkatheter, fr:sondage urinaire, sonde urinaire
Tracheostomy care | trach care, tracheostomy management
Ventilator care | ventilator management, mechanical ventilation, ventilated patients, de:Beatmung, Beatmungspflege, außerklinische Intensivpflege, fr:ventilation mécanique
Intensive care | critical care, intensive care unit, =ICU, =CCU, critical care nursing, ICU nursing, de:Intensivpflege, Intensivstation, Intensivmedizin, fr:soins intensifs, réanimation
Emergency medicine | emergency department, emergency room, emergency nursing, emergency care, de:Notfallmedizin, Notaufnahme, Notfallversorgung, fr:service des urgences, médecine d'urgence
Emergency medical services | =EMT, EMT-B, EMT certification, paramedic(s), emergency medical technician, NREMT, emergency medical technicians, de:Rettungsdienst, Notfallsanitäter(in), Rettungssanitäter(in), fr:ambulancier(s), diplôme d'État d'ambulancier, =DEA ambulancier
Patient triage | ~triage, telephone triage, nurse triage, fr:triage des patients
Medical-surgical nursing | med-surg, med/surg, medical surgical, medical/surgical nursing
Operating room | perioperative nursing, perioperative care, operating theatre, scrub nurse, circulating nurse, surgical technologist(s), surgical technician, operating room nursing, de:OP-Pflege, Operationssaal, operationstechnische(r) Assistent(in), ~=OTA, fr:bloc opératoire, =IBODE
Anesthesia | nurse anesthetist, =CRNA, anaesthesia, anaesthetics, anesthesiology, de:Anästhesie, Anästhesiepflege, Narkose, fr:anesthésie, =IADE, anesthésiste
Pediatrics | paediatrics, pediatric nursing, pediatric care, pediatric patients, de:Pädiatrie, Kinderkrankenpflege, Kinderkrankenpfleger(in), fr:pédiatrie, puéricultrice, puériculture
Obstetrics | labor and delivery, obstetric care, maternity care, OB/GYN, obstetrics and gynecology, gynecology, gynaecology, postpartum care, de:Geburtshilfe, Gynäkologie, fr:obstétrique, gynécologie
Midwifery | midwife, midwives, certified nurse midwife, de:Hebamme, Hebammen, Entbindungspfleger, fr:sage-femme, sages-femmes, maïeutique
Neonatal care | neonatal intensive care, =NICU, neonatal nursing, neonatology, fr:néonatologie, de:Neonatologie
Oncology | oncology nursing, chemotherapy, chemotherapy administration, chemo certified, de:Onkologie, Chemotherapie, fr:oncologie, cancérologie, chimiothérapie
Cardiology | cardiac care, cardiovascular care, de:Kardiologie, fr:cardiologie
Neurology | de:Neurologie
Orthopedics | orthopaedics, orthopedic surgery, de:Orthopädie, fr:orthopédie
Dermatology | de:Dermatologie
Nephrology | dialysis, hemodialysis, haemodialysis, dialysis technician, de:Dialyse, Nephrologie, fr:hémodialyse, néphrologie
Psychiatry | psychiatric nursing, psychiatric care, mental health nursing, inpatient psychiatry, de:Psychiatrie, psychiatrische Pflege, fr:soins psychiatriques
Mental health care | behavioral health, mental health support, mental health services, behavioural health, de:psychische Gesundheit, fr:santé mentale
Geriatric care | geriatrics, gerontology, elderly care, elder care, senior care, aged care, care of the elderly, older people's care, de:Altenpflege, Seniorenbetreuung, Altenpfleger(in), Seniorenpflege, Geriatrie, fr:gériatrie, soins gériatriques, personnes âgées, accompagnement des personnes âgées, aide aux personnes âgées, gérontologie
Dementia care | Alzheimer's care, dementia, Alzheimer's disease, de:Demenzbetreuung, Demenz, Demenzkranke, fr:maladie d'Alzheimer, démence
Palliative care | hospice care, hospice, end-of-life care, de:Palliativpflege, Palliativversorgung, Hospizarbeit, Sterbebegleitung, fr:soins palliatifs, accompagnement de fin de vie, fin de vie
Long-term care | skilled nursing facility, nursing home, residential care, assisted living, long term care facility, de:stationäre Pflege, Langzeitpflege, Pflegeheim, fr:=EHPAD
Home health care | home care, home health, home health aide(s), domiciliary care, in-home care, =HHA certification, home healthcare, de:ambulante(n) Pflege, häusliche Pflege, ambulanter Pflegedienst, Hauskrankenpflege, fr:soins à domicile, aide à domicile, maintien à domicile, =SSIAD, hospitalisation à domicile, auxiliaire(s) de vie
Personal care | personal care assistance, personal care assistant(s), personal care aide, assistance with daily living, intimate care, de:Grundpflege, Körperpflege, fr:aide à la toilette, soins d'hygiène, soins de nursing, ~toilette
Activities of daily living | =ADLs, =ADL, assistance with ADLs, assisting with ADLs, de:Aktivitäten des täglichen Lebens, fr:actes de la vie quotidienne, gestes de la vie quotidienne
Behandlungspflege | treatment care at home, de:medizinische Behandlungspflege
Caregiving | caregiver(s), care assistant(s), care worker(s), healthcare assistant(s), health care assistant(s), support worker(s), personal caregiver, carer(s), de:Betreuungskraft, Betreuungsassistent(in), Alltagsbegleiter(in), Betreuungskräfte, fr:aidant(s), accompagnant éducatif et social, =DEAES, auxiliaire(s) de vie sociale, =DEAVS, =AVS
=Care Certificate | the Care Certificate
NVQ health and social care | NVQ Level 2 in Health and Social Care, NVQ Level 3 in Health and Social Care, Diploma in Health and Social Care, Level 2 Diploma in Care, NVQ in Care, QCF health and social care, health and social care
=CQC | CQC regulations, CQC standards, CQC compliance, Care Quality Commission
Praxisanleitung | Praxisanleiter, de:Praxisanleiterin
Pflegedienstleitung | PDL-Weiterbildung, de:verantwortliche Pflegefachkraft, Wohnbereichsleitung
Infection control | infection prevention, infection prevention and control, sterile technique, aseptic technique, infection control practices, universal precautions, de:Infektionsprävention, Krankenhaushygiene, Hygienemanagement, fr:hygiène hospitalière, prévention des infections, règles d'asepsie, asepsie
Sterilization of instruments | sterile processing, instrument sterilization, autoclave(s), =CRCST, sterilisation of instruments, de:Sterilisation, Sterilgutaufbereitung, fr:stérilisation
Personal protective equipment | =PPE, de:persönliche Schutzausrüstung, fr:équipements de protection individuelle, =EPI
Physician assistant | =PA-C, physician assistants, NCCPA, NCCPA certification, physician associate(s), certified physician assistant
DEA license | DEA registration, DEA number, DEA licence
Board certification | board certified, board eligible, board-certified physician
Medical licence | medical license, state medical license, =GMC registration, GMC registered, licence to practise, de:Approbation, approbierte Ärztin, approbierter Arzt, fr:doctorat en médecine, inscription à l'Ordre des médecins
General medicine | family medicine, primary care, internal medicine, general practice, general practitioner, hospitalist, de:Allgemeinmedizin, Innere Medizin, Hausarztpraxis, fr:médecine générale, médecine interne
~Surgery | surgical procedures, surgical assisting, first assist, suturing, surgical care, de:Chirurgie
Urgent care
Diagnosis and treatment | diagnosing and treating patients, clinical diagnosis, differential diagnosis, diagnostic testing, treatment plans, treatment planning, de:Diagnostik und Therapie, fr:diagnostic et traitement
Prescribing | prescriptive authority, prescribing medications, independent prescriber, non-medical prescribing, de:Verordnung von Medikamenten, fr:prescription médicale
Clinical research | clinical trials, clinical trial, clinical studies, clinical research associate, clinical research coordinator, clinical trial management, de:klinische Studien, klinische Forschung, fr:recherche clinique, essais cliniques, essai clinique
Good Clinical Practice | ICH-GCP
Medical terminology | medical terms, de:medizinische Fachbegriffe, medizinische Terminologie, fr:terminologie médicale
Medical assisting | medical assistant(s), certified medical assistant, =RMA certification, de:medizinische(r/n) Fachangestellte(r/n), =MFA Ausbildung, Arzthelferin, fr:assistant médical, assistante médicale, secrétaire médicale
Medical coding | ICD-10, ICD-10-CM, CPT coding, HCPCS, medical coder(s), Certified Professional Coder, clinical coding, ICD coding, medical billing and coding, de:Kodierung nach ICD-10, medizinische Kodierfachkraft, DRG-Kodierung, fr:codage médical, =PMSI
Medical billing | medical claims, insurance billing, revenue cycle management, patient billing, medical claims processing, de:Abrechnung nach EBM, GOÄ-Abrechnung, EBM und GOÄ, Privatabrechnung, fr:facturation médicale, tiers payant, télétransmission
Insurance verification | insurance eligibility, eligibility verification, insurance pre-authorization, verifying insurance
Medical records management | medical records, health information management, patient records, =RHIA, =RHIT, health records, de:Patientenakte(n), elektronische Patientenakte, fr:dossier médical, dossiers médicaux, dossier patient informatisé
Medical transcription | medical scribe, medical scribing, medical dictation
Allscripts | Veradigm
athenahealth | athenahealth | athenaOne, athenaNet
NextGen Healthcare | NextGen EHR
PointClickCare | PointClickCare healthcare software
Kareo
Practice Fusion
Dentrix | Henry Schein Dentrix, Eaglesoft, Patterson EagleSoft, Open Dental
Medistar | =TURBOMED, Medatixx, CGM Medistar, Doctolib
EMIS Web | SystmOne, TPP SystmOne, EMIS
Pyxis | Pyxis MedStation, Omnicell
Case management in healthcare | nurse case management, care coordination, care management, utilization review, utilization management, discharge planning, care coordinator(s), case manager RN, de:Entlassmanagement, Überleitungspflege, fr:coordination des soins, coordination de soins, planification de sortie
HEDIS | =HEDIS measures, quality improvement in healthcare
Joint Commission standards | Joint Commission, JCAHO, CMS regulations
Medicare and Medicaid | Medicare, Medicaid, Medicare/Medicaid, Medicare Advantage
Telehealth | telemedicine, telenursing, de:Telemedizin, fr:télémédecine, téléconsultation
Public health | population health, community health, epidemiology, de:öffentliche Gesundheit, Gesundheitsförderung, Epidemiologie, fr:santé publique, épidémiologie
Health promotion | preventive health, prevention and health promotion, fr:promotion de la santé, éducation à la santé
~Nutrition | dietetics, registered dietitian, dietitian(s), medical nutrition therapy, nutrition counseling, de:Ernährungsberatung, Diätassistent(in), fr:diététique, diététicien(s), nutrition clinique
Physical therapy | physiotherapy, physical therapist(s), physiotherapist(s), PT license, =DPT, physical therapist assistant, de:Physiotherapie, Physiotherapeut(en/in), Krankengymnastik, fr:kinésithérapie, kinésithérapeute(s), masseur-kinésithérapeute
Manual therapy | manuelle Therapie, manual lymphatic drainage, de:manuelle Lymphdrainage, fr:thérapie manuelle
Occupational therapy | occupational therapist(s), =OTR/L, =COTA, de:Ergotherapie, Ergotherapeut(en/in), fr:ergothérapie, ergothérapeute(s)
Speech therapy | speech-language pathology, speech language pathologist, =CCC-SLP, speech therapist(s), =SLP, de:Logopädie, Logopäde, Logopädin, fr:orthophonie, orthophoniste(s)
~Rehabilitation | rehab nursing, rehabilitation therapy, fr:réadaptation, rééducation fonctionnelle
Respiratory therapy | respiratory therapist(s), oxygen therapy, respiratory care, =RRT, de:Atemtherapie, fr:oxygénothérapie
Massage therapy | massage therapist(s), licensed massage therapist, deep tissue massage, de:Massagetherapie, fr:masso-kinésithérapie
Radiology | radiography, radiologic technologist(s), =ARRT, X-ray, x-rays, radiographer(s), medical imaging, de:Radiologie, =MTRA, Röntgen, bildgebende Verfahren, Röntgenschein, fr:imagerie médicale, manipulateur en radiologie, =MERM
CT and MRI | CT scans, MRI scans, magnetic resonance imaging, computed tomography, =CT/MRI, =MRI, de:Computertomographie, Magnetresonanztomographie, =MRT, fr:=IRM, scanner IRM
Sonography | ultrasound, ultrasound imaging, diagnostic medical sonographer, echocardiography, de:Sonographie, Ultraschalldiagnostik, fr:échographie(s)
ECG | =EKG, electrocardiogram(s), EKG technician, 12-lead ECG, ECG interpretation, EKGs, de:EKG schreiben, Elektrokardiogramm, fr:électrocardiogramme(s)
Pharmacy | pharmacist(s), pharmacy practice, retail pharmacy, hospital pharmacy, community pharmacy, de:Pharmazie, Apotheker(in), Apotheke, fr:pharmacien(s), pharmacie d'officine, officine, pharmacie hospitalière
Pharmacist licence | licensed pharmacist, pharmacist license, =PharmD, Pharm.D., Doctor of Pharmacy, =RPh, =GPhC, GPhC registration, GPhC registered, NAPLEX, de:Approbation als Apotheker, Approbation als Apothekerin, fr:doctorat en pharmacie, docteur en pharmacie
Pharmacy technician | =CPhT, pharmacy technicians, =PTCB, pharmacy technician certification, dispensing assistant, de:pharmazeutisch-technische(r) Assistent(in), =PTA, pharmazeutisch-kaufmännische(r) Angestellte(r), =PKA, fr:préparateur en pharmacie, préparatrice en pharmacie, préparateurs en pharmacie
Pharmacology | drug interactions, pharmacotherapy, de:Pharmakologie, Arzneimittelkunde, fr:pharmacologie
Medication dispensing | dispensing medications, dispensing prescriptions, prescription filling, filling prescriptions, prescription processing, dispensing of medicines, de:Abgabe von Arzneimitteln, Arzneimittelabgabe, fr:délivrance des médicaments, délivrance d'ordonnances, dispensation des médicaments
Medication therapy management | =MTM services, medication reconciliation, medication review(s), drug utilization review, de:Medikationsmanagement, fr:conciliation médicamenteuse, bilan partagé de médication
Pharmaceutical compounding | sterile compounding, drug compounding, USP 797, IV compounding, de:Rezeptur, Herstellung von Rezepturen, fr:préparations magistrales
Pharmacovigilance | drug safety, adverse event reporting, fr:pharmacovigilance des essais, de:Arzneimittelsicherheit
Pharmacy software | QS/1, PioneerRx, =LGPI, Winpharma, de:Apothekensoftware
Controlled substances | controlled drugs, de:Betäubungsmittel, BtM, fr:stupéfiants
Dental assisting | dental assistant(s), dental hygienist(s), dental hygiene, chairside assisting, dental nurse, de:zahnmedizinische(r) Fachangestellte(r), Zahnarzthelferin, Prophylaxe, fr:assistant dentaire, assistante dentaire
Dentistry | dental care, dentist(s), dental procedures, de:Zahnmedizin, Zahnarzt, Zahnärztin, fr:dentisterie, chirurgien-dentiste
Optometry | optician(s), optometrist(s), dispensing optician, de:Augenoptik, Augenoptiker(in), fr:opticien(s), optique-lunetterie
Veterinary care | veterinary nursing, veterinary assistant(s), veterinary technician(s), veterinarian, animal care, de:Tiermedizin, tiermedizinische Fachangestellte, Tierpflege, fr:soins vétérinaires, auxiliaire spécialisé vétérinaire, soins animaliers
Psychotherapy | cognitive behavioral therapy, =CBT, cognitive behavioural therapy, dialectical behavior therapy, =DBT therapy, psychotherapist(s), individual therapy, group therapy, family therapy, de:Psychotherapie, Verhaltenstherapie, Psychotherapeut(en/in), fr:psychothérapie, thérapie cognitivo-comportementale, =TCC
Psychology | psychologist(s), clinical psychology, psychological assessment(s), psychological testing, de:Psychologie, psychologische Diagnostik, fr:psychologue(s)
Crisis intervention | crisis management in mental health, de-escalation, de-escalation techniques, suicide prevention, de:Krisenintervention, Deeskalation, Deeskalationstechniken, fr:intervention de crise, gestion de crise
Substance abuse counseling | addiction counseling, addiction treatment, substance abuse treatment, substance use disorders, drug and alcohol counselling, de:Suchtberatung, Suchthilfe, Suchttherapie, fr:addictologie, prise en charge des addictions
Applied behavior analysis | =ABA, ABA therapy, =BCBA, Registered Behavior Technician, =RBT
Autism support | autism, autism spectrum disorder, =ASD, fr:troubles du spectre autistique, autisme, de:Autismus, Autismus-Spektrum-Störung
Learning disabilities support | learning disabilities, developmental disabilities, intellectual disabilities, learning difficulties, de:Menschen mit Behinderung(en), Behindertenhilfe, geistige Behinderung, fr:personnes handicapées, situation de handicap, handicap mental, accompagnement du handicap
Heilerziehungspflege | Heilerziehungspfleger, de:Heilerziehungspflegerin
=CPI certification | Nonviolent Crisis Intervention, MAPA training, PMVA
Hospital administration | healthcare administration, healthcare management, health services management, practice management, medical office management, de:Krankenhausverwaltung, Praxismanagement, fr:gestion hospitalière, gestion de cabinet médical
Health informatics | clinical informatics, nursing informatics, medical informatics, de:Medizininformatik, fr:informatique médicale, informatique de santé
Medical devices | medical device, ISO 13485, IEC 62304, =MDR compliance, medical equipment, 21 CFR Part 820, medical device regulations, de:Medizinprodukte, Medizintechnik, Medizinprodukterecht, fr:dispositifs médicaux, dispositif médical, matériel médical
Regulatory affairs | regulatory submissions, FDA regulations, FDA compliance, de:Zulassung von Arzneimitteln, fr:affaires réglementaires
Bloodborne pathogens | OSHA bloodborne pathogens
Blood transfusion | blood transfusions, de:Transfusionsmedizin, fr:transfusion(s) sanguine(s)
Glucose monitoring | blood glucose monitoring, blood glucose testing, diabetes management, diabetes care, diabetes education, de:Blutzuckermessung, Diabetesberatung, fr:glycémie capillaire, glycémies, suivi du diabète
Feeding tubes | tube feeding, G-tube, PEG feeding, enteral feeding, enteral nutrition, de:Sondenernährung, fr:nutrition entérale, alimentation entérale
Nursing management | charge nurse, nurse manager, ward management, nursing leadership, ward manager, de:Stationsleitung, Pflegemanagement, fr:cadre de santé, encadrement d'équipe soignante
Clinical supervision
Occupational health | de:Arbeitsmedizin, betriebliches Gesundheitsmanagement, fr:santé au travail, médecine du travail
=Medicaid waiver | HCBS waiver
`;
