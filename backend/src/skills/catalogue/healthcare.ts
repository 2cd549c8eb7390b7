/** Nursing, care, medicine, pharmacy and therapy, with their licences and certificates. The format is that of `lines.ts`. */
export const healthcare = `
=ACLS | Advanced Cardiac Life Support, Advanced Cardiovascular Life Support
Activities of daily living | =ADLs, =ADL, assistance with ADLs, assisting with ADLs, de:Aktivitäten des täglichen Lebens, fr:actes de la vie quotidienne, gestes de la vie quotidienne
Acute care | acute hospital care
AFGSU
Allscripts | Veradigm
Anesthesia | nurse anesthetist, =CRNA, anaesthesia, anaesthetics, anesthesiology, de:Anästhesie, Anästhesiepflege, Narkose, fr:anesthésie, =IADE, anesthésiste
Applied behavior analysis | =ABA, =BCBA, Registered Behavior Technician, =RBT
athenahealth | athenahealth | athenaOne, athenaNet
Autism support | autism, =ASD, fr:troubles du spectre autistique, autisme, de:Autismus
Behandlungspflege | treatment care at home
Blood transfusion | blood transfusions, de:Transfusionsmedizin, fr:transfusion(s) sanguine(s)
Bloodborne pathogens | OSHA bloodborne pathogens
=BLS | Basic Life Support, BLS/CPR
Board certification | board certified, board eligible
=BSN | Bachelor of Science in Nursing, Master of Science in Nursing, =MSN
Cardiology | cardiac care, cardiovascular care, de:Kardiologie, fr:cardiologie
=Care Certificate
Care documentation | nursing documentation, patient charting, ~charting, clinical documentation, medical documentation, patient documentation, electronic charting, de:Pflegedokumentation, medizinische Dokumentation, fr:dossier de soins, transmissions ciblées, traçabilité des soins
Care planning | care plans, care plan, nursing care plans, plan of care, de:Pflegeplanung, Pflegeplan, fr:plans de soins, plan de soins, projet de soins
Caregiving | ~caregiver, care assistant, care worker, healthcare assistant, support worker, ~carer, personal caregiver, de:Betreuungskraft, Betreuungsassistent(in), Alltagsbegleiter(in), Betreuungskräfte, fr:~aidant, accompagnant éducatif et social, =DEAES, auxiliaire(s) de vie sociale, =DEAVS, =AVS, accompagnement des résidents, accompagnement de résidents
Case management in healthcare | nurse case management, care coordination, care management, utilization review, utilization management, discharge planning, care coordinator, case manager RN, de:Entlassmanagement, Überleitungspflege, fr:coordination des soins, coordination de soins, planification de sortie
Catheterization | catheter care, Foley catheters, catheter insertion, urinary catheters, de:Katheterpflege, Blasenkatheter, fr:sondage urinaire, sonde urinaire
=CCRN | =CEN certification, =CNOR, =OCN certification
Certified nursing assistant | =CNA, nursing assistant, nurse aide, =STNA, =GNA, de:Pflegehelfer(in), Pflegeassistent(in), Pflegehilfskraft, fr:aide(s) soignant(e)(s), =DEAS
Clinical handover | =SBAR, shift handover, nursing handover, patient handover, de:Dienstübergabe, Übergabe am Patienten, fr:transmissions orales et écrites
Clinical research | clinical trials, clinical trial, clinical studies, de:klinische Studien, klinische Forschung, fr:recherche clinique, essais cliniques, essai clinique
Clinical supervision
Controlled substances | controlled drugs, de:Betäubungsmittel, BtM, fr:stupéfiants
=CPI certification | Nonviolent Crisis Intervention, MAPA training, PMVA
=CPR | cardiopulmonary resuscitation, CPR & First Aid, de:Herz-Lungen-Wiederbelebung, fr:réanimation cardio-pulmonaire
=CQC | CQC compliance, Care Quality Commission
Crisis intervention | crisis management in mental health, de-escalation, suicide prevention, de:Krisenintervention, Deeskalation, Deeskalationstechniken, fr:intervention de crise, ~gestion de crise
CT and MRI | CT scans, magnetic resonance imaging, computed tomography, =MRI, de:Computertomographie, Magnetresonanztomographie, =MRT, fr:=IRM
DEA license | DEA registration, DEA number, DEA licence
Dementia care | Alzheimer's care, dementia, Alzheimer's disease, de:Demenzbetreuung, Demenz, Demenzkranke, fr:maladie d'Alzheimer, ~démence
Dental assisting | dental assistant, dental hygienist, dental hygiene, chairside assisting, dental nurse, chairside assistance, de:zahnmedizinische(r) Fachangestellte(r), Zahnarzthelferin, Prophylaxe, Stuhlassistenz, Zahnarzthelfer, fr:assistant dentaire, assistante dentaire
Dentistry | dental care, dentist, dental procedures, de:Zahnmedizin, Zahnarzt, Zahnärztin, fr:dentisterie, chirurgien-dentiste
Dentrix | Eaglesoft, Open Dental
Dermatology | de:Dermatologie
Diagnosis and treatment | diagnosing and treating patients, clinical diagnosis, differential diagnosis, diagnostic testing, treatment plans, treatment planning, de:Diagnostik und Therapie, fr:diagnostic et traitement
ECG | =EKG, electrocardiogram(s), EKGs, de:Elektrokardiogramm, fr:électrocardiogramme(s)
Emergency medical services | =EMT, paramedic(s), emergency medical technician, NREMT, emergency medical technicians, de:~Rettungsdienst, Notfallsanitäter(in), Rettungssanitäter(in), fr:ambulancier
Emergency medicine | emergency department, emergency room, emergency nursing, emergency care, de:Notfallmedizin, Notaufnahme, Notfallversorgung, fr:service des urgences, médecine d'urgence
EMIS Web | SystmOne, EMIS
Endodontics | de:Endodontie, Implantologie
Feeding tubes | tube feeding, G-tube, PEG feeding, enteral feeding, enteral nutrition, de:Sondenernährung, fr:nutrition entérale, alimentation entérale
First aid | de:Erste Hilfe, Ersthelfer(in), fr:premiers secours, =PSC1, =SST, sauveteur secouriste du travail
=GDC registration | =GDC, General Dental Council
General medicine | family medicine, primary care, internal medicine, general practice, general practitioner, hospitalist, family physician, de:Allgemeinmedizin, Innere Medizin, Hausarztpraxis, fr:médecine générale, médecine interne, médecin généraliste
Geriatric care | geriatrics, gerontology, elderly care, elder care, senior care, aged care, care of the elderly, older people's care, de:~Altenpflege, Seniorenbetreuung, Altenpfleger(in), Seniorenpflege, Geriatrie, fr:gériatrie, soins gériatriques, ~personnes âgées, gérontologie, accompagnement des personnes âgées, aide aux personnes âgées
Glucose monitoring | blood glucose testing, diabetes management, diabetes care, diabetes education, de:Blutzuckermessung, Diabetesberatung, fr:glycémie capillaire, glycémies, suivi du diabète
Good Clinical Practice | ICH-GCP
=HCPC
Health informatics | clinical informatics, nursing informatics, medical informatics, de:Medizininformatik, fr:informatique médicale, informatique de santé
Health promotion | preventive health, fr:promotion de la santé, éducation à la santé
HEDIS | quality improvement in healthcare
Heilerziehungspflege | Heilerziehungspfleger, de:Heilerziehungspflegerin
Home health care | home care, home health, domiciliary care, =HHA certification, home healthcare, de:ambulante(n) Pflege, häusliche Pflege, ambulanter Pflegedienst, Hauskrankenpflege, fr:soins à domicile, aide à domicile, maintien à domicile, =SSIAD, hospitalisation à domicile, auxiliaire(s) de vie
Hospital administration | healthcare administration, healthcare management, health services management, practice management, medical office management, de:Krankenhausverwaltung, Praxismanagement, fr:gestion hospitalière, gestion de cabinet médical
~Immunizations | ~vaccinations, vaccine administration, immunization administration, administering vaccines, de:~Impfungen, fr:vaccination
Infection control | infection prevention, sterile technique, aseptic technique, universal precautions, de:Infektionsprävention, Krankenhaushygiene, Hygienemanagement, fr:hygiène hospitalière, prévention des infections, asepsie
~Injections | intramuscular injections, subcutaneous injections, administering injections, de:Injektionen, fr:injections sous-cutanées
Insurance verification | insurance eligibility, eligibility verification, insurance pre-authorization, verifying insurance
Intensive care | critical care, =ICU, =CCU, critical care nursing, ICU nursing, de:Intensivpflege, Intensivstation, Intensivmedizin, fr:soins intensifs, ~réanimation
IV therapy | intravenous therapy, IV insertion, IV infusion, IV certification, IV certified, infusion therapy, ~=IV, peripheral IV, cannulation, de:Infusionstherapie, Infusionen, fr:perfusion(s), pose de voies veineuses
Joint Commission standards | Joint Commission, JCAHO, CMS regulations
Kareo
Learning disabilities support | learning disabilities, developmental disabilities, intellectual disabilities, learning difficulties, de:~Menschen mit Behinderung(en), Behindertenhilfe, geistige Behinderung, fr:~personnes handicapées, ~situation de handicap, handicap mental, accompagnement du handicap
Licensed practical nurse | =LPN, =LVN, licensed vocational nurse, licensed practical nurses
Long-term care | skilled nursing facility, nursing home, residential care, assisted living, de:stationäre Pflege, Langzeitpflege, Pflegeheim, fr:=EHPAD
Manual therapy | manuelle Therapie, manual lymphatic drainage, de:Lymphdrainage, fr:thérapie manuelle
Massage therapy | massage therapist, deep tissue massage, de:Massagetherapie, fr:masso-kinésithérapie
=Medicaid waiver | HCBS waiver
Medical assisting | medical assistant, =RMA certification, de:medizinische(r/n) Fachangestellte(r/n), =MFA Ausbildung, Arzthelferin, Arzthelfer, fr:assistant médical, assistante médicale, secrétaire médicale
Medical billing | medical claims, insurance billing, revenue cycle management, patient billing, de:Abrechnung nach EBM, GOÄ-Abrechnung, EBM und GOÄ, Privatabrechnung, fr:facturation médicale, tiers payant, télétransmission
Medical coding | ICD-10, CPT coding, HCPCS, medical coder(s), Certified Professional Coder, clinical coding, ICD coding, medical billing and coding, de:medizinische Kodierfachkraft, DRG-Kodierung, fr:codage médical, =PMSI
Medical devices | medical device, ISO 13485, IEC 62304, =MDR compliance, medical equipment, 21 CFR Part 820, de:Medizinprodukte, ~Medizintechnik, Medizinprodukterecht, fr:dispositifs médicaux, dispositif médical, matériel médical
Medical licence | medical license, =GMC registration, GMC registered, licence to practise, de:Approbation, approbierte Ärztin, approbierter Arzt, fr:doctorat en médecine, inscription à l'Ordre, inscrit à l'Ordre
Medical records management | medical records, health information management, patient records, =RHIA, =RHIT, health records, de:Patientenakte(n), fr:dossier médical, dossiers médicaux, dossier patient informatisé
Medical-surgical nursing | med-surg, med/surg, medical surgical, medical/surgical nursing
Medical terminology | medical terms, de:medizinische Fachbegriffe, medizinische Terminologie, fr:terminologie médicale
Medical transcription | medical scribe, medical scribing, medical dictation
Medicare and Medicaid | Medicare, Medicaid
Medication administration | administering medication(s), administration of medication(s), medication management, medication pass, med pass, administer medications, dispensing medication, de:Medikamentengabe, Medikamentenverabreichung, Medikamentenmanagement, Medikamente verabreichen, fr:administration des médicaments, administration de médicaments, distribution des médicaments, préparation des médicaments
Medication aide | =QMAP, medication technician, med tech certification
Medication dispensing | dispensing medications, dispensing prescriptions, prescription filling, filling prescriptions, prescription processing, dispensing of medicines, dispensing of prescriptions, de:Abgabe von Arzneimitteln, Arzneimittelabgabe, Arzneimittelausgabe, fr:délivrance des médicaments, délivrance d'ordonnances, dispensation des médicaments
Medication therapy management | =MTM services, medication reconciliation, medication review(s), drug utilization review, de:Medikationsmanagement, fr:conciliation médicamenteuse, bilan partagé de médication
Medistar | =TURBOMED, Medatixx, Doctolib
Mental health care | behavioral health, mental health support, mental health services, behavioural health, de:~psychische Gesundheit, fr:santé mentale
Midwifery | midwife, midwives, antenatal care, prenatal care, de:Hebamme, Hebammen, Entbindungspfleger, Wochenbettbetreuung, Schwangerenvorsorge, fr:sage-femme, sages-femmes, maïeutique, suivi de grossesse
=NCLEX | NCLEX-RN
Neonatal care | neonatal intensive care, =NICU, neonatal nursing, neonatology, fr:néonatologie, de:Neonatologie
Nephrology | dialysis, hemodialysis, haemodialysis, de:Dialyse, Nephrologie, fr:hémodialyse, néphrologie
Neurology | de:Neurologie
NextGen Healthcare | NextGen EHR
=NMC
~=NRP | Neonatal Resuscitation Program
Nurse licensure compact | compact license, compact nursing license, multistate license
Nurse practitioner | =FNP, nurse practitioners, =APRN, =CRNP, advanced practice registered nurse, =ARNP
Nursing | de:~Pflege, Krankenpflege, pflegerische Versorgung, Pflegekraft, Pflegefachkraft, Pflegefachkräfte, fr:soin(s) infirmier(s), soins aux patients
Nursing management | charge nurse, nurse manager, ward management, nursing leadership, ward manager, de:Stationsleitung, Pflegemanagement, fr:cadre de santé, encadrement d'équipe soignante
~Nutrition | dietetics, dietitian, medical nutrition therapy, nutrition counseling, de:Ernährungsberatung, Diätassistent(in), fr:diététique, diététicien, nutrition clinique
NVQ health and social care | Level 2 Diploma in Care, NVQ in Care, health and social care
Obstetrics | labor and delivery, obstetric care, maternity care, OB/GYN, gynecology, gynaecology, postpartum care, de:Geburtshilfe, Gynäkologie, fr:obstétrique, gynécologie
Occupational health | de:Arbeitsmedizin, ~betriebliches Gesundheitsmanagement, fr:santé au travail, médecine du travail
Occupational therapy | occupational therapist, =OTR/L, =COTA, de:Ergotherapie, Ergotherapeut(en/in), fr:ergothérapie, ergothérapeute
Oncology | oncology nursing, chemotherapy, chemo certified, de:Onkologie, Chemotherapie, fr:oncologie, cancérologie, chimiothérapie
Operating room | perioperative nursing, perioperative care, operating theatre, scrub nurse, circulating nurse, surgical technologist, surgical technician, operating room nursing, de:OP-Pflege, Operationssaal, operationstechnische(r) Assistent(in), ~=OTA, fr:bloc opératoire, =IBODE
Optometry | optician, optometrist, de:Augenoptik, Augenoptiker(in), fr:opticien, optique-lunetterie
Orthopedics | orthopaedics, orthopedic surgery, de:~Orthopädie, fr:orthopédie
Palliative care | hospice, end-of-life care, de:Palliativpflege, Palliativversorgung, Hospizarbeit, Sterbebegleitung, fr:soins palliatifs, ~fin de vie, accompagnement de fin de vie
=PALS | Pediatric Advanced Life Support
Patient assessment | patient assessments, nursing assessment(s), physical assessment(s), health assessment(s), head-to-toe assessment(s), physical examination(s), fr:évaluation clinique, examen clinique
Patient care | bedside care, patient-centered care, patient centred care, care of patients, caring for patients, de:Patientenversorgung, Patientenbetreuung, Patientenpflege, fr:prise en charge des patients, prise en charge du patient, soins au patient
Patient education | patient teaching, patient and family education, health education, patient counseling, de:Patientenaufklärung, Patientenschulung, fr:éducation thérapeutique, éducation des patients
Patient monitoring | monitoring patients, telemetry monitoring, cardiac monitoring, de:Patientenüberwachung, fr:surveillance des patients, surveillance clinique
Patient registration | patient intake, patient check-in, patient scheduling, patient access, de:Patientenaufnahme, Patientenanmeldung, fr:accueil des patients, admission des patients
Patient safety | fall prevention, de:Patientensicherheit, fr:sécurité des patients
Patient transport | patient transfers, transferring patients, patient handling, Hoyer lift, moving and handling, manual handling of people, de:Patiententransport, Krankentransport, fr:transfert des patients, brancardage
Patient triage | ~triage, telephone triage, nurse triage, fr:triage des patients
Pediatrics | paediatrics, pediatric nursing, pediatric care, pediatric patients, de:Pädiatrie, Kinderkrankenpflege, Kinderkrankenpfleger(in), fr:pédiatrie, puéricultrice, puériculture
Personal care | assistance with daily living, intimate care, de:Grundpflege, Körperpflege, fr:aide à la toilette, soins d'hygiène, soins de nursing, ~toilette
Personal protective equipment | =PPE, de:persönliche Schutzausrüstung, fr:équipements de protection individuelle, =EPI
Pflegedienstleitung | PDL-Weiterbildung, de:verantwortliche Pflegefachkraft, Wohnbereichsleitung
Pharmaceutical compounding | sterile compounding, drug compounding, USP 797, IV compounding, de:Rezeptur, Herstellung von Rezepturen, fr:préparations magistrales
Pharmacist licence | licensed pharmacist, pharmacist license, =PharmD, Pharm.D., Doctor of Pharmacy, =RPh, =GPhC, NAPLEX, de:Approbation als Apotheker, Approbation als Apothekerin, fr:doctorat en pharmacie, docteur en pharmacie
Pharmacology | drug interactions, pharmacotherapy, de:Pharmakologie, Arzneimittelkunde, fr:pharmacologie
Pharmacovigilance | drug safety, adverse event reporting, de:Arzneimittelsicherheit
Pharmacy | pharmacist, retail pharmacy, de:Pharmazie, Apotheker(in), ~Apotheke, fr:pharmacien, ~officine, pharmacie hospitalière, pharmacie d'officine
Pharmacy software | QS/1, PioneerRx, =LGPI, Winpharma, de:Apothekensoftware
Pharmacy technician | =CPhT, pharmacy technicians, =PTCB, dispensing assistant, de:pharmazeutisch-technische(r) Assistent(in), =PTA, pharmazeutisch-kaufmännische(r) Angestellte(r), =PKA, fr:préparateur en pharmacie, préparatrice en pharmacie, préparateurs en pharmacie
Phlebotomy | phlebotomist, blood draws, blood drawing, venipuncture, venepuncture, blood collection, de:Blutentnahme(n), Blutabnahme(n), fr:prise(s) de sang, prélèvement(s) sanguin(s)
Physical therapy | physiotherapy, physical therapist, physiotherapist, PT license, =DPT, de:Physiotherapie, Physiotherapeut(en/in), Krankengymnastik, fr:kinésithérapie, kinésithérapeute
Physician assistant | =PA-C, physician assistants, NCCPA, physician associate(s)
PointClickCare
Postoperative care | post-operative care, post-operative patients, preoperative care, post-surgical care, de:postoperative Betreuung, fr:soins postopératoires
Practice Fusion
Praxisanleitung | Praxisanleiter, de:Praxisanleiterin
Praxissoftware | practice software, de:Praxisverwaltungssoftware, Praxisverwaltungssystem
~Prescribing | prescriptive authority, independent prescriber, prescribing authority, prescribing medications, non-medical prescribing, de:Verordnung von Medikamenten, fr:prescription médicale
Psychiatry | psychiatric nursing, psychiatric care, mental health nursing, de:Psychiatrie, psychiatrische Pflege, fr:soins psychiatriques
Psychology | psychologist, psychological assessment(s), psychological testing, de:Psychologie, psychologische Diagnostik, fr:psychologue
Psychotherapy | cognitive behavioral therapy, =CBT, cognitive behavioural therapy, dialectical behavior therapy, =DBT therapy, psychotherapist, individual therapy, group therapy, family therapy, de:Psychotherapie, Verhaltenstherapie, Psychotherapeut(en/in), fr:psychothérapie, thérapie cognitivo-comportementale, =TCC
Public health | population health, community health, epidemiology, de:öffentliche Gesundheit, ~Gesundheitsförderung, Epidemiologie, fr:~santé publique, épidémiologie
Pyxis | Omnicell
Radiology | radiography, radiologic technologist(s), =ARRT, X-ray, x-rays, radiographer(s), medical imaging, de:Radiologie, =MTRA, Röntgen, bildgebende Verfahren, Röntgenschein, fr:imagerie médicale, manipulateur en radiologie, =MERM
Registered nurse | =RN, registered nurses, registered nursing license, staff nurse(s), de:Gesundheits- und Krankenpfleger(in), examinierte Pflegefachkraft, examinierte Pflegekraft, Pflegefachmann, Pflegefachfrau, Krankenschwester, fr:infirmier, infirmière
Regulatory affairs | regulatory submissions, FDA regulations, FDA compliance, de:Zulassung von Arzneimitteln, fr:affaires réglementaires
~Rehabilitation | rehab nursing, rehabilitation therapy, fr:réadaptation, rééducation fonctionnelle, ~rééducation
Respiratory therapy | respiratory therapist, oxygen therapy, respiratory care, =RRT, de:Atemtherapie, fr:oxygénothérapie
=RVN | registered veterinary nurse, RVS registration, RCVS registration
Sonography | ultrasound, diagnostic medical sonographer, echocardiography, de:Sonographie, Ultraschalldiagnostik, fr:échographie(s)
Speech therapy | speech-language pathology, speech language pathologist, speech therapist, =SLP, de:Logopädie, Logopäde, Logopädin, fr:orthophonie, orthophoniste
Sterilization of instruments | sterile processing, instrument sterilization, autoclave(s), =CRCST, sterilisation of instruments, de:Sterilisation, Sterilgutaufbereitung, fr:stérilisation
Substance abuse counseling | addiction counseling, addiction treatment, substance abuse treatment, substance use disorders, drug and alcohol counselling, de:Suchtberatung, Suchthilfe, Suchttherapie, fr:addictologie, prise en charge des addictions
~Surgery | surgical procedures, surgical assisting, first assist, suturing, surgical care, de:Chirurgie
Telehealth | telemedicine, telenursing, de:Telemedizin, fr:télémédecine, téléconsultation
=TNCC | Trauma Nursing Core Course
Tracheostomy care | trach care, tracheostomy management
Urgent care
Ventilator care | ventilator management, mechanical ventilation, ventilated patients, de:Beatmung, Beatmungspflege, außerklinische Intensivpflege, fr:ventilation mécanique
Veterinary care | veterinary nursing, veterinary assistant, veterinary technician, veterinarian, animal care, veterinary nurse(s), animal nursing, de:Tiermedizin, tiermedizinische Fachangestellte, Tierpflege, fr:soins vétérinaires, auxiliaire spécialisé vétérinaire, soins animaliers
Vital signs | vital sign monitoring, vitals monitoring, monitoring vital signs, de:Vitalzeichen, Vitalzeichenkontrolle, Vitalwerte, fr:signes vitaux, paramètres vitaux, constantes vitales, prise de(s) constantes
Wound care | wound management, wound dressing, dressing changes, wound dressings, de:Wundversorgung, Wundmanagement, Wundpflege, Verbandswechsel, fr:soin(s) de plaies, ~pansement(s), pansements et plaies, plaies et pansements, réfection des pansements
`;
