// The filter line: Escape empties it, Down leaves it, Ctrl+Z goes past it when it is untouched.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/filter_field.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace strongroom::ui {

FilterField::FilterField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setMaxLength(500);
    addAction(Theme::current().icon(IconId::Search, Token::TextSecondary),
              QLineEdit::LeadingPosition);
    auto* clearing = addAction(Theme::current().icon(IconId::Close, Token::TextSecondary),
                               QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear filter"));
    clearing->setToolTip(tr("Clear filter"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString& text) {
        clearing->setVisible(!text.isEmpty());
        m_gather.start();
    });
    m_gather.setSingleShot(true);
    m_gather.setInterval(0);
    connect(&m_gather, &QTimer::timeout, this, [this] { emit filterChanged(text()); });
}

bool FilterField::event(QEvent* event)
{
    // A line takes Ctrl+Z for itself even where it has nothing to undo; the window may have.
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown) {
        emit leaveDown();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace strongroom::ui
