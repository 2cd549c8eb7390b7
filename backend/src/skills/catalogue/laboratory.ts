/** Laboratory work, chemistry and the life sciences. The format is that of `lines.ts`. */
export const laboratory = `
21 CFR Part 11
Abbott Architect
=ADME
Agronomy | fr:agronomie
=AMT certification
Analytical chemistry | chemical analysis, de:analytische Chemie, chemische Analytik, chemische Analysen, instrumentelle(n/r) Analytik, nasschemische(n/r), Nasschemie, analytische(n/r) Verfahren, chemisch-analytische(n), chemische(n/r) Untersuchungen, fr:chimie analytique, analyses chimiques, analyses physico-chimiques, analyse physico-chimique
Animal studies | animal handling, in vivo studies, in vivo experiments, mouse models, rodent handling, animal models, mouse colony management, de:Tierversuche, Tierexperimente, Versuchstierkunde, Versuchstiere(n), tierexperimentelle(n/r), Haltung von Mäusen, fr:expérimentation animale
Antimicrobial susceptibility testing | antibiotic susceptibility testing, susceptibility testing
ASCP certification | =ASCP
Assay development | bioassay development
Atomic absorption
Bacteriology | bacterial culture, de:Bakteriologie, Keimzahlbestimmung(en), fr:bactériologie
Batch records | batch record review, de:Chargendokumentation, Herstellungsdokumentation, fr:dossiers de lots
Beckman Coulter analyzers
Benchling
Biochemistry | protein chemistry, biochemical assays, bioassays, protein assays, de:Biochemie, fr:biochimie
Bioconductor
Bioinformatics | computational biology, de:Bioinformatik, fr:bio-informatique, bioinformatique
~Biology | life sciences research, biologist, de:Biologie
Bioprocessing | biomanufacturing, de:Bioprozesstechnik, fr:bioprocédés, bioproduction
Bioreactors | bioreactor, de:Bioreaktoren, fr:bioréacteurs
Biosafety | =BSL-2, =BSL-3, de:biologische Sicherheit, Sicherheitsstufe S2, S2-Labor, S2-Bedingungen, fr:biosécurité
Biotechnology | de:Biotechnologie, fr:biotechnologies
=BLAST sequence alignment | ~=BLAST
Blood banking | blood bank, immunohematology, transfusion science, de:Blutgruppenserologie, Blutbank
Botany | de:Botanik, fr:botanique
CAP accreditation | CAP accredited, CAP inspections, College of American Pathologists
Cell biology | de:Zellbiologie, fr:biologie cellulaire
Cell culture | tissue culture, cell lines, de:Zellkultur(en), Zellkulturtechniken, fr:culture(s) cellulaire(s), culture de cellules
Cell therapy manufacturing
Centrifuges | centrifuge, centrifugation, centrifuging, centrifuge samples, centrifuge specimens, de:Zentrifugen
Chemical synthesis | organic synthesis, de:organische Synthese, chemische Synthese, fr:synthèse organique, synthèse chimique
Chemistry | chemist, de:~Chemie, fr:~chimie, ~dosages
Chromatography | chromatographie, de:Chromatografie, chromatographische(n/r), chromatografische(n/r)
Cleaning validation | fr:validation de nettoyage
=CLIA | CLIA compliance
Clinical chemistry | de:klinische Chemie, fr:biochimie clinique
Coagulation testing | fr:hémostase
Crime scene investigation
CRISPR | gene editing, genome editing
Cytogenetics | karyotyping, fr:cytogénétique
Cytology | cytotechnology, de:Zytologie, fr:cytologie
Data integrity | =ALCOA, ALCOA+
Deviation management | ~deviations, deviation investigations, deviation reports
Dissolution testing
DNA sequencing | Illumina sequencing, de:DNA-Sequenzierung, fr:séquençage ADN, ~séquençage, séquençage d'ADN
Downstream processing
Drug development | de:Arzneimittelentwicklung
Drug discovery | drug design, de:Wirkstoffforschung, fr:découverte de médicaments
~Ecology | de:Ökologie, fr:~écologie
Electron microscopy | =SEM/TEM, ~=TEM, SEM imaging, de:Elektronenmikroskopie, Rasterelektronenmikroskopie, =REM, fr:microscopie électronique, =MEB
Electronic lab notebooks | =ELN, electronic laboratory notebook, fr:cahier(s) de laboratoire, cahier de laboratoire électronique
ELISA | enzyme-linked immunosorbent assay
Empower chromatography software | Waters Empower, ~=Empower, Empower 3
Environmental compliance | environmental regulations, EPA regulations
Environmental consulting
Environmental engineering | de:Umwelttechnik
Environmental impact assessments | environmental impact assessment, de:Umweltverträglichkeitsprüfung, fr:étude d'impact environnemental, études d'impact
Environmental monitoring | environmental sampling, de:Umweltanalytik, fr:analyses environnementales
~Environmental protection | de:~Umweltschutz, fr:~protection de l'environnement
Environmental science | fr:sciences de l'environnement
Enzyme assays
Epic Beaker
Equipment qualification | =IQ/OQ/PQ, de:Gerätequalifizierung(en), Qualifizierung von Geräten, Anlagenqualifizierung(en), Qualifizierung von Anlagen
Evidence handling
FELASA
Fermentation
Fingerprint analysis
Flow cytometry | =FACS, cell sorting, de:Durchflusszytometrie, fr:cytométrie en flux
Food science | food technology, de:Lebensmitteltechnologie, fr:science des aliments
Food testing | food analysis, food microbiology, de:Lebensmittelanalytik, fr:analyses alimentaires
Forensic science | forensics lab, de:Kriminaltechnik, ~Forensik, fr:police scientifique, criminalistique
Forensic toxicology
Formulation development | drug formulation, cosmetic formulation, formulation science, de:Formulierungsentwicklung, Galenik, fr:galénique, formulation cosmétique
=FTIR | fr:infrarouge IRTF
Gas chromatography | ~=GC, de:Gaschromatographie, Gaschromatografie, fr:chromatographie en phase gazeuse, =CPG
=GC-MS | GC/MS
Gel electrophoresis | agarose gel, de:Gelelektrophorese, fr:électrophorèse
Gene expression analysis
Genetics | de:Genetik, Humangenetik, fr:~génétique
~Genomics | genomic data analysis, fr:génomique
Genotyping
Good documentation practice | good documentation practices, =GDocP
Good laboratory practice | =GLP, good laboratory practices, de:Gute Laborpraxis, fr:bonnes pratiques de laboratoire, =BPL
Gram staining | Gram stain(s)
Hazardous substances handling | hazardous substances, de:Gefahrstoffe(n), Gefahrstoffverordnung, Gefahrstoffmanagement
Hematology | haematology, complete blood counts, de:Hämatologie, fr:hématologie
High-throughput screening
Histology | histopathology, tissue sectioning, microtomy, histotechnology, de:Histologie, histologische(n/r), Gewebeschnitte(n), Paraffinschnitte(n)
=HPLC | high-performance liquid chromatography, fr:=CLHP
ICH guidelines | ICH guidance
=ICP-MS
=ICP-OES
Immunoassays | immunoassay
Immunofluorescence | de:Immunfluoreszenz, Immunfluoreszenzfärbung(en)
Immunohistochemistry | =IHC, immunostaining, de:Immunhistochemie, fr:immunohistochimie
Immunology | de:Immunologie
ISO 15189
ISO 17025 | ISO/IEC 17025
Laboratory equipment | lab equipment, laboratory instruments, analytical balances, autoclaving, analytical instrumentation, instrument maintenance, de:Laborgeräte, Wartung der Laborgeräte, Bedienung von Laborgeräten, Analysegeräte(n), Wartung von Laborgeräten, fr:matériel de laboratoire, équipements de laboratoire
Laboratory information management systems | =LIMS, laboratory information system, =LIS, laboratory information systems, laboratory information management system, de:Laborinformationssystem
Laboratory safety | lab safety, chemical safety, hazardous chemicals handling, chemical hygiene, de:Laborsicherheit, fr:sécurité en laboratoire
Laboratory techniques | lab techniques, laboratory skills, laboratory experience, laboratory work, lab work, laboratory procedures, laboratory technician, lab technician, laboratory testing, bench work, lab skills, wet lab, laboratory assistant, de:Labortätigkeit, Laborarbeit(en), Laborerfahrung, Labortechnik(en), Laborant(in), Chemielaborant(in), Biologielaborant(in), labortechnische, Laborassistent(in), Laborhelfer(in), Laboruntersuchungen, Laboranalysen, Arbeiten im Labor, chemisch-technische(r) Assistent(in), =BTA, biologisch-technische(r) Assistent(in), Labormitarbeiter(in), Lacklaborant(in), Physiklaborant(in), Laboralltag, Laborpraxis, Chemielaboranten, fr:techniques de laboratoire, technicien(s) de laboratoire, technicienne de laboratoire, analyses de laboratoire, travail en laboratoire
LabVantage
LabWare
Laser technology | ~lasers, laser physics, de:Lasertechnik
=LC-MS | LC/MS
Liquid chromatography | de:Flüssigchromatographie, fr:chromatographie liquide
=MALDI | MALDI-TOF
Mass spectrometry | mass spectroscopy, de:Massenspektrometrie, Massenspektrometer, fr:spectrométrie de masse
Medical laboratory science | medical laboratory technician, medical laboratory scientist, =MLT, medical technologist, clinical laboratory, clinical lab, biomedical science, de:medizinische(r) Technologe für Laboratoriumsanalytik, =MTLA, =MTA Labor, medizinisch-technische Laboratoriumsassistentin, medizinisch-technische(r) Assistent(in), medizinische Technologin für Laboratoriumsanalytik, =MTA, fr:biologie médicale, DE technicien de laboratoire médical, laboratoire d'analyses médicales
Medicinal chemistry | fr:chimie médicinale
Method development | de:Methodenentwicklung, Entwicklung von Methoden, Entwicklung analytischer Methoden, Entwicklung von Analysemethoden, fr:développement de méthodes analytiques, mise au point de méthodes
Method validation | assay validation, validated analyzers, validate new methods, validating new methods, method validations, de:Methodenvalidierung, Methodenvalidierungen, Validierung von Methoden, Validierung analytischer Methoden, Validierung von Analysemethoden, Validierung der Methoden, fr:validation de méthodes, validation de méthode
Microbiology | microbiological testing, microbial identification, de:Mikrobiologie, mikrobiologische Untersuchungen, mikrobiologische(n/r) Analysen, mikrobiologische(n/r) Prüfungen, mikrobiologischer Untersuchungen, fr:microbiologie, analyses microbiologiques, contrôles microbiologiques, tests microbiologiques, analyse microbiologique, contrôle microbiologique, microbiologiques
Microscopy | microscopes, de:Mikroskopie, Fluoreszenzmikroskopie, mikroskopische(n/r), Konfokalmikroskopie, Lichtmikroskopie, fr:microscopie, microscope
Molecular biology | molecular techniques, de:Molekularbiologie, molekularbiologische(n) Methoden, molekularbiologische(n/r) Techniken, molekularbiologische(n/r) Arbeiten, molekularbiologischer Methoden, molekularbiologische Arbeitsmethoden, fr:biologie moléculaire
Molecular cloning | de:Klonierung, fr:clonage moléculaire, ~clonage
Molecular diagnostics | molecular testing, molecular diagnostic testing
Nanotechnology | nanomaterials, nanofabrication, de:Nanotechnologie, fr:nanotechnologies
Nature conservation | de:Naturschutz
Next-generation sequencing | =NGS, fr:séquençage haut débit
=NMR | nuclear magnetic resonance, fr:=RMN
Nucleic acid extraction | DNA extraction, RNA extraction, de:DNA-Extraktion, DNA-Isolierung, RNA-Isolierung, DNA-Isolation, RNA-Extraktion, DNA- und RNA-Isolierung, fr:extraction d'ADN
~Optics | de:~Optik, fr:optique
Organic chemistry | de:organische Chemie, fr:chimie organique
Out-of-specification investigations | OOS investigations, =OOS, out of specification, OOS results
Parasitology
Pathology | de:Pathologie, fr:anatomopathologie, anatomie pathologique
=PCR | polymerase chain reaction, ddPCR
Peptide synthesis | de:Peptidsynthese
Pharmaceutical manufacturing | pharmaceutical production, de:Pharmaproduktion, Pharmakant(in), pharmazeutische Herstellung, Arzneimittelherstellung, pharmazeutische(n/r) Produktion, Arzneimittelproduktion, fr:industrie pharmaceutique, production pharmaceutique
Pharmaceutical quality control | USP/EP monographs, validation protocols, compendial methods, compendial testing, USP methods, pharmacopoeia, pharmacopeia, USP/EP
Pharmacokinetics | fr:pharmacocinétique
Photonics | de:Photonik, fr:photonique
~Physics | experimental physics, applied physics, de:Physik, fr:physique appliquée
Pipetting | pipettes, de:Pipettieren, fr:pipetage
Plant science | plant biology, crop science, greenhouse work, de:Agrarwissenschaften, Pflanzenbau, fr:biologie végétale
Point-of-care testing
Preclinical research | fr:développement préclinique
Process validation | de:Prozessvalidierung, fr:validation des procédés
Protein expression
Protein purification | de:Proteinaufreinigung, Proteinreinigung, fr:purification de protéines
Proteomics | fr:protéomique
=qPCR | real-time PCR, quantitative PCR
Qualification and validation | de:Qualifizierung und Validierung, Qualifizierungen und Validierungen, fr:qualification et validation
Reagent preparation | buffer preparation, media preparation, preparing reagents, solution preparation, prepare reagents, prepare solutions, preparation of solutions, preparation of reagents, prepare media
RNA sequencing | RNA-seq
Roche Cobas
Sanger sequencing
SDS-PAGE
Sensory analysis | fr:analyse sensorielle
Serology | de:Serologie, fr:sérologie
Soil sampling
Soil science
Specimen processing | specimen handling, sample processing, specimen collection, sample handling, sample preparation, sample collection, accessioning, de:Probenaufbereitung, Probenvorbereitung, Probenahme, Probenentnahme, Probennahme(n), Probenahmen, Probenannahme, Probeneingang, Aufbereitung von Proben, Entnahme von Proben, Probenbearbeitung, Vorbereitung von Proben, Probenvorbereitungen, Probenziehung, fr:préparation d'échantillons, préparation des échantillons, prélèvement d'échantillons, échantillonnage, prélèvements d'échantillons, ~prélèvements, prélèvements d'environnement, prélèvements environnementaux
Spectrophotometry | de:Spektrophotometrie, Photometrie, Fotometrie, Photometer, photometrische(n/r), Spektralphotometrie, fr:spectrophotométrie
Spectroscopy | de:Spektroskopie, spektroskopische(n/r), Spektrometrie, fr:spectroscopie
Stability testing | stability samples, stability studies, stability program, de:Stabilitätsprüfungen
Sterility testing
Sunquest
Thin films | thin film deposition
Titration | de:Titrationen, fr:titrages
Toxicology | de:Toxikologie, fr:toxicologie
=UPLC | UHPLC
Upstream processing
Urinalysis | de:Urinanalyse, fr:analyses d'urine
UV-Vis
Virology | de:Virologie
Water sampling
Western blotting | Western blot(s), immunoblotting
Whole genome sequencing
X-ray diffraction | =XRD, de:Röntgendiffraktometrie, fr:diffraction des rayons X
`;
