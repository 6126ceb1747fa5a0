// One long operation in the dock: how far, how long still, and a way to hold it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/operations/operation_words.h"
#include "ui/pages/operations/operation_source.h"

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace strongroom::ui {

class TextLabel;

class OperationLine : public QWidget
{
    Q_OBJECT

public:
    explicit OperationLine(const ToldOperation& told, QWidget* parent = nullptr);

    void show(const ToldOperation& told, bool mayTurn);
    void offerDetails();
    bool isUndoable() const { return m_told.undoable; }
    QString sentence() const;
    const domain::Operation& operation() const { return m_told.operation; }
    void setTurning(bool turning);

signals:
    void turnRequested(bool goOn);
    void dismissed();
    void detailsRequested();
    /// A tenth further, held, or done: for those who do not see the bar.
    void announced(const QString& text);

private:
    void announce(const domain::Operation& before);

    ToldOperation m_told;
    items::Pace m_pace{};
    QElapsedTimer m_time{};
    TextLabel* m_title;
    TextLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_turn;
    QPushButton* m_details;
    QPushButton* m_dismiss;
};

} // namespace strongroom::ui
