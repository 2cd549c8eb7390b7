/** Laboratory work, chemistry and the life sciences. The format is that of `lines.ts`. */
export const laboratory = `
21 CFR Part 11
Abbott Architect
=ADME
Agronomy | fr:agronomie
=AMT certification
Analytical chemistry | chemical analysis, de:analytische Chemie, chemische Analytik, chemische Analysen, fr:chimie analytique, analyses chimiques
Animal studies | animal handling, in vivo studies, in vivo experiments, mouse models, rodent handling, animal models, mouse colony management, de:Tierversuche, Tierexperimente, fr:expérimentation animale
ASCP certification | =ASCP
Assay development | bioassay development
Atomic absorption
Bacteriology | bacterial culture, fr:bactériologie
Batch records | batch record review, fr:dossiers de lots
Beckman Coulter analyzers
Benchling
Biochemistry | protein chemistry, biochemical assays, bioassays, protein assays, de:Biochemie, fr:biochimie
Bioconductor
Bioinformatics | computational biology, de:Bioinformatik, fr:bio-informatique, bioinformatique
~Biology | life sciences research, biologist, de:Biologie
Bioprocessing | biomanufacturing, de:Bioprozesstechnik, fr:bioprocédés, bioproduction
Bioreactors | bioreactor, de:Bioreaktoren, fr:bioréacteurs
Biosafety | =BSL-2, =BSL-3, de:biologische Sicherheit, fr:biosécurité
Biotechnology | de:Biotechnologie, fr:biotechnologies
=BLAST sequence alignment | ~=BLAST
Blood banking | blood bank, immunohematology, transfusion science, de:Blutgruppenserologie, Blutbank
Botany | de:Botanik, fr:botanique
CAP accreditation
Cell biology | de:Zellbiologie, fr:biologie cellulaire
Cell culture | tissue culture, cell lines, de:Zellkultur(en), Zellkulturtechniken, fr:culture(s) cellulaire(s)
Cell therapy manufacturing
Centrifuges | centrifuge, de:Zentrifugen
Chemical synthesis | organic synthesis, de:organische Synthese, chemische Synthese, fr:synthèse organique, synthèse chimique
Chemistry | chemist, de:~Chemie, fr:~chimie, ~dosages
Chromatography | de:Chromatographie
Cleaning validation | fr:validation de nettoyage
=CLIA | CLIA compliance
Clinical chemistry | de:klinische Chemie, fr:biochimie clinique
Coagulation testing | fr:hémostase
Crime scene investigation
CRISPR | gene editing, genome editing
Cytogenetics | karyotyping, fr:cytogénétique
Cytology | cytotechnology, de:Zytologie, fr:cytologie
Dissolution testing
DNA sequencing | Illumina sequencing, de:DNA-Sequenzierung, fr:séquençage ADN
Downstream processing
Drug development | de:Arzneimittelentwicklung
Drug discovery | drug design, de:Wirkstoffforschung, fr:découverte de médicaments
~Ecology | de:Ökologie, fr:~écologie
Electron microscopy | =SEM/TEM, ~=TEM, SEM imaging, de:Elektronenmikroskopie, Rasterelektronenmikroskopie, =REM, fr:microscopie électronique, =MEB
Electronic lab notebooks | =ELN, electronic laboratory notebook
ELISA | enzyme-linked immunosorbent assay
Environmental compliance | environmental regulations, EPA regulations
Environmental consulting
Environmental engineering | de:Umwelttechnik
Environmental impact assessments | environmental impact assessment, de:Umweltverträglichkeitsprüfung, fr:étude d'impact environnemental, études d'impact
Environmental monitoring | environmental sampling, de:Umweltanalytik, fr:analyses environnementales
~Environmental protection | de:~Umweltschutz, fr:~protection de l'environnement
Environmental science | fr:sciences de l'environnement
Enzyme assays
Epic Beaker
Equipment qualification | =IQ/OQ/PQ
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
Gas chromatography | ~=GC, de:Gaschromatographie, fr:chromatographie en phase gazeuse, =CPG
=GC-MS | GC/MS
Gel electrophoresis | agarose gel, de:Gelelektrophorese, fr:électrophorèse
Gene expression analysis
Genetics | de:Genetik, Humangenetik, fr:~génétique
~Genomics | genomic data analysis, fr:génomique
Genotyping
Good laboratory practice | =GLP, good laboratory practices, de:Gute Laborpraxis, fr:bonnes pratiques de laboratoire, =BPL
Gram staining
Hematology | haematology, complete blood counts, de:Hämatologie, fr:hématologie
High-throughput screening
Histology | histopathology, tissue sectioning, microtomy, histotechnology, de:Histologie
=HPLC | high-performance liquid chromatography, fr:=CLHP
=ICP-MS
=ICP-OES
Immunoassays | immunoassay
Immunofluorescence
Immunohistochemistry | =IHC, immunostaining, de:Immunhistochemie, fr:immunohistochimie
Immunology | de:Immunologie
ISO 15189
ISO 17025 | ISO/IEC 17025
Laboratory equipment | lab equipment, laboratory instruments, analytical balances, autoclaving, analytical instrumentation, instrument maintenance, de:Laborgeräte, fr:matériel de laboratoire, équipements de laboratoire
Laboratory information management systems | =LIMS, laboratory information system, de:Laborinformationssystem
Laboratory safety | lab safety, chemical safety, hazardous chemicals handling, chemical hygiene, de:Laborsicherheit, fr:sécurité en laboratoire
Laboratory techniques | lab techniques, laboratory skills, laboratory experience, laboratory work, lab work, laboratory procedures, laboratory technician, lab technician, laboratory testing, bench work, lab skills, wet lab, laboratory assistant, de:Labortätigkeit, Laborarbeit(en), Laborerfahrung, Labortechnik(en), Laborant(in), Chemielaborant(in), Biologielaborant(in), labortechnische, fr:techniques de laboratoire, technicien(s) de laboratoire, technicienne de laboratoire, analyses de laboratoire, travail en laboratoire
LabVantage
LabWare
Laser technology | ~lasers, laser physics, de:Lasertechnik
=LC-MS | LC/MS
Liquid chromatography | de:Flüssigchromatographie, fr:chromatographie liquide
=MALDI
Mass spectrometry | mass spectroscopy, de:Massenspektrometrie, fr:spectrométrie de masse
Medical laboratory science | medical laboratory technician, medical laboratory scientist, =MLT, medical technologist, clinical laboratory, clinical lab, biomedical science, de:medizinische(r) Technologe für Laboratoriumsanalytik, =MTLA, =MTA Labor, medizinisch-technische Laboratoriumsassistentin, fr:biologie médicale, DE technicien de laboratoire médical, laboratoire d'analyses médicales
Medicinal chemistry | fr:chimie médicinale
Method development | de:Methodenentwicklung, fr:développement de méthodes analytiques, mise au point de méthodes
Method validation | assay validation, de:Methodenvalidierung, Methodenvalidierungen, fr:validation de méthodes, validation de méthode
Microbiology | microbiological testing, microbial identification, de:Mikrobiologie, mikrobiologische Untersuchungen, fr:microbiologie, analyses microbiologiques, contrôles microbiologiques
Microscopy | microscopes, de:Mikroskopie, Fluoreszenzmikroskopie, fr:microscopie, microscope
Molecular biology | molecular techniques, de:Molekularbiologie, molekularbiologische(n) Methoden, fr:biologie moléculaire
Molecular cloning | de:Klonierung, fr:clonage moléculaire
Nanotechnology | nanomaterials, nanofabrication, de:Nanotechnologie, fr:nanotechnologies
Nature conservation | de:Naturschutz
Next-generation sequencing | =NGS, fr:séquençage haut débit
=NMR | nuclear magnetic resonance, fr:=RMN
Nucleic acid extraction | DNA extraction, RNA extraction, de:DNA-Extraktion, fr:extraction d'ADN
~Optics | de:~Optik, fr:optique
Organic chemistry | de:organische Chemie, fr:chimie organique
Out-of-specification investigations
Parasitology
Pathology | de:Pathologie, fr:anatomopathologie, anatomie pathologique
=PCR | polymerase chain reaction, ddPCR
Peptide synthesis | de:Peptidsynthese
Pharmaceutical manufacturing | pharmaceutical production, de:Pharmaproduktion, Pharmakant(in), pharmazeutische Herstellung, fr:industrie pharmaceutique, production pharmaceutique
Pharmaceutical quality control | USP/EP monographs, validation protocols
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
Qualification and validation | de:Qualifizierung und Validierung, fr:qualification et validation
RNA sequencing | RNA-seq
Roche Cobas
Sanger sequencing
SDS-PAGE
Sensory analysis | fr:analyse sensorielle
Serology | de:Serologie, fr:sérologie
Soil sampling
Soil science
Specimen processing | specimen handling, sample processing, specimen collection, sample handling, sample preparation, sample collection, accessioning, de:Probenaufbereitung, Probenvorbereitung, Probenahme, Probenentnahme, fr:préparation d'échantillons, préparation des échantillons, prélèvement d'échantillons, échantillonnage
Spectrophotometry | de:Spektrophotometrie, fr:spectrophotométrie
Spectroscopy | de:Spektroskopie, fr:spectroscopie
Stability testing | de:Stabilitätsprüfungen
Sterility testing
Sunquest
Thin films | thin film deposition
Titration | fr:titrages
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
