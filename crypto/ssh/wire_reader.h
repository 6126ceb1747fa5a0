// The strings and numbers of SSH's wire format (RFC 4251, section 5), read without a copy.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace strongroom::crypto {

/// Once something is missing, everything is: whoever reads asks once, at the end.
class SshReader
{
public:
    explicit SshReader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }
    std::span<const std::uint8_t> rest() const { return m_rest; }

    std::uint32_t number()
    {
        const auto bytes = take(4);
        std::uint32_t value = 0;
        for (const auto byte : bytes)
            value = (value << 8) | byte;
        return value;
    }

    std::span<const std::uint8_t> take(std::size_t count)
    {
        m_ok = m_ok && count <= m_rest.size();
        if (!m_ok)
            return {};
        const auto taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

    std::span<const std::uint8_t> string() { return take(number()); }

    std::string_view text()
    {
        const auto bytes = string();
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    /// How many bits an mpint has.
    unsigned bitsOfNumber()
    {
        auto bytes = string();
        while (!bytes.empty() && bytes.front() == 0)
            bytes = bytes.subspan(1);
        return bytes.empty() ? 0
                             : static_cast<unsigned>(8 * (bytes.size() - 1))
                                   + static_cast<unsigned>(std::bit_width(bytes.front()));
    }

private:
    std::span<const std::uint8_t> m_rest;
    bool m_ok = true;
};

} // namespace strongroom::crypto
