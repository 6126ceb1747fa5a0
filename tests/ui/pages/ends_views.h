// The views of certificates that end, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_certificate_ends.h"
#include "tests/support/fake_plane.h"
#include "ui/pages/certificates/ends_sheet.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/secret_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace strongroom::test {

/// As long as `plane` is there.
inline FakeCertificateEnds& knowEnds(FakePlane& plane)
{
    auto ends = std::make_shared<FakeCertificateEnds>(plane.network);
    plane.context.ends = ends.get();
    QObject::connect(&plane.actions, &QObject::destroyed, [ends] {});
    return *ends;
}

template <class Row>
void addEndsViews(const Row& row)
{
    row("certificates that end", [](FakePlane& plane) -> QWidget* {
        auto& ends = knowEnds(plane);
        ends.add(domain::SecretId::fresh(), "QWAC of payments", std::chrono::hours(-30));
        ends.add(domain::SecretId::fresh(), "mailer", std::chrono::hours(6 * 24));
        ends.add(domain::SecretId::fresh(), "ledger", std::chrono::hours(20 * 24));
        auto* sheet = new ui::EndsSheet(plane.context, nullptr);
        sheet->open();
        const auto* list = sheet->findChild<ui::SrTableView*>("ends.list");
        (void)QTest::qWaitFor([&] { return list->model()->rowCount() == 3; }, 10000);
        return sheet;
    });
    row("a certificate in the editor", [](FakePlane& plane) -> QWidget* {
        knowEnds(plane);
        auto* editor = ui::SecretEditor::forNewSecret(plane.context, {}, nullptr);
        editor->open();
        editor->findChild<QLineEdit*>("edit.key.1")->setText("tls.crt");
        editor->findChild<ui::SecretEdit*>("edit.value.1")
            ->setValue(SecretBytes::copyOf(std::string_view("ends 90")));
        const auto* keep = editor->findChild<QCheckBox*>("edit.keepEnd");
        (void)QTest::qWaitFor([&] { return keep->isVisible(); }, 10000);
        return editor;
    });
}

} // namespace strongroom::test
