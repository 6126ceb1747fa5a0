// Views of looking something up, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/lookup/changes_sheet.h"
#include "ui/pages/lookup/incident_sheet.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/lookup/palette.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/secrets/generator_sheet.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/pages/shell/main_window.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

namespace strongroom::test {

/// As it stands over `window` with two secrets that were opened.
inline QWidget* paletteOver(QWidget* window, FakePlane& plane, const QString& typed)
{
    plane.secrets.add("stripe-webhook-of-the-payments-team", {{"TOKEN", "value"}},
                      domain::EnvironmentId{"env-prod"});
    auto* main = static_cast<ui::MainWindow*>(window);
    auto* view = new ui::Palette(plane.context, main->lookup(), {}, nullptr);
    main->setParent(view, Qt::Window); // Goes with it.
    main->hide();
    main->lookup().opened(plane.secrets.all.front().secret);
    main->lookup().opened(plane.secrets.all.back().secret);
    view->panel().input().setText(typed);
    view->panel().refresh();
    return view;
}

/// `stripe` makes a secret with two versions, `mainWindow` a window that was entered.
template <class Row, class Stripe, class MainWindow>
void addLookupViews(const Row& row, Stripe stripe, MainWindow mainWindow)
{
    for (const auto* typed : {"", ">re"})
        row(*typed == '\0' ? "palette" : "palette commands", [=](FakePlane& plane) -> QWidget* {
            stripe(plane);
            return paletteOver(mainWindow(plane, nullptr), plane, typed);
        });
    row("lookup", [=](FakePlane& plane) -> QWidget* {
        stripe(plane);
        auto* lookup = new ui::SecretLookup(plane.context, &plane.actions);
        lookup->learn({plane.secrets.all.front().secret});
        auto* window = new ui::LookupWindow(plane.context, *lookup);
        window->findChild<QLineEdit*>("lookup.input")->setText("str");
        return window;
    });
    row("copy without showing", [=](FakePlane& plane) -> QWidget* {
        return new ui::RevealSheet(plane.context, stripe(plane).secret, ui::RevealSheet::Wish::Copy,
                                   nullptr);
    });
    row("what changed", [=](FakePlane& plane) -> QWidget* {
        auto* sheet = new ui::ChangesSheet(plane.context, stripe(plane).secret, nullptr);
        const auto* keys = sheet->template findChild<QAbstractItemView*>("changes.keys")->model();
        (void)QTest::qWaitFor([keys] { return keys->rowCount() > 0; }, 10000);
        return sheet;
    });
    row("incident",
        [](FakePlane& plane) -> QWidget* { return new ui::IncidentSheet(plane.context, nullptr); });
    row("generate a value", [](FakePlane& plane) -> QWidget* {
        return new ui::GeneratorSheet(
            plane.generator, [](SecretBytes) {}, nullptr);
    });
}

} // namespace strongroom::test
