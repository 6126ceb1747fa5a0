// The bar is for the eye; the sentence beside it says the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/operations/operation_line.h"

#include "models/items/reason_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

using domain::OperationState;

constexpr int tenth = 10;

QString textOf(const domain::Operation& operation, const items::Pace& pace)
{
    if (operation.state == OperationState::Done)
        return items::operationOutcome(operation);
    const auto progress = items::operationProgress(operation, pace);
    return operation.problem.empty() ? progress
                                     : progress + '\n' + items::reasonText(operation.problem);
}

} // namespace

OperationLine::OperationLine(const ToldOperation& told, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, TypeRole::Strong)), m_text(new TextLabel),
      m_bar(new QProgressBar), m_turn(new QPushButton), m_details(new QPushButton(tr("Details…"))),
      m_dismiss(new QPushButton(tr("Dismiss")))
{
    const auto id = QString::fromStdString(told.operation.id);
    setObjectName("operation." + id);
    m_text->setObjectName("operation.text." + id);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_bar->setObjectName("operation.bar." + id);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::current().metric(Metric::ControlGap)); // The numbers stand below.
    m_turn->setObjectName("operation.turn." + id);
    m_details->setObjectName("operation.details." + id);
    m_details->hide();
    m_dismiss->setObjectName("operation.dismiss." + id);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::current().metric(Metric::ChipPadding));
    words->addWidget(m_title);
    words->addWidget(m_bar);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().metric(Metric::PanePadding));
    row->addLayout(words, 1);
    row->addWidget(m_turn);
    row->addWidget(m_details);
    row->addWidget(m_dismiss);
    m_time.start();
    m_told = told;
    connect(m_turn, &QPushButton::clicked, this,
            [this] { emit turnRequested(m_told.operation.state == OperationState::Paused); });
    connect(m_details, &QPushButton::clicked, this, &OperationLine::detailsRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &OperationLine::dismissed);
}

void OperationLine::show(const ToldOperation& told, bool mayTurn)
{
    const auto before = std::exchange(m_told, told).operation;
    const auto& now = m_told.operation;
    if (now.state == OperationState::Running)
        m_pace.see(now.done, std::chrono::milliseconds(m_time.elapsed()));
    else
        m_pace.forget();
    const auto title = items::operationTitle(now, told.target);
    m_title->setText(title);
    m_text->setText(textOf(now, m_pace));
    m_bar->setValue(items::percentOf(now));
    m_bar->setVisible(now.state != OperationState::Done);
    m_bar->setAccessibleName(title);
    const bool paused = now.state == OperationState::Paused;
    m_turn->setText(paused ? tr("Go on") : tr("Pause"));
    m_turn->setAccessibleName(paused ? tr("Go on: %1").arg(title) : tr("Pause: %1").arg(title));
    m_turn->setVisible(mayTurn && now.state != OperationState::Done);
    m_details->setAccessibleName(tr("Details: %1").arg(title));
    m_dismiss->setAccessibleName(tr("Dismiss: %1").arg(title));
    m_dismiss->setVisible(now.state == OperationState::Done);
    announce(before);
}

void OperationLine::setTurning(bool turning)
{
    m_turn->setEnabled(!turning);
}

void OperationLine::offerDetails()
{
    m_details->show();
}

QString OperationLine::sentence() const
{
    return items::operationTitle(m_told.operation, m_told.target) + ": "
           + textOf(m_told.operation, m_pace);
}

void OperationLine::announce(const domain::Operation& before)
{
    const auto& now = m_told.operation;
    const auto title = items::operationTitle(now, m_told.target);
    if (now.state != before.state)
        emit announced(sentence());
    else if (items::percentOf(now) / tenth > items::percentOf(before) / tenth)
        emit announced(tr("%1: %2 percent").arg(title, QLocale().toString(items::percentOf(now))));
}

} // namespace strongroom::ui
