// Nothing secret: it goes onto the clipboard as any text does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/policy_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_font.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr int visibleLines = 7;

} // namespace

PolicyBox::PolicyBox(QWidget* parent)
    : QWidget(parent), m_text(named(new QPlainTextEdit, "policy.text", tr("What it needs there"))),
      m_copy(named(new QPushButton(tr("Copy")), "policy.copy", tr("Copy what it needs there")))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    followFont(*m_text, TypeRole::Mono);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * visibleLines);
    m_copy->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(tr("What it needs there, and no more"), TypeRole::Strong), 1);
    top->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_text);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_copy->setText(tr("Copied"));
    });
}

void PolicyBox::setPolicy(const QString& policy)
{
    m_text->setPlainText(policy);
    m_copy->setText(tr("Copy"));
    setVisible(!policy.isEmpty());
}

} // namespace strongroom::ui
