// The views of backends, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/backend_samples.h"
#include "ui/pages/backends/advice_sheet.h"
#include "ui/pages/backends/backend_deed_sheet.h"
#include "ui/pages/backends/backend_wizard.h"
#include "ui/pages/backends/change_backend_sheet.h"
#include "ui/pages/backends/move_sheet.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace strongroom::test {

/// All that a window shows or tells to assistive technology.
inline QString allTextsOf(const QWidget& window)
{
    QStringList texts;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->text();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            texts << text->toPlainText();
    }
    return texts.join('\n');
}

/// A wizard on that step of its four, for OpenBao.
inline ui::BackendWizard* wizardAt(FakePlane& plane, int step)
{
    auto* wizard = new ui::BackendWizard(plane.context, "openbao", nullptr);
    auto* next = wizard->findChild<QPushButton*>("wizard.next");
    const auto ready = [next] { return next->isEnabled(); };
    const auto on = [&] {
        if (!QTest::qWaitFor(ready, 10000))
            qFatal("the wizard does not go on");
        next->click();
    };
    if (step > 0) {
        on();
        wizard->findChild<QLineEdit*>("backend.name")->setText("vault-dc2");
        wizard->findChild<QLineEdit*>("backend.field.address")
            ->setText("https://vault.dc2.example:8200");
        wizard->findChild<ui::SecretEdit*>("backend.field.token")
            ->setValue(SecretBytes::copyOf(std::string_view("canary-token")));
    }
    for (int i = 1; i < step; ++i)
        on();
    (void)QTest::qWaitFor(ready, 10000);
    return wizard;
}

template <class Row>
void addBackendSheets(const Row& row)
{
    for (const int step : {0, 1, 2, 3})
        row(qPrintable(QString("backend wizard %1").arg(step + 1)),
            [step](FakePlane& plane) -> QWidget* {
                fillBackends(plane);
                if (step == 2)
                    plane.backends.outcome = checkThatFailedAt(
                        "list", "403 permission denied: secret/metadata/strongroom/*");
                return wizardAt(plane, step);
            });
    row("which backend", [](FakePlane&) -> QWidget* {
        return new ui::AdviceSheet({openBaoKind(), awsKind(), googleKind()}, nullptr);
    });
    row("change backend", [](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        return ui::ChangeBackendSheet::changing(plane.context, plane.backends.all[1], openBaoKind(),
                                                nullptr);
    });
    row("replace credentials", [](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        return ui::ChangeBackendSheet::replacing(plane.context, plane.backends.all[1],
                                                 openBaoKind(), nullptr);
    });
    row("default backend", [](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        return ui::BackendDeedSheet::settingDefault(plane.context, plane.backends.all[1], "builtin",
                                                    nullptr);
    });
    row("remove backend", [](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        return ui::BackendDeedSheet::removing(plane.context, plane.backends.all[2],
                                              domain::UsedBy{}, nullptr);
    });
    row("move secrets", [](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        return new ui::MoveSheet(plane.context, {plane.backends.all[0].backend.id, {}}, nullptr);
    });
    row("go on with a move", [](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        plane.moves.all = {plane.moves.leftBy("Bert", plane.backends.all[0].backend.id,
                                              plane.backends.all[1].backend.id)};
        return new ui::MoveSheet(plane.context, {plane.backends.all[0].backend.id, {}}, nullptr);
    });
}

template <class Row, class Window>
void addBackendViews(const Row& row, Window window)
{
    row("backends", [window](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        auto* shown = window(plane, "go.backends");
        auto* list = shown->template findChild<ui::SrTableView*>("backends.list");
        list->setCurrentIndex(list->model()->index(1, 0));
        return shown;
    });
    addBackendSheets(row);
    row("backends of a member", [window](FakePlane& plane) -> QWidget* {
        fillBackends(plane);
        plane.context.membership.capabilities.erase(domain::Capability::Manage);
        plane.session.person.memberships.front().capabilities.erase(domain::Capability::Manage);
        return window(plane, "go.backends");
    });
}

} // namespace strongroom::test
