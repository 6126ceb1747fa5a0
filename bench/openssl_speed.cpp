// The openssl program, and its line for machines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/openssl_speed.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace strongroom::bench {

std::optional<double> opensslSpeed(std::size_t messageSize)
{
    const auto command = "openssl speed -mr -seconds 1 -aead -evp aes-256-gcm -bytes "
                         + std::to_string(messageSize) + " 2>/dev/null";
    auto* const said = ::popen(command.c_str(), "r");
    if (said == nullptr)
        return std::nullopt;
    std::optional<double> bytesPerSecond;
    std::array<char, 256> line{};
    while (std::fgets(line.data(), line.size(), said) != nullptr)
        // +F:25:AES-256-GCM:1325290770.73
        if (const std::string text(line.data()); text.starts_with("+F:"))
            bytesPerSecond = std::strtod(text.c_str() + text.rfind(':') + 1, nullptr);
    if (::pclose(said) != 0 || !bytesPerSecond)
        return std::nullopt;
    return *bytesPerSecond / static_cast<double>(messageSize);
}

} // namespace strongroom::bench
