// The sheets of access and machines, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_roster.h"
#include "ui/pages/access/question_sheet.h"
#include "ui/pages/access/reach_sheet.h"
#include "ui/pages/machines/api_key_sheet.h"
#include "ui/pages/machines/credential_sheet.h"
#include "ui/pages/machines/retire_sheet.h"
#include "ui/pages/machines/service_account_sheet.h"
#include "ui/pages/people/sheets/add_member_sheet.h"
#include "ui/pages/people/sheets/give_role_sheet.h"
#include "ui/pages/people/sheets/invite_sheet.h"
#include "ui/pages/people/sheets/join_team_sheet.h"
#include "ui/pages/people/sheets/leave_sheet.h"
#include "ui/pages/people/sheets/team_sheet.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace strongroom::test {

inline domain::AccessRoster rosterOf(FakePlane& plane)
{
    fillRoster(plane);
    return {plane.access.people, plane.access.allTeams, plane.access.given, true};
}

/// The sheet, once the button that it is named for can be pressed or it has looked ahead.
inline QWidget* looked(ui::Sheet* sheet)
{
    sheet->open();
    (void)QTest::qWaitFor([sheet] {
        const auto* state = sheet->findChild<ui::StateOverlay*>("effects.state");
        return state == nullptr || state->state() == ui::ViewState::Ready;
    });
    return sheet;
}

template <class Row>
void addPeopleSheets(const Row& row)
{
    row("give role", [](FakePlane& plane) -> QWidget* {
        const auto roster = rosterOf(plane);
        return looked(
            new ui::GiveRoleSheet(plane.context, roster, objectOf(roster.members[1]), nullptr));
    });
    row("join team", [](FakePlane& plane) -> QWidget* {
        const auto roster = rosterOf(plane);
        return new ui::JoinTeamSheet(plane.context, roster, roster.teams[0], nullptr);
    });
    row("take role", [](FakePlane& plane) -> QWidget* {
        return looked(
            ui::ChangeSheet::takingAway(plane.context, rosterOf(plane).bindings[1], nullptr));
    });
    row("remove member", [](FakePlane& plane) -> QWidget* {
        const auto roster = rosterOf(plane);
        return looked(ui::LeaveSheet::removing(plane.context, roster, roster.members[2], nullptr));
    });
    row("let back in", [](FakePlane& plane) -> QWidget* {
        const auto roster = rosterOf(plane);
        return ui::LeaveSheet::lettingBackIn(plane.context, roster, roster.members[2], nullptr);
    });
    row("invite",
        [](FakePlane& plane) -> QWidget* { return new ui::InviteSheet(plane.context, nullptr); });
    row("add member", [](FakePlane& plane) -> QWidget* {
        return new ui::AddMemberSheet(plane.context, nullptr);
    });
    row("team", [](FakePlane& plane) -> QWidget* {
        return new ui::TeamSheet(plane.context, rosterOf(plane).teams[0], nullptr);
    });
    row("reach", [](FakePlane& plane) -> QWidget* {
        fillRoster(plane);
        auto* sheet = new ui::ReachSheet(plane.context, named("user", "bob", "Bob"), nullptr);
        (void)QTest::qWaitFor(
            [sheet] { return sheet->findChild<QListWidget*>("access.steps")->count() > 0; });
        return sheet;
    });
    row("question", [](FakePlane& plane) -> QWidget* {
        const auto roster = rosterOf(plane);
        return new ui::QuestionSheet(plane.context, roster, objectOf(roster.members[1]), nullptr);
    });
}

template <class Row>
void addMachineSheets(const Row& row)
{
    row("api key", [](FakePlane& plane) -> QWidget* {
        fillMachines(plane);
        return new ui::ApiKeySheet(plane.context, plane.machines.accounts, {}, nullptr);
    });
    row("api key made", [](FakePlane& plane) -> QWidget* {
        fillMachines(plane);
        auto* sheet = new ui::ApiKeySheet(plane.context, plane.machines.accounts, {}, nullptr);
        sheet->open();
        sheet->findChild<QLineEdit*>("key.name")->setText("laptop");
        sheet->primary()->click();
        (void)QTest::qWaitFor([sheet] { return sheet->findChild<QCheckBox*>("once.kept"); });
        return sheet;
    });
    row("service account", [](FakePlane& plane) -> QWidget* {
        return new ui::ServiceAccountSheet(plane.context, nullptr);
    });
    row("credential", [](FakePlane& plane) -> QWidget* {
        fillMachines(plane);
        return new ui::CredentialSheet(plane.context, plane.machines.accounts[0], nullptr);
    });
    row("revoke", [](FakePlane& plane) -> QWidget* {
        fillMachines(plane);
        return ui::RetireSheet::revoking(plane.context, plane.machines.keys[0], nullptr);
    });
}

} // namespace strongroom::test
