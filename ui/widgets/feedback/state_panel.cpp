// The stand-in page: icon, sentence, progress, one button.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/state_panel.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

StatePanel::StatePanel(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_action(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_sentence->setObjectName(QStringLiteral("state.sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(320);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_action->setObjectName(QStringLiteral("state.action"));
    setButtonKind(*m_action, ButtonKind::Primary);
    m_cancel->setObjectName(QStringLiteral("state.cancel"));
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatePanel::cancelRequested);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::current().metric(Metric::PanePadding));
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    for (QWidget* centred : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_action),
                             static_cast<QWidget*>(m_cancel)}) {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(centred, centred == m_progress ? 2 : 0);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addStretch(2);
    connect(&Theme::current(), &Theme::changed, this, &StatePanel::refreshIcon);
    showNothing();
}

void StatePanel::showNothing()
{
    for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_sentence),
                          static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_action),
                          static_cast<QWidget*>(m_cancel)})
        part->hide();
    m_progress->setRange(0, 0);
}

void StatePanel::showLoading()
{
    m_sentence->setText(tr("Loading…"));
    m_sentence->show();
    m_progress->show();
}

void StatePanel::offerCancel()
{
    m_cancel->show();
}

void StatePanel::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void StatePanel::showEmpty(IconId icon, const QString& sentence, const QString& action)
{
    showNothing();
    m_iconId = icon;
    refreshIcon();
    m_icon->show();
    m_sentence->setText(sentence);
    m_sentence->show();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void StatePanel::refreshIcon()
{
    const Theme& theme = Theme::current();
    m_icon->setPixmap(iconPixmap(m_iconId, theme.metric(Metric::IconLarge), devicePixelRatioF(),
                                 theme.color(Token::TextSecondary)));
}

} // namespace strongroom::ui
