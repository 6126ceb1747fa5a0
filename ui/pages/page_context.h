// What every page works with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/access_api.h"
#include "client/api/approvals_api.h"
#include "client/api/audit_api.h"
#include "client/api/backends_api.h"
#include "client/api/bulk_api.h"
#include "client/api/certificate_ends_api.h"
#include "client/api/comparisons_api.h"
#include "client/api/connection_api.h"
#include "client/api/directory_api.h"
#include "client/api/generator_api.h"
#include "client/api/hygiene_api.h"
#include "client/api/inspection_api.h"
#include "client/api/keys_api.h"
#include "client/api/log_api.h"
#include "client/api/machines_api.h"
#include "client/api/members_api.h"
#include "client/api/metadata_api.h"
#include "client/api/moves_api.h"
#include "client/api/outcomes_api.h"
#include "client/api/promotions_api.h"
#include "client/api/reviews_api.h"
#include "client/api/rotations_api.h"
#include "client/api/sealed_files_api.h"
#include "client/api/searches_api.h"
#include "client/api/secrets_api.h"
#include "client/api/servers_api.h"
#include "client/api/session_api.h"
#include "client/api/sessions_api.h"
#include "client/api/sinks_api.h"
#include "client/api/standing_api.h"
#include "client/api/trust_api.h"
#include "client/api/unlock_api.h"
#include "client/api/uses_api.h"

#include <vector>

namespace strongroom::ui {

class ActionRegistry;
class Clipboard;

/// Borrowed for as long as the window lives; membership and environments change when somebody
/// signs in.
struct PageContext
{
    client::SessionApi& session;
    client::SecretsApi& secrets;
    client::DirectoryApi& directory;
    client::AuditApi& audit;
    client::ConnectionApi& connection;
    client::TrustApi& trust;
    ActionRegistry& actions;
    Clipboard& clipboard;
    domain::Membership membership{};
    std::vector<domain::Environment> environments{};
    client::AccessApi* access = nullptr; ///< None: nothing can be asked about access.
    const client::SealedFilesApi* sealedFiles = nullptr; ///< None: only plain files are imported.
    const client::GeneratorApi* generator = nullptr;     ///< None: values are typed.
    const client::InspectionApi* inspection = nullptr;   ///< None: values are shown as they are.
    client::HygieneApi* hygiene = nullptr;               ///< None: nothing is said of weak values.

    client::ApprovalsApi* approvals = nullptr;     ///< None: an approval cannot be asked for here.
    client::MembersApi* members = nullptr;         ///< None: nobody can be invited.
    client::OutcomesApi* outcomes = nullptr;       ///< None: the overview is not shown.
    client::BackendsApi* backends = nullptr;       ///< None: only the default one can be used.
    client::KeysApi* keys = nullptr;               ///< None: encryption keys are not shown.
    client::MovesApi* moves = nullptr;             ///< None: nothing is moved from here.
    client::UsesApi* uses = nullptr;               ///< None: who used what is not shown.
    client::MachinesApi* machines = nullptr;       ///< None: machines are not shown.
    client::SessionsApi* sessions = nullptr;       ///< None: other sign-ins are not shown.
    client::ReviewsApi* reviews = nullptr;         ///< None: access is not reviewed here.
    client::RotationsApi* rotations = nullptr;     ///< None: rotations are not shown.
    client::CertificateEndsApi* ends = nullptr;    ///< None: nothing is said of when they end.
    client::ServersApi* servers = nullptr;         ///< None: one server, and no other to go to.
    client::ComparisonsApi* comparisons = nullptr; ///< None: values are not compared.
    client::PromotionsApi* promotions = nullptr;   ///< None: nothing is promoted from here.
    client::LogApi* log = nullptr;                 ///< None: the record is shown, and not proven.
    client::MetadataApi* metadata = nullptr;       ///< None: lists are loaded as they are opened.
    client::StandingApi* standing = nullptr;       ///< None: every start needs the server.
    client::BulkApi* bulk = nullptr;               ///< None: secrets are changed one by one.
    client::SearchesApi* searches = nullptr;       ///< None: no string is looked for.
    client::SinksApi* sinks = nullptr;             ///< None: where the record goes is not told.
    client::UnlockApi* unlock = nullptr;           ///< None: what is locked stays so.
    std::string savedServer{}; ///< Its name among them; empty: on this computer.

    const domain::OrganizationId& organization() const { return membership.organization.id; }
    bool may(domain::Capability capability) const
    {
        return membership.capabilities.contains(capability);
    }
};

} // namespace strongroom::ui
