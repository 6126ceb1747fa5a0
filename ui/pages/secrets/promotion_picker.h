// Secrets and keys that could go on to another environment, each with a box to choose it by.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/promotions.h"

#include <QTimer>
#include <QTreeWidget>

namespace strongroom::ui {

/// Names and never a value. Nothing is chosen before the person chooses it.
class PromotionPicker : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PromotionPicker(QWidget* parent = nullptr);

    /// What is known to be the same on both sides is not offered. What was chosen stays chosen if
    /// it is offered again.
    void setSecrets(std::vector<diff::PromotableSecret> secrets);
    bool isEmpty() const { return topLevelItemCount() == 0; }

    /// Secrets with the keys that are chosen.
    std::vector<diff::PromotableSecret> chosen() const;

signals:
    /// Once for each click, however many boxes it changed.
    void choiceChanged();

private:
    void add(const diff::PromotableSecret& secret, const std::vector<std::string>& before);
    std::vector<std::string> namesIn(int row) const;

    std::vector<diff::PromotableSecret> m_secrets; ///< As the tree's top level has them.
    QTimer m_settle;
};

} // namespace strongroom::ui
