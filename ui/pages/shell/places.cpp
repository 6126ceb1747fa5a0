// One line a view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/places.h"

#include "ui/pages/approvals/approvals_page.h"
#include "ui/pages/approvals/grants_page.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/backends/backends_page.h"
#include "ui/pages/break_glass/emergencies_page.h"
#include "ui/pages/keys/keys_page.h"
#include "ui/pages/machines/machines_page.h"
#include "ui/pages/outcomes/outcomes_page.h"
#include "ui/pages/page_context.h"
#include "ui/pages/people/access_page.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/rotation/rotation_page.h"
#include "ui/pages/secrets/compare_environments_page.h"
#include "ui/pages/secrets/matrix/matrix_page.h"
#include "ui/pages/settings/settings_page.h"

#include <QCoreApplication>

namespace strongroom::ui {
namespace {

template <class View>
Page* make(PageContext& context)
{
    return new View(context);
}

bool always(const PageContext&)
{
    return true;
}

bool approvalsThere(const PageContext& context)
{
    return context.approvals != nullptr;
}

bool seesSecrets(const PageContext& context)
{
    return context.may(domain::Capability::SeeSecrets);
}

/// Every member sees who the others are; the rest, the page tells by itself.
bool seesMembers(const PageContext& context)
{
    return context.access != nullptr
           && (context.may(domain::Capability::ManageAccess)
               || context.may(domain::Capability::SeeSecrets));
}

/// Everybody who sees secrets may have API keys of their own.
bool seesMachines(const PageContext& context)
{
    return context.machines != nullptr
           && (context.may(domain::Capability::ManageAccess)
               || context.may(domain::Capability::SeeSecrets));
}

bool seesKeys(const PageContext& context)
{
    return context.keys != nullptr && seesSecrets(context);
}

bool seesRotations(const PageContext& context)
{
    return context.rotations != nullptr && seesSecrets(context);
}

bool seesBackends(const PageContext& context)
{
    return context.backends != nullptr
           && (context.may(domain::Capability::Manage)
               || context.may(domain::Capability::SeeSecrets));
}

} // namespace

std::vector<PlaceEntry> placeEntries()
{
    return {
        {Place::Overview, Section::Review, IconId::Sidebar, "go.overview", QKeySequence("Ctrl+1"),
         QCoreApplication::translate("Places", "Overvie&w"),
         QCoreApplication::translate("Places", "Overview"), make<OutcomesPage>, always},
        {Place::Audit, Section::Review, IconId::Audit, "go.audit", QKeySequence("Ctrl+4"),
         QCoreApplication::translate("Places", "&Audit"),
         QCoreApplication::translate("Places", "Audit"), make<AuditPage>, always},
        {Place::Matrix, Section::Review, IconId::Env, "go.matrix", QKeySequence("Ctrl+3"),
         QCoreApplication::translate("Places", "Environment matri&x"),
         QCoreApplication::translate("Places", "Environment matrix"), make<MatrixPage>,
         seesSecrets},
        {Place::CompareEnvironments, Section::Review, IconId::Diff, "go.compare",
         QKeySequence("Ctrl+Shift+D"),
         QCoreApplication::translate("Places", "Compare en&vironments"),
         QCoreApplication::translate("Places", "Compare environments"),
         make<CompareEnvironmentsPage>, seesSecrets},
        {Place::Approvals, Section::Review, IconId::Check, "go.approvals", QKeySequence("Ctrl+5"),
         QCoreApplication::translate("Places", "A&pprovals"),
         QCoreApplication::translate("Places", "Approvals"), make<ApprovalsPage>, approvalsThere},
        {Place::Grants, Section::Review, IconId::Clock, "go.grants", QKeySequence("Ctrl+Shift+G"),
         QCoreApplication::translate("Places", "&Grants"),
         QCoreApplication::translate("Places", "Grants"), make<GrantsPage>, approvalsThere},
        {Place::Emergencies, Section::Review, IconId::Warning, "go.emergencies",
         QKeySequence("Ctrl+Shift+B"), QCoreApplication::translate("Places", "&Emergencies"),
         QCoreApplication::translate("Places", "Emergencies"), make<EmergenciesPage>,
         approvalsThere},
        {Place::Rotation, Section::Review, IconId::Refresh, "go.rotation", QKeySequence("Ctrl+8"),
         QCoreApplication::translate("Places", "Rotat&ion"),
         QCoreApplication::translate("Places", "Rotation"), make<RotationPage>, seesRotations},
        {Place::Policy, Section::Manage, IconId::Shield, "go.policy", QKeySequence("Ctrl+Shift+P"),
         QCoreApplication::translate("Places", "P&olicy"),
         QCoreApplication::translate("Places", "Policy"), make<PolicyPage>, approvalsThere},
        {Place::Access, Section::Manage, IconId::Person, "go.access", QKeySequence("Ctrl+9"),
         QCoreApplication::translate("Places", "A&ccess"),
         QCoreApplication::translate("Places", "Access"), make<AccessPage>, seesMembers},
        {Place::Machines, Section::Manage, IconId::Runner, "go.machines", QKeySequence("Ctrl+0"),
         QCoreApplication::translate("Places", "&Machines"),
         QCoreApplication::translate("Places", "Machines"), make<MachinesPage>, seesMachines},
        {Place::Backends, Section::Manage, IconId::Backend, "go.backends",
         QKeySequence("Ctrl+Shift+K"), QCoreApplication::translate("Places", "&Backends"),
         QCoreApplication::translate("Places", "Backends"), make<BackendsPage>, seesBackends},
        {Place::Keys, Section::Manage, IconId::Lock, "go.keys", QKeySequence("Ctrl+Shift+E"),
         QCoreApplication::translate("Places", "Encr&yption keys"),
         QCoreApplication::translate("Places", "Encryption keys"), make<KeysPage>, seesKeys},
        {Place::Settings, Section::Manage, IconId::Settings, "go.settings", QKeySequence("Ctrl+,"),
         QCoreApplication::translate("Places", "Setti&ngs"),
         QCoreApplication::translate("Places", "Settings"), make<SettingsPage>, always},
    };
}

} // namespace strongroom::ui
