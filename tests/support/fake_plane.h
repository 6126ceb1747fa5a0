// A control plane of memory and rules, for tests of the console's pages: no network, no crypto.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_access.h"
#include "tests/support/fake_approvals.h"
#include "tests/support/fake_backends.h"
#include "tests/support/fake_bulk.h"
#include "tests/support/fake_comparisons.h"
#include "tests/support/fake_directory.h"
#include "tests/support/fake_generator.h"
#include "tests/support/fake_keys.h"
#include "tests/support/fake_log.h"
#include "tests/support/fake_machines.h"
#include "tests/support/fake_metadata.h"
#include "tests/support/fake_moves.h"
#include "tests/support/fake_outcomes.h"
#include "tests/support/fake_promotions.h"
#include "tests/support/fake_reviews.h"
#include "tests/support/fake_rotations.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/fake_servers.h"
#include "tests/support/fake_session.h"
#include "tests/support/fake_trust.h"
#include "tests/support/fake_uses.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/secret/clipboard.h"

namespace strongroom::test {

/// All of it, with one organization, three environments and a person who may do everything.
struct FakePlane
{
    FakePlane();
    /// Nor to an api that is gone: they go before the network does.
    ~FakePlane();
    domain::Membership membership() const;

    domain::OrganizationId organization{"org-1"};
    FakeNetwork network;
    FakeSession session{network};
    FakeSecrets secrets{network};
    FakeDirectory directory{network};
    FakeAudit audit{network};
    FakeConnection connection;
    FakeServers servers{network};
    FakeSessions sessions{network};
    FakeTrust trust;
    FakeLog log{network};
    FakeAccess access{network};
    FakeMachines machines{network};
    FakeBackends backends{network};
    FakeGenerator generator;
    FakeKeys keys{network};
    FakeMoves moves{network};
    FakeBulk bulk{network};
    FakeUses uses{network};
    FakeReviews reviews{network};
    FakeRotations rotations{network};
    FakeMembers members{network};
    FakeOutcomes outcomes{network};
    FakeComparisons comparisons{network, secrets};
    FakePromotions promotions{network, secrets};
    FakeApprovals approvals{network};
    ui::ActionRegistry actions;
    ui::Clipboard clipboard;
    ui::PageContext context{session,    secrets, directory, audit,
                            connection, trust,   actions,   clipboard};
};

} // namespace strongroom::test
