// The sheets of deeds on many secrets, for what looks at every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/bulk/bulk_details_sheet.h"
#include "ui/pages/bulk/bulk_sheet.h"

#include <QComboBox>
#include <QTest>

namespace strongroom::test {

template <class Row>
void addBulkSheets(const Row& row)
{
    for (const int deed : {0, 1, 2, 4})
        row(qPrintable(QString("change many %1").arg(deed + 1)),
            [deed](FakePlane& plane) -> QWidget* {
                using domain::EnvironmentKind;
                plane.bulk.places = {
                    {domain::EnvironmentId{"env-prod"}, EnvironmentKind::Production, 12},
                    {{}, EnvironmentKind::Other, 4968, 0, 0, 20}};
                plane.bulk.reasons = {{"You may not change secrets here.", 20}};
                std::vector<domain::BulkTarget> secrets(5000, {{"secret-1"}, 1});
                auto* sheet = new ui::BulkSheet({plane.context, plane.bulk},
                                                {std::move(secrets), {}, false}, nullptr);
                sheet->findChild<QComboBox*>("bulk.deed")->setCurrentIndex(deed);
                QTest::qWait(500);
                return sheet;
            });
    row("what many came to", [](FakePlane& plane) -> QWidget* {
        plane.bulk.all = {FakeBulk::atWork()};
        plane.bulk.problems = {{{"s-1"},
                                "stripe",
                                domain::EnvironmentId{"env-prod"},
                                domain::BulkItemState::Failed,
                                "Bob changed this secret."}};
        return new ui::BulkDetailsSheet({plane.context, plane.bulk}, {"bulk-1"}, nullptr);
    });
}

} // namespace strongroom::test
