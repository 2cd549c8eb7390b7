/** The entries of a text separated by `;`. */
export const each = (text: string): string[] =>
  text.split(';').map((entry) => entry.trim().replace(/\s+/g, ' '));

/** Words that follow what software is written in or built with. */
export const CODE = each(`
  api; apis; app; apps; application; applications; backend; code; codebase; components; developer; developers;
  development; ecosystem; engineer; engineers; framework; frontend; language; library; libraries; microservices;
  middleware; module; modules; package; packages; plugin; plugins; programmer; programmers; programming; sdk; server;
  servers; scripts; scripting; stack; tests; testing
`);

/** Words before something a person works with. */
export const WORKED_WITH = each(`
  using; use; uses; used; via; learn; learning; know; knows; with; strong; senior; junior; modern; advanced;
  knowledge of; experience of; years of; understanding of; command of; use of; written in; experience in;
  experienced in; proficient in; proficiency in; skilled in; fluent in; expertise in; expert in; built in; built on;
  developed in; implemented in; programming in; coding in; code in; services in; applications in; developing in;
  background in; skills in; migrated to; based on
`);

/** The same before a programming language. */
export const CODED_IN = [...WORKED_WITH, 'in'];
