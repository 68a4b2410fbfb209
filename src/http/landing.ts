const FIRST_QUERY = `# Lecito releases each field only for a lawful purpose.
#
# 1. Make a token:   npm run --silent lecito -- token --as sales
# 2. Put it under "Headers" below, in place of <token>.
# 3. Run this query, then do the same as marketing for the purpose DirectMarketing, and compare.
{
  people(first: 12) {
    totalCount
    nodes {
      givenName
      familyName
      email
      phone
      release { field decision reason }
    }
  }
}
`;

const HEADERS = { Authorization: 'Bearer <token>', 'X-Purpose': 'CustomerRelationshipManagement' };

/** GraphiQL in one page, without a CDN, that asks /graphql; its headers editor begins with the two headers each request needs. */
export async function landingPage(): Promise<string> {
  // Nine megabytes that production need not load.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({
    title: 'Lecito',
    endpoint: '/graphql',
    defaultQuery: FIRST_QUERY,
    headers: JSON.stringify(HEADERS, null, 2),
  });
}
