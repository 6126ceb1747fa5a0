// Refuses private keys before they leave the window: they belong to the machine alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/machines/credential_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme_font.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>

namespace strongroom::ui {
namespace {

using domain::CredentialKind;

/// "d" of an elliptic or RSA key, "k" of a symmetric one; or a private key in PEM.
bool isPrivate(const QString& text)
{
    const auto key = QJsonDocument::fromJson(text.toUtf8()).object();
    return key.contains("d") || key.contains("k") || text.contains("PRIVATE KEY");
}

} // namespace

CredentialSheet::CredentialSheet(PageContext& context, const domain::ServiceAccount& account,
                                 QWidget* parent)
    : Sheet(tr("Add a credential"), parent), m_context(context), m_account(account.id),
      m_kind(named(new QComboBox, "credential.kind", tr("Kind"))),
      m_text(named(new QPlainTextEdit, "credential.text", tr("Public key or certificate")))
{
    m_kind->addItem(tr("Public key (JWK), for signed assertions"),
                    static_cast<int>(CredentialKind::PublicKey));
    m_kind->addItem(tr("Certificate (PEM), for mutual TLS"),
                    static_cast<int>(CredentialKind::Certificate));
    followFont(*m_text, TypeRole::Mono);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // Code, in whatever language.
    body()->addWidget(new TextLabel(QString::fromStdString(account.name), TypeRole::Strong));
    auto* form = new QFormLayout;
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Text"), m_text);
    body()->addLayout(form);
    auto* about = new TextLabel(
        tr("Only the public part belongs here. The private key stays where it was made."),
        TypeRole::Body, Token::TextSecondary);
    about->setWordWrap(true);
    body()->addWidget(about);
    setPrimary(tr("Add the credential"))->setObjectName("credential.confirm");
    setMinimumSize(600, 400);
    connect(this, &Sheet::confirmed, this, &CredentialSheet::add);
}

void CredentialSheet::add()
{
    const auto text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        m_text->setFocus();
        return showError(tr("Paste the public key, or the certificate."));
    }
    if (isPrivate(text)) {
        m_text->clear();
        return showError(tr("This is a private key. It was not sent, and the field was cleared. "
                            "Paste the public part."));
    }
    domain::NewCredential wish;
    wish.kind = static_cast<CredentialKind>(m_kind->currentData().toInt());
    wish.text = text.toStdString();
    showError({});
    setBusy(true);
    report<domain::ServiceAccount>(
        m_context.machines->addCredential(m_context.organization(), m_account, std::move(wish)),
        this, [this](Result<domain::ServiceAccount> account) {
            setBusy(false);
            if (!account)
                return showError(errorText(account.error()));
            accept();
            emit added(tr("%1 has a new credential").arg(items::isolated(account->name)));
        });
}

} // namespace strongroom::ui
