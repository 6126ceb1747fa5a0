// Agreeing to a request of somebody else, or refusing it, with a reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace strongroom::ui {

class DecisionSheet : public Sheet
{
    Q_OBJECT

public:
    DecisionSheet(PageContext& context, domain::Approval approval, bool approves, QWidget* parent);

signals:
    void decided(const strongroom::domain::Approval& approval);
    /// It is not any more as the person saw it; the sheet is closed.
    void overtaken(const QString& why);

private:
    void buildMinutes();
    void decide();

    PageContext& m_context;
    const domain::Approval m_approval;
    const bool m_approves;
    QComboBox* m_minutes;
    QPlainTextEdit* m_note;
};

} // namespace strongroom::ui
