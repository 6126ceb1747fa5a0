// The diagnostics, shown whole before they are saved.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/diagnostics.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QPlainTextEdit;

namespace strongroom::ui {

class DiagnosticsSheet : public Sheet
{
    Q_OBJECT

public:
    DiagnosticsSheet(PageContext& context, report::LogLines log, QWidget* parent);

    /// What is shown, in a file of the person's alone. Says why if it cannot be written.
    void saveTo(const QString& path);

signals:
    void told(const QString& text);

private:
    void refresh();
    void chooseFile();

    PageContext& m_context;
    const report::LogLines m_log;
    QPlainTextEdit* m_text;
    QCheckBox* m_addresses;
};

} // namespace strongroom::ui
