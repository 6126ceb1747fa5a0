// The fields of a rotation policy: how often, what the value is, and where the old one is revoked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation_policy_change.h"

#include <QWidget>

#include <array>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace strongroom::ui {

class RotationPolicyForm : public QWidget
{
    Q_OBJECT

public:
    explicit RotationPolicyForm(QWidget* parent = nullptr);

    /// What is left empty stays as each of them has it. The rows go into `form`, in line with what
    /// else is asked there.
    void askForMany(QFormLayout& form);
    std::array<QWidget*, 4> fields() const;
    domain::RotationPolicyChange change() const;

    void setPolicy(const domain::RotationPolicy& policy);
    domain::RotationPolicy policy() const;
    /// What is wrong, in a sentence, with the cursor where it is; empty if nothing is.
    QString complaint();
    /// The same, and the cursor stays where it is.
    QString wrong() const;

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
