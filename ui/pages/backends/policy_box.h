// The least that a backend needs to be allowed, to read and to copy.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace strongroom::ui {

class PolicyBox : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyBox(QWidget* parent = nullptr);
    /// Hidden where there is none.
    void setPolicy(const QString& policy);

private:
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

} // namespace strongroom::ui
