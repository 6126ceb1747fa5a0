// Takes all that a window shows away, and brings it back as it was.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>

#include <memory>
#include <vector>

class QAction;
class QMainWindow;
class QWidget;

namespace strongroom::ui {

/// While it is down nothing of the window's contents and sheets is painted, answers to keys, or
/// stands in the window's tree of widgets, which is what assistive technology reads: all of it
/// waits below a widget that is never shown. What is typed there stays; work that is under way goes
/// on.
class Veil : public QObject
{
    Q_OBJECT

public:
    /// `window` is borrowed; `curtain` is what it shows instead, and the window's from then on.
    Veil(QMainWindow& window, QWidget& curtain);
    ~Veil() override;

    /// Of the window, too, though it stands in no layout: a live region.
    void alsoTake(QWidget& part) { m_part = &part; }

    bool isDown() const { return m_down; }
    /// `title` for as long as it is down; `kept` is the one action that still answers.
    void drop(const QString& title, const QString& kept);
    void lift();
    /// Sheets do not come back, nor what was typed in them.
    void discardSheets();
    bool hidesSheets() const { return !m_sheets.empty(); }
    /// Whether `widget` waits behind it.
    bool hides(const QWidget& widget) const;

protected:
    /// Catches sheets that would open while it is down.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Sheet
    {
        QPointer<QWidget> sheet;
        QPointer<QWidget> parent;
        Qt::WindowFlags flags{};
        QRect place{};
    };

    void takeSheets();
    void take(QWidget& sheet);
    void takeActions(const QString& kept);
    bool isBehind(const QWidget& widget) const;

    QMainWindow& m_window;
    QWidget& m_curtain;
    std::unique_ptr<QWidget> m_cellar; ///< Never shown, and in no window.
    QPointer<QWidget> m_contents;
    QPointer<QWidget> m_status;
    QPointer<QWidget> m_part;
    QPointer<QWidget> m_focus;
    std::vector<Sheet> m_sheets; ///< Outer ones first.
    QList<QPointer<QAction>> m_actions;
    QString m_title;
    QString m_ownTitle;
    bool m_down = false;
};

} // namespace strongroom::ui
