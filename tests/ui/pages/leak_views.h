// Looking for a string and reports on reuse, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "tests/support/fake_searches.h"
#include "ui/pages/leak/leak_sheet.h"
#include "ui/pages/leak/reuse_sheet.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QPushButton>
#include <QTest>

#include <memory>

namespace strongroom::test {

/// The sheet keeps what it asks.
template <class Sheet>
Sheet* sheetOver(FakePlane& plane)
{
    if (plane.secrets.all.empty())
        for (const auto* name : {"stripe", "ledger-db-password"})
            plane.secrets.add(name, {{"TOKEN", "sk_live_9fQz7LmX2pRt"}});
    auto searches = std::make_shared<FakeSearches>(plane.network, plane.secrets);
    auto* sheet = new Sheet(plane.context, *searches, nullptr);
    QObject::connect(sheet, &QObject::destroyed, [searches] {});
    return sheet;
}

inline QWidget* answered(ui::Sheet* sheet, const char* list)
{
    sheet->open();
    sheet->findChild<ui::PurposePicker*>()->setPurpose({"incident", "INC-7", ""});
    sheet->primary()->click();
    (void)QTest::qWaitFor([&] { return sheet->findChild<ui::SrTableView*>(list)->isVisible(); },
                          10000);
    return sheet;
}

template <class Row>
void addLeakViews(const Row& row)
{
    row("leaked string",
        [](FakePlane& plane) -> QWidget* { return sheetOver<ui::LeakSheet>(plane); });
    row("leaked string found", [](FakePlane& plane) -> QWidget* {
        auto* sheet = sheetOver<ui::LeakSheet>(plane);
        sheet->findChild<ui::SecretEdit*>("leak.string")
            ->setValue(SecretBytes::copyOf(std::string_view("sk_live_9fQz7LmX2pRt")));
        return answered(sheet, "leak.list");
    });
    row("reused values", [](FakePlane& plane) -> QWidget* {
        return answered(sheetOver<ui::ReuseSheet>(plane), "reuse.list");
    });
}

} // namespace strongroom::test
