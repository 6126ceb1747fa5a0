// The views of rotation, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/rotation/abort_sheet.h"
#include "ui/pages/rotation/defaults_sheet.h"
#include "ui/pages/rotation/policy_sheet.h"
#include "ui/pages/rotation/revoke_sheet.h"
#include "ui/pages/rotation/runbook_sheet.h"

#include <QTest>

namespace strongroom::test {

/// One under way and in use, and one that is due.
inline domain::Rotation someRotation(FakePlane& plane)
{
    const auto secret = domain::SecretId::fresh();
    plane.rotations.add(secret, "ledger-db-password", -3).environment = {"env-prod"};
    plane.rotations.add(domain::SecretId::fresh(), "mailer", 9);
    auto& rotation = plane.rotations.begin(secret, "Bob", 4, 7);
    rotation.done[2].note = "rollout 3 of 3";
    rotation.uses = {{domain::GrantId::fresh(), "Vera", 7, SystemClock().now()}};
    return rotation;
}

/// `open` gives the main window after an action.
template <class Row, class Open>
void addRotationViews(const Row& row, Open open)
{
    row("rotation", [open](FakePlane& plane) -> QWidget* {
        someRotation(plane);
        QWidget* window = open(plane, "go.rotation");
        window->resize(1280, 800);
        return window;
    });
    row("runbook", [](FakePlane& plane) -> QWidget* {
        someRotation(plane);
        auto standing = plane.rotations.standings.front();
        standing.running = plane.rotations.all.front().id;
        auto* sheet = new ui::RunbookSheet(plane.context, standing, nullptr);
        QTest::qWait(50);
        return sheet;
    });
    row("rotation policy", [](FakePlane& plane) -> QWidget* {
        someRotation(plane);
        return new ui::RotationPolicySheet(plane.context, plane.rotations.standings.front(),
                                           nullptr);
    });
    row("rotation defaults", [](FakePlane& plane) -> QWidget* {
        plane.rotations.standards = {
            {{}, {180, domain::RotationKind::Other, {}, {}, "Carol", SystemClock().now()}}};
        auto* sheet = new ui::RotationDefaultsSheet(plane.context, nullptr);
        plane.network.finish();
        return sheet;
    });
    row("abort a rotation", [](FakePlane& plane) -> QWidget* {
        return new ui::AbortSheet(plane.context, someRotation(plane), nullptr);
    });
    row("revoke what is in use", [](FakePlane& plane) -> QWidget* {
        return new ui::RevokeSheet(plane.context, someRotation(plane),
                                   {domain::RotationStep::Revoke}, nullptr);
    });
}

} // namespace strongroom::test
