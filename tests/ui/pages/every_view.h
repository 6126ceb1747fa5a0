// Every view of the console, filled, for tests that look at all of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"

#include <QMetaType>
#include <QWidget>

#include <functional>
#include <memory>

namespace strongroom::test {

using MakeView = std::function<QWidget*(FakePlane&)>;
using ViewRow = std::function<void(const char* name, MakeView make)>;

/// Calls `row` for each view.
void addEveryView(const ViewRow& row);
/// As rows of the test's data.
void everyView();

/// Leaves a picture where STRONGROOM_TEST_SHOTS says, `after` milliseconds in which the rest comes.
void shoot(QWidget& widget, const QString& name, int after = 500);

/// One view, shown and active, with the control plane that it asks.
class OpenView
{
public:
    /// The main window, entered.
    static OpenView mainWindow();
    explicit OpenView(const MakeView& make);
    OpenView(OpenView&&) noexcept = default;
    ~OpenView();

    FakePlane& plane() { return *m_plane; }
    QWidget& operator*() { return *m_view; }
    QWidget* operator->() { return m_view.get(); }

private:
    OpenView();

    std::unique_ptr<FakePlane> m_plane;
    std::unique_ptr<QWidget> m_view;
};

/// The view of the test's row.
OpenView openView();

} // namespace strongroom::test

Q_DECLARE_METATYPE(strongroom::test::MakeView)
