// Asks those who manage access for what one does not see.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_request.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class PurposePicker;

class RequestAccessSheet : public Sheet
{
    Q_OBJECT

public:
    /// Filled in with `request`, of which nothing is looked up.
    RequestAccessSheet(PageContext& context, const domain::AccessRequest& request, QWidget* parent);

signals:
    /// The request waits for others; the sheet is closed.
    void requested(const QString& told);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();

    PageContext& m_context;
    QLineEdit* m_environment;
    QLineEdit* m_secret;
    PurposePicker* m_purpose;
};

} // namespace strongroom::ui
