// What compares, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/pages/audit/compare_events_sheet.h"
#include "ui/pages/secrets/compare_environments_page.h"

#include <QTest>

namespace strongroom::test {

template <class Row>
void addCompareViews(const Row& row)
{
    row("compare environments", [](FakePlane& plane) -> QWidget* {
        const auto& environments = plane.context.environments;
        plane.secrets.add("stripe", {{"TOKEN", "value"}, {"URL", "https://x"}},
                          environments.at(0).id);
        plane.secrets.add("stripe", {{"TOKEN", "other"}}, environments.at(1).id);
        plane.secrets.add("mailer", {{"PASSWORD", "x"}}, environments.at(1).id);
        auto* page = new ui::CompareEnvironmentsPage(plane.context);
        page->setWindowTitle("Strongroom – Compare"); // Alone here, it is a window.
        page->resize(1200, 700);
        page->show();
        page->enter();
        const auto* view = page->findChild<ui::DiffView*>();
        (void)QTest::qWaitFor([view] { return view->lineCount() > 0; });
        return page;
    });
    row("compare events", [](FakePlane& plane) -> QWidget* {
        for (const std::uint64_t number : {1U, 2U}) {
            domain::AuditEvent event{
                {"e-" + std::to_string(number)}, number, plane.organization, SystemClock().now()};
            event.actor = "Alice";
            event.action = "secret.change";
            event.hasSnapshots = true;
            plane.audit.events.push_back(event);
        }
        return new ui::CompareEventsSheet(plane.context, plane.audit.events.front(), nullptr);
    });
}

} // namespace strongroom::test
