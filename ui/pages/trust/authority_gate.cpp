// One banner, one sheet at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/trust/authority_gate.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/pages/trust/authority_sheet.h"
#include "ui/widgets/feedback/banner.h"

namespace strongroom::ui {

AuthorityGate::AuthorityGate(client::TrustApi& trust, Banner& banner, QWidget& window)
    : QObject(&window), m_trust(trust), m_banner(banner), m_window(window)
{
    connect(&m_banner, &Banner::chosen, this, &AuthorityGate::openSheet);
    connect(&m_trust, &client::TrustApi::refused, this,
            [this](const domain::OrganizationId& organization) {
                if (organization == m_organization)
                    look(Asking::WhenChosen);
            });
}

void AuthorityGate::enter(const domain::OrganizationId& organization, const QString& serverName)
{
    m_organization = organization;
    m_serverName = serverName;
    look(Asking::AtOnce);
}

void AuthorityGate::leave()
{
    m_organization = {};
    m_banner.dismiss();
    if (m_sheet)
        m_sheet->reject();
}

void AuthorityGate::look(Asking asking)
{
    report<client::PresentedAuthority>(
        m_trust.look(m_organization), this,
        [this, asking, organization = m_organization](Result<client::PresentedAuthority> seen) {
            if (organization != m_organization)
                return;
            if (seen)
                return show(*seen, asking);
            switch (seen.error().kind) {
            case ErrorKind::Untrusted:
            case ErrorKind::Forged:
            case ErrorKind::Corrupted:
                return m_banner.tell(BannerKind::Error, errorText(seen.error()));
            default: return; // The pages say by themselves what cannot be reached.
            }
        });
}

void AuthorityGate::show(const client::PresentedAuthority& presented, Asking asking)
{
    m_presented = presented;
    switch (presented.state) {
    case client::AuthorityState::Trusted: return m_banner.dismiss();
    case client::AuthorityState::Unknown:
        m_banner.tell(BannerKind::Warning,
                      tr("You have not said yet that you trust your organization's authority. "
                         "Values can be neither written nor revealed before."));
        m_banner.addChoice("authority", tr("Compare the fingerprint…"));
        break;
    case client::AuthorityState::Changed:
        m_banner.tell(
            BannerKind::Error,
            tr("Your organization's authority is not the one that you trusted. Nothing is "
               "written or revealed."));
        if (presented.changeable)
            m_banner.addChoice("authority", tr("Compare the fingerprints…"));
        break;
    }
    if (asking == Asking::AtOnce && presented.state == client::AuthorityState::Unknown)
        openSheet();
}

void AuthorityGate::openSheet()
{
    if (m_sheet)
        return;
    m_sheet = new AuthoritySheet(m_trust, m_organization, m_presented, m_serverName, &m_window);
    connect(m_sheet, &AuthoritySheet::trusted, this, [this] { look(Asking::WhenChosen); });
    m_sheet->open();
}

} // namespace strongroom::ui
