// Whether the control plane can be reached, and what changed there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

#include <QObject>

namespace strongroom::client {

enum class ConnectionState { Connecting, Online, Offline };

/// Follows the change feed while somebody is signed in; connects again by itself, with back-off.
class ConnectionApi : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual ConnectionState state() const = 0;
    /// Begins to follow `organization`, instead of any followed before.
    virtual void follow(const domain::OrganizationId& organization) = 0;
    virtual void stop() = 0;

signals:
    void stateChanged(strongroom::client::ConnectionState state);
    /// In order, none twice. After a gap that the server cannot fill, fellBehind() instead.
    void changed(const strongroom::domain::Change& change);
    void fellBehind();
};

} // namespace strongroom::client
