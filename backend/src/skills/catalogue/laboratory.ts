/** Laboratory work, chemistry and the life sciences. The format is that of `lines.ts`. */
export const laboratory = `
Animal studies | animal handling, in vivo studies, in vivo experiments, mouse models, rodent handling, animal models, mouse colony management, de:Tierversuche, FELASA, Tierexperimente, fr:expérimentation animale
ASCP certification | =ASCP, =AMT certification
Assay development | assay validation, method development, method validation, bioassay development, de:Methodenentwicklung, Methodenvalidierung, Methodenvalidierungen, fr:développement de méthodes analytiques, validation de méthodes, mise au point de méthodes, validation de méthode
Biochemistry | protein purification, protein expression, enzyme assays, protein chemistry, biochemical assays, bioassays, protein assays, de:Biochemie, Proteinaufreinigung, Proteinreinigung, fr:biochimie, purification de protéines
Bioinformatics | computational biology, ~genomics, =BLAST sequence alignment, Bioconductor, genomic data analysis, proteomics, de:Bioinformatik, fr:bio-informatique, bioinformatique, génomique, protéomique
~Biology | cell biology, life sciences research, biotechnology, biologist, de:Biologie, Zellbiologie, Biotechnologie, fr:biologie cellulaire, biotechnologies
Bioprocessing | upstream processing, downstream processing, fermentation, bioreactor(s), biomanufacturing, cell therapy manufacturing, de:Bioprozesstechnik, Bioreaktoren, fr:bioprocédés, bioproduction, bioréacteurs
Cell culture | tissue culture, cell lines, de:Zellkultur(en), Zellkulturtechniken, fr:culture(s) cellulaire(s)
Chemical synthesis | organic synthesis, peptide synthesis, medicinal chemistry, de:organische Synthese, chemische Synthese, Peptidsynthese, fr:synthèse organique, synthèse chimique, chimie médicinale
Chemistry | chemical analysis, chemist, titration, de:~Chemie, chemische Analysen, chemische Analytik, analytische Chemie, organische Chemie, fr:~chimie, analyses chimiques, ~dosages, titrages, chimie analytique, chimie organique
Chromatography | =HPLC, =GC-MS, GC/MS, =LC-MS, LC/MS, =UPLC, UHPLC, ~=GC, de:Chromatographie, Gaschromatographie, Flüssigchromatographie, fr:chromatographie liquide, chromatographie en phase gazeuse, =CPG, =CLHP
=CLIA | CAP accreditation, CLIA compliance
Clinical chemistry | urinalysis, point-of-care testing, Roche Cobas, Beckman Coulter analyzers, Abbott Architect, de:klinische Chemie, Urinanalyse, fr:biochimie clinique, analyses d'urine
CRISPR | gene editing, genome editing
DNA sequencing | next-generation sequencing, =NGS, Sanger sequencing, RNA sequencing, RNA-seq, Illumina sequencing, whole genome sequencing, de:DNA-Sequenzierung, fr:séquençage ADN, séquençage haut débit
Drug discovery | drug development, preclinical research, high-throughput screening, pharmacokinetics, =ADME, drug design, de:Wirkstoffforschung, Arzneimittelentwicklung, fr:découverte de médicaments, pharmacocinétique, développement préclinique
Electron microscopy | =SEM/TEM, ~=TEM, SEM imaging, de:Elektronenmikroskopie, Rasterelektronenmikroskopie, =REM, fr:microscopie électronique, =MEB
Electronic lab notebooks | =ELN, electronic laboratory notebook, Benchling
ELISA | immunoassay(s), enzyme-linked immunosorbent assay
Environmental science | environmental sampling, environmental monitoring, environmental impact assessment(s), environmental compliance, environmental regulations, soil sampling, water sampling, ~ecology, environmental engineering, EPA regulations, environmental consulting, de:Umwelttechnik, ~Umweltschutz, Umweltanalytik, Umweltverträglichkeitsprüfung, Ökologie, Naturschutz, fr:sciences de l'environnement, étude d'impact environnemental, études d'impact, analyses environnementales, ~écologie, ~protection de l'environnement
Flow cytometry | =FACS, cell sorting, de:Durchflusszytometrie, fr:cytométrie en flux
Food testing | food analysis, food microbiology, sensory analysis, food science, food technology, de:Lebensmittelanalytik, Lebensmitteltechnologie, fr:analyse sensorielle, analyses alimentaires, science des aliments
Forensic science | forensics lab, crime scene investigation, evidence handling, fingerprint analysis, forensic toxicology, de:Kriminaltechnik, ~Forensik, fr:police scientifique, criminalistique
Formulation development | drug formulation, cosmetic formulation, formulation science, de:Formulierungsentwicklung, Galenik, fr:galénique, formulation cosmétique
Genetics | cytogenetics, karyotyping, genotyping, de:Genetik, Humangenetik, fr:~génétique, cytogénétique
Good laboratory practice | =GLP, good laboratory practices, GLP/GMP, de:Gute Laborpraxis, fr:bonnes pratiques de laboratoire, =BPL
Hematology | haematology, blood bank, blood banking, coagulation testing, complete blood counts, immunohematology, transfusion science, de:Hämatologie, Blutgruppenserologie, Blutbank, fr:hématologie, hémostase
Histology | histopathology, tissue sectioning, microtomy, histotechnology, pathology, cytology, cytotechnology, de:Histologie, Pathologie, Zytologie, fr:anatomopathologie, anatomie pathologique, cytologie
Immunohistochemistry | =IHC, immunofluorescence, immunostaining, de:Immunhistochemie, fr:immunohistochimie
Immunology | virology, serology, parasitology, toxicology, de:Immunologie, Virologie, Toxikologie, Serologie, fr:toxicologie, sérologie
ISO 17025 | ISO/IEC 17025, ISO 15189
Laboratory equipment | lab equipment, laboratory instruments, centrifuge(s), pipettes, pipetting, analytical balances, autoclaving, analytical instrumentation, instrument maintenance, de:Laborgeräte, Pipettieren, Zentrifugen, fr:matériel de laboratoire, pipetage, équipements de laboratoire
Laboratory information management systems | =LIMS, laboratory information system, LabWare, LabVantage, Epic Beaker, Sunquest, de:Laborinformationssystem
Laboratory safety | lab safety, biosafety, chemical safety, =BSL-2, =BSL-3, hazardous chemicals handling, chemical hygiene, de:Laborsicherheit, biologische Sicherheit, fr:sécurité en laboratoire, biosécurité
Laboratory techniques | lab techniques, laboratory skills, laboratory experience, laboratory work, lab work, laboratory procedures, laboratory technician, lab technician, laboratory testing, bench work, lab skills, wet lab, laboratory assistant, de:Labortätigkeit, Laborarbeit(en), Laborerfahrung, Labortechnik(en), Laborant(in), Chemielaborant(in), Biologielaborant(in), labortechnische, fr:techniques de laboratoire, technicien(s) de laboratoire, technicienne de laboratoire, analyses de laboratoire, travail en laboratoire
Mass spectrometry | =ICP-MS, mass spectroscopy, =MALDI, de:Massenspektrometrie, fr:spectrométrie de masse
Medical laboratory science | medical laboratory technician, medical laboratory scientist, =MLT, medical technologist, clinical laboratory, clinical lab, biomedical science, de:medizinische(r) Technologe für Laboratoriumsanalytik, =MTLA, =MTA Labor, medizinisch-technische Laboratoriumsassistentin, fr:biologie médicale, DE technicien de laboratoire médical, laboratoire d'analyses médicales
Microbiology | bacterial culture, microbiological testing, bacteriology, microbial identification, sterility testing, Gram staining, de:Mikrobiologie, mikrobiologische Untersuchungen, fr:microbiologie, bactériologie, analyses microbiologiques, contrôles microbiologiques
Microscopy | microscopes, de:Mikroskopie, Fluoreszenzmikroskopie, fr:microscopie, microscope
Molecular biology | molecular techniques, molecular cloning, DNA extraction, RNA extraction, nucleic acid extraction, gene expression analysis, gel electrophoresis, agarose gel, de:Molekularbiologie, molekularbiologische(n) Methoden, DNA-Extraktion, Klonierung, Gelelektrophorese, fr:biologie moléculaire, extraction d'ADN, clonage moléculaire, électrophorèse
Nanotechnology | nanomaterials, nanofabrication, thin films, thin film deposition, de:Nanotechnologie, fr:nanotechnologies
=PCR | qPCR, polymerase chain reaction, ddPCR
Pharmaceutical quality control | pharmaceutical manufacturing, out-of-specification investigations, stability testing, dissolution testing, batch records, batch record review, deviations and CAPA, 21 CFR Part 11, pharmaceutical production, USP/EP monographs, validation protocols, =IQ/OQ/PQ, equipment qualification, process validation, cleaning validation, de:Pharmaproduktion, Pharmakant(in), Prozessvalidierung, Qualifizierung und Validierung, Stabilitätsprüfungen, pharmazeutische Herstellung, fr:industrie pharmaceutique, production pharmaceutique, qualification et validation, validation des procédés, dossiers de lots, validation de nettoyage
~Physics | experimental physics, applied physics, ~optics, photonics, laser physics, ~lasers, de:Physik, ~Optik, Photonik, Lasertechnik, fr:physique appliquée, optique, photonique
Plant science | plant biology, agronomy, botany, crop science, greenhouse work, soil science, de:Agrarwissenschaften, Pflanzenbau, Botanik, fr:agronomie, biologie végétale, botanique
Specimen processing | specimen handling, sample processing, specimen collection, sample handling, sample preparation, sample collection, accessioning, de:Probenaufbereitung, Probenvorbereitung, Probenahme, Probenentnahme, fr:préparation d'échantillons, préparation des échantillons, prélèvement d'échantillons, échantillonnage
Spectroscopy | =FTIR, UV-Vis, =NMR, spectrophotometry, atomic absorption, =ICP-OES, X-ray diffraction, =XRD, de:Spektroskopie, Spektrophotometrie, Röntgendiffraktometrie, fr:spectroscopie, spectrophotométrie, infrarouge IRTF, diffraction des rayons X, =RMN
Western blotting | Western blot(s), SDS-PAGE, immunoblotting
`;
