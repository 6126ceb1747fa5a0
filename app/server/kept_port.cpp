// A file beside the database.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/kept_port.h"

#include "app/log/process.h"
#include "base/private_file.h"

#include <charconv>

namespace strongroom::app {
namespace {

/// 0 where none is kept, or what is kept is no port.
std::uint16_t portIn(const std::string& file)
{
    const auto text = readFile(file);
    std::uint16_t port = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), port);
    return port;
}

} // namespace

Result<std::uint16_t> listenWhereBefore(server::HttpServer& http, const ServerConfig& config,
                                        const server::ServerCredential& credential)
{
    if (config.api.port != 0)
        return http.listen(config.api.address, config.api.port, credential);
    const auto file = config.database + ".api-port";
    const auto before = portIn(file);
    if (before != 0)
        if (auto there = http.listen(config.api.address, before, credential); there)
            return there;
    auto port = http.listen(config.api.address, 0, credential);
    if (!port)
        return port;
    if (auto kept = writePrivateFile(file, std::to_string(*port) + '\n'); !kept)
        return kept.error();
    return port;
}

} // namespace strongroom::app
