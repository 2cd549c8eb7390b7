/** Nursing, care, medicine, pharmacy and therapy, with their licences and certificates. The format is that of `lines.ts`. */
export const healthcare = `
21 CFR Part 820
=ACLS | Advanced Cardiac Life Support, Advanced Cardiovascular Life Support
Activities of daily living | =ADLs, =ADL, assistance with ADLs, assisting with ADLs, de:Aktivitäten des täglichen Lebens, fr:actes de la vie quotidienne, gestes de la vie quotidienne
Acute care | acute hospital care
AFGSU
Allscripts | Veradigm
Anesthesia | anaesthesia, anaesthetics, anesthesiology, de:Anästhesie, Narkose, fr:anesthésie, anesthésiste
Animal care | de:Tierpflege, fr:soins animaliers
Antenatal care | prenatal care, de:Schwangerenvorsorge, fr:suivi de grossesse
Applied behavior analysis | =ABA
=ARRT
Aseptic technique | sterile technique, fr:asepsie
athenahealth | athenahealth | athenaOne, athenaNet
Autism support | autism, =ASD, de:Autismus, fr:troubles du spectre autistique, autisme
=BCBA | Board Certified Behavior Analyst
Behandlungspflege | treatment care at home
Blood transfusion | blood transfusions, de:Transfusionsmedizin, fr:transfusion(s) sanguine(s), ~transfusion(s)
Bloodborne pathogens | OSHA bloodborne pathogens
=BLS | Basic Life Support, BLS/CPR
Board certification | board certified, board eligible
=BSN | Bachelor of Science in Nursing
Cardiology | cardiac care, cardiovascular care, de:Kardiologie, fr:cardiologie
=Care Certificate
Care coordination | care coordinator, fr:coordination des soins, coordination de soins
Care documentation | nursing documentation, patient charting, ~charting, clinical documentation, medical documentation, patient documentation, electronic charting, de:Pflegedokumentation, medizinische Dokumentation, fr:dossier de soins, transmissions ciblées, traçabilité des soins
Care planning | care plans, care plan, nursing care plans, plan of care, de:Pflegeplanung, Pflegeplan, fr:plans de soins, plan de soins, projet de soins
Caregiving | ~caregiver, care assistant, care worker, healthcare assistant, support worker, ~carer, personal caregiver, de:Betreuungskraft, Betreuungsassistent(in), Alltagsbegleiter(in), Betreuungskräfte, fr:~aidant, accompagnant éducatif et social, auxiliaire(s) de vie sociale, =AVS, accompagnement des résidents, accompagnement de résidents
Case management in healthcare | nurse case management, care management, case manager RN, de:Überleitungspflege
Catheterization | catheter care, Foley catheters, catheter insertion, urinary catheters, de:Katheterpflege, Blasenkatheter, fr:sondage urinaire, sonde urinaire, sondage vésical, sonde vésicale, sondages urinaires, pose de cathéters
=CCRN
=CEN certification
Certified nursing assistant | =CNA, nursing assistant, nurse aide, =STNA, =GNA, de:Pflegehelfer(in), Pflegeassistent(in), Pflegehilfskraft, fr:aide(s) soignant(e)(s), =DEAS
Certified Professional Coder
Chemotherapy | chemo certified, de:Chemotherapie, fr:chimiothérapie
Clinical handover | shift handover, nursing handover, patient handover, de:Dienstübergabe, Übergabe am Patienten, fr:transmissions orales et écrites
Clinical research | clinical trials, clinical trial, clinical studies, de:klinische Studien, klinische Forschung, fr:recherche clinique, essais cliniques, essai clinique
Clinical supervision
CMS regulations
=CNOR
Cognitive behavioral therapy | =CBT, cognitive behavioural therapy, de:Verhaltenstherapie, fr:thérapie cognitivo-comportementale, =TCC
ct-and-mri | Computed tomography | CT scans, de:Computertomographie
Controlled substances | controlled drugs, de:Betäubungsmittel, BtM, fr:stupéfiants
=CPI certification | Nonviolent Crisis Intervention
=CPR | cardiopulmonary resuscitation, de:Herz-Lungen-Wiederbelebung, Reanimation, Reanimationstraining, fr:réanimation cardio-pulmonaire
CPT coding
=CQC | CQC compliance, Care Quality Commission
=CRCST
Crisis intervention | crisis management in mental health, de:Krisenintervention, fr:intervention de crise
De-escalation | de:Deeskalation, Deeskalationstechniken
DEA license | DEA registration, DEA number, DEA licence
=DEAES
=DEAVS
Dementia care | Alzheimer's care, dementia, Alzheimer's disease, de:Demenzbetreuung, Demenz, Demenzkranke, fr:maladie d'Alzheimer, ~démence
Dental assisting | dental assistant, chairside assisting, dental nurse, chairside assistance, de:zahnmedizinische(r) Fachangestellte(r), Zahnarzthelferin, Stuhlassistenz, Zahnarzthelfer, fr:assistant dentaire, assistante dentaire
Dental hygiene | dental hygienist, de:~Prophylaxe
Dental implantology | de:Implantologie
Dentistry | dental care, dentist, dental procedures, de:Zahnmedizin, Zahnarzt, Zahnärztin, fr:dentisterie, chirurgien-dentiste
Dentrix
Dermatology | de:Dermatologie
Diabetes care | diabetes management, diabetes education, de:Diabetesberatung, fr:suivi du diabète
Diagnosis and treatment | diagnosing and treating patients, clinical diagnosis, differential diagnosis, diagnostic testing, de:Diagnostik und Therapie, fr:diagnostic et traitement
Dialectical behavior therapy | =DBT therapy
Dialysis | hemodialysis, haemodialysis, de:Dialyse, fr:hémodialyse
Dietetics | dietitian, de:Diätassistent(in), fr:diététique, diététicien
Disability support | de:~Menschen mit Behinderung(en), Behindertenhilfe, fr:~personnes handicapées, ~situation de handicap, accompagnement du handicap
Discharge planning | de:Entlassmanagement, fr:planification de sortie
Doctolib
Doctor of Medicine | fr:doctorat en médecine
Doctor of Pharmacy | =PharmD, Pharm.D., fr:doctorat en pharmacie, docteur en pharmacie
Drug utilization review
Eaglesoft
ECG | =EKG, electrocardiogram(s), EKGs, de:Elektrokardiogramm, fr:électrocardiogramme(s)
Echocardiography
Emergency medical services | de:~Rettungsdienst, Rettungssanitäter(in), fr:ambulancier
Emergency medical technician | =EMT, NREMT, emergency medical technicians
Emergency medicine | emergency department, emergency room, emergency nursing, emergency care, de:Notfallmedizin, Notaufnahme, Notfallversorgung, fr:service des urgences, médecine d'urgence
EMIS Web | EMIS
Endodontics | de:Endodontie
Epidemiology | de:Epidemiologie, fr:épidémiologie
Fall prevention
Family therapy
Feeding tubes | tube feeding, G-tube, PEG feeding, enteral feeding, enteral nutrition, de:Sondenernährung, fr:nutrition entérale, alimentation entérale
First aid | de:Erste Hilfe, Ersthelfer(in), fr:premiers secours, =PSC1, =SST, sauveteur secouriste du travail
=GDC registration | =GDC, General Dental Council
General medicine | family medicine, primary care, general practice, general practitioner, family physician, de:Allgemeinmedizin, Hausarztpraxis, fr:médecine générale, médecin généraliste
Geriatric care | geriatrics, gerontology, elderly care, elder care, senior care, aged care, care of the elderly, older people's care, de:~Altenpflege, Seniorenbetreuung, Altenpfleger(in), Seniorenpflege, Geriatrie, fr:gériatrie, soins gériatriques, ~personnes âgées, gérontologie, accompagnement des personnes âgées, aide aux personnes âgées
Glucose monitoring | blood glucose testing, de:Blutzuckermessung, fr:glycémie capillaire, glycémies
Good Clinical Practice | ICH-GCP
Group therapy
Gynecology | gynaecology, de:Gynäkologie, fr:gynécologie
=HCPC
HCPCS
Health informatics | clinical informatics, nursing informatics, medical informatics, de:Medizininformatik, fr:informatique médicale, informatique de santé
Health promotion | preventive health, health education, fr:promotion de la santé, éducation à la santé
HEDIS
Heilerziehungspflege | Heilerziehungspfleger, de:Heilerziehungspflegerin
=HHA certification
Home health care | home care, home health, domiciliary care, home healthcare, de:ambulante(n) Pflege, häusliche Pflege, ambulanter Pflegedienst, Hauskrankenpflege, fr:soins à domicile, aide à domicile, maintien à domicile, =SSIAD, hospitalisation à domicile, auxiliaire(s) de vie
Hospital administration | healthcare administration, healthcare management, health services management, de:Krankenhausverwaltung, fr:gestion hospitalière
ICD-10 | ICD coding
IEC 62304
~Immunizations | ~vaccinations, vaccine administration, immunization administration, administering vaccines, de:~Impfungen, fr:vaccination
Infection control | infection prevention, universal precautions, de:Infektionsprävention, Krankenhaushygiene, Hygienemanagement, fr:hygiène hospitalière, prévention des infections, règles d'hygiène hospitalière
~Injections | intramuscular injections, subcutaneous injections, administering injections, de:Injektionen, fr:injections sous-cutanées
Insurance verification | insurance eligibility, eligibility verification, insurance pre-authorization, verifying insurance
Intensive care | critical care, =ICU, =CCU, critical care nursing, ICU nursing, de:Intensivpflege, Intensivstation, Intensivmedizin, fr:soins intensifs, ~réanimation
Internal medicine | hospitalist, de:Innere Medizin, fr:médecine interne
ISO 13485
IV therapy | intravenous therapy, IV insertion, IV infusion, IV certification, IV certified, infusion therapy, ~=IV, peripheral IV, cannulation, de:Infusionstherapie, Infusionen, fr:perfusion(s), pose de voies veineuses
Joint Commission standards | Joint Commission, JCAHO
Kareo
Learning disabilities support | learning disabilities, developmental disabilities, intellectual disabilities, learning difficulties, de:geistige Behinderung, fr:handicap mental
=LGPI
Licensed practical nurse | =LPN, =LVN, licensed vocational nurse, licensed practical nurses
Long-term care | skilled nursing facility, nursing home, residential care, assisted living, de:stationäre Pflege, Langzeitpflege, Pflegeheim, fr:=EHPAD
Lymphatic drainage | manual lymphatic drainage, de:Lymphdrainage
Magnetic resonance imaging | =MRI, de:Magnetresonanztomographie, =MRT, fr:=IRM
Manual therapy | manuelle Therapie, fr:thérapie manuelle
MAPA training
Massage therapy | massage therapist, deep tissue massage, de:Massagetherapie
Master of Science in Nursing | =MSN
Medatixx
=Medicaid waiver | HCBS waiver
Medical assisting | medical assistant, de:medizinische(r/n) Fachangestellte(r/n), =MFA Ausbildung, Arzthelferin, Arzthelfer, fr:assistant médical, assistante médicale
Medical billing | medical claims, insurance billing, patient billing, de:Abrechnung nach EBM, GOÄ-Abrechnung, EBM und GOÄ, Privatabrechnung, fr:facturation médicale, tiers payant, télétransmission
Medical coding | medical coder(s), clinical coding, medical billing and coding, de:medizinische Kodierfachkraft, DRG-Kodierung, fr:codage médical, =PMSI
Medical device regulation | =MDR compliance
Medical devices | medical device, medical equipment, de:Medizinprodukte, ~Medizintechnik, Medizinprodukterecht, fr:dispositifs médicaux, dispositif médical, matériel médical
Medical licence | medical license, =GMC registration, GMC registered, licence to practise, de:Approbation, approbierte Ärztin, approbierter Arzt, fr:inscription à l'Ordre, inscrit à l'Ordre
Medical practice management | practice management, medical office management, de:Praxismanagement, fr:gestion de cabinet médical
Medical records management | medical records, health information management, patient records, health records, de:Patientenakte(n), fr:dossier médical, dossiers médicaux, dossier patient informatisé
Medical scribing | medical scribe
Medical secretary | fr:secrétaire médicale
Medical terminology | medical terms, de:medizinische Fachbegriffe, medizinische Terminologie, fr:terminologie médicale
Medical transcription | medical dictation
Medical-surgical nursing | med-surg, med/surg, medical surgical, medical/surgical nursing
Medicare and Medicaid | Medicare, Medicaid
Medication administration | administering medication(s), administration of medication(s), medication management, medication pass, med pass, administer medications, dispensing medication, de:Medikamentengabe, Medikamentenverabreichung, Medikamentenmanagement, Medikamente verabreichen, Gabe von Medikamenten, Verabreichung von Medikamenten, Verabreichen von Medikamenten, Stellen von Medikamenten, fr:administration des médicaments, administration de médicaments, distribution des médicaments, préparation des médicaments
Medication aide | =QMAP, medication technician, med tech certification
Medication dispensing | dispensing medications, dispensing prescriptions, prescription filling, filling prescriptions, prescription processing, dispensing of medicines, dispensing of prescriptions, de:Abgabe von Arzneimitteln, Arzneimittelabgabe, Arzneimittelausgabe, fr:délivrance des médicaments, délivrance d'ordonnances, dispensation des médicaments
Medication reconciliation | fr:conciliation médicamenteuse
Medication therapy management | =MTM services, medication review(s), de:Medikationsmanagement, fr:bilan partagé de médication
Medistar
Mental health care | behavioral health, mental health support, mental health services, behavioural health, de:~psychische Gesundheit, fr:santé mentale
Midwifery | midwife, midwives, de:Hebamme, Hebammen, Entbindungspfleger, Wochenbettbetreuung, fr:sage-femme, sages-femmes, maïeutique
Moving and handling | patient handling, manual handling of people, patient transfers, transferring patients, Hoyer lift, fr:transfert des patients
NAPLEX
=NCLEX | NCLEX-RN
Neonatal care | neonatal intensive care, =NICU, neonatal nursing, neonatology, de:Neonatologie, fr:néonatologie
Nephrology | de:Nephrologie, fr:néphrologie
Neurology | de:Neurologie
NextGen Healthcare | NextGen EHR
=NMC
~=NRP | Neonatal Resuscitation Program
Nurse anesthetist | =CRNA, de:Anästhesiepflege, fr:=IADE
Nurse licensure compact | compact license, compact nursing license, multistate license
Nurse practitioner | =FNP, nurse practitioners, =APRN, =CRNP, advanced practice registered nurse, =ARNP
Nursing | de:~Pflege, Krankenpflege, pflegerische Versorgung, Pflegekraft, Pflegefachkraft, Pflegefachkräfte, fr:soin(s) infirmier(s)
Nursing management | charge nurse, nurse manager, ward management, nursing leadership, ward manager, de:Stationsleitung, Pflegemanagement, fr:cadre de santé, encadrement d'équipe soignante
~Nutrition | medical nutrition therapy, nutrition counseling, de:Ernährungsberatung, fr:nutrition clinique
NVQ health and social care | Level 2 Diploma in Care, NVQ in Care, health and social care
Obstetrics | labor and delivery, obstetric care, maternity care, OB/GYN, postpartum care, de:Geburtshilfe, fr:obstétrique
Occupational health | de:Arbeitsmedizin, fr:santé au travail, médecine du travail
Occupational therapy | occupational therapist, =OTR/L, =COTA, de:Ergotherapie, Ergotherapeut(en/in), fr:ergothérapie, ergothérapeute
=OCN certification
Omnicell
Oncology | oncology nursing, de:Onkologie, fr:oncologie, cancérologie
Open Dental
Operating room | perioperative nursing, perioperative care, operating theatre, scrub nurse, circulating nurse, operating room nursing, de:OP-Pflege, Operationssaal, fr:bloc opératoire, =IBODE
Opticianry | optician, de:Augenoptik, Augenoptiker(in), fr:opticien, optique-lunetterie
Optometry | optometrist
Orthopedics | orthopaedics, orthopedic surgery, de:~Orthopädie, fr:orthopédie
Oxygen therapy | fr:oxygénothérapie
Palliative care | hospice, end-of-life care, de:Palliativpflege, Palliativversorgung, Hospizarbeit, Sterbebegleitung, fr:soins palliatifs, ~fin de vie, accompagnement de fin de vie
=PALS | Pediatric Advanced Life Support
Paramedic | paramedics, de:Notfallsanitäter(in)
Patient assessment | patient assessments, nursing assessment(s), physical assessment(s), health assessment(s), head-to-toe assessment(s), physical examination(s), fr:évaluation clinique, examen clinique
Patient care | bedside care, patient-centered care, patient centred care, care of patients, caring for patients, de:Patientenversorgung, Patientenbetreuung, Patientenpflege, fr:prise en charge des patients, prise en charge du patient, soins au patient, soins aux patients
Patient education | patient teaching, patient and family education, patient counseling, ~educating patients, educate(s) patients, de:Patientenaufklärung, Patientenschulung, fr:éducation thérapeutique, éducation des patients
Patient monitoring | monitoring patients, telemetry monitoring, cardiac monitoring, ~telemetry, de:Patientenüberwachung, fr:surveillance des patients, surveillance clinique
Patient registration | patient intake, patient check-in, patient scheduling, patient access, de:Patientenaufnahme, Patientenanmeldung, fr:accueil des patients, admission des patients
Patient safety | de:Patientensicherheit, fr:sécurité des patients
Patient transport | de:Patiententransport, Krankentransport, fr:brancardage
Patient triage | ~triage, telephone triage, nurse triage, fr:triage des patients, tri des patients
Pediatric nursing | de:Kinderkrankenpflege, Kinderkrankenpfleger(in), fr:puéricultrice, puériculture
Pediatrics | paediatrics, pediatric care, pediatric patients, de:Pädiatrie, fr:pédiatrie
Personal care | assistance with daily living, intimate care, de:Grundpflege, Körperpflege, fr:aide à la toilette, soins d'hygiène, soins de nursing, ~toilette
Personal protective equipment | =PPE, de:persönliche Schutzausrüstung, fr:équipements de protection individuelle, =EPI
Pflegedienstleitung | PDL-Weiterbildung, de:verantwortliche Pflegefachkraft
Pharmaceutical commercial assistant | de:pharmazeutisch-kaufmännische(r) Angestellte(r), =PKA
Pharmaceutical compounding | sterile compounding, drug compounding, IV compounding, de:Rezeptur, Herstellung von Rezepturen, fr:préparations magistrales
Pharmacist licence | licensed pharmacist, pharmacist license, =RPh, =GPhC, de:Approbation als Apotheker, Approbation als Apothekerin
Pharmacology | drug interactions, pharmacotherapy, de:Pharmakologie, Arzneimittelkunde, fr:pharmacologie
Pharmacovigilance | drug safety, adverse event reporting, de:Arzneimittelsicherheit
Pharmacy | pharmacist, retail pharmacy, de:Pharmazie, Apotheker(in), ~Apotheke, fr:pharmacien, ~officine, pharmacie hospitalière, pharmacie d'officine
Pharmacy software | de:Apothekensoftware
Pharmacy technician | =CPhT, pharmacy technicians, =PTCB, dispensing assistant, de:pharmazeutisch-technische(r) Assistent(in), =PTA, fr:préparateur en pharmacie, préparatrice en pharmacie, préparateurs en pharmacie
Phlebotomy | phlebotomist, blood draws, blood drawing, venipuncture, venepuncture, blood collection, de:Blutentnahme(n), Blutabnahme(n), fr:prise(s) de sang, prélèvement(s) sanguin(s), prélèvement(s) veineux
Physical therapy | physiotherapy, physical therapist, physiotherapist, PT license, =DPT, de:Physiotherapie, Physiotherapeut(en/in), Krankengymnastik, fr:kinésithérapie, kinésithérapeute, masso-kinésithérapie
Physician assistant | =PA-C, physician assistants, NCCPA, physician associate(s)
PioneerRx
PMVA
PointClickCare
Postoperative care | post-operative care, post-operative patients, preoperative care, post-surgical care, de:postoperative Betreuung, fr:soins postopératoires
Practice Fusion
Praxisanleitung | Praxisanleiter, de:Praxisanleiterin
Praxissoftware | practice software, de:Praxisverwaltungssoftware, Praxisverwaltungssystem
~Prescribing | prescriptive authority, independent prescriber, prescribing authority, prescribing medications, non-medical prescribing, de:Verordnung von Medikamenten, fr:~prescription médicale
Psychiatric nursing | mental health nursing, psychiatric care, de:psychiatrische Pflege, fr:soins psychiatriques
Psychiatry | de:Psychiatrie
Psychology | psychologist, psychological assessment(s), psychological testing, de:Psychologie, psychologische Diagnostik, fr:psychologue
Psychotherapy | psychotherapist, individual therapy, de:Psychotherapie, Psychotherapeut(en/in), fr:psychothérapie
Public health | population health, community health, de:öffentliche Gesundheit, ~Gesundheitsförderung, fr:~santé publique
Pyxis
QS/1
Quality improvement in healthcare | ~quality improvement
Radiography | radiologic technologist(s), X-ray, x-rays, radiographer(s), de:=MTRA, Röntgen, fr:manipulateur en radiologie, =MERM
Radiology | medical imaging, de:Radiologie, bildgebende Verfahren, fr:imagerie médicale
Registered Behavior Technician | =RBT
Registered nurse | =RN, registered nurses, registered nursing license, staff nurse(s), de:Gesundheits- und Krankenpfleger(in), examinierte Pflegefachkraft, examinierte Pflegekraft, Pflegefachmann, Pflegefachfrau, Krankenschwester, fr:infirmier, infirmière
Regulatory affairs | regulatory submissions, FDA regulations, FDA compliance, de:Zulassung von Arzneimitteln, fr:affaires réglementaires
~Rehabilitation | rehab nursing, rehabilitation therapy, fr:réadaptation, rééducation fonctionnelle, ~rééducation
Respiratory therapy | respiratory therapist, respiratory care, =RRT, de:Atemtherapie
Revenue cycle management
=RHIA
=RHIT
=RMA certification
Röntgenschein | X-ray certificate
=RVN | registered veterinary nurse, RVS registration, RCVS registration
=SBAR
Sonography | ultrasound, diagnostic medical sonographer, de:Sonographie, Ultraschalldiagnostik, fr:échographie(s)
Speech therapy | speech-language pathology, speech language pathologist, speech therapist, =SLP, de:Logopädie, Logopäde, Logopädin, fr:orthophonie, orthophoniste
Sterilization of instruments | sterile processing, instrument sterilization, autoclave(s), sterilisation of instruments, de:Sterilisation, Sterilgutaufbereitung, fr:stérilisation
Substance abuse counseling | addiction counseling, addiction treatment, substance abuse treatment, substance use disorders, drug and alcohol counselling, de:Suchtberatung, Suchthilfe, Suchttherapie, fr:addictologie, prise en charge des addictions
Suicide prevention
~Surgery | surgical procedures, surgical assisting, first assist, surgical care, de:Chirurgie
Surgical technology | surgical technologist, surgical technician, de:operationstechnische(r) Assistent(in), ~=OTA
Suturing
SystmOne
Telehealth | telemedicine, telenursing, de:Telemedizin, fr:télémédecine, téléconsultation
=TNCC | Trauma Nursing Core Course
Tracheostomy care | trach care, tracheostomy management
Treatment planning | treatment plans
=TURBOMED
Urgent care
USP 797
Utilization review | utilization management
Ventilator care | ventilator management, mechanical ventilation, ventilated patients, de:Beatmung, Beatmungspflege, außerklinische Intensivpflege, fr:ventilation mécanique
Veterinary care | veterinary nursing, veterinary assistant, veterinary technician, veterinarian, veterinary nurse(s), animal nursing, de:Tiermedizin, tiermedizinische Fachangestellte, fr:soins vétérinaires, auxiliaire spécialisé vétérinaire
Vital signs | vital sign monitoring, vitals monitoring, monitoring vital signs, de:Vitalzeichen, Vitalzeichenkontrolle, Vitalwerte, fr:signes vitaux, paramètres vitaux, constantes vitales, prise de(s) constantes
Winpharma
Wohnbereichsleitung
Workplace health management | de:~betriebliches Gesundheitsmanagement
Wound care | wound management, wound dressing, dressing changes, wound dressings, de:Wundversorgung, Wundmanagement, Wundpflege, Verbandswechsel, fr:soin(s) de plaies, ~pansement(s), pansements et plaies, plaies et pansements, réfection des pansements, plaies et cicatrisation, pansements complexes
`;
