// Comparing fingerprints: whether the person trusts the organization's authority.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/trust_api.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

/// Shows what the server presents; at a first sign-in to be confirmed with a button, and instead of
/// an authority that is pinned only by typing its last characters. Cancelling changes nothing.
class AuthoritySheet : public Sheet
{
    Q_OBJECT

public:
    AuthoritySheet(client::TrustApi& trust, domain::OrganizationId organization,
                   client::PresentedAuthority presented, const QString& serverName,
                   QWidget* parent);

signals:
    void trusted();

private:
    void buildFirst(const QString& serverName);
    void buildChanged(const QString& serverName);
    void addText(const QString& text);
    void addFingerprint(const QString& id, const QString& title, const std::string& fingerprint);
    void addConfirmation();
    void confirm();

    client::TrustApi& m_trust;
    const domain::OrganizationId m_organization;
    const client::PresentedAuthority m_presented;
    QLineEdit* m_typed = nullptr;
};

} // namespace strongroom::ui
