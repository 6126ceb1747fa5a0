// The same view as on the page of rotations.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rotation/runbook_sheet.h"

#include "ui/pages/rotation/runbook_view.h"

#include <QVBoxLayout>

namespace strongroom::ui {

RunbookSheet::RunbookSheet(PageContext& context, const domain::RotationStanding& standing,
                           QWidget* parent)
    : Sheet(tr("Rotate"), parent)
{
    auto* view = new RunbookView(context);
    body()->addWidget(view, 1);
    addCloseButton();
    setMinimumSize(560, 480);
    connect(view, &RunbookView::failed, this, &Sheet::showError);
    connect(view, &RunbookView::told, this, [this](const QString& text) {
        showError({});
        emit told(text);
    });
    view->setStanding(standing);
}

} // namespace strongroom::ui
