import type { Client } from 'pg';
import type { EmbeddedPasswords } from './embedded-passwords';

/** Makes, where missing, the roles and the database `lecito` in the embedded server; the database comes last and says that all is there. */
export async function makeRolesAndDatabase(superuser: Client, passwords: EmbeddedPasswords): Promise<void> {
  const found = await superuser.query("SELECT FROM pg_database WHERE datname = 'lecito'");
  if (found.rowCount === 1) return;
  await makeRole(superuser, 'lecito_gateway', 'NOLOGIN');
  await makeRole(superuser, 'lecito_owner', `LOGIN CREATEROLE CREATEDB PASSWORD ${superuser.escapeLiteral(passwords.owner)}`);
  await makeRole(superuser, 'lecito_login', `LOGIN INHERIT PASSWORD ${superuser.escapeLiteral(passwords.login)}`);
  await superuser.query('GRANT lecito_gateway TO lecito_login');
  await superuser.query('GRANT lecito_gateway TO lecito_owner WITH ADMIN OPTION');
  await superuser.query('CREATE DATABASE lecito OWNER lecito_owner');
}

async function makeRole(superuser: Client, name: string, attributes: string): Promise<void> {
  const found = await superuser.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  await superuser.query(`${found.rowCount === 1 ? 'ALTER' : 'CREATE'} ROLE ${name} ${attributes}`);
}
