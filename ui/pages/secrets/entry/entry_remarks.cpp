// Lines of text, one below the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/entry/entry_remarks.h"

#include "ui/pages/secrets/entry/strength_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

TextLabel* line(const char* id, int number, Token ink)
{
    auto* label = new TextLabel({}, TypeRole::Body, ink);
    label->setObjectName(QString("edit.%1.%2").arg(id).arg(number));
    label->setWordWrap(true);
    label->hide();
    return label;
}

void say(TextLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

EntryRemarks::EntryRemarks(int number, QWidget* parent)
    : QWidget(parent), m_strengthLine(new QWidget), m_bar(new StrengthBar),
      m_strength(line("strength", number, Token::TextSecondary)),
      m_reuse(line("reuse", number, Token::WarnFg)),
      m_source(line("source", number, Token::TextSecondary))
{
    auto* strength = new QHBoxLayout(m_strengthLine);
    strength->setContentsMargins(0, 0, 0, 0);
    strength->addWidget(m_bar);
    strength->addWidget(m_strength, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::ChipPadding));
    for (auto* part : std::initializer_list<QWidget*>{m_source, m_strengthLine, m_reuse})
        column->addWidget(part);
    settle();
}

void EntryRemarks::setBits(std::optional<double> bits)
{
    if (bits)
        m_bar->setBits(*bits);
    say(*m_strength, bits ? strengthText(*bits) : QString());
    settle();
}

void EntryRemarks::setReuse(const QString& where)
{
    say(*m_reuse, where);
    settle();
}

void EntryRemarks::setSource(const QString& source)
{
    say(*m_source, source);
    settle();
}

void EntryRemarks::settle()
{
    m_strengthLine->setVisible(!m_strength->isHidden());
    setVisible(!m_strength->isHidden() || !m_reuse->isHidden() || !m_source->isHidden());
}

} // namespace strongroom::ui
