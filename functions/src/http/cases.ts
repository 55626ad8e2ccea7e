import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { noteFamilyRead } from '../audit/reads.ts';
import { inviteFamily } from '../case/invite.ts';
import { revokeInvite } from '../case/revoke-invite.ts';
import { stepCase } from '../case/step-case.ts';
import { caseView } from '../case/view.ts';
import { leaveFamilyCase, listFamilyCases } from '../family/cases.ts';
import { openInvite } from '../family/open-invite.ts';
import { familyView } from '../family/view.ts';
import { markAlike } from '../household-likeness/mark-alike.ts';
import { granted } from '../identity/authorize.ts';
import type { Platform } from '../platform/platform.ts';
import { readDistrictStaff } from '../queue/district-staff.ts';
import { readOffers } from '../queue/offers.ts';
import { askReporter, reviewNote } from '../report/use-cases.ts';
import { serve } from './serve.ts';

/** One case, what is asked and offered about it, and the family that follows it. Wiring and nothing else. */
export function serveCases(app: Hono, p: Platform): void {
  serve(app, p, contract.readDistrictStaff, (_, grant) => readDistrictStaff(p, granted(grant, 'staff')));
  serve(app, p, contract.readOffers, (_, grant) => readOffers(p, granted(grant, 'staff')));
  serve(app, p, contract.readCase, (_, grant) => {
    return caseView(p, granted(grant, 'record'), granted(grant, 'staff'));
  });
  serve(app, p, contract.stepCase, (input, grant) =>
    stepCase(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.inviteFamily, (input, grant) =>
    inviteFamily(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.revokeInvite, ({ inviteId }, grant) =>
    revokeInvite(p, inviteId, granted(grant, 'record'), granted(grant, 'staff')),
  );

  serve(app, p, contract.openInvite, async ({ code }, grant) => {
    const view = await openInvite(p, code, granted(grant, 'userId'));
    await noteFamilyRead(p, view.id, granted(grant, 'userId'));
    return view;
  });
  serve(app, p, contract.listFamilyCases, (_, grant) => listFamilyCases(p, granted(grant, 'userId')));
  serve(app, p, contract.readFamilyCase, (_, grant) =>
    familyView(p, granted(grant, 'record'), granted(grant, 'follower')),
  );
  serve(app, p, contract.leaveFamilyCase, (_, grant) =>
    leaveFamilyCase(p, granted(grant, 'record'), granted(grant, 'userId')),
  );

  serve(app, p, contract.askReporter, (input, grant) =>
    askReporter(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.reviewNote, (input, grant) =>
    reviewNote(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
  serve(app, p, contract.markAlike, (input, grant) =>
    markAlike(p, input, granted(grant, 'record'), granted(grant, 'staff')),
  );
}
