// The port of the API where none is configured: the same as the last time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"
#include "server/http/http_server.h"

namespace strongroom::app {

/// Listens where the configuration says. Where that leaves the port open, where it was the last
/// time, if nobody else is there now: sign-ins name the address of whoever vouches for them, and
/// hold at no other. Fails as HttpServer::listen().
Result<std::uint16_t> listenWhereBefore(server::HttpServer& http, const ServerConfig& config,
                                        const server::ServerCredential& credential);

} // namespace strongroom::app
