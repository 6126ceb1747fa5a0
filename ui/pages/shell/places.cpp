// One line a view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/places.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/page_context.h"

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

} // namespace

const std::vector<PlaceEntry>& placeEntries()
{
    static const std::vector<PlaceEntry> entries{
        {Place::Audit, Section::Review, IconId::Audit, "go.audit", QKeySequence("Ctrl+4"),
         QCoreApplication::translate("Places", "&Audit"),
         QCoreApplication::translate("Places", "Audit"), make<AuditPage>, always},
    };
    return entries;
}

} // namespace strongroom::ui
