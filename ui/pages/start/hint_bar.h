// A few hints for whoever is new here: one at a time, each until its deed was done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace strongroom::ui {

class TextLabel;

enum class Hint { Find, Reveal, Compare, Lock, Record };

/// Stands below the view and takes no focus by itself. What was done or put aside does not come
/// back, in no later start either.
class HintBar : public QFrame
{
    Q_OBJECT

public:
    explicit HintBar(QWidget* parent = nullptr);

    /// Offers a hint, with the keys that do its deed. In the order of the calls; shown from
    /// enter() on.
    void offer(Hint hint, const QString& keys);
    void enter();
    /// The deed was done, with or without the hint.
    void done(Hint hint);
    /// None of them, ever again.
    void endAll();

    bool isOver() const { return current() < 0; }

private:
    struct Offered
    {
        Hint hint;
        QString keys;
    };

    /// Of the hints, the one to show; -1: none is left.
    qsizetype current() const;
    void refresh();
    void keep();

    QList<Offered> m_offered;
    QStringList m_done; ///< Ids.
    bool m_entered = false;
    TextLabel* m_text;
    QPushButton* m_next;
    QPushButton* m_end;
};

} // namespace strongroom::ui
