// No button can be pressed by a stray Enter here: Cancel has it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/authority_sheet.h"

#include "models/domain/authority_fingerprint.h"
#include "models/items/isolated_text.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/theme_font.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

constexpr qsizetype typedDigits = 8;
constexpr qsizetype lineOfGroups = 8 * 5; // Eight groups of four, each with its space.

/// In two lines, so that eyes do not lose their place.
QString inLines(const std::string& fingerprint)
{
    const auto groups = QString::fromStdString(domain::grouped(fingerprint));
    return groups.left(lineOfGroups).trimmed() + QChar(QChar::LineSeparator)
           + groups.mid(lineOfGroups);
}

} // namespace

AuthoritySheet::AuthoritySheet(client::TrustApi& trust, domain::OrganizationId organization,
                               client::PresentedAuthority presented, const QString& serverName,
                               QWidget* parent)
    : Sheet(presented.state == client::AuthorityState::Changed ? tr("The authority has changed")
                                                               : tr("Trust this authority?"),
            parent),
      m_trust(trust), m_organization(std::move(organization)), m_presented(std::move(presented))
{
    setMinimumWidth(560);
    if (m_presented.state == client::AuthorityState::Changed)
        buildChanged(serverName);
    else
        buildFirst(serverName);
    primary()->setObjectName("authority.trust");
    primary()->setAutoDefault(false);
    primary()->setDefault(false);
    cancel()->setAutoDefault(true);
    cancel()->setDefault(true);
    cancel()->setFocus();
    connect(this, &Sheet::confirmed, this, &AuthoritySheet::confirm);
}

void AuthoritySheet::addText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    body()->addWidget(label);
}

void AuthoritySheet::addFingerprint(const QString& id, const QString& title,
                                    const std::string& fingerprint)
{
    auto* heading = new QLabel(title);
    followFont(*heading, TypeRole::Strong);
    auto* digits = named(new QLabel(inLines(fingerprint)), id,
                         title + ": " + QString::fromStdString(domain::grouped(fingerprint)));
    followFont(*digits, TypeRole::Mono);
    digits->setTextFormat(Qt::PlainText);
    digits->setLayoutDirection(Qt::LeftToRight); // Digits are compared as they were read out.
    digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::current().metric(Metric::ControlGap));
    column->addWidget(heading);
    column->addWidget(digits);
    body()->addLayout(column);
}

void AuthoritySheet::buildFirst(const QString& serverName)
{
    addText(tr("Values are sealed to a key that your organization's authority vouches for, so that "
               "not even the server %1 can read them. This is the authority that it presents.")
                .arg(items::isolated(serverName)));
    addFingerprint("authority.fingerprint", tr("Fingerprint (SHA-256)"), m_presented.fingerprint);
    addText(
        tr("Compare it with the fingerprint that your administrator gave you, on paper or in "
           "person: not by way of this server. If one digit differs, cancel. You are asked once "
           "for each organization and server."));
    setPrimary(tr("Trust this authority"));
}

void AuthoritySheet::buildChanged(const QString& serverName)
{
    addText(tr("The server %1 presents another authority for your organization than the one that "
               "you trusted. Nothing is written or revealed until you decide.")
                .arg(items::isolated(serverName)));
    addFingerprint("authority.pinned", tr("Trusted until now"), m_presented.pinned);
    addFingerprint("authority.fingerprint", tr("Presented now"), m_presented.fingerprint);
    addText(
        tr("This happens when your organization replaces its authority, and also when somebody "
           "puts one of their own in its place to read your values. Ask your administrator, and "
           "go on only with the fingerprint that they name."));
    setPrimary(tr("Trust the new authority"), ButtonKind::Danger);
    addConfirmation();
}

void AuthoritySheet::addConfirmation()
{
    //: %1 is 8.
    const auto what = tr("To go on, type the last %1 digits of the new fingerprint")
                          .arg(QLocale().toString(typedDigits));
    m_typed = named(new QLineEdit, "authority.typed", what);
    followFont(*m_typed, TypeRole::Mono);
    m_typed->setMaxLength(12);
    auto* label = new QLabel(what);
    label->setBuddy(m_typed);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::current().metric(Metric::ControlGap));
    column->addWidget(label);
    column->addWidget(m_typed);
    body()->addLayout(column);
    const auto last = QString::fromStdString(m_presented.fingerprint).right(typedDigits);
    connect(m_typed, &QLineEdit::textChanged, this, [this, last](const QString& text) {
        primary()->setEnabled(QString(text).remove(' ').toLower() == last);
    });
    primary()->setEnabled(false);
}

void AuthoritySheet::confirm()
{
    const auto done = m_trust.trust(m_organization, m_presented.fingerprint);
    if (!done)
        return showError(errorText(done.error()));
    accept();
    emit trusted();
}

} // namespace strongroom::ui
