// Plain text in the theme's fixed width.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/policy/policy_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/theme_font.h"

#include <QRegularExpression>
#include <QTextBlock>

namespace strongroom::ui {

PolicyEditor::PolicyEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    // Code does not mirror.
    setLayoutDirection(Qt::LeftToRight);
    dress();
    connect(&Theme::current(), &Theme::changed, this, &PolicyEditor::dress);
    connect(this, &QPlainTextEdit::textChanged, this, &PolicyEditor::unmark);
}

void PolicyEditor::dress()
{
    followFont(*this, TypeRole::Mono);
    if (m_marked > 0)
        markLine(m_marked);
}

void PolicyEditor::markLine(int line)
{
    const auto block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    m_marked = line;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(Theme::current().color(Token::DangerBg));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({mark});
    setTextCursor(mark.cursor);
    centerCursor();
}

void PolicyEditor::unmark()
{
    m_marked = 0;
    setExtraSelections({});
}

int PolicyEditor::lineIn(const QString& message)
{
    static const QRegularExpression form("^Line (\\d+):");
    const auto match = form.match(message);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace strongroom::ui
