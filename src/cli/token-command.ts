import { Option, type Command } from 'commander';
import { signDevelopmentToken } from '../authentication/development-issuer';
import { readConfig } from '../config';
import { PERSONAS, type PersonaName } from '../demo/cast';
import { inBoth } from '../sentence';
import { loadPolicy } from '../store/load-policy';
import { StartFault } from '../store/start-fault';
import type { Purpose } from '../vocabulary/purposes';
import { addPurpose, invalid } from './option-values';

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const MOST = 99_999;
const UNLESS_ASKED = 12 * SECONDS.h;

function seconds(text: string): number {
  const [, amount, unit] = /^([1-9]\d{0,4})([smhd])$/.exec(text) ?? [];
  if (amount === undefined)
    throw invalid({
      en: 'Write a whole number from 1 to 99999 and s, m, h or d: 12h.',
      it: 'Scrivere un numero intero da 1 a 99999 e s, m, h o d: 12h.',
    });
  return Number(amount) * SECONDS[unit as keyof typeof SECONDS];
}

/** So many seconds, or what is nearest below, as `--expires` takes it. */
function written(life: number): string {
  const unit = (['s', 'm', 'h'] as const).find((each) => Math.floor(life / SECONDS[each]) <= MOST) ?? 'd';
  return `${String(Math.floor(life / SECONDS[unit]))}${unit}`;
}

/** The seconds that the token lives: no longer than the gateway, which reads the same settings, takes it. */
function livesFor(asked: number | undefined, longest: number | null): number {
  const most = longest ?? Infinity;
  if (asked === undefined) return Math.min(UNLESS_ASKED, most);
  if (asked <= most) return asked;
  throw new StartFault({
    en:
      `A token of ${String(asked)} seconds lives longer than the gateway accepts (LECITO_TOKEN_LIFETIME=${String(most)}). ` +
      `Write at most --expires ${written(most)}, or raise that setting for the gateway as well.`,
    it:
      `Un token di ${String(asked)} secondi vive più a lungo di quanto il gateway accetti (LECITO_TOKEN_LIFETIME=${String(most)}). ` +
      `Scrivere al massimo --expires ${written(most)}, o alzare quell’impostazione anche per il gateway.`,
  });
}

/** Tells whoever asked for a token of purposes for which no gateway with this policy takes it: it is signed all the same, to try that. */
function warnOf(role: string, asked: readonly Purpose[], permitted: readonly Purpose[]): void {
  const vain = asked.filter((each) => !permitted.includes(each));
  if (vain.length === 0) return;
  const warning = {
    en: `The role ${role} of this persona does not permit ${vain.join(', ')}: the gateway refuses that. Permitted are ${permitted.join(', ')}.`,
    it: `Il ruolo ${role} di questa persona non permette ${vain.join(', ')}: il gateway lo rifiuta. Sono permesse ${permitted.join(', ')}.`,
  };
  process.stderr.write(`${inBoth(warning)}\n`);
}

interface Options {
  readonly as: PersonaName;
  readonly purpose?: readonly Purpose[];
  readonly expires?: number;
}

async function printToken({ as, purpose, expires }: Options): Promise<void> {
  const config = readConfig();
  if (config.production || config.issuer !== null) {
    throw new StartFault({
      en:
        'This command signs as the development issuer, which a gateway in production or with a configured issuer does not accept. ' +
        `Ask ${config.issuer?.url ?? 'the issuer'} for a token.`,
      it:
        'Questo comando firma come emittente di sviluppo, che un gateway in produzione o con un emittente configurato non accetta. ' +
        `Chiedere un token a ${config.issuer?.url ?? 'quell’emittente'}.`,
    });
  }
  const lifetime = livesFor(expires, config.tokenLifetime);
  const persona = PERSONAS[as];
  const permitted = (): readonly Purpose[] => [...(loadPolicy(config.policyFolder).roles.get(persona.role)?.purposes.keys() ?? [])];
  if (purpose !== undefined) warnOf(persona.role, purpose, permitted());
  // The token of a machine must name what it is for: by default all that its role permits.
  const scoped = purpose ?? (persona.kind === 'partner' ? permitted() : undefined);
  const claims = { sub: persona.subject, client_id: persona.client, lecito_kind: persona.kind, roles: [persona.role] };
  const token = await signDevelopmentToken(config, { ...claims, ...(scoped === undefined ? {} : { purposes: scoped }) }, lifetime);
  process.stdout.write(`${token}\n`);
}

/** Adds `lecito token`: prints an access token of the development issuer for a persona of the demo, and nothing else, to stdout. */
export function registerTokenCommand(program: Command): void {
  program
    .command('token')
    .description('print an access token for a persona of the demo (development only)')
    .addOption(new Option('--as <persona>', 'who asks').choices(Object.keys(PERSONAS)).makeOptionMandatory())
    .option('--purpose <purpose>', 'limit the token to this purpose; may be repeated', addPurpose)
    .addOption(
      new Option(
        '--expires <time>',
        'how long the token lives, from 1 to 99999 s, m, h or d: 90s, 30m, 12h, 7d; at most LECITO_TOKEN_LIFETIME (default: 12h, or that where it is less)',
      ).argParser(seconds),
    )
    .action(printToken);
}
