// A flat button that follows the incident.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/incident_chip.h"

#include "models/items/isolated_text.h"
#include "ui/pages/lookup/incident.h"
#include "ui/theme/theme.h"

namespace strongroom::ui {

IncidentChip::IncidentChip(const QString& id, QWidget* parent) : QPushButton(parent)
{
    setObjectName(id);
    setFlat(true);
    setAutoDefault(false);
    setIcon(Theme::current().icon(IconId::Warning));
    connect(&Incident::current(), &Incident::changed, this, &IncidentChip::tell);
    tell();
}

void IncidentChip::tell()
{
    const auto& incident = Incident::current();
    setVisible(incident.purpose().has_value());
    if (!incident.purpose())
        return;
    //: What one is at work on, as "INC-4821", and how many minutes it still stands in each sheet.
    setText(
        tr("%1 · %n min", nullptr, incident.minutesLeft()).arg(items::isolated(incident.name())));
    setAccessibleName(tr("Incident %1, for %n more minute(s)", nullptr, incident.minutesLeft())
                          .arg(items::isolated(incident.name())));
}

} // namespace strongroom::ui
