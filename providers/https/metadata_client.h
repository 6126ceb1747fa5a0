// The service that gives a cloud's machine its own identity.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/https_client.h"

#include <memory>
#include <string>

namespace strongroom::providers {

/// The one caller that may go there: no tenant chose this address. It is near, or not there at all,
/// so that nobody waits for it long.
class MetadataClient
{
public:
    /// Fails with InvalidInput for an address that is none.
    static Result<std::unique_ptr<MetadataClient>> at(const std::string& base);

    Result<HttpAnswer> send(const HttpRequest& request) { return m_client.send(request); }

private:
    explicit MetadataClient(OutboundRules rules);

    Outbound m_outbound;
    HttpsClient m_client;
};

} // namespace strongroom::providers
