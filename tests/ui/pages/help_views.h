// Help, diagnostics, samples and the first question, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"
#include "ui/pages/help/diagnostics_sheet.h"
#include "ui/pages/help/help_sheet.h"
#include "ui/pages/help/update_banner.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/pages/start/sample_sheet.h"

namespace strongroom::test {

/// `open` gives the main window after an action.
template <class Row, class Open>
void addHelpViews(const Row& row, Open open)
{
    row("first start", [](FakePlane& plane) -> QWidget* {
        auto* window = new ui::MainWindow(plane.context);
        window->signInPage().askWhere();
        return window;
    });
    row("update", [open](FakePlane& plane) {
        auto* window = open(plane, nullptr);
        static_cast<ui::MainWindow*>(window)->tellUpdate(
            {ui::UpdateNews::Kind::Installed, "9.9.9"});
        return window;
    });
    row("help", [open](FakePlane& plane) -> QWidget* {
        // The window brings the actions, and takes nothing from what stands in the sheet.
        auto* window = open(plane, nullptr);
        window->setAttribute(Qt::WA_DeleteOnClose);
        auto* sheet = new ui::HelpSheet(plane.actions, nullptr);
        window->close();
        return sheet;
    });
    row("diagnostics", [](FakePlane& plane) -> QWidget* {
        return new ui::DiagnosticsSheet(plane.context, {}, nullptr);
    });
    row("samples", [](FakePlane& plane) -> QWidget* {
        return new ui::SampleSheet(plane.context, ui::SampleDeed::Add, nullptr);
    });
}

} // namespace strongroom::test
