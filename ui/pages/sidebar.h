// Where one can go: scopes of secrets, the record, the trash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"

#include <QListWidget>

#include <optional>

namespace strongroom::ui {

enum class Place { AllSecrets, OrganizationSecrets, EnvironmentSecrets, Audit, Trash };

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
    void setPlaces(const domain::Organization& organization,
                   const std::vector<domain::Environment>& environments);
    void goTo(Place place);
    Destination destination() const;

signals:
    void chosen(const strongroom::ui::Destination& destination);

private:
    void addHeading(const QString& text);
    QListWidgetItem* addPlace(Place place, const QString& text);

    std::vector<domain::Environment> m_environments;
};

} // namespace strongroom::ui
