// Values shown as what they are, for tests that look at every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/inspection/local_inspection.h"
#include "tests/ui/pages/every_view.h"
#include "ui/pages/secrets/entry/file_choice_sheet.h"
#include "ui/pages/secrets/reveal_sheet.h"
#include "ui/widgets/secret/secret_field.h"

#include <QPushButton>
#include <QTest>

namespace strongroom::test {

/// The sheet with that one value, released.
inline QWidget* revealedSheet(FakePlane& plane, const char* key, const char* value)
{
    static const client::LocalInspection inspection;
    plane.context.inspection = &inspection;
    const auto& kept = plane.secrets.add("stripe", {{key, value}});
    auto* sheet = new ui::RevealSheet(plane.context, kept.secret, kept.versions.front(), nullptr);
    sheet->open();
    sheet->findChild<QPushButton*>("reveal.confirm")->click();
    (void)QTest::qWaitFor([sheet] { return sheet->findChild<ui::SecretField*>() != nullptr; },
                          10000);
    return sheet;
}

inline void addValueViews(const ViewRow& row)
{
    row("revealed codes", [](FakePlane& plane) {
        return revealedSheet(plane, "LOGIN",
                             "otpauth://totp/Acme:alice?secret=JBSWY3DPEHPK3PXP&period=86400");
    });
    row("revealed document", [](FakePlane& plane) {
        return revealedSheet(plane, "CONFIG", R"({"db": {"user": "u", "port": 5432}})");
    });
    row("revealed key", [](FakePlane& plane) {
        return revealedSheet(
            plane, "KEY",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP////////////////////////////////////////// a@b");
    });
    row("dropped file",
        [](FakePlane&) -> QWidget* { return new ui::FileChoiceSheet("payments.env", 3, nullptr); });
}

} // namespace strongroom::test
