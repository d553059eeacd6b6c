/**
 * The Unified Code for Units of Measure (https://ucum.org/ucum), case sensitive: its grammar and its units, without
 * conversion. Units of trade and of cloth are left out; a chart has no use for them.
 */
const PREFIXES = 'Y Z E P T G M k h da d c m u n p f a z y Ki Mi Gi Ti'.split(' ');

/** Units that take a prefix. */
const METRIC = new Set(
  (
    'm s g rad K C cd mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv L l ar t bar u eV pc kat U cal ' +
    'cal_[15] cal_[20] cal_m cal_IT cal_th [Cal] eq osm g% B Np B[SPL] B[V] B[mV] B[uV] B[W] B[kW] P St G Mx Oe Gb Bi ' +
    'mho Ci R RAD REM Ky Lmb sb ph bit By Bd st dyn erg gf [g] [iU] [IU] m[H2O] m[Hg] tex [c] [h] [k] [eps_0] [mu_0] ' +
    '[e] [m_e] [m_p] [G] [ly]'
  ).split(' '),
);

/** Units that take none. */
const PLAIN = new Set(
  (
    "% [ppth] [ppm] [ppb] [pptr] 10* 10^ [pi] min h d wk mo mo_s mo_j mo_g a a_t a_j a_g deg ' '' gon circ att atm AU " +
    '[in_i] [ft_i] [yd_i] [mi_i] [nmi_i] [kn_i] [sin_i] [sft_i] [cin_i] [in_us] [ft_us] [gr] [lb_av] [oz_av] [dr_av] [stone_av] ' +
    '[lb_tr] [oz_tr] [oz_ap] [dr_ap] [sc_ap] [gal_us] [qt_us] [pt_us] [foz_us] [fdr_us] [min_us] [tbs_us] [tsp_us] [cup_us] ' +
    '[tbs_m] [tsp_m] [cup_m] [foz_m] [gal_br] [qt_br] [pt_br] [foz_br] [degF] [degR] [degRe] [Btu] [HP] [psi] [lbf_av] ' +
    "[in_i'H2O] [in_i'Hg] [PRU] [wood'U] [diop] [p'diop] %[slope] [MET] [hp'_X] [hp'_C] [hp'_M] [hp'_Q] [pH] [S] [HPF] [LPF] " +
    "[hnsf'U] [arb'U] [USP'U] [GPL'U] [MPL'U] [APL'U] [beth'U] [anf'U] [anti'Xa'U] [todd'U] [dye'U] [smgy'U] [bdsk'U] [ka'U] " +
    "[knk'U] [mclg'U] [tb'U] [CCID_50] [TCID_50] [EID_50] [PFU] [FFU] [CFU] [IR] [BAU] [AU] [Amb'a'1'U] [PNU] [Lf] [D'ag'U] " +
    "[FEU] [ELU] [EU] [Ch] [drp] [car_m] [car_Au] [Amb'A'1'U] bit_s"
  ).split(' '),
);

const MAX_LENGTH = 50;
const SYMBOL = /10[*^]|(?:\[[^[\]{}\s]+\]|[^\d[\](){}./+\-\s])+/y;
const EXPONENT = /[+-]?\d{1,3}/y;
const FACTOR = /\d{1,9}/y;
const ANNOTATION = /\{[\x21-\x7a|~]*\}/y;

/** Whether a text is a unit of UCUM, such as `mmol/L`, `10*9/L`, `mm[Hg]` or `{beats}/min`. */
export function isUcumUnit(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > MAX_LENGTH) return false;
  const end = term(value, 0);
  return end === value.length;
}

/** Where a term that begins here ends; -1 if none does. `/` may lead it. */
function term(text: string, from: number): number {
  let at = component(text, text[from] === '/' ? from + 1 : from);
  while (at !== -1 && (text[at] === '.' || text[at] === '/')) at = component(text, at + 1);
  return at;
}

/** A bracketed term, a unit with its exponent and annotation, a number, or an annotation alone. */
function component(text: string, from: number): number {
  if (text[from] === '(') {
    const end = term(text, from + 1);
    return end !== -1 && text[end] === ')' ? end + 1 : -1;
  }
  const symbol = take(SYMBOL, text, from);
  if (symbol > from && isSymbol(text.slice(from, symbol)))
    return take(ANNOTATION, text, take(EXPONENT, text, symbol));
  const factor = take(FACTOR, text, from);
  const end = take(ANNOTATION, text, factor);
  return end > from ? end : -1;
}

/** Where the pattern, if it begins here, ends. */
function take(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

const isSymbol = (symbol: string): boolean =>
  PLAIN.has(symbol) ||
  METRIC.has(symbol) ||
  PREFIXES.some((prefix) => symbol.startsWith(prefix) && METRIC.has(symbol.slice(prefix.length)));
