// The other events of a resource, one of which is to be compared with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/event_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <optional>

namespace strongroom::ui {

class SrTableView;
class StateOverlay;

class CompareEventsSheet : public Sheet
{
    Q_OBJECT

public:
    CompareEventsSheet(PageContext& context, const domain::AuditEvent& event, QWidget* parent);

signals:
    void chosen(const strongroom::domain::EventId& event);

private:
    void load();
    void take(domain::Page<domain::AuditEvent> page);
    void choose();

    PageContext& m_context;
    std::string m_resource;
    domain::EventId m_but; ///< The event that is compared: not offered.
    items::EventListModel m_model;
    SrTableView* m_list;
    StateOverlay* m_state;
    std::optional<std::string> m_next;
};

} // namespace strongroom::ui
