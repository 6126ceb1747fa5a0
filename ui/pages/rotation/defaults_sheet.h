// Defaults of rotation: for the organization and each environment, what secrets have that have no
// policy of their own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;

namespace strongroom::ui {

class RotationPolicyForm;
class TextLabel;

/// Stays open: one place after another can be set. Needs PageContext::rotations.
class RotationDefaultsSheet : public Sheet
{
    Q_OBJECT

public:
    RotationDefaultsSheet(PageContext& context, QWidget* parent);

signals:
    void saved(const QString& text);

private:
    void load();
    std::optional<domain::EnvironmentId> place() const;
    const domain::RotationDefault* standing() const;
    /// What holds in the chosen place, with the fields as they are there.
    void tell();
    void save();
    void remove();
    void take(Result<std::vector<domain::RotationDefault>> defaults, const QString& said);

    PageContext& m_context;
    std::vector<domain::RotationDefault> m_defaults{};
    QComboBox* m_place;
    TextLabel* m_state;
    RotationPolicyForm* m_form;
    QPushButton* m_remove;
};

} // namespace strongroom::ui
