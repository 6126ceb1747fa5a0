// The secrets that a person wants at hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <vector>

namespace strongroom::ui {

/// In the program's settings, by server and person, both hashed: ids of secrets and nothing else.
/// An id is random and says nothing to whoever may not see the secret.
class Pins
{
public:
    /// Of nobody.
    Pins() = default;
    Pins(const QString& server, const std::string& subject);

    const std::vector<domain::SecretId>& ids() const { return m_ids; }
    bool contains(const domain::SecretId& id) const;
    /// Pins it as the last one, or takes it away. False, and nothing is changed, if there are as
    /// many as can be.
    bool toggle(const domain::SecretId& id);

    static constexpr std::size_t most = 20;

private:
    QString m_key;
    std::vector<domain::SecretId> m_ids;
};

} // namespace strongroom::ui
