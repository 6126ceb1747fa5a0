// Sources and sinks over memory, and the buffer between lines and blocks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/io.h"

#include <algorithm>
#include <cstring>

namespace strongroom::age {
namespace {

constexpr std::size_t blockSize = 64U << 10;

} // namespace

Source sourceOf(std::span<const std::uint8_t> bytes)
{
    return [bytes](std::span<std::uint8_t> into) mutable -> Result<std::size_t> {
        const auto count = std::min(bytes.size(), into.size());
        std::ranges::copy(bytes.first(count), into.begin());
        bytes = bytes.subspan(count);
        return count;
    };
}

Sink sinkInto(Bytes& bytes)
{
    return [&bytes](std::span<const std::uint8_t> more) -> Result<Done> {
        bytes.insert(bytes.end(), more.begin(), more.end());
        return Done{};
    };
}

Result<std::size_t> readFully(const Source& source, std::span<std::uint8_t> into)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const auto count = source(into.subspan(filled));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        filled += *count;
    }
    return filled;
}

Result<bool> BufferedSource::more()
{
    if (m_begin > 0) {
        std::copy(m_held.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_held.begin() + static_cast<std::ptrdiff_t>(m_end), m_held.begin());
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_held.size() < m_end + blockSize)
        m_held.resize(m_end + blockSize);
    const auto count = m_source(std::span(m_held).subspan(m_end));
    if (!count)
        return count.error();
    m_end += *count;
    return *count > 0;
}

Result<std::optional<BufferedSource::Line>> BufferedSource::line(std::size_t longest)
{
    for (std::size_t searched = 0;;) {
        const std::string_view held(reinterpret_cast<const char*>(m_held.data()) + m_begin,
                                    m_end - m_begin);
        const auto lf = held.find('\n', searched);
        if (std::min(lf, held.size()) > longest)
            return Error{ErrorKind::TooLarge,
                         "A line has more than " + std::to_string(longest) + " characters."};
        if (lf != std::string_view::npos) {
            m_begin += lf + 1;
            return std::optional<Line>({held.substr(0, lf), true});
        }
        searched = held.size();
        const auto grown = more();
        if (!grown)
            return grown.error();
        if (!*grown) {
            // more() has moved what is left to the front.
            const std::string_view rest(reinterpret_cast<const char*>(m_held.data()), m_end);
            m_begin = m_end;
            return rest.empty() ? std::nullopt : std::optional<Line>({rest, false});
        }
    }
}

Result<std::span<const std::uint8_t>> BufferedSource::peek(std::size_t count)
{
    while (m_end - m_begin < count) {
        const auto grown = more();
        if (!grown)
            return grown.error();
        if (!*grown)
            break;
    }
    return std::span<const std::uint8_t>(m_held).subspan(m_begin, std::min(count, m_end - m_begin));
}

Result<std::size_t> BufferedSource::read(std::span<std::uint8_t> into)
{
    if (m_begin == m_end)
        return m_source(into);
    const auto count = std::min(into.size(), m_end - m_begin);
    std::copy_n(m_held.begin() + static_cast<std::ptrdiff_t>(m_begin), count, into.begin());
    m_begin += count;
    return count;
}

} // namespace strongroom::age
