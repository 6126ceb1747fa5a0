// Searches at each keystroke; the first match from where one reads is gone to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/find_bar.h"

#include "ui/diff/diff_view.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace strongroom::ui {

FindBar::FindBar(DiffView& view, QWidget* parent)
    : QWidget(parent), m_view(view),
      m_needle(named(new QLineEdit, "diff.find", tr("Find in both texts"))),
      m_count(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    m_needle->setPlaceholderText(m_needle->accessibleName());
    m_needle->setClearButtonEnabled(true);
    m_needle->installEventFilter(this);
    m_count->setObjectName("diff.found");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_needle, 1);
    row->addWidget(m_count);
    const auto add = [&](const QString& id, IconId icon, const QString& text, auto&& deed) {
        auto* button = named(new QPushButton, id, text);
        button->setIcon(Theme::current().icon(icon));
        button->setToolTip(text);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
    };
    add("diff.find.previous", IconId::ChevronUp, tr("Previous match (Shift+Enter)"),
        [this] { step(-1); });
    add("diff.find.next", IconId::ChevronDown, tr("Next match (Enter)"), [this] { step(1); });
    add("diff.find.close", IconId::Close, tr("Close the search"), [this] { close(); });
    connect(m_needle, &QLineEdit::textChanged, this, [this] { search(true); });
    hide();
}

FindBar::~FindBar() = default;

void FindBar::open()
{
    show();
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
    search(false);
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_view.search({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    if (!isHidden())
        search(false);
}

void FindBar::search(bool go)
{
    m_matches = m_view.search(m_needle->text());
    m_current = -1;
    if (go && !m_matches.empty())
        step(1);
    tellCount();
}

void FindBar::step(int by)
{
    const auto count = static_cast<int>(m_matches.size());
    if (count == 0)
        return;
    m_current = m_current < 0 && by < 0 ? count - 1 : (m_current + by + count) % count;
    m_view.goToMatch(m_matches[static_cast<std::size_t>(m_current)]);
    tellCount();
}

void FindBar::tellCount()
{
    const auto count = static_cast<int>(m_matches.size());
    if (m_needle->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (m_current < 0)
        m_count->setText(tr("%n matches", nullptr, count));
    else
        m_count->setText(
            tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(count)));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Escape)
        close();
    else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        step(key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (key.key() == Qt::Key_F7)
        m_view.goToChange(m_view.currentChange()
                          + (key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace strongroom::ui
