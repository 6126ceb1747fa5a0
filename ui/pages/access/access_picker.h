// Chooses somebody or something of the authorization model by its name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "models/domain/secret.h"
#include "ui/pages/page_context.h"

#include <QComboBox>

#include <optional>

namespace strongroom::ui {

/// Typing finds any part of a name; nothing is chosen while what stands there is no name.
class AccessPicker : public QComboBox
{
    Q_OBJECT

public:
    AccessPicker(const QString& id, const QString& name, QWidget* parent = nullptr);

    void add(const domain::Named& named, const QString& detail = {});
    void addMembers(const std::vector<domain::Member>& members);
    void addTeams(const std::vector<domain::Team>& teams);
    /// The organization and its environments.
    void addPlaces(const PageContext& context);
    /// Secrets come when the control plane has named them; until then all else can be chosen.
    void loadSecrets(PageContext& context);

    std::optional<domain::Named> chosen() const;
    void choose(const domain::AccessObject& object);

signals:
    void picked(); ///< Something else is chosen, or nothing any more.

private:
    std::vector<domain::Named> m_entries{};
};

} // namespace strongroom::ui
