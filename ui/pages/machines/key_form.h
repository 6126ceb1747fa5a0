// What an API key may do, where, and for how long.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/machine.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace strongroom::ui {

/// Offers what the person may do themselves: nobody hands on more than they have.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyForm(PageContext& context, QWidget* parent = nullptr);

    /// All but the name and the owner.
    domain::NewApiKey wish() const;
    /// Why it cannot be made so; empty if it can.
    QString fault() const;

private:
    QWidget* buildCapabilities();
    void fillEnvironments();

    PageContext& m_context;
    std::vector<std::pair<domain::Capability, QCheckBox*>> m_may{};
    QListWidget* m_where;
    QComboBox* m_days;
};

} // namespace strongroom::ui
