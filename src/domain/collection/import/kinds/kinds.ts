import type { Sheet } from '../sheet';
import { bankCalls, type CallOptions } from './bank-calls';
import { crmAccounts } from './crm-accounts';
import { crmOpportunities } from './crm-opportunities';
import { crmProducts } from './crm-products';
import { crmSalesStaff } from './crm-sales-staff';
import { telcoCustomers } from './telco-customers';

export interface KindOptions extends CallOptions {
  /** The day on which the customers were exported, as `2026-11-22`. */
  readonly asOf: string;
}

/** The folders that can be imported as they are, each with its files in the order in which they must be read. */
export const FOLDER_KINDS: Readonly<Record<string, (options: KindOptions) => readonly Sheet<unknown>[]>> = {
  'crm-sales-opportunities': () => [crmAccounts(), crmProducts(), crmSalesStaff(), crmOpportunities()],
  'telco-churn': ({ asOf }) => [telcoCustomers(asOf)],
  'bank-telemarketing': (options) => [bankCalls(options)],
};
