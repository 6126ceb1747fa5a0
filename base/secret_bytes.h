// Bytes in guarded, locked memory, wiped when they go, that nobody copies or prints by accident.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace strongroom {
namespace memory {
class Slab;
}

/// Fixed in size from birth, so that no growth leaves an unwiped copy behind. Where the bytes live
/// is base/memory's affair.
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
    std::span<std::uint8_t> writable() { return {m_bytes, m_size}; }

    /// The one door to the plain bytes. Search for `reveal(` to find everyone who reads a secret.
    std::span<const std::uint8_t> reveal() const { return {m_bytes, m_size}; }

private:
    void release() noexcept;

    std::uint8_t* m_bytes = nullptr; ///< Null only when moved from.
    std::size_t m_size = 0;
    memory::Slab* m_home = nullptr;
};

} // namespace strongroom
