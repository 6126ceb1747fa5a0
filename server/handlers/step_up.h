// Asks for another sign-in before what is sensitive (RFC 9470).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"

#include <optional>
#include <string_view>

namespace strongroom::server {

/// Which of stepUpActions a request is; empty for none of them.
std::string_view stepUpActionOf(Method method, std::string_view path);

/// The refusal of a request whose sign-in is too old or too weak for it; none for all others.
boost::asio::awaitable<std::optional<Reply>> askForStepUp(ApiContext& context, const Caller& caller,
                                                          const Request& request);

} // namespace strongroom::server
