// Says when the organization's authority is not trusted, and lets the person look at it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/trust_api.h"

#include <QPointer>
#include <QString>

class QWidget;

namespace strongroom::ui {

class AuthoritySheet;
class Banner;

/// The refusing itself happens below; this is what a person sees of it.
class AuthorityGate : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive this object; sheets open on `window`.
    AuthorityGate(client::TrustApi& trust, Banner& banner, QWidget& window);

    /// For the organization that somebody has just entered: asks at once if its authority is new.
    void enter(const domain::OrganizationId& organization, const QString& serverName);
    /// Somebody has left.
    void leave();

private:
    enum class Asking { AtOnce, WhenChosen };
    void look(Asking asking);
    void show(const client::PresentedAuthority& presented, Asking asking);
    void openSheet();

    client::TrustApi& m_trust;
    Banner& m_banner;
    QWidget& m_window;
    domain::OrganizationId m_organization{};
    QString m_serverName;
    client::PresentedAuthority m_presented;
    QPointer<AuthoritySheet> m_sheet;
};

} // namespace strongroom::ui
