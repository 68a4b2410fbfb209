import type { Access } from './access';

/** Makes of a plan, or of a place in it, and an access what holds for all requests with both; remembered as long as both are. */
export function remembered<Planned extends object, Made>(make: (planned: Planned, access: Access) => Made): typeof make {
  const known = new WeakMap<Planned, WeakMap<Access, Made>>();
  return (planned, access) => {
    let byAccess = known.get(planned);
    if (byAccess === undefined) known.set(planned, (byAccess = new WeakMap<Access, Made>()));
    let made = byAccess.get(access);
    if (made === undefined) byAccess.set(access, (made = make(planned, access)));
    return made;
  };
}
