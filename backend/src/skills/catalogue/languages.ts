/** Programming, query, scripting and markup languages. The format is that of `lines.ts`. */
export const languages = `
abap | ABAP | SAP ABAP
actionscript | ActionScript
ada | =Ada | Ada programming
apex | =Apex | Salesforce Apex, Apex code
apl | APL
assembly-language | Assembly language | =Assembly, =ASM, x86 assembly, ARM assembly, assembler
awk | AWK | gawk
bash | Bash | bash scripting, bash script(s)
c | =C | C programming, C language, ANSI C, C99, C89, Embedded C
c-sharp | C# | CSharp, C sharp, =C♯, Visual C#
c-plus-plus | C++ | CPP, C plus plus, Visual C++, MSVC
clojure | Clojure | ClojureScript
cobol | COBOL
coffeescript | CoffeeScript
coldfusion | =ColdFusion | CFML
common-lisp | Common Lisp | Lisp
crystal | =Crystal | Crystal language
css | CSS | CSS3, Cascading Style Sheets
cuda | =CUDA | CUDA C++, NVIDIA CUDA, CUDA programming
cue-language | =CUE language | CUElang
cypher | =Cypher | Cypher query language, openCypher
cython | =Cython
d-language | =D language | Dlang
dart | =Dart | Dart language
dax | =DAX | DAX queries
delphi | Delphi | Object Pascal, Embarcadero Delphi
eiffel | =Eiffel
elixir | =Elixir
elm | =Elm | Elm language
emacs-lisp | Emacs Lisp | Elisp
erlang | Erlang | Erlang/OTP
f-sharp | F# | FSharp, F sharp
fortran | FORTRAN | Formula translation
gdscript | GDScript
glsl | GLSL | OpenGL Shading Language
go | =Go | Golang, Go lang, Go language
groovy | =Groovy | Apache Groovy
hack-language | Hack language | HHVM
haskell | =Haskell
haxe | =Haxe
hcl | =HCL | HashiCorp Configuration Language
hlsl | HLSL
html | HTML | HTML5, Hypertext Markup Language, XHTML
idris | =Idris
java | Java | Java SE, J2SE, Core Java, OpenJDK, JDK
javascript | JavaScript | =JS, ECMAScript, ES6, ES2015, ES6+, JavaScript ES6, Java Script, vanilla JS, vanilla JavaScript
jcl | =JCL | Job Control Language
json | JSON | JavaScript Object Notation
jsonnet | =Jsonnet
julia | =Julia | Julia language, JuliaLang
kotlin | Kotlin
kql | =KQL | Kusto Query Language, Kusto
latex | =LaTeX | LaTex typesetting
less | =Less | Less CSS
lua | Lua | Luau
markdown | Markdown
matlab | MATLAB | MathWorks MATLAB
mdx | =MDX
mojo | =Mojo | Mojo language
mql | MQL | =MQL5, =MQL4
nim | =Nim
nix-language | Nix language | NixOS, Nix flakes
objective-c | Objective-C | ObjC, Obj-C, Objective-C++
ocaml | OCaml
opencl | OpenCL
pascal | =Pascal | Turbo Pascal, Free Pascal
perl | Perl | Perl 5
php | PHP | PHP7, PHP 8
pl-pgsql | PL/pgSQL | PLpgSQL
pl-sql | PL/SQL | PLSQL, Oracle PL/SQL
power-query | Power Query | =Power Query M
powershell | PowerShell | Power Shell, Microsoft PowerShell, =pwsh
prolog | Prolog
promql | PromQL
purescript | =PureScript
python | Python | Python3, Python 3, CPython
q-sharp | =Q# | QSharp
qbasic | QBasic
r | =R | R programming, R language, R Studio, RStudio, R statistical software
racket | =Racket
raku | =Raku
rego | =Rego
regular-expressions | Regular expressions | regex, RegExp, regular expression
rescript | ReScript | ReasonML
rexx | REXX
rpg | =RPG | RPG IV, RPGLE, ILE RPG
ruby | Ruby | Ruby language
rust | =Rust | Rust language, Rustlang, Rust programming
sas | =SAS | SAS programming, SAS Institute, SAS/STAT
sass | =Sass | SCSS
scala | Scala
scheme | =Scheme | Scheme language
shell-scripting | Shell scripting | shell script(s), shell programming, UNIX shell, Linux shell, =KornShell, Zsh, POSIX shell
smalltalk | =Smalltalk
solidity | =Solidity | Solidity smart contracts
sparql | SPARQL
sql | SQL | Structured Query Language, ANSI SQL
starlark | =Starlark
stata | =Stata
swift | =Swift | Swift language, Swift programming, Swift 5
systemverilog | SystemVerilog | System Verilog
t-sql | T-SQL | TSQL, Transact-SQL
tcl | Tcl | Tcl/Tk
toml | =TOML
typescript | TypeScript | Type Script
vba | =VBA | Visual Basic for Applications, Excel VBA
vbscript | VBScript | Visual Basic Scripting
verilog | Verilog
vhdl | VHDL
visual-basic | Visual Basic | VB.NET, Visual Basic .NET, VB6, Visual Basic 6
vyper | =Vyper
webassembly | WebAssembly | WASM, Web Assembly
xml | =XML | Extensible Markup Language
xpath | XPath
xquery | =XQuery
xslt | XSLT | =XSL
yaml | YAML
zig | =Zig | Zig language
`;
