import type { Dice } from './dice';
import type { AddressValue } from './rows';
import { words } from './words';

export type Region = 'NORTH' | 'SOUTH' | 'BRITAIN';

export interface Town {
  readonly name: string;
  /** Abbreviation of the province or county. */
  readonly province: string;
  /** CAP in Italy, postcode district in Britain. */
  readonly postalCode: string;
  /** Cadastral code for tax codes; Z114 is the United Kingdom. */
  readonly cadastral: string;
  /** Front of a British number that Ofcom keeps for drama and fiction. */
  readonly fictionPrefix?: string;
}

function italian(rows: string): readonly Town[] {
  return rows
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((row) => {
      const [name = '', province = '', postalCode = '', cadastral = ''] = row.split('/');
      return { name, province, postalCode, cadastral };
    });
}

const NORTH = italian(`
  Milano/MI/20121/F205; Torino/TO/10121/L219; Genova/GE/16121/D969; Bologna/BO/40121/A944; Venezia/VE/30121/L736; Verona/VR/37121/L781
  Padova/PD/35121/G224; Trieste/TS/34121/L424; Brescia/BS/25121/B157; Bergamo/BG/24121/A794; Parma/PR/43121/G337; Modena/MO/41121/F257
  Reggio nell'Emilia/RE/42121/H223; Ravenna/RA/48121/H199; Ferrara/FE/44121/D548; Rimini/RN/47921/H294; Trento/TN/38122/L378
  Bolzano/BZ/39100/A952; Udine/UD/33100/L483; Vicenza/VI/36100/L840; Treviso/TV/31100/L407; Novara/NO/28100/F952; Cuneo/CN/12100/D205
  Como/CO/22100/C933; Varese/VA/21100/L682; Monza/MB/20900/F704; Pavia/PV/27100/G388; Cremona/CR/26100/D150; Mantova/MN/46100/E897
  Piacenza/PC/29121/G535; La Spezia/SP/19121/E463; Savona/SV/17100/I480; Aosta/AO/11100/A326`);

const SOUTH = italian(`
  Roma/RM/00184/H501; Firenze/FI/50121/D612; Pisa/PI/56121/G702; Siena/SI/53100/I726; Lucca/LU/55100/E715; Livorno/LI/57121/E625
  Perugia/PG/06121/G478; Terni/TR/05100/L117; Ancona/AN/60121/A271; Pescara/PE/65121/G482; L'Aquila/AQ/67100/A345; Napoli/NA/80121/F839
  Salerno/SA/84121/H703; Caserta/CE/81100/B963; Bari/BA/70121/A662; Lecce/LE/73100/E506; Taranto/TA/74121/L049; Foggia/FG/71121/D643
  Potenza/PZ/85100/G942; Matera/MT/75100/F052; Cosenza/CS/87100/D086; Catanzaro/CZ/88100/C352; Reggio di Calabria/RC/89121/H224
  Palermo/PA/90133/G273; Catania/CT/95121/C351; Messina/ME/98121/F158; Siracusa/SR/96100/I754; Cagliari/CA/09123/B354; Sassari/SS/07100/I452`);

const BRITAIN: readonly Town[] = [
  { name: 'London', province: 'LND', postalCode: 'SE1', cadastral: 'Z114', fictionPrefix: '+44207946' },
  { name: 'Leeds', province: 'LDS', postalCode: 'LS1', cadastral: 'Z114', fictionPrefix: '+44113496' },
  { name: 'Sheffield', province: 'SHF', postalCode: 'S1', cadastral: 'Z114', fictionPrefix: '+44114496' },
  { name: 'Nottingham', province: 'NGM', postalCode: 'NG1', cadastral: 'Z114', fictionPrefix: '+44115496' },
  { name: 'Leicester', province: 'LCE', postalCode: 'LE1', cadastral: 'Z114', fictionPrefix: '+44116496' },
  { name: 'Bristol', province: 'BST', postalCode: 'BS1', cadastral: 'Z114', fictionPrefix: '+44117496' },
  { name: 'Reading', province: 'RDG', postalCode: 'RG1', cadastral: 'Z114', fictionPrefix: '+44118496' },
  { name: 'Birmingham', province: 'BIR', postalCode: 'B1', cadastral: 'Z114', fictionPrefix: '+44121496' },
  { name: 'Edinburgh', province: 'EDH', postalCode: 'EH1', cadastral: 'Z114', fictionPrefix: '+44131496' },
  { name: 'Glasgow', province: 'GLG', postalCode: 'G1', cadastral: 'Z114', fictionPrefix: '+44141496' },
  { name: 'Liverpool', province: 'LIV', postalCode: 'L1', cadastral: 'Z114', fictionPrefix: '+44151496' },
  { name: 'Manchester', province: 'MAN', postalCode: 'M1', cadastral: 'Z114', fictionPrefix: '+44161496' },
];

export const TOWNS: Readonly<Record<Region, readonly Town[]>> = { NORTH, SOUTH, BRITAIN };

const ITALIAN_STREETS = words(`
  Via Garibaldi, Via Roma, Via Mazzini, Corso Italia, Via Dante, Piazza Cavour, Via Manzoni, Via Verdi, Viale Europa, Via dei Mille
  Via Marconi, Via San Martino, Via Leopardi, Largo Matteotti, Via della Repubblica, Via delle Rose, Vicolo Stretto, Via Carducci
  Viale dei Tigli, Via Galilei, Via del Mulino, Strada Vecchia, Via Puccini, Via XX Settembre`);
const BRITISH_STREETS = words(`
  High Street, Station Road, Church Lane, Victoria Road, Mill Lane, Kingsway, Queen Street, Park Avenue, Chapel Street, The Green
  Orchard Close, Bridge Street, Albert Road, Meadow View, Canal Walk`);

const INWARD_LETTERS = words('A, B, D, E, F, G, H, J, L, N, P, Q, R, S, T, U, W, X, Y, Z');

/** An invented address in the town, with the town's own province and postal code. */
export function addressIn(dice: Dice, region: Region, town: Town): AddressValue {
  const number = dice.between(1, 148);
  if (region !== 'BRITAIN') {
    const street = `${dice.pick(ITALIAN_STREETS)}, ${String(number)}${dice.chance(0.1) ? '/B' : ''}`;
    return { street, postalCode: town.postalCode, city: town.name, province: town.province, country: 'IT' };
  }
  const inward = `${String(dice.between(1, 9))}${dice.pick(INWARD_LETTERS)}${dice.pick(INWARD_LETTERS)}`;
  const street = `${String(number)} ${dice.pick(BRITISH_STREETS)}`;
  return { street, postalCode: `${town.postalCode} ${inward}`, city: town.name, province: town.province, country: 'GB' };
}

/**
 * An invented number in E.164 form. British ones lie in the ranges that Ofcom keeps for fiction; Italian ones begin with 300, which to our
 * knowledge no operator uses (Italy keeps no range for fiction).
 */
export function phoneIn(dice: Dice, town: Town): string {
  const tail = (digits: number): string => String(dice.between(0, 10 ** digits - 1)).padStart(digits, '0');
  if (town.fictionPrefix === undefined) return `+39300${tail(7)}`;
  return dice.chance(0.7) ? `+447700900${tail(3)}` : `${town.fictionPrefix}0${tail(3)}`;
}
