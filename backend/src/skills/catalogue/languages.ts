/** Programming, query, scripting and markup languages. The format is that of `lines.ts`. */
export const languages = `
ABAP | SAP ABAP
ActionScript
=Ada | Ada programming
ADABAS
AMPL
=Apex | Salesforce Apex, Apex code
APL
AppleScript
Assembly language | =Assembly, =ASM, x86 assembly, ARM assembly, ~assembler, fr:langage assembleur
AutoHotkey
AWK | gawk
Bash
Batch scripting | batch files, Windows batch
=C | C programming, C language, ANSI C, C99, C89
c-sharp | C# | CSharp, C sharp, =C♯
c-plus-plus | C++ | CPP, C plus plus
Chisel HDL
Clojure
ClojureScript
COBOL
CoffeeScript
=ColdFusion | CFML
=Crystal | Crystal language
CSS | CSS3, Cascading Style Sheets
=CUDA | CUDA C++, CUDA programming
=CUE language | CUElang
=Cypher | openCypher
=Cython
=D language | Dlang
=Dart | Dart language
=DAX | DAX queries
Delphi | Embarcadero Delphi
Dymola
=Eiffel
=Elixir
=Elm | Elm language
Emacs Lisp | Elisp
Embedded C
Erlang
f-sharp | F# | FSharp, F sharp
FORTRAN | Formula translation
G-code | G-code programming
GAMS
GDScript
Gleam language
GLSL | OpenGL Shading Language
=Go | Golang, Go lang, Go language
Google Apps Script | Apps Script
=Groovy | Apache Groovy
Hack language
=Haskell
=Haxe
=HCL | HashiCorp Configuration Language
HHVM
HLSL
HTML | HTML5, Hypertext Markup Language, XHTML
=IDL | Interactive Data Language
=Idris
IEC 61131-3
InterSystems Caché
Java | J2SE, OpenJDK, JDK, Java programming
JavaScript | =JS, ECMAScript, ES6, ES2015, ES6+, Java Script
=JCL | Job Control Language
Jinja | Jinja2
JSON | JavaScript Object Notation
=Jsonnet
=Julia | Julia language, JuliaLang
=KornShell
Kotlin
=KQL | Kusto
LabWindows
Ladder logic | ladder diagrams
=LaTeX | LaTex typesetting
=Less | Less CSS
Liquid templates | Shopify Liquid
common-lisp | Lisp | Common Lisp
LotusScript
Lua | Luau
Markdown
MATLAB
=MDX
Modelica
=Mojo | Mojo language
MQL | =MQL5, =MQL4
MSVC | Microsoft Visual C++
=MUMPS
=Natural ADABAS
=Nim
Nix language | Nix flakes
NixOS
Object Pascal
Objective-C | ObjC, Obj-C, Objective-C++
OCaml
Office scripts
OpenCL
OpenModelica
OpenSCAD
=Pascal | Turbo Pascal, Free Pascal
Perl
PHP | PHP7, PHP8
=PL/I
PL/pgSQL | PLpgSQL
PL/SQL | PLSQL, Oracle PL/SQL
Power Query
PowerBuilder
PowerShell | Power Shell, =pwsh
Progress OpenEdge | OpenEdge ABL, Progress 4GL
Prolog
PromQL
=PureScript
Python | Python3, CPython, Python programming
Q language | kdb+, KDB
q-sharp | =Q# | QSharp
QBasic
=R | R programming, R language, R statistical software, de:Programmiersprache R
=Racket
=Raku
ReasonML
=Rego
Regular expressions | regex, RegExp, regular expression, de:reguläre Ausdrücke, fr:expressions régulières
ReScript
REXX
=RPG | RPG IV, RPGLE
RStudio | R Studio
Ruby | Ruby language
=Rust | Rust language, Rustlang, Rust programming
=SAS | SAS programming, SAS Institute, SAS/STAT, SAS Base, SAS Enterprise Guide, SAS Viya
=Sass | SCSS
Scala
=Scheme | Scheme language
Scratch programming | ~=Scratch
Shell scripting | ~=Shell, shell script(s), shell programming, UNIX shell, Linux shell, POSIX shell, de:Shell-Skripte, fr:scripts shell
=Smalltalk
=Solidity | Solidity smart contracts
SPARQL
SQL | Structured Query Language
=Starlark
=Stata
Structured text
=Swift | Swift language, Swift programming, Swift 5
SystemC
SystemVerilog | System Verilog
T-SQL | TSQL, Transact-SQL
Tcl
=TOML
Twig templates
TypeScript | Type Script
Vala
=VBA | Visual Basic for Applications, Excel VBA
VBScript | Visual Basic Scripting
Verilog
VHDL
Visual Basic | VB6
Visual Basic .NET | VB.NET
Visual FoxPro | FoxPro
=Vyper
WebAssembly | WASM, Web Assembly
Wolfram Language
=XML | Extensible Markup Language
XPath
=XQuery
XSLT | =XSL
YAML
=Zig
Zsh
`;
