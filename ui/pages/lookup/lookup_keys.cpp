// The keys of a lookup, while the focus stays in its field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/lookup_panel.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/widgets/lists/sr_views.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace strongroom::ui {
namespace {

/// Those that move among the rows, or do something with one.
bool meansRow(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter: return true;
    case Qt::Key_A:
    case Qt::Key_U: return event.modifiers() == Qt::AltModifier;
    case Qt::Key_D:
    case Qt::Key_H:
    case Qt::Key_O:
    case Qt::Key_P: return event.modifiers() == Qt::ControlModifier;
    default:
        return event.modifiers() == Qt::ControlModifier && event.key() >= Qt::Key_1
               && event.key() <= Qt::Key_9;
    }
}

} // namespace

bool LookupPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && take(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool LookupPanel::take(const QKeyEvent& event)
{
    if (waits() && meansRow(event)) {
        m_pressed.emplace_back(event.clone());
        return true;
    }
    const int row = m_list->currentIndex().row();
    const auto step = [&](int by) {
        stand(m_model.next(row, by));
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Down: return step(1);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Escape:
        if (m_input->text().isEmpty())
            emit left();
        else
            m_input->clear();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backspace: return takeScope(event);
    default: return takeDeed(event);
    }
}

bool LookupPanel::takeScope(const QKeyEvent& event)
{
    if (m_kind != Kind::Everything || event.modifiers() != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Backspace) {
        if (!m_scope || !m_input->text().isEmpty())
            return false;
        narrow({});
        search();
        tell(tr("All environments"));
        return true;
    }
    const auto* row = m_model.rowAt(m_list->currentIndex().row());
    auto wanted = row == nullptr ? std::nullopt : row->environment;
    if (row != nullptr && row->secret && row->secret->environment)
        for (const auto& one : m_context.environments)
            if (one.id == *row->secret->environment)
                wanted = one;
    if (!wanted || wanted->id == m_scope)
        return false; // Then it goes on to the list.
    const bool went = row->environment.has_value();
    narrow(wanted);
    if (went)
        m_input->clear(); // It was the environment's name.
    search();
    tell(tr("Only %1. Backspace in the empty field takes this away.")
             .arg(QString::fromStdString(wanted->name)));
    return true;
}

bool LookupPanel::takeDeed(const QKeyEvent& event)
{
    const int row = m_list->currentIndex().row();
    const bool control = event.modifiers() == Qt::ControlModifier;
    const bool alt = event.modifiers() == Qt::AltModifier;
    const auto deed = [&](SecretDeed what) {
        choose(row, what);
        return true;
    };
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return deed(control ? SecretDeed::Copy : SecretDeed::Reveal);
    const bool everything = m_kind == Kind::Everything;
    if (control && event.key() == Qt::Key_O)
        return deed(SecretDeed::Open);
    if (control && everything && event.key() == Qt::Key_D)
        return deed(SecretDeed::Compare);
    if (control && everything && event.key() == Qt::Key_H)
        return deed(SecretDeed::Versions);
    if (alt && everything && event.key() == Qt::Key_U)
        return deed(SecretDeed::Record);
    if (alt && everything && event.key() == Qt::Key_A)
        return deed(SecretDeed::Access);
    if (control && event.key() == Qt::Key_P) {
        pin();
        return true;
    }
    if (control && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        choose(event.key() - Qt::Key_1, SecretDeed::Reveal);
        return true;
    }
    return false;
}

} // namespace strongroom::ui
