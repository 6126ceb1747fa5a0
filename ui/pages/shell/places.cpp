// One line a view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/places.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/machines/machines_page.h"
#include "ui/pages/page_context.h"
#include "ui/pages/people/access_page.h"

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

} // namespace

const std::vector<PlaceEntry>& placeEntries()
{
    static const std::vector<PlaceEntry> entries{
        {Place::Audit, Section::Review, IconId::Audit, "go.audit", QKeySequence("Ctrl+4"),
         QCoreApplication::translate("Places", "&Audit"),
         QCoreApplication::translate("Places", "Audit"), make<AuditPage>, always},
        {Place::Access, Section::Manage, IconId::Person, "go.access", QKeySequence("Ctrl+9"),
         QCoreApplication::translate("Places", "A&ccess"),
         QCoreApplication::translate("Places", "Access"), make<AccessPage>, seesMembers},
        {Place::Machines, Section::Manage, IconId::Runner, "go.machines", QKeySequence("Ctrl+0"),
         QCoreApplication::translate("Places", "&Machines"),
         QCoreApplication::translate("Places", "Machines"), make<MachinesPage>, seesMachines},
    };
    return entries;
}

} // namespace strongroom::ui
