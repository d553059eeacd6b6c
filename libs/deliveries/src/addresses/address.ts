/** Where something is brought to. */
export interface Place {
  /** How the owner calls it, e.g. `Home`. */
  label: string;
  city: string;
  area: string;
  street: string;
  building: string;
  /** How to find the door. */
  notes: string | null;
  /** WGS 84, in degrees; with the longitude or not at all. */
  latitude: number | null;
  longitude: number | null;
}

/** A place that an account keeps. */
export interface Address extends Place {
  id: string;
  /** The account. */
  userId: string;
  /** Whether it is taken where none is named. Whoever has addresses has exactly one of these. */
  isDefault: boolean;
  createdAt: Date;
  /** Begins at 1 and rises with each change. */
  version: number;
}

/** The columns of `Address` as they are stored. */
export const ADDRESS_COLUMNS = `id, user_id AS "userId", label, city, area, street, building, notes, latitude, longitude,
  is_default AS "isDefault", created_at AS "createdAt", version`;

/** What of an address goes on a parcel. */
export const placeOf = ({
  id: _id,
  userId: _userId,
  isDefault: _isDefault,
  createdAt: _createdAt,
  version: _version,
  ...place
}: Address): Place => place;
