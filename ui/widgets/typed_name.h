// A name typed over before something goes for good.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace strongroom::ui {

/// The name stands in the question, so that it is read before it is typed; pasting is allowed.
class TypedName : public QWidget
{
    Q_OBJECT

public:
    TypedName(const QString& id, const QString& name, QWidget* parent = nullptr);
    bool isTyped() const;
    /// What is asked of the person.
    QString wish() const;

signals:
    void typed(bool right);

private:
    const QString m_name;
    QLineEdit* m_field;
};

} // namespace strongroom::ui
