import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Mishap } from './frame/mishap';
import { NoticesProvider } from './frame/notices';
import { Waiting } from './frame/loaded';
import { queryClient } from './hospital/query-client';
import { type Visitor, useVisitor } from './hospital/user';
import { speakTheirs } from './language/language';
import { Look } from './look/look';
import { ForgotPassword } from './sign-in/forgot-password';
import { Register } from './sign-in/register';
import { SetPassword } from './sign-in/set-password';
import { SignIn } from './sign-in/sign-in';

const PAGES = {
  patient: lazy(() => import('./patient/patient-pages')),
  doctor: lazy(() => import('./doctor/doctor-pages')),
  admin: lazy(() => import('./admin/admin-pages')),
};

/** The whole console: what a visitor sees depends on who they are. */
export function Console(): ReactNode {
  return (
    <Look>
      <QueryClientProvider client={queryClient}>
        <NoticesProvider>
          <BrowserRouter>
            <Mishap>
              <Suspense fallback={<Waiting />}>
                <Home visitor={useVisitor()} />
              </Suspense>
            </Mishap>
          </BrowserRouter>
        </NoticesProvider>
      </QueryClientProvider>
    </Look>
  );
}

function Home({ visitor }: { visitor: Visitor }): ReactNode {
  const user = visitor.state === 'user' ? visitor.user : undefined;
  useEffect(() => void (user && speakTheirs(user.locale)), [user]);
  if (visitor.state === 'unknown') return <Waiting />;
  if (user) {
    const Pages = PAGES[user.role];
    // Whoever else signs in gets pages of their own, with nothing of the last one's.
    return <Pages key={user.id} />;
  }
  return (
    <Routes>
      <Route path="/register" element={<Register />} />
      <Route path="/forgot-password" element={<ForgotPassword />} />
      <Route path="/set-password" element={<SetPassword />} />
      <Route path="*" element={<SignIn />} />
    </Routes>
  );
}
