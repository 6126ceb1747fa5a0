// What is said below a row of the editor: how strong its value is, where else it stands, whence it
// came.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <optional>

namespace strongroom::ui {

class StrengthBar;
class TextLabel;

/// Hidden while there is nothing to say. Never says a value.
class EntryRemarks : public QWidget
{
    Q_OBJECT

public:
    /// `number` is the row's, for ids.
    explicit EntryRemarks(int number, QWidget* parent = nullptr);

    /// Takes back what was asked before.
    int newQuestion() { return ++m_question; }
    int question() const { return m_question; }
    void setBits(std::optional<double> bits);
    void setReuse(const QString& where);
    /// The file that the value was read from.
    void setSource(const QString& source);

private:
    void settle();

    int m_question = 0;
    QWidget* m_strengthLine;
    StrengthBar* m_bar;
    TextLabel* m_strength;
    TextLabel* m_reuse;
    TextLabel* m_source;
};

} // namespace strongroom::ui
