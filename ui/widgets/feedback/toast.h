// A short word that something was done, with a way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace strongroom::ui {

/// Stands in the status bar for ten seconds (while the pointer is on it, longer), where it covers
/// nothing. Takes no focus and never tells anything that is not told elsewhere too. Showing another
/// replaces it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    /// Something was done.
    void tell(const QString& text);
    /// The same, of nothing that has a name: presenting mode does not hide it.
    void tellPlain(const QString& text);
    /// Something was not.
    void tellFailure(const QString& text);
    /// With a button that takes it back.
    void tellWithUndo(const QString& text, std::function<void()> undo);
    /// As it is shown: what it says may name a secret, which presenting mode hides.
    QString text() const;

    /// Takes back what was told last, also when it is shown no more, for ten minutes; once.
    void undo();
    /// Nothing is told any more, and nothing can be taken back.
    void forget();
    bool canUndo() const { return m_undoing != nullptr; }

signals:
    void canUndoChanged(bool can);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Told
    {
        QString text{};
        bool failed = false;
        bool plain = false;
    };
    void appear(Told told, std::function<void()> undo);
    void write();
    void remember(std::function<void()> undo);

    Told m_told;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_undo;
    QTimer m_life;
    QTimer m_undoLife;
    std::function<void()> m_undoing;
};

} // namespace strongroom::ui
