// The hints' words, and which of them are over.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/start/hint_bar.h"

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace strongroom::ui {
namespace {

/// As it stands in the settings.
QString idOf(Hint hint)
{
    switch (hint) {
    case Hint::Find: return QStringLiteral("find");
    case Hint::Reveal: return QStringLiteral("reveal");
    case Hint::Compare: return QStringLiteral("compare");
    case Hint::Lock: return QStringLiteral("lock");
    case Hint::Record: return QStringLiteral("record");
    }
    return {};
}

QString sentenceOf(Hint hint, const QString& keys)
{
    switch (hint) {
    case Hint::Find:
        return HintBar::tr("Find a secret: press %1 and type a part of its name.").arg(keys);
    case Hint::Reveal:
        return HintBar::tr("See a value: choose a secret and press %1. You say what for, and that "
                           "is recorded.")
            .arg(keys);
    case Hint::Compare:
        return HintBar::tr("See what differs: press %1 to hold two environments side by side.")
            .arg(keys);
    case Hint::Lock:
        return HintBar::tr("Leaving your desk? Press %1 to lock the console.").arg(keys);
    case Hint::Record:
        return HintBar::tr("Every look and every change is on the record: press %1 to read it.")
            .arg(keys);
    }
    return {};
}

} // namespace

HintBar::HintBar(QWidget* parent)
    : QFrame(parent), m_text(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_next(named(new QPushButton(tr("Next")), "hints.next", tr("Next hint"))),
      m_end(named(new QPushButton(tr("No more hints")), "hints.end", tr("No more hints")))
{
    setObjectName("hints");
    setAccessibleName(tr("Hint"));
    m_text->setObjectName("hints.text");
    m_text->setWordWrap(true);
    const int edge = Theme::current().metric(Metric::PanePadding);
    const int gap = Theme::current().metric(Metric::ChipPadding);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge, gap, edge, gap);
    row->addWidget(m_text, 1);
    for (auto* button : {m_next, m_end}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (const auto at = current(); at >= 0)
            done(m_offered.at(at).hint);
    });
    connect(m_end, &QPushButton::clicked, this, &HintBar::endAll);
    m_done = settings::value(settings::Keys::hintsDone).toStringList();
    hide();
}

void HintBar::offer(Hint hint, const QString& keys)
{
    m_offered.push_back({hint, keys});
    refresh();
}

void HintBar::enter()
{
    m_entered = true;
    refresh();
}

void HintBar::done(Hint hint)
{
    if (m_done.contains(idOf(hint)))
        return;
    m_done << idOf(hint);
    keep();
    refresh();
}

void HintBar::endAll()
{
    for (const auto hint : {Hint::Find, Hint::Reveal, Hint::Compare, Hint::Lock, Hint::Record})
        if (!m_done.contains(idOf(hint)))
            m_done << idOf(hint);
    keep();
    refresh();
}

qsizetype HintBar::current() const
{
    for (qsizetype i = 0; i < m_offered.size(); ++i)
        if (!m_done.contains(idOf(m_offered.at(i).hint)))
            return i;
    return -1;
}

void HintBar::refresh()
{
    const auto at = current();
    setVisible(m_entered && at >= 0);
    if (at < 0)
        return;
    const auto& offered = m_offered.at(at);
    m_text->setText(sentenceOf(offered.hint, offered.keys));
}

void HintBar::keep()
{
    settings::keep(settings::Keys::hintsDone, m_done);
}

} // namespace strongroom::ui
