import type { Policy, RolePolicy } from '../decision/policy';
import { describedEnum } from '../vocabulary/graphql-enums';

export const Department = describedEnum('Department', 'A department of the company.', {
  SALES: 'Sales.',
  MARKETING: 'Marketing.',
  CUSTOMER_SERVICE: 'Customer service.',
  SUPPORT: 'Technical support.',
});
export type Department = keyof typeof Department;

const DEPARTMENT_OF: Readonly<Record<string, Department>> = {
  sales: Department.SALES,
  marketing: Department.MARKETING,
  'customer-service': Department.CUSTOMER_SERVICE,
  support: Department.SUPPORT,
};

/** The department for which somebody in this role speaks with persons; null where the role belongs to none. */
export function departmentOfRole(role: RolePolicy): Department | null {
  return DEPARTMENT_OF[role.name] ?? null;
}

/** The roles that work for a department. */
export function rolesOfDepartment(policy: Policy, department: Department): readonly RolePolicy[] {
  return [...policy.roles.values()].filter((role) => departmentOfRole(role) === department);
}
