// Text that is built piece by piece and may hold values: every buffer it outgrows is wiped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/secret_bytes.h"

#include <algorithm>
#include <string_view>

namespace strongroom::sops {

/// The characters of a value, to read and not to keep.
inline std::string_view textOf(const SecretBytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.reveal().data()), bytes.size()};
}

class SecretText
{
public:
    void append(std::string_view text)
    {
        if (m_size + text.size() > m_bytes.size())
            grow(text.size());
        std::ranges::copy(text, m_bytes.writable().begin() + static_cast<std::ptrdiff_t>(m_size));
        m_size += text.size();
    }
    void append(char c) { append(std::string_view(&c, 1)); }
    void append(std::size_t count, char c)
    {
        for (; count > 0; --count)
            append(c);
    }

    std::string_view view() const { return textOf(m_bytes).substr(0, m_size); }
    bool empty() const { return m_size == 0; }
    SecretBytes copy() const { return SecretBytes::copyOf(view()); }

private:
    void grow(std::size_t more)
    {
        SecretBytes larger(std::max(2 * m_bytes.size(), m_size + more));
        std::ranges::copy(view(), larger.writable().begin());
        m_bytes = std::move(larger);
    }

    SecretBytes m_bytes{128};
    std::size_t m_size = 0;
};

} // namespace strongroom::sops
