// hostile_strongroomd: a control plane that wants to read values, for the tests alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/process.h"
#include "tests/hostile/hostile_strongroomd/hostile_plane.h"

#include <iostream>

using namespace strongroom;

/// hostile_strongroomd <strongroomd.json> <ready file> <loot file> <identity provider's page>; ends
/// when standard input closes. No core limit and no guarded memory of its own: a test reads this
/// process as it likes.
int main(int argc, char** argv)
{
    if (argc != 5)
        return 2;
    const auto text = readFile(argv[1]);
    auto config = text ? app::parseConfig(*text) : Result<app::ServerConfig>(text.error());
    if (!config) {
        std::cerr << config.error().message << '\n';
        return 2;
    }
    boost::asio::io_context io(1);
    hostile::HostilePlane plane(io, std::move(*config), argv[3], argv[4]);
    const auto ready = plane.start();
    const auto written = ready ? writePrivateFile(argv[2], *ready) : Result<Done>(ready.error());
    if (!written) {
        std::cerr << written.error().message << '\n';
        return 1;
    }
    endOnRequest(io, true, [&plane] { plane.shutDown(); });
    io.run();
    return 0;
}
