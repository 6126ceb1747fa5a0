// Where one can go: scopes of secrets, the record, the trash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "ui/pages/shell/places.h"

#include <QListWidget>

#include <map>
#include <optional>

namespace strongroom::ui {

struct Destination
{
    Place place = Place::AllSecrets;
    std::optional<domain::Environment> environment{}; ///< For EnvironmentSecrets.
};

class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Replaces the entries; the place that was chosen stays chosen where it still exists.
    void setPlaces(const PageContext& context);
    /// What waits there for this person; zero is not shown.
    void setWaiting(Place place, int count);
    void goTo(Place place);
    /// To its secrets; nothing if there is none of that id.
    void goToEnvironment(const domain::EnvironmentId& environment);
    Destination destination() const;

signals:
    void chosen(const strongroom::ui::Destination& destination);

private:
    void addHeading(const QString& text);
    QListWidgetItem* addPlace(Place place, const QString& text);
    void addSection(Section section, const PageContext& context);
    void addScopes(const domain::Organization& organization);

    std::vector<domain::Environment> m_environments;
    std::map<Place, int> m_waiting;
};

} // namespace strongroom::ui
