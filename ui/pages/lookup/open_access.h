// What this person may use now beyond their roles: grants and emergencies that stand open.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/lookup/lookup_model.h"
#include "ui/pages/page_context.h"

namespace strongroom::ui {

/// Asked for anew whenever the palette opens; nothing is shown of what could not be asked.
class OpenAccess : public QObject
{
    Q_OBJECT

public:
    OpenAccess(PageContext& context, QObject* parent);

    void ask();
    /// The one that ends first at the front; each leads to the view where it can be ended.
    std::vector<LookupRow> rows() const;

signals:
    void found();

private:
    PageContext& m_context;
    std::vector<domain::Grant> m_grants;
    std::vector<domain::BreakGlass> m_glasses;
};

} // namespace strongroom::ui
