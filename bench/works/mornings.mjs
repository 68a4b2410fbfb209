// What each department opens in the morning: one query for each, asked by the first of its first team.
const staff = (last, role) => ({ subject: `00000000-0000-7000-8000-0000000000${last}`, client: 'benchmark', kind: 'staff', role });

export const SALES = { viewer: staff('a1', 'sales'), purpose: 'CustomerRelationshipManagement' };
export const MARKETING = { viewer: staff('a2', 'marketing'), purpose: 'DirectMarketing' };
export const CUSTOMER_SERVICE = { viewer: staff('a3', 'customer-service'), purpose: 'CustomerCare' };
export const SUPPORT = { viewer: staff('a4', 'support'), purpose: 'TechnicalServiceProvision' };

const PERSON = 'person { id givenName familyName phone }';

export const MORNINGS = [
  {
    key: 'sales',
    ...SALES,
    query: `query sales { sales {
      pipeline { stage currency count amount weighted }
      staleOpportunities { nodes { id name stage amount changedAt ${PERSON} account { name } } }
      tasksDue { nodes { id title dueOn ${PERSON} } }
      leadsToCall { nodes { id rating dueOn ${PERSON} } } } }`,
  },
  {
    key: 'marketing',
    ...MARKETING,
    query: `query marketing { marketing {
      campaigns { nodes { id name state plannedFor members(first: 5) { totalCount nodes { id state } } } }
      toApprove { nodes { id name plannedFor } }
      responses { nodes { id state respondedAt person { id givenName familyName email } } } } }`,
  },
  {
    key: 'customerService',
    ...CUSTOMER_SERVICE,
    query: `query customerService { customerService {
      myCases { nodes { id number subject priority dueAt ${PERSON} } }
      waitingCases { nodes { id number subject priority dueAt queue { name } ${PERSON} } }
      promises { nodes { id number promisedAt } }
      tasksDue { nodes { id title dueOn ${PERSON} } } } }`,
  },
  {
    key: 'support',
    ...SUPPORT,
    query: `query support { support {
      bySeverity { severity count waiting late }
      myTickets { nodes { id number severity resolveBy waitingSince entitlement { serviceLevel } asset { serialNumber } ${PERSON} } }
      waitingTickets { nodes { id number severity resolveBy } }
      installedProducts { nodes { id serialNumber product { name } } }
      entitlements { nodes { id name serviceLevel validTo } }
      tasksDue { nodes { id title dueOn } } } }`,
  },
];
