// A purpose, kept for an hour.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/incident_sheet.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/lookup/incident.h"
#include "ui/pages/page_context.h"
#include "ui/pages/secrets/load_purposes.h"
#include "ui/pages/secrets/purpose_picker.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

IncidentSheet::IncidentSheet(PageContext& context, QWidget* parent)
    : Sheet(tr("Incident"), parent), m_purpose(new PurposePicker)
{
    //: %1 is 60.
    auto* what = new TextLabel(
        tr("For the next %1 minutes this stands in every sheet that asks for a purpose. It is kept "
           "in memory only.")
            .arg(QLocale().toString(Incident::life)));
    what->setWordWrap(true);
    body()->addWidget(what);
    body()->addWidget(m_purpose);
    setPrimary(tr("Begin"))->setObjectName("incident.begin");
    connect(this, &Sheet::confirmed, this, &IncidentSheet::begin);
    auto& incident = Incident::current();
    if (incident.purpose()) {
        setPrimary(tr("Begin anew"));
        auto* end = addSecondary(tr("End %1").arg(items::isolated(incident.name())));
        end->setObjectName("incident.end");
        connect(end, &QPushButton::clicked, this, [this] {
            Incident::current().end();
            accept();
        });
    }
    setMinimumWidth(640);
    loadPurposes(context, *m_purpose);
}

void IncidentSheet::showEvent(QShowEvent* event)
{
    Sheet::showEvent(event);
    // The ticket is what one has in mind; what kind it is stands there already.
    m_purpose->findChild<QLineEdit*>("reveal.ticket")->setFocus();
}

void IncidentSheet::begin()
{
    if (const auto checked = m_purpose->check(); !checked)
        return showError(QString::fromStdString(checked.error().message));
    Incident::current().begin(m_purpose->purpose());
    accept();
}

} // namespace strongroom::ui
