// The palette, the quick lookup and their sheets, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/access/request_access_sheet.h"
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

/// Of two versions.
inline domain::Secret someSecret(FakePlane& plane)
{
    if (plane.secrets.all.empty()) {
        auto& kept = plane.secrets.add("stripe", {{"TOKEN", "value"}, {"URL", "https://x"}});
        plane.secrets.write(kept, {{"TOKEN", "other"}, {"URL", "https://x"}}, "Bob");
    }
    return plane.secrets.all.front().secret;
}

/// With two secrets that were opened before.
inline QWidget* paletteOver(QWidget* shown, FakePlane& plane, const QString& typed)
{
    auto* window = static_cast<ui::MainWindow*>(shown);
    auto* view = new ui::Palette(plane.context, window->lookup(), {}, nullptr);
    window->setParent(view, Qt::Window); // Goes with it.
    window->hide();
    window->lookup().opened(someSecret(plane));
    window->lookup().opened(plane.secrets
                                .add("stripe-webhook-of-the-payments-team", {{"TOKEN", "value"}},
                                     domain::EnvironmentId{"env-prod"})
                                .secret);
    view->panel().input().setText(typed);
    view->panel().refresh();
    return view;
}

/// `open` gives the main window after an action.
template <class Row, class Open>
void addLookupViews(const Row& row, Open open)
{
    row("palette", [open](FakePlane& plane) -> QWidget* {
        return paletteOver(open(plane, nullptr), plane, {});
    });
    row("palette commands", [open](FakePlane& plane) -> QWidget* {
        return paletteOver(open(plane, nullptr), plane, ">re");
    });
    row("palette ways on", [open](FakePlane& plane) -> QWidget* {
        return paletteOver(open(plane, nullptr), plane, "/hidden-place");
    });
    row("request access", [](FakePlane& plane) -> QWidget* {
        return new ui::RequestAccessSheet(plane.context, {"prod", "hidden-thing", {}}, nullptr);
    });
    row("lookup", [](FakePlane& plane) -> QWidget* {
        auto* lookup = new ui::SecretLookup(plane.context, &plane.actions);
        lookup->learn({someSecret(plane)});
        auto* window = new ui::LookupWindow(plane.context, *lookup);
        window->findChild<QLineEdit*>("lookup.input")->setText("str");
        return window;
    });
    row("copy without showing", [](FakePlane& plane) -> QWidget* {
        return new ui::RevealSheet(plane.context, someSecret(plane), ui::RevealSheet::Wish::Copy,
                                   nullptr);
    });
    row("what changed", [](FakePlane& plane) -> QWidget* {
        auto* sheet = new ui::ChangesSheet(plane.context, someSecret(plane), nullptr);
        const auto* keys = sheet->findChild<QAbstractItemView*>("changes.keys")->model();
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
