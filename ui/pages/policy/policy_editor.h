// A policy as text, in which a line that does not hold can be marked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace strongroom::ui {

/// Tab goes on to the next field: a policy is indented by spaces.
class PolicyEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PolicyEditor(QWidget* parent = nullptr);

    /// From 1; puts the cursor there. Taken away with the next change.
    void markLine(int line);
    int markedLine() const { return m_marked; }

    /// The line that an error about a document names: "Line 3: …"; 0 if it names none.
    static int lineIn(const QString& message);

private:
    void unmark();
    void dress();

    int m_marked = 0;
};

} // namespace strongroom::ui
