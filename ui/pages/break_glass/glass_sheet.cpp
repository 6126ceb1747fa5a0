// Nothing happens before the words are typed; then it happens loudly.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/break_glass/glass_sheet.h"

#include "models/items/isolated_text.h"
#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr std::uint32_t durations[] = {5, 10, 15, 30, 60};

} // namespace

QString GlassSheet::typedWords()
{
    return QStringLiteral("BREAK GLASS");
}

GlassSheet::GlassSheet(PageContext& context, const domain::Secret& secret, QWidget* parent)
    : Sheet(tr("Break glass"), parent), m_context(context), m_secret(secret.id),
      m_reason(named(new QPlainTextEdit, "glass.reason", tr("Reason"))),
      m_ticket(named(new QLineEdit, "glass.ticket", tr("Ticket"))),
      m_minutes(named(new QComboBox, "glass.minutes", tr("For how long"))),
      m_typed(named(new QLineEdit, "glass.typed", tr("Type %1").arg(typedWords()))),
      m_missing(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    showEnvironment(secret);
    auto* name = new TextLabel(items::shownName(secret.name), TypeRole::Strong);
    name->setWordWrap(true);
    body()->addWidget(name);
    auto* loud = new TextLabel(
        tr("◆ You get access at once, for an emergency that cannot wait for others. Everybody in "
           "the organization is told now, everything that you do is recorded, and somebody else "
           "reviews it afterwards."),
        TypeRole::Body, Token::GlassFg);
    loud->setWordWrap(true);
    body()->addWidget(loud);
    body()->addWidget(buildForm());
    m_missing->setWordWrap(true);
    m_missing->setObjectName("glass.missing");
    body()->addWidget(m_missing);
    setPrimary(tr("Break the glass"), ButtonKind::Danger)->setObjectName("glass.confirm");
    connect(this, &Sheet::confirmed, this, &GlassSheet::breakGlass);
    setMinimumWidth(560);
    refresh();
    m_reason->setFocus();
}

QWidget* GlassSheet::buildForm()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4);
    m_reason->setPlaceholderText(tr("What is broken, and why nobody can be waited for"));
    m_ticket->setMaxLength(64);
    m_minutes->addItem(tr("As long as the policy gives"), 0U);
    for (const auto minutes : durations)
        m_minutes->addItem(items::minutesText(minutes), minutes);
    m_typed->setPlaceholderText(typedWords());
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Ticket"), m_ticket);
    form->addRow(tr("For how long"), m_minutes);
    form->addRow(tr("Type %1").arg(typedWords()), m_typed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &GlassSheet::refresh);
    connect(m_ticket, &QLineEdit::textChanged, this, &GlassSheet::refresh);
    connect(m_typed, &QLineEdit::textChanged, this, &GlassSheet::refresh);
    return box;
}

void GlassSheet::showEnvironment(const domain::Secret& secret)
{
    for (const auto& one : m_context.environments)
        if (secret.environment == one.id)
            setEnvironment(one.kind, QString::fromStdString(one.name));
}

void GlassSheet::refresh()
{
    QStringList missing;
    const auto reason = m_reason->toPlainText().trimmed().toUtf8();
    if (reason.size() < static_cast<qsizetype>(domain::shortestEmergency))
        missing << tr("a reason of at least %1 characters")
                       .arg(QLocale().toString(static_cast<int>(domain::shortestEmergency)));
    if (m_ticket->text().trimmed().isEmpty())
        missing << tr("the ticket of the emergency");
    if (m_typed->text().trimmed() != typedWords())
        missing << tr("the words %1").arg(typedWords());
    m_missing->setText(missing.isEmpty() ? QString()
                                         : tr("Still wanted: %1.").arg(items::listText(missing)));
    primary()->setEnabled(missing.isEmpty());
    primary()->setToolTip(m_missing->text());
}

void GlassSheet::breakGlass()
{
    showError({});
    setBusy(true);
    report<domain::BreakGlass>(
        m_context.approvals->openGlass(m_context.organization(),
                                       {m_secret, m_reason->toPlainText().trimmed().toStdString(),
                                        m_ticket->text().trimmed().toStdString(),
                                        m_minutes->currentData().toUInt()}),
        this, [this](Result<domain::BreakGlass> done) {
            setBusy(false);
            refresh();
            if (!done)
                return showError(done.error().kind == ErrorKind::AlreadyExists
                                     ? tr("You have broken the glass of this secret already.")
                                     : errorText(done.error()));
            accept();
            emit opened(*done);
        });
}

} // namespace strongroom::ui
