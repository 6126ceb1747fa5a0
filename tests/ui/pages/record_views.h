// The sheets and views of the record and of reviews, for the walk over all views.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/audit/evidence_sheet.h"
#include "ui/pages/audit/exposure_sheet.h"

#include <QTabWidget>

namespace strongroom::test {

/// `open` gives the main window after an action.
template <class Row, class Open>
void addRecordViews(const Row& row, Open open)
{
    row("evidence",
        [](FakePlane& plane) -> QWidget* { return new ui::EvidenceSheet(plane.context); });
    row("exposure", [](FakePlane& plane) -> QWidget* {
        domain::Exposure exposure{{"s-1"}, "stripe", {}, "payments", {}};
        exposure.keys = {{"API_KEY", 2, {}, 3, domain::ExposureState::Current},
                         {"OLD_KEY", 1, {}, 1, domain::ExposureState::Rotated}};
        plane.audit.exposures = {exposure};
        return new ui::ExposureSheet(plane.context, "builtin|anna", "Anna Berg");
    });
    row("access reviews", [open](FakePlane& plane) -> QWidget* {
        domain::AccessReview review;
        review.id = {"r-1"};
        review.title = "Quarter 4";
        review.dueAt = SystemClock().now() + std::chrono::hours(24);
        for (const char* name : {"Bob", "Vera"})
            review.items.push_back(
                {{{{"user", name}, name, {}}, "viewer", {{"organization", "o"}, "Acme", {}}},
                 domain::ReviewVerdict::Open,
                 {},
                 {},
                 {}});
        plane.reviews.all = {review};
        QWidget* window = open(plane, "go.access");
        window->resize(1280, 800);
        auto* tabs = window->findChild<QTabWidget*>("people.tabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        return window;
    });
}

} // namespace strongroom::test
