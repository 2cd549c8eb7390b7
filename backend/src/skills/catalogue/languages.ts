/** Programming, query, scripting and markup languages. The format is that of `lines.ts`. */
export const languages = `
ABAP | SAP ABAP
ActionScript
=Ada | Ada programming
=Apex | Salesforce Apex, Apex code
APL
Assembly language | =Assembly, =ASM, x86 assembly, ARM assembly, assembler
AWK | gawk
Bash | bash scripting, bash script(s)
=C | C programming, C language, ANSI C, C99, C89, Embedded C
c-sharp | C# | CSharp, C sharp, =C♯, Visual C#
c-plus-plus | C++ | CPP, C plus plus, Visual C++, MSVC
Clojure | ClojureScript
COBOL
CoffeeScript
=ColdFusion | CFML
Common Lisp | Lisp
=Crystal | Crystal language
CSS | CSS3, Cascading Style Sheets
=CUDA | CUDA C++, NVIDIA CUDA, CUDA programming
=CUE language | CUElang
=Cypher | Cypher query language, openCypher
=Cython
=D language | Dlang
=Dart | Dart language
=DAX | DAX queries
Delphi | Object Pascal, Embarcadero Delphi
=Eiffel
=Elixir
=Elm | Elm language
Emacs Lisp | Elisp
Erlang | Erlang/OTP
f-sharp | F# | FSharp, F sharp
FORTRAN | Formula translation
GDScript
GLSL | OpenGL Shading Language
=Go | Golang, Go lang, Go language
=Groovy | Apache Groovy
Hack language | HHVM
=Haskell
=Haxe
=HCL | HashiCorp Configuration Language
HLSL
HTML | HTML5, Hypertext Markup Language, XHTML
=Idris
Java | Java SE, J2SE, Core Java, OpenJDK, JDK
JavaScript | =JS, ECMAScript, ES6, ES2015, ES6+, JavaScript ES6, Java Script, vanilla JS, vanilla JavaScript
=JCL | Job Control Language
JSON | JavaScript Object Notation
=Jsonnet
=Julia | Julia language, JuliaLang
Kotlin
=KQL | Kusto Query Language, Kusto
=LaTeX | LaTex typesetting
=Less | Less CSS
Lua | Luau
Markdown
MATLAB | MathWorks MATLAB
=MDX
=Mojo | Mojo language
MQL | =MQL5, =MQL4
=Nim
Nix language | NixOS, Nix flakes
Objective-C | ObjC, Obj-C, Objective-C++
OCaml
OpenCL
=Pascal | Turbo Pascal, Free Pascal
Perl | Perl 5
PHP | PHP7, PHP 8
PL/pgSQL | PLpgSQL
PL/SQL | PLSQL, Oracle PL/SQL
Power Query | =Power Query M
PowerShell | Power Shell, Microsoft PowerShell, =pwsh
Prolog
PromQL
=PureScript
Python | Python3, Python 3, CPython
q-sharp | =Q# | QSharp
QBasic
=R | R programming, R language, R Studio, RStudio, R statistical software
=Racket
=Raku
=Rego
Regular expressions | regex, RegExp, regular expression
ReScript | ReasonML
REXX
=RPG | RPG IV, RPGLE, ILE RPG
Ruby | Ruby language
=Rust | Rust language, Rustlang, Rust programming
=SAS | SAS programming, SAS Institute, SAS/STAT
=Sass | SCSS
Scala
=Scheme | Scheme language
Shell scripting | shell script(s), shell programming, UNIX shell, Linux shell, =KornShell, Zsh, POSIX shell
=Smalltalk
=Solidity | Solidity smart contracts
SPARQL
SQL | Structured Query Language, ANSI SQL
=Starlark
=Stata
=Swift | Swift language, Swift programming, Swift 5
SystemVerilog | System Verilog
T-SQL | TSQL, Transact-SQL
Tcl | Tcl/Tk
=TOML
TypeScript | Type Script
=VBA | Visual Basic for Applications, Excel VBA
VBScript | Visual Basic Scripting
Verilog
VHDL
Visual Basic | VB.NET, Visual Basic .NET, VB6, Visual Basic 6
=Vyper
WebAssembly | WASM, Web Assembly
=XML | Extensible Markup Language
XPath
=XQuery
XSLT | =XSL
YAML
=Zig | Zig language
`;
