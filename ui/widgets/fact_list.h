// Names and what they stand for, line by line, beside each other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace strongroom::ui {

class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    /// Replaces what was there; a fact without a value is left out.
    void setFacts(const std::vector<std::pair<QString, QString>>& facts);
    /// What stands beside `name`; empty if it is not there.
    QString fact(const QString& name) const;

private:
    QGridLayout* m_grid;
    std::vector<std::pair<QString, QString>> m_facts;
};

} // namespace strongroom::ui
