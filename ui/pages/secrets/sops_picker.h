// The tree of a sealed file, to choose what is imported; names and kinds only.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/exchange/value_tree.h"

#include <QTimer>
#include <QTreeWidget>

#include <optional>

namespace strongroom::ui {

class SopsPicker : public QTreeWidget
{
    Q_OBJECT

public:
    using Names = std::vector<std::string>;

    explicit SopsPicker(QWidget* parent = nullptr);

    /// Everything is chosen at first. An empty tree hides the picker.
    void setTree(const std::vector<exchange::TreeLine>& tree);

    /// The branches and values chosen, as few as say it; an empty list when that is all. Nothing if
    /// nothing is chosen.
    std::optional<std::vector<Names>> chosen() const;

signals:
    /// Once for each click, however many lines it changed.
    void choiceChanged();

private:
    void add(const exchange::TreeLine& line);

    QTimer m_settle;
};

} // namespace strongroom::ui
