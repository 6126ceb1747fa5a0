// The kinds of backend that there are, to choose one of.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/backends/kind_words.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace strongroom::ui {

class KindPicker : public QWidget
{
    Q_OBJECT

public:
    explicit KindPicker(const KindWords& words = backendWords(), QWidget* parent = nullptr);

    void setKinds(std::vector<domain::BackendKind> kinds);
    const std::vector<domain::BackendKind>& kinds() const { return m_kinds; }
    /// Nothing for a kind that is not offered.
    void choose(const std::string& kind);
    void focusChosen();
    const domain::BackendKind* chosen() const; ///< None if there are none.

private:
    const KindWords& m_words;
    QVBoxLayout* m_column;
    QButtonGroup* m_choices;
    std::vector<domain::BackendKind> m_kinds{};
};

} // namespace strongroom::ui
