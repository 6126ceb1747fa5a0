// The overview, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/widgets/charts/chart_card.h"

namespace strongroom::test {

/// `open` gives the main window after an action.
template <class Row, class Open>
void addOutcomeViews(const Row& row, Open open)
{
    row("outcomes", [open](FakePlane& plane) {
        QWidget* window = open(plane, "go.overview");
        window->resize(1280, 1400); // Two cards side by side.
        return window;
    });
    row("overview with needs", [open](FakePlane& plane) {
        domain::Approval waiting;
        waiting.mayDecide = true;
        plane.approvals.requests = {waiting};
        plane.machines.allRunners.clear();
        plane.log.wrong = Error{ErrorKind::TimedOut, "late"};
        return open(plane, "go.overview");
    });
    row("outcomes as tables", [open](FakePlane& plane) {
        QWidget* window = open(plane, "go.overview");
        for (auto* card : window->findChildren<ui::ChartCard*>())
            card->toggleTable();
        return window;
    });
}

} // namespace strongroom::test
