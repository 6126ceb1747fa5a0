// Bytes that are wiped when they go, and that nobody copies or prints by accident.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace strongroom {

/// Fixed in size from birth, so that no growth leaves an unwiped copy behind.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(std::span<const std::uint8_t> bytes);
    static SecretBytes copyOf(std::string_view text);
    /// A second, equally wiped holder of the same bytes. Asked for by name, so that it shows.
    SecretBytes clone() const { return copyOf(reveal()); }

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    ~SecretBytes();

    std::size_t size() const { return m_size; }
    std::span<std::uint8_t> writable() { return {m_bytes.get(), m_size}; }

    /// The one door to the plain bytes. Search for `reveal(` to find everyone who reads a secret.
    std::span<const std::uint8_t> reveal() const { return {m_bytes.get(), m_size}; }

private:
    void wipe() noexcept;

    std::unique_ptr<std::uint8_t[]> m_bytes;
    std::size_t m_size = 0;
};

} // namespace strongroom
