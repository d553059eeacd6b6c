import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { type components } from '#libs/client';
import { useRead } from '../hospital/use-read';
import { useUser } from '../hospital/user';

export type GuardianScope = components['schemas']['GuardianScope'];

/** Whose matters are shown: the patient's own, or a dependent's as far as the guardian's scopes go. */
export interface Subject {
  patientId: string;
  firstName: string;
  lastName: string;
  firstNameAr?: string | null;
  lastNameAr?: string | null;
  isSelf: boolean;
  may: (scope: GuardianScope) => boolean;
}

interface Family {
  subject: Subject;
  everybody: Subject[];
  choose: (patientId: string) => void;
}

const FamilyContext = createContext<Family | null>(null);

/** Whose matters the patient looks at now. */
export function useSubject(): Subject {
  return useFamily().subject;
}

export function useFamily(): Family {
  const family = use(FamilyContext);
  if (!family) throw new Error('Only patients have a family here.');
  return family;
}

export function FamilyProvider({ children }: { children: ReactNode }): ReactNode {
  const { patientId = '' } = useUser();
  const self = useRead('/v1/patients/{id}', { path: { id: patientId } });
  const dependents = useRead('/v1/dependents', { query: { limit: 100 } });
  const [chosen, choose] = useState(patientId);
  const family = useMemo(() => {
    const me: Subject = {
      patientId,
      firstName: self.data?.firstName ?? '',
      lastName: self.data?.lastName ?? '',
      firstNameAr: self.data?.firstNameAr,
      lastNameAr: self.data?.lastNameAr,
      isSelf: true,
      may: () => true,
    };
    const others = (dependents.data?.items ?? []).map((dependent): Subject => ({
      ...dependent,
      isSelf: false,
      may: (scope) => dependent.scopes.includes(scope),
    }));
    const everybody = [me, ...others];
    // A right may end at any time: then one is back with oneself.
    return { everybody, choose, subject: everybody.find((one) => one.patientId === chosen) ?? me };
  }, [self.data, dependents.data, chosen, patientId]);
  return <FamilyContext value={family}>{children}</FamilyContext>;
}
