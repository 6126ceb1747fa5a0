// Revoking an old value while somebody may still use it: only with the name typed, and a reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class TypedName;

class RevokeSheet : public Sheet
{
    Q_OBJECT

public:
    /// `wish` is the step as far as it was filled in.
    RevokeSheet(PageContext& context, const domain::Rotation& rotation, domain::StepWish wish,
                QWidget* parent);

signals:
    void revoked(const strongroom::domain::Rotation& rotation);

private:
    void allow();
    void run();

    PageContext& m_context;
    const domain::Rotation m_rotation;
    const domain::StepWish m_wish;
    TypedName* m_name;
    QLineEdit* m_reason;
};

} // namespace strongroom::ui
