// The fields of a rotation policy: how often, what the value is, and where the old one is revoked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation_policy.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace strongroom::ui {

class RotationPolicyForm : public QWidget
{
    Q_OBJECT

public:
    explicit RotationPolicyForm(QWidget* parent = nullptr);

    void setPolicy(const domain::RotationPolicy& policy);
    domain::RotationPolicy policy() const;
    /// What is wrong, in a sentence, with the cursor where it is; empty if nothing is.
    QString complaint();

signals:
    /// By the person.
    void edited();

private:
    QSpinBox* m_days;
    QComboBox* m_kind;
    QLineEdit* m_note;
    QLineEdit* m_link;
};

} // namespace strongroom::ui
