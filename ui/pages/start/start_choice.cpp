// Two answers, each with a sentence on what it means; neither is for ever.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/start/start_choice.h"

#include "ui/settings/settings.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

TextLabel* explained(const QString& text)
{
    auto* label = new TextLabel(text, TypeRole::Body, Token::TextSecondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool startWasChosen()
{
    return settings::value(settings::Keys::startChoice).isValid();
}

void keepStart(StartAnswer answer)
{
    settings::keep(settings::Keys::startChoice, answer == StartAnswer::Server
                                                    ? QStringLiteral("server")
                                                    : QStringLiteral("computer"));
}

StartChoice::StartChoice(QWidget* parent)
    : QWidget(parent), m_computer(named(new QPushButton(tr("On this computer")), "start.computer",
                                        tr("On this computer")))
{
    setObjectName("start");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().metric(Metric::PanePadding));
    auto* question = new TextLabel(tr("Where are your secrets to be?"), TypeRole::Title);
    question->setWordWrap(true);
    auto* server = named(new QPushButton(tr("A server of your organization…")), "start.server",
                         tr("A server of your organization…"));
    setButtonKind(*m_computer, ButtonKind::Primary);
    for (auto* button : {m_computer, server})
        button->setAutoDefault(true);
    column->addWidget(question);
    column->addWidget(m_computer);
    column->addWidget(explained(tr("Strongroom starts a control plane of its own, for you alone: "
                                   "nothing leaves this computer, and nobody else can reach it.")));
    column->addSpacing(Theme::current().metric(Metric::ControlGap));
    column->addWidget(server);
    column->addWidget(explained(tr("You need its address, and the fingerprint of its authority "
                                   "from your administrator. What you share there, others see as "
                                   "far as they may.")));
    column->addWidget(explained(tr("You can add the other later, and switch between them.")));
    connect(m_computer, &QPushButton::clicked, this, &StartChoice::computerChosen);
    connect(server, &QPushButton::clicked, this, &StartChoice::serverWished);
}

void StartChoice::begin()
{
    m_computer->setFocus();
}

} // namespace strongroom::ui
