// What compares, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/diff/diff_view.h"
#include "ui/pages/audit/compare_events_sheet.h"
#include "ui/pages/secrets/compare_environments_page.h"
#include "ui/pages/secrets/compare_values_sheet.h"
#include "ui/pages/secrets/matrix/matrix_page.h"
#include "ui/pages/secrets/matrix/matrix_table.h"
#include "ui/pages/secrets/promote_sheet.h"
#include "ui/pages/secrets/promotion_picker.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace strongroom::test {

inline ui::CompareEnvironmentsPage* openComparedEnvironments(FakePlane& plane)
{
    const auto& environments = plane.context.environments;
    plane.secrets.add("stripe", {{"TOKEN", "value"}, {"URL", "https://x"}}, environments.at(0).id);
    plane.secrets.add("stripe", {{"TOKEN", "other"}}, environments.at(1).id);
    plane.secrets.add("vault", {{"TOKEN", "value"}}, environments.at(0).id);
    plane.secrets.add("vault", {{"TOKEN", "value"}}, environments.at(1).id);
    plane.secrets.add("mailer", {{"PASSWORD", "x"}}, environments.at(1).id);
    auto* page = new ui::CompareEnvironmentsPage(plane.context);
    page->setWindowTitle("Strongroom – Compare"); // Alone here, it is a window.
    page->resize(1200, 700);
    page->show();
    page->enter();
    const auto* view = page->findChild<ui::DiffView*>();
    (void)QTest::qWaitFor([view] { return view->lineCount() > 0; });
    return page;
}

/// With a change staged and values compared.
inline ui::MatrixPage* openMatrix(FakePlane& plane)
{
    const auto& environments = plane.context.environments;
    plane.secrets.add("stripe", {{"TOKEN", "value"}, {"URL", "https://x"}}, environments.at(0).id);
    plane.secrets.add("stripe", {{"TOKEN", "other"}, {"URL", "https://x"}}, environments.at(1).id);
    plane.secrets.add("mailer", {{"PASSWORD", "x"}}, environments.at(1).id);
    auto* page = new ui::MatrixPage(plane.context);
    page->setWindowTitle("Strongroom – Environment matrix"); // Alone here, it is a window.
    page->resize(1200, 700);
    page->show();
    page->enter();
    auto* table = page->findChild<ui::MatrixTable*>();
    (void)QTest::qWaitFor([table] { return table->model()->rowCount() == 3; });
    page->findChild<QPushButton*>("matrix.values")->click();
    page->findChild<QPushButton*>("compare.confirm")->click();
    (void)QTest::qWaitFor([&plane] { return !plane.comparisons.asked.empty(); });
    plane.network.finish();
    table->setCurrentIndex(table->model()->index(1, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    return page;
}

/// With everything chosen.
inline ui::CompareEnvironmentsPage* openPromotion(FakePlane& plane)
{
    auto* page = openComparedEnvironments(plane);
    page->findChild<QTabWidget*>("compare.tabs")->setCurrentIndex(1);
    auto* picker = page->findChild<ui::PromotionPicker*>();
    for (int i = 0; i < picker->topLevelItemCount(); ++i)
        picker->topLevelItem(i)->setCheckState(0, Qt::Checked);
    const auto* promote = page->findChild<QPushButton*>("compare.promote");
    (void)QTest::qWaitFor([promote] { return promote->isEnabled(); });
    return page;
}

template <class Row>
void addCompareViews(const Row& row)
{
    row("compare environments", openComparedEnvironments);
    row("compare values", [](FakePlane& plane) -> QWidget* {
        auto* page = openComparedEnvironments(plane);
        page->findChild<QPushButton*>("compare.values")->click();
        return page;
    });
    row("compared values", [](FakePlane& plane) -> QWidget* {
        plane.comparisons.refused = {"vault"};
        auto* page = openComparedEnvironments(plane);
        page->findChild<QPushButton*>("compare.values")->click();
        auto* sheet = page->findChild<ui::CompareValuesSheet*>();
        sheet->findChild<QPushButton*>("compare.confirm")->click();
        (void)QTest::qWaitFor([&plane] { return plane.comparisons.asked.size() == 2; });
        plane.network.finish();
        return page;
    });
    row("environment matrix", openMatrix);
    row("matrix cell", [](FakePlane& plane) -> QWidget* {
        auto* page = openMatrix(plane);
        QTest::keyClick(page->findChild<ui::MatrixTable*>(), Qt::Key_F2);
        return page;
    });
    row("matrix save", [](FakePlane& plane) -> QWidget* {
        auto* page = openMatrix(plane);
        page->findChild<QPushButton*>("matrix.save")->click();
        return page;
    });
    row("promotion", openPromotion);
    row("promote", [](FakePlane& plane) -> QWidget* {
        auto* page = openPromotion(plane);
        plane.promotions.notGiven = {
            {"vault", "This needs an approval by 2 of owner. Request it first."}};
        page->findChild<QPushButton*>("compare.promote")->click();
        auto* confirm = page->findChild<QPushButton*>("promote.confirm");
        confirm->click();
        (void)QTest::qWaitFor([confirm] { return confirm->isEnabled(); });
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
