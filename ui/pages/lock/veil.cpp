// Hidden widgets can still be read by assistive technology; so they are taken out altogether.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lock/veil.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

Veil::Veil(QMainWindow& window, QWidget& curtain)
    : QObject(&window), m_window(window), m_curtain(curtain), m_cellar(std::make_unique<QWidget>())
{
    m_curtain.setParent(m_cellar.get());
}

Veil::~Veil() = default;

void Veil::drop(const QString& title, const QString& kept)
{
    if (std::exchange(m_down, true))
        return;
    for (auto* popup = QApplication::activePopupWidget(); popup != nullptr;) {
        popup->close();
        auto* below = QApplication::activePopupWidget();
        popup = below == popup ? nullptr : below;
    }
    QToolTip::hideText();
    m_focus = m_window.focusWidget();
    takeSheets();
    takeActions(kept);
    m_contents = m_window.takeCentralWidget();
    m_contents->setParent(m_cellar.get());
    if (m_part != nullptr)
        m_part->setParent(m_cellar.get());
    m_status = m_window.statusBar();
    m_status->setParent(m_cellar.get());
    m_window.menuBar()->hide();
    m_window.setCentralWidget(&m_curtain);
    m_curtain.show();
    m_title = m_window.windowTitle();
    m_ownTitle = title;
    m_window.setWindowTitle(title);
    qApp->installEventFilter(this);
}

void Veil::lift()
{
    if (!std::exchange(m_down, false))
        return;
    qApp->removeEventFilter(this);
    m_window.takeCentralWidget()->setParent(m_cellar.get());
    m_window.setCentralWidget(m_contents);
    m_contents->show();
    m_window.setStatusBar(qobject_cast<QStatusBar*>(m_status.data()));
    m_status->show();
    m_window.menuBar()->show();
    if (m_part != nullptr) {
        m_part->setParent(&m_window);
        m_part->show();
    }
    for (const auto& action : std::as_const(m_actions))
        if (action != nullptr)
            m_window.addAction(action);
    m_actions.clear();
    // Somebody may have gone elsewhere meanwhile: then there is a newer title.
    if (m_window.windowTitle() == m_ownTitle)
        m_window.setWindowTitle(m_title);
    if (m_focus != nullptr)
        m_focus->setFocus();
    for (const auto& hidden : std::exchange(m_sheets, {})) {
        if (hidden.sheet == nullptr)
            continue; // Its work was done meanwhile.
        hidden.sheet->setParent(hidden.parent != nullptr ? hidden.parent.data() : &m_window,
                                hidden.flags);
        hidden.sheet->setAttribute(Qt::WA_DontShowOnScreen, false);
        hidden.sheet->setGeometry(hidden.place);
        hidden.sheet->show();
    }
}

void Veil::discardSheets()
{
    // Inner ones are their own to take: each stands in the cellar by itself.
    for (const auto& hidden : std::exchange(m_sheets, {}))
        if (hidden.sheet != nullptr)
            hidden.sheet->deleteLater();
}

void Veil::takeSheets()
{
    // In the order of nesting: a sheet's own sheets come after it.
    std::vector<QWidget*> sheets;
    for (auto* widget : m_window.findChildren<QWidget*>())
        if (widget->isWindow() && widget->isVisible())
            sheets.push_back(widget);
    std::ranges::stable_sort(sheets, {}, [](const QWidget* sheet) {
        int depth = 0;
        for (const auto* at = sheet->parentWidget(); at != nullptr; at = at->parentWidget())
            depth += at->isWindow() ? 1 : 0;
        return depth;
    });
    for (auto* sheet : sheets)
        take(*sheet);
}

void Veil::take(QWidget& sheet)
{
    m_sheets.push_back({&sheet, sheet.parentWidget(), sheet.windowFlags(), sheet.geometry()});
    sheet.hide();
    // No window any more: of one that is only hidden, its texts could still be read.
    sheet.setParent(m_cellar.get(), Qt::Widget);
}

void Veil::takeActions(const QString& kept)
{
    for (auto* action : m_window.actions())
        if (action->objectName() != kept) {
            m_actions << action;
            m_window.removeAction(action);
        }
}

bool Veil::hides(const QWidget& widget) const
{
    return m_down && m_cellar->isAncestorOf(&widget);
}

bool Veil::isBehind(const QWidget& widget) const
{
    for (const auto* at = widget.parentWidget(); at != nullptr; at = at->parentWidget())
        if (at == &m_window || at == m_cellar.get())
            return true;
    return false;
}

bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    auto* sheet = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
    if (sheet != nullptr && sheet->isWindow() && isBehind(*sheet)
        && !sheet->testAttribute(Qt::WA_DontShowOnScreen)) {
        // It is on its way to the screen, and may not be turned back before it has got there.
        sheet->setAttribute(Qt::WA_DontShowOnScreen);
        QMetaObject::invokeMethod(
            this,
            [this, sheet = QPointer<QWidget>(sheet)] {
                if (sheet == nullptr)
                    return;
                if (m_down)
                    return take(*sheet);
                sheet->hide();
                sheet->setAttribute(Qt::WA_DontShowOnScreen, false);
                sheet->show();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace strongroom::ui
