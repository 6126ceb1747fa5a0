// Ending a rotation early: the value of before comes back, unless the new one is to stay.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QLineEdit;

namespace strongroom::ui {

class AbortSheet : public Sheet
{
    Q_OBJECT

public:
    AbortSheet(PageContext& context, const domain::Rotation& rotation, QWidget* parent);

signals:
    void aborted(const strongroom::domain::Rotation& rotation);

private:
    void allow();
    void run();
    /// Looks what is in use first: a rollback whose answer was lost is not made twice.
    void rollBack();
    void rollBackAt(const domain::Secret& secret);
    void end();
    void fail(const Error& error);

    PageContext& m_context;
    const domain::Rotation m_rotation;
    QLineEdit* m_note;
    QCheckBox* m_keep;
};

} // namespace strongroom::ui
