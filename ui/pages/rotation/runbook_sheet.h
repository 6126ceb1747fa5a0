// A rotation over a secret that one looks at.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

/// May be closed at any step: what is done is at the server.
class RunbookSheet : public Sheet
{
    Q_OBJECT

public:
    RunbookSheet(PageContext& context, const domain::RotationStanding& standing, QWidget* parent);

signals:
    void told(const QString& text);
};

} // namespace strongroom::ui
