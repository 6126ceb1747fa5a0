// The sheets and views of the record and of reviews, for the walk over all views.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/audit/activity_view.h"
#include "ui/pages/audit/evidence_sheet.h"
#include "ui/pages/audit/exposure_sheet.h"

#include <QTabWidget>

namespace strongroom::test {

/// `open` gives the main window after an action.
template <class Row, class Open>
void addRecordViews(const Row& row, Open open)
{
    row("audit", [open](FakePlane& plane) -> QWidget* { return open(plane, "go.audit"); });
    row("evidence",
        [](FakePlane& plane) -> QWidget* { return new ui::EvidenceSheet(plane.context); });
    row("exposure", [](FakePlane& plane) -> QWidget* {
        domain::Exposure exposure{{"s-1"}, "stripe", {}, "payments", {}};
        exposure.keys = {{"API_KEY", 2, {}, 3, domain::ExposureState::Current},
                         {"OLD_KEY", 1, {}, 1, domain::ExposureState::Rotated}};
        plane.audit.exposures = {exposure};
        return new ui::ExposureSheet(plane.context, "builtin|anna", "Anna Berg");
    });
    for (const auto kind : {ui::ActivityView::Kind::Week, ui::ActivityView::Kind::Days})
        row(kind == ui::ActivityView::Kind::Week ? "activity by hour" : "activity by day",
            [open, kind](FakePlane& plane) -> QWidget* {
                QWidget* window = open(plane, "go.audit");
                window->resize(1280, 800);
                auto* view = window->findChild<ui::ActivityView*>();
                std::vector<domain::HourCount> hours;
                const auto now = std::chrono::floor<std::chrono::hours>(SystemClock().now());
                for (std::uint64_t ago = 0; ago < 1200; ago += 1 + ago % 7)
                    hours.push_back({now - std::chrono::hours(ago), ago % 23, ago % 11 == 0});
                plane.audit.counts = hours;
                view->parentWidget()->show();
                view->setKind(kind);
                view->setHours(hours);
                return window;
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
