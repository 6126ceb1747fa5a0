// Closing the review of somebody else's emergency with a finding.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;
class QPlainTextEdit;

namespace strongroom::ui {

class ReviewSheet : public Sheet
{
    Q_OBJECT

public:
    ReviewSheet(PageContext& context, const domain::BreakGlass& glass, QWidget* parent);

signals:
    void reviewed(const strongroom::domain::BreakGlass& glass);
    /// It is not any more as the person saw it; the sheet is closed.
    void overtaken(const QString& why);

private:
    QWidget* buildFindings();
    void review();

    PageContext& m_context;
    const domain::BreakGlassId m_glass;
    QButtonGroup* m_findings;
    QPlainTextEdit* m_remark;
};

} // namespace strongroom::ui
